"""Cues cut in two or joined, so that their parts keep the rules of a profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.checks.publishing.shape import line_limit
from editor.core import merging, splitting
from editor.core.errors import EditRefused
from editor.core.halves import is_dialogue
from editor.core.lines import balanced, one_line, width
from editor.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue
    from editor.core.evidence import Evidence

# Farther apart, two cues are two things said.
_NEAR_MS = 1000
_MOST_LINES = 2
# In how many columns a text without a limit is laid out to find where it is best cut.
_COLUMNS = 42
# How much of a line one half of it may take.
_HALF = 0.7


def joined(
    cues: Sequence[Cue], first: int, profile: Profile, evidence: Evidence
) -> tuple[Cue, ...] | None:
    """Return two neighbours of one speaker as one cue, or nothing where that would not be right."""
    one, other = cues[first], cues[first + 1]
    apart = other.start_ms - one.end_ms
    alone = not (is_dialogue(one.text) or is_dialogue(other.text))
    if one.speaker != other.speaker or not alone or apart > _NEAR_MS:
        return None
    if apart > 0 and evidence.voices(Span(one.end_ms, other.start_ms)):
        return None
    (splice,) = merging.merge((one, other), 0, 1).splices
    (merged,) = splice.inserted
    return (replace(merged, text=_broken(merged.text, profile)),)


def parted(
    cues: Sequence[Cue],
    index: int,
    profile: Profile,
    evidence: Evidence,
    fresh_id: Callable[[], int],
) -> tuple[Cue, ...] | None:
    """Return a cue cut where its lines are best broken, with the shortest gap between the parts.

    As many parts as its lines need. Times are those of its words, of pauses between voices, or by
    its characters. Nothing when it cannot be cut.
    """
    parts: list[Cue] = []
    rest = cues[index]
    for caret_lines in _shares(rest.text, profile):
        lines = _laid_out(rest.text, profile)
        caret = len("\n".join(lines[:caret_lines]))
        whole = replace(rest, text="\n".join(lines))
        voices = evidence.voices(rest.span) or ()
        try:
            edit = splitting.split((whole,), 0, fresh_id(), caret=caret, voices=voices)
        except EditRefused:
            return None
        head, rest = edit.splices[0].inserted
        parts.append(_before_gap(head, profile))
    parts.append(rest)
    if len(parts) == 1 or any(one.duration_ms <= 0 for one in parts):
        return None
    return tuple(replace(one, text=_broken(one.text, profile)) for one in parts)


def _before_gap(head: Cue, profile: Profile) -> Cue:
    return head if profile.gaps_touching else replace(head, end_ms=head.end_ms - profile.gap_ms)


def _shares(text: str, profile: Profile) -> list[int]:
    """Return how many lines each part but the last gets, alike as far as may be."""
    count = len(_laid_out(text, profile))
    most = profile.lines_most or _MOST_LINES
    parts = max(2, -(-count // most))
    ends = [round(count * part / parts) for part in range(1, parts)]
    return [max(1, end - before) for before, end in zip([0, *ends[:-1]], ends, strict=True)]


def _laid_out(text: str, profile: Profile) -> list[str]:
    """Return a text in lines that fit, in two halves at least."""
    limit = line_limit(text, profile) or _COLUMNS
    lines = balanced(one_line(text), limit).split("\n")
    if len(lines) > 1:
        return lines
    half = max(5, round(width(lines[0]) * _HALF))
    return balanced(lines[0], half).split("\n")


def _broken(text: str, profile: Profile) -> str:
    return balanced(text, line_limit(text, profile) or _COLUMNS)
