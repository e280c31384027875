"""The check of a profile: every rule on every cue, in one pass."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from editor.checks.publishing.shape import shape_faults
from editor.checks.publishing.timing import gap_fault, time_faults
from editor.checks.publishing.unclosed import unclosed
from editor.checks.publishing.wording import wording_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from editor.checks.publishing.fault import Fault
    from editor.checks.publishing.profile import Profile
    from editor.checks.scene import Scene
    from editor.core.cue import Cue
    from editor.core.finding import Finding


def rule_check(profile: Profile) -> Callable[[Scene], list[Finding]]:
    """Return the check that finds where cues break the rules of a profile, in linear time."""
    faults = judging(profile)

    def find(scene: Scene) -> list[Finding]:
        cues = scene.cues
        return [
            fault.finding(cues[index], index)
            for index in scene.indexes
            for fault in faults(cues, index)
        ]

    return find


def judging(profile: Profile) -> Callable[[Sequence[Cue], int], Iterator[Fault]]:
    """Return what yields every rule of a profile that the cue at an index breaks.

    Each cue is judged by itself, by the start of the next one, and for what it leaves open by
    those within reach. A text is looked at once: runs of thousands have one.
    """

    @lru_cache(1 << 16)
    def of_text(text: str) -> tuple[Fault, ...]:
        return (*shape_faults(text, profile), *wording_faults(text, profile))

    def faults(cues: Sequence[Cue], index: int) -> Iterator[Fault]:
        cue = cues[index]
        yield from time_faults(cue, profile)
        if index + 1 < len(cues) and (fault := gap_fault(cue, cues[index + 1], profile)):
            yield fault
        yield from of_text(cue.text)
        if profile.text_unclosed and (fault := unclosed(cues, index)):
            yield fault

    return faults
