from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from editor.ui.direction import isolated, runs_leftwards
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

ARABIC = "مرحبا بكم جميعا."
HEBREW = "שלום לכולם (2026)!"
JAPANESE = "皆さん、こんにちは。"


@pytest.mark.parametrize(
    ("text", "leftwards"),
    [
        (ARABIC, True),
        (HEBREW, True),
        (f"… {HEBREW}", True),
        (JAPANESE, False),
        ("He said “שלום” and left.", False),
        ("2026", False),
        ("", False),
    ],
)
def test_the_first_letter_tells_the_direction(text: str, leftwards: bool) -> None:
    assert runs_leftwards(text) is leftwards


def test_what_is_quoted_keeps_its_direction_to_itself() -> None:
    assert isolated("Loop: “مرحبا” × 8") == "Loop: “\u2068مرحبا\u2069” × 8"
    assert isolated("Schleife: „مرحبا“ × 8") == "Schleife: „\u2068مرحبا\u2069“ × 8"
    assert isolated("Loop: “you” × 8") == "Loop: “you” × 8"


def test_the_text_box_writes_from_the_side_of_its_text(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(f"0-2 {ARABIC}", f"2-4 {JAPANESE}", f"4-6 {HEBREW}"))
    box = window.text.box
    sides = []
    for index in range(3):
        window.session.select_index(index)
        sides.append(box.document().defaultTextOption().alignment())
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    assert sides == [right, left, right]


@pytest.mark.parametrize("text", [ARABIC, HEBREW, JAPANESE, "𝒳 👩‍👩‍👧 é"])
def test_any_script_is_typed_and_split_by_characters(
    window: Window, qtbot: QtBot, text: str
) -> None:
    load(window, qtbot, cues("0-4 a b"))
    window.session.select_index(0)
    window.text.box.selectAll()
    window.text.box.insertPlainText(f"{text} {text}")
    window.text.put_caret(len(text) + 1)
    assert window.text.caret == len(text) + 1
    window.actions_map.trigger("cue.split_caret")
    assert [cue.text for cue in window.session.cues] == [text, text]
    window.session.undo()
    assert [cue.text for cue in window.session.cues] == [f"{text} {text}"]
