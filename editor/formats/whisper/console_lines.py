"""The lines that Whisper's programs print while they listen: times in brackets, then the words.

They are often saved together with whatever else a program said, so the lines between are looked
at: plain ones right under a cue are more of its text, the program's own remarks are not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Parsed
from editor.formats.lines import kept_lines, skipped_lines
from editor.formats.timing import USUAL_TIME, all_to_ms
from editor.formats.whisper.speakers import unprefixed
from editor.formats.whisper.special import without_special
from editor.formats.whisper.token_lines import Line, are_tokens, joined

if TYPE_CHECKING:
    from collections.abc import Callable

# Colours for confidence (--print-colors), and the codes that overwrite a line while streaming.
_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_PARTIAL = re.compile(r"^.*\x1b\[2K.*$", re.MULTILINE)
_USUAL = re.compile(rf"^\[({USUAL_TIME}) --> ({USUAL_TIME})\][ \t]*(.*)", re.MULTILINE)
# What the programs say about themselves, in the middle of the transcript.
_NOISE = re.compile(
    r"^\s*(?:"
    r"(?:whisper|ggml|output|load)_\w+\s*:|main\s*:|system_info\s*:|init\s*:"
    r"|(?:whisper_\w+: )?auto-detected language|Detect(?:ed|ing) language|Transcription speed"
    r"|### Transcription|\[Start speaking\]|progress\s*="
    r"|\d{1,3}%\|"
    r")"
)
# --diarize glues the channel before the text, or each token; "(speaker ?)" when in doubt.
_CHANNEL = re.compile(r"\(speaker (\d{1,3}|\?)\)[ \t]*")
_NAMED = re.compile(r"Speaker (\d{1,3})")


def plain(text: str) -> str:
    """Return what a terminal would show in the end: no colours, no overwritten lines."""
    return _ESCAPE.sub("", _PARTIAL.sub("", text)) if "\x1b" in text else text


def read(text: str, pattern: re.Pattern[str], to_ms: Callable[[str], int]) -> Parsed:
    """Read the lines that match a pattern of start, end, blanks and words."""
    text, tokens = without_special(plain(text))
    if not tokens and (clean := _of_cues_alone(text)):
        return clean
    cues: list[Cue] = []
    gaps: list[int] = []
    skipped = 0
    last_time, last_ms = "", 0
    reached = 0
    header = None
    for match in pattern.finditer(text):
        start, end, lead, words = match.groups()
        between = text[reached : match.start()]
        reached = match.end()
        if header is None:
            header = between
        if between != "\n" and between.strip():
            skipped += _continue(cues, between)
        start_ms = last_ms if start == last_time else to_ms(start)
        last_time, last_ms = end, to_ms(end)
        cues.append(Cue(len(cues) + 1, start_ms, last_ms, words.rstrip()))
        gaps.append(len(lead))
    skipped += _continue(cues, text[reached:])
    notes = [skipped_lines(skipped)] if skipped else []
    if tokens:
        notes.append(
            said(
                "{tokens:,} special tokens of the recogniser were left out of the text.",
                tokens=tokens,
            )
        )
    cues, more = _mended(cues, gaps, text)
    return Parsed(cues, header if header and header.isspace() else "", (*notes, *more))


def _of_cues_alone(text: str) -> Parsed | None:
    """Read a text of nothing but bracketed lines with times of the usual kind, as most are.

    Nothing is returned for any other, and for one with speakers or single tokens to see to.
    """
    if ("(" in text and "(speaker " in text) or ("_" in text and "[SPEAKER_" in text):
        return None
    # Before the first line, then start, end, words and what parts this line from the next.
    header, *parts = _USUAL.split(text)
    between = parts[3::4]
    if not parts or header.strip("\n") or between.pop().strip("\n"):
        return None
    if between.count("\n") != len(between):
        return None
    starts, ends = all_to_ms(parts[::4]), all_to_ms(parts[1::4])
    cues = list(map(Cue, count(1), starts, ends, map(str.rstrip, parts[2::4])))
    return None if are_tokens(cues) else Parsed(cues, header)


def _continue(cues: list[Cue], between: str) -> int:
    """Give the lines right under a cue to its text; return how many lines were left over."""
    block, _, rest = between.removeprefix("\n").partition("\n\n")
    said = [line for line in block.split("\n") if line.strip()]
    words = [line.strip() for line in said if cues and not _NOISE.match(line)]
    if words:
        last = cues[-1]
        text = "\n".join([last.text, *words] if last.text else words)
        cues[-1] = replace(last, text=text)
    beyond = sum(1 for line in rest.split("\n") if line.strip())
    return len(said) - len(words) + beyond


def _mended(cues: list[Cue], gaps: list[int], text: str) -> tuple[list[Cue], list[str]]:
    """Return the cues with speakers lifted out and single tokens put together, and notes on it.

    The gaps are the blanks between each cue's times and its words.
    """
    if "(speaker " in text or "[SPEAKER_" in text:
        cues = list(map(_spoken, cues))
    if not are_tokens(cues):
        return cues, []
    together = joined(list(map(Line, cues, gaps)))
    note = said(
        "{lines:,} lines of one word each were put together to {cues:,} cues, whose "
        "words keep their times.",
        lines=len(cues),
        cues=len(together),
    )
    return together, [note]


def _spoken(cue: Cue) -> Cue:
    text, speaker = cue.text, cue.speaker
    if match := _CHANNEL.match(text):
        speaker = "" if match[1] == "?" else f"Speaker {match[1]}"
        text = _CHANNEL.sub(lambda found: _space_in(found, match), text[match.end() :]).strip()
    text, speaker = unprefixed(text, speaker)
    return replace(cue, text=text, speaker=speaker)


def _space_in(found: re.Match[str], first: re.Match[str]) -> str:
    """Return what stays of a channel repeated before a token: the space that begins a word."""
    if found[1] != first[1]:
        return found[0]
    return " " if found[0].endswith((" ", "\t")) else ""


def written(cue: Cue, times: str, lead: str, pattern: re.Pattern[str]) -> str:
    """Return a cue's lines, so that they are read as its own again.

    A channel of whisper.cpp's is written as that; any other speaker stands before the text.
    """
    channel = _NAMED.fullmatch(cue.speaker)
    said = ""
    for line in kept_lines(cue.text):
        part = line.strip()
        glue = " " if _NOISE.match(part) or pattern.match(part) else "\n"
        said = f"{said}{glue}{part}" if said else part
    if channel:
        return f"[{times}]  (speaker {channel[1]}) {said}".rstrip()
    if cue.speaker and said:
        said = f"{' '.join(cue.speaker.split())}: {said}"
    return f"[{times}]{lead}{said}".rstrip()
