"""What the command line says about a transcript, for people and for programs."""

from __future__ import annotations

import json
import os
import shutil
import textwrap
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from editor import formats
from editor.core.finding import Category
from editor.core.timecode import clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import TextIO

    from editor.core.document import Document
    from editor.core.finding import Finding

_VERSION = 1
_WIDEST = 110
_BOLD, _DIM = "1", "2"
_COLOURS = {
    Category.HALLUCINATION: "31",
    Category.LOST_SPEECH: "35",
    Category.TIMING: "33",
    Category.TAG: "36",
    Category.LISTEN: "34",
    Category.PUBLISHING: "34",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A transcript that was checked.

    Attributes: path, as it was given; document; findings, in the order of the cues; media and
    media_ms, the recording that was listened to and its duration, or None.
    """

    path: Path
    document: Document
    findings: tuple[Finding, ...]
    media: Path | None
    media_ms: int | None


def counted(number: int, what: str) -> str:
    """Return a number with its noun: 1 cue, 3,028 cues."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


# -- for programs --------------------------------------------------------------------------


def as_json(checked: Sequence[Checked], stream: TextIO | None = None) -> str:
    """Return the findings as JSON, cues numbered from 1 and ranges inclusive.

    A stream that is not UTF-8 gets letters beyond ASCII escaped.
    """
    encoding = (getattr(stream, "encoding", None) or "utf-8").lower().replace("_", "-")
    found = {"version": _VERSION, "files": [_file(one) for one in checked]}
    return json.dumps(found, ensure_ascii=encoding != "utf-8", indent=1) + "\n"


def _file(one: Checked) -> dict[str, Any]:
    return {
        "path": str(one.path),
        "format": one.document.source.format,
        "cues": len(one.document.cues),
        "media_ms": one.media_ms,
        "findings": [_finding(finding) for finding in one.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    numbers = [finding.first + 1, finding.last + 1]
    return {
        "kind": finding.kind,
        "category": finding.category.value,
        "cues": None if finding.gap else numbers,
        "between": numbers if finding.gap else None,
        "start_ms": finding.start_ms,
        "end_ms": finding.end_ms,
        "confidence": finding.confidence,
        "reason": finding.reason,
        "evidence": dict(finding.evidence),
        "fixes": [fix.value for fix in finding.fixes],
    }


# -- for people ----------------------------------------------------------------------------


def as_text(checked: Sequence[Checked], stream: TextIO | None = None) -> str:
    """Return the findings as aligned text, in quiet colours and folded where it is a terminal."""
    paint = _painter(stream)
    width = _width(stream)
    return "\n".join("".join(f"{line}\n" for line in _lines(one, paint, width)) for one in checked)


def _lines(one: Checked, paint: Callable[[str, str], str], width: int | None) -> Iterator[str]:
    yield paint(str(one.path), _BOLD)
    yield paint(f"  {_facts(one)}", _DIM)
    yield ""
    rows = [(_cues(finding), _times(finding), finding.kind) for finding in one.findings]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row, finding in zip(rows, one.findings, strict=True):
        cues, times, kind = (cell.ljust(wide) for cell, wide in zip(row, widths, strict=True))
        coloured = paint(kind, _COLOURS[finding.category])
        yield f"  {cues}  {times}  {coloured}  {finding.confidence:>4.0%}  {_subject(finding)}"
        for line in _folded(finding.reason, widths[0] + 4, width):
            yield paint(line, _DIM)
    if rows:
        yield ""
    yield f"  {_summary(one.findings)}"


def _facts(one: Checked) -> str:
    source = one.document.source
    end_ms = max(cue.end_ms for cue in one.document.cues)
    facts = [
        formats.format_named(source.format).name,
        counted(len(one.document.cues), "cue"),
        clock(end_ms),
    ]
    if one.media is None:
        facts.append("no recording: judged by text and times alone")
    else:
        heard = f" {clock(one.media_ms)}" if one.media_ms is not None else ""
        facts.append(f"recording {one.media.name}{heard}")
    return " · ".join(facts)


def _cues(finding: Finding) -> str:
    first, last = f"{finding.first + 1:,}", f"{finding.last + 1:,}"
    if finding.gap:
        return f"{first} | {last}"
    return first if first == last else f"{first}–{last}"


def _times(finding: Finding) -> str:
    return f"{clock(finding.start_ms)}–{clock(finding.end_ms)}"


def _subject(finding: Finding) -> str:
    """Return the text a finding is about, harmless to a terminal, with how often it stands."""
    text = "".join(letter if letter.isprintable() else " " for letter in finding.subject)
    text = f"“{textwrap.shorten(text, 60, placeholder=' …')}”" if text.strip() else ""
    return f"{text} × {finding.count:,}" if finding.count > 1 else text


def _summary(findings: Sequence[Finding]) -> str:
    if not findings:
        return "Nothing found."
    counts = Counter(finding.category for finding in findings)
    parts = [f"{counts[category]:,} {category.value}" for category in Category if counts[category]]
    return f"{counted(len(findings), 'finding')}: {', '.join(parts)}."


def _folded(text: str, indent: int, width: int | None) -> list[str]:
    margin = " " * indent
    if width is None:
        return [margin + text]
    return textwrap.wrap(text, width, initial_indent=margin, subsequent_indent=margin)


def _painter(stream: TextIO | None) -> Callable[[str, str], str]:
    quiet = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    if stream is None or quiet or not stream.isatty():
        return lambda text, _: text
    return lambda text, code: f"\x1b[{code}m{text}\x1b[0m"


def _width(stream: TextIO | None) -> int | None:
    """Return where to fold, or None where lines are better whole: in a file, or for grep."""
    if stream is None or not stream.isatty():
        return None
    return max(60, min(_WIDEST, shutil.get_terminal_size().columns))


def as_removed(
    checked: Checked, removed: Sequence[Finding], asked: Sequence[Category], sure: float
) -> str:
    """Return what was removed, a line for each finding, and how much there is left to review."""
    rows = [
        (_times(finding), counted(finding.count, "cue"), f"{_subject(finding)} ({finding.kind})")
        for finding in removed
    ]
    wide = max((len(row[1]) for row in rows), default=0)
    lines = [f"Removed {times}  {count:>{wide}}  {what}" for times, count, what in rows]
    total = len(checked.document.cues)
    gone = sum(finding.count for finding in removed)
    what = " or ".join(category.value for category in asked)
    lines.append(
        f"{gone:,} of {counted(total, 'cue')} removed: what is at least {sure:.0%} sure to be {what}."
        if removed
        else f"No cue removed: nothing is at least {sure:.0%} sure to be {what}."
    )
    if left := len(checked.findings) - len(removed):
        verb = "is" if left == 1 else "are"
        lines.append(f"{counted(left, 'finding')} {verb} left for a person to judge.")
    return "".join(f"{line}\n" for line in lines)
