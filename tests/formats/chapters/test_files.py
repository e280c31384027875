from __future__ import annotations

import json
from typing import TYPE_CHECKING

import av
import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.chapters import Chapter, one_line, spans_ms
from editor.core.errors import TranscriptUnreadable, TranscriptUnwritable
from editor.formats.chapters import ffmetadata, files, lines, podcast, webvtt

if TYPE_CHECKING:
    from pathlib import Path

TITLES = st.text(min_size=1).map(one_line).filter(bool) | st.sampled_from(
    ["a = b; c # d", "back\\slash\\", "1 --> 2", "<i>x</i> & <v Ann>", "[CHAPTER]", "00:00:01.000"]
)
MANY = st.dictionaries(st.integers(0, 40_000_000), TITLES, min_size=1, max_size=9).map(
    lambda found: tuple(Chapter(start, found[start]) for start in sorted(found))
)
TALK = (Chapter(0, "Welcome"), Chapter(92_500, "A talk"), Chapter(3_725_000, "Questions & answers"))


@given(MANY)
@pytest.mark.parametrize("kind", [webvtt, podcast, ffmetadata], ids=lambda kind: kind.__name__)
def test_they_come_back_to_the_millisecond_whatever_is_in_a_title(
    kind: files.Kind, many: tuple[Chapter, ...]
) -> None:
    end_ms = many[-1].start_ms + 60_000
    found = kind.read(kind.write(many, end_ms))
    assert found.chapters == many
    assert found.end_ms in {end_ms, None}


