"""JSON kept as text: an object member by member and a list element by element.

What is not understood, and what has not changed, is then given back letter by letter.
"""

from __future__ import annotations

import json
import re
from typing import Any

_BLANK = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder(strict=False)
# Stands in the list of a header for the elements that are kept elsewhere.
_PLACE = "0"
# A week of speech. Of more, holding each element twice would take too much memory.
_MOST = 150_000


class Member:
    """A member of an object: its key with the blanks around it, and its value's text."""

    def __init__(self, head: str, raw: str, trail: str, value: object) -> None:
        self.head = head
        self.raw = raw
        self.trail = trail
        self.value = value


class Members:
    """An object as text; raises ValueError for what is none or has a key twice."""

    def __init__(self, text: str, at: int = 0, keep_list: str = "") -> None:
        """Take the object that begins at an index; one list may be left to be taken apart."""
        self.found: dict[str, Member] = {}
        self.listed: Elements | None = None
        _expect(text, at, "{")
        reached = at + 1
        while True:
            begin = _blank(text, reached)
            if text[begin : begin + 1] == "}" and not self.found:
                self._close = text[reached:begin]
                break
            key, stop = _decode(text, begin)
            colon = _blank(text, stop)
            _expect(text, colon, ":")
            value_at = _blank(text, colon + 1)
            value, end = self._value(text, value_at, is_kept=key == keep_list and key != "")
            comma = _blank(text, end)
            if not isinstance(key, str) or key in self.found:
                raise ValueError(key)
            raw = text[value_at:end]
            self.found[key] = Member(text[reached:value_at], raw, text[end:comma], value)
            reached = comma + 1
            if text[comma : comma + 1] == "}":
                self._close, self.found[key].trail = self.found[key].trail, ""
                break
            _expect(text, comma, ",")
        self.end = begin + 1 if not self.found else comma + 1

    def _value(self, text: str, at: int, *, is_kept: bool) -> tuple[Any, int]:
        if is_kept and text[at : at + 1] == "[":
            self.listed = Elements(text, at)
            return self.listed.values, self.listed.end
        return _decode(text, at)

    def value(self, key: str) -> object:
        """Return the value under a key, or None."""
        return self.found[key].value if key in self.found else None

    def put(self, key: str, value: object, raw: str) -> None:
        """Put a value with its text under a key; a new one comes last."""
        if key in self.found:
            self.found[key].value, self.found[key].raw = value, raw
            return
        last = next(reversed(self.found.values()), None)
        blank = last.head[: _blank(last.head, 0)] if last else ""
        colon = ":" if last and last.head.endswith(":") else ": "
        self.found[key] = Member(f"{blank}{json.dumps(key)}{colon}", raw, "", value)

    def drop(self, key: str) -> None:
        """Take a member out, if it is there."""
        self.found.pop(key, None)

    def __str__(self) -> str:
        parts = [member.head + member.raw + member.trail for member in self.found.values()]
        return "{" + ",".join(parts) + self._close + "}"


class Elements:
    """A list as text; raises ValueError for what is none.

    Attributes: values; raws, their texts; end, the index behind the list.
    """

    def __init__(self, text: str, at: int = 0) -> None:
        self.values: list[Any] = []
        self.raws: list[str] = []
        _expect(text, at, "[")
        reached = _blank(text, at + 1)
        self._lead = self._close = text[at + 1 : reached]
        self._between = ""
        while text[reached : reached + 1] != "]" or self.values:
            value, end = _decode(text, reached)
            if len(self.values) == _MOST:
                raise ValueError(f"more than {_MOST:,} elements")
            self.values.append(value)
            self.raws.append(text[reached:end])
            comma = _blank(text, end)
            if text[comma : comma + 1] == "]":
                self._close = text[end:comma]
                reached = comma
                break
            _expect(text, comma, ",")
            reached = _blank(text, comma + 1)
            self._between = self._between or text[end:reached]
        self.end = reached + 1

    def text_of(self, raws: list[str]) -> str:
        """Return the text of a list of other elements, set out like this one."""
        between = self._between or f",{self._lead or ' '}"
        return f"[{self._lead}{between.join(raws)}{self._close}]" if raws else "[]"


class Kept:
    """JSON whose one list is kept element by element, those that make no cue with the next.

    Attributes: value, all of it; pieces, of each cue its element behind those passed over.
    """

    def __init__(self, text: str, key: str) -> None:
        """Take a text apart; raises ValueError where it cannot be, RecursionError for a bomb."""
        begin = _blank(text, 0)
        self._root = Members(text, begin, key)
        if not self._root.listed:
            raise ValueError(key)
        self._around = text[:begin], text[self._root.end :]
        if self._around[1].strip():
            raise ValueError(self._around[1][:20])
        self._key = key
        self.list = self._root.listed
        self.value = {name: member.value for name, member in self._root.found.items()}
        self.pieces: list[str] = []
        self._reached = 0

    def take(self, index: int) -> None:
        """Keep the element at an index for the next cue."""
        self.pieces.append(",".join(self.list.raws[self._reached : index + 1]))
        self._reached = index + 1

    def header(self) -> str:
        """Return the text without the elements kept for cues; those behind the last cue stay."""
        raw = self.list.text_of([_PLACE, _PLACE, *self.list.raws[self._reached :]])
        self._root.put(self._key, [], raw)
        return self._around[0] + str(self._root) + self._around[1]


def kept(text: str, key: str) -> Kept | None:
    """Return JSON with a list under a key kept as text, or nothing where it is not sound."""
    try:
        return Kept(text, key)
    except (ValueError, RecursionError):
        return None


def _decode(text: str, at: int) -> tuple[Any, int]:
    return _DECODER.raw_decode(text, at)


def _blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _expect(text: str, at: int, letter: str) -> None:
    if text[at : at + 1] != letter:
        raise ValueError(text[at : at + 20])
