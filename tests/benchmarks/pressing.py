"""A program that plays the spans it reads from stdin, and tells how long each took to begin.

    python -m tests.benchmarks.pressing RECORDING [--anew]

Reads lines of START END in ms; prints, for each, the ms from asking to the first sample that the
sound device took. With --anew the recording is opened again before each, and the key comes within
the first second after that. PortAudio looks at its environment once in the life of a process, so
this is one.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from editor.core.span import Span
from editor.media.player import Player

_GIVE_UP_S = 10.0
# A person presses a key, listens a little, presses the next.
_SHORTEST_S, _LONGEST_S = 0.05, 0.25


def main() -> None:
    """Play them one after another."""
    chance = random.Random(4)
    recording, anew = Path(sys.argv[1]), "--anew" in sys.argv[2:]
    player = Player()
    player.open(recording)
    _press(player, Span(0, 500))  # the recording and the device are open from here on
    for line in sys.stdin:
        start_ms, end_ms = map(int, line.split())
        if anew:
            player.open(recording)
            time.sleep(chance.random())
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
