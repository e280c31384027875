"""Keeping the sound libraries' own remarks off a person's terminal."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Two at a time would each put back what it found: the second, that nothing is heard any more.
_ALONE = threading.RLock()


@contextmanager
def hushed() -> Iterator[None]:
    """Send what C libraries write to stderr nowhere, for a moment.

    ALSA and JACK print a screenful while PortAudio looks for devices, none of it of use to
    anybody who reads it. What matters comes back as an error, and is said in a sentence.
    """
    with _ALONE, _stderr_nowhere():
        yield


@contextmanager
def _stderr_nowhere() -> Iterator[None]:
    try:
        kept = os.dup(2)
    except OSError:  # started without a stderr, as windowed programs are on some systems
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        with suppress(AttributeError, OSError, ValueError):
            sys.stderr.flush()
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def hush_alsa() -> None:
    """Have ALSA keep its remarks to itself for good, wherever it is loaded.

    From its own thread it writes to stderr each time a busy machine is late for the device. It is
    given a C function that does nothing with what it is told: one in Python would have the device
    wait for the interpreter.
    """
    with suppress(AttributeError, OSError):
        alsa = ctypes.CDLL("libasound.so.2", mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
        idle = ctypes.cast(ctypes.CDLL(None).labs, ctypes.c_void_p)
        alsa.snd_lib_error_set_handler(idle)
