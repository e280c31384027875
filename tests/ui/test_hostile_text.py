"""A transcript is data: no word of it is ever taken for markup by the window."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QWidget

from editor.core import edits
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QAbstractItemModel
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

_MARKUP = "<b>bold</b><img src='file:///etc/passwd'><a href='x'>link</a>"


def _tooltips(window: Window) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
    for view in window.findChildren(QAbstractItemView):
        model = cast("QAbstractItemModel | None", view.model())
        if model is None:
            continue  # a list that has not been shown yet
        columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
        for row in range(min(20, model.rowCount(QModelIndex()))):
            for column in range(columns):
                shown = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                yield str(shown or "")


def test_nothing_of_a_file_is_rendered(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "<b>folder<"
    folder.mkdir()
    lines = "".join(
        f"{at + 1}\n00:00:{at:02},000 --> 00:00:{at + 1:02},000\n{_MARKUP}\n\n" for at in range(12)
    )
    path = folder / "<i>talk<i>.srt"
    path.write_text(lines)
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(path)
    window.settings.add_recent(path)
    window.start_page.greet(window.settings.get("recent"))
    window.review.step(1)
    window.messages.say(f"Something about {path}")
    assert window.review.current
    assert "bold" in window.review.current.subject
    quoting = 0
    for label in window.findChildren(QLabel):
        text = label.text()
        if "bold" in text or "folder" in text or "talk" in text:
            quoting += 1
            plain = label.textFormat() is Qt.TextFormat.PlainText
            assert plain or _MARKUP[:3] not in text, text
    assert quoting >= 2
    for tip in _tooltips(window):
        assert "<b>" not in tip, tip
        assert "<i>" not in tip, tip
    assert escape(str(path)) in "".join(_tooltips(window))


def test_a_question_names_the_file_as_it_is_called(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    load(window, qtbot, cues("0-2 Good evening", "2-4 to all"), tmp_path / "<b>talk<b>.srt")
    window.session.do(edits.remove(window.session.cues, [0]))
    formats_of: list[Qt.TextFormat] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "<b>talk<b>.srt" in box.text()
        formats_of.append(box.textFormat())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, answer)
    assert not window.close()
    assert formats_of == [Qt.TextFormat.PlainText]


def test_a_speaker_is_a_name_whatever_it_holds(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    made = load_with_speaker(window, qtbot, tmp_path)
    shown = "".join(label.text() for label in window.text.findChildren(QLabel))
    assert made not in shown
    assert escape(made) in shown


def load_with_speaker(window: Window, qtbot: QtBot, tmp_path: Path) -> str:
    name = "<img src=x>Eve"
    spoken = tuple(replace(cue, speaker=name) for cue in cues("0-2 Good evening"))
    load(window, qtbot, spoken, tmp_path / "talk.srt")
    return name
