"""The JSON of Whisper's relatives, told apart by what only one of them writes.

The readers are imported when they are needed, so that the window need not wait for them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.sentence import said
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
_BARE = re.compile(r'[\s\ufeff]*+(?:\[\s*+)?\{[^{}]*?"(?:start|start_time|t0|timestamp)"\s*:')
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


def _writing(dialect: str) -> Callable[[Document], str]:
    """Return a function that writes segments in one dialect."""

    def write(document: Document) -> str:
        from editor.formats.whisper import json_writing, openai_json  # noqa: PLC0415

        return json_writing.write(document, openai_json.SEGMENTS[dialect])

    return write


def _write_cpp(document: Document) -> str:
    from editor.formats.whisper import cpp_json, json_writing  # noqa: PLC0415

    return json_writing.write(document, cpp_json.Transcription())


def _read_cpp(text: str) -> Parsed:
    from editor.formats.whisper import cpp_json  # noqa: PLC0415

    return cpp_json.read(text)


def _read_chunks(text: str) -> Parsed:
    from editor.formats.whisper import lists_json  # noqa: PLC0415

    return lists_json.read_chunks(text)


def _read_bare(text: str) -> Parsed:
    from editor.formats.whisper import lists_json  # noqa: PLC0415

    return lists_json.read_bare(text)


def _own(dialect: str, name: str) -> Format:
    """Return a dialect of segments that is written for files that were in it."""
    return Format(
        dialect,
        name,
        (".json",),
        _sniff(dialect),
        _read_segments,
        _writing(dialect),
        is_offered=False,
    )


WHISPER_JSON = Format(
    _OPENAI, "Whisper JSON", (".json",), _sniff(_OPENAI), _read_segments, _writing(_OPENAI)
)
WHISPER_CPP_JSON = Format(
    _CPP, "whisper.cpp JSON", (".json",), _sniff(_CPP), _read_cpp, _write_cpp, is_offered=False
)
WHISPERX_JSON = _own(_WHISPERX, "WhisperX JSON")
STABLE_TS_JSON = _own(_STABLE_TS, "stable-ts JSON")
TIMESTAMPED_JSON = _own(_TIMESTAMPED, "whisper-timestamped JSON")
TRANSFORMERS_JSON = Format(
    _TRANSFORMERS,
    "Transformers JSON",
    (".json",),
    _sniff(_TRANSFORMERS),
    _read_chunks,
    keeps=frozenset(("speakers",)),
)
SEGMENTS_JSON = Format(
    _BARE_LIST,
    said("segment list"),
    (".json", ".jsonl"),
    _sniff(_BARE_LIST),
    _read_bare,
    keeps=frozenset(("words", "scores", "speakers")),
)
