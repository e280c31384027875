from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.core import edits, splitting
from editor.ui.panes.columns import Column
from editor.ui.panes.cue_model import CueModel, Index

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Unnumbered(CueModel):
    """The model without its numbers, which change below an edit: Qt's tester asks them not to."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        column = Column.START if index.column() == Column.NUMBER else index.column()
        return super().data(self.index(index.row(), column), role)


def test_the_model_keeps_qts_contract_through_edits(
    talk: Window, qtmodeltester: ModelTester
) -> None:
    model = Unnumbered(talk.session, talk)
    qtmodeltester.check(model)
    session = talk.session
    session.do(edits.remove(session.cues, [0, 2, 5]))
    session.undo()
    session.do(splitting.split(session.cues, 1, session.fresh_id(), caret=4))
    model.toggle(model.row_of(6))
    session.undo()
    session.redo()
    assert model.rowCount() == talk.table.cue_model.rowCount() + 11


def test_a_loop_is_one_row_that_unfolds(talk: Window) -> None:
    model = talk.table.cue_model
    assert model.rowCount() == 5
    row = model.row(3)
    assert (row.size, row.is_folded) == (12, True)
    assert model.index(3, Column.END).data() == "00:00:22.000"
    model.toggle(3)
    assert model.rowCount() == 16
    assert model.row(3).run is not None
    model.toggle(3)
    assert model.rowCount() == 5


def test_cells_read_as_people_write(talk: Window) -> None:
    model = talk.table.cue_model
    shown = [model.index(0, column).data() for column in Column]
    assert shown == [
        "1",
        "00:00:00.000",
        "00:00:02.000",
        "2.000",
        "11",
        "",
        "",
        "Good evening everybody",
    ]


def test_a_row_speaks_its_text_times_and_finding(talk: Window) -> None:
    said = talk.table.cue_model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "you, 12 times" in said
    assert "suspected: Invented" in said
    assert "00:00:10.000" in said


def test_selecting_a_folded_row_selects_the_run(talk: Window, qtbot: QtBot) -> None:
    row = talk.table.rowViewportPosition(3) + 10
    qtbot.mouseClick(talk.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(600, row))
    assert len(talk.session.selection.selected) == 12
    assert talk.session.active_index == 3


def test_arrow_keys_move_the_active_cue(talk: Window, qtbot: QtBot) -> None:
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_Down)
    assert talk.session.active_index == 1
    assert talk.text.box.toPlainText() == "and thank you for coming"


def test_the_chevron_unfolds(talk: Window, qtbot: QtBot) -> None:
    row = talk.table.rowViewportPosition(3) + 10
    qtbot.mouseClick(talk.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, row))
    assert talk.table.cue_model.rowCount() == 16


def test_the_selection_survives_folding(talk: Window) -> None:
    talk.session.select_index(2)
    talk.table.cue_model.toggle(3)
    talk.table.cue_model.toggle(3)
    assert talk.session.active_index == 2


def test_a_cue_selected_elsewhere_brings_its_whole_folded_run(talk: Window) -> None:
    talk.session.select_index(7)
    assert talk.session.active_index == 7
    assert len(talk.session.selection.selected) == 12
    talk.actions_map.trigger("cue.remove")
    assert len(talk.session.cues) == 4


def selected(window: Window) -> list[int]:
    """Return where the selected cues stand, and hold the table to show the same."""
    shown = sorted(index.row() for index in window.table.selectionModel().selectedRows())
    model = window.table.cue_model
    chosen = window.session.selection.selected
    at = [place for place, cue in enumerate(window.session.cues) if cue.id in chosen]
    assert sorted({model.row_of(place) for place in at}) == shown
    return at


@pytest.mark.parametrize("held", [NONE, CTRL])
@pytest.mark.parametrize(
    ("key", "back", "end"),
    [
        (Qt.Key.Key_End, Qt.Key.Key_Home, 15),
        (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, 15),
    ],
)
def test_a_far_move_selects_the_cue_that_is_shown(
    talk: Window, qtbot: QtBot, key: Qt.Key, back: Qt.Key, end: int, held: Qt.KeyboardModifier
) -> None:
    talk.table.setFocus()
    qtbot.keyClick(talk.table, key, held)
    assert (talk.session.active_index, selected(talk)) == (end, [end])
    qtbot.keyClick(talk.table, back, held)
    assert (talk.session.active_index, selected(talk)) == (0, [0])


def test_the_cue_moved_to_is_the_one_removed(talk: Window, qtbot: QtBot) -> None:
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_End, CTRL)
    qtbot.keyClick(talk.table, Qt.Key.Key_Delete)
    texts = [cue.text for cue in talk.session.cues]
    assert texts[0] == "Good evening everybody"
    assert "So it begins" not in texts
    assert len(texts) == 15


@pytest.mark.parametrize("held", [SHIFT, CTRL | SHIFT])
def test_a_far_move_with_shift_extends(
    talk: Window, qtbot: QtBot, held: Qt.KeyboardModifier
) -> None:
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_Down)
    qtbot.keyClick(talk.table, Qt.Key.Key_End, held)
    assert selected(talk) == list(range(1, 16))
    qtbot.keyClick(talk.table, Qt.Key.Key_Home, held)
    assert selected(talk) == [0, 1]
