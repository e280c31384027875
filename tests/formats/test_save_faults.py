"""Saving while the system fails, or the process is killed, at every single call it makes of it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_OLD, _NEW = b"the old one\n", b"the new one, a little longer\n"
# Between its two words it saves; it tells how that went.
_SCRIPT = """
import os, sys
from pathlib import Path
from editor.core.errors import TranscriptUnwritable
from editor.formats.atomic import write_bytes
os.write(1, b"begin")
try:
    write_bytes(Path(sys.argv[1]), sys.argv[2].encode())
except TranscriptUnwritable as problem:
    os.write(1, b"refused: " + str(problem).encode())
else:
    os.write(1, b"saved")
"""
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\(")
# Closing a descriptor and asking for random bytes cannot fail in a way that anybody could answer.
_HARMLESS = {"getpid", "getrandom", "close", "ioctl", "lseek"}


@dataclass(frozen=True)
class Call:
    """A call of the system while saving: its name, and its number among those of that name."""

    name: str
    number: int

    def __str__(self) -> str:
        return f"{self.name}-{self.number}"


def traced(target: Path, log: Path, *inject: str) -> subprocess.CompletedProcess[bytes]:
    options = [part for one in inject for part in ("-e", f"inject={one}")]
    command = [sys.executable, "-S", "-c", _SCRIPT, str(target), _NEW.decode()]
    environment = {"PYTHONPATH": ":".join(filter(None, sys.path)), "PYTHONHASHSEED": "0"}
    return subprocess.run(
        ["strace", "-f", "-o", str(log), *options, *command],
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )


@cache
def calls(folder: Path) -> tuple[Call, ...]:
    """Return the calls that a save makes, or skip where nothing can be traced."""
    if not shutil.which("strace"):
        pytest.skip("not installed: strace; `make test` installs it")
    target, log = folder / "once" / "talk.srt", folder / "once.log"
    target.parent.mkdir()
    target.write_bytes(_OLD)
    traced(target, log)  # whatever is compiled or cached is so from now on
    done = traced(target, log)
    if done.stdout != b"beginsaved":
        pytest.skip(f"nothing can be traced here: {done.stderr.decode()[-200:]}")
    seen: Counter[str] = Counter()
    found, saving = [], False
    for line in log.read_text().splitlines():
        match = _CALL.match(line)
        if not match:
            continue
        name = match.group(1)
        seen[name] += 1
        if 'write(1, "begin"' in line:
            saving = True
        elif 'write(1, "saved"' in line:
            break
        elif saving and name not in _HARMLESS:
            found.append(Call(name, seen[name]))
    return tuple(found)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("faults")


def injected(log: Path) -> bool:
    """Tell whether the fault struck, and while saving: calls before that may vary in number."""
    text = log.read_text()
    at = text.find('write(1, "begin"')
    return at >= 0 and ("INJECTED" in text[at:] or "killed by SIGKILL" in text[at:])


@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EACCES"])
def test_whatever_call_fails_one_of_the_two_files_is_whole(place: Path, error: str) -> None:
    struck = 0
    for number, call in enumerate(calls(place)):
        if number % 3 != ("ENOSPC", "EIO", "EACCES").index(error) and call.name == "newfstatat":
            continue  # looking at the file is asked about once by each error
        folder = place / f"{error}-{number}"
        folder.mkdir()
        target, log = folder / "talk.srt", place / f"{error}-{number}.log"
        target.write_bytes(_OLD)
        done = traced(target, log, f"{call.name}:error={error}:when={call.number}")
        struck += injected(log)
        said = done.stdout.removeprefix(b"begin")
        if said == b"saved":
            assert target.read_bytes() == _NEW, call
        else:
            assert said.startswith(b"refused: "), (call, done)
            assert str(target).encode() in said, call
            assert target.read_bytes() == _OLD, call
        assert [one.name for one in folder.iterdir()] == ["talk.srt"], call
    assert struck >= 8


def test_killed_at_any_call_one_of_the_two_files_is_whole(place: Path) -> None:
    struck, new = 0, 0
    for number, call in enumerate(calls(place)):
        folder = place / f"killed-{number}"
        folder.mkdir()
        target, log = folder / "talk.srt", place / f"killed-{number}.log"
        target.write_bytes(_OLD)
        traced(target, log, f"{call.name}:signal=KILL:when={call.number}")
        struck += injected(log)
        found = target.read_bytes()
        assert found in {_OLD, _NEW}, call
        new += found == _NEW
    assert struck >= 12
    assert new >= 2  # killed after the rename, the new one is in its place
