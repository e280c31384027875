"""Names spelled in several ways, with every place, until a person has said which way is right."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.repairs.glossary.entries import Glossary
from editor.repairs.glossary.hits import hits
from editor.repairs.glossary.sounding import likeness, singular
from editor.repairs.glossary.suggestions import suggestions

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from editor.core.cue import Cue
    from editor.repairs.glossary.suggestions import Suggestion
    from editor.repairs.hit import Hit

# Spelled as alike as this, the other is taken for the same name before anybody has said so.
_SAME = 0.75
# Said so many times more often with its s than without, a name has it: Jenkins.
_RARER = 8
# Stands for what is not known yet, in the place of a hit.
_OPEN = "\ufffc"


@dataclass(frozen=True, slots=True)
class Spelled:
    """A name as the transcript spells it.

    Attributes: right, the likeliest spelling, or what the glossary says; spellings, those that
    stand there and that no glossary knows, the likeliest first; hits, their places in order, each
    heard as one of them, with nothing right yet.
    """

    right: str
    spellings: tuple[str, ...]
    hits: tuple[Hit, ...]

    def heard(self, right: str) -> tuple[str, ...]:
        """Return the spellings that would be mishearings."""
        return tuple(spelling for spelling in self.spellings if spelling != right)

    def count(self, spelling: str) -> int:
        """Return how often a spelling stands there."""
        return sum(hit.heard == spelling for hit in self.hits)

    @property
    def likely(self) -> frozenset[str]:
        """Return the spellings so much alike that they are taken for the same name."""
        name = _letters(self.right)
        return frozenset(one for one in self.spellings if likeness(_letters(one), name) >= _SAME)

    def meant(self, heard: str, right: str) -> str:
        """Return what is right for one spelling: of two that differ by an s, one is the plural."""
        single = singular(right)
        if self._is_plural(heard):
            return f"{right}s" if single == right else right
        return single if self._has_plural(heard) else right

    def _is_plural(self, heard: str) -> bool:
        """Tell whether a spelling stands there without its s as well, and not by mishearing."""
        single = singular(heard)
        return single != heard and self._times(single) * _RARER >= self._times(heard)

    def _has_plural(self, heard: str) -> bool:
        """Tell whether a spelling stands there with an s as well, which is that of its plural."""
        plurals = (one for one in self.spellings if _letters(singular(one)) == _letters(heard))
        return any(map(self._is_plural, plurals))

    def _times(self, spelling: str) -> int:
        """Return how often a spelling stands there, whatever its capitals."""
        letters = _letters(spelling)
        return sum(_letters(hit.heard) == letters for hit in self.hits)

    def entries(self, heard: Collection[str], right: str) -> dict[str, str]:
        """Return what a glossary would hold; in small letters a hearing is found in any case."""
        small = {one for one in heard if one == one.lower()}
        return {
            one: self.meant(one, right)
            for one in self.heard(right)
            if one in heard and (one in small or one.lower() not in small)
        }


def spelled(
    cues: Sequence[Cue], glossary: Glossary, dismissed: Collection[str] = ()
) -> list[Spelled]:
    """Return the names that seem to be spelled in several ways.

    First come those with most places that are much alike but not the same. What the glossary knows is settled, and so are names whose every spelling was dismissed, in
    small letters.
    """
    known = {heard.casefold(): right for heard, right in glossary.items()}
    found = [
        (right, left)
        for one in suggestions(cues)
        for right, left in [_left(one, known)]
        if len({right, *left}) > 1 and not all(word.casefold() in dismissed for word in left)
    ]
    places = _places(cues, [spelling for _, left in found for spelling in left])
    made = []
    for right, left in found:
        stand = [hit for spelling in left for hit in places[spelling]]
        stand.sort(key=lambda hit: (hit.start_ms, hit.places[0].start))
        made.append(Spelled(right, left, tuple(stand)))
    return sorted(made, key=_rank)


def _rank(one: Spelled) -> tuple[int, int]:
    """Return what names are sorted by: how many places are likely to be wrong, and how many are."""
    heard = set(one.heard(one.right))
    likely = one.likely & heard
    return (
        -sum(hit.heard in likely for hit in one.hits),
        -sum(hit.heard in heard for hit in one.hits),
    )


def _left(one: Suggestion, known: dict[str, str]) -> tuple[str, tuple[str, ...]]:
    """Return the likeliest name and the spellings that are not settled."""
    all_of_it = [spelling for spelling, _ in one.spellings]
    said = {word: known[word.casefold()] for word in all_of_it if word.casefold() in known}
    left = tuple(word for word in all_of_it if word.casefold() not in known)
    times = Counter({_letters(name): 0 for name in said.values()})
    for word, count in one.spellings:
        times[_letters(word)] += count

    def is_plural(word: str) -> bool:
        whole, single = _letters(word), _letters(singular(word))
        return single != whole and single in times and times[single] * _RARER >= times[whole]

    # Of a name that ends in s, as Jenkins, the s is kept: neither it nor what was heard lacks it.
    names = {
        singular(name) if is_plural(word) or is_plural(name) else name
        for word, name in said.items()
    }
    return (min(names, key=len) if names else one.right), left


def _places(cues: Sequence[Cue], spellings: Collection[str]) -> defaultdict[str, list[Hit]]:
    """Return where spellings stand, each as it is written where that is one of them."""
    wanted = set(spellings)
    by_letters = {spelling.lower(): spelling for spelling in reversed(list(spellings))}
    found: defaultdict[str, list[Hit]] = defaultdict(list)
    for hit in hits(cues, Glossary(dict.fromkeys(by_letters, _OPEN))):
        written = " ".join(hit.found.split())
        spelling = written if written in wanted else by_letters[hit.heard]
        found[spelling].append(replace(hit, heard=spelling, right=""))
    return found


def _letters(word: str) -> str:
    return "".join(sign for sign in word.casefold() if sign.isalnum())
