"""The thread that writes: at once, whole records, through a full disk, and for one window only."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from editor.core import edits
from editor.core.act import Left
from editor.core.document import Document, Source
from editor.core.selection import Selection
from editor.core.session import Session
from editor.core.span import Span
from editor.formats.reading import read_bytes
from editor.journal import shelf
from editor.journal.disk import fingerprint, hold, is_held, opened, write_whole
from editor.journal.journal import Beginning, Journal
from editor.journal.lock import Lock
from editor.journal.log import Log
from editor.journal.records import MAGIC, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# What is promised; the thread is much quicker.
FLUSHED_S = 0.25
DATA = b"1\n00:00:00,000 --> 00:00:01,000\na\n\n2\n00:00:01,000 --> 00:00:02,000\nb\n"


class Desk:
    """A session of a file with its journal."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "talk.srt"
        self.path.write_bytes(DATA)
        self.said: list[str] = []
        document = read_bytes(DATA, self.path)
        self.session = Session(document)
        begun = Beginning(self.path, fingerprint(DATA), None, document.source.original)
        self.journal = Journal(folder / "journal", begun, self.said.append)
        self.session.acted.connect(self.journal.note)
        self.journal.settle()

    def type(self, text: str) -> None:
        self.session.do(edits.set_text(self.session.cues, 0, text))

    @property
    def logs(self) -> list[Path]:
        return sorted((self.path.parent / "journal").glob("*.log"))

    def records(self) -> list[Any]:
        return [value for log in self.logs for value, _ in unpacked(log.read_bytes())]


def until(fits: Callable[[], object], within_s: float = 5.0) -> float:
    begun = time.monotonic()
    while not fits():
        assert time.monotonic() - begun < within_s
        time.sleep(0.002)
    return time.monotonic() - begun


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.journal.close(keep=True)


def test_an_edit_is_on_its_way_before_anybody_could_lose_it(desk: Desk) -> None:
    for text in ("x", "xy", "xyz"):
        desk.type(text)
        took = until(lambda text=text: text in str(desk.records()))  # type: ignore[misc]
        assert took < FLUSHED_S


def test_nothing_is_written_until_a_person_does_something(desk: Desk) -> None:
    desk.session.select(Selection.only(2))
    desk.session.resume(Left(selection=Selection.only(1)))
    desk.session.end_gesture()
    assert desk.journal.close(keep=True) is None
    assert desk.logs == []


def test_looking_around_for_hours_is_one_selection_and_one_view(desk: Desk) -> None:
    for at in range(5):
        desk.session.select(Selection.only(at % 2 + 1))
        desk.journal.note({"view": at})
    desk.type("x")
    desk.journal.close(keep=True)
    early = [act for act in desk.records()[1:] if "early" in act]
    assert [name for act in early for name in act if name != "early"] == ["select", "view"]
    (found,) = shelf.left_behind(desk.path.parent / "journal")
    assert found.view == 4
    again = shelf.restored(found, read_bytes).session
    again.undo()
    assert again.selection == Selection.only(1)


def test_the_first_record_names_the_transcript(desk: Desk) -> None:
    desk.type("x")
    desk.journal.close(keep=True)
    header, *acts = desk.records()
    assert header["path"] == str(desk.path)
    assert header["fingerprint"] == fingerprint(DATA)
    assert [name for act in acts for name in act if name != "t"] == ["do"]
    assert desk.logs[0].with_suffix(".base").read_bytes() == DATA


def test_what_belonged_to_the_opening_comes_first_and_counts_as_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.journal._is_settled = False
    desk.session.do(edits.set_text(desk.session.cues, 1, "mended"))
    desk.journal.settle()
    desk.session.hear(Span(0, 500))
    desk.journal.close(keep=True)
    (found,) = shelf.left_behind(tmp_path / "journal")
    assert (found.edits, found.verdicts) == (0, 0)
    assert shelf.restored(found, read_bytes).session.cues == desk.session.cues


def test_only_the_last_of_many_selections_is_written_before_an_edit(desk: Desk) -> None:
    desk.type("x")
    for cue_id in (2, 1, 2, 1, 2):
        desk.session.select(Selection.only(cue_id))
    desk.session.do(edits.remove(desk.session.cues, [1]))
    desk.journal.close(keep=True)
    (found,) = shelf.left_behind(desk.path.parent / "journal")
    again = shelf.restored(found, read_bytes).session
    again.undo()
    assert again.selection == Selection.only(2)


def test_after_a_clean_end_nothing_is_left(desk: Desk) -> None:
    desk.type("x")
    desk.journal.close(keep=False)
    assert list((desk.path.parent / "journal").iterdir()) == []


def test_a_journal_goes_on_where_it_was_torn(desk: Desk) -> None:
    desk.type("x")
    log = desk.journal.close(keep=True)
    assert log is not None
    with log.open("ab") as file:
        file.write(b"torn")
    (found,) = shelf.left_behind(log.parent)
    restored = shelf.restored(found, read_bytes)
    begun = Beginning(desk.path, fingerprint(DATA))
    journal = Journal(log.parent, begun, desk.said.append, Log(log, restored.good))
    restored.session.acted.connect(journal.note)
    restored.session.do(edits.set_text(restored.session.cues, 1, "y"))
    journal.close(keep=True)
    (found,) = shelf.left_behind(log.parent)
    again = shelf.restored(found, read_bytes)
    assert again.done == again.whole
    assert [cue.text for cue in again.session.cues] == ["x", "y"]


# -- a full disk ---------------------------------------------------------------------------


