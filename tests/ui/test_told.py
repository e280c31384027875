"""Nothing in the window is written past the translations: with all of them marked, nothing is bare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from editor.core.document import Document
from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.tongue import CONTEXT
from editor.ui.window import Window
from tests.builders import cues
from tests.ui.conftest import LOOP, TALK, load

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# Keys, units and names are the same in every language.
_SAME = re.compile(
    r"\b(?:Ctrl|Shift|Alt|Esc|Tab|Backtab|Enter|Return|Ins|Insert|Del|Delete|Home|End|Space|Left|Right|Up|Down"
    r"|PgUp|PgDown|Page|Backspace|F\d+|[A-Z]|CPS|SRT|UTF-8|UTF-\d+|ms|s|talk(?:\.srt)?|Cueproof"
    r"|English|Deutsch|dBFS|srt|Subtitle|Edit|Aegisub|Aa|sample\w*|txt)\b"
)
_TEXTS = " ".join((*TALK, *LOOP))


class Marked(QTranslator):
    """A language of its own: every text between brackets."""

    def translate(  # type: ignore[override]
        self, context: str, source: str, _disambiguation: str = "", _n: int = -1
    ) -> str | None:
        return f"⟦{source}⟧" if context == CONTEXT else None  # Qt's own stay as they are


@pytest.fixture
def marked(qtbot: QtBot) -> Iterator[None]:
    """Mark every text that is told."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = Marked(application)
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


def bare(text: str) -> str:
    """Return what stands outside the brackets of a text, keys, units and cues aside."""
    text = re.sub(r"<[^>]*>|&\w+;", " ", text)
    before = ""
    while text != before:
        before, text = text, re.sub("⟦[^⟦⟧]*⟧", " ", text)
    left = _SAME.sub(" ", text)
    return left.strip() if re.search("[^\\W\\d_]", left) else ""


def shown(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows and says."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    yield widget.accessibleName()
    yield widget.toolTip()


def of_the_dialog(window: Window) -> list[str]:
    """Return what is bare in the dialog that is open, and close it."""
    found = written_past(window)
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.reject()
    return found


def written_past(window: Window) -> list[str]:
    texts = [
        (f"{type(widget).__name__} {widget.objectName()}", text)
        for widget in window.findChildren(QWidget)
        for text in shown(widget)
    ]
    for action in window.findChildren(QAction):
        texts += [("QAction", action.text()), ("QAction tip", action.toolTip())]
    model = window.table.cue_model
    horizontal = Qt.Orientation.Horizontal
    texts += [
        ("title", str(model.headerData(column, horizontal) or ""))
        for column in range(model.columnCount())
    ]
    return sorted({f"{where}: {text}" for where, text in texts if text and bare(text)})


def test_what_is_bare_is_noticed() -> None:
    assert bare("⟦Loop⟧: ⟦“you”⟧ × 12") == ""
    assert bare("⟦Undo: ⟦Remove cue⟧⟧ (Ctrl+Z)") == ""
    assert bare("⟦Undo⟧ it") == "it"


@pytest.mark.usefixtures("marked")
def test_nothing_in_the_window_is_written_past_the_translations(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("review.play", False)
    settings.set("tour.seen", True)
    window = Window(settings, Theme("dark"))
    qtbot.addWidget(window, before_close_func=lambda _: window.session.load(Document()))
    window.show()
    found = written_past(window)
    load(window, qtbot, cues(*TALK, *LOOP), tmp_path / "talk.srt")
    for act in (
        "review.next",
        "review.next",
        "cue.remove",
        "find.begin",
        "view.theme_dark",
        "view.go_to",
        "edit.history",
        "help.tour",
    ):
        window.actions_map.trigger(act)
        found += written_past(window)
    for act in ("help.change_keys", "help.about", "file.versions", "file.recovered"):
        QTimer.singleShot(0, lambda: found.extend(of_the_dialog(window)))
        window.actions_map.trigger(act)
    assert sorted(set(found)) == []
