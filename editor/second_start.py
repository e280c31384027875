"""A start while other windows are there: a transcript goes to the window it is open in."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from editor.journal.lock import Call

if TYPE_CHECKING:
    from pathlib import Path

    from editor.journal.lock import Lock

# A window that works sees a call at its next look, a second later at most. One that hangs is not
# waited for: a window more, which only looks on, serves better than none.
_PATIENCE_S = 3.0
# A transcript is held as soon as the program starts; by then its window is there, on a machine
# that is busy, too.
_START_S = 15.0
_LOOK_S = 0.02
# What Wayland gives a program that was started, to show it by.
TOKEN = "XDG_ACTIVATION_TOKEN"


def hand_over(lock: Lock, media: Path | None) -> bool:
    """Show a transcript in the window that holds it; tell whether there is one that answers.

    What nobody holds is held from now on, for the window to come.
    """
    if lock.take():
        return False
    try:
        lock.call(Call(media.absolute() if media else None, os.environ.get(TOKEN, "")))
    except OSError:
        return False
    _let_come_forward(lock)
    until = time.monotonic() + _patience_s(lock)
    while time.monotonic() < until:
        if not lock.is_called:
            return True
        if lock.take():  # it went without an answer
            return False
        time.sleep(_LOOK_S)
    lock.take_back()
    return False


def _patience_s(lock: Lock) -> float:
    """Return how long to wait for an answer in s: longer for one that is only starting."""
    holder = lock.holder()
    age_s = time.time() - holder[1] if holder else _START_S
    return max(_PATIENCE_S, _START_S - max(0.0, age_s))


def start_another(transcript: Path, media: Path | None) -> None:
    """Open a transcript in a window of its own, in another process that outlives this one."""
    import subprocess  # noqa: PLC0415  takes longer than all else on the way to one window

    files = [str(path.absolute()) for path in (transcript, media) if path]
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "editor"]
    subprocess.Popen(
        [*itself, *files],
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        # Without this a frozen program takes itself for a part of the one that started it.
        env={**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"},
    )


def _let_come_forward(lock: Lock) -> None:
    """Pass on the leave to come to the front: Windows gives it to what was started last alone."""
    if sys.platform == "win32" and (holder := lock.holder()):
        import ctypes  # noqa: PLC0415

        ctypes.windll.user32.AllowSetForegroundWindow(holder[0])
