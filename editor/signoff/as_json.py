"""A sign-off for programs: everything, also what a page only counts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from editor.core.queue import is_hint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.core.span import Span
    from editor.lost import Lost
    from editor.signoff.changes import Changes
    from editor.signoff.flags import Flag
    from editor.signoff.removals import Removal
    from editor.signoff.sign_off import FileFacts, SignOff

_VERSION = 1


def as_json(one: SignOff) -> str:
    """Return a sign-off as JSON: times in ms, cues numbered from 1 and ranges inclusive.

    What nobody knows is null. What acts on a terminal is escaped as JSON escapes it.
    """
    told = {
        "version": _VERSION,
        "cueproof": one.version,
        "made": one.made.isoformat(),
        "reviewer": one.reviewer or None,
        "ready": one.is_ready,
        "left": one.left,
        "reviewed": one.reviewed,
        "unsaved_edits": one.unsaved,
        "transcript": _file(one.transcript),
        "original": None
        if one.original is None
        else {**_file(one.original), "is": one.original_is},
        "recording": _recording(one),
        "findings": [_flag(flag) for flag in one.flags],
        "removed": [_removal(removal) for removal in one.removals],
        "lost": [
            {
                **_span(stretch),
                "voiced_ms": stretch.voiced_ms,
                "reason": stretch.reason,
            }
            for stretch in one.lost
        ],
        "listening": _listening(one),
        "rules": _rules(one),
        "edits": None if one.changes is None else _edits(one.changes),
        "verdicts": {fate.value: count for fate, count in sorted(one.verdicts.items())}
        if one.reviewed
        else None,
        "steps": None if one.steps is None else dict(one.steps.most_common()),
    }
    return json.dumps(told, ensure_ascii=True, indent=1) + "\n"


def _file(file: FileFacts) -> dict[str, Any]:
    return {
        "path": str(file.path),
        "sha256": file.sha256,
        "bytes": file.size,
        "format": file.format,
        "cues": file.cues,
        "end_ms": file.end_ms,
    }


def _recording(one: SignOff) -> dict[str, Any] | None:
    found = one.recording
    if found is None:
        return None
    return {
        "path": str(found.path),
        "duration_ms": found.duration_ms,
        "voices": found.has_voices,
    }


def _flag(flag: Flag) -> dict[str, Any]:
    """Return a finding with what became of it; cues are null where it stands no more."""
    finding = flag.finding
    covers = bool(flag.place) and not finding.gap
    return {
        "kind": finding.kind,
        "category": finding.category.value,
        "fate": flag.fate.value,
        "by_verdict": flag.by_verdict,
        "heard": flag.heard,
        "hint": is_hint(finding),
        "cues": [finding.first + 1, finding.last + 1] if covers else None,
        "cues_of": None if not flag.place else "original" if flag.before else "transcript",
        "count": finding.count,
        **_span(finding),
        "confidence": finding.confidence,
        "subject": finding.subject,
        "reason": finding.reason,
        "evidence": dict(finding.evidence),
    }


def _removal(removal: Removal) -> dict[str, Any]:
    finding = removal.finding
    return {
        **_span(removal),
        "count": removal.count,
        "first": removal.first,
        "texts": [{"text": text, "count": count} for text, count in removal.texts],
        "gap_marker": removal.marked,
        "by_verdict": removal.by_verdict,
        "kind": finding.kind if finding else None,
        "reason": finding.reason if finding else None,
        "cues": _cues(removal.cues) if removal.cues else None,
    }


def _listening(one: SignOff) -> dict[str, Any] | None:
    found = one.listened
    if found is None:
        return None
    return {
        "whole_ms": found.whole_ms,
        "heard_ms": found.heard_ms,
        "never_ms": found.never_ms,
        "never": [[span.start_ms, span.end_ms] for span in found.never],
    }


def _rules(one: SignOff) -> dict[str, Any] | None:
    found = one.rules
    if found is None:
        return None
    flags = [_flag(flag) for flags in found.broken.values() for flag in flags]
    return {"profile": found.title, "left": found.left, "broken": flags}


def _edits(found: Changes) -> dict[str, Any]:
    """Return what was edited, cue by cue; of what was removed the entry above has the texts."""
    return {
        "unchanged": found.unchanged,
        "moved_ms": found.moved_ms,
        "by_kind": {kind.value: count for kind, count in sorted(found.counts().items())},
        "changed": [
            {
                "kinds": sorted(kind.value for kind in change.kinds),
                "before": _cues(change.before),
                "after": _cues(change.after),
            }
            for change in found.all
            if not change.takes
        ],
    }


def _cues(cues: Iterable[Cue]) -> list[dict[str, Any]]:
    return [{**_span(cue), "speaker": cue.speaker, "text": cue.text} for cue in cues]


def _span(stretch: Span | Cue | Finding | Lost | Removal) -> dict[str, int]:
    return {"start_ms": stretch.start_ms, "end_ms": stretch.end_ms}
