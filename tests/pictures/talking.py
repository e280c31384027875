"""Talk that was never held: sentences about bees, as many as a stream of hours wants."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_SENTENCES: Final = (
    "When {who} opened the {box} in {month}, there were {number} frames of brood.",
    "You can hear from the {sound} whether the {caste} has left the {box}.",
    "I would rather lose {number} jars than a {caste} in {month}.",
    "{who} says that the {plant} gives more than the {plant2} in a dry {month}.",
    "The first thing {who} taught me was to wait until the {sound} stops.",
    "We carried the {box} up {number} steps, and nobody was stung.",
    "If the {plant} flowers before the {plant2}, feed them.",
    "What I like about {who} is that there is always a second {box} ready.",
    "A {caste} does not care about {month}, only about the {plant}.",
    "So we wrote down the weight of every {box}, {number} weeks in a row.",
    "That was the year of the {pest}, and {who} had to burn the {box}.",
    "The {pest} comes in with the {caste}, and then you count.",
    "Has anybody here kept {number} colonies through a wet {month}?",
    "Put the {box} where the morning reaches it, next to the {plant}.",
    "My neighbour thought the {sound} was a machine for {number} days.",
    "It was {who} who noticed the {pest} on the floor of the {box}.",
    "And the honey of the {plant} is so thick that it will not leave the {box}.",
    "Nothing in the books prepared me for a {caste} that sings.",
    "We sold {number} jars in {month} and kept the rest for {who}.",
    "They find the {plant} behind the station before we do.",
)
_WORDS: Final = {
    "who": ("Katrin", "Oyelaran", "Mr Abara", "Sister Brigid", "the librarian", "my daughter"),
    "box": ("hive", "super", "brood box", "nucleus", "skep", "Warré hive", "lower box"),
    "month": ("February", "March", "April", "May", "June", "August", "October", "November"),
    "number": ("two", "three", "five", "seven", "nine", "eleven", "fourteen", "thirty", "ninety"),
    "caste": ("queen", "drone", "forager", "nurse bee", "worker", "virgin queen", "guard"),
    "plant": ("lime", "bramble", "willow", "ivy", "clover", "rape", "hawthorn", "phacelia"),
    "plant2": ("heather", "chestnut", "dandelion", "borage", "maple", "cherry", "buddleia"),
    "sound": ("hum", "piping", "roar", "silence", "quacking", "tooting"),
    "pest": ("varroa", "wax moth", "hornet", "small beetle", "chalk brood"),
}
_SLOT: Final = re.compile(r"\{(\w+)\}")
_MISHEARD: Final = {
    "Oyelaran": ("Oh Ye Laran", "Oyelarin", "O'Leran"),
    "Warré": ("Warry", "Warre"),
    "varroa": ("Varoa", "pharaoh"),
}
_HEARD_WRONG: Final = 0.35
# What another recogniser makes of words, now and then.
_OTHERWISE: Final = {
    "hive": "five",
    "queen": "green",
    "lime": "line",
    "ivy": "IV",
    "drone": "throne",
    "wax": "works",
    "skep": "skip",
    "jars": "chars",
}


def sentences(seed: int) -> Iterator[str]:
    """Yield sentences without end, the same for the same seed."""
    chance = random.Random(seed)
    last = ""
    while True:
        template = chance.choice([one for one in _SENTENCES if one != last])
        last = template
        made = _SLOT.sub(lambda slot: chance.choice(_WORDS[slot[1]]), template)
        yield made[0].upper() + made[1:]


def misheard(text: str, chance: random.Random) -> str:
    """Return a text with some of its names as a recogniser might spell them."""
    for name, spellings in _MISHEARD.items():
        if name in text and chance.random() < _HEARD_WRONG:
            text = text.replace(name, chance.choice(spellings))
    return text


def captions(seed: int, columns: int) -> Iterator[str]:
    """Yield the same talk in pieces of so many columns, wherever they end."""
    line = ""
    for sentence in sentences(seed):
        for word in sentence.split():
            if line and len(line) + 1 + len(word) > columns:
                yield line
                line = ""
            line = f"{line} {word}" if line else word


def heard_otherwise(text: str, chance: random.Random) -> str:
    """Return what another recogniser makes of a text: names right, and mistakes of its own."""
    for name, spellings in _MISHEARD.items():
        for spelling in spellings:
            text = text.replace(spelling, name)
    words = text.split()
    for at, word in enumerate(words):
        if word in _OTHERWISE and chance.random() < _HEARD_WRONG / 2:
            words[at] = _OTHERWISE[word]
    if len(words) > 2 and chance.random() < 0.02:
        words.pop(chance.randrange(1, len(words)))
    return " ".join(words)
