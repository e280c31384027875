"""The JSON of Whisper's relatives, told apart by what only one of them writes.

The readers are imported when they are needed, so that the window need not wait for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.formats.format import Format, Parsed

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.document import Document

_OPENAI = "whisper-json"
_CPP = "whisper.cpp-json"
_WHISPERX = "whisperx-json"
_STABLE_TS = "stable-ts-json"
_TIMESTAMPED = "whisper-timestamped-json"
_TRANSFORMERS = "transformers-json"
_BARE_LIST = "segments-json"

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


def _sniff(dialect: str) -> Callable[[str], float]:
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
        (_TRANSCRIPTION, _OFFSETS, _CPP),
        (_CHUNKS, _TIMESTAMP, _TRANSFORMERS),
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
        return _STABLE_TS
    if '"word_segments"' in text or _SCORE.search(text, begin, end):
        return _WHISPERX
    return _TIMESTAMPED if _CONFIDENCE.search(text, begin, end) else _OPENAI


def _wordy(text: str) -> str:
    """Tell the OpenAI API's answer with words alone from that of other services."""
    words = _WORDS.search(text)
    if not words or _OTHERS.search(text, 0, words.end()):
        return ""
    has_times = _START.search(text, words.start(), words.end() + _WINDOW)
    return _OPENAI if has_times else ""


def _bare(text: str) -> str:
    """Tell a list of segments without anything around it, or one object a line."""
    head = text[:_WINDOW]
    if not _BARE.match(head) or not _BARE_TEXT.search(head) or _OTHERS.search(head):
        return ""
    return _BARE_LIST


def _read_segments(text: str) -> Parsed:
    from editor.formats.whisper import openai_json  # noqa: PLC0415

    return openai_json.read(text)


def _write_segments(document: Document) -> str:
    from editor.formats.whisper import openai_json  # noqa: PLC0415

    return openai_json.write(document)


def _read_cpp(text: str) -> Parsed:
    from editor.formats.whisper import cpp_json  # noqa: PLC0415

    return cpp_json.read(text)


def _read_chunks(text: str) -> Parsed:
    from editor.formats.whisper import lists_json  # noqa: PLC0415

    return lists_json.read_chunks(text)


def _read_bare(text: str) -> Parsed:
    from editor.formats.whisper import lists_json  # noqa: PLC0415

    return lists_json.read_bare(text)


def _read_only(dialect: str, name: str, read: Callable[[str], Parsed], *keeps: str) -> Format:
    return Format(dialect, name, (".json",), _sniff(dialect), read, keeps=frozenset(keeps))


_ALL = ("words", "scores", "speakers")
WHISPER_JSON = Format(
    _OPENAI, "Whisper JSON", (".json",), _sniff(_OPENAI), _read_segments, _write_segments
)
WHISPER_CPP_JSON = _read_only(_CPP, "whisper.cpp JSON", _read_cpp, "words", "speakers")
WHISPERX_JSON = _read_only(_WHISPERX, "WhisperX JSON", _read_segments, *_ALL)
STABLE_TS_JSON = _read_only(_STABLE_TS, "stable-ts JSON", _read_segments, *_ALL)
TIMESTAMPED_JSON = _read_only(_TIMESTAMPED, "whisper-timestamped JSON", _read_segments, *_ALL)
TRANSFORMERS_JSON = _read_only(_TRANSFORMERS, "Transformers JSON", _read_chunks, "speakers")
SEGMENTS_JSON = Format(
    _BARE_LIST,
    "segment list",
    (".json", ".jsonl"),
    _sniff(_BARE_LIST),
    _read_bare,
    keeps=frozenset(_ALL),
)