@given(MANY.map(lambda many: [Chapter(one.start_ms // 1000 * 1000, one.title) for one in many]))
def test_in_lines_for_people_their_seconds_come_back(many: list[Chapter]) -> None:
    wanted = {one.start_ms: one for one in many}
    text = lines.write(tuple(wanted.values()), 0)
    assert [one.start_ms for one in lines.read(text).chapters] == list(wanted)


def test_lines_are_as_people_write_them() -> None:
    assert lines.write(TALK[:2], 0) == "00:00 Welcome\n01:32 A talk\n"
    assert lines.write(TALK, 0).splitlines()[1:] == [
        "0:01:32 A talk",
        "1:02:05 Questions & answers",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "1:32 A talk",
        "01:32 - A talk",
        "[00:01:32] A talk",
        "- (1:32) A talk",
        "1:32|A talk",
        "1:32.50. A talk",
    ],
)
def test_lines_are_read_however_people_write_them(line: str) -> None:
    text = f"A talk about things.\nAt 12 o'clock.\n\n0:00 Welcome\n{line}\nhttps://example.org/1:2"
    welcome, talk = lines.read(text).chapters
    assert welcome == Chapter(0, "Welcome")
    assert (talk.start_ms // 1000, talk.title) == (92, "A talk")


# -- the kinds as others know them ---------------------------------------------------------


def test_ffmpeg_takes_what_is_written_for_it(tmp_path: Path) -> None:
    """FFmpeg's own reader of metadata finds the chapters, whatever is in their titles."""
    chapters = (*TALK, Chapter(4_000_000, "a = b; c # d \\ e"))
    target = tmp_path / "talk.ffmeta"
    files.write(chapters, target, 4_500_000)
    with av.open(str(target), format="ffmetadata") as container:
        found = container.chapters()
    assert [one["metadata"]["title"] for one in found] == [one.title for one in chapters]
    base = found[0]["time_base"]
    assert base is not None
    assert [
        (round(one["start"] * base * 1000), round(one["end"] * base * 1000)) for one in found
    ] == spans_ms(chapters, 4_500_000)


def test_metadata_that_ffmpeg_wrote_is_read() -> None:
    text = (
        ";FFMETADATA1\ntitle=bike\\\\shed\n;this is a comment\nartist=FFmpeg troll team\n\n"
        "[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\n#chapter ends at 0:01:00\nEND=60000\n"
        "title=chapter \\#1\n[CHAPTER]\nSTART=60000000000\nEND=90000000000\ntitle=two\\\nlines\n"
        "[STREAM]\ntitle=multi\\\nline\n"
    )
    found = ffmetadata.read(text)
    assert found == ((Chapter(0, "chapter #1"), Chapter(60_000, "two lines")), 90_000)


def test_podcast_chapters_that_only_change_the_picture_have_no_title() -> None:
    told = [{"startTime": 0, "title": "Intro"}, {"startTime": 12.25, "img": "x", "toc": False}]
    found = podcast.read(json.dumps({"version": "1.2.0", "chapters": told}))
    assert found.chapters == (Chapter(0, "Intro"),)
    assert json.loads(podcast.write((Chapter(12_250, "b"), Chapter(94_000, "c")), 0)) == {
        "version": "1.2.0",
        "chapters": [{"startTime": 12.25, "title": "b"}, {"startTime": 94, "title": "c"}],
    }


# -- files ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", files.KINDS, ids=lambda kind: kind.id)
def test_a_file_is_known_by_what_is_in_it(kind: files.Kind, tmp_path: Path) -> None:
    whole = tuple(Chapter(one.start_ms // 1000 * 1000, one.title) for one in TALK)
    target = tmp_path / f"talk{kind.suffixes[0]}"
    files.write(whole, target, 4_000_000)
    renamed = target.rename(tmp_path / "talk.dat")
    renamed.write_bytes(b"\xef\xbb\xbf" + renamed.read_bytes().replace(b"\n", b"\r\n"))
    assert files.read(renamed).chapters == whole


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no chapter was found in the file"),
        ("Nothing here.\n", "no chapter was found in the file"),
        ("{", "this is no JSON that can be read"),
        ('{"chapters": ' + "[" * 100_000, "this is no JSON that can be read"),
        ('{"a": 1}', "there is no list of chapters in it"),
        ('{"chapters": [{"startTime": 0, "title": "a"}, 7]}', "chapter 2 has no startTime"),
        ('{"chapters": [{"startTime": "0"}]}', "chapter 1 has no startTime"),
        ('{"chapters": [{"startTime": 1e999, "title": "a"}]}', "chapter 1 has no startTime"),
        (";FFMETADATA1\n\n[CHAPTER]\nEND=4\ntitle=a\n", "the chapter in line 3 has no START"),
        (
            ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/0\nSTART=1\n",
            "the chapter in line 2 has a TIMEBASE that is none",
        ),
        ("1\n00:00:00,000 --> 00:00:02,000\nHello\n", "no chapter was found in the file"),
        ("[00:00:00.000 --> 00:00:02.000]   Hello\n", "no chapter was found in the file"),
        (
            "".join(f"{at // 60}:{at % 60:02} and so we went on\n" for at in range(0, 120, 3)),
            "this is a transcript, not a list of chapters",
        ),
    ],
)
def test_what_holds_none_or_an_error_is_refused_whole(tmp_path: Path, text: str, why: str) -> None:
    path = tmp_path / "chapters.txt"
    path.write_text(text)
    with pytest.raises(TranscriptUnreadable) as problem:
        files.read(path)
    assert str(problem.value).startswith(f"{path}: {why}.")


def test_a_missing_file_and_an_unknown_ending_are_said(tmp_path: Path) -> None:
    with pytest.raises(TranscriptUnreadable, match="there is no such file"):
        files.read(tmp_path / "none.txt")
    with pytest.raises(TranscriptUnwritable, match=r"\.txt, \.vtt, \.json or \.ffmeta"):
        files.write(TALK, tmp_path / "talk.srt", 0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("starts", "end_s", "why"),
    [
        ((0, 20, 40), 60, []),
        ((5, 20, 40), 60, ["when the first begins at 0:00"]),
        ((0, 20), 60, ["when there are three at least"]),
        ((0, 9, 40), 60, ["when each lasts ten seconds at least"]),
        ((0, 20, 40), 45, ["when each lasts ten seconds at least"]),
    ],
)
def test_what_youtube_would_not_show_is_said(
    tmp_path: Path, starts: tuple[int, ...], end_s: int, why: list[str]
) -> None:
    many = tuple(Chapter(start * 1000, "x") for start in starts)
    told = files.write(many, tmp_path / "talk.txt", end_s * 1000)
    assert [sentence.partition("only ")[2].rstrip(".") for sentence in told] == why
    assert files.write(many, tmp_path / "talk.json", end_s * 1000) == ()
