from __future__ import annotations

import gc
from collections import Counter
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton

from editor.core import edits
from editor.core.edits import GAP_TEXT
from editor.core.finding import Category, Finding, Fix
from editor.core.selection import Selection
from editor.core.span import Span
from editor.core.verdict import Answer
from editor.ui.panes.flow import Flow
from editor.ui.panes.key_button import KeyButton
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from editor.core.cue import Cue
    from editor.core.edit import Splice
    from editor.ui.window import Window

LINES = (
    "0-2 So it goes. So it goes.",
    "3-33 Hm",
    "40-42 you",
    "43-44 Yes",
    "50-52 you",
    "60-62 you",
)


class Standing:
    """An inspector that leaves findings as they are while no cue comes or goes."""

    def update(
        self,
        findings: Sequence[Finding],
        cues: Sequence[Cue],  # noqa: ARG002
        splices: Sequence[Splice],
    ) -> Sequence[Finding]:
        moved = any(len(splice.removed) != len(splice.inserted) for splice in splices)
        return () if moved else findings


def finding(
    window: Window, first: int, kind: str, fixes: tuple[Fix, ...], **more: object
) -> Finding:
    cue = window.session.cues[first]
    facts: dict[str, object] = {
        "kind": kind,
        "category": Category.HALLUCINATION,
        "first": first,
        "last": first,
        "start_ms": cue.start_ms,
        "end_ms": cue.end_ms,
        "confidence": 0.8,
        "subject": cue.text,
        "reason": "As said.",
        "fixes": fixes,
    }
    return Finding(**{**facts, **more})  # type: ignore[arg-type]


@pytest.fixture
def doubts(window: Window, qtbot: QtBot) -> Window:
    """Return a window with a finding of each sort, put there by hand."""
    load(window, qtbot, cues(*LINES))
    window.session.use(Standing())
    window.session.set_findings(
        [
            finding(window, 0, "echo", (Fix.TRIM, Fix.REMOVE), leaves="So it goes."),
            finding(window, 1, "stretched", (Fix.SHRINK,), keeps=Span(9000, 10_000)),
            *(finding(window, at, "no-voice", (Fix.REMOVE,)) for at in (2, 4, 5)),
            finding(
                window, 4, "hole", (Fix.GAP_MARKER,), gap=True, last=5, subject="",
                start_ms=52_000, end_ms=60_000, category=Category.LOST_SPEECH,
            ),
            finding(window, 3, "window-join", (), gap=True, last=4, confidence=0.3),
        ]
    )  # fmt: skip
    return window


@pytest.fixture
def do(doubts: Window) -> Callable[[str], None]:
    def trigger(action_id: str) -> None:
        assert doubts.actions_map.by_id[action_id].isEnabled(), action_id
        doubts.actions_map.trigger(action_id)

    return trigger


def offered(window: Window) -> list[str]:
    return [one.text() for one in window.panel.findChildren(KeyButton) if one.isVisible()]


def at(window: Window, kind: str) -> Finding:
    found = next(one for one in window.session.open_findings if one.kind == kind)
    window.review.go(found)
    return found


def test_the_verdicts_offered_are_those_that_suit_the_finding(doubts: Window) -> None:
    at(doubts, "echo")
    assert offered(doubts) == ["Trim", "Remove", "Keep"]
    at(doubts, "stretched")
    assert offered(doubts) == ["Shrink", "Keep"]
    at(doubts, "no-voice")
    assert offered(doubts) == ["Remove", "Keep"]
    link = doubts.panel.findChild(QPushButton, "review.alike")
    assert isinstance(link, QPushButton)
    assert link.isVisible()
    assert link.text() == "All 3 alike…  A"


def test_trim_and_shrink_by_action(doubts: Window, do: Callable[[str], None]) -> None:
    before = doubts.session.cues
    at(doubts, "echo")
    do("review.trim")
    assert doubts.session.cues[0].text == "So it goes."
    at(doubts, "stretched")
    do("review.shrink")
    assert doubts.session.cues[1].span == Span(9000, 10_000)
    do("edit.undo")
    do("edit.undo")
    assert doubts.session.cues == before


def test_delete_at_a_gap_takes_no_cue_and_says_why(
    doubts: Window, do: Callable[[str], None]
) -> None:
    at(doubts, "hole")
    do("cue.remove")
    assert len(doubts.session.cues) == len(LINES)
    assert "between two cues" in doubts.messages.sentence
    do("review.gap")
    marker = doubts.session.cues[5]
    assert (marker.text, marker.start_ms, marker.end_ms) == (GAP_TEXT, 52_000, 60_000)


def test_a_hint_waits_in_a_queue_of_its_own(doubts: Window) -> None:
    assert "window-join" not in [one.kind for one in doubts.review.queue]
    assert doubts.review.progress == (0, 6)
    doubts.review.filter(Category.LISTEN)
    assert [one.kind for one in doubts.review.queue] == ["window-join"]
    doubts.review.step(1)
    current = doubts.review.current
    assert current is not None
    assert current.kind == "window-join"


def test_the_finding_led_to_is_the_current_one_although_another_is_surer(doubts: Window) -> None:
    hole = at(doubts, "hole")
    assert doubts.session.active_index == 4  # which a finding of its own covers
    assert doubts.review.current == hole


def test_all_alike_are_ticked_and_removed_at_once(
    doubts: Window, do: Callable[[str], None], qtbot: QtBot
) -> None:
    before = doubts.session.cues
    at(doubts, "no-voice")
    do("review.alike")
    alike = doubts.panel.alike
    assert alike.isVisible()
    assert len(alike.ticked) == 3
    listing = alike.focusWidget()
    qtbot.keyClick(listing, Qt.Key.Key_Down)
    qtbot.keyClick(listing, Qt.Key.Key_Space)
    assert [one.first for one in alike.ticked] == [2, 5]
    qtbot.keyClick(listing, Qt.Key.Key_Return)
    assert [cue.text for cue in doubts.session.cues].count("you") == 1
    assert not alike.isVisible()
    assert doubts.panel.queue.isVisible()
    do("edit.undo")
    assert doubts.session.cues == before


