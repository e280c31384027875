"""Shapes that look wrong and were said: repeats, lists, songs, asides."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tests.evaluation.marked import Label
from tests.evaluation.shapes import Line, Shape, plain

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from tests.evaluation.tongues import Tongue

    Make = Callable[[random.Random, Tongue], list[Line]]

_NAMES = (
    "Adams",
    "Becker",
    "Castillo",
    "Dimitrov",
    "Eriksen",
    "Fontaine",
    "Grujic",
    "Haddad",
    "Ivanova",
    "Jensen",
)


def _always(*texts: str, ms: int | None = None, pause: int | None = None) -> Make:
    return lambda _chance, _tongue: [Line(text, ms, pause) for text in texts]


def _yeah(chance: random.Random, _: Tongue) -> list[Line]:
    word = chance.choice(("Yeah.", "Right.", "No.", "Okay.", "Mm-hmm.", "Ja.", "Да.", "Sí."))
    return [Line(word, chance.randint(400, 1500)) for _ in range(chance.choice((2, 2, 3)))]


def _stutter(chance: random.Random, tongue: Tongue) -> list[Line]:
    words = plain(tongue.sentence(chance)).split()
    first = words[0]
    return [
        Line(f"{first}, {first}, {first} {' '.join(words[1:4])}, the, the the"),
        Line(f"the the {words[-1]}."),
    ]


def _chorus(chance: random.Random, tongue: Tongue) -> list[Line]:
    refrain = [tongue.sentence(chance) for _ in range(4)]
    verses = [[tongue.sentence(chance) for _ in range(4)] for _ in range(3)]
    return [Line(text, 3200) for verse in verses for text in (*verse, *refrain)]


def _answers(answer: str) -> Make:
    def make(chance: random.Random, _: Tongue) -> list[Line]:
        lines = []
        for name in chance.sample(_NAMES, 7):
            lines.append(Line(f"{name}?", chance.randint(500, 1200)))
            lines.append(Line(answer, chance.randint(400, 900), chance.randint(100, 900)))
        return lines

    return make


def _right(chance: random.Random, tongue: Tongue) -> list[Line]:
    lines = []
    for _ in range(5):
        lines += [Line(tongue.sentence(chance)), Line("Right?", chance.randint(400, 900))]
    return lines


def _minutes(chance: random.Random, _: Tongue) -> list[Line]:
    first = chance.randint(3, 40)
    return [Line(f"Item {first + at}, approved.", chance.randint(1400, 3000)) for at in range(8)]


def _anaphora(chance: random.Random, tongue: Tongue) -> list[Line]:
    slots = dict(tongue.slots)
    nouns = next(slots[key] for key in ("noun", "nomen", "nombre", "сущ") if key in slots)
    start = chance.choice(
        ("We want a better", "I remember the", "Nobody asked about the", "Give us back our")
    )
    return [Line(f"{start} {noun}.") for noun in chance.sample(nouns, 6)]


def _rolling(chance: random.Random, tongue: Tongue) -> list[Line]:
    rows = [plain(tongue.sentence(chance)) for _ in range(9)]
    return [Line(f"{early}\n{late}", 2600, 0) for early, late in pairwise(rows)]


def _drill(chance: random.Random, tongue: Tongue) -> list[Line]:
    ends = {" ".join(plain(tongue.sentence(chance)).split()[-2:]): None for _ in range(12)}
    lines = []
    for words in list(ends)[:4]:
        lines += [Line(f"{words}.", 1500, 300), Line(f"{words}.", chance.randint(1500, 2400), 900)]
    return lines


def _fast(chance: random.Random, tongue: Tongue) -> list[Line]:
    return [
        Line(text := tongue.sentence(chance), round(len(text) * 1000 / 34), 0) for _ in range(3)
    ]


def _slow(chance: random.Random, _: Tongue) -> list[Line]:
    return [Line(chance.choice(("um", "so", "okay", "and then")), chance.randint(6_000, 11_000))]


def _highlighted(chance: random.Random, tongue: Tongue) -> list[Line]:
    words = plain(tongue.sentence(chance)).split()
    return [
        Line(
            " ".join((*words[:at], f"<u>{word}</u>", *words[at + 1 :])), chance.randint(180, 520), 0
        )
        for at, word in enumerate(words)
    ]


def _real(name: str, make: Make) -> Shape:
    return Shape(name, Label.OK, make)


HONEST = (
    _real("yeah, yeah", _yeah),
    _real("a stutter", _stutter),
    _real("a chorus", _chorus),
    _real("a roll call", _answers("Here.")),
    _real("a vote", _answers("Aye.")),
    _real("right? after each", _right),
    _real(
        "counting, a cue a number",
        _always("One.", "Two.", "Three.", "Four.", "Five.", "Six.", ms=900),
    ),
    _real(
        "counting in one cue", _always("One, two, three, four, five, six, seven, eight, nine, ten.")
    ),
    _real("items of a meeting", _minutes),
    _real("sentences that begin alike", _anaphora),
    _real("rolling captions", _rolling),
    _real("repeat after me", _drill),
    _real("spoken fast", _fast),
    _real("a filler for seconds", _slow),
    _real("highlighted word by word", _highlighted),
    _real("no, no, no", _always("No, no, no, no, no.", "That is not what I meant.")),
    _real("a name spelled", _always("M", "I", "S", "S", "I", "S", "S", "I", "P", "P", "I", ms=420)),
    _real(
        "thanks to the hall",
        _always("Thank you. Thank you very much.", "Thank you.", "Please sit down."),
    ),
    _real(
        "thanks for a favour",
        _always("Thank you for watching the children.", "It was no trouble at all."),
    ),
    _real(
        "thanks for listening",
        _always("Thank you for listening.", "Are there any questions?", "Yes, at the back."),
    ),
    _real(
        "about subtitles",
        _always(
            "We asked a community to write subtitles.", "Most people never subscribe to a channel."
        ),
    ),
    _real(
        "an aside in brackets",
        _always("(as I said before, it was late)", "[The company] was sold in May.", "f(x) of [i]"),
    ),
    _real("greetings", _always("Hi.", "Hello.", "Hi.", "Hi there.", "Hello.", "Bye.", "Bye bye.")),
    _real("U.S. twice", _always("the U.S.", "U.S.", "law on this.")),
    _real(
        "sung",
        _always(
            "La la la la,",
            "row, row, row your boat,",
            "gently down the stream,",
            "row, row, row your boat.",
            ms=2800,
        ),
    ),
    _real(
        "questions and echoes",
        _always("A lathe?", "A lathe.", "Really? A lathe?", "Yes. A lathe.", "Right."),
    ),
    _real(
        "an address read out",
        _always("www dot museum dot org slash w w w", "and the code is 7 7 7 7 4 1"),
    ),
    _real(
        "laughing in words", _always("Ha ha ha, no.", "Well, well, well.", "Very, very, very good.")
    ),
)
