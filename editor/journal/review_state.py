"""Where a review was left, written so that the cues are known again when the file is read anew.

Ids live as long as a session. In a file of the same content a cue is known by its place; in one
that was changed since, by its times and its text, the nearest to its old place where several are
alike. A verdict none of whose cues is there any more is dropped, and counted; a reply to a
proposal whose cue is gone is asked for no more, and dropped without a word.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from editor.core.act import Left
from editor.core.selection import Selection
from editor.core.verdict import Answer, Verdict
from editor.journal.replies import Question, Replies, Said, latest, of_said, said_of
from editor.journal.values import (
    BROKEN,
    chapters_of,
    finding_of,
    heard_of,
    ids_of,
    of_chapters,
    of_finding,
    of_heard,
    of_ids,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.journal.values import Json

VERSION = 1


@dataclass(frozen=True, slots=True)
class Sight:
    """What a window shows of a review.

    Attributes: place, the finding it stands at by kind and first cue's id; category, what the
    queue is filtered by, or nothing; unfolded, the first cues of runs shown cue by cue; start_ms
    and end_ms, of the waveform in sight; playhead_ms; recording, its path and its size in bytes; track, of it, None for the usual one.
    """

    place: tuple[str, int] | None = None
    category: str = ""
    unfolded: frozenset[int] = frozenset()
    start_ms: int = 0
    end_ms: int = 0
    playhead_ms: int = 0
    recording: tuple[str, int] | None = None
    track: int | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A review as it was left: what was decided, heard and selected, and what was in sight.

    Attributes: dropped, how many verdicts found none of their cues; replies, to proposals that are
    not carried out.
    """

    left: Left = field(default_factory=Left)
    sight: Sight = field(default_factory=Sight)
    dropped: int = 0
    replies: Replies = field(default_factory=dict)


def of_review(review: Review, cues: Sequence[Cue]) -> Json:
    """Return a review in the terms of JSON, its cues named by place, times and text."""
    names = _Names(cues)
    left, sight = review.left, review.sight
    return {
        "version": VERSION,
        "verdicts": [
            {
                "finding": of_finding(verdict.finding),
                "answer": verdict.answer.value,
                "cues": names.of(verdict.cue_ids),
            }
            for verdict in left.verdicts
        ],
        "heard": of_heard(left.heard),
        "chapters": of_chapters(left.chapters),
        "active": names.of([] if left.selection.active is None else [left.selection.active]),
        "selected": names.of(left.selection.selected),
        "place": [sight.place[0], names.of([sight.place[1]])] if sight.place else None,
        "category": sight.category,
        "unfolded": names.of(sight.unfolded),
        "sight": [sight.start_ms, sight.end_ms, sight.playhead_ms],
        "recording": list(sight.recording) if sight.recording else None,
        "track": sight.track,
        "replies": {
            name: _of_asked(asked, names) for name, asked in latest(review.replies).items()
        },
    }


def review_of(value: Json, cues: Sequence[Cue], *, same: bool) -> Review:
    """Return the review of a transcript that has these cues now, the same as then or others.

    Raises one of BROKEN when that is not what was written.
    """
    if value["version"] != VERSION:
        raise ValueError(f"version {value['version']}")
    known = _Known(cues, same=same)
    verdicts = [_verdict(one, known) for one in value["verdicts"]]
    kept = tuple(verdict for verdict in verdicts if verdict)
    active = next(iter(known.ids(value["active"])), None)
    place = next(iter(known.ids(value["place"][1])), None) if value["place"] else None
    start_ms, end_ms, playhead_ms = map(int, value["sight"])
    recording = value["recording"]
    return Review(
        Left(
            kept,
            heard_of(value["heard"]),
            Selection(active, frozenset(known.ids(value["selected"]))),
            chapters_of(value.get("chapters", ())),
        ),
        Sight(
            None if place is None else (str(value["place"][0]), place),
            str(value["category"]),
            frozenset(known.ids(value["unfolded"])),
            start_ms,
            end_ms,
            playhead_ms,
            (str(recording[0]), int(recording[1])) if recording else None,
            value["track"],
        ),
        len(verdicts) - len(kept),
        _replies(value.get("replies"), known),
    )


def _of_asked(asked: Mapping[Question, Said], names: _Names) -> Json:
    """Return the replies of one list: for each cue that is there, what was said of it."""
    by_cue: dict[int, list[Json]] = {}
    for (cue_id, mark), said in asked.items():
        by_cue.setdefault(cue_id, []).append(of_said(said, mark))
    return {"cues": names.of(by_cue), "said": [by_cue[one] for one in names.there(by_cue)]}


