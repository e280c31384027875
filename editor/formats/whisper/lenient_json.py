"""JSON as recognisers write it: with NaN, raw control characters, lone backslashes, or cut off."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NamedTuple

from editor.core.sentence import said

_NEXT_OBJECT = re.compile(r'\{\s*"')
_BACKSLASH = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|\\')
_CLOSING = re.compile(r"\s*\]")
# Of broken JSON no more is read again than this many times its length, and no more often.
_TRIES = 200
_EFFORT = 3
# Nobody's recording lasts 300 years; a larger number is no time.
_FAR_S = 1e10


class Loaded(NamedTuple):
    """A value of JSON, or the objects that could be saved from broken JSON and a note on it."""

    value: Any
    notes: tuple[str, ...] = ()


def load(text: str) -> Loaded:
    """Read JSON; of what is broken, the objects of the list that matters are saved one by one."""
    text = text.lstrip("\ufeff")
    try:
        return Loaded(json.loads(text, strict=False))
    except (ValueError, RecursionError) as error:
        broken = _line(text, error)
    mended = _BACKSLASH.sub(_escaped, text) if "\\" in text else text
    if mended != text:
        try:
            return Loaded(json.loads(mended, strict=False))
        except (ValueError, RecursionError):
            pass
    note = said(
        "The JSON is broken at line {broken:,}; what could be read of it was kept.", broken=broken
    )
    return Loaded(_objects(mended), (note,))


def _escaped(match: re.Match[str]) -> str:
    return match[0] if len(match[0]) > 1 else "\\\\"


def _line(text: str, error: ValueError | RecursionError) -> int:
    line = getattr(error, "lineno", None)
    if isinstance(line, int):
        return line
    return text.count("\n") + 1


def _objects(text: str) -> dict[str, Any] | list[Any]:
    """Return the sound objects of the list under the key they have in every dialect, or of none.

    After damage the search goes on at the next object, a limited number of times, so that no
    file takes more than linear time.
    """
    key = re.search(r'"(segments|transcription|chunks)"\s*:\s*\[', text)
    found: list[Any] = []
    decoder = json.JSONDecoder(strict=False)
    position = key.end() if key else 0
    failures = effort = 0
    while (
        failures < _TRIES
        and effort <= _EFFORT * len(text)
        and (match := _NEXT_OBJECT.search(text, position))
    ):
        try:
            value, position = decoder.raw_decode(text, match.start())
        except (ValueError, RecursionError) as error:
            failures += 1
            effort += getattr(error, "pos", position) - match.start()
            position = match.end()
            continue
        found.append(value)
        if key and (closed := _closing(text, position)):
            position = closed
            break
    return {key[1]: found} if key else found


def _closing(text: str, position: int) -> int:
    match = _CLOSING.match(text, position)
    return match.end() if match else 0


def number(value: object) -> float | None:
    """Return a finite number, also from a text that is one, or None."""
    if isinstance(value, str):
        try:
            value = float(value) if len(value) < 40 else None
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def ms(seconds: object) -> int | None:
    """Return seconds as ms, never below zero, or None for what is no time."""
    if type(seconds) is float and 0 <= seconds < _FAR_S:  # nearly always
        return round(seconds * 1000)
    value = number(seconds)
    if value is None or abs(value) >= _FAR_S:
        return None
    return max(0, round(value * 1000))


def share(value: object) -> float | None:
    """Return a probability, 0 to 1, or None for what is none."""
    found = number(value)
    return found if found is not None and 0 <= found <= 1 else None


def listed(value: object, key: str) -> list[Any]:
    """Return the list an object has under a key, or none."""
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def text_of(value: object) -> str:
    """Return a text, or nothing for what is none."""
    return value if isinstance(value, str) else ""
