"""Every format's sample grown large: many cues, one endless line, the smallest cues, traps."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.words import Scores, Word
from tests.fuzz.samples import samples

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.formats import Format

# The smallest cue of a format, and what must stand around it.
_TINY = {
    "ass": ("[Events]\nFormat: Start, End, Text\n", "Dialogue: 0:0:0.0,0:0:0.1,a\n", ""),
    "assemblyai": ('{"words":[', '{"text":"a","start":1,"end":2},', '{}],"audio_duration":3}'),
    "audacity": ("1.0\t2.0\ta\n", "1\t2\ta\n", ""),
    "aws-transcribe": (
        '{"results":{"transcripts":[{"transcript":"a"}],"items":[',
        '{"type":"pronunciation","start_time":"0","end_time":"1","alternatives":[{"content":"a."}]},',
        "{}]}}",
    ),
    "azure-speech": (
        '{"recognizedPhrases":[',
        '{"offsetInTicks":0,"durationInTicks":9,"nBest":[{"display":"a"}]},',
        "{}]}",
    ),
    "bracketed-text": ("[0.0-1.0s] a\n", "[0s-1s]a\n", ""),
    "deepgram": (
        '{"results":{"channels":[{"alternatives":[{"transcript":"a","words":[',
        '{"word":"a.","start":0,"end":1},',
        "{}]}]}]}}",
    ),
    "google-speech": (
        '{"results":[',
        '{"alternatives":[{"transcript":"a"}],"resultEndTime":"1s"},',
        "{}]}",
    ),
    "lrc": ("[by:x]\n", "[0:1]a\n", ""),
    "markdown-cues": ("", "`0:00.0-->0:00.1`\na\n", ""),
    "microdvd": ("", "{1}{2}a\n", ""),
    "mpl2": ("", "[1][2]a\n", ""),
    "sami": ("<SAMI><BODY>", "<SYNC start=1>a", "</BODY></SAMI>"),
    "sbv": ("", "0:00:00.0,0:00:00.1\na\n\n", ""),
    "segments-json": ("[", '{"start":0,"end":1,"text":"a"},', '{"start":0,"end":1,"text":"a"}]'),
    "srt": ("", "0:00.0-->0:00.1\na\n", ""),
    "tmplayer": ("", "0:00:01:a\n", ""),
    "transformers-json": ('{"text":"a","chunks":[', '{"timestamp":[0,1],"text":"a"},', "{}]}"),
    "ttml": ("<tt><body><div>", '<p begin="0s" end="1s">a</p>', "</div></body></tt>"),
    "vtt": ("WEBVTT\n\n", "00:00.000-->00:00.001\na\n\n", ""),
    "whisper-console": ("", "[00:00.000 --> 00:00.001]a\n", ""),
    "whisper-csv": ("start,end,text\n", "1,2,a\n", ""),
    "whisper-timestamped-csv": ("", "a,0.0,0.1\n", ""),
    "whisper-tsv": ("start\tend\ttext\n", "1\t2\ta\n", ""),
    "whisper.cpp-json": (
        '{"transcription":[',
        '{"offsets":{"from":0,"to":1},"text":"a"},',
        '{}],"result":{}}',
    ),
    "whisper.cpp-text": ("", "[0:00:00.0 --> 0:00:00.1]a\n", ""),
    "youtube-json3": (
        '{"wireMagic":"pb3","events":[',
        '{"tStartMs":0,"dDurationMs":1,"segs":[{"utf8":"a"}]},',
        "{}]}",
    ),
    "youtube-panel": ("", "0:01 a\n", ""),
    "youtube-srv": ('<timedtext format="3"><body>', '<p t="0" d="1">a</p>', "</body></timedtext>"),
}
# The lists of JSON that hold what was said.
_LISTS = {"segments", "chunks", "transcription", "items", "results", "recognizedPhrases"}
_LISTS |= {"events", "words", "utterances"}
_BODY = re.compile(rb"(<w |<SYNC )(.*)(</body>)", re.IGNORECASE | re.DOTALL)
_FIRST_WORD = re.compile(rb"\b(?:Hello|hello|Questions|Good)\b")
_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE tt [<!ENTITY l0 "lol">'
    + "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))
    + "]>"
)


def shapes(known: Format, size: int) -> dict[str, Callable[[], bytes]]:
    """Return ways to fill a file of some bytes for a format's reader, by their names."""
    sample = samples()[known.id]
    begin, cue, end = _TINY.get(known.id, ("", "", ""))
    found: dict[str, Callable[[], bytes]] = {
        "cues": lambda: many(known, size),
        "joined": lambda: many(known, size).replace(b"\n", b" "),
        "long": lambda: _FIRST_WORD.sub(b"Hello " * (size // 6), sample, count=1),
        "open": lambda: sample[: len(sample) // 2] + b"[{<(" * (size // 4),
        "closed": lambda: sample + b" \n>" * (size // 3),
    }
    if cue:
        found["tiny"] = lambda: bytes(begin + cue * (size // len(cue)) + end, "ascii")
    if known.suffixes[0].startswith(".json"):
        found["nested"] = lambda: sample[:-2].rstrip() + b',"a":' + b"[" * size
        found["deep"] = lambda: sample[:-2].rstrip() + b',"a":' + b'{"a":' * (size // 5)
        found["digits"] = lambda: sample[:-2].rstrip() + b',"a":' + b"1" * size
    if sample.startswith(b"<"):
        found["nested"] = lambda: sample[: len(sample) // 2] + b"<p>" * (size // 3)
        found["entities"] = lambda: bytes(_BOMB + "<tt><body><p>&l12;</p>" * (size // 22), "ascii")
    return found


def many(known: Format, size: int) -> bytes:
    """Return the cues of a format's sample, or ones that it writes, as often as fit a size."""
    sample = samples()[known.id]
    if known.write:
        unit = len(known.write(_talk(1000))) / 1000
        return known.write(_talk(int(size / unit))).encode()
    if known.suffixes[0].startswith(".json"):
        return _grown(json.loads(sample), size)
    if body := _BODY.search(sample):
        once = body[1] + body[2]
        return sample[: body.start()] + once * (size // len(once)) + sample[body.start(3) :]
    return sample * (size // len(sample))


def _talk(cues: int) -> Document:
    """Return cues with words and scores."""
    return Document(tuple(_said(number) for number in range(cues)))


def _said(number: int) -> Cue:
    start = number * 3000
    parts = f"This is what was said in cue {number:,}.".split()
    words = tuple(
        Word(f" {part}", start + at * 300, start + at * 300 + 250, 0.9)
        for at, part in enumerate(parts)
    )
    scores = Scores(-0.2, 0.01, 1.5, 0.0, start // 30_000 * 30_000)
    return Cue(number + 1, start, start + 2500, " ".join(parts), words=words, scores=scores)


def _grown(sample: object, size: int) -> bytes:
    """Return JSON with the lists of what was said repeated."""
    lists = _lists(sample)
    times = size // sum(len(json.dumps(one)) for one in lists)
    for one in lists:
        one[:] = one * times
    return json.dumps(sample).encode()


def _lists(value: object, name: str = "segments") -> list[list[object]]:
    """Return the outermost lists of what was said; one that is a file by itself is such a list."""
    if isinstance(value, list):
        return [value] if name in _LISTS else [one for item in value for one in _lists(item, "")]
    items = value.items() if isinstance(value, dict) else ()
    return [one for key, item in items for one in _lists(item, key)]
