from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor import formats, glossaries
from editor.core import edits
from editor.glossaries import Where
from editor.ui.batches.glossary_hits import HeardWrong
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

TALK = (
    "0-2 how debtors work",
    "2-4 on a moon",
    "4-6 dream and debtors",
    "6-8 debtors owe a deader",
)
NAMES = {"debtors": "DETRs", "deader": "DETR", "moon dream": "Moondream"}


@pytest.fixture
def talk(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window with a talk in which names are heard wrong."""
    load(window, qtbot, cues(*TALK), tmp_path / "talk.srt")
    return window


@pytest.fixture
def listed(talk: Window, qtbot: QtBot) -> Window:
    """Return the window with what its glossary knows listed."""
    assert not talk.glossary.add(NAMES, Where.PROJECT)
    review(talk, qtbot)
    return talk


def review(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.cue_pane.proposing.settled):
        window.actions_map.trigger("review.glossary")


def rows(window: Window) -> list[tuple[str, str, str]]:
    model = window.cue_pane.proposals.model
    return [(one.before, one.after, one.note) for one in model.listed]


def replies(window: Window) -> str:
    model = window.cue_pane.proposals.model
    return "".join(model.reply(row).name[0] for row in range(model.rowCount()))


def press(window: Window, qtbot: QtBot, keys: str) -> None:
    for key in keys:
        code = Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key))
        qtbot.keyClick(window.cue_pane.proposals.view, code)


def texts(window: Window) -> list[str]:
    return [cue.text for cue in window.session.cues]


def test_all_hits_are_listed_and_none_is_ticked(listed: Window) -> None:
    assert rows(listed) == [
        ("how debtors work", "how DETRs work", "1 of 3"),
        ("on a moon\ndream and debtors", "on a\nMoondream and debtors", "1 of 1"),
        ("dream and debtors", "dream and DETRs", "2 of 3"),
        ("debtors owe a deader", "DETRs owe a deader", "3 of 3"),
        ("debtors owe a deader", "debtors owe a DETR", "1 of 1"),
    ]
    assert replies(listed) == "OOOOO"
    assert listed.session.is_clean


def test_what_was_taken_is_put_right_in_one_step(listed: Window, qtbot: QtBot) -> None:
    press(listed, qtbot, "YYYNY\n")
    assert texts(listed) == [
        "how DETRs work",
        "on a",
        "Moondream and DETRs",
        "debtors owe a DETR",
    ]
    assert not listed.cue_pane.is_listing
    listed.actions_map.trigger("edit.undo")
    assert texts(listed) == [line.split(" ", 1)[1] for line in TALK]
    assert listed.session.is_clean


def test_all_of_one_way_of_hearing_are_taken_with_one_key(listed: Window, qtbot: QtBot) -> None:
    press(listed, qtbot, "A")
    assert replies(listed) == "YOYYO"


def test_what_was_refused_stays_refused(listed: Window, qtbot: QtBot) -> None:
    press(listed, qtbot, "NYNNN")
    qtbot.keyClick(listed.cue_pane.proposals, Qt.Key.Key_Escape)
    review(listed, qtbot)
    assert replies(listed) == "NYNNN"
    qtbot.keyClick(listed.cue_pane.proposals.view, Qt.Key.Key_Y)
    review(listed, qtbot)
    assert replies(listed) == "YYNNN"


def test_a_place_that_is_gone_before_it_is_listed_anew_is_not_marked(
    listed: Window, qtbot: QtBot
) -> None:
    view = listed.cue_pane.proposals.view
    listed.session.do(edits.set_text(listed.session.cues, 1, "on"))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert listed.session.active_index == 1
    assert not listed.text.box.textCursor().hasSelection()


def test_an_answer_does_not_go_over_to_another_place(listed: Window, qtbot: QtBot) -> None:
    press(listed, qtbot, "NNNYN\n")
    review(listed, qtbot)
    assert rows(listed)[-1][:2] == ("DETRs owe a deader", "DETRs owe a DETR")
    assert replies(listed) == "NNNO"


def test_one_way_of_hearing_is_gone_through_alone(listed: Window, qtbot: QtBot) -> None:
    proposing, batch = listed.cue_pane.proposing, listed.cue_pane.proposing.batch
    assert isinstance(batch, HeardWrong)
    with qtbot.waitSignal(proposing.settled):
        press(listed, qtbot, "O")
    assert [note for *_, note in rows(listed)] == ["1 of 3", "2 of 3", "3 of 3"]
    press(listed, qtbot, "YYN")
    with qtbot.waitSignal(proposing.settled):
        press(listed, qtbot, "\n")
    assert texts(listed)[0] == "how DETRs work"
    assert batch.only == ""
    assert replies(listed) == "ONO"


def test_the_choice_over_the_list_names_and_counts(listed: Window, qtbot: QtBot) -> None:
    batch = listed.cue_pane.proposing.batch
    assert isinstance(batch, HeardWrong)
    choice = batch.tools().choice
    assert [choice.itemText(at) for at in range(choice.count())] == [
        "All names, 5 places",
        "debtors → DETRs, 3",
        "deader → DETR, 1",
        "moon dream → Moondream, 1",
    ]
    with qtbot.waitSignal(listed.cue_pane.proposing.settled):
        choice.activated.emit(2)
    assert [after for _, after, _ in rows(listed)] == ["debtors owe a DETR"]


def test_an_empty_glossary_says_so(talk: Window, qtbot: QtBot) -> None:
    review(talk, qtbot)
    assert talk.cue_pane.proposals.heading.startswith("The glossary is empty")
    talk.glossary.add({"debtor": "DETR"}, Where.OWN)
    qtbot.waitUntil(lambda: talk.cue_pane.proposals.heading.startswith("No name of the glossary"))
    assert glossaries.own_path().exists()


def test_a_glossary_with_an_error_is_told_and_nothing_is_listed(talk: Window, qtbot: QtBot) -> None:
    path = talk.glossary.path(Where.PROJECT)
    path.write_text("debtors\tDETRs\noops\n")
    with qtbot.waitSignal(talk.cue_pane.proposing.ended):
        talk.actions_map.trigger("review.glossary")
    assert f"{path}: line 2: there is no tab" in talk.messages.sentence
    assert "line 2" in talk.glossary.add({"a": "b"}, Where.PROJECT)
    assert path.read_text() == "debtors\tDETRs\noops\n"


def test_the_place_of_a_hit_is_heard_whole(listed: Window, qtbot: QtBot) -> None:
    press(listed, qtbot, "N")
    assert listed.text.box.textCursor().selectedText() == "moon"
    with qtbot.waitSignal(listed.cue_pane.proposals.asked_to_play) as asked:
        press(listed, qtbot, "P")
    assert (asked.args[0].span.start_ms, asked.args[0].span.end_ms) == (2000, 6000)


# -- adding --------------------------------------------------------------------------------


def ask(window: Window, word: str = "") -> None:
    """Ask for an entry with a word of the active cue marked."""
    if word:
        at = window.text.box.toPlainText().index(word)
        window.text.mark(at, at + len(word))
    window.actions_map.trigger("review.glossary_add")


def test_what_is_marked_is_added_and_its_places_listed_at_once(talk: Window, qtbot: QtBot) -> None:
    ask(talk, "debtors")
    entry = talk.glossary.entry
    assert (entry.heard.text(), entry.right.hasFocus()) == ("debtors", True)
    qtbot.keyClicks(entry.right, "DETRs")
    qtbot.waitUntil(lambda: entry.meant == "It is found in 3 places here.")
    with qtbot.waitSignal(talk.cue_pane.proposing.settled):
        qtbot.keyClick(entry.right, Qt.Key.Key_Return)
    assert rows(talk)[0][1] == "how DETRs work"
    assert entry.isHidden()
    assert talk.cue_pane.proposals.view.hasFocus()
    assert dict(talk.glossary.read(Where.PROJECT)) == {"debtors": "DETRs"}
    assert not glossaries.own_path().exists()


def test_an_entry_may_be_for_everything_and_names_are_offered(talk: Window, qtbot: QtBot) -> None:
    assert not talk.glossary.add({"deader": "DETR"}, Where.OWN)
    ask(talk, "debtors")
    entry = talk.glossary.entry
    assert entry.where.where is Where.OWN  # as last time
    qtbot.keyClicks(entry.right, "det")
    completer = entry.right.completer()
    assert completer.currentCompletion() == "DETR"
    popup = completer.popup()
    assert popup
    popup.hide()
    qtbot.keyClick(entry.right, Qt.Key.Key_Escape)
    assert entry.isHidden()
    assert dict(glossaries.known()) == {"deader": "DETR"}


def test_a_name_without_a_hearing_is_known(talk: Window, qtbot: QtBot) -> None:
    ask(talk)
    entry = talk.glossary.entry
    qtbot.keyClick(entry.heard, Qt.Key.Key_Tab)
    assert entry.right.hasFocus()
    qtbot.keyClick(entry.right, Qt.Key.Key_Tab)
    chip = talk.focusWidget()
    assert entry.where.isAncestorOf(chip)
    qtbot.keyClick(chip, Qt.Key.Key_Right)
    assert entry.where.where is Where.OWN
    entry.right.setFocus()
    assert not entry.isHidden()
    qtbot.keyClicks(entry.right, "YOLO")
    qtbot.waitUntil(lambda: "left alone" in entry.meant)
    qtbot.keyClick(entry.right, Qt.Key.Key_Return)
    assert talk.glossary.known().names == {"YOLO"}
    assert talk.messages.sentence == "“YOLO” is in the glossary."
    assert not talk.cue_pane.is_listing


def test_what_makes_no_entry_is_told_where_it_is_typed(talk: Window, qtbot: QtBot) -> None:
    ask(talk)
    entry = talk.glossary.entry
    qtbot.keyClicks(entry.heard, "...")
    qtbot.waitUntil(lambda: entry.meant == "“...” has no letter in it.")
    qtbot.keyClick(entry.heard, Qt.Key.Key_Return)
    assert entry.right.hasFocus()
    qtbot.keyClicks(entry.right, "dots")
    qtbot.keyClick(entry.right, Qt.Key.Key_Return)
    assert not entry.isHidden()
    assert entry.meant == "“...” has no letter in it."
    entry.heard.setText("Debtors")
    qtbot.waitUntil(lambda: entry.meant.endswith("In small letters it is found in any case."))


# -- a real day ----------------------------------------------------------------------------


@pytest.mark.shared
def test_the_names_of_a_real_day_are_put_right_and_back(
    window: Window, qtbot: QtBot, shared: Path, tmp_path: Path
) -> None:
    some = formats.read(shared / "transcripts" / "000_d659595ea8d00c2c.txt").cues
    load(window, qtbot, some, tmp_path / "day.txt")
    names = {
        "chat gpt": "ChatGPT",
        "moon dream": "Moondream",
        "neurops": "NeurIPS",
        "club": "Colab",
    }
    assert not window.glossary.add(names, Where.PROJECT)
    review(window, qtbot)
    listed = window.cue_pane.proposals.model.listed
    assert {one.group for one in listed} == {f"{heard} → {right}" for heard, right in names.items()}
    for group in ("chat gpt → ChatGPT", "neurops → NeurIPS"):
        row = next(row for row, one in enumerate(listed) if one.group == group)
        view = window.cue_pane.proposals.view
        view.setCurrentIndex(window.cue_pane.proposals.model.index(row))
        press(window, qtbot, "A")
    taken = replies(window).count("Y")
    press(window, qtbot, "\n")
    changed = [one.text for one, old in zip(window.session.cues, some, strict=True) if one != old]
    assert 0 < len(changed) <= taken
    assert all("ChatGPT" in text or "NeurIPS" in text for text in changed)
    assert not any("Colab" in text for text in changed)
    window.actions_map.trigger("edit.undo")
    assert window.session.cues == some
    assert window.session.is_clean
