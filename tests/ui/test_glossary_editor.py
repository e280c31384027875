from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from editor import glossaries
from editor.glossaries import Where
from editor.ui.panes.glossary_editor import GlossaryEditor
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

NAMES = {"debtors": "DETR", "deader": "DETR", "YOLO": "YOLO"}
OWN = {"ann": "Anne", "deader": "Dieter"}
Key = Qt.Key


@pytest.fixture
def talk(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    load(window, qtbot, cues("0-2 how debtors", "2-4 and a deader debtors"), tmp_path / "talk.srt")
    assert not window.glossary.add(OWN, Where.OWN)
    assert not window.glossary.add(NAMES, Where.PROJECT)
    return window


@pytest.fixture
def editor(talk: Window, qtbot: QtBot) -> GlossaryEditor:
    """Return the editor with the names of both glossaries, counted."""
    talk.actions_map.trigger("review.glossary_edit")
    found = talk.findChild(GlossaryEditor)
    assert found
    with qtbot.waitExposed(found):
        found.show()
    qtbot.waitUntil(lambda: bool(rows(found)[-1][3]))
    return found


def rows(editor: GlossaryEditor) -> list[tuple[str, ...]]:
    found = []
    for row in range(editor.table.topLevelItemCount()):
        item = editor.table.topLevelItem(row)
        if item and not item.isHidden():
            found.append(tuple(item.text(column) for column in range(4)))
    return found


def press(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    """Press keys and type texts where the focus is."""
    for key in keys:
        focus = QApplication.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(focus, key)
        else:
            qtbot.keyClick(focus, key)


def control(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)


def project(window: Window) -> dict[str, str]:
    return dict(window.glossary.read(Where.PROJECT))


def test_names_stand_with_hearings_and_counts(editor: GlossaryEditor) -> None:
    assert rows(editor) == [
        ("Anne", "ann", "everything of mine", "0"),
        ("DETR", "deader 1  ·  debtors 2", "this project", "3"),
        ("Dieter", "deader 1", "everything of mine", "1"),
        ("YOLO", "a name by itself", "this project", "0"),
    ]


def test_names_are_searched_by_what_was_heard(editor: GlossaryEditor, qtbot: QtBot) -> None:
    assert editor.field.hasFocus()
    press(qtbot, "debt")
    assert [row[0] for row in rows(editor)] == ["DETR"]
    press(qtbot, "x")
    assert rows(editor) == []
    assert editor.sentence == "No name is like this."
    press(qtbot, Key.Key_Backspace, Key.Key_Down)
    assert editor.table.hasFocus()
    assert editor.sentence.startswith("Enter changes a name")


def test_a_name_is_changed_by_keys(talk: Window, editor: GlossaryEditor, qtbot: QtBot) -> None:
    press(qtbot, "debt", Key.Key_Down, Key.Key_Return, "RT-DETR", Key.Key_Tab)
    assert editor.form.heard.hasFocus()
    editor.form.heard.moveCursor(editor.form.heard.textCursor().MoveOperation.End)
    press(qtbot, Key.Key_Return, " rt   deader ")
    control(qtbot, Key.Key_Return)
    assert project(talk) == {
        "debtors": "RT-DETR",
        "deader": "RT-DETR",
        "rt deader": "RT-DETR",
        "YOLO": "YOLO",
    }
    assert editor.table.hasFocus()
    assert editor.table.chosen
    assert editor.table.chosen.right == "RT-DETR"
    control(qtbot, Key.Key_Z)
    assert project(talk) == NAMES
    control(qtbot, Key.Key_Z)
    assert editor.sentence == "Nothing was changed."


def test_a_name_is_added_and_removed_by_keys(
    talk: Window, editor: GlossaryEditor, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Insert, "Sora", Key.Key_Return)
    assert project(talk) == {**NAMES, "Sora": "Sora"}
    press(qtbot, Key.Key_Delete)
    assert project(talk) == NAMES
    assert "“Sora” is removed" in editor.sentence
    press(qtbot, Key.Key_Insert, "left", Key.Key_Escape)
    assert project(talk) == NAMES
    assert editor.isVisible()


def test_a_name_goes_to_another_glossary(
    talk: Window, editor: GlossaryEditor, qtbot: QtBot
) -> None:
    editor.table.choose("DETR")
    editor.table.setFocus()
    press(qtbot, Key.Key_Return)
    editor.form.where.switch()
    editor.form.right.setFocus()
    press(qtbot, Key.Key_Return)
    assert project(talk) == {"YOLO": "YOLO"}
    assert glossaries.known()["debtors"] == "DETR"
    control(qtbot, Key.Key_Z)
    assert project(talk) == NAMES
    assert dict(glossaries.known()) == OWN


def test_what_makes_no_entry_is_told_and_changes_nothing(
    talk: Window, editor: GlossaryEditor, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Down, Key.Key_Insert, Key.Key_Return)
    assert editor.sentence == "Say both what was heard and what is right."
    editor.form.right.setText("dots")
    editor.form.heard.setPlainText("fine\n...")
    press(qtbot, Key.Key_Return)
    assert editor.sentence == "“...” has no letter in it."
    assert project(talk) == NAMES


def test_a_table_is_taken_in_and_given_out(
    talk: Window, editor: GlossaryEditor, tmp_path: Path, qtbot: QtBot
) -> None:
    table = tmp_path / "names.tsv"
    table.write_text("heard\tright\ndeader\tDETRs\nopen sora\tOpen Sora\n")
    editor.import_from(table)
    assert editor.sentence == "2 ways of hearing from names.tsv are kept for this project now."
    assert project(talk) == {**NAMES, "deader": "DETRs", "open sora": "Open Sora"}
    out = tmp_path / "out.tsv"
    editor.export_to(out)
    assert dict(glossaries.read(out)) == dict(talk.glossary.known())
    editor.table.setFocus()
    control(qtbot, Key.Key_Z)
    assert project(talk) == NAMES
    editor.export_to(tmp_path / "none" / "\0")
    assert "cannot be saved" in editor.sentence


def test_taking_back_leaves_what_others_did_since(
    talk: Window, editor: GlossaryEditor, tmp_path: Path, qtbot: QtBot
) -> None:
    table = tmp_path / "names.tsv"
    table.write_text("heard\tright\ndeader\tDETRs\nopen sora\tOpen Sora\nann\tAnne\n")
    editor.import_from(table)
    path = talk.glossary.path(Where.PROJECT)
    glossaries.add({"sore a": "Sora"}, path)  # as another window does
    glossaries.save(glossaries.read(path).without("ann").with_entry("ann", "Ann-Marie"), path)
    editor.table.setFocus()
    control(qtbot, Key.Key_Z)
    assert project(talk) == {**NAMES, "sore a": "Sora", "ann": "Ann-Marie"}


def test_a_table_with_an_error_is_named_and_none_of_it_is_used(
    talk: Window, editor: GlossaryEditor, tmp_path: Path
) -> None:
    table = tmp_path / "names.tsv"
    table.write_text("deader\tDETRs\noops\n")
    editor.import_from(table)
    assert f"{table}: line 2: there is no tab" in editor.sentence
    assert project(talk) == NAMES
    talk.glossary.path(Where.OWN).write_bytes(b"\xff\n")
    editor.show_names()
    assert "line 1: this is not UTF-8" in editor.sentence
    assert {row[2] for row in rows(editor)} == {"this project"}
    editor.where.switch()
    editor.import_from(table)
    assert talk.glossary.path(Where.OWN).read_bytes() == b"\xff\n"


def test_the_editor_is_shown_once_and_follows_what_others_add(
    talk: Window, editor: GlossaryEditor
) -> None:
    talk.actions_map.trigger("review.glossary_edit")
    assert len(talk.findChildren(GlossaryEditor)) == 1
    assert not talk.glossary.add({"sore a": "Sora"}, Where.PROJECT)
    assert "Sora" in [row[0] for row in rows(editor)]
    editor.close()
