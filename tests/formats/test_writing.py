from __future__ import annotations

import errno
import os
import stat
import struct
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from editor import durable, formats
from editor.core.document import Document, Source
from editor.core.errors import TranscriptUnwritable
from editor.formats import atomic
from tests.builders import cues

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

DOCUMENT = Document(cues("1-2 one", "3-4 two"))
OLD = b"what was there before"


def refusal(document: Document, path: Path) -> str:
    with pytest.raises(TranscriptUnwritable) as caught:
        formats.write(document, path)
    assert caught.value.remedy
    return caught.value.reason


def test_the_ending_chooses_the_format(tmp_path: Path) -> None:
    for name, beginning in [("a.srt", "1\n00:00:01,000"), ("a.VTT", "WEBVTT\n\n00:00:01.000")]:
        written = formats.write(DOCUMENT, tmp_path / name)
        assert (tmp_path / name).read_text().startswith(beginning)
        assert written.source.path == tmp_path / name
        assert written.cues == DOCUMENT.cues
    assert written.source.format == "vtt"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.docx", "transcripts cannot be written as .docx files"),
        ("a", "the name has no ending that tells in which format to write"),
    ],
)
def test_an_ending_that_chooses_nothing_is_refused(
    tmp_path: Path, name: str, expected: str
) -> None:
    assert refusal(DOCUMENT, tmp_path / name) == expected
    assert not list(tmp_path.iterdir())


def test_srt_in_a_text_file_stays_that(reads: Reads, tmp_path: Path) -> None:
    document = reads("1\n00:00:01,000 --> 00:00:02,000\nx\n", "talk.txt")
    edited = replace(document, cues=cues("1-2 y"))
    assert formats.write(edited, tmp_path / "talk.txt").source.format == "srt"
    assert (tmp_path / "talk.txt").read_text() == "1\n00:00:01,000 --> 00:00:02,000\ny\n\n"


def test_a_console_text_is_saved_in_place_as_such(reads: Reads, tmp_path: Path) -> None:
    document = reads("\n[00:00:01.000 --> 00:00:02.000]   x\n", "talk.txt")
    edited = replace(document, cues=cues("1-2 y"))
    assert formats.write(edited, tmp_path / "talk.txt").source.format == "whisper.cpp-text"
    assert (tmp_path / "talk.txt").read_text() == "\n[00:00:01.000 --> 00:00:02.000]   y\n"


def test_newlines_mark_and_unicode_encoding_are_kept(reads: Reads, tmp_path: Path) -> None:
    content = "\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\nnaïve\r\n\r\n"
    path = tmp_path / "a.srt"
    for codec in ("utf-8", "utf-16-le"):
        document = replace(reads(content.encode(codec), "a.srt"), cues=cues("1-2 ça"))
        written = formats.write(document, path)
        assert path.read_bytes() == content.replace("naïve", "ça").encode(codec)
        assert written.source.encoding == codec
        assert (written.source.newline, written.source.bom) == ("\r\n", True)
        assert written.source.notes == ()


def test_an_old_page_becomes_utf8_once_edited_and_that_is_said(
    reads: Reads, tmp_path: Path
) -> None:
    content = "1\n00:00:01,000 --> 00:00:02,000\nВот и всё, спасибо.\n\n".encode("cp1251")
    document = reads(content, "a.srt")
    formats.write(document, tmp_path / "b.srt")
    assert (tmp_path / "b.srt").read_bytes() == content
    written = formats.write(replace(document, cues=cues("1-2 Всё")), tmp_path / "b.srt")
    assert "Всё" in (tmp_path / "b.srt").read_text("utf-8")
    assert written.source.notes == ("The file was CP1251 and is UTF-8 now.",)


def test_broken_characters_give_way_and_it_is_said(tmp_path: Path) -> None:
    (cue,) = cues("1-2 x")
    broken = Document((replace(cue, text="lone \ud83d, pair \ud83d\ude00, zero \0."),))
    written = formats.write(broken, tmp_path / "a.srt")
    assert formats.read(tmp_path / "a.srt").cues[0].text == "lone \ufffd, pair 😀, zero \ufffd."
    assert written.source.notes == (
        "2 broken characters cannot be written and were replaced by \ufffd in the file.",
    )


