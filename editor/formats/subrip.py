"""SRT, read and written through pysrt.

pysrt drops a block it does not understand and everything in it; in the wild that is speech:
text after a stray blank line, a cue whose number is missing. So the lines are put in the order
it expects first, and it then reads every one of them. A file that keeps every rule needs none of
that: those are read in subrip_usual.
"""

from __future__ import annotations

import io
import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.timecode import timecode
from editor.formats.cut_off import whole
from editor.formats.format import Format, Parsed
from editor.formats.lines import kept_lines, skipped_lines
from editor.formats.speaker_marks import marked
from editor.formats.subrip_usual import of_blocks_alone
from editor.formats.timing import TIME, first_times, to_ms

if TYPE_CHECKING:
    from editor.core.document import Document

# Times as people and converters write them: without decimals, with blanks, below zero.
_CLOCK = r"-?\d{1,6} ?: ?\d{1,2} ?: ?\d{1,2}(?: ?[.,;] ?\d{1,9}|:\d{3}(?!\d))?(?![\d:])"
_RULE = r"\d\d:\d\d:\d\d,\d{3}"
_EITHER = rf"{_CLOCK}|{TIME}"
_TIMES = re.compile(rf"^[ \t]*({_EITHER})[ \t]*-->[ \t]*({_EITHER})[ \t]*(.*)$", re.MULTILINE)
# Arrows that are none of the format's, in files that have no other or right under a number.
_ARROWED = re.compile(
    rf"^[ \t]*({_EITHER})[ \t]*(?:->|[–—]>|=>|→)[ \t]*({_EITHER})[ \t]*(.*)$", re.MULTILINE
)
# The rule: two digits each, a comma, three decimals.
_REGULAR = re.compile(rf"^[ \t]*{_RULE}[ \t]*-->[ \t]*{_RULE}(?!\d)", re.MULTILINE)
_OPEN = re.compile(rf"^[ \t]*({_EITHER})[ \t]*-->()[ \t]*()$")
_HEAD = 65_536
_NUMBER = re.compile(r"^\s*(\d{1,9})\s*$")
# What may stand behind the times: SRT's box on the picture, or settings left from WebVTT.
_SETTINGS = re.compile(r"(?:\w+:\S+(?:\s+|$))+$")
_BOX = re.compile(r"X1:\d+ ")
# The times as they are put for pysrt.
_ARRANGED = re.compile(r"\d{2,}:\d\d:\d\d,\d{3} --> \d{2,}:\d\d:\d\d,\d{3} ")
# Ends a line whose blanks pysrt would strip; no text holds one, decoding takes them out.
_KEPT = "\0"


def sniff(text: str) -> float:
    """Return how likely a text is SRT: a comma in the first times is its mark, a dot is not."""
    match = first_times(_TIMES, text)
    if not match:
        return 0.4 if _ARROWED.search(text[:_HEAD]) else 0.0
    return 0.9 if "," in match[1] else 0.5


def read(text: str) -> Parsed:
    """Read SRT with missing or doubled numbers, dots for commas, and blank lines out of place."""
    text, notes = whole(text)
    found = of_blocks_alone(text) or cue_by_cue(text)
    return found._replace(notes=(*notes, *found.notes))


def cue_by_cue(text: str) -> Parsed:
    """Read SRT that breaks rules; what keeps them is read as of_blocks_alone reads it."""
    import pysrt  # noqa: PLC0415  10 ms that opening another format need not wait for

    loose = not first_times(_TIMES, text)
    lines: list[str] = []
    numbers: list[int | None] = []
    before = _arrange(text.split("\n"), lines, numbers, loose=loose)
    skipped = sum(1 for line in before if line.strip())
    if skipped:  # a page goes on behind the transcript it holds
        skipped += _cut_tail(lines)
    cues = [
        Cue(
            number,
            item.start.ordinal,
            item.end.ordinal,
            item.text.replace(_KEPT, ""),
            settings=item.position,
        )
        for number, item in enumerate(pysrt.SubRipFile.stream(lines), 1)
    ]
    first = numbers[0] if numbers and numbers[0] is not None else 1
    counted = numbers == list(range(first, first + len(numbers)))
    return Parsed(
        cues,
        notes=(skipped_lines(skipped),) if skipped else (),
        first_number=first if counted else 1,
        sound=counted and sum(1 for _ in _REGULAR.finditer(text)) == len(cues),
    )


