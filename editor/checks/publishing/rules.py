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
    """Return the check that finds where cues break the rules of a profile, in linear time.

    Each cue is judged by itself, by the start of the next one, and for what it leaves open by
    those within reach.
    """
    of_text = _remembering(profile)

    def find(scene: Scene) -> list[Finding]:
        cues = scene.cues
        return [
            fault.finding(cues[index], index)
            for index in scene.indexes
            for fault in _faults(cues, index, profile, of_text(cues[index].text))
        ]

    return find


def faults(cues: Sequence[Cue], index: int, profile: Profile) -> list[Fault]:
    """Return every rule of a profile that the cue at an index breaks."""
    return list(_faults(cues, index, profile, _text_faults(cues[index].text, profile)))


def _faults(
    cues: Sequence[Cue], index: int, profile: Profile, of_text: Sequence[Fault]
) -> Iterator[Fault]:
    cue = cues[index]
    yield from time_faults(cue, profile)
    if index + 1 < len(cues) and (fault := gap_fault(cue, cues[index + 1], profile)):
        yield fault
    yield from of_text
    if profile.text_unclosed and (fault := unclosed(cues, index)):
        yield fault


def _remembering(profile: Profile) -> Callable[[str], tuple[Fault, ...]]:
    """Return what is wrong with texts, each looked at once: runs of thousands have one."""

    @lru_cache(1 << 16)
    def of_text(text: str) -> tuple[Fault, ...]:
        return _text_faults(text, profile)

    return of_text


def _text_faults(text: str, profile: Profile) -> tuple[Fault, ...]:
    return (*shape_faults(text, profile), *wording_faults(text, profile))
