from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core import edits, splitting
from editor.core.cue import Cue, visible_text
from editor.core.document import Document
from editor.core.words import Word, spells
from editor.formats import webvtt
from editor.formats.inline_times import lifted, with_times

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

# As stable-ts writes it with word times and no segment times marked: the first time in a pause
# ends a word, the second begins the next.
STABLE = """WEBVTT

00:00:00.120 --> 00:00:02.000
Hello<00:00:00.640> there,<00:00:01.000> <00:00:01.200>everybody.

00:00:03.000 --> 00:00:04.000
<v Ann>And <i>you<00:00:03.400> &amp;</i>
<00:00:03.600>me?<00:00:03.900>

00:00:05.000 --> 00:00:06.000
No times.
"""


def test_times_between_words_are_those_of_the_words(reads: Reads) -> None:
    first, second, third = reads(STABLE, "talk.vtt").cues
    assert (first.text, first.words) == (
        "Hello there, everybody.",
        (Word("Hello", 120, 640), Word(" there,", 640, 1000), Word(" everybody.", 1200, 2000)),
    )
    assert (second.text, second.speaker) == ("And <i>you &</i>\nme?", "Ann")
    assert second.words == (
        Word("And", 3000),
        Word(" you", None, 3400),
        Word(" &", 3400, 3600),
        Word(" me?", 3600, 3900),
    )
    assert third.words == ()


def test_the_file_comes_back_as_it_was(reads: Reads, tmp_path: Path) -> None:
    document = reads(STABLE, "talk.vtt")
    formats.write(document, tmp_path / "same.vtt")
    assert (tmp_path / "same.vtt").read_text() == STABLE
    # Written anew it is the same too: nothing about the words is lost on the way.
    assert webvtt.write(document) == STABLE


def test_an_edited_text_has_no_times_and_the_others_keep_theirs(
    reads: Reads, tmp_path: Path
) -> None:
    document = reads(STABLE, "talk.vtt")
    edit = edits.set_text(document.cues, 0, "Hello everybody.")
    edited = replace(document, cues=edit.splices[0].apply(document.cues))
    formats.write(edited, tmp_path / "b.vtt")
    written = (tmp_path / "b.vtt").read_text()
    assert written == STABLE.replace(STABLE.split("\n")[3], "Hello everybody.")


def test_a_cue_split_between_words_shares_them_out(reads: Reads) -> None:
    document = reads(STABLE, "talk.vtt")
    edit = splitting.split(document.cues, 0, 9, caret=len("Hello"))
    cues = edit.splices[0].apply(document.cues)
    assert (
        "00:00:00.120 --> 00:00:00.640\nHello\n\n"
        "00:00:00.640 --> 00:00:02.000\nthere,<00:00:01.000> <00:00:01.200>everybody.\n"
    ) in webvtt.write(Document(cues))


def test_words_of_a_recogniser_are_written_between_the_text(tmp_path: Path) -> None:
    words = (Word(" Hello", 1000, 1300, 0.5), Word(" there.", 1300, 1800, 0.9))
    document = Document((Cue(1, 900, 2000, "<i>Hello there.</i>", words=words),))
    formats.write(document, tmp_path / "a.vtt")
    assert (
        (tmp_path / "a.vtt")
        .read_text()
        .endswith("<i><00:00:01.000>Hello<00:00:01.300> there.</i><00:00:01.800>\n")
    )
    (again,) = formats.read(tmp_path / "a.vtt").cues
    assert [(word.start_ms, word.end_ms) for word in again.words] == [(1000, 1300), (1300, 1800)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("hello<00:00:01.500><c> you</c>", "hello you"),
        ("hello<00:00:01.500><c.loud> you</c>", "hello<c.loud> you</c>"),
        ("你<00:00:01.500>好", "你好"),
        ("at &lt;10:30&gt; sharp", "at &lt;10:30&gt; sharp"),
    ],
)
def test_marks_around_words_go_and_styles_stay(text: str, shown: str) -> None:
    assert lifted(text, 1000, 2000)[0] == shown


def test_times_out_of_order_are_left_out() -> None:
    words = (Word("a", 1000, 1500), Word(" b", 900, 4000), Word(" c", 1700, 1800))
    cue = Cue(1, 1000, 2000, "a b c", words=words)
    assert with_times(cue) == "a<00:00:01.500> b<00:00:01.700> c<00:00:01.800>"
    assert with_times(replace(cue, text="a b d")) == "a b d"


@st.composite
def spoken(draw: st.DrawFn) -> Cue:
    """Draw a cue whose words have times in order, with pauses or without."""
    said = draw(st.lists(st.text("abcé你", min_size=1, max_size=4), min_size=2, max_size=8))
    steps = draw(st.lists(st.integers(1, 900), min_size=2 * len(said), max_size=2 * len(said)))
    pauses = draw(st.lists(st.booleans(), min_size=len(said), max_size=len(said)))
    words: list[Word] = []
    at = 1000
    for number, text in enumerate(said):
        start = at + (steps[2 * number] if pauses[number] else 0)
        at = start + steps[2 * number + 1]
        words.append(Word(f" {text}" if number else text, start, at))
    glue = draw(st.sampled_from([" ", "\n"]))
    return Cue(1, 1000, at, glue.join(said), words=tuple(words))


@given(spoken())
def test_word_times_that_are_written_are_read_again(cue: Cue) -> None:
    assert tuple(webvtt.read(webvtt.write(Document((cue,)))).cues) == (cue,)


@given(st.text("ab <>/cv:.0123456789\n", max_size=60), st.integers(0, 5000))
def test_no_text_makes_it_fail(text: str, start: int) -> None:
    shown, words = lifted(text, start, start + 1000)
    assert not words or spells(words, visible_text(shown))
    with_times(Cue(1, start, start + 1000, shown, words=words))
