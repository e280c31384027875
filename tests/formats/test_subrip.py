from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document, Source
from editor.formats import subrip, subrip_usual
from tests.builders import cues
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

PLAIN = (
    "1\n00:00:00,000 --> 00:00:03,240\n Hello there,\n  welcome. \n\n"
    "2\n00:00:03,240 --> 00:00:05,000\n<i>Thank you.</i>\n\n"
)


# What people and programs do to a file that was by the rules.
EDITS = [
    *[
        ("\n", "\n\n"),
        ("\n", "\n \n"),
        ("\n\n", "\n"),
        ("\n\n", "\n\n\n"),
        ("\n", ""),
        ("\n", " \n"),
    ],
    *[(" --> ", " -> "), (" --> ", " --> 00:00:01,000 --> "), ("\n\n", "\n7\n\n"), (",", ".")],
    *[
        ("1", "01"),
        ("1", "2"),
        ("1", ""),
        ("0", "٠"),
        ("00:", "99:"),
        ("\n\n", "\n00:00 → 00:01\n\n"),
    ],
    *[("\n", "\n\x1c\n"), ("\n", "\u2028\n"), ("\n", " X1:1 X2:2\n"), ("\n\n", "\n-->\n\n")],
]


def texts(document: Document) -> list[str]:
    return [cue.text for cue in document.cues]


def test_lines_are_kept_as_they_are(reads: Reads) -> None:
    document = reads(PLAIN, "talk.srt")
    assert document.cues == (
        Cue(1, 0, 3240, " Hello there,\n  welcome. "),
        Cue(2, 3240, 5000, "<i>Thank you.</i>"),
    )
    assert document.source.format == "srt"


def test_reading_and_writing_gives_the_same_bytes(reads: Reads, tmp_path: Path) -> None:
    target = tmp_path / "again.srt"
    formats.write(reads(PLAIN, "talk.srt"), target)
    assert target.read_bytes() == PLAIN.encode()


@pytest.mark.parametrize(
    "content",
    [
        "00:00:01,000 --> 00:00:02,000\none\n\n00:00:03,000 --> 00:00:04,000\ntwo\n",
        "7\n00:00:01,000 --> 00:00:02,000\none\n\n7\n00:00:03,000 --> 00:00:04,000\ntwo",
        "1\n00:00:01.000 --> 00:00:02.000\none\n\n2\n00:00:03.000 --> 00:00:04.000\ntwo\n",
        "1\n0:00:01,0 --> 0:00:02,00\none\n\n2\n00:03,000 --> 00:04,000\ntwo\n",
        "1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
        "1\n\n00:00:01,000-->00:00:02,000\n\none\n\n\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n\n\n",
        "1\n00:00:01,000 --> 00:00:02,000 one\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
        "1\n00:00:01,000000 --> 00:00:02,000000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
        "1\n00:00:01 --> 00:00:02\none\n\n2\n00:00:03 --> 00:00:04\ntwo\n",
        "1\n00: 00: 01, 000 --> 00:00:02;0\none\n\n2\n00:00:03:000 --> 00:00:04:000\ntwo\n",
        "1\n00:00:01,000 -> 00:00:02,000\none\n\n2\n00:00:03,000 –> 00:00:04,000\ntwo\n",
        "1\n00:00:01,000 → 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
        (
            "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n\n"
            "3\n00:00:05,000 --> 00:"
        ),
        "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n\n3",
        (
            "talk.srt\nby nobody\n\n"
            "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n"
        ),
    ],
    ids=[
        "no numbers",
        "doubled numbers",
        "dots",
        "short times",
        "no blank line",
        "too many blank lines",
        "text behind the times",
        "microseconds",
        "no decimals",
        "blanks and other marks in the times",
        "other arrows",
        "one other arrow",
        "cut off in the times",
        "cut off in the number",
        "words before",
    ],
)
def test_what_is_found_in_the_wild(reads: Reads, content: str) -> None:
    document = reads(content, "talk.srt")
    assert document.cues == cues("1-2 one", "3-4 two")


def test_a_time_below_zero_is_the_beginning(reads: Reads) -> None:
    document = reads("1\n-00:00:01,000 --> 00:00:02,000\nx\n", "a.srt")
    assert (document.cues[0].start_ms, document.cues[0].end_ms) == (0, 2000)
    assert not document.source.sound


def test_a_cue_without_an_end_is_one(reads: Reads) -> None:
    document = reads("1\n00:00:01,000 -->\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n", "a.srt")
    assert document.cues == cues("1-1.001 one", "3-4 two")
    assert document.source.notes == ("One cue did not end after its start; it now lasts 1 ms.",)


def test_times_that_were_said_stay_text(reads: Reads) -> None:
    said = "from 00:00:03,000 -> 00:00:04,000\n00:00:05,000 -> 00:00:06,000\n10:30\n\n9"
    document = reads(f"1\n00:00:01,000 --> 00:00:02,000\n{said}\n", "a.srt")
    assert texts(document) == [said]


