"""The lines that Whisper's programs print while they listen: times in brackets, then the words.

They are often saved together with whatever else a program said, so the lines between are looked
at: plain ones right under a cue are more of its text, the program's own remarks are not.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import count, groupby
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.format import Parsed
from editor.formats.lines import kept_lines, skipped_lines
from editor.formats.whisper.speakers import unprefixed
from editor.formats.whisper.special import without_special

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Colours for confidence (--print-colors), and the codes that overwrite a line while streaming.
_ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_PARTIAL = re.compile(r"^.*\x1b\[2K.*$", re.MULTILINE)
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
_TURN = "[SPEAKER_TURN]"
# With -ml 1 a line is one token, most of them shorter than this on average.
_TOKENS = 12
_TOKEN_LENGTH = 8
_TOKEN_MS = 1000


class _Line(NamedTuple):
    """A bracketed line: its cue, and the blanks before its words, which begin a word if three."""

    cue: Cue
    lead: str


def plain(text: str) -> str:
    """Return what a terminal would show in the end: no colours, no overwritten lines."""
    return _ESCAPE.sub("", _PARTIAL.sub("", text)) if "\x1b" in text else text


def read(text: str, pattern: re.Pattern[str], to_ms: Callable[[str], int]) -> Parsed:
    """Read the lines that match a pattern of start, end, blanks and words."""
    text, tokens = without_special(plain(text))
    if not tokens and (clean := _of_cues_alone(text, pattern, to_ms)):
        return clean
    lines: list[_Line] = []
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
            skipped += _continue(lines, between)
        start_ms = last_ms if start == last_time else to_ms(start)
        last_time, last_ms = end, to_ms(end)
        lines.append(_Line(Cue(len(lines) + 1, start_ms, last_ms, words.rstrip()), lead))
    skipped += _continue(lines, text[reached:])
    notes = [skipped_lines(skipped)] if skipped else []
    if tokens:
        notes.append(f"{tokens:,} special tokens of the recogniser were left out of the text.")
    cues, more = _mended(lines, text)
    return Parsed(cues, header if header and header.isspace() else "", (*notes, *more))


def _of_cues_alone(
    text: str, pattern: re.Pattern[str], to_ms: Callable[[str], int]
) -> Parsed | None:
    """Read a text of nothing but bracketed lines, as nearly all are, in a third of the time.

    Nothing is returned for any other, and for one with speakers or single tokens to see to.
    """
    header = text[: len(text) - len(text.lstrip("\n"))]
    if "[SPEAKER_" in text or "(speaker " in text:
        return None
    found = pattern.findall(text)
    if text.strip("\n").count("\n") + 1 != len(found):
        return None
    starts, ends, _, said = zip(*found, strict=True)
    known = _known({*starts, *ends}, to_ms)
    at = known.__getitem__
    cues = list(map(Cue, count(1), map(at, starts), map(at, ends), map(str.rstrip, said)))
    return None if _are_tokens(cues) else Parsed(cues, header)


def _known(times: set[str], to_ms: Callable[[str], int]) -> dict[str, int]:
    """Return the ms of each time; those of the usual length share the reckoning of their minute."""
    known = {}
    minutes: dict[str, int] = {}
    for time in times:
        minute = time[:6] if len(time) == 12 else ""
        if minute not in minutes and minute[2:6:3] == "::":
            minutes[minute] = to_ms(f"{minute}00.000")
        if minute in minutes:
            known[time] = minutes[minute] + int(time[6:8] + time[9:])
        else:
            known[time] = to_ms(time)
    return known


def _continue(lines: list[_Line], between: str) -> int:
    """Give the lines right under a cue to its text; return how many lines were left over."""
    block, _, rest = between.removeprefix("\n").partition("\n\n")
    said = [line for line in block.split("\n") if line.strip()]
    words = [line.strip() for line in said if lines and not _NOISE.match(line)]
    if words:
        last = lines[-1].cue
        text = "\n".join([last.text, *words] if last.text else words)
        lines[-1] = lines[-1]._replace(cue=replace(last, text=text))
    beyond = sum(1 for line in rest.split("\n") if line.strip())
    return len(said) - len(words) + beyond


def _mended(lines: list[_Line], text: str) -> tuple[list[Cue], list[str]]:
    """Return the cues with speakers lifted out and single tokens put together, and notes on it."""
    notes = []
    if "(speaker " in text or "[SPEAKER_" in text:
        lines = [line._replace(cue=_spoken(line.cue)) for line in lines]
    if turns := text.count(_TURN):
        what = (
            "mark of a change of speaker was" if turns == 1 else "marks of changes of speaker were"
        )
        notes.append(f"{turns:,} {what} left out; they do not say who speaks.")
    if not _are_tokens([line.cue for line in lines]):
        return [line.cue for line in lines], notes
    cues = _joined(lines)
    notes.append(
        f"{len(lines):,} lines of one word each were put together to {len(cues):,} cues, "
        "whose words keep their times."
    )
    return cues, notes


def _spoken(cue: Cue) -> Cue:
    text, speaker = cue.text, cue.speaker
    if _TURN in text:
        text = text.replace(_TURN, "").strip()
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


def _are_tokens(cues: Sequence[Cue]) -> bool:
    """Tell whether nearly all of many lines are a short word that takes less than a second."""
    said = [cue for cue in cues if cue.text]
    if len(said) < _TOKENS:
        return False
    # The cheapest question first: it is the answer for nearly every transcript.
    if sum([len(cue.text) for cue in said]) > _TOKEN_LENGTH * len(said):
        return False
    single = sum(1 for cue in said if len(cue.text.split()) == 1)
    lasting = sum(max(0, cue.duration_ms) for cue in said)
    return single * 20 >= len(said) * 19 and lasting < _TOKEN_MS * len(said)


def _joined(lines: Sequence[_Line]) -> list[Cue]:
    """Return cues of words, each made of the tokens up to the next that begins with a space."""
    from editor.formats.whisper.grouping import grouped  # noqa: PLC0415  seldom needed

    cues: list[Cue] = []
    for speaker, run in groupby(lines, key=lambda line: line.cue.speaker):
        words: list[Word] = []
        for cue, lead in run:
            begins = len(lead) > 2 or not words
            if begins and cue.text:
                words.append(Word(f" {cue.text}", cue.start_ms, cue.end_ms))
            elif cue.text:
                words[-1] = replace(words[-1], text=words[-1].text + cue.text, end_ms=cue.end_ms)
        cues += (replace(cue, speaker=speaker) for cue in grouped(words))
    return [replace(cue, id=number) for number, cue in enumerate(cues, 1)]


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
