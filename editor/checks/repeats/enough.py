"""How often is too often: whether anybody speaks as a run of cues does.

The counts come from 285,764 podcast cues, most of them clean: runs of four or more cues of two
or more words occur 0 to 13 times there and are nearly all loops, while real talk holds hundreds
of "Yeah." "Yeah." and a few of three.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.checks.normal import words
from editor.checks.repeats.beat import Beat, beat_of
from editor.checks.tags.annotations import annotation
from editor.core.cue import visible_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.repeats.runs import Run
    from editor.core.cue import Cue

# Repeats needed. Two cues or three in turn are never a single word, so they count as phrases.
_OF_ONE_WORD = 6
_OF_PHRASES = 4
WITH_SIGNATURE = 3
# More of texts that vary, or that come in no order: people do say "okay" and "um" by turns.
_MORE_OF_VARIED = 2
_MORE_IN_NO_ORDER = 4
# Texts that differ in a word are one text when one of them makes up such a part of them, or when
# they share so many words and come so often: speakers begin many sentences alike, with a few words.
_OFTEN = 0.3
_SHARED_WORDS = 6
_OF_ALL_DIFFERENT = 8
_OF_LETTERS = 12
# A tag is repeated by right while the music lasts, but then once per event or per 30 s window,
# not every few seconds.
_OF_TAGS = 20
_TAG_BEAT_MS = 10_000
# Captions that highlight word by word repeat a sentence once per word while it is said: people
# say 1.5 to 7 words a second (median 2.8, 99.9th percentile 7.4).
_SAID_ONCE_MS = range(140, 667)


def is_loop(run: Run, keys: Sequence[str], cues: Sequence[Cue]) -> bool:
    """Tell whether nobody speaks as a run of cues does."""
    if run.spelt:
        return run.count >= max(_OF_LETTERS, 2 * run.period)
    if run.repeats < WITH_SIGNATURE:
        return False
    texts = keys[run.first : run.last + 1]
    if run.orderly and run.period > 1 and len(set(texts)) == 1:
        return False
    members = cues[run.first : run.last + 1]
    beat = beat_of(members, run.period)
    if run.repeats < needed(run, members, beat) or not _few_enough(run, texts):
        return False
    if _tags(run, members):
        return _too_quick(beat)
    once = words(visible_text(members[0].text))
    return run.period > 1 or not _said_once(once, run.repeats, beat)


def _tags(run: Run, members: Sequence[Cue]) -> bool:
    return all(annotation(cue.text) is not None for cue in members[: run.period])


def _few_enough(run: Run, texts: Sequence[str]) -> bool:
    """Tell whether the texts of a run are few, or share most of their words."""
    different = len(set(texts))
    if not run.orderly:
        return min(map(texts.count, set(texts))) >= WITH_SIGNATURE
    if not run.varied or different <= max(2, run.repeats // 2):
        return True
    if max(Counter(texts).values()) >= max(WITH_SIGNATURE, _OFTEN * run.count):
        return True
    # A text that is typed out as it is said grows from cue to cue.
    growing = any(late.startswith(early) for early, late in pairwise(texts) if late != early)
    shared = min(len(text.split()) for text in texts) - 1
    return run.repeats >= _OF_ALL_DIFFERENT and shared >= _SHARED_WORDS and not growing


def needed(run: Run, members: Sequence[Cue], beat: Beat) -> int:
    """Return how many repeats make a loop, fewer when its timing gives it away."""
    if run.spelt:
        return max(1, _OF_LETTERS // run.period)
    if _tags(run, members):
        return _OF_TAGS
    if beat.window_long or beat.flashing:
        return WITH_SIGNATURE if run.period == 1 else _OF_PHRASES
    spoken = sum(words(visible_text(cue.text)) for cue in members[: run.period])
    needed = _OF_PHRASES if spoken > 1 else _OF_ONE_WORD
    if not run.orderly:
        return needed + _MORE_IN_NO_ORDER
    if run.varied:
        return needed + _MORE_OF_VARIED
    return needed - 1 if beat.exact and run.period == 1 else needed


def _too_quick(beat: Beat) -> bool:
    """Tell whether tags follow each other quicker than events that somebody would note."""
    return beat.steady and beat.step_ms <= _TAG_BEAT_MS


def _said_once(spoken: int, repeats: int, beat: Beat) -> bool:
    """Tell whether a sentence is shown once per word, at the pace at which it is said."""
    return spoken == repeats and beat.step_ms in _SAID_ONCE_MS
