"""Seams: where one window of the recogniser ends and the next begins, and words go astray.

A recogniser that decodes 28 to 30 s at a time without overlap cuts through words. Nothing in the
text shows it, the times do: within a window they are whole seconds from its beginning, and only
the first cue, which begins somewhat later, ends half a second off that beat; or no cue ever
reaches across a multiple of 30 s.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.checks.normal import key
from editor.checks.sound.beside import words_beside
from editor.checks.tags.annotations import annotation
from editor.core.finding import Category, Finding
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# Of 150 joins compared with a second transcript, a phrase was dropped, swapped or invented at 44.
_WRONG = 0.29
_CONFIDENCE = 0.3
_LISTEN_MS = 2_000
_BEAT_MS = 1_000
_JITTER_MS = 2
# From one window's first cue to the next one's: the first words may come late, the last early.
_SHORTEST_MS, _LONGEST_MS = 24_000, 31_000
# Cues off the beat within a window, of which one has to be the first of the next.
_LOOK_AHEAD = 4
_FEWEST_WINDOWS = 10
_MOST_MISSED = 0.2
_MOST_STRAY = 0.3
_MOST_OFF_BEAT = 0.35
_WINDOW_MS = 30_000
# Written ends may be rounded to 20 ms.
_STEP_MS = 20
# How unlikely it must be that no cue crosses a multiple of 30 s: one in e to the 10th.
_UNLIKELY = 10.0


@dataclass(slots=True)
class _Chain:
    """First cues of windows that follow each other, by index.

    Attributes: fits, how many follow the one before after one window; missed, after two; stray,
    cues off the beat in between.
    """

    firsts: list[int]
    fits: int = 0
    missed: int = 0
    stray: int = 0

    def convinces(self) -> bool:
        """Tell whether so many windows in a row are no accident."""
        return (
            self.fits >= _FEWEST_WINDOWS
            and self.missed <= _MOST_MISSED * self.fits
            and self.stray <= _MOST_STRAY * self.fits
        )


def seams(cues: Sequence[Cue], evidence: Evidence) -> list[Finding]:  # noqa: ARG001
    """Find the joins of decoding windows where their grid is plain to see, for listening.

    Takes time linear in the cues.
    """
    joins: dict[int, int] = {}
    for region in (*_beat_regions(cues), *_fixed_regions(cues)):
        joins.update(dict.fromkeys(region, len(region)))
    return [
        _finding(cues, at, joins[at]) for at in sorted(joins) if at and _between_words(cues, at)
    ]


def _beat_regions(cues: Sequence[Cue]) -> Iterator[list[int]]:
    """Return the first cues of windows, told by the beat of their times, region by region."""
    off = [
        at
        for at, cue in enumerate(cues)
        if _JITTER_MS <= (cue.end_ms - cue.start_ms) % _BEAT_MS <= _BEAT_MS - _JITTER_MS
    ]
    begin = 0
    while begin + _FEWEST_WINDOWS < len(off):
        chain, end = _chain(cues, off, begin)
        first, last = chain.firsts[0], chain.firsts[-1]
        if chain.convinces() and end - begin <= _MOST_OFF_BEAT * (last - first):
            yield chain.firsts
        begin = max(end, begin + 1)


def _chain(cues: Sequence[Cue], off: Sequence[int], begin: int) -> tuple[_Chain, int]:
    """Follow windows from one cue off the beat as far as it goes; return where it stopped."""
    chain = _Chain([off[begin]])
    here = begin
    while True:
        for windows in (1, 2) if _comes_late(cues, off, here) else ():
            following = _following(cues, off, here, windows)
            if following is not None:
                break
        else:
            return chain, here
        chain.fits += windows == 1
        chain.missed += windows == 2
        chain.stray += following - here - 1
        chain.firsts.append(off[following])
        here = following


def _comes_late(cues: Sequence[Cue], off: Sequence[int], here: int) -> bool:
    """Tell whether any cue looked at ahead is a window away, as hardly one is in most texts."""
    last = off[min(here + _LOOK_AHEAD, len(off) - 1)]
    return cues[last].start_ms - cues[off[here]].start_ms >= _SHORTEST_MS


def _following(cues: Sequence[Cue], off: Sequence[int], here: int, windows: int) -> int | None:
    """Return which cue off the beat begins the next window, or the one after it."""
    start_ms = cues[off[here]].start_ms
    best = None
    for there in range(here + 1, min(here + 1 + _LOOK_AHEAD, len(off))):
        at = off[there]
        after = cues[at].start_ms - start_ms
        if after > _LONGEST_MS * windows:
            break
        if after >= _SHORTEST_MS * windows:
            best = there
            if cues[at].start_ms > cues[at - 1].end_ms:
                return there
    return best


def _fixed_regions(cues: Sequence[Cue]) -> Iterator[list[int]]:
    """Return the first cues of windows that begin at multiples of 30 s, region by region."""
    if not cues:
        return
    starts = [cue.start_ms for cue in cues]
    last = starts[-1] // _WINDOW_MS
    run: list[int] = []
    halves = 0
    for number in range(1, last + 2):
        at = None if number > last else _uncrossed(cues, starts, number * _WINDOW_MS)
        if at is not None and (not run or at > run[-1]):
            run.append(at)
            halves += _uncrossed(cues, starts, number * _WINDOW_MS - _WINDOW_MS // 2) is None
            continue
        crossed = min(0.99, halves / len(run)) if run else 0
        if len(run) >= _FEWEST_WINDOWS and -math.log(1 - crossed) * len(run) >= _UNLIKELY:
            yield run
        run, halves = [], 0


def _uncrossed(cues: Sequence[Cue], starts: Sequence[int], moment: int) -> int | None:
    """Return the first cue after a moment in ms that no cue is shown across, or nothing."""
    at = bisect_left(starts, moment - _STEP_MS)
    if at == len(cues) or any(cue.end_ms > moment + _STEP_MS for cue in cues[max(0, at - 3) : at]):
        return None
    return at


def _between_words(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether there is something to hear at a join: not within a loop, nor beside a tag."""
    same = key(cues[at].text)
    beside = [cues[index].text for index in range(max(0, at - 3), at)]
    annotated = annotation(cues[at].text) or annotation(cues[at - 1].text)
    return bool(same) and not annotated and all(key(text) != same for text in beside)


def _finding(cues: Sequence[Cue], at: int, windows: int) -> Finding:
    before, after = cues[at - 1], cues[at]
    # The window ends with its last cue, and what the next lost at its beginning is just there.
    join_ms = before.end_ms + min(max(0, after.start_ms - before.end_ms), _BEAT_MS) // 2
    return Finding(
        kind="window-join",
        category=Category.TIMING,
        first=at - 1,
        last=at,
        start_ms=max(0, join_ms - _LISTEN_MS),
        end_ms=join_ms + _LISTEN_MS,
        confidence=_CONFIDENCE,
        subject=words_beside(cues, at),
        reason=said(
            "Two windows of the recogniser, 28 to 30 s long, meet here without overlap, and at "
            "{share:.0%} of such joins a phrase was dropped, changed or invented.",
            share=_WRONG,
        ),
        evidence={"windows": windows, "gap_ms": after.start_ms - before.end_ms},
        gap=True,
    )
