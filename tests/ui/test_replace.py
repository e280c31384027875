from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.core import edits
from tests.builders import cues
from tests.ui.conftest import load
from tests.ui.test_find import marked, seek, toggle

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from editor.ui.panes.cue_pane import CuePane
    from editor.ui.window import Window

TALK = (
    "0-2 Colour me surprised",
    "2-4 by <i>the colour</i> of",
    "4-6 [Music]",
    "6-8 a colour, a colour",
)


@pytest.fixture
def pane(window: Window, qtbot: QtBot) -> CuePane:
    """Return the pane with "colour" four times, about to be replaced by "color"."""
    load(window, qtbot, cues(*TALK))
    window.actions_map.trigger("find.replace")
    seek(window, qtbot, "colour")
    window.cue_pane.bar.replacement.setText("color")
    return window.cue_pane


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def test_one_is_replaced_and_the_next_gone_to(window: Window, pane: CuePane, qtbot: QtBot) -> None:
    field = pane.bar.replacement
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert texts(window)[0] == "color me surprised"
    assert marked(window) == (1, "colour")
    for _ in range(2):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert texts(window)[3] == "a color, a colour"
    assert marked(window) == (3, "colour")
    assert window.session.undo_label == "Replace “colour”"
    window.session.undo()
    assert texts(window)[3] == "a colour, a colour"
    assert texts(window)[1] == "by <i>the color</i> of"


def test_a_replacement_that_holds_what_is_sought_is_not_replaced_again(
    window: Window, pane: CuePane
) -> None:
    pane.bar.replacement.setText("the colour colour")
    pane.bar.replace_here()
    assert marked(window)[0] == 1
    assert pane.bar.is_open


def test_all_are_listed_ticked_and_made_in_one_step(
    window: Window, pane: CuePane, qtbot: QtBot
) -> None:
    before = window.session.cues
    qtbot.keyClick(pane.bar.replacement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.is_listing
    model = pane.replacements.model
    assert model.rowCount() == 4
    assert model.index(1).data() == "00:00:02, by the colour of becomes by the color of"
    view = pane.replacements.view
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert window.session.active_index == 1
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(model.ticked) == 3
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.isVisible()
    assert texts(window) == [
        "color me surprised",
        "by <i>the colour</i> of",
        "[Music]",
        "a color, a color",
    ]
    assert window.session.undo_label == "Replace 3 × “colour”"
    window.session.undo()
    assert window.session.cues == before


def test_the_box_is_ticked_by_the_mouse(pane: CuePane, qtbot: QtBot) -> None:
    pane.list_replacements()
    view = pane.replacements.view
    place = view.visualRect(pane.replacements.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, place.y()))
    assert pane.replacements.model.unticked == {2}
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.replacements.model.unticked == {2}


def test_escape_leaves_the_list_and_nothing_was_done(
    window: Window, pane: CuePane, qtbot: QtBot
) -> None:
    pane.list_replacements()
    qtbot.keyClick(pane.replacements.view, Qt.Key.Key_Escape)
    assert not pane.is_listing
    assert window.session.is_clean


def test_the_list_follows_edits_and_keeps_what_was_unticked(
    window: Window, pane: CuePane, qtbot: QtBot
) -> None:
    pane.list_replacements()
    model = pane.replacements.model
    model.setData(model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    window.session.do(edits.set_text(window.session.cues, 0, "Surprised"))
    qtbot.waitUntil(lambda: pane.replacements.model.rowCount() == 3)
    assert pane.replacements.model.unticked == {0}


def test_groups_and_a_bad_replacement(window: Window, pane: CuePane, qtbot: QtBot) -> None:
    toggle(window, qtbot, "find.regex")
    seek(window, qtbot, r"(\w+) (colou?r)")
    pane.bar.replacement.setText(r"\2 \3")
    assert pane.bar.problem == "The pattern has no such group."
    pane.list_replacements()
    assert not pane.is_listing
    pane.bar.replacement.setText(r"\2 \1")
    assert pane.bar.problem == ""
    pane.list_replacements()
    pane.replacements.decided.emit(pane.replacements.model.ticked)
    assert texts(window)[3] == "colour a, colour a"


def test_the_list_keeps_qts_contract(pane: CuePane, qtmodeltester: ModelTester) -> None:
    pane.list_replacements()
    model = pane.replacements.model
    qtmodeltester.check(model)
    model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.tick_all(ticked=False)
    assert model.ticked == []
    model.tick_all(ticked=True)
    assert len(model.ticked) == 4


def test_nothing_to_replace_is_said(pane: CuePane, qtbot: QtBot, window: Window) -> None:
    pane.bar.replacement.setText("Colour")
    toggle(window, qtbot, "find.case")
    seek(window, qtbot, "Colour")
    pane.list_replacements()
    assert pane.replacements.model.rowCount() == 0
    assert pane.replacements.model.ticked == []
