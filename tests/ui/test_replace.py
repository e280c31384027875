from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor.core import edits
from editor.ui.batches.proposal import Reply
from tests.builders import cues
from tests.ui.conftest import load
from tests.ui.test_find import marked, seek, toggle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.panes.cue_pane import CuePane
    from editor.ui.panes.proposal_model import ProposalModel
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


def listed(pane: CuePane, qtbot: QtBot) -> ProposalModel:
    """List everything; return the rows once all are there."""
    with qtbot.waitSignal(pane.proposing.settled):
        pane.list_replacements()
    return pane.proposals.model


def test_all_are_listed_ticked_and_made_in_one_step(
    window: Window, pane: CuePane, qtbot: QtBot
) -> None:
    before = window.session.cues
    with qtbot.waitSignal(pane.proposing.settled):
        qtbot.keyClick(pane.bar.replacement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.is_listing
    model = pane.proposals.model
    assert model.rowCount() == 4
    assert model.index(1).data() == "00:00:02, by the colour of becomes by the color of"
    view = pane.proposals.view
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert window.session.active_index == 1
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert pane.proposals.heading == "Replacements: 3 of 4 ticked"
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


def test_escape_leaves_the_list_and_nothing_was_done(
    window: Window, pane: CuePane, qtbot: QtBot
) -> None:
    listed(pane, qtbot)
    qtbot.keyClick(pane.proposals.view, Qt.Key.Key_Escape)
    assert not pane.is_listing
    assert window.table.hasFocus()
    assert window.session.is_clean


def test_the_list_follows_edits_and_keeps_what_was_unticked(
    window: Window, pane: CuePane, qtbot: QtBot
) -> None:
    model = listed(pane, qtbot)
    model.setData(model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    window.session.do(edits.set_text(window.session.cues, 0, "Surprised"))
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert [model.reply(row) for row in range(3)] == [Reply.NO, Reply.YES, Reply.YES]


def test_groups_and_a_bad_replacement(window: Window, pane: CuePane, qtbot: QtBot) -> None:
    toggle(window, qtbot, "find.regex")
    seek(window, qtbot, r"(\w+) (colou?r)")
    pane.bar.replacement.setText(r"\2 \3")
    assert pane.bar.problem == "The pattern has no such group."
    pane.list_replacements()
    assert not pane.is_listing
    pane.bar.replacement.setText(r"\2 \1")
    assert pane.bar.problem == ""
    listed(pane, qtbot)
    qtbot.keyClick(pane.proposals.view, Qt.Key.Key_Return)
    assert texts(window)[3] == "colour a, colour a"


def test_nothing_to_replace_is_said(pane: CuePane, qtbot: QtBot, window: Window) -> None:
    pane.bar.replacement.setText("Colour")
    toggle(window, qtbot, "find.case")
    seek(window, qtbot, "Colour")
    assert listed(pane, qtbot).rowCount() == 0
    assert pane.proposals.heading == "Nothing would change"
    qtbot.keyClick(pane.proposals.view, Qt.Key.Key_Return)
    assert window.session.is_clean
