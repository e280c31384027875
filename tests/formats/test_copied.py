from __future__ import annotations

import pytest
from hypothesis import given

from editor.core.cue import Cue
from editor.formats.copied import copied, pasted
from tests.builders import cues
from tests.core.transcripts import some_cues


def test_cues_are_copied_as_srt() -> None:
    assert copied(cues("1-2.5 Hello\nthere", "3-4 Bye")) == (
        "1\n00:00:01,000 --> 00:00:02,500\nHello\nthere\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\nBye\n\n"
    )


@given(some_cues())
def test_what_was_copied_is_pasted_as_it_was(talk: tuple[Cue, ...]) -> None:
    back = pasted(copied(tuple(Cue(one.id, one.start_ms, one.end_ms, one.text) for one in talk)))
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in back] == [
        (cue.start_ms, cue.end_ms, cue.text) for cue in talk
    ]


def test_captions_that_seem_to_roll_are_pasted_as_they_are() -> None:
    talk = (Cue(1, 0, 2, "a"), Cue(2, 0, 2, "a"), Cue(3, 0, 2, "a a"))
    assert pasted(copied(talk)) == talk


@pytest.mark.parametrize("text", ["", "Hello there", "2\n\nno --> times", "-->", "WEBVTT\n\n-->\n"])
def test_a_text_without_times_holds_no_cue(text: str) -> None:
    assert pasted(text) == ()


def test_the_words_of_a_page_of_webvtt_come_as_cues() -> None:
    text = (
        "\ufeffWEBVTT - talk\r\n\r\n00:01.000 --> 00:02.000 align:start\r\n<v Ann>Hi &amp; bye\r\n"
    )
    (cue,) = pasted(text)
    assert (cue.start_ms, cue.end_ms, cue.text, cue.speaker) == (1000, 2000, "Hi & bye", "Ann")
