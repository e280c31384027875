from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from editor.formats.versions import Versions

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    path.write_bytes(b"the original")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    return path


def save(path: Path, data: bytes, most: int = 20) -> None:
    versions = Versions(path)
    versions.keep(most)
    path.write_bytes(data)
    versions.wrote()


def kept(path: Path) -> list[bytes]:
    return [one.path.read_bytes() for one in Versions(path).listed()]


def test_the_original_is_kept_once(talk: Path) -> None:
    for number in range(3):
        save(talk, b"mine %d" % number)
    (version,) = Versions(talk).listed()
    assert version.path.read_bytes() == b"the original"
    assert (version.number, version.size) == (1, 12)
    assert version.changed.timestamp() == 1_000_000_000
    assert version.path.suffix == ".srt"


def test_what_somebody_else_wrote_since_is_kept_too(talk: Path) -> None:
    save(talk, b"mine")
    talk.write_bytes(b"theirs")
    save(talk, b"mine again")
    assert kept(talk) == [b"the original", b"theirs"]


@pytest.mark.skipif(os.name == "nt", reason="modes mean nothing there")
def test_what_is_kept_is_for_its_owner_alone(talk: Path) -> None:
    save(talk, b"mine")
    (version,) = Versions(talk).listed()
    assert stat.S_IMODE(version.path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_what_is_no_ordinary_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.srt"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path):
        assert Versions(path).keep(20) is None
        assert not Versions(path).is_ours
        assert Versions(path).listed() == []


def test_the_ten_thousandth_copy_is_the_newest(talk: Path) -> None:
    save(talk, b"mine", most=3)
    (first,) = Versions(talk).listed()
    first.path.rename(first.path.with_name("9999.srt"))
    for text in (b"theirs", b"theirs again"):
        talk.write_bytes(text)
        save(talk, b"mine", most=3)
    assert [one.number for one in Versions(talk).listed()] == [9999, 10_000, 10_001]


def test_the_first_and_the_newest_are_the_last_to_go(talk: Path) -> None:
    for number in range(9):
        save(talk, b"mine %d" % number, most=3)
        talk.write_bytes(b"theirs %d" % number)
    assert kept(talk) == [b"the original", b"theirs 6", b"theirs 7"]


def test_a_failed_save_keeps_the_same_version_once(talk: Path) -> None:
    Versions(talk).keep(20)
    Versions(talk).keep(20)
    assert kept(talk) == [b"the original"]


def test_nothing_is_kept_when_asked_for_nothing_or_where_nothing_is(
    talk: Path, tmp_path: Path
) -> None:
    save(talk, b"mine", most=0)
    assert kept(talk) == []
    save(tmp_path / "new.srt", b"mine")
    assert kept(tmp_path / "new.srt") == []


def test_files_of_one_name_and_links_are_told_apart(talk: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / "talk.srt"
    other.parent.mkdir()
    other.write_bytes(b"another")
    link = tmp_path / "link.srt"
    link.symlink_to(talk)
    save(link, b"mine")
    assert kept(talk) == [b"the original"]
    assert kept(other) == []


def test_a_broken_index_keeps_rather_more_than_less(talk: Path, tmp_path: Path) -> None:
    save(talk, b"mine")
    (index,) = (tmp_path / "home").rglob("written.json")
    index.write_bytes(b"\0{")
    save(talk, b"mine again")
    assert kept(talk) == [b"the original", b"mine"]


def test_what_was_written_here_is_kept_when_that_is_asked_for(talk: Path) -> None:
    save(talk, b"mine")
    Versions(talk).keep(20, even_ours=True)
    assert kept(talk) == [b"the original", b"mine"]
