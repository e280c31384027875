from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document, Source
from editor.formats import webvtt
from editor.formats.webvtt import WEBVTT
from tests.builders import cues
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

FULL = """WEBVTT - A talk
Kind: captions

STYLE
::cue { color: white }

REGION
id:low

NOTE
two lines
of comment

intro
00:00:01.000 --> 00:00:02.500 align:start position:10%
<v Ann>Questions &amp; answers: 1 &lt; 2

00:00:03.000 --> 00:00:04.000
use <i>the</i> &lt;div&gt; tag
"""


def test_everything_a_file_says_comes_back(reads: Reads, tmp_path: Path) -> None:
    document = reads(FULL, "talk.vtt")
    assert document.cues == (
        Cue(
            1,
            1000,
            2500,
            "Questions & answers: 1 < 2",
            speaker="Ann",
            identifier="intro",
            settings="align:start position:10%",
        ),
        Cue(2, 3000, 4000, "use <i>the</i> <div> tag"),
    )
    assert document.source.header == FULL.partition("\n\nintro")[0]
    formats.write(document, tmp_path / "again.vtt")
    assert (tmp_path / "again.vtt").read_text() == FULL


def test_hours_may_be_missing(reads: Reads) -> None:
    document = reads("WEBVTT\n\n00:01.000 --> 00:02.000\nx\n\n1:02:03.004 --> 100:00:00.000\ny\n")
    assert [cue.start_ms for cue in document.cues] == [1000, 3_723_004]
    assert document.cues[1].end_ms == 360_000_000


def test_a_voice_may_be_closed(reads: Reads) -> None:
    (cue,) = reads("WEBVTT\n\n00:01.000 --> 00:02.000\n<v R&amp;D  Team>Hello\nall</v>\n").cues
    assert (cue.speaker, cue.text) == ("R&D Team", "Hello\nall")


def test_two_voices_in_a_cue_stay_in_its_text(reads: Reads, tmp_path: Path) -> None:
    content = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann>Hi.</v>\n<v Bob>Ho.</v>\n"
    document = reads(content)
    assert document.cues[0].speaker == ""
    assert document.cues[0].text == "<v Ann>Hi.</v>\n<v Bob>Ho.</v>"
    formats.write(document, tmp_path / "again.vtt")
    assert (tmp_path / "again.vtt").read_text() == content


def test_a_voice_that_ends_before_the_text_does_stays_in_it(reads: Reads) -> None:
    (cue,) = reads("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hi.</v>\n[door]\n").cues
    assert (cue.speaker, cue.text) == ("", "<v Ann>Hi.</v>\n[door]")


def test_a_file_that_breaks_off_says_so(reads: Reads) -> None:
    document = reads("WEBVTT\n\n00:01.000 --> 00:02.000\none\n\n00:03.000 --> 00:0")
    assert [cue.text for cue in document.cues] == ["one"]
    assert document.source.notes == (
        "The file breaks off in the times of a cue; that cue was left out.",
    )


def test_a_voice_with_classes_keeps_them(reads: Reads) -> None:
    (cue,) = reads("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ann>Hi.\n").cues
    assert cue.text == "<v.loud Ann>Hi."


def test_comments_between_the_cues_come_back(reads: Reads, tmp_path: Path) -> None:
    document = reads(
        "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\nNOTE to self\nmore\n\n"
        "id 2\n00:03.000 --> 00:04.000\ntwo\n\nNOTE the end\n"
    )
    assert [(cue.text, cue.identifier) for cue in document.cues] == [("one", ""), ("two", "id 2")]
    assert document.source.notes == ()
    edited = replace(document, cues=(document.cues[0], replace(document.cues[1], text="2")))
    formats.write(edited, tmp_path / "again.vtt")
    assert (tmp_path / "again.vtt").read_text() == (
        "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\nNOTE to self\nmore\n\n"
        "id 2\n00:00:03.000 --> 00:00:04.000\n2\n\nNOTE the end\n"
    )
    formats.write(replace(document, cues=document.cues[1:]), tmp_path / "again.vtt")
    assert "WEBVTT\n\nNOTE to self\nmore\n\nid 2\n" in (tmp_path / "again.vtt").read_text()
    formats.write(replace(document, cues=document.cues[:1]), tmp_path / "again.vtt")
    assert (
        (tmp_path / "again.vtt").read_text().endswith("one\n\nNOTE to self\nmore\n\nNOTE the end\n")
    )


def test_cues_that_were_not_edited_are_written_letter_by_letter(
    reads: Reads, tmp_path: Path
) -> None:
    content = (
        "WEBVTT\n\n1\n00:01.000 --> 00:02.000  line:0\n<v Ann>one&nbsp;&amp; <c>two</c></v>\n\n"
        "00:03.000 --> 00:04.000\nhello<00:03.500><c> you</c>\n\n"
        "00:05.000 --> 00:06.000\n[SPEAKER_00]: three\n\n00:07.000 --> 00:08.000\nfour\n"
    )
    document = reads(content, "a.vtt")
    *others, last = document.cues
    formats.write(replace(document, cues=(*others, replace(last, text="5"))), tmp_path / "b.vtt")
    assert (tmp_path / "b.vtt").read_text() == content.replace(
        "00:07.000 --> 00:08.000\nfour", "00:00:07.000 --> 00:00:08.000\n5"
    )
    formats.write(document, tmp_path / "b.vtt", speakers="none")
    assert "\n[SPEAKER_00]: three" not in (tmp_path / "b.vtt").read_text()


