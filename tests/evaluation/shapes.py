"""A shape: one way in which a transcript goes wrong, or looks as if it did, made from a seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from tests.evaluation.marked import Label
    from tests.evaluation.tongues import Tongue


class Line(NamedTuple):
    """A cue to be: its text, how long it lasts and how long after the last one it begins, in ms.

    None lasts as long as the text takes to say, and follows as people pause.
    """

    text: str
    duration_ms: int | None = None
    pause_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape.

    Attributes: name; label, of each of its cues; make, returns the cues for a chance and a
    language; kinds, those of findings that would name it rightly, none for what is real; reach,
    how many cues at its start may stay unfound, since nothing is wrong with the first of a loop.
    """

    name: str
    label: Label
    make: Callable[[random.Random, Tongue], list[Line]]
    kinds: frozenset[str] = frozenset()
    reach: int = 0


def plain(sentence: str) -> str:
    """Return a sentence as a recogniser writes it in a loop: without its full stop."""
    return sentence.rstrip(".?")
