"""A program that plays: PortAudio looks at its environment once in the life of a process.

    python -m tests.media.playing RECORDING COMMAND...

Commands: play:START:END, onwards:AT, without:START:END:LEAD:TAIL, loop:START:END:PAUSE, rests:MS
(the silence between rounds), scrub:FROM:STEP:TIMES:EVERY (answers with the ms that took), moment:AT
(one to scrub over, until the device has it), end:AT, speed:X, volume:X,
device:NAME, devices, track:NUMBER, stop, pause:MS (wait), until:POSITION, wait (for the end), clear (until
nothing is in the way of playing). Prints a line of JSON for each: what was asked, whether it plays
then, where, and what is wrong; the positions seen while it waited.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.core.span import Span
from editor.media.devices import devices
from editor.media.player import Player

if TYPE_CHECKING:
    from collections.abc import Callable


class Session:
    """A player and what has been seen of it."""

    def __init__(self, path: Path) -> None:
        self.player = Player()
        self.ended = threading.Event()
        self.player.on_end = self.ended.set
        self.player.open(path)
        self._path = path
        self.positions: list[tuple[float, int]] = []

    def run(self, command: str) -> dict[str, Any]:
        verb, *numbers = command.split(":")
        self.positions = []
        answer = getattr(self, verb)(*(n if verb == "device" else float(n) for n in numbers))
        return {
            "answer": answer,
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

    def without(self, start: float, end: float, lead: float, tail: float) -> None:
        self.ended.clear()
        self.player.play_without(Span(int(start), int(end)), int(lead), int(tail))

    def loop(self, start: float, end: float, pause: float) -> None:
        self.ended.clear()
        self.player.loop(Span(int(start), int(end)), int(pause))

    def rests(self, pause: float) -> None:
        self.player.pause_ms = int(pause)

    def scrub(self, start: float, step: float, times: float, every: float) -> float:
        begun = time.perf_counter()
        for number in range(int(times)):
            self.player.scrub(int(start + number * step))
            time.sleep(every / 1000)
        return (time.perf_counter() - begun) * 1000

    def moment(self, at: float) -> None:
        before = self.player.begun_at
        self.player.scrub(int(at))
        self._watch(60, lambda: self.player.begun_at != before)

    def end(self, at: float) -> None:
        self.player.move_end(int(at))

    def device(self, name: str) -> None:
        self.player.device = name or None

    def devices(self) -> tuple[str, ...]:
        return devices()

    def track(self, number: float) -> None:
        self.player.open(self._path, int(number))

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

    def until(self, position: float) -> None:
        self._watch(60, lambda: (self.player.position_ms or 0) >= position)

    def clear(self) -> None:
        self._watch(30, lambda: self.player.unavailable is None)

    def _watch(self, seconds: float, seen: Callable[[], bool] = lambda: False) -> None:
        begun = time.monotonic()
        while time.monotonic() - begun < seconds and not self.ended.wait(0.01) and not seen():
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
