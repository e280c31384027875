from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor import formats
from editor.core.document import Document
from editor.formats.plain import MARKDOWN, PLAIN, write_markdown, write_plain
from editor.formats.writing import as_text
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

SPOKEN = cues(
    "0-2 Good morning,",
    "2-3 every<i>body</i>.",
    "3-4 Hello\n*there*.",
    "4-5",
    "9-10 1. That is all.",
)
DOCUMENT = Document(tuple(replace(cue, speaker="Ann" if cue.id < 3 else "Bob") for cue in SPOKEN))


def test_a_turn_is_a_paragraph_and_so_is_what_follows_a_pause() -> None:
    assert write_plain(DOCUMENT) == (
        "Ann: Good morning, everybody.\n\nBob: Hello *there*.\n\n1. That is all.\n"
    )


def test_markdown_has_times_and_nothing_that_was_said_is_markup() -> None:
    assert write_markdown(DOCUMENT) == (
        "**Ann** `00:00:00` Good morning, everybody.\n\n"
        "**Bob** `00:00:03` Hello \\*there\\*.\n\n`00:00:09` 1. That is all.\n"
    )


def test_a_long_paragraph_ends_with_a_sentence() -> None:
    lines = [f"{at}-{at + 1} {'so ' * 9}{'on.' if at % 5 == 4 else 'on'}" for at in range(60)]
    paragraphs = write_plain(Document(cues(*lines))).strip().split("\n\n")
    assert len(paragraphs) > 1
    assert all(text.endswith("on.") and len(text) < 900 for text in paragraphs)


def test_they_are_asked_for_by_name_or_ending_and_never_read(tmp_path: Path) -> None:
    formats.write(DOCUMENT, tmp_path / "talk.md")
    assert (tmp_path / "talk.md").read_text().startswith("**Ann** ")
    formats.write(DOCUMENT, tmp_path / "talk.txt", format_id="text")
    assert (tmp_path / "talk.txt").read_text().startswith("Ann: Good")
    assert PLAIN not in formats.FORMATS
    assert MARKDOWN.sniff("**Ann** `00:00:00`") == 0
    assert MARKDOWN.read("x").cues == []


def test_a_name_before_the_text_is_said_once_a_paragraph() -> None:
    prefixed = as_text(DOCUMENT, PLAIN, "prefix")
    assert prefixed == write_plain(DOCUMENT)
    assert "Ann" not in as_text(DOCUMENT, PLAIN, "none")
