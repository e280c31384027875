"""What the command line says about a transcript, for people."""

from __future__ import annotations

import os
import shutil
import textwrap
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor import formats
from editor.core.finding import Category
from editor.core.kinds import kind_name
from editor.core.queue import is_hint, without_hints
from editor.core.text import printable
from editor.core.timecode import clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import TextIO

    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.core.finding import Finding

_WIDEST = 110
_LONGEST = 60
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


def as_text(
    checked: Sequence[Checked], stream: TextIO | None = None, *, hints: bool = False
) -> str:
    """Return the findings as aligned text, in quiet colours and folded where it is a terminal.

    Hints are only counted unless they are asked for.
    """
    paint = _painter(stream)
    width = _width(stream)
    said = (_lines(one, hints, paint, width) for one in checked)
    return "\n".join("".join(f"{line}\n" for line in lines) for lines in said)


def _lines(
    one: Checked, hints: bool, paint: Callable[[str, str], str], width: int | None
) -> Iterator[str]:
    yield paint(printable(str(one.path)), _BOLD)
    yield paint(f"  {_facts(one)}", _DIM)
    yield ""
    shown = one.findings if hints else without_hints(one.findings)
    rows = list(_rows(one, shown))
    wide = [max(map(len, column)) for column in zip(*(row[:3] for row in rows), strict=True)]
    for finding, (cues, times, kind, subject) in zip(shown, rows, strict=True):
        coloured = paint(kind.ljust(wide[2]), _COLOURS[finding.category])
        places = f"  {cues.ljust(wide[0])}  {times.ljust(wide[1])}"
        yield f"{places}  {coloured}  {finding.confidence:>4.0%}  {subject}"
        for line in _folded(finding.reason, wide[0] + 4, width):
            yield paint(line, _DIM)
    if rows:
        yield ""
    yield from (f"  {line}" for line in _summary(one.findings, hints))


def _rows(one: Checked, findings: Sequence[Finding]) -> Iterator[tuple[str, str, str, str]]:
    """Yield place, times, kind and subject; a cue of several is told once, there are thousands."""
    cues_of = one.document.cues
    before = None
    place = times = subject = ""
    for finding in findings:
        about = (finding.first, finding.last, finding.start_ms, finding.end_ms, finding.subject)
        if about != before or finding.gap:
            place, times = place_of(finding, cues_of), times_of(finding)
            subject = subject_of(finding)
        before = None if finding.gap else about
        yield place, times, kind_name(finding), subject


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


def place_of(finding: Finding, cues: Sequence[Cue]) -> str:
    """Return the cues a finding covers, or those it lies between, as they are numbered."""
    first, last = f"{finding.first + 1:,}", f"{finding.last + 1:,}"
    if not finding.gap:
        return first if first == last else f"{first}–{last}"
    before, after = between(finding, cues)
    if before is None:
        return f"before {first}"
    return f"after {first}" if after is None else f"between {first} and {last}"


def between(finding: Finding, cues: Sequence[Cue]) -> tuple[int | None, int | None]:
    """Return the numbers of the cues before and after a gap, None at the head and at the tail."""
    if finding.first != finding.last:
        return finding.first + 1, finding.last + 1
    if finding.start_ms < cues[finding.first].start_ms:
        return None, finding.first + 1
    return finding.first + 1, None


def times_of(finding: Finding) -> str:
    """Return from when to when a finding is, for people."""
    return f"{clock(finding.start_ms)}–{clock(finding.end_ms)}"


def subject_of(finding: Finding) -> str:
    """Return the text a finding is about, harmless to a terminal, with how often it stands."""
    text = finding.subject
    if not text.isprintable():
        text = "".join(letter if letter.isprintable() else " " for letter in text)
    text = " ".join(text.split())
    if len(text) > _LONGEST:  # thousands are told: a look for words takes long
        text = textwrap.shorten(text, _LONGEST, placeholder=" …")
    text = f"“{text}”" if text else ""
    return f"{text} × {finding.count:,}" if finding.count > 1 else text


def _summary(findings: Sequence[Finding], hints: bool) -> Iterator[str]:
    found = without_hints(findings)
    counts = Counter(finding.category for finding in found)
    parts = [f"{counts[category]:,} {category.value}" for category in Category if counts[category]]
    yield f"{counted(len(found), 'finding')}: {', '.join(parts)}." if found else "Nothing found."
    if listen := sum(map(is_hint, findings)):
        ending = "." if hints else ", shown with --hints."
        yield f"{counted(listen, 'place')} worth a listen{ending}"


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
