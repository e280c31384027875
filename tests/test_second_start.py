"""Starting the program while windows are there, with real processes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from editor import paths, second_start
from editor.journal.lock import Call, Lock
from tests.display import until
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


def test_started_twice_at_once_there_is_one_window(tmp_path: Path, talk: Path) -> None:
    command = [sys.executable, "-m", "editor", str(talk)]
    traces = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    own = {**os.environ, "CUEPROOF_HOME": str(tmp_path / "home")}
    both = [
        subprocess.Popen(command, env={**own, "CUEPROOF_TRACE": str(trace)}) for trace in traces
    ]

    def gone() -> list[int]:
        return [number for number, one in enumerate(both) if one.poll() is not None]

    try:
        (first_gone,) = until(gone, "one of two starts to hand over", 60)
        assert both[first_gone].returncode == 0
        assert not traces[first_gone].exists()
        stays = traces[1 - first_gone]
        until(lambda: '"called"' in stays.read_text("utf-8"), "the other to come to the front")
        assert both[1 - first_gone].poll() is None
    finally:
        for one in both:
            one.kill()
            one.wait(10)


def test_who_does_not_answer_is_not_waited_for(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_start, "_PATIENCE_S", 0.1)
    monkeypatch.setattr(second_start, "_START_S", 0.2)
    hung = Lock(talk)
    assert hung.take()
    begun = time.monotonic()
    assert not second_start.hand_over(Lock(talk), None)
    assert time.monotonic() - begun < 2
    assert hung.called() is None
    hung.let_go()


def test_who_has_only_started_is_waited_for_longer(talk: Path) -> None:
    lock = Lock(talk)
    assert lock.take()
    assert 10 < second_start._patience_s(lock) <= 15
    note = next(lock.folder.glob("*.lock"))
    for since_s, patience_s in ((60, 3), (13, 3), (-600, 15)):
        note.write_text(json.dumps({"pid": os.getpid(), "t": int(time.time()) - since_s}))
        assert second_start._patience_s(lock) == pytest.approx(patience_s, abs=0.01)
    note.write_text("")
    assert second_start._patience_s(lock) == 3
    lock.let_go()


def test_who_goes_without_an_answer_leaves_it_to_the_next(talk: Path) -> None:
    first, second = Lock(talk), Lock(talk)
    assert first.take()

    def goes() -> None:
        until(lambda: first.is_called, "the call")
        first.let_go()

    gone = threading.Thread(target=goes)
    gone.start()
    assert not second_start.hand_over(second, None)
    gone.join()
    assert second.is_ours
    assert not second.is_called
    second.let_go()


def test_what_nobody_has_open_is_held_from_then_on(talk: Path) -> None:
    lock = Lock(talk)
    assert not second_start.hand_over(lock, None)
    assert lock.is_ours
    assert Lock(talk).is_taken
    assert lock.is_of(talk)
    assert not lock.is_of(talk.with_name("other.txt"))
    lock.let_go()
    again = Lock(talk)
    assert not second_start.hand_over(again, None)
    again.let_go()


def test_a_transcript_that_is_unreadable_is_held_by_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "talk.srt"
    bad.write_bytes(b"nothing with times")
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))
    with running(tmp_path, [bad], os.environ) as first:
        first.wait_for("window")
        until(lambda: not Lock(bad).is_taken, "the window to let go")


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
