from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core import edits
from editor.core.document import Document
from editor.core.edit import Edit
from editor.ui.panes.columns import TITLES, WIDTHS, Column
from editor.ui.panes.cue_table import CueTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


def hidden(table: CueTable) -> set[Column]:
    return {column for column in Column if table.isColumnHidden(column)}


def test_speakers_come_by_themselves(talk: Window) -> None:
    assert hidden(talk.table) == {Column.SPEAKER}
    session = talk.session
    named = replace(session.cues[1], speaker="Ada")
    session.do(Edit("Speaker", edits.replaced(session.cues, [named])))
    assert hidden(talk.table) == set()
    assert talk.table.cue_model.index(1, Column.SPEAKER).data() == "Ada"
    session.load(Document(session.cues[2:]))
    assert hidden(talk.table) == {Column.SPEAKER}


def test_columns_are_hidden_and_shown_from_the_menu(talk: Window) -> None:
    menu = talk.table.header.menu()
    assert [entry.text() for entry in menu.actions()] == ["End", "Duration", "CPS"]
    assert all(entry.isChecked() for entry in menu.actions())
    menu.actions()[0].trigger()
    assert hidden(talk.table) == {Column.END, Column.SPEAKER}
    assert talk.settings.get("table.hidden") == ["END"]
    talk.table.header.menu().actions()[0].trigger()
    assert hidden(talk.table) == {Column.SPEAKER}


def test_widths_and_what_is_hidden_are_remembered(talk: Window, qtbot: QtBot) -> None:
    talk.table.header.resizeSection(Column.START, 150)
    talk.table.header.toggle(Column.CPS)
    again = CueTable(talk.session, talk.theme, talk.settings, talk.gauges)
    qtbot.addWidget(again)
    assert again.columnWidth(Column.START) == 150
    assert hidden(again) == {Column.CPS, Column.SPEAKER}
    again.header.toggle(Column.CPS)
    assert again.columnWidth(Column.CPS) == WIDTHS[Column.CPS]


def test_every_column_has_a_title() -> None:
    assert len(TITLES) == len(Column)
    assert len(WIDTHS) == len(Column) - 1
