"""What a check found, as SARIF 2.1.0: what code hosts show beside the lines of a file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import quote

from editor import __version__
from editor.core.kinds import KINDS
from editor.core.queue import is_hint
from editor.core.timecode import parse
from editor.report import place_of, times_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor.core.finding import Finding
    from editor.headless.gate import Gate
    from editor.report import Checked

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
SARIF_FOOT = "\n   ]\n  }\n ]\n}\n"
_TIME = re.compile(r"(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}")


def sarif_head() -> str:
    """Return all that stands before the results: the tool and its rules, in one run."""
    rules = [
        {"id": kind, "name": _camel(kind), "shortDescription": {"text": str(name)}}
        for kind, name in KINDS.items()
    ]
    driver = {"name": "Cueproof", "version": __version__, "rules": rules}
    tool = json.dumps({"driver": driver}, ensure_ascii=True)
    return (
        f'{{\n "$schema": "{_SCHEMA}",\n "version": "2.1.0",\n "runs": [\n  {{\n'
        f'   "tool": {tool},\n   "columnKind": "unicodeCodePoints",\n   "results": ['
    )


def as_sarif(one: Checked, gate: Gate, shown: TextIO | None = None, hints: bool = False) -> str:  # noqa: ARG001
    """Return the results of a transcript, parted by commas; hints only where they are asked for."""
    told = [finding for finding in one.findings if hints or not is_hint(finding)]
    lines = _lines_of(one.path) if told else {}
    uri = _uri(one.path)
    results = (_result(one, finding, gate, uri, lines) for finding in told)
    return ",".join("\n    " + json.dumps(result, ensure_ascii=True) for result in results)


def _result(
    one: Checked, finding: Finding, gate: Gate, uri: str, lines: Mapping[int, int]
) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    cues = one.document.cues
    if line := lines.get(cues[finding.first].start_ms):
        physical["region"] = {"startLine": line}
    level = "error" if gate.stops(finding) else "note" if is_hint(finding) else "warning"
    place = f"{place_of(finding, cues)}, {times_of(finding)}"
    return {
        "ruleId": finding.kind,
        "level": level,
        "message": {"text": str(finding.reason)},
        "locations": [
            {"physicalLocation": physical, "logicalLocations": [{"name": place, "kind": "cue"}]}
        ],
        # GitHub and others ask for one, to know a finding again when lines have moved.
        "partialFingerprints": {"cueproof/v1": f"{finding.kind}:{finding.start_ms}"},
        "properties": {
            "category": finding.category.value,
            "confidence": finding.confidence,
            "start_ms": finding.start_ms,
            "end_ms": finding.end_ms,
        },
    }


def _lines_of(path: Path) -> dict[int, int]:
    """Return the line on which the time of each cue stands, by its start in ms, as far as known."""
    found: dict[int, int] = {}
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            for number, line in enumerate(lines, 1):
                match = _TIME.search(line)
                if match:
                    found.setdefault(_ms(match[0]), number)
    except OSError:
        return {}
    return found


def _ms(time: str) -> int:
    try:
        return parse(time.replace(",", "."))
    except ValueError:
        return -1


def _uri(path: Path) -> str:
    """Return a path as SARIF wants it: relative to where one stands, or the whole of it."""
    whole = path.resolve()
    try:
        return quote(whole.relative_to(Path.cwd()).as_posix())
    except ValueError:
        return whole.as_uri()


def _camel(kind: str) -> str:
    return "".join(word.capitalize() for word in kind.split("-"))
