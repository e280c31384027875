"""A program that plays the spans it reads from stdin, and tells how long each took to begin.

    python -m tests.benchmarks.pressing RECORDING

Reads lines of START END in ms; prints, for each, the ms from asking to the first sample that the
sound device took. PortAudio looks at its environment once in the life of a process, so this is one.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from editor.core.span import Span
from editor.media.player import Player

_GIVE_UP_S = 10.0
# An MP3 is looked through once after it was opened; till then a leap of hours takes half a second.
_LOOKED_THROUGH_S = 3.0
# A person presses a key, listens a little, presses the next.
_SHORTEST_S, _LONGEST_S = 0.05, 0.25


def main() -> None:
    """Play them one after another."""
    chance = random.Random(4)
    player = Player()
    player.open(Path(sys.argv[1]))
    _press(player, Span(0, 500))  # the recording and the device are open from here on
    time.sleep(_LOOKED_THROUGH_S)
    for line in sys.stdin:
        start_ms, end_ms = map(int, line.split())
        print(_press(player, Span(start_ms, end_ms)), flush=True)
        time.sleep(chance.uniform(_SHORTEST_S, _LONGEST_S))
    player.close()


def _press(player: Player, span: Span) -> float:
    asked = time.perf_counter()
    player.play(span)
    while player.begun_at < asked:
        if time.perf_counter() - asked > _GIVE_UP_S:
            sys.exit(player.problem or "nothing was played")
        time.sleep(0.0005)
    return (player.begun_at - asked) * 1000


if __name__ == "__main__":
    main()
