from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor.formats.bounds import LINES, bounded

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

MORE = LINES + 7


@pytest.mark.parametrize(
    "text",
    [
        "a\n" * LINES,
        "12345\n00:00:00,000 --> 00:00:01,000\nI\n\n" * (MORE // 4 + 1),
        '{"segments":[' + "0,\n" * MORE,
        "[\n" + '{"a":0},\n' * MORE,
        "<tt>\n" + "<p>\n" * MORE,
    ],
    ids=["as many as are read", "a cue for each word", "JSON", "a list", "XML"],
)
def test_what_may_be_a_transcript_is_read_to_its_end(text: str) -> None:
    assert bounded(text) == (text, ())


def test_of_more_lines_than_make_sense_the_first_are_read() -> None:
    text, notes = bounded("ab\n" * MORE)
    assert text == "ab\n" * LINES
    told = "The file has 400,007 lines of hardly a word each, more than a transcript can have; "
    assert notes == (told + "the first 400,000 were read.",)


def test_lines_with_a_cue_each_need_more_characters() -> None:
    text = "[1][2]word\n" * MORE
    assert bounded(text)[1] == ()
    assert bounded(text, has_cue_lines=True)[0] == "[1][2]word\n" * LINES


def test_the_note_is_kept_and_the_file_is_not_taken_for_whole(reads: Reads) -> None:
    document = reads("[1][2]a\n" * MORE)
    assert len(document.cues) == LINES
    assert document.source.notes[0].startswith("The file has 400,007 lines")
    assert not document.source.sound
