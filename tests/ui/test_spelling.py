from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor import dictionaries, glossaries
from editor.core import edits
from editor.glossaries import Where
from editor.repairs.glossary.entries import Glossary
from editor.ui.panes.choices import Choices
from tests.builders import cues
from tests.repairs.spelling.lists import write
from tests.ui.conftest import load
from tests.ui.test_accessibility import nameless

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.panes.spelling_pane import SpellingPane
    from editor.ui.spelling import Spelling
    from editor.ui.window import Window

TALK = (
    "0-2 So the Roboflo people are here",
    "2-4 <i>Roboflo</i> has the recieve problem.",
    "4-6 Roboflow is what Roboflow's people say, and Roboflow",
    "6-8 Roboflow, and a Roboflo again, Roboflow, Roboflow",
    "8-10 we recieve it, so gxwq",
)


@pytest.fixture(autouse=True)
def no_dictionaries_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "_folders", lambda: iter(()))


@pytest.fixture
def spelling(window: Window, qtbot: QtBot, tmp_path: Path) -> Spelling:
    """Return the spelling of a talk in which four words are unknown, listed."""
    load(window, qtbot, cues(*TALK), tmp_path / "talk.srt")
    look(window, qtbot)
    return window.spelling


def look(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.spelling.settled):
        window.actions_map.trigger("review.spelling")


