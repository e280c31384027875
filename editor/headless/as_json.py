"""What a check found, for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from editor.core.queue import is_hint
from editor.report import between

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.report import Checked

_VERSION = 1


def as_json(checked: Sequence[Checked], stream: TextIO | None = None) -> str:
    """Return all findings as JSON, cues numbered from 1 and ranges inclusive.

    A stream that is not UTF-8 gets letters beyond ASCII escaped.
    """
    encoding = (getattr(stream, "encoding", None) or "utf-8").lower().replace("_", "-")
    found = {"version": _VERSION, "files": [_file(one) for one in checked]}
    return json.dumps(found, ensure_ascii=encoding != "utf-8", indent=1) + "\n"


def _file(one: Checked) -> dict[str, Any]:
    cues = one.document.cues
    return {
        "path": str(one.path),
        "format": one.document.source.format,
        "cues": len(cues),
        "media": None if one.media is None else str(one.media),
        "media_ms": one.media_ms,
        "findings": [_finding(finding, cues) for finding in one.findings],
    }


def _finding(finding: Finding, cues: Sequence[Cue]) -> dict[str, Any]:
    keeps = finding.keeps
    return {
        "kind": finding.kind,
        "category": finding.category.value,
        "cues": None if finding.gap else [finding.first + 1, finding.last + 1],
        "gap": finding.gap,
        "between": between(finding, cues) if finding.gap else None,
        "start_ms": finding.start_ms,
        "end_ms": finding.end_ms,
        "confidence": finding.confidence,
        "hint": is_hint(finding),
        "subject": finding.subject,
        "reason": finding.reason,
        "evidence": dict(finding.evidence),
        "fixes": [fix.value for fix in finding.fixes],
        "leaves": finding.leaves or None,
        "keeps": None if keeps is None else [keeps.start_ms, keeps.end_ms],
    }
