from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt

from editor.ui.actions.table import ACTIONS
from editor.ui.panes.callout import Callout
from editor.ui.tour import STEPS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


def card(window: Window) -> Callout:
    found = window.findChild(Callout)
    assert isinstance(found, Callout)
    return found


def test_it_has_five_steps_of_actions_there_are() -> None:
    known = {action.id for action in ACTIONS}
    assert len(STEPS) == 5
    for step in STEPS:
        assert {*step.keys, *step.done} <= known
        assert step.words.count("{}") == len(step.keys)


def test_a_step_is_taken_by_doing_what_it_says(talk: Window, act: Callable[[str], None]) -> None:
    talk.tour.begin()
    assert "Step 1 of 5" in card(talk).accessibleName()
    act("review.next")
    assert "Step 2 of 5" in card(talk).accessibleName()
    act("help.tour_next")
    assert "Step 3 of 5" in card(talk).accessibleName()
    act("cue.remove")
    assert "Step 4 of 5" in card(talk).accessibleName()
    act("edit.text")
    act("help.tour_next")
    assert not talk.tour.is_on
    assert talk.settings.get("tour.seen")
    assert not talk.actions_map.by_id["help.tour_next"].isEnabled()


def test_escape_leaves_it_at_once_from_anywhere(talk: Window, qtbot: QtBot) -> None:
    for focus in (talk.table, talk.text.box):
        talk.tour.begin()
        focus.setFocus()
        qtbot.keyClick(talk.windowHandle(), Qt.Key.Key_Escape)
        assert not talk.tour.is_on
    assert talk.settings.get("tour.seen")


def test_it_points_at_its_pane_and_hides_none_of_it(talk: Window) -> None:
    for width, height in ((1024, 600), (1280, 800), (2560, 1440)):
        talk.resize(width, height)
        talk.tour.begin()
        for step in STEPS:
            target = step.target(talk)
            area = QRect(target.mapTo(talk, QPoint(0, 0)), target.size())
            shown = card(talk).geometry()
            needed = card(talk).heightForWidth(shown.width())
            assert shown.height() >= needed, step.title
            assert talk.rect().contains(shown), (step.title, width)
            assert shown.intersected(area).height() <= max(0, shown.height() - area.height() // 2)
            talk.tour.go_on()


def test_the_keys_it_names_are_those_of_the_person(talk: Window) -> None:
    talk.tour.begin()
    assert f"Press {talk.keymap.key_of('review.next')} to" in card(talk).accessibleName()
