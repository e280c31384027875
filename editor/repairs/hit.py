"""A place where a repair would change the text, and making those chosen in one edit."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from editor.core.around_markup import changed
from editor.core.cue import visible_text
from editor.core.edit import Edit
from editor.core.errors import EditRefused
from editor.core.halves import has_words
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.substitution import between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from editor.core.cue import Cue


@dataclass(frozen=True, slots=True)
class Place:
    """Characters in the visible text of a cue, half-open."""

    cue_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A place to be put right, once a person has seen it.

    Attributes: heard, what it is an instance of; right, what would stand there; found, what stands there;
    places, where, in more than one cue when it runs into the next; start_ms and end_ms, the time
    of those cues.
    """

    heard: str
    right: str
    found: str
    places: tuple[Place, ...]
    start_ms: int
    end_ms: int

    @property
    def span(self) -> Span:
        """Return the time of its cues."""
        return Span(self.start_ms, self.end_ms)


class Preview(NamedTuple):
    """A hit before and after, and where both differ, half-open; a line for each of its cues."""

    before: str
    after: str
    old: tuple[int, int]
    new: tuple[int, int]


def counts(found: Iterable[Hit]) -> Counter[tuple[str, str]]:
    """Return how often each hearing was found, with what is right."""
    return Counter((hit.heard, hit.right) for hit in found)


def put_right(cues: Sequence[Cue], chosen: Sequence[Hit], label: str = "") -> Edit:
    """Put right what was chosen, all in one step; the first cue changed becomes active.

    A name that ran into the next cue stands in the one that had most of it. Raises EditRefused
    when nothing is chosen, or when a cue no longer says what was found there.
    """
    if not chosen:
        raise EditRefused(said("Nothing is ticked, so nothing was put right."))
    changes: dict[int, list[tuple[int, int, str]]] = {}
    texts = {cue.id: visible_text(cue.text) for cue in cues}
    for hit in chosen:
        _check(hit, texts)
        for place, change in _changes(hit, texts):
            changes.setdefault(place.cue_id, []).append(change)
    after = [cue for cue in (_changed(cue, changes) for cue in cues) if cue is not None]
    splice = between(cues, after)
    active = next((cue.id for cue in splice.inserted if cue.id in changes), None)
    label = label or said(
        "Put right “{right}”", "Put right {n:,} names", n=len(chosen), right=chosen[0].right
    )
    return Edit(label, (splice,), selection=Selection.only(active) if active else None)


def preview(hit: Hit, texts: Mapping[int, str]) -> Preview:
    """Return what a hit alone would do, by the visible texts of its cues and their ids."""
    before = [texts[place.cue_id] for place in hit.places]
    after: list[str] = []
    new = (0, 0)
    for place, (start, end, right) in _changes(hit, texts):
        text = texts[place.cue_id]
        line = text[:start] + right + text[end:]
        if right or not hit.right:
            at = start + sum(len(one) + 1 for one in after)
            new = (at, at + len(right))
        if has_words(line):
            after.append(line)
    until = sum(len(line) + 1 for line in before[:-1]) + hit.places[-1].end
    return Preview("\n".join(before), "\n".join(after), (hit.places[0].start, until), new)


def _changes(hit: Hit, texts: Mapping[int, str]) -> Iterator[tuple[Place, tuple[int, int, str]]]:
    """Yield what a hit changes in each of its cues: the name stands in the one with most of it."""
    most = max(hit.places, key=lambda place: place.end - place.start)
    for place in hit.places:
        if place is most and hit.right:
            yield place, (place.start, place.end, hit.right)
        else:
            yield place, (*_with_space(texts[place.cue_id], place.start, place.end), "")


def _changed(cue: Cue, changes: Mapping[int, list[tuple[int, int, str]]]) -> Cue | None:
    """Return a cue with its changes, or nothing when no word is left in it."""
    if cue.id not in changes:
        return cue
    text = changed(cue.text, _apart(changes[cue.id]))
    return replace(cue, text=text) if has_words(text) else None


def _check(hit: Hit, texts: Mapping[int, str]) -> None:
    stands = [texts.get(place.cue_id, "")[place.start : place.end] for place in hit.places]
    if _squeezed(" ".join(stands)) != _squeezed(hit.found):
        raise EditRefused(
            said("The cues have changed since, so nothing was put right: look again.")
        )


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _with_space(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch to be taken out, with the space that would be one too many."""
    if start and text[start - 1].isspace():
        return start - 1, end
    return start, end + (not start and end < len(text) and text[end].isspace())


def _apart(changes: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Yield changes in order, of two that claim the same space only the first with it."""
    done = 0
    for start, end, new in sorted(changes):
        if max(start, done) < end or new:
            yield max(start, done), max(end, done), new
        done = max(end, done)
