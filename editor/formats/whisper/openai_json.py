"""Whisper JSON as openai-whisper writes it, with the relatives that keep to its shape.

{"text": ..., "segments": [{"start": 0.0, "end": 3.24, "text": " Hello.", "words": [...]}]}

Read are faster-whisper, whisper-ctranslate2, the server of whisper.cpp and the OpenAI API too,
which has words beside the segments instead of in them; WhisperX, stable-ts and
whisper-timestamped too, which are formats of their own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from editor.formats.format import Parsed
from editor.formats.whisper.grouping import grouped
from editor.formats.whisper.json_pieces import kept
from editor.formats.whisper.lenient_json import listed, load, ms
from editor.formats.whisper.segments import parsed, word_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.core.words import Scores, Word
    from editor.formats.whisper.json_pieces import Elements, Members

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
    whole = kept(text, "segments")
    value, notes = (whole.value, ()) if whole else load(text)
    found = parsed(listed(value, "segments"), notes, whole)
    words = [word for entry in listed(value, "words") if (word := word_of(entry))]
    if words and not found.cues:
        found = Parsed(grouped(words), notes=found.notes)
    elif words and not any(cue.words for cue in found.cues):
        found = found._replace(cues=_shared_out(found.cues, words))
    if whole and whole.pieces:
        return found._replace(header=whole.header(), pieces=whole.pieces)
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


@dataclass(frozen=True)
class Segments:
    """How openai-whisper and those that keep to its shape set out a segment.

    Attributes: id, of the format; word and sure, the keys of a word's text and probability;
    beside, the key of the words of all segments; others, what only this dialect has beside them;
    is_numbered, whether segments have numbers; is_spaced, whether words begin with their space.
    """

    id: str
    word_key: str = "word"
    sure_key: str = "probability"
    beside: tuple[str, ...] = ("words",)
    others: tuple[tuple[str, Any], ...] = ()
    is_numbered: bool = True
    is_spaced: bool = True
    key: str = "segments"
    words: str = "words"
    dependent: tuple[str, ...] = ("tokens",)
    scores: tuple[str, ...] = (
        "seek",
        "temperature",
        "avg_logprob",
        "compression_ratio",
        "no_speech_prob",
    )

    def whole(self, document: Document) -> dict[str, Any]:
        """Return a file without segments, with what is said of the whole in another dialect."""
        header = document.source.header
        facts = _facts(load(header).value) if header.startswith("{") else {}
        return {"text": "", "segments": [], **dict(self.others), **facts}

    def segment(self, number: int, cue: Cue) -> dict[str, Any]:
        """Return a segment; tokens, which belong to one model's vocabulary, it has none."""
        found: dict[str, Any] = {"id": number} if self.is_numbered else {}
        found["start"] = cue.start_ms / 1000
        found["end"] = cue.end_ms / 1000
        found["text"] = f" {cue.text}" if cue.text else ""
        if cue.speaker:
            found["speaker"] = cue.speaker
        if cue.scores:
            found.update(_scores(cue.scores))
        if cue.words:
            found["words"] = [self.word(word) for word in cue.words]
        return found

    def word(self, word: Word) -> dict[str, Any]:
        """Return an entry for a word."""
        found: dict[str, Any] = {self.word_key: word.text if self.is_spaced else word.text.strip()}
        if word.start_ms is not None:
            found["start"] = word.start_ms / 1000
        if word.end_ms is not None:
            found["end"] = word.end_ms / 1000
        if word.probability is not None:
            found[self.sure_key] = word.probability
        return found

    def retimed(self, members: Members, before: Cue, cue: Cue) -> None:
        """Put in the seconds that changed, and those that only the words told."""
        for key, old, new in (
            ("start", before.start_ms, cue.start_ms),
            ("end", before.end_ms, cue.end_ms),
        ):
            if old != new or ms(members.value(key)) is None:
                members.put(key, new / 1000, repr(new / 1000))

    def told(self, entries: Elements) -> list[tuple[Word | None, list[str]]]:
        """Return each entry's word with its text."""
        return [
            (word_of(value), [raw]) for value, raw in zip(entries.values, entries.raws, strict=True)
        ]


SEGMENTS = {
    shape.id: shape
    for shape in (
        Segments("whisper-json"),
        Segments(
            "whisperx-json",
            sure_key="score",
            beside=("word_segments",),
            others=(("word_segments", []),),
            is_numbered=False,
            is_spaced=False,
        ),
        Segments("stable-ts-json", others=(("regroup_history", ""),), is_numbered=False),
        Segments(
            "whisper-timestamped-json",
            word_key="text",
            sure_key="confidence",
            is_spaced=False,
        ),
    )
}