def press(spelling: Spelling, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(spelling.pane.words, key)


def listed(pane: SpellingPane) -> dict[str, int]:
    return {one.word: len(one.hits) for one in pane.words.words.listed}


def go_to(spelling: Spelling, qtbot: QtBot, word: str) -> None:
    """Go to a word with the keys, and wait for what it may have been."""
    row = list(listed(spelling.pane)).index(word)
    with qtbot.waitSignal(spelling.suggested, check_params_cb=lambda of: of == word):
        press(spelling, qtbot, Qt.Key.Key_Home, *(row * [Qt.Key.Key_Down]))
        if row == 0:
            spelling.pane.turned.emit(spelling.pane.current)
    assert spelling.pane.current
    assert spelling.pane.current.word == word


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def test_words_are_listed_by_frequency_in_the_place_of_the_table(
    window: Window, spelling: Spelling, qtbot: QtBot
) -> None:
    pane = spelling.pane
    assert pane.isVisible()
    assert not window.table.isVisible()
    assert listed(pane) == {"Roboflow": 6, "Roboflo": 3, "recieve": 2, "gxwq": 1}
    assert pane.heading == "4 unknown words"
    assert pane.words.words.index(0).data() == "Roboflow, 6 times"
    assert pane.words.words.index(3).data() == "gxwq, once"
    assert window.session.active_index == 2
    assert window.text.box.textCursor().selectedText() == "Roboflow"
    press(spelling, qtbot, Qt.Key.Key_Down)
    assert window.session.active_index == 0
    assert window.text.box.textCursor().selectedText() == "Roboflo"
    press(spelling, qtbot, Qt.Key.Key_Right)
    assert window.session.active_index == 1
    press(spelling, qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert window.session.active_index == 1
    assert nameless() == []
    press(spelling, qtbot, Qt.Key.Key_Escape)
    assert window.table.isVisible()
    assert window.table.hasFocus()


def test_a_digit_takes_a_suggestion_for_all_in_one_step(
    window: Window, spelling: Spelling, qtbot: QtBot
) -> None:
    go_to(spelling, qtbot, "Roboflo")
    assert spelling.pane.suggestions[0] == "Roboflow"
    before = window.session.cues
    with qtbot.waitSignal(spelling.settled):
        press(spelling, qtbot, Qt.Key.Key_1)
    assert texts(window)[:2] == [
        "So the Roboflow people are here",
        "<i>Roboflow</i> has the recieve problem.",
    ]
    assert texts(window)[3] == "Roboflow, and a Roboflow again, Roboflow, Roboflow"
    assert window.session.undo_label == "Spell “Roboflow” 3 times"
    assert listed(spelling.pane) == {"Roboflow": 9, "recieve": 2, "gxwq": 1}
    assert spelling.pane.current
    assert spelling.pane.current.word == "recieve"  # the next
    with qtbot.waitSignal(spelling.settled):
        window.actions_map.trigger("edit.undo")
    assert window.session.cues == before
    assert listed(spelling.pane)["Roboflo"] == 3


def test_only_what_is_ticked_is_changed(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    go_to(spelling, qtbot, "recieve")
    hits = spelling.pane.word.hits
    hits.setFocus()
    qtbot.keyClick(hits, Qt.Key.Key_Space)
    assert len(hits.ticked) == 1
    with qtbot.waitSignal(spelling.settled):
        qtbot.keyClick(hits, Qt.Key.Key_1)
    assert texts(window)[1] == TALK[1].partition(" ")[2]
    assert texts(window)[4] == "we receive it, so gxwq"
    assert listed(spelling.pane)["recieve"] == 1


def test_nothing_ticked_changes_nothing(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    go_to(spelling, qtbot, "gxwq")
    hits = spelling.pane.word.hits
    before = window.session.cues
    hits.setFocus()
    qtbot.keyClick(hits, Qt.Key.Key_Space)
    spelling.pane.corrected.emit([], "word")
    assert window.session.cues == before
    assert "Nothing is ticked" in window.messages.sentence


def test_another_spelling_is_typed(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    go_to(spelling, qtbot, "gxwq")
    line = spelling.pane.word.line
    press(spelling, qtbot, Qt.Key.Key_Return)
    assert line.hasFocus()
    assert line.selectedText() == "gxwq"
    qtbot.keyClicks(line, "two words")
    assert spelling.pane.word.hits.places.listed[0].after == "we recieve it, so two words"
    with qtbot.waitSignal(spelling.settled):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert texts(window)[4] == "we recieve it, so two words"
    assert spelling.pane.words.hasFocus()


def test_typing_can_be_left(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    press(spelling, qtbot, Qt.Key.Key_Return)
    before = window.session.cues
    qtbot.keyClicks(spelling.pane.word.line, "3d")  # letters of actions are letters here
    qtbot.keyClick(spelling.pane.word.line, Qt.Key.Key_Escape)
    assert spelling.pane.words.hasFocus()
    assert spelling.pane.word.line.text() == ""
    assert window.session.cues == before
    assert dictionaries.own_words() == frozenset()


def test_d_puts_a_word_into_the_dictionary(
    window: Window, spelling: Spelling, qtbot: QtBot
) -> None:
    press(spelling, qtbot, Qt.Key.Key_D)
    assert dictionaries.own_words() == {"Roboflow"}
    assert list(listed(spelling.pane)) == ["Roboflo", "recieve", "gxwq"]
    assert window.messages.sentence == "“Roboflow” is in your dictionary now."
    with qtbot.waitSignal(spelling.settled):
        window.messages.choose("Take it out")
    assert dictionaries.own_words() == frozenset()
    assert "Roboflow" in listed(spelling.pane)


def test_g_puts_a_name_into_the_glossary(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    press(spelling, qtbot, Qt.Key.Key_G)
    assert dict(glossaries.read(glossaries.own_path())) == {"Roboflow": "Roboflow"}
    assert list(listed(spelling.pane)) == ["Roboflo", "recieve", "gxwq"]
    with qtbot.waitSignal(spelling.settled):
        window.messages.choose("Take it out")
    assert dict(glossaries.read(glossaries.own_path())) == {}
    assert "Roboflow" in listed(spelling.pane)


def test_a_name_added_elsewhere_is_known(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    with qtbot.waitSignal(spelling.settled):
        window.glossary.add({"recieve": "Recieve", "gxwq": "Gxwq"}, Where.PROJECT)
    go_to(spelling, qtbot, "gxwq")
    assert spelling.pane.suggestions[0] == "Gxwq"


def test_the_glossary_of_the_project_takes_names_where_there_is_one(
    spelling: Spelling, qtbot: QtBot, tmp_path: Path
) -> None:
    path = glossaries.project_path(tmp_path / "talk.srt")
    glossaries.save(Glossary({"robo flow": "Roboflow"}), path)
    press(spelling, qtbot, Qt.Key.Key_Down, Qt.Key.Key_G)
    assert dict(glossaries.read(path)) == {"robo flow": "Roboflow", "Roboflo": "Roboflo"}
    assert not glossaries.own_path().exists()


def test_i_ignores_a_word_in_this_transcript(
    window: Window, spelling: Spelling, qtbot: QtBot, tmp_path: Path
) -> None:
    press(spelling, qtbot, Qt.Key.Key_I)
    assert "Roboflow" not in listed(spelling.pane)
    look(window, qtbot)
    assert "Roboflow" not in listed(spelling.pane)
    load(window, qtbot, cues(*TALK), tmp_path / "talk.srt")
    assert window.table.isVisible()
    look(window, qtbot)
    assert "Roboflow" in listed(spelling.pane)


def test_an_edit_elsewhere_is_followed(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    go_to(spelling, qtbot, "recieve")
    with qtbot.waitSignal(spelling.settled):
        window.session.do(edits.remove(window.session.cues, [4]))
    assert listed(spelling.pane) == {"Roboflow": 6, "Roboflo": 3, "recieve": 1}
    assert spelling.pane.current
    assert spelling.pane.current.word == "recieve"


def test_nobody_is_led_away_while_typing_in_the_text(
    window: Window, spelling: Spelling, qtbot: QtBot
) -> None:
    window.session.select_index(4)
    window.text.box.setFocus()
    with qtbot.waitSignal(spelling.settled):
        qtbot.keyClicks(window.text.box, "Gwxx ")
    assert window.session.active_index == 4
    assert "Gwxx" in listed(spelling.pane)
    assert not window.text.box.textCursor().hasSelection()


def test_lists_with_errors_are_told_and_left_out(
    window: Window, spelling: Spelling, qtbot: QtBot
) -> None:
    path = dictionaries.own_words_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("fine\nnot fine\n", "utf-8")
    look(window, qtbot)
    assert "words.txt: line 2" in window.messages.sentence
    assert len(listed(spelling.pane)) == 4
    press(spelling, qtbot, Qt.Key.Key_D)
    assert "words.txt: line 2" in window.messages.sentence
    assert path.read_text("utf-8") == "fine\nnot fine\n"
    assert len(listed(spelling.pane)) == 4


def test_a_dictionary_is_chosen(window: Window, spelling: Spelling, qtbot: QtBot) -> None:
    write(dictionaries.own_folder(), "xx_XX", ["so", "the"])
    write(dictionaries.own_folder(), "yy_YY", ["so"], rules="SET UTF-8\nSFX S Y\n")
    spelling.ask_dictionary()
    (menu,) = window.findChildren(Choices)
    assert [entry.text().split(" (")[0] for entry in menu.actions()[1:]] == [
        "By the language of the transcript",
        "British English",
        "American English",
        "xx_XX",
        "yy_YY",
    ]
    menu.close()
    with qtbot.waitSignal(spelling.settled):
        spelling.choose("xx_XX")
    assert "people" in listed(spelling.pane)
    with qtbot.waitSignal(spelling.settled):
        spelling.choose("yy_YY")
    assert listed(spelling.pane) == {}
    assert spelling.pane.heading == "No usable dictionary: no word was looked up"
    assert "yy_YY.aff: line 2" in window.messages.sentence
    assert window.messages.offers == ("Choose a dictionary…",)
    with qtbot.waitSignal(spelling.settled):
        spelling.choose("")
    assert listed(spelling.pane)["Roboflow"] == 6


def test_without_a_dictionary_for_the_language_nothing_is_said_of_its_words(
    window: Window, qtbot: QtBot
) -> None:
    load(window, qtbot, cues("0-4 Сегодня очень холодно, и мы идём домой.", "4-6 Завтра тоже."))
    look(window, qtbot)
    assert window.spelling.pane.heading == "No usable dictionary: no word was looked up"
    assert "no dictionary for the language" in window.messages.sentence
    load(window, qtbot, cues("0-4 So we go home now, and the people are here."))
    look(window, qtbot)
    assert window.spelling.pane.heading == "Every word is known"


def test_keys_of_the_cues_are_those_of_the_words_there(
    window: Window, spelling: Spelling, qtbot: QtBot
) -> None:
    before = window.session.cues
    press(spelling, qtbot, Qt.Key.Key_Delete, Qt.Key.Key_L, Qt.Key.Key_K, Qt.Key.Key_Backspace)
    assert window.session.cues == before
    assert spelling.pane.isVisible()
