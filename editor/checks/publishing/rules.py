"""The check of a profile: every rule on every cue, in one pass."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from editor.checks.publishing.shape import shape_faults
from editor.checks.publishing.timing import duration_faults, gap_fault, needed_ms, too_fast
from editor.checks.publishing.unclosed import left_open, unclosed
from editor.checks.publishing.wording import wording_faults
from editor.checks.short import short

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.checks.publishing.fault import Fault
    from editor.checks.publishing.profile import Profile
    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.finding import Finding

_REMEMBERED = 1 << 16


def rule_check(profile: Profile) -> Callable[[Scene], list[Finding]]:
    """Return the check that finds where cues break the rules of a profile, in linear time."""
    faults = judging(profile)

    def find(scene: Scene) -> list[Finding]:
        cues = scene.cues
        found: list[Finding] = []
        for index in scene.indexes:
            if wrong := faults(cues, index):
                cue = cues[index]
                subject = short(cue.text)
                found += [fault.finding(cue, index, subject) for fault in wrong]
        return found

    return find


class _Written(NamedTuple):
    """What is known of a text by itself: the ms to read it, what is wrong, whether it leaves open."""

    needed_ms: int
    faults: tuple[Fault, ...]
    leaves_open: bool


def judging(profile: Profile) -> Callable[[Sequence[Cue], int], list[Fault]]:
    """Return what tells every rule of a profile that the cue at an index breaks.

    Each cue is judged by itself, by the start of the next one, and for what it leaves open by
    those within reach. A text, a duration and a gap are looked at once: thousands have the same.
    """

    @lru_cache(_REMEMBERED)
    def of_text(text: str) -> _Written:
        faults = (*shape_faults(text, profile), *wording_faults(text, profile))
        leaves_open = profile.text_unclosed and bool(left_open(text))
        return _Written(needed_ms(text, profile), faults, leaves_open)

    @lru_cache(_REMEMBERED)
    def of_duration(shown_ms: int) -> tuple[Fault, ...]:
        return tuple(duration_faults(shown_ms, profile))

    @lru_cache(_REMEMBERED)
    def of_gap(gap_ms: int) -> tuple[Fault, ...]:
        fault = gap_fault(gap_ms, profile)
        return (fault,) if fault else ()

    def faults(cues: Sequence[Cue], index: int) -> list[Fault]:
        cue = cues[index]
        written = of_text(cue.text)
        shown_ms = cue.end_ms - cue.start_ms
        found = [too_fast(cue, profile)] if shown_ms < written.needed_ms else []
        found += of_duration(shown_ms)
        if index + 1 < len(cues):
            found += of_gap(cues[index + 1].start_ms - cue.end_ms)
        found += written.faults
        if written.leaves_open and (fault := unclosed(cues, index)):
            found.append(fault)
        return found

    return faults
