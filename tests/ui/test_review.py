from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from editor.core.finding import Category
from editor.ui.panes.message_bar import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


def test_next_leads_to_the_loop_first_and_selects_all_of_it(
    talk: Window, act: Callable[[str], None]
) -> None:
    act("review.next")
    current = talk.review.current
    assert current is not None
    assert (current.kind, current.count) == ("loop", 12)
    assert len(talk.session.selection.selected) == 12
    assert talk.session.active_index == 3


def test_remove_takes_the_whole_run_in_one_step_and_goes_on(
    talk: Window, act: Callable[[str], None]
) -> None:
    before = talk.session.cues
    act("review.next")
    act("cue.remove")
    assert [cue.text for cue in talk.session.cues][2:] == ["[Music]", "So it begins"]
    current = talk.review.current
    assert current is not None
    assert current.kind == "tag"
    act("edit.undo")
    assert talk.session.cues == before
    assert len(talk.session.selection.selected) == 12
    act("edit.redo")
    assert len(talk.session.cues) == 4


def test_keep_remembers_and_is_undone(talk: Window, act: Callable[[str], None]) -> None:
    act("review.next")
    act("review.keep")
    assert [finding.kind for finding in talk.session.open_findings] == ["tag"]
    assert len(talk.session.cues) == 16
    act("edit.undo")
    assert len(talk.session.open_findings) == 2


def test_gap_marker_stands_for_the_run(talk: Window, act: Callable[[str], None]) -> None:
    act("review.next")
    act("review.gap")
    assert talk.session.cues[3].span.duration_ms == 12_000
    assert [finding.kind for finding in talk.session.open_findings] == ["tag"]
    act("edit.undo")
    assert len(talk.session.cues) == 16


def test_remove_of_a_single_cue_inside_an_unfolded_run_takes_that_cue(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(7)
    act("review.fold")
    talk.session.select_index(8)
    act("cue.remove")
    assert len(talk.session.cues) == 15


def test_progress_counts_decisions(talk: Window, act: Callable[[str], None]) -> None:
    assert talk.review.progress == (0, 2)
    act("review.next")
    act("cue.remove")
    assert talk.review.progress == (1, 2)
    act("edit.undo")
    assert talk.review.progress == (0, 2)


def test_previous_goes_round(talk: Window, act: Callable[[str], None]) -> None:
    act("review.previous")
    assert talk.review.current is not None
    assert talk.review.current.kind == "tag"
    act("review.previous")
    assert talk.review.current.kind == "loop"


def test_the_queue_shows_one_category_when_asked(talk: Window) -> None:
    talk.review.filter(Category.TAG)
    assert [finding.kind for finding in talk.review.queue] == ["tag"]
    talk.review.filter(None)
    assert len(talk.review.queue) == 2


def test_a_click_in_the_queue_goes_to_the_finding(talk: Window, qtbot: QtBot) -> None:
    talk.panel.queue.clicked.emit(talk.panel.queue.queue.index(1))
    assert talk.session.active_index == 2


def test_the_button_removes_with_one_click(talk: Window, act: Callable[[str], None]) -> None:
    act("review.next")
    buttons = talk.panel.findChildren(QPushButton)
    remove = next(one for one in buttons if one.text().startswith("Remove") and one.isVisible())
    remove.click()
    assert len(talk.session.cues) == 4


def test_edits_elsewhere_do_not_lose_the_place(talk: Window, act: Callable[[str], None]) -> None:
    act("review.next")
    talk.session.select_index(0)
    act("cue.merge")
    act("review.next")  # back to the place remembered, the loop, and then on to the tag
    assert talk.review.current is not None
    assert talk.review.current.kind == "loop"
    act("review.next")
    assert talk.review.current.kind == "tag"


def test_the_categories_are_gone_through_by_key(talk: Window, act: Callable[[str], None]) -> None:
    seen = []
    for _ in range(3):
        act("review.category")
        seen.append(talk.review.category)
    assert seen == [Category.HALLUCINATION, Category.TAG, None]
    act("review.category_back")
    assert talk.review.category is Category.TAG
    assert [finding.kind for finding in talk.review.queue] == ["tag"]


def test_the_queue_has_all_the_room_that_is_left(talk: Window, act: Callable[[str], None]) -> None:
    talk.resize(1280, 1000)
    talk.session.select_index(0)
    assert talk.review.current is None
    assert _spare(talk) <= 0
    act("review.next")
    assert _spare(talk) <= 0


def _spare(window: Window) -> int:
    """Return by how many pixels the card is higher than what it shows."""
    layout = window.panel.layout()
    assert layout is not None
    card = layout.itemAt(0)
    assert card is not None
    return card.geometry().height() - card.sizeHint().height()


def test_without_a_transcript_the_panel_says_so_and_offers_nothing(window: Window) -> None:
    shown = [button for button in window.panel.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in shown] == ["All 0"]


def test_what_is_offered_goes_with_the_next_thing_done(
    talk: Window, act: Callable[[str], None]
) -> None:
    done: list[str] = []
    talk.messages.offer("Shall it?", Choice("Yes", lambda: done.append("yes")))
    assert "Yes" in talk.messages.offers
    act("view.next_cue")
    assert not talk.messages.offers
    talk.messages.choose()
    assert not done
