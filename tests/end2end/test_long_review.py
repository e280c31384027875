"""I review eight hours of a stream with the keyboard alone, save it, and find it so the next day."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.display import until
from tests.end2end.conftest import saved, saved_anew

if TYPE_CHECKING:
    from tests.end2end.conftest import Desk

pytestmark = [pytest.mark.end2end, pytest.mark.shared]

# As they wait in the queue: the four loops, then ten others, each with the key that answers it.
_LOOPS = ("Delete",) * 4
_OTHERS = ("g", "g", "k", "g", "k", "k", "g", "k", "t", "Delete")
_RUNS = (97, 718, 590, 3028)
_MARKER = "[speech not transcribed]"


@pytest.fixture
def stream(shared: Path, tmp_path: Path) -> Path:
    """Lay the transcript of the stream on the desk."""
    (found,) = (shared / "transcripts").glob("000_*.txt")
    return Path(shutil.copy(found, tmp_path / "stream.txt"))


def test_the_machine_s_faults_are_gone_in_minutes(desk: Desk, stream: Path) -> None:
    before, cues = stream.read_bytes(), saved(stream)
    pressed: list[str] = []

    def press(*keys: str) -> None:
        pressed.extend(keys)
        desk.press(*keys)

    with desk.open(stream, recorded=False) as program:
        press("F8", *_LOOPS)
        program.wait_for("reviewed 4 of 70")
        assert len(pressed) <= 8
        press(*_OTHERS)
        program.wait_for("reviewed 14 of 70")
        assert len(pressed) <= 20
        press("ctrl+Home")  # the first cue: i need to share audio yeah because …
        press("F2", *["ctrl+Right"] * 3, "ctrl+Return")  # at the caret: i need to | share
        press("Escape", "Right", "Return")  # at the playhead, a second into the second half
        press("F2", *["ctrl+Right"] * 2, "Escape", "Right", "ctrl+alt+v")  # at both
        press("ctrl+s")
        left = saved_anew(stream, before)
        press("ctrl+q")
        until(lambda: program.process.poll() is not None, "the program to end")
    assert len(left) == len(cues) - sum(_RUNS) - 1 + 3
    spoken = " ".join(cue.text for cue in left)
    assert spoken.count(_MARKER) == 4
    first = [cue.text for cue in left[:4]]
    assert first[0] == "i need to"
    assert " ".join(first) == cues[97].text
    assert [cue.start_ms for cue in left[:5]] == sorted({cue.start_ms for cue in left[:5]})

    saved_once = stream.read_bytes()
    with desk.open(stream, recorded=False) as program:
        program.wait_for("reviewed 14 of 70")
        desk.press("F8", "Delete")  # back where it was left: the next in the queue
        program.wait_for("reviewed 15 of 70")
        desk.press("ctrl+s")
        again = saved_anew(stream, saved_once)
    gone = [cue.text for cue in left if cue.text not in {one.text for one in again}]
    assert gone == [cues[4156].text]
