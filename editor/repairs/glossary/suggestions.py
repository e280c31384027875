"""Names that a transcript seems to spell in several ways, for a person to say which is right."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.repairs.glossary.sounding import likeness, singular, skeleton
from editor.repairs.running import Running, begins_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from editor.core.cue import Cue

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W_]+)*")
_COUPLED = re.compile(r"(?<=[A-Z][A-Z])-$")
# Shorter words are alike by chance, and so are those of fewer sounds.
_SHORTEST, _FEWEST_SOUNDS = 4, 3
# A word in small letters that is said more often belongs to the talk: it is no mishearing.
_RARE = 25
# How alike words must be spelled that sound the same: two names, a name and a rare word, any two.
_ALIKE, _HALF, _CLOSE = 0.4, 0.5, 0.75
# A name is written with a capital inside sentences nearly as often as not.
_NAMED = 0.4
# A word in small letters that is said so much more often than the name is a word of its own.
_OFTENER = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Spellings that may be of one name.

    Attributes: spellings, with how often each stands in the transcript, the likeliest first;
    cue_ids, where they stand.
    """

    spellings: tuple[tuple[str, int], ...]
    cue_ids: tuple[int, ...]

    @property
    def right(self) -> str:
        """Return the spelling that is likeliest to be the name, which may still be wrong."""
        return self.spellings[0][0]

    @property
    def heard(self) -> tuple[str, ...]:
        """Return the other spellings."""
        return tuple(spelling for spelling, _ in self.spellings[1:])


class _Seen:
    """How a word is written, how often, and where."""

    def __init__(self) -> None:
        self.forms: Counter[str] = Counter()
        self.inside = 0  # with a capital inside a sentence
        self.told = 0  # where a capital would have told something
        self.places: list[int] = []

    @property
    def is_name(self) -> bool:
        return bool(self.inside) and self.inside >= _NAMED * self.told

    @property
    def count(self) -> int:
        return sum(self.forms.values())


def suggestions(cues: Sequence[Cue], most: int = 100) -> list[Suggestion]:
    """Return names that a transcript seems to spell in several ways, the most frequent first.

    Found by how words sound and how alike they are spelled, around those written with capitals
    inside sentences; most variants are ordinary words, so each is a guess.
    """
    running = Running(cues)
    seen = _seen(running.text)
    joined = _in_two(seen, running.text)
    groups = [group for group in _groups(seen) if len({singular(word) for word in group}) > 1]
    made = [_suggestion(group, seen, joined, running) for group in groups]
    covered = {word for group in groups for word in group}
    made += (_suggestion([word], seen, joined, running) for word in joined if word not in covered)
    return sorted(made, key=lambda one: -sum(count for _, count in one.spellings))[:most]


def _seen(text: str) -> dict[str, _Seen]:
    seen: defaultdict[str, _Seen] = defaultdict(_Seen)
    for match in _WORD.finditer(text):
        word = match[0]
        if len(word) < _SHORTEST and not (word.isupper() and len(word) > 1):
            continue
        it = seen[_key(word)]
        it.forms[_bare(word)] += 1
        it.places.append(match.start())
        if word[0].islower() and word.islower():
            it.told += 1
            # LW-deader: what is coupled with capitals is a name
            it.inside += (
                _COUPLED.search(text[max(0, match.start() - 8) : match.start()]) is not None
            )
        elif word[1:] != word[1:].lower() or not begins_sentence(text, match.start()):
            it.inside += 1
            it.told += 1
    return dict(seen)


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _key(word: str) -> str:
    return _bare(word).casefold()


def _in_two(seen: Mapping[str, _Seen], text: str) -> dict[str, Counter[str]]:
    """Return names that are also written as two words, which are no name each: moon dream."""
    names = {word for word, it in seen.items() if it.is_name and len(word) >= 2 * _SHORTEST - 2}
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one, other in pairwise(_WORD.finditer(text)):
        between = text[one.end() : other.start()]
        if between in {" ", "-", "\n"} and (word := (one[0] + other[0]).casefold()) in names:
            found[word][f"{one[0]}{'-' if between == '-' else ' '}{other[0]}"] += 1
    return dict(found)


def _groups(seen: Mapping[str, _Seen]) -> Iterator[list[str]]:
    """Yield words around a name that sound like it; none is in two groups."""
    by_sound: defaultdict[str, list[str]] = defaultdict(list)
    for word, it in seen.items():
        if len(word) >= _SHORTEST and (it.is_name or it.count <= _RARE):
            by_sound[skeleton(word)].append(word)
    for sound, words in by_sound.items():
        names = [word for word in words if seen[word].is_name]
        if len(words) < 2 or not names or len(sound) < _FEWEST_SOUNDS:
            continue
        near = [word for word in words if any(_is_near(word, name, seen) for name in names)]
        if len(near) > 1:
            yield near


def _is_near(word: str, name: str, seen: Mapping[str, _Seen]) -> bool:
    if word == name:
        return True
    alike = likeness(singular(word), singular(name))
    if seen[word].is_name:
        return alike >= _ALIKE
    return alike >= _CLOSE or (alike >= _HALF and seen[word].count <= _OFTENER * seen[name].count)


def _suggestion(
    group: Sequence[str],
    seen: Mapping[str, _Seen],
    joined: Mapping[str, Counter[str]],
    running: Running,
) -> Suggestion:
    spellings: Counter[str] = Counter()
    for word in group:
        spellings.update(seen[word].forms)
        spellings.update(joined.get(word, {}))
    ranked = sorted(spellings.items(), key=lambda pair: (-_nameliness(pair[0]), -pair[1], pair[0]))
    return Suggestion(tuple(ranked), _cue_ids(group, seen, running))


def _nameliness(spelling: str) -> int:
    """Return how much a spelling looks like a name's: capitals inside, one at the start, none."""
    if " " in spelling or "-" in spelling:
        return 0
    return 2 if spelling[1:] != spelling[1:].lower() else int(spelling[:1].isupper())


def _cue_ids(group: Iterable[str], seen: Mapping[str, _Seen], running: Running) -> tuple[int, ...]:
    places = sorted(at for word in group for at in seen[word].places)
    indexes = (next(running.places(at, at + 1))[0] for at in places)
    return tuple(dict.fromkeys(running.cues[index].id for index in indexes))
