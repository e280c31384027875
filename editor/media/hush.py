"""Keeping the sound libraries' own remarks off a person's terminal."""

from __future__ import annotations

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
