"""A program that plays: PortAudio looks at its environment once in the life of a process.

    python -m tests.media.playing RECORDING COMMAND...

Commands: play:START:END, from:AT, again:START:END (without waiting for the end before), speed:X,
volume:X, stop, pause:MS (wait), wait (for the end). Prints a line of JSON for each: what was
asked, whether it plays then, where, and what is wrong; the positions seen while it waited.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

from editor.core.span import Span
from editor.media.player import Player


class Session:
    """A player and what has been seen of it."""

    def __init__(self, path: Path) -> None:
        self.player = Player()
        self.ended = threading.Event()
        self.player.on_end = self.ended.set
        self.player.open(path)
        self.positions: list[tuple[float, int]] = []

    def run(self, command: str) -> dict[str, Any]:
        verb, *numbers = command.split(":")
        self.positions = []
        getattr(self, verb)(*map(float, numbers))
        return {
            "command": command,
            "playing": self.player.playing,
            "position": self.player.position_ms,
            "unavailable": self.player.unavailable,
            "problem": self.player.problem,
            "positions": self.positions,
        }

    def play(self, start: float, end: float) -> None:
        self.ended.clear()
        self.player.play(Span(int(start), int(end)))

    def onwards(self, at: float) -> None:
        self.ended.clear()
        self.player.play_from(int(at))

    def speed(self, speed: float) -> None:
        self.player.speed = speed

    def volume(self, volume: float) -> None:
        self.player.volume = volume

    def stop(self) -> None:
        self.player.stop()

    def pause(self, ms: float) -> None:
        self._watch(ms / 1000)

    def wait(self) -> None:
        self._watch(60)

    def _watch(self, seconds: float) -> None:
        begun = time.monotonic()
        while time.monotonic() - begun < seconds and not self.ended.wait(0.01):
            position = self.player.position_ms
            if position is not None:
                self.positions.append((round((time.monotonic() - begun) * 1000, 1), position))


def main() -> None:
    """Run the commands and close."""
    session = Session(Path(sys.argv[1]))
    for command in sys.argv[2:]:
        print(json.dumps(session.run(command)), flush=True)
    session.player.close()
    left = [thread.name for thread in threading.enumerate() if thread.name == "player"]
    print(json.dumps({"command": "close", "threads": left}))


if __name__ == "__main__":
    main()