def test_a_name_with_every_kind_of_character(tmp_path: Path) -> None:
    path = tmp_path / "süß – “日本” 'q' \n.srt"
    formats.write(DOCUMENT, path)
    assert formats.read(path).cues == DOCUMENT.cues


def test_a_new_file_gets_the_mode_of_the_umask(tmp_path: Path) -> None:
    formats.write(DOCUMENT, tmp_path / "a.srt")
    (tmp_path / "plain").touch()
    assert (tmp_path / "a.srt").stat().st_mode == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_the_mode_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(OLD)
    path.chmod(0o640)
    formats.write(DOCUMENT, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_what_is_private_is_so_also_while_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(OLD)
    path.chmod(0o600)
    modes: list[int] = []

    def write_new(temporary: Path, data: bytes, mode: int = 0o666) -> None:
        durable.write_new(temporary, data, mode)
        modes.append(stat.S_IMODE(temporary.stat().st_mode))

    monkeypatch.setattr(atomic, "write_new", write_new)
    formats.write(DOCUMENT, path)
    assert modes == [0o600]


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="not known there")
def test_who_else_may_read_it_and_what_is_noted_of_it_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(OLD)
    # The owner and user 12345 may write, the group may nothing, which the mode alone cannot say.
    entries = ((1, 6, -1), (2, 6, 12_345), (4, 0, -1), (16, 6, -1), (32, 0, -1))
    rights = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *entry) for entry in entries)
    try:
        os.setxattr(path, "user.xdg.tags", b"interview")
        os.setxattr(path, "system.posix_acl_access", rights)
    except OSError:
        pytest.skip("this file system knows neither")
    formats.write(DOCUMENT, path)
    assert path.read_bytes() != OLD
    assert os.getxattr(path, "user.xdg.tags") == b"interview"
    assert os.getxattr(path, "system.posix_acl_access") == rights


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "a.srt"
    target.write_bytes(OLD)
    link = tmp_path / "link.srt"
    link.symlink_to(target)
    formats.write(DOCUMENT, link)
    assert link.is_symlink()
    assert target.read_bytes() != OLD


def test_a_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "a.srt"
    folder.mkdir()
    assert refusal(DOCUMENT, folder) == "this is a folder"


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_a_pipe_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.srt")
    assert refusal(DOCUMENT, tmp_path / "a.srt") == "this is not an ordinary file"


def test_a_missing_folder_is_named_as_the_reason(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "a.srt"
    assert refusal(DOCUMENT, path) == "the file cannot be saved: there is no such folder"


def test_a_name_too_long_is_named_as_the_reason(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 300 + ".srt")
    assert refusal(DOCUMENT, path) == "the file cannot be saved: the name is too long"


@pytest.mark.parametrize("step", ["open", "fdopen", "fsync", "replace"])
def test_whatever_step_fails_the_old_file_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(OLD)

    def fail(*args: object, **kwargs: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, step, fail)
        assert refusal(DOCUMENT, path) == "the file cannot be saved: the disk is full"
    assert path.read_bytes() == OLD
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.srt"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk at hand")
def test_a_write_that_fails_half_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(OLD)
    real = os.open

    def full(name: object, flags: int, mode: int = 0o777) -> int:
        real(str(name), flags, mode)
        return real("/dev/full", os.O_WRONLY)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", full)
        assert refusal(DOCUMENT, path) == "the file cannot be saved: the disk is full"
    assert path.read_bytes() == OLD
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.srt"]


def test_an_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        formats.write(DOCUMENT, tmp_path / "a.srt")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync
    synced: list[int] = []

    def only_files(descriptor: int) -> None:
        synced.append(descriptor)
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    formats.write(DOCUMENT, tmp_path / "a.srt")
    assert len(synced) == (1 if os.name == "nt" else 2)
    assert formats.read(tmp_path / "a.srt").cues == DOCUMENT.cues


def test_notes_of_reading_are_not_those_of_writing(tmp_path: Path) -> None:
    document = Document(DOCUMENT.cues, Source(notes=("Something was mended.",)))
    assert formats.write(document, tmp_path / "a.srt").source.notes == ()
