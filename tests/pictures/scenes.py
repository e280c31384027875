"""What the pictures show: which files are opened, and which keys lead there."""

from __future__ import annotations

from typing import Final, NamedTuple

STREAM: Final = "stream.txt"
SAMPLE: Final = "bees.txt"
SECOND: Final = "second.txt"


class Scene(NamedTuple):
    """A picture.

    Attributes: name, of its file; opens, the transcript; steps, what is pressed: a key as
    xdotool writes it, a text to be typed after "type ", the name of a command to be run after
    "run ", a window to be waited for after "wait ", or "rest" until nothing moves; theme.
    """

    name: str
    opens: str
    steps: tuple[str, ...] = ()
    theme: str = "dark"


# The longest loop comes first, and Del goes on to the next.
_LOOPS: Final = ("Delete",) * 4
_CLEAN: Final = ("F8", *_LOOPS)

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
    Scene("stream-review", STREAM, ("F8", *_LOOPS)),
    Scene(
        "stream-suggestions", STREAM, (*_CLEAN, "run Names spelled in several ways", *["Down"] * 2)
    ),
    Scene("stream-glossary", STREAM, (*_CLEAN, "run Names heard wrong", "y", "n", "y")),
    Scene(
        "stream-compare",
        STREAM,
        (
            *_CLEAN,
            "run Compare with another transcript",
            "wait Compare",
            f"type {SECOND}",
            "Return",
            "rest",
            "y",
            "n",
        ),
    ),
    Scene(
        "stream-reflow",
        STREAM,
        (*_CLEAN, "ctrl+Home", *["shift+Down"] * 11, "run Break anew to sentences"),
    ),
    Scene("stream-spelling", STREAM, (*_CLEAN, "run Spelling", "Down"), "light"),
    Scene(
        "voices-light",
        SAMPLE,
        ("run Suspected changes of voice", "n", "w", "type Anna", "Return"),
        "light",
    ),
    Scene(
        "rules-dark",
        SAMPLE,
        ("run Profile of rules", *["Down"] * 3, "Return", "c", "c", "c", "c", "c", "F8"),
    ),
)