def test_words_behind_a_blank_line_are_not_lost(reads: Reads) -> None:
    document = reads(
        "WEBVTT\n\n00:01.000 --> 00:02.000\none\n\nmore\nof it\n\n00:03.000 --> 00:04.000\n\ntwo\n\n"
        "3\n00:05.000 --> 00:06.000\n"
    )
    assert [cue.text for cue in document.cues] == ["one\nmore\nof it", "two", ""]
    assert document.cues[2].identifier == "3"


def test_a_signature_written_twice_is_header(reads: Reads) -> None:
    document = reads("WEBVTT\n\nWEBVTT\n\n00:01.000 --> 00:02.000\none\n")
    assert [cue.text for cue in document.cues] == ["one"]


def test_times_right_under_the_signature_have_no_identifier(reads: Reads) -> None:
    (cue,) = reads("WEBVTT\n00:01.000 --> 00:02.000\none\n").cues
    assert cue.identifier == ""


def test_without_a_signature_the_ending_decides(reads: Reads) -> None:
    content = "intro\n00:00:01.000 --> 00:00:02.000\none\n"
    document = reads(content, "talk.vtt")
    assert document.source.format == "vtt"
    assert document.cues[0].identifier == "intro"
    assert reads(content, "talk.srt").source.format == "srt"


PAGE = (
    "File size: 120 Bytes\n2ffb90d\n\u00a0\n\u00a0\n1\n2\n3\n4\n5\n6\n"
    "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\none\n\n00:00:03.000 --> 00:00:04.000\n2\n"
)


def test_a_saved_page_is_read_from_the_signature_on(reads: Reads) -> None:
    document = reads(PAGE + "\nTerms of use\nPrivacy\n")
    assert document.cues == cues("1-2 one", "3-4 2")
    assert document.source.header == "WEBVTT"
    assert document.source.notes == (
        "The transcript begins at line 11; what is before was skipped.",
        "2 lines that are not part of a cue were skipped.",
    )


def test_the_lecture_has_every_cue_and_no_line_number(shared: Path) -> None:
    path = next((shared / "transcripts").glob("001_*.txt"))
    document = formats.read(path)
    assert len(document.cues) == 1736
    # The one number that is a cue was said: "2 to the / 4".
    assert [cue.text for cue in document.cues if cue.text.strip().isdecimal()] == ["4"]
    assert document.source.notes == (
        "The transcript begins at line 10,421; what is before was skipped.",
    )


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("a --> b", "a --&gt; b"),
        ("I <3 R&D", "I &lt;3 R&amp;D"),
        ("<c.yellow>a</c><00:00:01.500><c> b</c>", "<c.yellow>a</c><00:00:01.500><c> b</c>"),
        ('<font color="#00ff00">green</font>', "green"),
        ("at <10:30> sharp", "at &lt;10:30&gt; sharp"),
        ("&lt;", "&amp;lt;"),
    ],
)
def test_what_is_not_markup_is_escaped(said: str, written: str) -> None:
    (cue,) = cues("1-2")
    text = webvtt.write(Document((replace(cue, text=said),)))
    assert text == f"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{written}\n"


def test_entities_that_name_nothing_stay(reads: Reads) -> None:
    (cue,) = reads("WEBVTT\n\n00:01.000 --> 00:02.000\n&#233;&#x41;&#0;&#xD800;&nope;&NBSP;\n").cues
    assert cue.text == "éA&#0;&#xD800;&nope;\u00a0"


def test_settings_of_srt_and_a_broken_identifier_are_left_out() -> None:
    (cue,) = cues("1-2 x")
    odd = replace(cue, settings="X1:20 X2:30 line:0", identifier="a --> b")
    assert webvtt.write(Document((odd,))) == ("WEBVTT\n\n00:00:01.000 --> 00:00:02.000 line:0\nx\n")


def test_the_header_of_another_format_is_not_used() -> None:
    assert webvtt.write(Document(cues("1-2 x"), Source(header="[by:someone]"))).startswith(
        "WEBVTT\n\n"
    )


@given(spoken_cues(), st.sampled_from(["", "Ann", "R&D <1>"]))
def test_what_is_written_is_read_again(spoken: tuple[Cue, ...], speaker: str) -> None:
    spoken = tuple(replace(cue, speaker=speaker if cue.text else "") for cue in spoken)
    assert tuple(webvtt.read(webvtt.write(Document(spoken))).cues) == spoken


@given(st.text(alphabet="0123456789:.-> \n\t<>v/&;WEBVTT", max_size=300))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found = webvtt.read("WEBVTT\n\n" + text).cues
    assert [cue.id for cue in found] == list(range(1, len(found) + 1))
    assert WEBVTT.sniff(text) <= 1
