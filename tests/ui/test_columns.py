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


def test_in_a_narrow_table_the_ends_give_way_to_the_text(talk: Window, qtbot: QtBot) -> None:
    table = talk.table
    whole = table.columnWidth(Column.END)
    talk.resize(1024, 700)
    qtbot.waitUntil(lambda: hidden(table) == {Column.END, Column.SPEAKER})
    assert table.columnWidth(Column.TEXT) >= 200
    talk.resize(1280, 700)
    qtbot.waitUntil(lambda: hidden(table) == {Column.SPEAKER})
    assert table.columnWidth(Column.END) == whole
    assert talk.settings.get("table.hidden") == []


def test_who_asks_for_the_ends_has_them_in_a_narrow_table(talk: Window, qtbot: QtBot) -> None:
    table = talk.table
    talk.resize(1024, 700)
    qtbot.waitUntil(lambda: hidden(table) == {Column.END, Column.SPEAKER})
    entry = table.header.menu().actions()[0]
    assert (entry.text(), entry.isChecked()) == ("End", False)
    entry.trigger()
    assert hidden(table) == {Column.SPEAKER}
    assert table.columnWidth(Column.END) == WIDTHS[Column.END]
    talk.resize(1000, 700)
    assert hidden(table) == {Column.SPEAKER}
    table.header.toggle(Column.END)
    talk.resize(1280, 700)
    assert hidden(table) == {Column.END, Column.SPEAKER}
    assert talk.settings.get("table.hidden") == ["END"]


def test_every_column_has_a_title() -> None:
    assert len(TITLES) == len(Column)
    assert len(WIDTHS) == len(Column) - 1
