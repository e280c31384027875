"""A name without an ending is given one, and what is called so already is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from editor.ui.picking import pick_target

if TYPE_CHECKING:
    from pathlib import Path

    from editor.ui.window import Window

_KINDS = "SRT (*.srt);;WebVTT (*.vtt)"


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names that a person types into the dialog, one after the other; then it is left."""
    names: list[str] = []

    def answer(*_: object) -> tuple[str, str]:
        return (str(tmp_path / names.pop(0)), "WebVTT (*.vtt)") if names else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return names


def _answer_with(key: Qt.Key, asked: list[str]) -> None:
    """Press a key in the question that comes, and remember what it says."""

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        QTest.keyClick(box, key)

    QTimer.singleShot(0, answer)


def test_the_kind_chosen_gives_the_ending(window: Window, typed: list[str], tmp_path: Path) -> None:
    typed[:] = ["talk"]
    assert pick_target(window, "Save", tmp_path, _KINDS, ending=".srt") == tmp_path / "talk.vtt"


def test_a_name_with_its_ending_was_asked_about_by_the_dialog(
    window: Window, typed: list[str], tmp_path: Path
) -> None:
    (tmp_path / "talk.srt").write_text("precious")
    typed[:] = ["talk.srt"]
    assert pick_target(window, "Save", tmp_path, _KINDS, ending=".srt") == tmp_path / "talk.srt"


@pytest.mark.parametrize(("key", "replaces"), [(Qt.Key.Key_R, True), (Qt.Key.Key_Escape, False)])
def test_what_has_the_name_with_the_ending_put_to_it_is_asked_about(
    window: Window, typed: list[str], tmp_path: Path, key: Qt.Key, replaces: bool
) -> None:
    target = tmp_path / "talk.vtt"
    target.write_text("precious")
    typed[:] = ["talk"]
    asked: list[str] = []
    _answer_with(key, asked)
    found = pick_target(window, "Save", tmp_path, _KINDS, ending=".srt")
    assert found == (target if replaces else None)
    assert asked == ["talk.vtt is there already. Replace it?"]


def test_who_does_not_replace_it_is_asked_for_another_name(
    window: Window, typed: list[str], tmp_path: Path
) -> None:
    (tmp_path / "talk.vtt").write_text("precious")
    typed[:] = ["talk", "other"]
    _answer_with(Qt.Key.Key_Escape, [])
    assert pick_target(window, "Save", tmp_path, _KINDS, ending=".srt") == tmp_path / "other.vtt"
