"""A window with a transcript in it, and a person's way of using it: actions by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from editor.core.document import Document, Source
from editor.settings import Settings
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.builders import cues
from tests.ui import windows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.core.cue import Cue
    from tests.ui.windows import Open

LOOP = tuple(f"{second}-{second + 1} you" for second in range(10, 22))
TALK = ("0-2 Good evening everybody", "2-4 and thank you for coming", "4-6 [Music]")


@pytest.fixture(autouse=True)
def nothing_lingers() -> Iterator[None]:
    """Delete what a test closed: the styles of the next one would be applied to all of it."""
    yield
    if QCoreApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window on the screen with nothing in it, closed without a question afterwards."""
    settings = Settings(tmp_path / "settings.json")
    settings.set("review.play", False)
    made = Window(settings, Theme("dark"))
    # Closed without its question about unsaved changes.
    qtbot.addWidget(made, before_close_func=lambda _: made.session.load(Document()))
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def talk(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window with a short talk, a tag and a loop of twelve cues, checked."""
    load(window, qtbot, cues(*TALK, *LOOP, "22-24 So it begins"), tmp_path / "talk.srt")
    return window


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Open a file in one more window, and wait for the checks."""
    made: list[Window] = []

    def open_in_a_window(path: Path) -> Window:
        made.append(windows.one_more(qtbot, tmp_path / "settings.json"))
        windows.open_in(made[-1], qtbot, path)
        return made[-1]

    yield open_in_a_window
    for window in made:
        window.session.load(Document())


def load(window: Window, qtbot: QtBot, made: tuple[Cue, ...], path: Path | None = None) -> None:
    """Open cues in a window as if they had been read, and wait for the checks."""
    window.session.load(Document(made, Source(path)))
    with qtbot.waitSignal(window.checks.checked):
        window.files.opened.emit()


@pytest.fixture
def act(talk: Window) -> Callable[[str], None]:
    """Return a way to trigger an action of the window by its id; it must be enabled."""

    def trigger(action_id: str) -> None:
        assert talk.actions_map.by_id[action_id].isEnabled(), action_id
        talk.actions_map.trigger(action_id)

    return trigger
