from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from editor.core.selection import Selection
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

LONG = "There are a great many things that I would rather do today"


def texts(window: Window, count: int) -> list[str]:
    return [cue.text for cue in window.session.cues[:count]]


def test_lines_are_balanced_and_joined_over_the_selection(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    load(talk, qtbot, cues(f"0-4 {LONG}", f"4-8 {LONG}"))
    talk.session.select(Selection(1, frozenset({1, 2})))
    act("text.balance")
    broken = LONG.replace("things that", "things\nthat")
    assert texts(talk, 2) == [broken, broken]
    act("text.join")
    assert texts(talk, 2) == [LONG, LONG]
    act("edit.undo")
    assert texts(talk, 2) == [broken, broken]
    act("edit.undo")
    assert talk.session.undo_label is None


def test_case_goes_round(talk: Window, act: Callable[[str], None]) -> None:
    talk.session.select_index(0)
    seen = []
    for _ in range(3):
        act("text.case")
        seen.append(talk.session.cues[0].text)
    assert seen == [
        "GOOD EVENING EVERYBODY",
        "good evening everybody",
        "Good evening everybody",
    ]
    act("edit.undo")
    assert talk.session.cues[0].text == "good evening everybody"


def test_what_is_marked_is_put_in_italics_and_stays_marked(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(0)
    talk.text.box.setFocus()
    talk.text.mark(5, 12)
    act("text.italic")
    assert talk.session.cues[0].text == "Good <i>evening</i> everybody"
    assert talk.text.box.textCursor().selectedText() == "<i>evening</i>"
    act("text.italic")
    assert talk.session.cues[0].text == "Good evening everybody"
    assert talk.text.box.textCursor().selectedText() == "evening"
    act("text.case")
    act("text.case")
    act("text.case")
    assert talk.session.cues[0].text == "Good evening everybody"
    act("edit.undo")
    assert talk.session.cues[0].text == "Good EVENING everybody"


def test_all_selected_cues_are_put_in_italics(talk: Window, act: Callable[[str], None]) -> None:
    talk.session.select(Selection(1, frozenset({1, 2})))
    talk.table.setFocus()
    act("text.italic")
    assert texts(talk, 2) == ["<i>Good evening everybody</i>", "<i>and thank you for coming</i>"]
    act("edit.undo")
    assert talk.session.undo_label is None


def test_a_style_after_typing_is_a_step_of_its_own(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    talk.session.select_index(0)
    talk.text.put_caret(0)
    qtbot.keyClicks(talk.text.box, "So, ")
    act("text.italic")
    qtbot.keyClicks(talk.text.box, "x")
    act("edit.undo")
    act("edit.undo")
    assert talk.session.cues[0].text == "So, Good evening everybody"


# -- speakers ------------------------------------------------------------------------------


def test_speakers_are_named_by_their_keys(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    spoken = [
        replace(cue, speaker=name)
        for cue, name in zip(
            cues("0-1 a", "1-2 b", "2-3 c", "3-4 d"), ("Bob", "Ann", "Ann", ""), strict=True
        )
    ]
    load(talk, qtbot, tuple(spoken))
    by_id = talk.actions_map.by_id
    assert [by_id[f"text.speaker_{number}"].text() for number in (1, 2)] == ["Ann", "Bob"]
    assert not by_id["text.speaker_3"].isEnabled()
    talk.session.select(Selection(3, frozenset({3, 4})))
    talk.table.setFocus()
    qtbot.keyClick(talk.table, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert [cue.speaker for cue in talk.session.cues] == ["Bob", "Ann", "Bob", "Bob"]
    act("edit.undo")
    assert [cue.speaker for cue in talk.session.cues] == ["Bob", "Ann", "Ann", ""]
    act("edit.redo")
    assert by_id["text.speaker_1"].text() == "Ann"  # the keys stay, who speaks most or not
    act("text.speaker_none")
    assert [cue.speaker for cue in talk.session.cues] == ["Bob", "Ann", "", ""]


def test_a_new_speaker_gets_the_next_key(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    act("text.speaker_new")
    qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Return)
    assert talk.prompt.isVisible()
    qtbot.keyClicks(talk.prompt.line, "Cy Young")
    qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Return)
    assert talk.session.cues[0].speaker == "Cy Young"
    assert talk.actions_map.by_id["text.speaker_1"].text() == "Cy Young"
    talk.session.select_index(1)
    act("text.speaker_1")
    assert talk.session.cues[1].speaker == "Cy Young"


# -- what was read -------------------------------------------------------------------------


def shown(window: Window) -> str:
    return " ".join(
        label.text() for label in window.original.findChildren(QLabel) if label.isVisible()
    )


def test_what_was_read_is_shown_and_given_back(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    talk.session.select_index(1)
    assert shown(talk) == ""
    talk.text.put_caret(4)
    qtbot.keyClicks(talk.text.box, "many ")
    assert "<u> many</u>" in shown(talk)
    assert talk.original.sentence == "Read as: and thank you for coming"
    act("timing.start_later_100")
    assert "was 00:00:02.000 – 00:00:04.000" in shown(talk)
    button = talk.original.findChild(QPushButton)
    assert button is not None
    assert "F9" in button.text()
    button.click()
    assert talk.session.cues[1].text == "and thank you for coming"
    assert talk.session.cues[1].start_ms == 2000
    assert shown(talk) == ""
    act("edit.undo")
    assert "<u> many</u>" in shown(talk)


def test_what_was_taken_out_is_struck_through(talk: Window, qtbot: QtBot) -> None:
    talk.session.select_index(1)
    talk.text.mark(4, 10)
    qtbot.keyClick(talk.text.box, Qt.Key.Key_Delete)
    assert f"<s style='color:{talk.theme.tokens.muted}'> thank</s>" in shown(talk)


def test_of_a_cue_made_since_it_is_told_what_was_read_there(
    talk: Window, act: Callable[[str], None]
) -> None:
    talk.session.select_index(0)
    talk.text.put_caret(5)
    act("cue.split_caret")
    assert talk.original.sentence == "Here was read: Good evening everybody"
    act("cue.revert")
    assert talk.session.cues[0].text == "Good evening everybody"
    assert talk.session.cues[1].text == "and thank you for coming"


def test_a_copy_claims_no_past(talk: Window, act: Callable[[str], None]) -> None:
    act("cue.duplicate")
    assert talk.original.sentence == "Made since the transcript was read"
    act("cue.revert")
    assert "made since the transcript was read" in talk.messages.sentence


def test_a_cue_that_is_as_it_was_read_is_not_reverted(
    talk: Window, act: Callable[[str], None]
) -> None:
    act("cue.revert")
    assert talk.messages.sentence == "The cue is as it was read."


def test_of_a_long_text_the_words_beside_the_change_are_shown(talk: Window, qtbot: QtBot) -> None:
    long = " ".join(f"word{number}" for number in range(60))
    load(talk, qtbot, cues(f"0-9 {long}", "9-10 b"))
    talk.text.put_caret(len(long) // 2)
    qtbot.keyClicks(talk.text.box, "X")
    assert "word0" not in shown(talk)
    assert "word59" not in shown(talk)
    assert "…" in shown(talk)
    assert talk.original.sentence == f"Read as: {long}"


def test_the_button_names_the_key_of_the_moment(talk: Window) -> None:
    talk.keymap.set_keys("cue.revert", ["Ctrl+Alt+R"])
    button = talk.original.findChild(QPushButton)
    assert button is not None
    assert "Ctrl+Alt+R" in button.text()


def test_a_speaker_is_found_by_name_in_the_palette(
    talk: Window, act: Callable[[str], None], qtbot: QtBot
) -> None:
    act("text.speaker_new")
    qtbot.keyClicks(talk.prompt.line, "Zoe")
    qtbot.keyClick(talk.prompt.line, Qt.Key.Key_Return)
    act("view.palette")
    qtbot.keyClicks(talk.search, "zoe")
    assert talk.search.hits[0].label == "Text: Speaker 1: Zoe"