@contextmanager
def files_no_longer_than(length: int) -> Iterator[None]:
    """Let no file of this process grow beyond a length: a write then stops half-way, as on a full
    disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_is_said_once_and_everything_is_written_when_there_is_room(
    desk: Desk,
) -> None:
    desk.type("x")
    until(lambda: desk.logs and "'x'" in str(desk.records()))
    length = desk.logs[0].stat().st_size
    with files_no_longer_than(length + 40):
        desk.type("xy")
        desk.type("xyz")
        until(lambda: desk.said)
        desk.type("xyz!")
        until(desk.journal._queue.empty)
    assert desk.logs[0].stat().st_size == length
    until(lambda: len(desk.said) == 2)
    assert "the disk is full" in desk.said[0]
    assert desk.said[1] == ""
    desk.journal.close(keep=True)
    (found,) = shelf.left_behind(desk.path.parent / "journal")
    assert shelf.restored(found, read_bytes).session.cues == desk.session.cues


def test_a_disk_full_from_the_beginning_is_waited_for(desk: Desk) -> None:
    with files_no_longer_than(5):
        desk.type("x")
        until(lambda: desk.said)
        assert desk.logs == []
    until(lambda: len(desk.said) == 2)
    desk.journal.close(keep=True)
    assert "'x'" in str(desk.records())
    assert desk.logs[0].with_suffix(".base").read_bytes() == DATA


def test_what_cannot_be_written_down_at_all_is_said_and_stops_nobody(desk: Desk) -> None:
    desk.type("x")
    desk.journal.note({"view": object()})
    until(lambda: desk.said)
    assert "any more" in desk.said[0]
    desk.type("xy")
    desk.journal.close(keep=True)
    assert [name for act in desk.records()[1:] for name in act if name != "t"] == ["do"]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "journal").write_text("in the way")
    desk = Desk(tmp_path)
    desk.type("x")
    until(lambda: desk.said)
    assert "not kept against a crash" in desk.said[0]
    desk.journal.close(keep=True)


def test_a_whole_file_is_there_or_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_whole(path, b"before")
    with files_no_longer_than(3), pytest.raises(OSError, match="File too large"):
        write_whole(path, b"after, and longer")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


# -- one writer ----------------------------------------------------------------------------


def test_a_journal_being_written_is_not_left_behind(desk: Desk) -> None:
    desk.type("x")
    until(lambda: desk.logs)
    assert shelf.left_behind(desk.path.parent / "journal") == []
    with pytest.raises(BlockingIOError):
        Log(desk.logs[0], len(MAGIC))


def test_whoever_dies_holds_nothing_any_more(tmp_path: Path) -> None:
    path = tmp_path / "held"
    code = (
        "import os, sys, time; from pathlib import Path;"
        "from editor.journal.disk import hold, opened;"
        "assert hold(opened(Path(sys.argv[1]), os.O_CREAT)); print('held', flush=True);"
        "time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    with process.stdout:
        process.stdout.readline()
        assert is_held(path)
        process.kill()
        process.wait()
    assert not is_held(path)
    descriptor = opened(path, 0)
    assert hold(descriptor)
    os.close(descriptor)


def test_a_transcript_is_held_by_one_until_it_lets_go(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "talk.srt"), Lock(tmp_path / "." / "talk.srt")
    assert one.take()
    assert not other.take()
    assert other.holder() == (os.getpid(), one.holder()[1])  # type: ignore[index]
    other.wish()
    assert one.is_wanted
    one.let_go()
    assert other.take()
    assert not other.is_wanted
    assert not one.is_ours
    other.let_go()


def test_a_holder_that_hangs_is_not_waited_for(tmp_path: Path) -> None:
    one, other = Lock(tmp_path / "talk.srt"), Lock(tmp_path / "talk.srt")
    assert one.take()
    assert other.seize()
    assert other.is_ours
    assert not one.is_ours
    one.let_go()
    other.let_go()


# -- what a document needs -----------------------------------------------------------------


def test_without_the_transcript_it_began_with_it_says_so(desk: Desk) -> None:
    desk.type("x")
    log = desk.journal.close(keep=True)
    assert log is not None
    log.with_suffix(".base").unlink()
    desk.path.write_bytes(b"another")
    (found,) = shelf.left_behind(log.parent)
    with pytest.raises(Exception, match="no longer the one that was edited"):
        shelf.restored(found, read_bytes)


def test_a_save_under_another_name_is_what_is_found(desk: Desk) -> None:
    desk.type("x")
    other = desk.path.with_name("other.srt")
    other.write_bytes(b"other")
    desk.session.saved(Document(desk.session.cues, Source(other)))
    desk.type("xy")
    log = desk.journal.close(keep=True)
    assert log is not None
    (found,) = shelf.left_behind(log.parent)
    assert found.path == other
    assert found.edits == 1
    assert found.on_disk == fingerprint(b"other")
    assert shelf.restored(found, read_bytes).session.document.source.path == other


def test_typing_is_one_edit_however_many_keys(desk: Desk) -> None:
    for length in range(1, 20):
        desk.type("x" * length)
    desk.session.end_gesture()
    desk.type("y")
    desk.journal.close(keep=True)
    (found,) = shelf.left_behind(desk.path.parent / "journal")
    assert found.edits == 2


def test_what_is_no_journal_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    folder.mkdir()
    for name, data in (("a.log", b""), ("b.log", b"something else"), ("c.log", MAGIC)):
        (folder / name).write_bytes(data)
    assert shelf.left_behind(folder) == []
