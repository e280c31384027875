"""Words that repeat those just before them, in the same cue or at the end of the one before.

People begin again too, mostly with four words or fewer, after a break, or in a question and its
answer. Captions that roll or are painted on repeat the line before by design, at every cue.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.checks.normal import key
from editor.checks.repeats.periods import of_period
from editor.checks.repeats.pieces import spoken_words, weight
from editor.checks.scene import REACH
from editor.checks.tags.annotations import annotation
from editor.core.cue import visible_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.repeats.periods import Round
    from editor.core.cue import Cue

# Words that must be the same: up to the end of the cue before; from its beginning, as people
# begin again; and where some more words follow there, as a sentence may begin like another.
_TO_THE_END = 4
_FROM_THE_BEGINNING = 6
_WITHIN, _MOST_AFTER = 7, 4
# The same in one cue: a text said twice, its end said twice, something in the middle.
_TWICE, _OWN_END, _OWN_MIDDLE = 4, 5, 7
_FEWEST_DIFFERENT = 4
_LONGEST = 40
# When so many neighbours begin like the end of the one before, captions roll.
_ROLLING = 1 / 3
_BROKEN_OFF = ("-", "–", "—", "…", "...")
_ANOTHER_SPEAKER = ("-", "–", "—", ">>")
# Cues that follow each other overlap only by what was rounded.
_OVERLAP_MS = 100


@dataclass(frozen=True, slots=True)
class Echo:
    """Words that repeat others.

    Attributes: start and stop, which words of the cue, half-open; after, how many more words follow
    those repeated in the cue before; own, whether it is itself that the cue repeats.
    """

    start: int
    stop: int
    after: int = 0
    own: bool = False


def of_before(cues: Sequence[Cue], at: int) -> Echo | None:
    """Return which first words of a cue repeat the one before, or nothing when anybody may."""
    said = said_in(cues[at])
    before = said_in(cues[at - 1]) if at else ()
    if len(said) < _TO_THE_END or not all(word in before for word in said[:_TO_THE_END]):
        return None
    begin, count = longest_beginning(said, before)
    echo = Echo(0, count, len(before) - begin - count)
    if not _too_much(said, before, begin, echo) or not _goes_on(cues[at - 1], cues[at]):
        return None
    return None if _line_again(cues[at - 1], cues[at]) or _rolling(cues, at) else echo


def longest_beginning(said: Sequence[str], within: Sequence[str]) -> tuple[int, int]:
    """Return where in other words the most first words of a text stand, and how many do."""
    best = (0, 0)
    for begin, word in enumerate(within):
        if word != said[0]:
            continue
        count = 0
        while count < min(len(said), len(within) - begin) and said[count] == within[begin + count]:
            count += 1
        best = max(best, (begin, count), key=lambda one: one[1])
    return best


def said_in(cue: Cue) -> tuple[str, ...]:
    """Return the words of a cue as they are compared."""
    return spoken_words(visible_text(cue.text))


def _too_much(said: Sequence[str], before: Sequence[str], begin: int, echo: Echo) -> bool:
    """Tell whether people do not repeat so many words."""
    count = weight(said[: echo.stop])
    if len(set(said[: echo.stop])) < _FEWEST_DIFFERENT:
        return False
    if begin == 0 and echo.stop == len(said) == len(before):
        return count > _TO_THE_END
    if begin == 0 and echo.stop < len(said):
        return not echo.after and count >= _FROM_THE_BEGINNING
    return count >= (_WITHIN if echo.after else _TO_THE_END) and echo.after <= _MOST_AFTER


def _goes_on(before: Cue, cue: Cue) -> bool:
    """Tell whether a cue goes on where the one before ended: nobody broke off or came in."""
    return (
        cue.start_ms >= before.end_ms - _OVERLAP_MS
        and cue.speaker == before.speaker
        and annotation(before.text) is None
        and not before.text.rstrip().endswith(_BROKEN_OFF)
        and not cue.text.lstrip().startswith(_ANOTHER_SPEAKER)
    )


def _line_again(before: Cue, cue: Cue) -> bool:
    """Tell whether the last line of a cue is the first of the next one's lines, as in rolling."""
    lines = visible_text(cue.text).split("\n")
    last = visible_text(before.text).split("\n")[-1]
    return len(lines) > 1 and key(lines[0]) == key(last)


def _rolling(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether the neighbours repeat lines of each other too, as captions do by design."""
    first, last = max(1, at - REACH + 1), min(len(cues) - 1, at + REACH)
    rolling = [
        _rolls(said_in(cues[late - 1]), said_in(cues[late]))
        for late in range(first, last + 1)
        if late != at
    ]
    return any(rolling) and sum(rolling) >= _ROLLING * len(rolling)


def _rolls(before: Sequence[str], said: Sequence[str]) -> bool:
    """Tell whether a cue begins with the last words of the one before, or with all of it."""
    if not before or not said:
        return False
    begin, count = longest_beginning(said, before)
    return begin + count == len(before) and (count > 1 or count == len(before))


def of_itself(cue: Cue) -> Echo | None:
    """Return which words of a cue repeat those just before them in it, nothing for few words."""
    said = said_in(cue)
    if len(said) < 2 * _TWICE or len(said) - len(set(said)) < _TWICE or annotation(cue.text):
        return None
    for size in range(min(_LONGEST, len(said) // 2), _TWICE - 1, -1):
        for twice in of_period(said, size):
            if twice.repeats > 1 and _said_again(said, twice):
                return Echo(twice.stop - size, twice.stop, own=True)
    return None


def _said_again(said: Sequence[str], twice: Round) -> bool:
    """Tell whether people do not say so many words twice."""
    once = said[twice.stop - twice.period : twice.stop]
    least = _OWN_END if twice.stop == len(said) else _OWN_MIDDLE
    if 2 * twice.period == len(said):
        least = _TWICE
    return weight(once) >= least and len(set(once)) >= _FEWEST_DIFFERENT
