"""A display that nobody looks at: Xvfb with a window manager, and keys pressed from outside."""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

T = TypeVar("T")
_POLL_S = 0.02


def until(effect: Callable[[], T], what: str, within_s: float = 15.0) -> T:
    """Return the first value of an effect that is true; fail, naming what was waited for."""
    deadline = time.monotonic() + within_s
    while True:
        value = effect()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {within_s:g} s in vain for {what}")
        time.sleep(_POLL_S)


@dataclass(frozen=True, slots=True)
class Display:
    """A virtual display. Attributes: name, as in DISPLAY."""

    name: str

    @property
    def environment(self) -> Mapping[str, str]:
        """Return what a program needs to be shown here and nowhere else."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR"}
        }
        return {**kept, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}

    def xdotool(self, *arguments: str) -> str:
        """Run xdotool here and return what it prints, or nothing when it fails."""
        done = subprocess.run(
            ["xdotool", *arguments],
            env=dict(self.environment),
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as xdotool writes it: ctrl+shift+m, F8."""
        subprocess.run(
            ["xdotool", "key", "--clearmodifiers", "--delay", "40", *keys],
            env=dict(self.environment),
            check=True,
        )

    def write(self, text: str) -> None:
        """Type a text."""
        subprocess.run(
            ["xdotool", "type", "--delay", "15", text], env=dict(self.environment), check=True
        )

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click at a point of the screen."""
        point = [str(x), str(y)]
        clicks = ["click", "--repeat", str(times), "--delay", "60", "1"]
        subprocess.run(
            ["xdotool", "mousemove", *point, *clicks], env=dict(self.environment), check=True
        )

    def windows(self, title: str) -> list[str]:
        """Return the ids of the visible windows whose titles match a regular expression."""
        return self.xdotool("search", "--onlyvisible", "--name", title).split()

    def titles(self) -> list[str]:
        """Return the titles of every visible window that has one."""
        found = (self.xdotool("getwindowname", window) for window in self.windows("."))
        return [title for title in found if title]

    def active_title(self) -> str:
        """Return the title of the window that gets the keys."""
        return self.xdotool("getactivewindow", "getwindowname")


@contextmanager
def display(width: int = 1440, height: int = 900) -> Iterator[Display]:
    """Start a virtual display with a window manager, and stop both."""
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            f"{width}x{height}x24",
            "-nolisten",
            "tcp",
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        shown = Display(f":{number}")
        manager = subprocess.Popen(
            ["openbox"],
            env=dict(shown.environment),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until(lambda: shown.xdotool("get_desktop"), "the window manager")
            yield shown
        finally:
            manager.terminate()
            manager.wait(10)
    finally:
        xvfb.terminate()
        xvfb.wait(10)
