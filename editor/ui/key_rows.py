"""Rows of the cheat-sheet: what differs in one word only shares one."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.ui.key_rules import shown
from editor.ui.tongue import inside

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROOM_PX = 268
# Of the interface's font at 12 px and of the keycaps' at 11 px, on the wide side.
_LETTER_PX, _KEY_LETTER_PX, _CAP_PX = 6.3, 6.6, 17


@dataclass(frozen=True, slots=True)
class Row:
    """What a key does.

    Attributes: label; keys; joined, how many actions share the row, each with one key.
    """

    label: str
    keys: tuple[str, ...]
    joined: int = 1


def grouped(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows with numbered ones made one, and pairs that read and fit as one joined."""
    made: list[Row] = []
    at = 0
    while at < len(rows):
        length = _series(rows[at:])
        if length > 2:
            made.append(_range(rows[at : at + length]))
            at += length
        elif pair := _pair(rows[at], rows[at + 1]) if at + 1 < len(rows) else None:
            made.append(pair)
            at += 2
        else:
            made.append(rows[at])
            at += 1
    return tuple(made)


def _series(rows: Sequence[Row]) -> int:
    """Return how many of the first rows differ only in a number."""
    length = 1
    for before, row in itertools.pairwise(rows):
        place = _place(before, row)
        if place is None or not _word(before, place).isdigit() or not _word(row, place).isdigit():
            break
        length += 1
    return length


def _range(rows: Sequence[Row]) -> Row:
    words = rows[0].label.split()
    place = _place(rows[0], rows[-1]) or 0
    words[place] += f"–{_word(rows[-1], place)}"
    return Row(" ".join(words), tuple(key for row in rows for key in row.keys), len(rows))


def _pair(one: Row, other: Row) -> Row | None:
    place = _place(one, other)
    if place is None:
        return None
    words, second = one.label.split(), _word(other, place)
    words[place] += f", {second if place else inside(second)}"
    row = Row(" ".join(words), one.keys + other.keys, 2)
    caps = sum(len(shown(key)) * _KEY_LETTER_PX + _CAP_PX for key in row.keys)
    return row if len(row.label) * _LETTER_PX + caps <= _ROOM_PX else None


def _place(one: Row, other: Row) -> int | None:
    """Return which word two labels of some words differ in, None when it is not one word."""
    words, others = one.label.split(), other.label.split()
    if len(words) != len(others) or len(words) < 2 or len(one.keys) != 1 or len(other.keys) != 1:
        return None
    places = [at for at, word in enumerate(words) if word != others[at]]
    return places[0] if len(places) == 1 else None


def _word(row: Row, place: int) -> str:
    return row.label.split()[place]
