"""How findings are named to a person."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from editor.core.edits import GAP_TEXT
from editor.core.finding import Fix
from editor.core.kinds import kind_name
from editor.core.queue import is_region
from editor.core.timecode import clock, spoken_duration, timecode
from editor.ui.tongue import number, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.checks.publishing.mending import Mend
    from editor.core.cue import Cue
    from editor.core.finding import Finding


def tip(text: str) -> str:
    """Return a text as a tooltip that shows it as it is, whatever markup it may hold."""
    return f"<span>{escape(text)}</span>"


def title(finding: Finding) -> str:
    """Return what a finding is called in queue and panel: Loop: “you” × 718."""
    return f"{told(kind_name(finding))}: {subject(finding)}"


def leaves(finding: Finding) -> str:
    """Return what the verdict that stands out would leave behind, or nothing to say."""
    fix = finding.fixes[0] if finding.fixes else None
    if fix is Fix.TRIM:
        return tr("Trim leaves “{leaves}”", leaves=finding.leaves)
    if fix is Fix.SHRINK and finding.keeps:
        kept = finding.keeps
        length = spoken_duration(kept.duration_ms)
        return tr(
            "Shrink leaves {at} – {at_2}, {length}",
            at=clock(kept.start_ms),
            at_2=clock(kept.end_ms),
            length=length,
        )
    if fix is Fix.GAP_MARKER:
        return tr("A gap marker leaves “{text}” here", text=GAP_TEXT)
    return ""


def mend(made: Mend | None) -> str:
    """Return what mending would leave, or that it is not known how."""
    if made is None:
        return tr("No safe way to mend this is known")
    if not made.after:
        return tr("Mend removes the cue")
    if _is_of_text(made):
        return tr("Mend leaves “{text}”", text=_set(made.after))
    was, now = (timecode(cues[0].end_ms) for cues in (made.before, made.after))
    return tr("Mend shows it until {now}, not {was}", was=was, now=now)


def before_and_after(finding: Finding, made: Mend | None) -> str:
    """Return on two lines what stands there, and what mending would make of it."""
    if made is None:
        return f"{subject(finding)}\n{tr('no safe way is known')}"
    after = f"“{_set(made.after)}”" if made.after else tr("removed")
    if made.after and not _is_of_text(made):
        after = tr("until {now}", now=timecode(made.after[0].end_ms))
    return f"“{_set(made.before)}”\n→ {after}"


def _is_of_text(made: Mend) -> bool:
    """Tell whether it is texts that a mend changes, and not only times."""
    return [cue.text for cue in made.before] != [cue.text for cue in made.after]


def _set(cues: Sequence[Cue]) -> str:
    """Return the texts of cues on one line, with a sign where a line or a cue ends."""
    return " ‖ ".join(cue.text.replace("\n", " ⏎ ") for cue in cues)


def where(finding: Finding) -> str:
    """Return the time and the cues a finding covers, numbered from 1."""
    cues = tr("cues {first:,}–{last:,}", first=finding.first + 1, last=finding.last + 1)
    if finding.gap and finding.first == finding.last:
        cues = tr("before the first cue") if finding.start_ms == 0 else tr("after the last cue")
    elif finding.gap:
        cues = tr(
            "between cues {first:,} and {last:,}", first=finding.first + 1, last=finding.last + 1
        )
    elif finding.first == finding.last:
        cues = tr("cue {number:,}", number=finding.first + 1)
    return f"{clock(finding.start_ms)} – {clock(finding.end_ms)} · {cues}"


def subject(finding: Finding) -> str:
    """Return what a finding is about: “you” × 718, or how long a gap lasts."""
    if is_region(finding):
        return tr("{count:,} cues", count=finding.count)
    if not finding.subject:
        return told(spoken_duration(finding.span.duration_ms))
    count = f" × {number(finding.count)}" if finding.count > 1 else ""
    return tr("“{text}”", text=finding.subject) + count
