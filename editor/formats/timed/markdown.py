r"""Cues inside Markdown: their times as code or in bold, or the whole transcript as a code block.

`274 00:10:11,560 --> 00:10:12,820`
Bye\!
"""

from __future__ import annotations

import re

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Format, Parsed
from editor.formats.lines import skipped_lines
from editor.formats.timing import TIME, to_ms

_MARKS = "`*_#> \\t"
_ARROW = r"(?:-->|\\?-\\?-\\?>|--&gt;|→)"
_TIMES = re.compile(
    rf"^[{_MARKS}]*(?:\[?\d{{1,9}}\]?[.:)\\]*[{_MARKS}]+)?({TIME})[ ]*{_ARROW}[ ]*({TIME})[{_MARKS}\\]*$",
    re.MULTILINE,
)
# Times that carry a mark of Markdown: what tells this from plain SRT.
_MARKED = re.compile(
    rf"^[ \t>]*(?:`{{1,3}}|\*\*|__|#+ )[^\n]{{0,20}}?{TIME}[^\n]{{1,12}}{TIME}", re.MULTILINE
)
_ESCAPED_TIMES = re.compile(rf"{TIME} \\?-\\?-\\>")
_FENCE = re.compile(r"^[ \t]*(?:```+|~~~+)[ \t]*\w*[ \t]*$", re.MULTILINE)
_FENCED = re.compile(
    rf"^[ \t]*(?:```+|~~~+)[ \t]*\w*[ \t]*\n(?:WEBVTT[^\n]*\n|[ \t]*(?:\d{{1,9}}[ \t]*)?\n)*[ \t]*{TIME}[ ]*-->",
    re.MULTILINE,
)
_NUMBER = re.compile(rf"[{_MARKS}]*\d{{1,9}}[.)\\]*[{_MARKS}]*$")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK = re.compile(r"(?:\\|(?<! ) {2,}+|<br ?/?>)$")


def sniff(text: str) -> float:
    """Return 1 for a text with times marked as code or bold, or right behind a fence of code."""
    # A single letter is looked for much faster than two.
    escaped = "\\" in text and "\\>" in text
    fenced = "`" in text or ("~" in text and "~~~" in text)
    marked = fenced or ("*" in text and "**" in text) or ("#" in text and "# " in text)
    found = (
        (escaped and _ESCAPED_TIMES.search(text))
        or ((marked or escaped) and _MARKED.search(text))
        or (fenced and _FENCED.search(text))
    )
    return 1.0 if found else 0.0


def read(text: str) -> Parsed:
    """Read each line of times with the lines until the next, marks and escapes taken away.

    In a block of code nothing is escaped, and what follows its end is no transcript.
    """
    fenced = bool(_FENCED.search(text))
    matches = _TIMES.finditer(text)
    match = next(matches, None)
    if not match:
        return Parsed([])
    before, _ = _without_number(text[: match.start()].split("\n"))
    skipped = sum(1 for line in before if line.strip() and not _is_furniture(line))
    cues: list[Cue] = []
    while match:
        following = next(matches, None)
        block = text[match.end() : following.start() if following else len(text)]
        if fenced:
            block, *rest = _FENCE.split(block, 1)
            skipped += sum(1 for part in rest for line in part.split("\n") if line.strip())
        lines = _without_number(block.split("\n"))[0] if following else block.split("\n")
        said = "\n".join(filter(None, (_said(line, escaped=not fenced) for line in lines)))
        cues.append(Cue(len(cues) + 1, to_ms(match[1]), to_ms(match[2]), said))
        match = following
    return Parsed(cues, notes=(skipped_lines(skipped),) if skipped else ())


def _is_furniture(line: str) -> bool:
    return bool(_FENCE.match(line)) or line.strip() == "WEBVTT"


def _without_number(lines: list[str]) -> tuple[list[str], str]:
    """Take the next cue's number from the end of some lines; return them and it."""
    kept = list(lines)
    while kept and not kept[-1].strip():
        kept.pop()
    blank_before = len(kept) < 2 or not kept[-2].strip()
    if kept and blank_before and _NUMBER.match(kept[-1]):
        return kept[:-1], kept[-1]
    return kept, ""


def _said(line: str, *, escaped: bool) -> str:
    """Return a line as it was said."""
    if not escaped:
        return line.strip()
    line = _BREAK.sub("", line.strip("\n")).strip().removeprefix("> ")
    return _ESCAPED.sub(r"\1", line).strip()


MARKDOWN_CUES = Format("markdown-cues", said("cues in Markdown"), (".md", ".markdown"), sniff, read)
