"""Whisper JSON as openai-whisper writes it, with the relatives that keep to its shape.

{"text": ..., "segments": [{"start": 0.0, "end": 3.24, "text": " Hello.", "words": [...]}]}

Read are faster-whisper, whisper-ctranslate2, the server of whisper.cpp and the OpenAI API too,
which has words beside the segments instead of in them; WhisperX, stable-ts and
whisper-timestamped too, which are formats of their own that are not written.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from editor.formats.format import Parsed
from editor.formats.whisper.grouping import grouped
from editor.formats.whisper.lenient_json import listed, load
from editor.formats.whisper.segments import parsed, word_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.core.words import Scores, Word

_FACTS = (
    "language",
    "language_probability",
    "task",
    "duration",
    "duration_after_vad",
    "detected_language",
    "detected_language_probability",
)


def read(text: str) -> Parsed:
    """Read the segments; words that stand beside them are given to those they fall into."""
    value, notes = load(text)
    found = parsed(listed(value, "segments"), notes)
    words = [word for entry in listed(value, "words") if (word := word_of(entry))]
    if words and not found.cues:
        found = Parsed(grouped(words), notes=found.notes)
    elif words and not any(cue.words for cue in found.cues):
        found = found._replace(cues=_shared_out(found.cues, words))
    facts = _facts(value)
    return found._replace(header=json.dumps(facts) if facts else "")


def _facts(value: object) -> dict[str, Any]:
    """Return what is said of the whole, of the things that Whisper's relatives do say."""
    if not isinstance(value, dict):
        return {}
    return {key: value[key] for key in _FACTS if isinstance(value.get(key), str | int | float)}


def _shared_out(cues: list[Cue], words: Sequence[Word]) -> list[Cue]:
    """Give each word to the cue that its middle falls into, or the last begun before it."""
    shares: list[list[Word]] = [[] for _ in cues]
    at = 0
    for word in words:
        if word.start_ms is not None:
            middle = (word.start_ms + max(word.start_ms, word.end_ms or 0)) // 2
            while at + 1 < len(cues) and cues[at + 1].start_ms <= middle:
                at += 1
        shares[at].append(word)
    return [
        replace(cue, words=tuple(share)) if share else cue
        for cue, share in zip(cues, shares, strict=True)
    ]


def write(document: Document) -> str:
    """Write the JSON of openai-whisper: speakers, words and scores where the cues have them.

    Tokens, which belong to one model's vocabulary, are not kept.
    """
    header = document.source.header
    segments = [_segment(number, cue) for number, cue in enumerate(document.cues)]
    whole: dict[str, Any] = {
        "text": "".join(segment["text"] for segment in segments),
        "segments": segments,
        **(_facts(load(header).value) if header.startswith("{") else {}),
    }
    return json.dumps(whole, ensure_ascii=False) + "\n"


def _segment(number: int, cue: Cue) -> dict[str, Any]:
    segment: dict[str, Any] = {
        "id": number,
        "start": cue.start_ms / 1000,
        "end": cue.end_ms / 1000,
        "text": f" {cue.text}" if cue.text else "",
    }
    if cue.speaker:
        segment["speaker"] = cue.speaker
    if cue.scores:
        segment.update(_scores(cue.scores))
    if cue.words:
        segment["words"] = [_word(word) for word in cue.words]
    return segment


def _scores(scores: Scores) -> dict[str, Any]:
    """Return the scores there are; `seek` counts frames of 10 ms, whole ones where it can."""
    seek = scores.window_ms
    found = {
        "seek": None if seek is None else seek / 10 if seek % 10 else seek // 10,
        "temperature": scores.temperature,
        "avg_logprob": scores.avg_logprob,
        "compression_ratio": scores.compression_ratio,
        "no_speech_prob": scores.no_speech_prob,
    }
    return {name: value for name, value in found.items() if value is not None}


def _word(word: Word) -> dict[str, Any]:
    found: dict[str, Any] = {"word": word.text}
    if word.start_ms is not None:
        found["start"] = word.start_ms / 1000
    if word.end_ms is not None:
        found["end"] = word.end_ms / 1000
    if word.probability is not None:
        found["probability"] = word.probability
    return found
