"""What is left of a window that was closed: nothing, or each would be kept with all it had open."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from editor.core.document import Document
from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.builders import cues
from tests.ui.conftest import LOOP, TALK, load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LISTS = (
    "review.alike", "text.fillers", "text.sentences", "text.break_anew", "text.voices", "text.marks",
    "review.spelling", "review.glossary", "review.glossary_suggest", "find.replace",
)  # fmt: skip
OVER_THE_WINDOW = (
    "help.keys", "help.tour", "view.palette", "view.go_to", "cue.chapters", "edit.history",
    "review.glossary_add", "timing.shift", "view.spectrogram", "text.speaker_rename",
)  # fmt: skip
WORK = ("cue.duplicate", "edit.undo", "edit.redo", "review.remove", "text.case", "view.theme_light")


@pytest.mark.parametrize("opened", [(), LISTS, OVER_THE_WINDOW, WORK])
def test_a_closed_window_is_gone(opened: tuple[str, ...], qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("review.play", False)
    window = Window(settings, Theme("dark"))
    with qtbot.waitExposed(window):
        window.show()
    load(window, qtbot, cues(*TALK, *LOOP), tmp_path / "talk.srt")
    for action in opened:
        window.actions_map.trigger(action)
    window.session.load(Document())
    window.close()
    window.deleteLater()
    kept = weakref.ref(window)
    del window
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert kept() is None
