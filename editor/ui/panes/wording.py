"""How findings are named to a person."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from editor.core.edits import GAP_TEXT
from editor.core.finding import Fix
from editor.core.kinds import kind_name
from editor.core.queue import is_region
from editor.core.timecode import clock, spoken_duration

if TYPE_CHECKING:
    from editor.core.finding import Finding


def tip(text: str) -> str:
    """Return a text as a tooltip that shows it as it is, whatever markup it may hold."""
    return f"<span>{escape(text)}</span>"


def title(finding: Finding) -> str:
    """Return what a finding is called in queue and panel: Loop: “you” × 718."""
    return f"{kind_name(finding)}: {subject(finding)}"


def leaves(finding: Finding) -> str:
    """Return what the verdict that stands out would leave behind, or nothing to say."""
    fix = finding.fixes[0] if finding.fixes else None
    if fix is Fix.TRIM:
        return f"Trim leaves “{finding.leaves}”"
    if fix is Fix.SHRINK and finding.keeps:
        kept = finding.keeps
        length = spoken_duration(kept.duration_ms)
        return f"Shrink leaves {clock(kept.start_ms)} – {clock(kept.end_ms)}, {length}"
    if fix is Fix.GAP_MARKER:
        return f"A gap marker leaves “{GAP_TEXT}” here"
    return ""


def where(finding: Finding) -> str:
    """Return the time and the cues a finding covers, numbered from 1."""
    cues = f"cues {finding.first + 1:,}–{finding.last + 1:,}"
    if finding.gap and finding.first == finding.last:
        cues = "before the first cue" if finding.start_ms == 0 else "after the last cue"
    elif finding.gap:
        cues = f"between cues {finding.first + 1:,} and {finding.last + 1:,}"
    elif finding.first == finding.last:
        cues = f"cue {finding.first + 1:,}"
    return f"{clock(finding.start_ms)} – {clock(finding.end_ms)} · {cues}"


def subject(finding: Finding) -> str:
    """Return what a finding is about: “you” × 718, or how long a gap lasts."""
    if is_region(finding):
        return f"{finding.count:,} cues"
    if not finding.subject:
        return spoken_duration(finding.span.duration_ms)
    count = f" × {finding.count:,}" if finding.count > 1 else ""
    return f"“{finding.subject}”{count}"
