"""Any order of edits, undos and saves, compared with a history that copies everything."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from editor.checks import Inspection
from editor.core import (
    chapters,
    decisions,
    edits,
    exchange,
    merging,
    moving,
    placing,
    retiming,
    snapping,
    splitting,
    styling,
)
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.finding import Fix
from editor.core.retiming import Edge
from editor.core.reverting import revert
from editor.core.selection import Selection
from editor.core.session import Session
from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.chapters import Chapter
    from editor.core.edit import Edit
    from editor.core.verdict import Verdict

TEXTS = st.sampled_from(["you", "Thank you.", "[Music]", "one two three", "a\nb c", "[inaudible]"])
# How much later each starts than the one before, how long it lasts, its text, how often.
PIECES = st.tuples(st.integers(0, 3000), st.integers(2, 5000), TEXTS, st.integers(1, 8))
ANSWERS = {Fix.REMOVE: decisions.remove, Fix.TRIM: decisions.trim, Fix.SHRINK: decisions.shrink}
PLACES = st.integers(0, 60)
VOICES = tuple(Span(start, start + 1700) for start in range(300, 60_000, 2500))
# What the actions on times and texts make of a session, the cues at some indexes, and some ms.
SETTERS: tuple[Callable[[Session, list[int], int], Edit], ...] = (
    lambda now, at, ms: retiming.set_edge(now.cues, at[0], Edge.START, abs(ms)),
    lambda now, at, ms: retiming.set_edge(now.cues, at[0], Edge.END, ms, with_neighbour=True),
    lambda now, at, ms: retiming.nudge(now.cues, at[0], Edge.END, ms),
    lambda now, at, _: retiming.extend(now.cues, at, Edge.START),
    lambda now, at, ms: retiming.lead(now.cues, at, Edge.END, abs(ms)),
    lambda now, at, ms: moving.nudge_cues(now.cues, at, ms),
    lambda now, at, ms: moving.move(now.cues, at, ms, overlapping=True),
    lambda now, at, _: snapping.snap(now.cues, dict.fromkeys(at, VOICES)),
    lambda now, at, _: styling.balance(now.cues, at, lambda _: 6),
    lambda now, at, _: styling.join_lines(now.cues, at),
    lambda now, at, _: styling.change_case(now.cues, at),
    lambda now, at, _: styling.italicise(now.cues, at),
    lambda now, at, ms: styling.assign(now.cues, at, "Ann" if ms > 0 else ""),
    lambda now, at, _: revert(now.cues, at, now),
)


class Copy(NamedTuple):
    """Everything an undo gives back."""

    cues: tuple[Cue, ...]
    verdicts: tuple[Verdict, ...]
    chapters: tuple[Chapter, ...]


class Copies:
    """A history that is simple because it remembers every state whole."""

    def __init__(self, first: Copy) -> None:
        self.states = [first]
        self.selections: list[tuple[Selection, Selection]] = []
        self.gestures: list[str | None] = []
        self.touched: list[bool] = []  # for each step, whether it changed cues
        self.position = 0
        self.clean: int | None = 0
        self.open = False

    @property
    def is_clean(self) -> bool:
        if self.clean is None:
            return False
        low, high = sorted((self.clean, self.position))
        return not any(self.touched[low:high])

    def push(self, state: Copy, edit: Edit, before: Selection, after: Selection) -> None:
        gesture = edit.gesture
        if self.clean is not None and self.clean > self.position:
            self.clean = self.position if self.is_clean else None
        del self.touched[self.position :]
        del self.states[self.position + 1 :]
        del self.gestures[self.position :], self.selections[self.position :]
        if self.open and gesture and self.gestures and self.gestures[-1] == gesture:
            self.states[-1] = state
            self.selections[-1] = (self.selections[-1][0], after)
            return
        self.states.append(state)
        self.gestures.append(gesture)
        self.touched.append(bool(edit.splices))
        self.selections.append((before, after))
        self.position += 1
        self.open = True


class AnyOrder(RuleBasedStateMachine):
    """Edits as a person would make them, on cues that hold loops, tags and overlaps."""

    @initialize(pieces=st.lists(PIECES, min_size=2, max_size=9))
    def open(self, pieces: list[tuple[int, int, str, int]]) -> None:
        start = 0
        made: list[Cue] = []
        for step, length, text, times in pieces:
            for _ in range(times):
                start += step
                made.append(Cue(len(made) + 1, start, start + length, text))
        self.inspection = Inspection()
        self.session = Session(Document(tuple(made)), self.inspection)
        self.session.set_findings(self.inspection.run(self.session.cues))
        self.copies = Copies(self.copy())

    def copy(self) -> Copy:
        return Copy(self.session.cues, self.session.verdicts, self.session.chapters)

    def do(self, edit: Edit) -> None:
        before = self.session.selection
        self.session.do(edit)
        if edit.has_effect:
            self.copies.push(self.copy(), edit, before, self.session.selection)

    def at(self, place: int) -> int:
        return place % len(self.session.cues)

    @precondition(lambda self: self.session.cues)
    @rule(places=st.sets(PLACES, min_size=1, max_size=3))
    def remove(self, places: set[int]) -> None:
        self.do(edits.remove(self.session.cues, {self.at(place) for place in places}))

    @precondition(lambda self: self.session.cues)
    @rule(place=PLACES, text=TEXTS, more=st.booleans())
    def set_text(self, place: int, text: str, more: bool) -> None:
        self.do(edits.set_text(self.session.cues, self.at(place), text))
        if more:
            self.do(edits.set_text(self.session.cues, self.at(place), text + " and more"))

    @precondition(lambda self: self.session.cues)
    @rule(place=PLACES, starts=st.lists(st.integers(0, 40_000), min_size=1, max_size=4))
    def drag(self, place: int, starts: list[int]) -> None:
        cue = self.session.cues[self.at(place)]
        for start in starts:
            index = self.session.index_of(cue.id)
            assert index is not None
            self.do(edits.retime(self.session.cues, index, start, start + 1500))

    @precondition(lambda self: self.session.cues)
    @rule(
        places=st.sets(PLACES, min_size=1, max_size=4),
        ms=st.integers(-4000, 4000).filter(bool),
        make=st.sampled_from(SETTERS),
    )
    def time_or_set(
        self, places: set[int], ms: int, make: Callable[[Session, list[int], int], Edit]
    ) -> None:
        with contextlib.suppress(EditRefused):
            self.do(make(self.session, sorted({self.at(place) for place in places}), ms))

    @precondition(lambda self: self.session.cues)
    @rule(place=PLACES, caret=st.none() | st.integers(0, 14), share=st.none() | st.floats(0, 1))
    def split(self, place: int, caret: int | None, share: float | None) -> None:
        index = self.at(place)
        cue = self.session.cues[index]
        at_ms = None if share is None else cue.start_ms + round(cue.duration_ms * share)
        new_id = self.session.fresh_id()
        with contextlib.suppress(EditRefused):
            self.do(splitting.split(self.session.cues, index, new_id, caret=caret, at_ms=at_ms))

    @precondition(lambda self: len(self.session.cues) > 1)
    @rule(place=PLACES, more=st.integers(1, 4))
    def merge(self, place: int, more: int) -> None:
        last = len(self.session.cues) - 1
        first = place % last
        self.do(merging.merge(self.session.cues, first, min(last, first + more)))

    @precondition(lambda self: len(self.session.cues) > 1)
    @rule(place=PLACES, onwards=st.booleans())
    def exchange(self, place: int, onwards: bool) -> None:
        index = place % (len(self.session.cues) - 1)
        give = exchange.give_last_word if onwards else exchange.give_first_word
        with contextlib.suppress(EditRefused):
            self.do(give(self.session.cues, index if onwards else index + 1))

    @precondition(lambda self: self.session.cues)
    @rule(place=PLACES, before=st.booleans())
    def insert(self, place: int, before: bool) -> None:
        insert = placing.insert_before if before else placing.insert_after
        with contextlib.suppress(EditRefused):
            self.do(insert(self.session.cues, self.at(place), self.session.fresh_id()))

    @precondition(lambda self: 0 < len(self.session.cues) < 80)
    @rule(places=st.sets(PLACES, min_size=1, max_size=3), at_ms=st.integers(0, 40_000))
    def paste(self, places: set[int], at_ms: int) -> None:
        copied = [self.session.cues[at] for at in sorted({self.at(place) for place in places})]
        ids = [self.session.fresh_id() for _ in copied]
        self.do(placing.paste(self.session.cues, copied, at_ms, ids))

    @precondition(lambda self: 0 < len(self.session.cues) < 80)
    @rule(places=st.sets(PLACES, min_size=1, max_size=3))
    def duplicate(self, places: set[int]) -> None:
        indexes = {self.at(place) for place in places}
        ids = [self.session.fresh_id() for _ in indexes]
        self.do(placing.duplicate(self.session.cues, indexes, ids))

    @precondition(lambda self: self.session.open_findings)
    @rule(place=PLACES, answer=st.sampled_from(["keep", *Fix]))
    def decide(self, place: int, answer: str) -> None:
        findings = self.session.open_findings
        finding = findings[place % len(findings)]
        if answer == "keep":
            self.do(decisions.keep(self.session.cues, [finding]))
            assert finding not in self.session.open_findings
        elif answer == Fix.GAP_MARKER:
            self.do(decisions.mark_gaps(self.session.cues, [finding], [self.session.fresh_id()]))
        elif answer in finding.fixes and answer in ANSWERS:
            self.do(ANSWERS[Fix(answer)](self.session.cues, [finding]))

    @rule(at=st.integers(0, 4), title=st.sampled_from(["Start", "Questions"]))
    def put_chapter(self, at: int, title: str) -> None:
        with contextlib.suppress(EditRefused):
            self.do(chapters.put(self.session.chapters, at * 9000, title))

    @precondition(lambda self: self.session.chapters)
    @rule(place=PLACES)
    def remove_chapter(self, place: int) -> None:
        there = self.session.chapters
        self.do(chapters.remove([there[place % len(there)]]))

    @precondition(lambda self: self.session.cues)
    @rule(place=PLACES, others=st.sets(PLACES, max_size=3), active=st.booleans())
    def select(self, place: int, others: set[int], active: bool) -> None:
        ids = [cue.id for cue in self.session.cues]
        one = ids[self.at(place)] if active else None
        if one != self.session.selection.active:
            self.copies.open = False
        self.session.select(Selection(one, frozenset(ids[self.at(other)] for other in others)))

    @rule()
    def end_gesture(self) -> None:
        self.session.end_gesture()
        self.copies.open = False

    @rule()
    def save(self) -> None:
        self.session.saved(self.session.document)
        self.copies.clean = self.copies.position
        self.copies.open = False

    @rule()
    def drift(self) -> None:
        self.session.adrift()
        self.copies.open &= self.copies.clean is None
        self.copies.clean = None

    @rule()
    def undo(self) -> None:
        copies = self.copies
        assert self.session.undo() == (copies.position > 0)
        if copies.position:
            copies.position -= 1
            assert self.session.selection == copies.selections[copies.position][0]
            copies.open = False

    @rule()
    def redo(self) -> None:
        copies = self.copies
        more = copies.position < len(copies.states) - 1
        assert self.session.redo() == more
        if more:
            assert self.session.selection == copies.selections[copies.position][1]
            copies.position += 1
            copies.open = False

    @rule(place=PLACES)
    def go_to(self, place: int) -> None:
        copies = self.copies
        position = place % len(copies.states)
        assert len(self.session.steps) == len(copies.states) - 1
        moved = position != copies.position
        assert self.session.go_to(position) == moved
        assert self.session.position == position
        if moved:
            back = position < copies.position
            before, after = copies.selections[position if back else position - 1]
            assert self.session.selection == (before if back else after)
            copies.position, copies.open = position, False

    @invariant()
    def as_the_copies_have_it(self) -> None:
        assert self.copy() == self.copies.states[self.copies.position]
        assert self.session.is_clean == self.copies.is_clean

    @invariant()
    def cues_are_in_order_and_found_by_id(self) -> None:
        cues = self.session.cues
        assert list(cues) == sorted(cues, key=lambda cue: cue.start_ms)
        assert all(cue.end_ms > cue.start_ms for cue in cues)
        assert len({cue.id for cue in cues}) == len(cues)
        for index, cue in enumerate(cues):
            assert self.session.cue(cue.id) is cue
            assert self.session.index_of(cue.id) == index

    @invariant()
    def chapters_are_in_order_and_begin_apart(self) -> None:
        starts = [one.start_ms for one in self.session.chapters]
        assert starts == sorted(set(starts))

    @invariant()
    def findings_are_those_of_the_cues(self) -> None:
        assert self.session.findings == self.inspection.run(self.session.cues)

    @invariant()
    def what_is_selected_exists(self) -> None:
        ids = {cue.id for cue in self.session.cues}
        assert self.session.selection.selected <= ids
        assert self.session.selection.active in ids | {None}

    def teardown(self) -> None:
        if not hasattr(self, "session"):
            return
        while self.session.redo():
            pass
        assert self.copy() == self.copies.states[-1]
        while self.session.undo():
            pass
        assert self.copy() == self.copies.states[0]


AnyOrder.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestAnyOrder = AnyOrder.TestCase
