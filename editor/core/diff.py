"""What of a text was kept, put in and taken out, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# A line break, a sign of a script without spaces, a word, or the white space and marks between.
_PIECE = re.compile(
    "\n|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W\u3040-\u30ff\u3400-\u9fff]+"
    "(?:['’][^\\W]+)*|[^\\S\n]+|[^\\w\\s]"
)
# Comparing takes the square of the length; beyond, what differs is taken as a whole.
_MOST = 1500


class Fate(Enum):
    """What became of a piece of text."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


class Piece(NamedTuple):
    """A stretch of text and what became of it."""

    fate: Fate
    text: str


def words(before: str, after: str) -> list[Piece]:
    """Return the difference of two texts as pieces in order, deletions before insertions.

    The pieces kept and deleted spell the text before, those kept and inserted the one after.
    """
    old, new = _PIECE.findall(before), _PIECE.findall(after)  # with them every sign is in one
    made = chain.from_iterable(
        _pieces(tag, old[a:b], new[c:d]) for tag, a, b, c, d in _steps(old, new)
    )
    return list(_bridged(made))


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterable[tuple[str, int, int, int, int]]:
    if max(len(old), len(new)) > _MOST:
        return [("equal" if old == new else "replace", 0, len(old), 0, len(new))]
    # A space that became a line break is a change, but one to be found between its words.
    return SequenceMatcher(
        None, [_like(piece) for piece in old], [_like(piece) for piece in new], autojunk=False
    ).get_opcodes()


def _like(piece: str) -> str:
    return " " if piece.isspace() else piece


def _pieces(tag: str, old: Sequence[str], new: Sequence[str]) -> Iterable[Piece]:
    if tag == "equal" and old != new:
        pairs = zip(old, new, strict=True)
        return chain.from_iterable(
            _pieces("equal" if one == other else "replace", [one], [other]) for one, other in pairs
        )
    if tag == "equal":
        return [Piece(Fate.KEPT, "".join(old))] if old else []
    both = ((Fate.DELETED, old), (Fate.INSERTED, new))
    return [Piece(fate, "".join(part)) for fate, part in both if part]


def _bridged(pieces: Iterable[Piece]) -> Iterable[Piece]:
    """Join changes that only a space parts: two words replaced read better than one and one."""
    kept = deleted = inserted = held = ""
    for piece in pieces:
        if piece.fate is Fate.KEPT and piece.text == " " and deleted and inserted and not held:
            held = " "
        elif piece.fate is Fate.KEPT and (deleted or inserted):
            yield from _filled(kept, deleted, inserted)
            kept, deleted, inserted, held = held + piece.text, "", "", ""
        elif piece.fate is Fate.KEPT:
            kept += piece.text
        else:
            deleted += held + (piece.text if piece.fate is Fate.DELETED else "")
            inserted += held + (piece.text if piece.fate is Fate.INSERTED else "")
            held = ""
    yield from _filled(kept, deleted, inserted)
    yield from _filled(held, "", "")


def _filled(kept: str, deleted: str, inserted: str) -> Iterable[Piece]:
    pieces = ((Fate.KEPT, kept), (Fate.DELETED, deleted), (Fate.INSERTED, inserted))
    return [Piece(fate, text) for fate, text in pieces if text]
