"""JSON from anywhere: cut off, nested without end, with numbers and types that make no sense."""

from __future__ import annotations

import re
from math import isfinite

from editor.core.sentence import said

# What a reader may hold a time to: a hundred years. Beyond, cues would break every later sum.
_FAR_S = 3_153_600_000
# A string that never ends reaches to the end of the text, so that none is looked through twice.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)
_CLOSING = {"{": "}", "[": "]"}
_DEEPEST = 500
CUT_OFF = said("The file is cut off or damaged; what could be read of it is shown.")


def has_key(text: str, key: str) -> bool:
    """Tell whether JSON has a key; a word that was said stands in quotes too, without a colon."""
    quoted = f'"{key}"'
    return quoted in text and re.search(rf"{quoted}\s*:", text) is not None


def load(text: str) -> tuple[object, list[str]]:
    """Return what a JSON text holds, and notes when only its beginning could be read."""
    import json  # noqa: PLC0415

    try:
        return json.loads(text, strict=False), []
    except (ValueError, RecursionError):
        pass
    try:
        return json.loads(_completed(text), strict=False), [CUT_OFF]
    except (ValueError, RecursionError):
        return None, [CUT_OFF]


def _completed(text: str) -> str:
    """Return the beginning of a text up to its last whole value, with what is open closed."""
    opened: list[str] = []
    end, closing = 0, ""
    for match in _TOKEN.finditer(text):
        mark = match[0]
        if mark in "[{":
            opened.append(_CLOSING[mark])
        elif mark in "]}":
            if not opened or opened.pop() != mark:
                break
            end, closing = match.end(), "".join(reversed(opened))
        if len(opened) > _DEEPEST:
            break
    return text[:end] + closing


def mapping(value: object) -> dict[str, object]:
    """Return a JSON object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[dict[str, object]]:
    """Return the objects in a JSON array, none for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def first(value: object) -> dict[str, object]:
    """Return the first object in a JSON array, an empty one when there is none."""
    return next(iter(items(value)), {})


def string(value: object) -> str:
    """Return a JSON string, an empty one for anything else."""
    return value if isinstance(value, str) else ""


def number(value: object) -> float | None:
    """Return a finite number that is one or is written as a string, nothing for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if isfinite(found) else None


def ms(value: object, per_ms: float = 0.001) -> int | None:
    """Return a time in ms, given how many of its units a ms has; nothing for what is none.

    Times before the beginning become the beginning.
    """
    found = number(value)
    if found is None or abs(found / per_ms) > _FAR_S * 1000:
        return None
    return max(0, round(found / per_ms))


def probability(value: object) -> float | None:
    """Return a number between 0 and 1, nothing for anything else."""
    found = number(value)
    return found if found is not None and 0 <= found <= 1 else None
