"""Starting the program while windows are there, with real processes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from editor import paths, second_start
from editor.journal.lock import Call, Lock
from tests.running import running


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    return Path(shutil.copy(paths.sample()[0], tmp_path / "talk.txt"))


def started_again(home: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "editor", *map(str, files)],
        env={**os.environ, "CUEPROOF_HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_transcript_opened_twice_goes_to_the_window_that_has_it(
    tmp_path: Path, talk: Path
) -> None:
    with running(tmp_path, [talk], os.environ) as first:
        first.wait_for("checked")
        link = tmp_path / "the same.txt"
        link.symlink_to(talk)
        for times, name in enumerate((talk, link), 1):
            done = started_again(tmp_path / "home", name)
            assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
            first.wait_for("called", times)
        assert not list((tmp_path / "home").rglob("*.called"))


def test_who_does_not_answer_is_not_waited_for(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_start, "_PATIENCE_S", 0.1)
    hung = Lock(talk)
    assert hung.take()
    begun = time.monotonic()
    assert not second_start.hand_over(talk, None)
    assert time.monotonic() - begun < 2
    assert hung.called() is None
    hung.let_go()


def test_what_nobody_has_open_goes_to_nobody(talk: Path) -> None:
    assert not second_start.hand_over(talk, None)
    gone = Lock(talk)
    assert gone.take()
    gone.let_go()
    assert not second_start.hand_over(talk, None)


def test_a_call_left_behind_is_not_answered_by_the_next_window(talk: Path) -> None:
    Lock(talk).folder.mkdir(parents=True)
    Lock(talk).call(Call(Path("talk.ogg"), "token"))
    lock = Lock(talk)
    assert lock.is_called
    assert lock.take()
    assert lock.called() is None
    lock.let_go()


def test_a_call_says_what_was_named(talk: Path) -> None:
    lock = Lock(talk)
    assert lock.take()
    for call in (Call(Path("/talks/talk.ogg"), "token"), Call()):
        Lock(talk).call(call)
        assert lock.called() == call
        assert not lock.is_called
    note = next(lock.folder.glob("*.lock")).with_suffix(".called")
    note.write_bytes(b"\xff[")  # half written, or not by this program
    assert lock.called() == Call()
    assert lock.called() is None
    lock.let_go()


def test_only_the_person_themselves_may_read_a_call(talk: Path) -> None:
    lock = Lock(talk)
    assert lock.take()
    lock.call(Call(Path("talk.ogg")))
    modes = {path.suffix: path.stat().st_mode & 0o777 for path in lock.folder.iterdir()}
    assert modes == {".lock": 0o600, ".called": 0o600}
    lock.let_go()


def test_another_window_outlives_what_started_it(
    tmp_path: Path, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CUEPROOF_TRACE", str(tmp_path / "trace.jsonl"))
    others = [Path(shutil.copy(talk, tmp_path / f"{name}.txt")) for name in ("one", "two")]
    with running(tmp_path, [talk], os.environ) as first:
        first.wait_for("checked")
        # The first goes to the window there is, so the process ends; the rest go on without it.
        starting = subprocess.Popen([sys.executable, "-m", "editor", talk, *others])
        assert starting.wait(60) == 0
        first.wait_for("called")
        try:
            first.wait_for("checked", 3)
            assert len({holder(path) for path in (talk, *others)}) == 3
        finally:
            for path in others:
                os.kill(holder(path), signal.SIGKILL)


def holder(transcript: Path) -> int:
    """Return the process whose window has a transcript."""
    found = Lock(transcript).holder()
    assert found
    return found[0]
