"""A start while other windows are there: a transcript goes to the window it is open in."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

from editor.journal.lock import Call, Lock

if TYPE_CHECKING:
    from pathlib import Path

# A window that works sees a call at its next look, a second later at most. One that hangs is not
# waited for: a window more, which only looks on, serves better than none.
_PATIENCE_S = 3.0
_LOOK_S = 0.02
# What Wayland gives a program that was started, to show it by.
TOKEN = "XDG_ACTIVATION_TOKEN"


def hand_over(transcript: Path, media: Path | None) -> bool:
    """Show a transcript in the window it is open in; tell whether there is one that answers."""
    lock = Lock(transcript)
    if not lock.is_taken:
        return False
    try:
        lock.call(Call(media.absolute() if media else None, os.environ.get(TOKEN, "")))
    except OSError:
        return False
    _let_come_forward(lock)
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        if not lock.is_called:
            return True
        time.sleep(_LOOK_S)
    lock.take_back()
    return False


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
