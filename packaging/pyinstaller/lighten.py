"""Make a bundle for Linux lighter: nothing that only debuggers read, no encoders of pictures.

usage: python packaging/pyinstaller/lighten.py FOLDER

FFmpeg comes in one piece with every encoder there is. Three of them, for video, weigh 30 MB and
are never called: an empty library with what FFmpeg asks for takes the place of each. PortAudio as
Debian makes it does not start without JACK's library, which must be that of the JACK that runs; an
empty one in its place says that none does.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ENCODERS = ("libx265", "libSvtAv1Enc", "libx264")
# Patched by whoever made the wheel in a way that strip does not understand.
UNTOUCHED = ("numpy.libs", "av.libs")


def main() -> int:
    """Lighten the folder named, and say by how much."""
    folder = Path(sys.argv[1])
    before = weight(folder)
    libraries = [path for path in folder.rglob("*") if is_library(path)]
    for library in libraries:
        if not any(part in UNTOUCHED for part in library.parts):
            subprocess.run(["strip", "--strip-unneeded", library], check=True)
    for encoder in libraries:
        if encoder.name.startswith(ENCODERS):
            hollow_out(encoder, libraries)
    for sound in libraries:
        if sound.name.startswith("libportaudio"):
            write_stand_in(sound.with_name("libjack.so.0"), *jack(sound))
    print(f"{folder}: {before / 1e6:.0f} MB made {weight(folder) / 1e6:.0f} MB")
    return 0


def is_library(path: Path) -> bool:
    """Tell whether a file is a shared library."""
    return path.is_file() and not path.is_symlink() and ".so" in path.name


def weight(folder: Path) -> int:
    """Return what all files of a folder weigh, in bytes."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if not path.is_symlink() and path.is_file()
    )


def hollow_out(encoder: Path, libraries: list[Path]) -> None:
    """Put a library in the place of an encoder whose functions do nothing."""
    kinds = {name: kind for kind, name in symbols(encoder, "--defined-only")}
    beside = (one for one in libraries if one.parent == encoder.parent and one != encoder)
    asked = {name for one in beside for _, name in symbols(one, "--undefined-only")}
    functions = {name for name in asked & kinds.keys() if kinds[name] in {"T", "W"}}
    write_stand_in(encoder, functions, (asked & kinds.keys()) - functions)


def jack(sound: Path) -> tuple[set[str], set[str]]:
    """Return the functions and the values of JACK that PortAudio asks for."""
    asked = {name for _, name in symbols(sound, "--undefined-only") if name.startswith("jack_")}
    return asked, set()


def write_stand_in(library: Path, functions: set[str], values: set[str]) -> None:
    """Write a library whose functions return nothing, and whose values are noughts."""
    lines = [f"void *{name}(void) {{ return 0; }}\n" for name in sorted(functions)]
    lines += [f"char {name}[4096];\n" for name in sorted(values)]
    options = ["-shared", "-fPIC", "-s", "-x", "c", "-", "-o", library]
    soname = f"-Wl,-soname,{library.name}"
    subprocess.run(["cc", soname, *options], input="".join(lines), text=True, check=True)


def symbols(library: Path, which: str) -> list[tuple[str, str]]:
    """Return the kinds and names of symbols of a library, defined or not."""
    told = subprocess.run(["nm", "-D", which, library], capture_output=True, text=True, check=True)
    words = (line.split()[-2:] for line in told.stdout.splitlines())
    return [(kind, name.partition("@")[0]) for kind, name in words]


if __name__ == "__main__":
    sys.exit(main())
