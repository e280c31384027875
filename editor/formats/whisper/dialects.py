"""Telling the JSON of Whisper's relatives apart, by what only one of them writes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

OPENAI = "whisper-json"
CPP = "whisper.cpp-json"
WHISPERX = "whisperx-json"
STABLE_TS = "stable-ts-json"
TIMESTAMPED = "whisper-timestamped-json"
TRANSFORMERS = "transformers-json"
BARE = "segments-json"

_WINDOW = 16_384
_OPENING = re.compile(r"[\s\ufeff]*([\[{])")
_SEGMENTS = re.compile(r'"segments"\s*:\s*\[')
_START = re.compile(r'"start"\s*:')
_SCORE = re.compile(r'"score"\s*:')
_CONFIDENCE = re.compile(r'"words"\s*:\s*\[\s*\{\s*"text"\s*:')
_TRANSCRIPTION = re.compile(r'"transcription"\s*:\s*\[')
_OFFSETS = re.compile(r'"(?:offsets|timestamps)"\s*:\s*\{')
_CHUNKS = re.compile(r'"chunks"\s*:\s*\[')
_TIMESTAMP = re.compile(r'"timestamp"\s*:\s*\[')
_WORDS = re.compile(r'"words"\s*:\s*\[\s*\{[^{}]*"word"\s*:')
_BARE = re.compile(r'[\s\ufeff]*\[?\s*\{[^{}]*?"(?:start|start_time|t0|timestamp)"\s*:')
_BARE_TEXT = re.compile(r'"(?:text|transcript|sentence|word)"\s*:\s*"')
# Services whose answers hold words or lists under names of their own.
_OTHERS = re.compile(
    r'"(?:results|channels|alternatives|utterances|recognizedPhrases|events|speech_model)"\s*:'
)


def sniff(dialect: str) -> Callable[[str], float]:
    """Return a function that is certain of texts in one dialect, and of no others."""
    return lambda text: float(dialect_of(text) == dialect)


def dialect_of(text: str) -> str:
    """Return the dialect of a JSON text, or nothing for what is none of these."""
    opening = _OPENING.match(text)
    if not opening:
        return ""
    if opening[1] == "[":
        return _bare(text)
    if segments := _SEGMENTS.search(text):
        return _segmented(text, segments.end())
    for key, mark, dialect in (
        (_TRANSCRIPTION, _OFFSETS, CPP),
        (_CHUNKS, _TIMESTAMP, TRANSFORMERS),
    ):
        found = key.search(text)
        if found and mark.search(text, found.end(), found.end() + _WINDOW):
            return dialect
    return _wordy(text) or _bare(text)


def _segmented(text: str, begin: int) -> str:
    """Return the dialect of a text with a list of segments that begins at an index."""
    end = begin + _WINDOW
    if not _START.search(text, begin, end):
        return ""
    if '"ori_dict"' in text or '"regroup_history"' in text:
        return STABLE_TS
    if '"word_segments"' in text or _SCORE.search(text, begin, end):
        return WHISPERX
    return TIMESTAMPED if _CONFIDENCE.search(text, begin, end) else OPENAI


def _wordy(text: str) -> str:
    """Tell the OpenAI API's answer with words alone from that of other services."""
    words = _WORDS.search(text)
    if not words or _OTHERS.search(text, 0, words.end()):
        return ""
    has_times = _START.search(text, words.start(), words.end() + _WINDOW)
    return OPENAI if has_times else ""


def _bare(text: str) -> str:
    """Tell a list of segments without anything around it, or one object a line."""
    head = text[:_WINDOW]
    if not _BARE.match(head) or not _BARE_TEXT.search(head) or _OTHERS.search(head):
        return ""
    return BARE
