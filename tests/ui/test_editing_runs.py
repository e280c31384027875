"""Merging, exchanging words, inserting, copying; a folded run counts as all of its cues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from editor.core.selection import Selection
from tests.ui.conftest import LOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

    Act = Callable[[str], None]

RUN = range(3, 3 + len(LOOP))


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def choose(window: Window, *indexes: int) -> None:
    ids = [window.session.cues[index].id for index in indexes]
    window.session.select(Selection(ids[0], frozenset(ids)))


def choose_run(window: Window) -> None:
    """Click on the one row of the folded run."""
    row = window.table.cue_model.row_of(RUN[0])
    assert window.table.cue_model.row(row).size == len(RUN)
    window.table.selectRow(row)


def undone(window: Window, act: Act, before: tuple[object, ...]) -> None:
    """Undo and redo what was done last."""
    after = window.session.cues
    act("edit.undo")
    assert window.session.cues == before
    act("edit.redo")
    assert window.session.cues == after


# -- merging -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "left"),
    [("cue.merge_next", ["Good evening everybody", "and thank you for coming\n[Music]"]),
     ("cue.merge_previous", ["Good evening everybody\nand thank you for coming", "[Music]"])],
)  # fmt: skip
def test_merge_with_a_neighbour(talk: Window, act: Act, action: str, left: list[str]) -> None:
    before = talk.session.cues
    talk.session.select_index(1)
    act(action)
    assert texts(talk)[:2] == [line.replace("\n[", " [") for line in left]
    undone(talk, act, before)


def test_the_first_has_no_previous_to_merge_with(talk: Window, act: Act) -> None:
    before = talk.session.cues
    talk.session.select_index(0)
    act("cue.merge_previous")
    assert talk.session.cues == before
    assert talk.messages.sentence.startswith("No cue stands before this one")


def test_cues_apart_are_not_merged_with_what_lies_between(talk: Window, act: Act) -> None:
    before = talk.session.cues
    choose(talk, 0, 2)
    act("cue.merge")
    assert talk.session.cues == before
    assert "follow each other" in talk.messages.sentence


# -- words ---------------------------------------------------------------------------------


def test_words_change_to_the_neighbours_by_key(talk: Window, act: Act, qtbot: QtBot) -> None:
    before = talk.session.cues
    talk.session.select_index(0)
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert texts(talk)[:2] == ["Good evening", "everybody and thank you for coming"]
    assert talk.session.active_index == 0
    undone(talk, act, before)
    talk.session.select_index(1)
    qtbot.keyClick(talk.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert texts(talk)[:2] == ["Good evening everybody", "and thank you for coming"]


# -- inserting and duplicating -------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "index", "span"),
    [("cue.insert", 3, (7_000, 9_000)), ("cue.insert_after", 3, (6_000, 8_000)),
     ("cue.insert_before", 3, (8_000, 10_000))],
)  # fmt: skip
def test_a_new_cue_fills_the_gap_and_waits_for_its_text(
    talk: Window, act: Act, qtbot: QtBot, action: str, index: int, span: tuple[int, int]
) -> None:
    before = talk.session.cues
    talk.session.select_index(3 if action == "cue.insert_before" else 2)
    talk.transport.set_playhead(7_000)
    act(action)
    made = talk.session.cues[index]
    assert (made.start_ms, made.end_ms, made.text) == (*span, "")
    assert talk.session.active_index == index
    undone(talk, act, before)
    qtbot.keyClicks(talk.text.box, "Hi")
    assert talk.session.cues[index].text == "Hi"


def test_nothing_is_inserted_over_another_cue(talk: Window, act: Act) -> None:
    before = talk.session.cues
    talk.session.select_index(0)
    talk.transport.set_playhead(1_000)
    act("cue.insert")
    assert talk.session.cues == before
    assert "split it" in talk.messages.sentence


def test_a_duplicate_stands_behind_its_cue(talk: Window, act: Act) -> None:
    before = talk.session.cues
    choose(talk, 0, 1)
    act("cue.duplicate")
    assert texts(talk)[:4] == [before[0].text] * 2 + [before[1].text] * 2
    undone(talk, act, before)


# -- the clipboard -------------------------------------------------------------------------


def test_copied_cues_are_srt_for_every_program(talk: Window, act: Act) -> None:
    choose(talk, 0, 1)
    act("cue.copy")
    assert QGuiApplication.clipboard().text() == (
        "1\n00:00:00,000 --> 00:00:02,000\nGood evening everybody\n\n"
        "2\n00:00:02,000 --> 00:00:04,000\nand thank you for coming\n\n"
    )
    assert "2 cues copied" in talk.status.text()


def test_cut_and_pasted_they_keep_their_distance(talk: Window, act: Act) -> None:
    choose(talk, 0, 2)
    act("cue.cut")
    assert texts(talk)[0] == "and thank you for coming"
    assert talk.session.undo_label == "Cut 2 cues"
    cut = talk.session.cues
    talk.transport.set_playhead(30_000)
    act("cue.paste")
    pasted = talk.session.cues[-2:]
    assert [(cue.text, cue.start_ms, cue.end_ms) for cue in pasted] == [
        ("Good evening everybody", 30_000, 32_000),
        ("[Music]", 34_000, 36_000),
    ]
    assert talk.session.selection.selected == {cue.id for cue in pasted}
    undone(talk, act, cut)


@pytest.mark.parametrize(
    "text",
    [
        "7\n01:00:00,000 --> 01:00:01,000\none\n\n8\n01:00:03,500 --> 01:00:04,000\ntwo\n",
        (
            "WEBVTT\r\n\r\n01:00:00.000 --> 01:00:01.000\r\none\r\n\r\n"
            "01:00:03.500 --> 01:00:04.000\r\ntwo\r\n"
        ),
    ],
)
def test_cues_of_another_program_come_to_the_playhead(talk: Window, act: Act, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    talk.transport.set_playhead(30_000)
    act("cue.paste")
    assert [(cue.text, cue.start_ms, cue.end_ms) for cue in talk.session.cues[-2:]] == [
        ("one", 30_000, 31_000),
        ("two", 33_500, 34_000),
    ]


def test_a_text_without_times_becomes_one_cue(talk: Window, act: Act) -> None:
    before = talk.session.cues
    QGuiApplication.clipboard().setText("  It was said\r\n\r\n here.  ")
    talk.transport.set_playhead(30_000)
    act("cue.paste")
    made = talk.session.cues[-1]
    assert (made.text, made.start_ms) == ("It was said\nhere.", 30_000)
    assert 1_000 <= made.duration_ms <= 7_000
    undone(talk, act, before)


def test_an_empty_clipboard_says_so(talk: Window, act: Act) -> None:
    QGuiApplication.clipboard().clear()
    act("cue.paste")
    assert "copy some first" in talk.messages.sentence


# -- a folded run --------------------------------------------------------------------------


def test_a_folded_run_is_copied_whole(talk: Window, act: Act) -> None:
    choose_run(talk)
    act("cue.copy")
    assert QGuiApplication.clipboard().text().count("-->") == len(LOOP)


def test_a_folded_run_is_removed_whole(talk: Window, act: Act) -> None:
    before = talk.session.cues
    choose_run(talk)
    act("cue.remove")
    assert len(talk.session.cues) == len(before) - len(LOOP)
    undone(talk, act, before)


def test_a_folded_run_is_merged_whole(talk: Window, act: Act) -> None:
    before = talk.session.cues
    choose_run(talk)
    act("cue.merge")
    assert len(talk.session.cues) == len(before) - len(LOOP) + 1
    assert talk.session.cues[3].span.duration_ms == 12_000
    undone(talk, act, before)


def test_a_folded_run_is_merged_whole_with_the_next(talk: Window, act: Act) -> None:
    choose_run(talk)
    act("cue.merge_next")
    assert len(talk.session.cues) == 4
    assert talk.session.cues[3].text.endswith("So it begins")


def test_a_folded_run_is_duplicated_whole(talk: Window, act: Act) -> None:
    before = len(talk.session.cues)
    choose_run(talk)
    act("cue.duplicate")
    assert len(talk.session.cues) == before + len(LOOP)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_folded_run_is_shifted_whole(talk: Window, act: Act, qtbot: QtBot, by_key: bool) -> None:
    before = talk.session.cues
    choose_run(talk)
    if by_key:
        act("timing.cue_earlier_1000")
    else:
        act("timing.shift")
        qtbot.keyClicks(talk.prompt.line, "-1")
        qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Return)
    moved = [cue.start_ms for cue in talk.session.cues]
    assert moved == [cue.start_ms - (1_000 if at in RUN else 0) for at, cue in enumerate(before)]
    undone(talk, act, before)
