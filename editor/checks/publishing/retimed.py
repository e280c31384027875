"""Cues with the times that a profile asks for, as far as the recording lets them have those."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.checks.publishing.timing import needed_ms
from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence


def lengthened(cues: Sequence[Cue], index: int, profile: Profile, evidence: Evidence) -> Cue | None:
    """Return a cue shown long enough to be read, into the gap behind it; nothing without room.

    A gap that would be left to flicker is closed to the shortest one.
    """
    cue = cues[index]
    wanted = cue.start_ms + max(needed_ms(cue.text, profile), profile.time_shortest_ms or 0)
    if index + 1 < len(cues):
        room = cues[index + 1].start_ms - profile.gap_ms
        if wanted > room:
            return None
        if room - wanted < profile.close_ms - profile.gap_ms:
            wanted = room
    return until(cue, wanted, evidence)


def closed_up(cues: Sequence[Cue], index: int, profile: Profile, evidence: Evidence) -> Cue | None:
    """Return a cue shown until the shortest gap before the next one, or nothing if it cannot be."""
    return until(cues[index], cues[index + 1].start_ms - profile.gap_ms, evidence)


def cut_back(cues: Sequence[Cue], index: int, profile: Profile) -> Cue | None:
    """Return a cue that ends the shortest gap before the next one; nothing if no time is left."""
    cue = cues[index]
    end = cues[index + 1].start_ms - profile.gap_ms
    return replace(cue, end_ms=end) if cue.start_ms < end < cue.end_ms else None


def until(cue: Cue, end_ms: int, evidence: Evidence) -> Cue | None:
    """Return a cue shown until a later moment in ms, or nothing where somebody speaks before that.

    What is spoken behind a cue is not in it: with it shown, that would look as if it were written.
    """
    if end_ms <= cue.end_ms or evidence.voices(Span(cue.end_ms, end_ms)):
        return None
    return replace(cue, end_ms=end_ms)
