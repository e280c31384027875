"""How findings are named to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.timecode import clock

if TYPE_CHECKING:
    from editor.core.finding import Finding

_KINDS = {
    "loop": "Loop",
    "tag": "Tag",
    "placeholder": "Not transcribed",
}


def kind_name(finding: Finding) -> str:
    """Return what a kind of finding is called."""
    return _KINDS.get(finding.kind, finding.kind.replace("-", " ").capitalize())


def title(finding: Finding) -> str:
    """Return a finding's line in the queue: Loop: “you” × 718."""
    return f"{kind_name(finding)}: {_subject(finding)}"


def heading(finding: Finding) -> str:
    """Return a finding's heading in the review panel: “you” × 718."""
    return _subject(finding)


def where(finding: Finding) -> str:
    """Return the time and the cues a finding covers, numbered from 1."""
    cues = (
        f"cue {finding.first + 1:,}"
        if finding.count == 1
        else f"cues {finding.first + 1:,}–{finding.last + 1:,}"
    )
    return f"{clock(finding.start_ms)} – {clock(finding.end_ms)} · {cues}"


def _subject(finding: Finding) -> str:
    count = f" × {finding.count:,}" if finding.count > 1 else ""
    return f"“{finding.subject}”{count}"
