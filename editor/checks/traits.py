"""Traits of a style: what the writing of a cue has or lacks, or says nothing about."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from editor.checks.tags.annotations import annotation
from editor.checks.tags.notation import notation_of, usual
from editor.core.cue import visible_text
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.checks.tags.notation import Notation
    from editor.core.cue import Cue


class Trait(NamedTuple):
    """One trait, and when its coming and going counts.

    Attributes: name; there, hardly and gone, how a text with it, with next to none of it and
    without it is described; common, in which share of cues it is at least seen where it belongs;
    stray, in which it is where it does not; fewest, how many cues that say something of it make a
    region; contrast, by how much the shares must differ.
    """

    name: str
    there: str
    hardly: str
    gone: str
    common: float = 0.2
    stray: float = 0.03
    fewest: int = 20
    contrast: float = 0.25


class Seen(NamedTuple):
    """The indexes of the cues that tell of a trait, and whether each has it."""

    trait: Trait
    indexes: Sequence[int]
    answers: Sequence[bool]


CAPITALS = Trait(
    "capitals",
    said("sentences begin with capitals"),
    said("hardly anything begins with a capital"),
    said("nothing begins with a capital"),
)
ALL_CAPITALS = Trait(
    "all-capitals",
    said("everything is in capitals"),
    said("hardly anything is all in capitals"),
    said("nothing is all in capitals"),
    contrast=0.6,
)
PUNCTUATION = Trait(
    "punctuation",
    said("there is punctuation"),
    said("there is hardly any punctuation"),
    said("there is no punctuation"),
)
# A speaker may go on for long before another is marked.
_OF_SPEAKERS = (0.1, 0.004, 40, 0.08)
ARROWS = Trait(
    "arrows",
    said("“>>” marks a new speaker"),
    said("“>>” hardly ever marks a new speaker"),
    said("no “>>” marks a new speaker"),
    *_OF_SPEAKERS,
)
DASHES = Trait(
    "dashes",
    said("a dash marks a new speaker"),
    said("a dash hardly ever marks a new speaker"),
    said("no dash marks a new speaker"),
    *_OF_SPEAKERS,
)
NOTATION = Trait(
    "tag-notation",
    said("sounds are described in the usual notation"),
    said("sounds are described in another notation"),
    said("sounds are described in another notation"),
    common=0.5,
    fewest=6,
    contrast=0.6,
)

_ASCII_MARKS = (".", ",", "?", "!", ":", ";")
_OTHER_MARKS = frozenset("…。，、？！；：؟،।።։")
_OPENINGS = " \t\n\u00a0\"'“”‘’«»„([¿¡-–—>"
_SENTENCE_ENDS = (". ", "? ", "! ", ".\n", "?\n", "!\n")
_ARROWS = (">>", "&gt;&gt;")
_DASHES = ("- ", "– ", "— ", "-\u00a0")
# A loop is of up to three texts in turn; its cues say once how they are written.
_BACK = 3


def noted(cues: Sequence[Cue]) -> list[Seen]:
    """Return for each trait what the cues tell of it, in time linear in the cues."""
    spoken, texts, tags = _parted(cues)
    cased: list[int] = []
    capitals: list[bool] = []
    shouted: list[bool] = []
    for index, text in zip(spoken, texts, strict=True):
        begins = _begins_with_capital(text)
        if begins is not None:
            cased.append(index)
            capitals.append(begins)
            shouted.append(text.isupper() and len(text) > 1)
    return [
        Seen(CAPITALS, cased, capitals),
        Seen(ALL_CAPITALS, cased, shouted),
        Seen(PUNCTUATION, spoken, [_is_punctuated(text) for text in texts]),
        Seen(ARROWS, spoken, [text.startswith(_ARROWS) for text in texts]),
        Seen(DASHES, spoken, [text.startswith(_DASHES) for text in texts]),
        Seen(NOTATION, [index for index, _ in tags], _usual(one for _, one in tags)),
    ]


def _parted(
    cues: Sequence[Cue],
) -> tuple[list[int], list[str], list[tuple[int, Notation]]]:
    """Return the indexes and the texts of speech, and the annotations; repeated ones only once."""
    spoken: list[int] = []
    texts: list[str] = []
    tags: list[tuple[int, Notation]] = []
    recent = [""] * _BACK
    for index, cue in enumerate(cues):
        text = cue.text
        if text in recent:
            continue
        recent[index % _BACK] = text
        if annotation(text) is None:
            shown = visible_text(text).strip()
            if shown:
                spoken.append(index)
                texts.append(shown)
        elif (notation := notation_of(text)) is not None:
            tags.append((index, notation))
    return spoken, texts, tags


def _usual(notations: Iterable[Notation]) -> list[bool]:
    """Return which notations are the one that most annotations have."""
    found = list(notations)
    usual_one = usual(Counter(found))
    return [one == usual_one for one in found]


def _begins_with_capital(text: str) -> bool | None:
    """Tell whether a text, or a sentence in it, begins with a capital; None when it cannot be told.

    "I" is written large in many a text without other capitals, and names stand anywhere.
    """
    first = text[0]
    if not first.isalpha():
        text = text.lstrip(_OPENINGS)
        first = text[:1]
    if first.isupper():
        return None if first == "I" and not text[1:2].isalpha() else True
    if not first.islower():
        return None
    # A generator for each cue would take twice as long.
    for end in _SENTENCE_ENDS:  # noqa: SIM110
        if end in text and text[text.find(end) + 2].isupper():
            return True
    return False


def _is_punctuated(text: str) -> bool:
    for mark in _ASCII_MARKS:
        if mark in text:
            return True
    return not (text.isascii() or _OTHER_MARKS.isdisjoint(text))
