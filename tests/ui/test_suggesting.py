from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor import glossaries
from editor.core import edits
from editor.glossaries import Where
from editor.ui.panes.key_button import KeyButton
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.panes.suggestion_pane import SuggestionPane
    from editor.ui.window import Window

TALK = (
    "0-2 how the debtors work",
    "2-4 and RT-deader is a deader",
    "4-6 all Deaders, all LW-deaders",
    "6-8 on Moondream and moondream, a moon",
    "8-10 dream and no butter",
)


@pytest.fixture
def pane(window: Window, qtbot: QtBot, tmp_path: Path) -> SuggestionPane:
    """Return the names of a talk, being gone through."""
    load(window, qtbot, cues(*TALK), tmp_path / "talk.srt")
    suggest(window, qtbot)
    return window.glossary.suggesting.pane


def suggest(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.glossary.suggesting.settled):
        window.actions_map.trigger("review.glossary_suggest")


def press(pane: SuggestionPane, qtbot: QtBot, keys: str) -> None:
    for key in keys:
        code = Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key))
        qtbot.keyClick(pane.focusWidget() or pane, code)


def names(pane: SuggestionPane) -> list[str]:
    return [one.word for one in pane.names.words.listed]


def places(pane: SuggestionPane) -> list[tuple[str, str, str]]:
    model = pane.ways.hits.places
    return [(model.reply(row).name, one.before, one.after) for row, one in enumerate(model.listed)]


def test_names_are_listed_with_their_spellings_and_places(pane: SuggestionPane) -> None:
    assert names(pane) == ["Deaders", "Moondream"]
    assert pane.heading == "2 names may be spelled in several ways"
    assert pane.names.hasFocus()
    assert pane.ways.line.text() == "Deaders"
    assert pane.ways.ways == {"deader": True, "deaders": True, "debtors": False}
    assert places(pane)[0] == ("NO", TALK[0][4:], "how the Deaders work")
    assert [reply for reply, *_ in places(pane)] == ["NO", "YES", "YES", "YES"]


