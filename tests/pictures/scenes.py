"""What the pictures show: which files are opened, and which keys lead there."""

from __future__ import annotations

from typing import Final, NamedTuple

STREAM: Final = "stream.txt"
SAMPLE: Final = "bees.txt"
SECOND: Final = "second.txt"


class Scene(NamedTuple):
    """A picture.

    Attributes: name, of its file; opens, the transcript; steps, what is pressed: a key as
    xdotool writes it, a text to be typed after "type ", or the name of a command to be run
    after "run "; theme; after, the facts of the status line or events that are waited for.
    """

    name: str
    opens: str
    steps: tuple[str, ...] = ()
    theme: str = "dark"


# The pictures of one home follow one another: what is done for one is there in the next.
SCENES: Final = (
    Scene("window-dark", SAMPLE, ("F8",)),
    Scene("window-light", SAMPLE, ("F8",), "light"),
    Scene("hole-dark", SAMPLE, ("F8", "F8")),
    Scene(
        "chapters-dark",
        SAMPLE,
        (
            "Down",
            "run Chapter here",
            "type Bees on the roof",
            "Return",
            *["Down"] * 4,
            "run Chapter here",
            "type Six years ago",
            "Return",
            *["Down"] * 4,
            "run Chapter here",
            "type What flowers there",
            "Return",
            *["Up"] * 3,
            "run List of chapters",
        ),
    ),
    Scene("stream-opened", STREAM),
    Scene("stream-loop", STREAM, ("F8",)),
)
