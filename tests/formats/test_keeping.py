from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from editor import formats

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

SRT = "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\ntwo\n"
VTT = (
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>one</v>\n\n\nNOTE x\n\n00:03.000 --> 00:04.000\n \n"
)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("no last line end.srt", SRT.rstrip().encode()),
        ("from zero.srt", SRT.replace("2\n0", "1\n0").replace("1\n0", "0\n0", 1).encode()),
        ("utf-16.srt", ("\ufeff" + SRT).encode("utf-16-le")),
        ("mixed.srt", SRT.replace("\n", "\r\n", 3).encode()),
        ("greek.srt", SRT.replace("one", "Καλησπέρα σας").encode("cp1253")),
        ("more blank lines.srt", SRT.replace("\n\n", "\n\n\n").encode()),
        ("short times.vtt", VTT.encode()),
        ("not in order.srt", (SRT + "\n3\n00:00:00,000 --> 00:00:01,000\nzero\n").encode()),
        ("right to left.srt", SRT.replace("one", "\u202bשלום é é\u202c").encode()),
    ],
)
def test_a_sound_file_saved_unedited_has_the_same_bytes(
    reads: Reads, tmp_path: Path, name: str, content: bytes
) -> None:
    document = reads(content, name)
    for target in (tmp_path / name, tmp_path / f"copy of {name}"):
        written = formats.write(document, target)
        assert target.read_bytes() == content
        assert written.source.notes == ()
        assert formats.write(written, target).cues == document.cues


def test_the_same_bytes_come_back_after_an_edit_was_undone(reads: Reads, tmp_path: Path) -> None:
    document = reads(SRT.rstrip(), "a.srt")
    edited = replace(document, cues=(replace(document.cues[0], text="x"), document.cues[1]))
    formats.write(replace(edited, cues=document.cues), tmp_path / "a.srt")
    assert (tmp_path / "a.srt").read_text() == SRT.rstrip()


def test_a_broken_file_is_written_sound_and_what_changed_is_listed(
    reads: Reads, tmp_path: Path
) -> None:
    document = reads(
        "by nobody\n00:00:01.5 --> 00:00:02,000\r\none\r\n\n"
        "7\n00:00:03,000 --> 00:00:04,000\r\ntwo\n",
        "a.srt",
    )
    written = formats.write(document, tmp_path / "b.srt")
    assert formats.read(tmp_path / "b.srt").cues == document.cues
    assert (tmp_path / "b.srt").read_bytes().startswith(b"1\n00:00:01,500 --> 00:00:02,000\n")
    assert written.source.notes == (
        "Line ends were mixed; all are LF now.",
        "One line of times was written anew or left out, the first “00:00:01.5 --> 00:00:02,000”.",
        "One line was written anew or left out, the first “by nobody”.",
        "Numbers on lines of their own are now those of the cues.",
    )
    assert formats.write(written, tmp_path / "b.srt").source.notes == ()


def test_cues_stay_where_the_file_had_them(reads: Reads, tmp_path: Path) -> None:
    document = reads(
        "1\n00:00:05,000 --> 00:00:06,000\nlast\n\n2\n00:00:01,000 --> 00:00:02,000\nfirst\n",
        "a.srt",
    )
    first, last = document.cues
    halves = (replace(first, end_ms=1500), replace(first, id=3, start_ms=1500, text="half"))
    formats.write(replace(document, cues=(*halves, last)), tmp_path / "b.srt")
    lines = (tmp_path / "b.srt").read_text().split("\n")
    assert lines[2::4] == ["last", "first", "half"]
    formats.write(replace(document, cues=(*halves, last)), tmp_path / "b.vtt")
    assert (tmp_path / "b.vtt").read_text().split("\n")[3::3] == ["first", "half", "last"]


def test_numbers_go_on_from_what_they_began_with(reads: Reads, tmp_path: Path) -> None:
    document = reads(SRT.replace("2\n0", "8\n0").replace("1\n0", "7\n0", 1), "a.srt")
    formats.write(replace(document, cues=document.cues[1:]), tmp_path / "b.srt")
    assert (tmp_path / "b.srt").read_text().startswith("7\n00:00:03,000")


def test_speakers_are_put_where_they_are_wanted(reads: Reads, tmp_path: Path) -> None:
    document = reads(VTT, "a.vtt")
    path = tmp_path / "b.vtt"
    formats.write(document, path, speakers="prefix")
    assert "\nAnn: one\n" in path.read_text()
    formats.write(document, path, speakers="none")
    assert "\none\n" in path.read_text()
    formats.write(document, path.with_suffix(".srt"))
    assert "\nAnn: one\n" in path.with_suffix(".srt").read_text()


def test_a_format_may_be_named(reads: Reads, tmp_path: Path) -> None:
    written = formats.write(reads(SRT, "a.srt"), tmp_path / "b.captions", format_id="vtt")
    assert written.source.format == "vtt"
    assert (tmp_path / "b.captions").read_text().startswith("WEBVTT\n")


def test_the_shared_transcripts_come_back_as_they_were(shared: Path, tmp_path: Path) -> None:
    for path in sorted((shared / "transcripts").glob("0*.txt")):
        document = formats.read(path)
        if formats.format_named(document.source.format).write is None:
            continue
        written = formats.write(document, tmp_path / path.name, format_id=document.source.format)
        assert formats.read(tmp_path / path.name).cues == document.cues
        if document.source.sound:
            assert (tmp_path / path.name).read_bytes() == path.read_bytes()
        else:
            assert written.source.notes
