"""How the C library keeps memory that was given back to it."""

from __future__ import annotations

import ctypes
import sys

# glibc's mallopt(3): what is larger than this goes straight back to the system when freed, so does
# the end of the heap, and threads share one heap instead of keeping one each.
_MMAP_THRESHOLD, _TRIM_THRESHOLD, _ARENA_MAX = -3, -1, -8
_LARGE, _SPARE, _HEAPS = 65_536, 131_072, 1


def keep_small() -> None:
    """Have the memory of finished work given back; where the C library is another, nothing.

    Decoding and listening work in threads with blocks of some megabytes: after nine hours of
    recording, glibc's own rules kept 70 MB of them.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        for option, value in (
            (_ARENA_MAX, _HEAPS),
            (_MMAP_THRESHOLD, _LARGE),
            (_TRIM_THRESHOLD, _SPARE),
        ):
            mallopt(option, value)