def _cut_tail(arranged: list[str]) -> int:
    """Cut what stands behind a blank line in the last cue; return how many lines that were."""
    last = max((at for at, line in enumerate(arranged) if _ARRANGED.match(line)), default=0)
    blank = next(
        (at for at in range(last + 2, len(arranged)) if not arranged[at].strip(_KEPT)), None
    )
    if blank is None:
        return 0
    cut = sum(1 for line in arranged[blank:] if line.strip(_KEPT).strip())
    del arranged[blank:]
    arranged.append("")
    return cut


def _arrange(
    lines: list[str], arranged: list[str], numbers: list[int | None], *, loose: bool
) -> list[str]:
    """Append the lines of each cue as pysrt wants them; return those before the first cue.

    Each cue's number, or None where it has none, is appended to numbers.
    """
    before: list[str] = []
    text = before
    number = 0
    for line in lines:
        match = _times(line, text, loose=loose) if ">" in line or "→" in line else None
        if not match:
            text.append(line)
            continue
        length = len(text)
        number = _take_number(text, number + 1)
        numbers.append(number if len(text) < length else None)
        if text is not before:
            _append_text(arranged, text)
        start, end, behind = match.groups()
        settings = behind.rstrip() if _SETTINGS.match(behind) and "-->" not in behind else ""
        arranged += ("0", f"{_time(start)} --> {_time(end or start)} {settings}")
        text = [behind] if behind and not settings else []
    if text is not before:
        _append_text(arranged, text)
    return before


def _times(line: str, before: list[str], *, loose: bool) -> re.Match[str] | None:
    """Return the times a line is; those out of the rules only where a cue must begin."""
    match = _TIMES.match(line)
    if match:
        return match
    apart = before and _NUMBER.match(before[-1]) and (len(before) < 2 or not before[-2].strip())
    return (_ARROWED.match(line) or _OPEN.match(line)) if loose or apart else None


def _take_number(text: list[str], expected: int) -> int:
    """Take the next cue's number from the end of a text, and return it or the one expected.

    Digits right under words are a number only when they count on: they may have been said.
    """
    match = _NUMBER.match(text[-1]) if text else None
    if not match:
        return expected
    number = int(match[1])
    if len(text) == 1 or not text[-2].strip() or number == expected:
        text.pop()
        return number
    return expected


def _append_text(arranged: list[str], text: list[str]) -> None:
    """Append a cue's lines without the blank ones around them, and the blank line that ends it."""
    while text and not text[-1].strip():
        text.pop()
    said = dropwhile(lambda line: not line.strip(), text)
    arranged += (line if line == line.rstrip() and line else line + _KEPT for line in said)
    arranged.append("")


def _time(time: str) -> str:
    """Return a time with hours and three decimals, which pysrt reads right; none below zero."""
    if len(time) == 12 and time[8] == ",":
        return time
    time = time.replace(" ", "").replace(";", ",")
    if time.count(":") == 3:
        time = ",".join(time.rsplit(":", 1))
    elif "," not in time and "." not in time:
        time += ",0"
    ms = 0 if time.startswith("-") else to_ms(time)
    return timecode(ms).replace(".", ",")


def write(document: Document) -> str:
    """Write SRT, numbered from what it was; a speaker is put before the text, having no place."""
    import pysrt  # noqa: PLC0415

    first = document.source.first_number if document.source.format == SUBRIP.id else 1
    items = [
        pysrt.SubRipItem(number, cue.start_ms, cue.end_ms, _text(cue), _box(cue))
        for number, cue in enumerate(document.cues, first)
    ]
    target = io.StringIO()
    pysrt.SubRipFile(items).write_into(target, eol="\n")
    return target.getvalue()


def _text(cue: Cue) -> str:
    lines = kept_lines(cue.text)
    if "-->" in cue.text:
        lines = [line.replace("-->", "->") if _TIMES.match(line) else line for line in lines]
    if cue.speaker and lines:
        lines[0] = f"{' '.join(cue.speaker.split())}: {lines[0]}"
    return "\n".join(lines)


def _box(cue: Cue) -> str:
    return cue.settings if _BOX.match(cue.settings) else ""


SUBRIP = marked(Format("srt", "SRT", (".srt",), sniff, read, write))