def test_a_list_asked_for_again_and_again_leaves_nothing_behind(
    doubts: Window, do: Callable[[str], None], qtbot: QtBot
) -> None:
    at(doubts, "no-voice")

    def asked_and_left() -> Counter[str]:
        do("review.alike")
        qtbot.keyClick(doubts.panel.alike.focusWidget(), Qt.Key.Key_Escape)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return Counter(type(one).__name__ for one in shiboken6.getAllValidWrappers())

    first = asked_and_left()
    assert [asked_and_left() - first for _ in range(3)] == [Counter()] * 3


def test_an_edit_elsewhere_takes_the_list_away(doubts: Window, do: Callable[[str], None]) -> None:
    at(doubts, "no-voice")
    do("review.alike")
    doubts.session.do(edits.remove(doubts.session.cues, [3]))
    assert not doubts.panel.alike.isVisible()


def test_escape_leaves_everything_as_it_was(
    doubts: Window, do: Callable[[str], None], qtbot: QtBot
) -> None:
    at(doubts, "no-voice")
    do("review.alike")
    qtbot.keyClick(doubts.panel.alike.focusWidget(), Qt.Key.Key_Escape)
    assert not doubts.panel.alike.isVisible()
    assert len(doubts.session.cues) == len(LINES)
    assert doubts.session.undo_label is None


def test_the_selected_cues_are_marked_as_lost(doubts: Window, do: Callable[[str], None]) -> None:
    doubts.session.select_index(3)
    do("review.lost")
    assert doubts.session.cues[3].text == GAP_TEXT


def test_several_answers_go_on_to_the_first_finding_left(doubts: Window) -> None:
    no_voice = [one for one in doubts.review.queue if one.kind == "no-voice"]
    doubts.review.go(no_voice[0])
    doubts.review.decide(Answer.KEEP, no_voice)
    current = doubts.review.current
    assert current is not None
    assert current.kind not in {"no-voice", "window-join"}


def test_buttons_that_do_not_fit_begin_another_row(doubts: Window) -> None:
    at(doubts, "no-voice")
    flow = next(one for one in doubts.panel.findChildren(Flow) if one.count())
    assert flow.heightForWidth(200) > flow.heightForWidth(600)


def test_tags_are_spelled_as_the_transcript_spells_them(window: Window, qtbot: QtBot) -> None:
    lines = [
        "0-2 [Music]",
        "3-5 So",
        "6-8 [Applause]",
        "9-11 and so",
        "12-14 (laughing)",
        "15-16 on",
    ]
    load(window, qtbot, cues(*lines))
    before = window.session.cues
    odd = next(one for one in window.session.open_findings if one.subject == "(laughing)")
    window.review.go(odd)
    assert "Unify" in offered(window)
    window.actions_map.trigger("review.unify")
    assert window.session.cues[4].text == "[Laughing]"
    window.actions_map.trigger("edit.undo")
    assert window.session.cues == before


def test_after_the_list_the_keys_answer_again(
    doubts: Window, do: Callable[[str], None], qtbot: QtBot
) -> None:
    at(doubts, "no-voice")
    do("review.alike")
    qtbot.keyClick(doubts.panel.alike.focusWidget(), Qt.Key.Key_Return)
    assert doubts.table.hasFocus()


def test_a_bare_key_in_the_list_is_no_answer(
    doubts: Window, do: Callable[[str], None], qtbot: QtBot
) -> None:
    at(doubts, "no-voice")
    do("review.alike")
    qtbot.keyClick(doubts.panel.alike.focusWidget(), Qt.Key.Key_K)
    assert doubts.session.verdicts == ()
    assert doubts.panel.alike.isVisible()


def test_marking_at_a_hole_leaves_the_cue_before_it(
    doubts: Window, do: Callable[[str], None]
) -> None:
    at(doubts, "hole")
    do("review.lost")
    assert [cue.text for cue in doubts.session.cues].count("you") == 3
    assert doubts.session.cues[5].text == GAP_TEXT


def test_a_remark_goes_with_the_finding_it_was_about(
    doubts: Window, do: Callable[[str], None]
) -> None:
    at(doubts, "hole")
    do("cue.remove")
    assert doubts.messages.sentence
    do("review.next")
    assert not doubts.messages.sentence


def test_delete_where_removing_is_not_offered_is_an_edit_and_no_verdict(
    doubts: Window, do: Callable[[str], None]
) -> None:
    at(doubts, "stretched")
    do("cue.remove")
    assert len(doubts.session.cues) == len(LINES) - 1
    assert doubts.session.verdicts == ()


def test_after_undoing_the_review_goes_back_to_where_it_stood(
    doubts: Window, do: Callable[[str], None]
) -> None:
    first = doubts.review.queue[0]
    do("review.next")
    assert doubts.review.current == first
    doubts.session.select_index(3)
    do("review.next")
    assert doubts.review.current == first


def test_cues_between_those_selected_are_not_marked_as_lost(
    doubts: Window, do: Callable[[str], None]
) -> None:
    ids = [cue.id for cue in doubts.session.cues]
    doubts.session.select(Selection(ids[0], frozenset({ids[0], ids[3]})))
    do("review.lost")
    assert [cue.id for cue in doubts.session.cues] == ids
    assert "follow each other" in doubts.messages.sentence
