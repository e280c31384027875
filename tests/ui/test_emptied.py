"""A transcript of which no cue is left: it is never written over the file it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from editor import formats
from editor.core.document import Document
from tests.builders import cues
from tests.ui.conftest import TALK

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file of three cues."""
    made = tmp_path / "n.srt"
    formats.write(Document(cues(*TALK)), made)
    return made


@pytest.fixture
def emptied(window: Window, qtbot: QtBot, path: Path) -> Window:
    """Return a window whose file was edited and saved, and then all of its cues removed."""
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(path)
    window.text.put_caret(0)
    qtbot.keyClicks(window.text.box, "Well: ")
    qtbot.keyClick(window.text.box, Qt.Key.Key_S, CTRL)
    assert "Well: Good evening" in path.read_text("utf-8")
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert not window.session.cues
    return window


def is_refused(window: Window, path: Path) -> bool:
    """Tell whether the file is as it was saved, and why was said."""
    kept = "Well: Good evening" in path.read_text("utf-8")
    return kept and "n.srt was not saved, because no cue is left" in window.messages.sentence


def test_saving_it_is_refused_and_undo_brings_it_back(
    emptied: Window, qtbot: QtBot, path: Path
) -> None:
    qtbot.keyClick(emptied.table, Qt.Key.Key_S, CTRL)
    assert is_refused(emptied, path)
    qtbot.keyClick(emptied.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert len(emptied.session.cues) == 3
    assert emptied.session.is_clean
    assert emptied.messages.sentence == ""


def test_it_is_not_saved_elsewhere_either(
    emptied: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked where"))
    emptied.actions_map.trigger("file.save_as")
    assert is_refused(emptied, path)


def test_closing_with_save_keeps_the_window_and_the_file(
    emptied: Window, qtbot: QtBot, path: Path
) -> None:
    def enter() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, enter)
    assert not emptied.close()
    assert emptied.isVisible()
    assert is_refused(emptied, path)


def test_a_report_does_not_save_it_first(emptied: Window, path: Path) -> None:
    emptied.actions_map.trigger("review.report")
    emptied.messages.choose("Save and go on")
    assert is_refused(emptied, path)


def test_without_a_transcript_there_is_nothing_to_save(window: Window) -> None:
    assert not window.actions_map.by_id["file.save"].isEnabled()


def test_the_panel_says_that_no_cue_is_left(emptied: Window) -> None:
    panel = emptied.panel
    assert panel._title.text() == "No cue is left"
    assert panel._reason.text() == "Undo brings the cues back."
    emptied.actions_map.trigger("edit.undo")
    assert panel._title.text() != "No cue is left"


def test_the_panel_of_an_empty_window_offers_to_open_one(window: Window) -> None:
    assert window.panel._title.text() == "No transcript is open"


def test_the_playhead_does_not_stay_beyond_the_end(
    window: Window, qtbot: QtBot, path: Path
) -> None:
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(path)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_End)
    assert window.transport.playhead_ms == 4000
    qtbot.keyClick(window.table, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert window.transport.playhead_ms <= window.waveform.duration_ms
    qtbot.keyClick(window.table, Qt.Key.Key_Z, CTRL)
    assert window.session.active_index == 2
    assert window.transport.playhead_ms == 4000


def test_nothing_beyond_the_end_stays_in_sight(window: Window, qtbot: QtBot, path: Path) -> None:
    formats.write(Document(cues(*TALK, "600-604 and that was all")), path)
    with qtbot.waitSignals([window.files.opened, window.checks.checked]):
        window.files.open(path)
    window.waveform.zoom(0.1)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_End)
    assert window.waveform.visible_span.start_ms > 500_000
    qtbot.keyClick(window.table, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(window.table, Qt.Key.Key_Delete)
    assert window.waveform.visible_span.start_ms == 0
    assert window.overview._shown == window.waveform.visible_span
    picture = window.overview.grab().toImage()
    across = {picture.pixel(x, 2) for x in range(picture.width())}
    down = {picture.pixel(0, y) for y in range(picture.height())}
    assert len(across | down) == 1  # no frame
    qtbot.keyClick(window.table, Qt.Key.Key_Z, CTRL)
    assert window.waveform.visible_span.contains(600_000)
    assert window.overview._shown == window.waveform.visible_span


def test_the_original_can_be_looked_at_and_taken_from(emptied: Window, qtbot: QtBot) -> None:
    assert emptied.actions_map.by_id["review.compare_original"].isEnabled()
    with qtbot.waitSignal(emptied.cue_pane.proposing.settled):
        emptied.actions_map.trigger("review.compare_original")
    view = emptied.cue_pane.proposals.view
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Y)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [cue.text for cue in emptied.session.cues] != []
    emptied.session.undo()
    assert not emptied.session.cues
