from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from editor.settings import Settings
from editor.ui.panes.key_row import KeyRow
from editor.ui.panes.toolbar import Toolbar, WholeLabel
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def opened(qtbot: QtBot, settings: Path) -> Window:
    made = Window(Settings(settings), Theme("dark"))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def zoom(window: Window) -> float:
    return window.waveform.visible_span.duration_ms / window.waveform.width()


def test_the_window_comes_back_as_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    first = opened(qtbot, tmp_path / "settings.json")
    first.resize(790, 700)  # the screen of the tests is no wider than 800
    across, cues_area, whole = first._splitters
    across.setSizes([440, 349])
    whole.setSizes([500, 150])
    sizes = [splitter.sizes() for splitter in (across, cues_area, whole)]
    first.waveform.zoom(0.5)
    left_at = zoom(first)
    first.close()
    second = opened(qtbot, tmp_path / "settings.json")
    assert (second.width(), second.height()) == (790, 700)
    assert [splitter.sizes() for splitter in second._splitters] == sizes
    assert zoom(second) == pytest.approx(left_at, rel=0.02)


def test_a_window_left_far_out_begins_where_cues_are_told_apart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("window.zoom", 4_000.0)
    settings.save()
    assert zoom(opened(qtbot, tmp_path / "settings.json")) == pytest.approx(60, rel=0.02)


def test_a_low_screen_has_room_for_every_pane(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    """Of 600 px a title bar and the desktop's own take 50."""
    act("review.next")
    talk.messages.say("The recording is missing.")
    talk.resize(1024, 550)
    qtbot.waitUntil(lambda: talk.height() == 550)
    verdict = next(
        button for button in talk.panel.findChildren(QPushButton) if "Remove" in button.text()
    )
    panes = (talk.overview, talk.waveform, talk.table, talk.panel.queue, talk.text, talk.status)
    for pane in (*panes, verdict):
        assert pane.isVisible()
        below = pane.mapTo(talk, QPoint(0, pane.height())).y()
        assert below <= talk.height(), pane
        assert pane.visibleRegion().boundingRect().height() == pane.height(), pane


def test_a_narrow_screen_says_whole_that_the_sound_is_off(talk: Window, qtbot: QtBot) -> None:
    talk.transport._failed(OSError("no sound system"))
    talk.resize(1024, 550)
    qtbot.waitUntil(lambda: talk.width() == 1024)
    toolbar = talk.findChild(Toolbar)
    assert toolbar is not None
    label = toolbar.findChild(WholeLabel)
    assert label is not None
    assert label.text() == "Sound off"
    assert label.fits()
    shown = label.grab().toImage()
    label.setFixedWidth(label.width() // 2)
    assert not label.fits()
    cut = label.grab().toImage()
    ground = cut.pixelColor(0, 0)
    assert all(cut.pixelColor(x, cut.height() // 2) == ground for x in range(cut.width()))
    assert any(shown.pixelColor(x, cut.height() // 2) != ground for x in range(shown.width()))


@pytest.mark.parametrize(
    "action",
    [
        "review.glossary_suggest",
        "review.spelling",
        "review.glossary",
        "text.fillers",
        "text.sentences",
        "text.break_anew",
        "find.list",
    ],
)
def test_what_is_listed_fits_on_a_low_screen(
    talk: Window, act: Callable[[str], None], action: str, qtbot: QtBot
) -> None:
    talk.messages.say("The recording is missing.")
    talk.resize(1024, 550)
    act("find.replace")
    talk.cue_pane.bar.field.setText("you")
    qtbot.waitUntil(lambda: talk.cue_pane.finder.total == 13)
    if action == "find.list":
        talk.cue_pane.bar.listed.emit()
    else:
        act(action)
    qtbot.waitUntil(lambda: talk.cue_pane.place.currentWidget() is not talk.table)
    # Over other lists the find bar gives way, to come back with the table.
    assert talk.cue_pane.bar.isVisible() == (action == "find.list")
    qtbot.wait(1)  # for the panes to be laid out
    assert talk.minimumSizeHint().height() <= 550
    assert talk.height() == 550
    listed = talk.cue_pane.place.currentWidget()
    assert listed
    for pane in (*listed.findChildren(KeyRow), talk.text, talk.status):
        assert pane.visibleRegion().boundingRect().height() == pane.height(), pane
    talk.cue_pane.proposing.end()
    talk.cue_pane.show_table()
    assert talk.cue_pane.bar.isVisible()
    assert talk.cue_pane.place.minimumSizeHint() == talk.table.minimumSizeHint()


def test_the_find_bar_comes_over_a_list_when_it_is_asked_for(
    talk: Window, act: Callable[[str], None]
) -> None:
    act("find.begin")
    act("review.spelling")
    assert not talk.cue_pane.bar.isVisible()
    act("find.begin")
    assert talk.cue_pane.bar.isVisible()
    assert talk.cue_pane.bar.field.hasFocus()


def test_in_a_narrow_window_there_is_room_to_type_what_is_sought(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.resize(1024, 550)
    act("find.replace")
    bar = talk.cue_pane.bar
    for field in (bar.field, bar.replacement):
        assert field.width() >= 160
        wide = field.fontMetrics().horizontalAdvance(field.placeholderText())
        assert wide < field.width() - 16


def test_the_current_finding_stays_in_sight_where_the_queue_is_low(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    for _ in talk.review.queue:
        act("review.next")
    current = talk.review.current
    assert current == talk.review.queue[-1] != talk.review.queue[0]
    queue = talk.panel.queue
    queue.setMaximumHeight(40)
    qtbot.waitUntil(lambda: queue.height() == 40)
    row = queue.visualRect(queue.queue.index(queue.queue.findings.index(current)))
    assert queue.viewport().rect().contains(row)


def test_how_much_was_found_is_told_whole(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    load(talk, qtbot, cues(*(f"{at}-{at + 1} you and you and you" for at in range(5_000))))
    talk.resize(1024, 550)
    act("find.begin")
    talk.cue_pane.bar.field.setText("you")
    count = talk.cue_pane.bar._count
    qtbot.waitUntil(lambda: count.text() == "1 of 15,000")
    act("find.previous")
    qtbot.waitUntil(lambda: count.text() == "15,000 of 15,000")
    qtbot.waitUntil(lambda: count.width() >= count.sizeHint().width())