def _replies(value: Json, known: _Known) -> Replies:
    """Return the replies on cues that are there; of what was not written so, nothing."""
    found: Replies = {}
    for name, asked in value.items() if isinstance(value, dict) else ():
        with suppress(*BROKEN):
            for cue_id, told in zip(known.each(asked["cues"]), asked["said"], strict=True):
                if cue_id is not None:
                    marked = {(cue_id, mark): said for mark, said in map(said_of, told)}
                    found.setdefault(name, {}).update(marked)
    return latest(found)


def _verdict(value: Json, known: _Known) -> Verdict | None:
    """Return a verdict on the cues as they are, nothing when none of those it kept is there.

    What was removed has no cues left: it stays decided.
    """
    finding, answer = finding_of(value["finding"]), Answer(value["answer"])
    ids = known.ids(value["cues"])
    if ids:
        return Verdict(_moved(finding, [known.places[one] for one in ids]), frozenset(ids), answer)
    were_there = bool(value["cues"]["places"])
    return None if were_there else Verdict(finding, frozenset(), answer)


def _moved(finding: Finding, places: Sequence[int]) -> Finding:
    return replace(finding, first=min(places), last=max(places))


class _Names:
    """Writes ids as places, with a mark for each cue that tells it by itself."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._places: dict[int, int] | None = None

    def of(self, ids: Iterable[int]) -> Json:
        """Return the places of the cues that are there, in order, with their marks."""
        places = self._found(ids)
        return {"places": of_ids(places), "marks": "".join(_mark(self._cues[at]) for at in places)}

    def there(self, ids: Iterable[int]) -> list[int]:
        """Return the ids of the cues that are there, in the order of their places."""
        return [self._cues[at].id for at in self._found(ids)]

    def _found(self, ids: Iterable[int]) -> list[int]:
        wanted = frozenset(ids)
        if wanted and self._places is None:
            self._places = {cue.id: place for place, cue in enumerate(self._cues)}
        known = self._places or {}
        return sorted(known[one] for one in wanted if one in known)


class _Known:
    """Finds cues again by place in the same file, by mark in another.

    Attributes: places, where each cue stands that was found, by its id.
    """

    def __init__(self, cues: Sequence[Cue], *, same: bool) -> None:
        self._cues = cues
        self._same = same
        self._by_mark: dict[str, list[int]] | None = None
        self.places: dict[int, int] = {}

    def ids(self, value: Json) -> list[int]:
        """Return the ids of the cues that are still there, in order."""
        return [one for one in self.each(value) if one is not None]

    def each(self, value: Json) -> Iterator[int | None]:
        """Yield for each cue its id now, or nothing when it is no longer there."""
        marks = str(value["marks"])
        for number, place in enumerate(sorted(ids_of(value["places"]))):
            at = self._find(place, marks[number * _MARK : (number + 1) * _MARK])
            if at is not None:
                self.places[self._cues[at].id] = at
            yield None if at is None else self._cues[at].id

    def _find(self, place: int, mark: str) -> int | None:
        if self._same:
            return place if 0 <= place < len(self._cues) else None
        if self._by_mark is None:
            self._by_mark = {}
            for at, cue in enumerate(self._cues):
                self._by_mark.setdefault(_mark(cue), []).append(at)
        alike = self._by_mark.get(mark, ())
        return min(alike, key=lambda at: abs(at - place), default=None)


_MARK = 12


def _mark(cue: Cue) -> str:
    seen = f"{cue.start_ms} {cue.end_ms}\n{cue.text}".encode("utf-8", "surrogatepass")
    return blake2b(seen, digest_size=_MARK // 2).hexdigest()


def of_sight(sight: Sight) -> Json:
    """Return what a window shows, its cues named by their ids, which a journal keeps."""
    return {
        "place": list(sight.place) if sight.place else None,
        "category": sight.category,
        "unfolded": of_ids(sight.unfolded),
        "sight": [sight.start_ms, sight.end_ms, sight.playhead_ms],
        "recording": list(sight.recording) if sight.recording else None,
        "track": sight.track,
    }


def sight_of(value: Json) -> Sight:
    """Return what a window showed; raises one of BROKEN when that is not what was written."""
    place, recording = value["place"], value["recording"]
    start_ms, end_ms, playhead_ms = map(int, value["sight"])
    return Sight(
        (str(place[0]), int(place[1])) if place else None,
        str(value["category"]),
        ids_of(value["unfolded"]),
        start_ms,
        end_ms,
        playhead_ms,
        (str(recording[0]), int(recording[1])) if recording else None,
        value["track"],
    )
