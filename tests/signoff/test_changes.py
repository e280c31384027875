from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue
from editor.core.edits import GAP_TEXT
from editor.signoff.changes import Kind, changes
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

TALK = (
    "0-2 Good evening everybody",
    "2-4 and thank you for coming",
    "4-6 out on such a wet night.",
    "8-10 I was asked to speak of bridges",
    "10-13 and of the people under them.",
)


def kinds(before: tuple[Cue, ...], after: tuple[Cue, ...]) -> list[set[Kind]]:
    return [set(one.kinds) for one in changes(before, after).all]


def test_the_same_is_no_change() -> None:
    found = changes(cues(*TALK), cues(*TALK))
    assert (found.all, found.unchanged, found.moved_ms) == ((), 5, 0)
    assert not found.counts()


def test_each_kind_is_told_by_what_differs() -> None:
    before = cues(*TALK)
    assert kinds(before, before[1:]) == [{Kind.REMOVED}]
    assert kinds(before[1:], before) == [{Kind.ADDED}]
    worded = (replace(before[0], text="Good evening, everybody"), *before[1:])
    assert kinds(before, worded) == [{Kind.REWORDED}]
    timed = (replace(before[0], end_ms=1_900), *before[1:])
    assert kinds(before, timed) == [{Kind.RETIMED}]
    named = (replace(before[0], speaker="Ada"), *before[1:])
    assert kinds(before, named) == [{Kind.SPEAKER}]
    broken = (replace(before[0], text="Good evening\neverybody"), *before[1:])
    assert kinds(before, broken) == [{Kind.REBROKEN}]
    both = (replace(before[0], text="Good morning everybody", end_ms=1_900), *before[1:])
    assert kinds(before, both) == [{Kind.REWORDED, Kind.RETIMED}]


def test_a_split_and_a_merge_are_the_same_words_in_other_cues() -> None:
    before = cues(*TALK)
    split = cues("0-1 Good evening", "1-2 everybody", *TALK[1:])
    for one, other, sizes in ((before, split, (1, 2)), (split, before, (2, 1))):
        (change,) = changes(one, other).all
        assert change.kinds == {Kind.RECUT}
        assert (len(change.before), len(change.after)) == sizes


def test_a_marker_of_a_gap_takes_what_stood_under_it() -> None:
    before = cues(*(f"{at}-{at + 1} you" for at in range(40)), "50-52 And on we go.")
    after = cues(f"0-40 {GAP_TEXT}", "50-52 And on we go.")
    found = changes(before, after)
    assert found.counts() == {Kind.MARKED: 40}
    assert all(one.takes for one in found.all)
    assert sum(len(one.before) for one in found.all) == 40


def test_a_marker_in_a_gap_takes_nothing() -> None:
    before = cues(*TALK)
    found = changes(before, (*before[:3], Cue(9, 6_000, 8_000, GAP_TEXT), *before[3:]))
    assert found.counts() == {Kind.MARKED: 1}
    assert not any(one.takes for one in found.all)


def test_what_was_moved_as_a_whole_is_moved_and_not_changed() -> None:
    before = cues(*(f"{at * 3}-{at * 3 + 2} {_words(at)}" for at in range(40)))
    after = tuple(
        replace(cue, start_ms=cue.start_ms + 61_250, end_ms=cue.end_ms + 61_250)
        for cue in before[10:]
    )
    found = changes(before, after)
    assert found.moved_ms == 61_250
    assert found.unchanged == 30
    assert found.counts() == {Kind.REMOVED: 10}


def _words(at: int) -> str:
    return " ".join(f"{word}{at * number}" for number, word in enumerate(("oak", "ash", "elm"), 7))


def test_two_transcripts_with_nothing_in_common_are_told_apart_all_the_same() -> None:
    found = changes(cues("0-2 One thing"), cues("5-7 And quite another"))
    assert found.counts() == {Kind.REMOVED: 1, Kind.ADDED: 1}


TEXTS = st.sampled_from(["you", "Thank you.", "and so on", "of bridges", "a wet night"])
LISTS = st.lists(st.tuples(TEXTS, st.integers(1, 3)), max_size=14)


@given(LISTS, LISTS)
def test_every_cue_of_both_is_told_of_once(
    one: list[tuple[str, int]], other: list[tuple[str, int]]
) -> None:
    before, after = _cues(one), _cues(other)
    found = changes(before, after)
    assert len([cue for change in found.all for cue in change.before]) == (
        len(before) - found.unchanged
    )
    assert len([cue for change in found.all for cue in change.after]) == (
        len(after) - found.unchanged
    )


def _cues(written: list[tuple[str, int]]) -> tuple[Cue, ...]:
    made, at = [], 0
    for number, (text, seconds) in enumerate(written, 1):
        made.append(Cue(number, at, at + seconds * 1000, text))
        at += seconds * 1000
    return tuple(made)


@given(st.sets(st.integers(0, 39)), st.sets(st.integers(0, 39)), st.sets(st.integers(0, 39)))
def test_what_was_done_is_what_is_told(gone: set[int], worded: set[int], timed: set[int]) -> None:
    before = cues(*(f"{at * 3}-{at * 3 + 2} {_words(at)}" for at in range(40)))
    after = []
    for at, cue in enumerate(before):
        changed = replace(cue, text=f"{cue.text} indeed") if at in worded else cue
        changed = replace(changed, end_ms=changed.end_ms - 40) if at in timed else changed
        after += [] if at in gone else [changed]
    found = changes(before, tuple(after))
    assert found.moved_ms == 0
    assert found.counts() == +Counter(
        {
            Kind.REMOVED: len(gone),
            Kind.REWORDED: len(worded - gone),
            Kind.RETIMED: len(timed - gone),
        }
    )


def test_changes_in_thousands_of_places_take_no_longer_than_one(shared: Path) -> None:
    before = formats.read(next(shared.glob("transcripts/000_*.txt"))).cues
    after = tuple(
        replace(cue, text=f"{cue.text} indeed") if at % 2 else cue for at, cue in enumerate(before)
    )
    begun = time.process_time()
    assert changes(before, after).counts() == {Kind.REWORDED: len(before) // 2}
    assert time.process_time() - begun < 1.5