def test_short_decimals_are_tenths_not_ms(reads: Reads) -> None:
    (cue,) = reads("1\n00:00:01,5 --> 00:00:02,25\nx\n", "a.srt").cues
    assert (cue.start_ms, cue.end_ms) == (1500, 2250)


def test_a_blank_line_inside_the_text_loses_nothing(reads: Reads) -> None:
    document = reads(
        "1\n00:00:01,000 --> 00:00:02,000\none\n\nmore of one\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\ntwo\n",
        "talk.srt",
    )
    assert texts(document) == ["one\n\nmore of one", "two"]


def test_digits_that_were_said_stay_text(reads: Reads) -> None:
    document = reads(
        "1\n00:00:01,000 --> 00:00:02,000\nin the year\n2024\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\n42\n\n"
        "00:00:05,000 --> 00:00:06,000\nwhat year?\n1999\n"
        "00:00:07,000 --> 00:00:08,000\nend\n",
        "talk.srt",
    )
    assert texts(document) == ["in the year\n2024", "42", "what year?\n1999", "end"]


def test_a_box_on_the_picture_comes_back(reads: Reads, tmp_path: Path) -> None:
    content = "1\n00:00:01,000 --> 00:00:02,000 X1:201 X2:516 Y1:397 Y2:423\nx\n\n"
    document = reads(content, "a.srt")
    assert document.cues[0].settings == "X1:201 X2:516 Y1:397 Y2:423"
    formats.write(document, tmp_path / "b.srt")
    assert (tmp_path / "b.srt").read_text() == content


def test_settings_of_webvtt_are_left_out() -> None:
    (cue,) = cues("1-2 x")
    written = subrip.write(Document((replace(cue, settings="align:start position:0%"),)))
    assert written == "1\n00:00:01,000 --> 00:00:02,000\nx\n\n"


def test_text_cannot_break_out_of_its_cue() -> None:
    nasty = cues("1-2 one\n\n2\n00:00:03,000 --> 00:00:04,000\nfake", "5-6 \r\n\rx\ry", "7-8")
    again = subrip.read(subrip.write(Document(nasty))).cues
    assert [cue.text for cue in again] == ["one\n2\n00:00:03,000 -> 00:00:04,000\nfake", "x\ny", ""]


def test_a_speaker_is_written_before_the_text() -> None:
    (cue,) = cues("1-2 Hello.")
    written = subrip.write(Document((replace(cue, speaker="Ann\nBee"),)))
    assert "\nAnn Bee: Hello.\n" in written


@given(spoken_cues())
def test_what_is_written_is_read_again(spoken: tuple[Cue, ...]) -> None:
    assert tuple(subrip.read(subrip.write(Document(spoken))).cues) == spoken


@given(spoken_cues(), st.integers(0, 999), st.lists(st.sampled_from(EDITS), max_size=3), st.data())
def test_what_keeps_the_rules_is_read_as_pysrt_reads_it(
    spoken: tuple[Cue, ...], first: int, edits: list[tuple[str, str]], data: st.DataObject
) -> None:
    source = Source(format="srt", first_number=first)
    text = subrip.write(Document(spoken, source))
    for old, new in edits:
        at = text.find(old, data.draw(st.integers(0, len(text))))
        text = text if at < 0 else text[:at] + new + text[at + len(old) :]
    found = subrip_usual.of_blocks_alone(text)
    assert found is None or found == subrip.cue_by_cue(text)


def test_what_keeps_the_rules_needs_no_care() -> None:
    found = subrip_usual.of_blocks_alone(PLAIN)
    assert found == subrip.cue_by_cue(PLAIN)
    assert found
    assert len(found.cues) == 2


@given(st.text(alphabet="0123456789:,.-> \n\ta", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found = subrip.read(text).cues
    assert [cue.id for cue in found] == list(range(1, len(found) + 1))


def test_numbers_follow_the_cues_that_are_left(tmp_path: Path) -> None:
    five = cues(*(f"{second}-{second + 1} x" for second in range(5)))
    document = Document(five[:1] + five[3:], Source(newline="\r\n", bom=True))
    formats.write(document, tmp_path / "a.srt")
    content = (tmp_path / "a.srt").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf1\r\n00:00:00,000 --> ")
    assert b"\n" not in content.replace(b"\r\n", b"")
    numbers = [int(block.split()[0]) for block in content[3:].decode().split("\r\n\r\n")[:-1]]
    assert numbers == list(itertools.islice(itertools.count(1), 3))


def test_what_looks_like_settings_is_not_pondered_over(reads: Reads) -> None:
    words = "a:" * 60 + " !"
    document = reads(f"1\n00:00:01,000 --> 00:00:02,000 {words}\n", "a.srt")
    assert texts(document) == [words]
