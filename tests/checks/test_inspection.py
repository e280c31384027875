from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from editor.checks import Inspection
from editor.checks.reach import Stretch, touched, widened
from editor.checks.scene import REACH
from editor.core import edits, merging
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.edit import Splice
from editor.core.evidence import Evidence, NoEvidence
from editor.core.session import Session
from tests.builders import cues
from tests.checks.witness import Heard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.finding import Finding
    from editor.core.span import Span

# Few texts, so that loops, tags and what comes between meet in every way.
TEXTS = st.sampled_from(
    [
        *(
            "you",
            "You.",
            "no",
            "Thank you.",
            "[Music]",
            "(laughs)",
            "[INAUDIBLE]",
            "",
            "A real one",
        ),
        *("Thanks for watching!", "谢谢观看", "!!!!!!!!", "Untertitel des ZDF, 2020", "um"),
        *("and the and the", "the and", "and the " * 5, "Thank you, all.", "a", "b"),
        *("and then we all go home now", "we all go home now to the sea", "we all go home now"),
        *("[laughs] So it was", "So [inaudible] it is", "(MUSIC)", "♪ music ♪"),
        *("What was said last night was true.", "Ce n'est pas ce que nous avons dit."),
    ]
)
RUNS = st.lists(st.tuples(st.lists(TEXTS, min_size=1, max_size=3), st.integers(1, 9)), max_size=6)
# Where an edit begins, how many cues it takes away, what comes instead.
EDITS = st.lists(st.tuples(st.integers(0, 200), st.integers(0, 25), RUNS), min_size=1, max_size=4)

PLACES = st.integers(0, 400_000)
SOUNDS = st.lists(PLACES, max_size=8, unique=True).map(
    lambda places: tuple(zip(*[iter(sorted(places))] * 2, strict=False))
)
WITNESSES: st.SearchStrategy[Evidence] = st.one_of(
    st.just(NoEvidence()),
    st.builds(Heard, SOUNDS, SOUNDS, st.none() | PLACES, st.sampled_from([None, -30.0, -90.0])),
)


def beaten_out(runs: Sequence[tuple[list[str], int]], first_id: int = 1) -> tuple[Cue, ...]:
    texts = [text for period, times in runs for text in period * times]
    return tuple(
        Cue(first_id + at, at * 2060, at * 2060 + 1900, text) for at, text in enumerate(texts)
    )


@settings(max_examples=300, deadline=None)
@given(RUNS, EDITS, WITNESSES)
@example([(["you"], 9)], [(4, 1, [])], NoEvidence())
@example([(["you"], 9)], [(9, 0, [(["no"], 1)])], NoEvidence())
@example([(["no", "you"], 4), (["you"], 7)], [(0, 1, [])], NoEvidence())
def test_looking_where_an_edit_reached_finds_what_looking_at_all_finds(
    runs: list[tuple[list[str], int]],
    changes: list[tuple[int, int, list[tuple[list[str], int]]]],
    witness: Evidence,
) -> None:
    # What needs all cues at once is found by whole runs only.
    inspection = Inspection(witness, whole=())
    before = after = beaten_out(runs)
    splices: list[Splice] = []
    for at, count, instead in changes:
        index = min(at, len(after))
        new = beaten_out(instead, first_id=10_000 * (len(splices) + 1))
        splices.append(Splice(index, after[index : index + count], new))
        after = splices[-1].apply(after)
    found = inspection.run(before)
    updated = inspection.update(found, after, splices)
    assert updated == inspection.run(after)
    undone = [splice.reversed() for splice in reversed(splices)]
    assert inspection.update(updated, before, undone) == found


def test_an_edit_in_very_many_places() -> None:
    talk = tuple(
        Cue(at + 1, at * 1000, at * 1000 + 900, "um" if at % 2 else f"word {at}")
        for at in range(400)
    )
    inspection = Inspection()
    edit = edits.remove(talk, range(0, 400, 2))
    left = talk[1::2]
    (found,) = inspection.update(inspection.run(talk), left, edit.splices)
    assert (found.first, found.last) == (0, 199)


def test_stretches_that_come_to_meet_are_one() -> None:
    apart = [Stretch(2, 3, 2, 2), Stretch(9, 9, 8, 9), Stretch(30, 31, 30, 31)]
    assert widened(apart, 3, 32, 32) == [Stretch(0, 12, 0, 12), Stretch(27, 32, 27, 32)]


def test_splices_made_in_order_are_told_as_stretches() -> None:
    old = cues(*(f"{at}-{at + 1} {at}" for at in range(10)))
    removed = Splice(2, old[2:4], ())
    inserted = Splice(5, (), old[2:3])
    assert touched([removed, inserted]) == [Stretch(2, 4, 2, 2), Stretch(7, 7, 5, 6)]
    across = Splice(1, (old[1], *old[4:7], old[2]), ())
    assert touched([removed, inserted, across]) == [Stretch(1, 7, 1, 1)]


class Attentive(NoEvidence):
    """A witness that remembers which spans it was asked about."""

    def __init__(self) -> None:
        self.asked: list[Span] = []

    def level_dbfs(self, span: Span) -> float | None:
        self.asked.append(span)
        return -40.0


def session_of(texts: Sequence[str], witness: Attentive) -> Session:
    talk = tuple(Cue(at + 1, at * 1000, at * 1000 + 900, text) for at, text in enumerate(texts))
    inspection = Inspection(witness)
    session = Session(Document(talk), inspection)
    session.set_findings(inspection.run(talk))
    witness.asked.clear()
    return session


def test_a_loop_elsewhere_is_moved_and_not_looked_at_again() -> None:
    witness = Attentive()
    before_it = [f"Number {at}." for at in range(REACH + 3)]
    session = session_of([*before_it, *["you"] * 500, "End."], witness)
    (before,) = session.findings
    session.do(merging.merge(session.cues, 0, 1))
    (after,) = session.findings
    assert (after.first, after.last) == (before.first - 1, before.last - 1)
    assert (after.start_ms, after.reason) == (before.start_ms, before.reason)
    assert all(span.end_ms <= before.start_ms for span in witness.asked)


def test_a_loop_broken_in_two_is_looked_at_again() -> None:
    witness = Attentive()
    session = session_of([*["you"] * 20, "End."], witness)
    session.do(edits.set_text(session.cues, 10, "But then somebody spoke."))
    assert [(item.first, item.last) for item in session.findings] == [(0, 9), (11, 19)]
    session.undo()
    assert [(item.first, item.last) for item in session.findings] == [(0, 19)]


def test_removing_what_stands_between_makes_one_loop() -> None:
    session = session_of([*["you"] * 3, "Hm.", *["you"] * 3], Attentive())
    assert not session.findings
    session.do(edits.remove(session.cues, [3]))
    assert [(item.first, item.last) for item in session.findings] == [(0, 5)]


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_any_cues(count: int) -> None:
    talk = cues("0-1 [Music]")[:count]
    found: tuple[Finding, ...] = Inspection().run(talk)
    assert len(found) == count
    splice = Splice(0, talk, ())
    assert Inspection().update(found, (), [splice]) == ()
