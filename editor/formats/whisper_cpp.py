"""whisper.cpp text: what the program prints while it listens, one bracketed line per cue.

[00:00:03.240 --> 00:00:05.000]   Hello there, welcome.

The same reader takes openai-whisper's console lines, which leave the hours away. Both are often
saved together with whatever else the program said, so lines between the cues are looked at.
"""

from __future__ import annotations

import re

from editor.core.cue import Cue
from editor.formats.format import Format, Parsed
from editor.formats.lines import skipped_lines
from editor.formats.timing import TIME, to_ms

_LINE = re.compile(rf"^[ \t]*\[({TIME}) +--> +({TIME})\][ \t]*(.*)", re.MULTILINE)
# Colours for confidence (--print-colors), and the codes that overwrite a line while streaming.
_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_PARTIAL = re.compile(r"^.*\x1b\[2K.*$", re.MULTILINE)
# What the program and its relatives say about themselves, in the middle of the transcript.
_NOISE = re.compile(
    r"^\s*(?:"
    r"(?:whisper|ggml|output|load)_\w+\s*:|main\s*:|system_info\s*:|init\s*:"
    r"|(?:whisper_\w+: )?auto-detected language|Detect(?:ed|ing) language|Transcription speed"
    r"|### Transcription|\[Start speaking\]|progress\s*="
    r"|\d{1,3}%\|"
    r")"
)
# --diarize glues the channel before the text; "(speaker ?)" when it could not decide.
_SPEAKER = re.compile(r"^\(speaker (\d+|\?)\)\s*")


def sniff(text: str) -> float:
    """Return 1 for a text with a bracketed line of times, else 0."""
    if "-->" not in text:
        return 0.0
    return 1.0 if _LINE.search(_ESCAPE.sub("", text) if "\x1b" in text else text) else 0.0


def read(text: str) -> Parsed:
    """Read the bracketed lines, and as more of a cue's text the plain lines right under one."""
    if "\x1b" in text:
        text = _ESCAPE.sub("", _PARTIAL.sub("", text))
    cues: list[Cue] = []
    skipped = 0
    last_time, last_ms = "", 0
    reached = 0
    for match in _LINE.finditer(text):
        start, end, words = match.groups()
        between = text[reached : match.start()]
        reached = match.end()
        if between != "\n" and between.strip():
            skipped += _continue(cues, between)
        start_ms = last_ms if start == last_time else to_ms(start)
        last_time, last_ms = end, to_ms(end)
        cues.append(Cue(len(cues) + 1, start_ms, last_ms, words.rstrip()))
    skipped += _continue(cues, text[reached:])
    if "(speaker " in text:
        cues = [_spoken(cue) for cue in cues]
    notes = (skipped_lines(skipped),) if skipped else ()
    return Parsed(cues, notes=notes)


def _continue(cues: list[Cue], between: str) -> int:
    """Give the lines right under a cue to its text; return how many lines were left over."""
    block, _, rest = between.removeprefix("\n").partition("\n\n")
    lines = [line for line in block.split("\n") if line.strip()]
    words = [line.strip() for line in lines if cues and not _NOISE.match(line)]
    if words:
        last = cues[-1]
        text = "\n".join([last.text, *words] if last.text else words)
        cues[-1] = Cue(last.id, last.start_ms, last.end_ms, text)
    beyond = sum(1 for line in rest.split("\n") if line.strip())
    return len(lines) - len(words) + beyond


def _spoken(cue: Cue) -> Cue:
    match = _SPEAKER.match(cue.text)
    if not match:
        return cue
    speaker = "" if match[1] == "?" else f"Speaker {match[1]}"
    return Cue(cue.id, cue.start_ms, cue.end_ms, cue.text[match.end() :], speaker)


# Only read: a correction is published as subtitles, and the machine's own words stay as they were.
WHISPER_CPP = Format("whisper.cpp-text", "whisper.cpp text", (".txt", ".log"), sniff, read)
