from __future__ import annotations

import gc
import os
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.core.cue import Cue
from editor.core.errors import TranscriptUnreadable
from tests.builders import cues

if TYPE_CHECKING:
    from tests.formats.conftest import Reads


def reason(path: Path) -> str:
    with pytest.raises(TranscriptUnreadable) as caught:
        formats.read(path)
    assert str(caught.value).startswith(f"{path}: ")
    return caught.value.reason


def test_a_missing_file(tmp_path: Path) -> None:
    assert reason(tmp_path / "nothing.srt") == "there is no such file"


def test_a_folder(tmp_path: Path) -> None:
    assert reason(tmp_path) == "this is a folder"


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf\r\n"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "empty.srt"
    path.write_bytes(content)
    assert reason(path) == "the file is empty"


def test_a_binary(tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    path.write_bytes(b"ID3\x04" + bytes(range(256)) * 20)
    assert reason(path) == "the file is not text"


@pytest.mark.parametrize("name", ["notes.txt", "notes.srt", "notes.vtt", "notes"])
def test_a_text_without_a_cue(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Dear diary,\n1\n2\n\nWEBVTT is a format. --> So it is.\n")
    assert reason(path) == "no cue was found in the file"


def test_a_header_without_a_cue(tmp_path: Path) -> None:
    path = tmp_path / "talk.vtt"
    path.write_text("WEBVTT\n\nNOTE nothing was said\n")
    assert reason(path) == "no cue was found in the file"


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_something_that_is_not_a_file(tmp_path: Path) -> None:
    path = tmp_path / "pipe.srt"
    os.mkfifo(path)
    assert reason(path) == "this is not an ordinary file"


def test_a_name_no_file_can_have() -> None:
    assert reason(Path("a\0b.srt"))
    assert reason(Path("a" * 5000))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:02,000\nx\n")
    path.chmod(0)
    assert "permission denied" in reason(path)


def test_cues_are_sorted_by_start_and_stay_in_order_where_equal(reads: Reads) -> None:
    document = reads(
        "1\n00:00:05,000 --> 00:00:06,000\nlast\n\n"
        "2\n00:00:01,000 --> 00:00:02,000\nfirst\n\n"
        "3\n00:00:01,000 --> 00:00:03,000\nsecond\n"
    )
    assert document.cues == cues("1-2 first", "1-3 second", "5-6 last")
    assert document.source.notes == (
        "The cues were not in order of time; 3 were moved to their place.",
    )


def test_times_that_make_no_sense_are_mended_and_said(reads: Reads) -> None:
    document = reads(
        "1\n00:00:01,000 --> 00:00:01,000\nzero\n\n2\n00:00:05,000 --> 00:00:03,000\nback\n"
    )
    assert document.cues == (Cue(1, 1000, 1001, "zero"), Cue(2, 5000, 5001, "back"))
    assert document.source.notes == ("2 cues did not end after their start; each now lasts 1 ms.",)


def test_the_source_remembers_the_file(reads: Reads, tmp_path: Path) -> None:
    source = reads("1\n00:00:01,000 --> 00:00:02,000\nx\n", "a b.srt").source
    assert source.path == tmp_path / "a b.srt"


def test_the_registry_is_consistent() -> None:
    ids = [known.id for known in formats.FORMATS]
    assert len(set(ids)) == len(ids)
    assert [formats.format_named(name).id for name in ids] == ids
    with pytest.raises(KeyError):
        formats.format_named("docx")
    assert {known.id for known in formats.writable_formats()} >= {"srt", "vtt"}
    suffixes = [suffix for known in formats.writable_formats() for suffix in known.suffixes]
    # Whisper's text and plain text share theirs, and the one with times is meant by it.
    shared = [suffix for suffix, times in Counter(suffixes).items() if times > 1]
    assert shared == [".txt"]
    text = formats.format_for_suffix(".TXT")
    assert text is not None
    assert text.id == "whisper.cpp-text"
    assert all(suffix.startswith(".") and suffix.islower() for suffix in suffixes)


@pytest.mark.parametrize("text", ["1\n00:00:01,000 --> 00:00:02,000\nHello.\n", "nothing"])
def test_garbage_is_collected_again_after_reading(reads: Reads, text: str) -> None:
    with suppress(TranscriptUnreadable):
        reads(text, "a.srt")
    assert gc.isenabled()