def test_the_right_name_is_typed_and_spellings_ticked_by_number(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    press(pane, qtbot, "\n")
    assert pane.ways.line.hasFocus()
    qtbot.keyClicks(pane.ways.line, "DETR")
    assert list(pane.ways.ways) == ["Deaders", "deader", "deaders", "debtors"]
    assert ("YES", TALK[2][4:], "all DETRs, all LW-deaders") in places(pane)
    qtbot.keyClick(pane.ways.line, Qt.Key.Key_Escape)  # takes back what was typed
    assert pane.ways.line.text() == "Deaders"
    press(pane, qtbot, "\n")
    qtbot.keyClicks(pane.ways.line, "DETR")
    with qtbot.waitSignal(window.glossary.suggesting.settled):
        press(pane, qtbot, "\n")
    kept = {"deader": "DETR", "deaders": "DETRs"}
    assert dict(window.glossary.read(Where.PROJECT)) == kept
    assert window.messages.sentence == "“DETR” is in the glossary."
    assert window.session.is_clean
    # What is left of the name is still asked about; Moondream is not touched.
    assert set(names(pane)) == {"DETR", "Moondream"}


def test_a_number_ticks_a_spelling_and_a_all_of_them(pane: SuggestionPane, qtbot: QtBot) -> None:
    press(pane, qtbot, "13")
    assert pane.ways.ways == {"deader": False, "deaders": True, "debtors": True}
    assert [reply for reply, *_ in places(pane)] == ["YES", "NO", "NO", "YES"]
    press(pane, qtbot, "A")
    assert all(pane.ways.ways.values())
    press(pane, qtbot, "A9")
    assert not any(pane.ways.ways.values())


def test_what_is_typed_stays_while_names_are_looked_for_anew(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    press(pane, qtbot, "1\n")
    qtbot.keyClicks(pane.ways.line, "DE")
    ticks = pane.ways.ways
    with qtbot.waitSignal(window.glossary.suggesting.settled):
        assert not window.glossary.add({"ann": "Anne"}, Where.OWN)
    assert pane.ways.line.hasFocus()
    assert (pane.ways.line.text(), pane.ways.ways) == ("DE", ticks)
    qtbot.keyClick(pane.ways.line, Qt.Key.Key_Escape)
    assert pane.ways.ways["deader"]


def test_a_place_ticks_its_spelling(pane: SuggestionPane) -> None:
    model = pane.ways.hits.places
    model.setData(model.index(1), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert pane.ways.ways == {"deader": False, "deaders": True, "debtors": False}
    assert [reply for reply, *_ in places(pane)] == ["NO", "NO", "NO", "YES"]


def test_each_place_is_gone_to_and_heard(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.names, Qt.Key.Key_Down)
    qtbot.keyClick(pane.names, Qt.Key.Key_Right)
    assert window.session.active_index == 3
    assert window.text.box.textCursor().selectedText() == "moon"
    with qtbot.waitSignal(pane.asked_to_play) as asked:
        press(pane, qtbot, "P")
    assert (asked.args[0].start_ms, asked.args[0].end_ms) == (6000, 10000)


def test_a_place_that_is_gone_before_it_is_looked_for_anew_is_not_marked(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.names, Qt.Key.Key_Right)
    index = window.session.active_index
    assert index is not None
    window.session.do(edits.set_text(window.session.cues, index, ""))
    qtbot.keyClick(pane.names, Qt.Key.Key_Left)
    qtbot.keyClick(pane.names, Qt.Key.Key_Right)
    assert window.session.active_index == index
    assert not window.text.box.textCursor().hasSelection()


def test_what_is_known_is_put_right_from_there(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    qtbot.keyClick(pane.names, Qt.Key.Key_Down)
    press(pane, qtbot, "WG")
    assert dict(glossaries.read(glossaries.own_path())) == {
        "moondream": "Moondream",
        "moon dream": "Moondream",
    }
    assert names(pane) == ["Deaders"]
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        press(pane, qtbot, "H")
    assert [one.note for one in window.cue_pane.proposals.model.listed] == ["1 of 1", "1 of 1"]
    for key in (Qt.Key.Key_Y, Qt.Key.Key_Y, Qt.Key.Key_Return):
        qtbot.keyClick(window.cue_pane.proposals.view, key)
    assert window.session.cues[3].text == "on Moondream and Moondream, a"
    window.actions_map.trigger("edit.undo")
    assert window.session.cues[3].text == TALK[3][4:]


def test_what_is_no_name_is_not_suggested_again(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    press(pane, qtbot, "N")
    assert names(pane) == ["Moondream"]
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert window.table.hasFocus()
    suggest(window, qtbot)
    assert names(pane) == ["Moondream"]
    press(pane, qtbot, "N")
    assert pane.heading.startswith("No other name")
    assert pane.ways.ways == {}
    with qtbot.waitSignal(window.glossary.suggesting.settled):
        window.messages.choose("Suggest it again")
    assert names(pane) == ["Moondream"]


def buttons(pane: SuggestionPane) -> dict[str, bool]:
    return {one.text(): one.isEnabled() for one in pane.findChildren(KeyButton)}


def test_where_no_name_was_found_none_is_spoken_of_and_nothing_is_lit(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    assert buttons(pane)["Into the glossary"]
    load(window, qtbot, cues("0-2 one", "2-4 and two"))
    suggest(window, qtbot)
    assert pane.heading == "No name seems to be spelled in several ways"
    assert [label for label, is_on in buttons(pane).items() if is_on] == ["Put right…", "Close"]
    load(window, qtbot, cues(*TALK))
    suggest(window, qtbot)
    assert all(buttons(pane).values())


def test_a_glossary_with_an_error_is_told(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    path = window.glossary.path(Where.PROJECT)
    path.write_text("oops\n")
    press(pane, qtbot, "G")
    assert f"{path}: line 1" in window.messages.sentence
    assert path.read_text() == "oops\n"
    assert names(pane) == ["Deaders", "Moondream"]


def test_another_transcript_takes_the_list_away(
    window: Window, pane: SuggestionPane, qtbot: QtBot
) -> None:
    load(window, qtbot, cues("0-2 one"))
    assert not window.glossary.suggesting.is_shown
    assert names(pane) == []
