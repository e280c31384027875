"""Reading a profile out of a text; nothing of one with an error is used."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, NamedTuple

from editor.checks.publishing.profile import Limits, Profile
from editor.core.errors import FileProblem
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_REMEDY = said("The profile was not used.")
_HEADER = re.compile(r"\s*+\[([^\]]*)\]")
_ENTRY = re.compile(r"\s*+([^=#]+)=")
_SCRIPTS = (
    "japanese", "chinese", "korean", "thai", "arabic", "hebrew", "devanagari", "cyrillic", "greek",
)  # fmt: skip
_SOURCE = "source"


class ProfileUnreadable(FileProblem):
    """A profile is missing or has an error, in the line and at the key named."""


class _Key(NamedTuple):
    """What may stand at a key: values of a kind, and numbers from least to most."""

    kind: type
    least: float = 0
    most: float = 0

    def fault(self, value: object) -> str:
        """Return what a value should be instead, or nothing."""
        if self.kind is tuple:
            fine = isinstance(value, list) and all(isinstance(one, str) for one in value)
            return "" if fine else said("a list of texts")
        if self.kind is str:
            return "" if isinstance(value, str) else said("a text")
        if self.kind is bool:
            return "" if isinstance(value, bool) else said("true or false")
        kinds = (int,) if self.kind is int else (int, float)
        is_number = isinstance(value, kinds) and not isinstance(value, bool)
        if is_number and self.least <= value <= self.most:  # type: ignore[operator]
            return ""
        if self.kind is int:
            return said(
                "a whole number from {least:,} to {most:,}", least=self.least, most=self.most
            )
        return said("a number from {least:,} to {most:,}", least=self.least, most=self.most)


_CPS, _WPM = _Key(float, 1, 100), _Key(float, 30, 600)
_KEYS = {
    "title": _Key(str),
    "description": _Key(str),
    "reading.cps": _CPS,
    "reading.children_cps": _CPS,
    "reading.wpm": _WPM,
    "reading.children_wpm": _WPM,
    "reading.for_children": _Key(bool),
    "lines.characters": _Key(int, 5, 200),
    "lines.most": _Key(int, 1, 9),
    "lines.balance": _Key(float, 0, 1),
    "lines.one_if_fits": _Key(bool),
    "time.shortest_ms": _Key(int, 0, 60_000),
    "time.longest_ms": _Key(int, 500, 600_000),
    "gaps.frame_rate": _Key(float, 1, 240),
    "gaps.frames": _Key(int, 0, 240),
    "gaps.ms": _Key(int, 0, 60_000),
    "gaps.touching": _Key(bool),
    "gaps.close_frames": _Key(int, 0, 240),
    "gaps.close_ms": _Key(int, 0, 60_000),
    "gaps.overlaps": _Key(bool),
    "text.empty": _Key(bool),
    "text.double_spaces": _Key(bool),
    "text.unclosed": _Key(bool),
    "text.forbidden": _Key(str),
    "text.ellipsis": _Key(str),
    "text.tags": _Key(tuple),
    "text.italics": _Key(bool),
    "text.names": _Key(bool),
    "numbers.spelled_to": _Key(int, 1, 99),
    "numbers.language": _Key(str),
    "speakers.dash": _Key(str),
    "speakers.forbidden": _Key(tuple),
}
_SCRIPT_KEYS = {"characters": _KEYS["lines.characters"], "cps": _CPS, "children_cps": _CPS}
_SECTIONS = {key.partition(".")[0] for key in _KEYS if "." in key}
_ONE_OF = {
    "text.ellipsis": ("…", "..."),
    "speakers.dash": ("-", "- ", "–", "– ", "—", "— "),
    "speakers.forbidden": ("dash", "arrows", "colon", "brackets"),
}


def profile_of(text: str, path: Path) -> Profile:
    """Return the profile written in a text, called as its file is; raises ProfileUnreadable."""
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = said("it is not written as profiles are: {error}", error=error)
        raise ProfileUnreadable(path, reason, _REMEDY) from error
    return _Reading(path, text).profile(tree)


class _Reading:
    """One profile being read, to say where in it something is wrong."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()

    def profile(self, tree: Mapping[str, object]) -> Profile:
        values: dict[str, object] = {}
        sources: dict[str, str] = {}
        for section, key, value in _flat(tree):
            dotted = f"{section}.{key}" if section else key
            if section and key == _SOURCE:
                sources[section] = str(self._checked(dotted, _Key(str), value))
            elif section == "replace":
                values.setdefault("replacements", {})[key] = self._checked(dotted, _Key(str), value)  # type: ignore[index]
            elif section.startswith("script."):
                self._script(values, section, key, value)
            elif dotted in _KEYS:
                values[dotted.replace(".", "_")] = self._checked(dotted, _KEYS[dotted], value)
            else:
                raise self._problem(dotted, self._unknown(dotted, section))
        if not values.get("title"):
            raise self._problem("title", said("“title” is missing: what people call the profile"))
        self._check_together(values)
        return Profile(name=self._path.stem, sources=sources, **values)  # type: ignore[arg-type]

    def _script(self, values: dict[str, object], section: str, key: str, value: object) -> None:
        script = section.partition(".")[2]
        dotted = f"{section}.{key}"
        if script not in _SCRIPTS or key not in _SCRIPT_KEYS:
            raise self._problem(dotted, self._unknown(dotted, section))
        number = self._checked(dotted, _SCRIPT_KEYS[key], value)
        scripts: dict[str, Limits] = values.setdefault("scripts", {})  # type: ignore[assignment]
        known = scripts.get(script, Limits())
        parts = {name: getattr(known, name) for name in _SCRIPT_KEYS}
        scripts[script] = Limits(**{**parts, key: number})

    def _checked(self, dotted: str, key: _Key, value: object) -> object:
        wanted = key.fault(value)
        if wanted:
            raise self._problem(
                dotted, said("“{key}” is to be {wanted}, not {value!r}", key=dotted, wanted=wanted,
                             value=value)
            )  # fmt: skip
        if isinstance(value, list):
            value = tuple(value)
        choice = _ONE_OF.get(dotted)
        for one in value if isinstance(value, tuple) else (value,):
            if choice and one not in choice:
                named = ", ".join(f'"{other}"' for other in choice)
                raise self._problem(
                    dotted, said("“{key}” is to be one of {named}, not {value!r}", key=dotted,
                                 named=named, value=one)
                )  # fmt: skip
        return value

    def _check_together(self, values: Mapping[str, object]) -> None:
        """Refuse what no cue could keep: that would find a fault in each of thousands."""
        pairs = (
            ("time.shortest_ms", "time.longest_ms"),
            ("gaps.frames", "gaps.close_frames"),
            ("gaps.ms", "gaps.close_ms"),
        )
        for low, high in pairs:
            less, more = (values.get(key.replace(".", "_")) for key in (low, high))
            if isinstance(less, int) and isinstance(more, int) and less > more:
                raise self._problem(high, said("“{high}” is less than “{low}”", high=high, low=low))

    def _unknown(self, dotted: str, section: str) -> str:
        known = [key for key in _KEYS if key.startswith(f"{section}.")] if section else []
        if section.startswith("script."):
            known = [f"script.{one}.{key}" for one in _SCRIPTS for key in _SCRIPT_KEYS]
            known = [one for one in known if one.startswith(f"{section}.")] or known[:3]
        if not known:
            known = sorted(_SECTIONS)
        named = ", ".join(known)
        return said("there is no rule “{key}”; there are {named}", key=dotted, named=named)

    def _problem(self, dotted: str, reason: str) -> ProfileUnreadable:
        line = self._line_of(dotted)
        told = said("line {line}: {reason}", line=line, reason=reason) if line else reason
        return ProfileUnreadable(self._path, told, _REMEDY)

    def _line_of(self, dotted: str) -> int:
        """Return the number of the line that names a key, 0 when none does."""
        table = ""
        for number, line in enumerate(self._lines, 1):
            if header := _HEADER.match(line):
                table = f"{header[1]}."
            entry = _ENTRY.match(line)
            if entry and re.sub(r"[\s\"']", "", table + entry[1]) == re.sub(r"[\s\"']", "", dotted):
                return number
        return 0


def _flat(tree: Mapping[str, object], section: str = "") -> list[tuple[str, str, object]]:
    """Return section, key and value of everything in nested tables."""
    found: list[tuple[str, str, object]] = []
    for key, value in tree.items():
        if isinstance(value, dict):
            found += _flat(value, f"{section}.{key}" if section else key)
        else:
            found.append((section, key, value))
    return found
