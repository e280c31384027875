"""What is asked of ALSA itself, Linux's sound system, before and after PortAudio starts it."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

_LIBRARY = "libasound.so.2"


def is_configured() -> bool:
    """Tell whether ALSA knows of any kind of device, or does not have a say here.

    Where its configuration is missing or empty, as in a bare container, PortAudio does not report
    that but ends the program ("devIdx < numDeviceNames").
    """
    if not sys.platform.startswith("linux"):
        return True
    try:
        alsa = ctypes.CDLL(_LIBRARY)
        alsa.snd_config_update()
        top = ctypes.c_void_p.in_dll(alsa, "snd_config")
        return bool(alsa.snd_config_search(top, b"pcm", None) == 0)
    except (AttributeError, OSError, ValueError):
        return True  # PortAudio was built without it, or is missing itself


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
