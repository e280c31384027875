"""Splitting by key: where the caret is, where the playhead is, or both; the focus stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt

from editor.core.words import Word
from editor.media.speech import FRAME_MS
from editor.media.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def halves(window: Window, index: int = 0) -> list[tuple[str, int, int]]:
    return [(cue.text, cue.start_ms, cue.end_ms) for cue in window.session.cues[index : index + 2]]


def focus_in(qtbot: QtBot, window: Window, *, text: bool) -> None:
    target = window.text.box if text else window.table
    window.activateWindow()
    target.setFocus()
    qtbot.waitUntil(target.hasFocus)


def test_caret_and_playhead_both_are_taken_exactly(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(1_700)
    talk.text.put_caret(len("Good "))
    act("cue.split")
    assert halves(talk) == [("Good", 0, 1_700), ("evening everybody", 1_700, 2_000)]


def test_with_the_playhead_elsewhere_the_caret_finds_the_time(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(30_000)
    talk.text.put_caret(len("Good evening "))
    act("cue.split")
    (_, _, end), (text, start, _) = halves(talk)
    assert end == start
    assert 1_000 < start < 1_300
    assert text == "everybody"


def test_with_the_caret_at_an_end_the_playhead_finds_the_words(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(1_100)
    talk.text.put_caret(0)
    act("cue.split")
    assert halves(talk) == [("Good evening", 0, 1_100), ("everybody", 1_100, 2_000)]


def test_with_neither_the_refusal_says_why(talk: Window, act: Callable[[str], None]) -> None:
    before = talk.session.cues
    talk.session.select_index(0)
    talk.text.put_caret(0)
    act("cue.split")
    assert talk.session.cues == before
    assert "caret" in talk.messages.sentence


def test_by_key_in_the_text_the_caret_stays_there_and_types_on(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(0)
    focus_in(qtbot, talk, text=True)
    talk.text.put_caret(len("Good evening"))
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Return, CTRL)
    assert talk.text.box.hasFocus()
    qtbot.keyClicks(talk.text.box, "to ")
    assert [text for text, _, _ in halves(talk)] == ["Good evening", "to everybody"]
    assert talk.session.active_index == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_V])
def test_by_key_in_the_table_the_focus_stays_there(talk: Window, qtbot: QtBot, key: Qt.Key) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(1_100)
    focus_in(qtbot, talk, text=False)
    mods = CTRL | ALT if key == Qt.Key.Key_V else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(talk.table, key, mods)
    assert halves(talk) == [("Good evening", 0, 1_100), ("everybody", 1_100, 2_000)]
    assert talk.table.hasFocus()
    assert talk.session.active_index == 1
    assert talk.text.caret == 0


def test_word_times_say_where_the_caret_is_in_time(
    talk: Window, act: Callable[[str], None]
) -> None:
    words = (Word(" Good", 0, 200), Word(" evening", 220, 400), Word(" everybody", 900, 1800))
    document = talk.session.document
    first = replace(document.cues[0], words=words, speaker="Ann")
    talk.session.load(replace(document, cues=(first, *document.cues[1:])))
    talk.session.select_index(0)
    talk.text.put_caret(len("Good evening"))
    act("cue.split_caret")
    assert halves(talk) == [("Good evening", 0, 650), ("everybody", 650, 2_000)]
    assert [cue.speaker for cue in talk.session.cues[:2]] == ["Ann", "Ann"]


def listened(*voices: tuple[int, int], length_ms: int = 8_000) -> Voice:
    """Return what was heard of a recording in which somebody speaks from some ms to others."""
    probable = np.full(length_ms // FRAME_MS, 3, np.uint8)
    for start, end in voices:
        probable[start // FRAME_MS : end // FRAME_MS] = 250
    voice = Voice(length_ms)
    voice.put(0, probable, np.zeros(len(probable), np.int8))
    voice.finish(length_ms)
    return voice


def test_where_it_was_listened_to_the_caret_finds_the_pause(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.listening.voice = listened((0, 700), (1_300, 4_000))
    talk.session.select_index(0)
    talk.text.put_caret(len("Good evening"))
    act("cue.split_caret")
    (first, _, end), (second, _, _) = halves(talk)
    assert (first, second) == ("Good evening", "everybody")
    assert 750 < end < 1_250


def test_where_it_was_listened_to_the_playhead_finds_the_words_spoken(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.listening.voice = listened((0, 1_600), (1_800, 4_000))
    talk.session.select_index(0)
    talk.transport.set_playhead(1_500)
    act("cue.split_playhead")
    assert halves(talk) == [("Good evening", 0, 1_500), ("everybody", 1_500, 2_000)]


def test_enter_in_the_waveform_splits_at_the_playhead(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(1_100)
    talk.activateWindow()
    talk.waveform.setFocus()
    qtbot.waitUntil(talk.waveform.hasFocus)
    qtbot.keyClick(talk.waveform, Qt.Key.Key_Return)
    assert halves(talk) == [("Good evening", 0, 1_100), ("everybody", 1_100, 2_000)]
    assert talk.waveform.hasFocus()


@pytest.mark.parametrize("action", ["cue.split", "cue.split_caret", "cue.split_playhead"])
def test_a_split_is_undone_with_its_selection_and_redone(
    talk: Window, act: Callable[[str], None], action: str
) -> None:
    talk.session.select_index(0)
    talk.transport.set_playhead(1_100)
    talk.text.put_caret(len("Good evening"))
    before, selection = talk.session.cues, talk.session.selection
    act(action)
    after = talk.session.cues
    assert len(after) == len(before) + 1
    act("edit.undo")
    assert (talk.session.cues, talk.session.selection) == (before, selection)
    assert talk.text.box.toPlainText() == "Good evening everybody"
    act("edit.redo")
    assert talk.session.cues == after
    assert talk.session.active_index == 1
