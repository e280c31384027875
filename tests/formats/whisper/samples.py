"""The same two sentences as every one of Whisper's relatives writes them."""

from __future__ import annotations

import json
from typing import Any

WORDS: list[dict[str, Any]] = [
    {"word": " Hello", "start": 0.12, "end": 0.64, "probability": 0.91},
    {"word": " there.", "start": 0.64, "end": 1.1, "probability": 0.88},
]
SCORES = {
    "seek": 0,
    "temperature": 0.2,
    "avg_logprob": -0.21,
    "compression_ratio": 0.92,
    "no_speech_prob": 0.01,
}
SEGMENT: dict[str, Any] = {
    "id": 0,
    "start": 0.0,
    "end": 3.24,
    "text": " Hello there.",
    "tokens": [50364, 2425, 456, 13],
    **SCORES,
    "words": WORDS,
}
LAST: dict[str, Any] = {
    "id": 1,
    "start": 31.5,
    "end": 33.0,
    "text": " Bye.",
    **SCORES,
    "seek": 3000,
}
OPENAI: dict[str, Any] = {
    "text": " Hello there. Bye.",
    "segments": [SEGMENT, LAST],
    "language": "en",
}
FASTER_WHISPER: dict[str, Any] = {
    "segments": [{**SEGMENT, "speaker": "SPEAKER_01"}, {**LAST, "words": None}],
    "text": "",
}
SERVER: dict[str, Any] = {
    "task": "transcribe",
    "language": "english",
    "duration": 33.0,
    "text": "Hello there. Bye.",
    "segments": [
        {
            "id": 0,
            "text": " Hello there.",
            "start": 0.0,
            "end": 3.24,
            "tokens": [50364],
            "words": [{**word, "t_dtw": -1} for word in WORDS],
            "temperature": 0.2,
            "avg_logprob": -0.21,
            "no_speech_prob": 0.01,
        },
        {"id": 1, "text": " Bye.", "start": 31.5, "end": 33.0, "speaker": "1"},
    ],
    "detected_language": "english",
    "language_probabilities": {"en": 0.99},
}
API: dict[str, Any] = {
    "task": "transcribe",
    "language": "english",
    "duration": 33.0,
    "text": "Hello there. Bye.",
    "words": [
        {"word": "Hello", "start": 0.12, "end": 0.64},
        {"word": "there", "start": 0.64, "end": 1.1},
        {"word": "Bye", "start": 31.6, "end": 32.0},
    ],
    "segments": [
        {key: value for key, value in part.items() if key != "words"} for part in (SEGMENT, LAST)
    ],
}
WHISPERX: dict[str, Any] = {
    "segments": [
        {
            "start": 0.12,
            "end": 1.1,
            "text": " Hello 2024.",
            "words": [
                {
                    "word": "Hello",
                    "start": 0.12,
                    "end": 0.64,
                    "score": 0.83,
                    "speaker": "SPEAKER_00",
                },
                {"word": "2024."},
            ],
            "speaker": "SPEAKER_00",
        }
    ],
    "word_segments": [{"word": "Hello", "start": 0.12, "end": 0.64, "score": 0.83}],
    "language": "en",
}
STABLE_TS: dict[str, Any] = {
    "text": " Hello there. Bye.",
    "segments": [
        {**{key: value for key, value in SEGMENT.items() if key != "id"}, "no_speech_prob": None},
        {**LAST, "seek": 30.0},
    ],
    "language": "en",
    "ori_dict": OPENAI,
    "regroup_history": "da",
    "nonspeech_sections": [{"start": 1.2, "end": 31.0}],
}
TIMESTAMPED: dict[str, Any] = {
    "text": " Hello there.",
    "segments": [
        {
            **SEGMENT,
            "confidence": 0.8,
            "words": [
                {"text": "Hello", "start": 0.12, "end": 0.64, "confidence": 0.91},
                {"text": "there.", "start": 0.64, "end": 1.1, "confidence": 0.88},
            ],
        }
    ],
    "language": "en",
}
TRANSFORMERS: dict[str, Any] = {
    "text": " Hello there. Bye.",
    "chunks": [
        {"timestamp": [0.0, 3.24], "text": " Hello there."},
        {"timestamp": [31.5, None], "text": " Bye."},
        {"timestamp": [33.0, 34.0], "text": " Well then."},
    ],
}


def token(text: str, start: int, end: int, p: float) -> dict[str, Any]:
    return {"text": text, "offsets": {"from": start, "to": end}, "id": 1, "p": p, "t_dtw": -1}


CPP: dict[str, Any] = {
    "systeminfo": "AVX = 1",
    "model": {"type": "base"},
    "params": {"language": "auto"},
    "result": {"language": "en"},
    "transcription": [
        {
            "timestamps": {"from": "00:00:00,000", "to": "00:00:03,240"},
            "offsets": {"from": 0, "to": 3240},
            "text": " Hello there.",
            "tokens": [
                token("[_BEG_]", 0, 0, 0.97),
                token(" Hel", 120, 400, 0.9),
                token("lo", 400, 640, 0.4),
                {"text": " there", "p": 0.5},
                token(".", 1000, 1100, 0.5),
                token("[_TT_162]", 3240, 3240, 0.1),
            ],
            "speaker": "0",
            "speaker_turn_next": False,
        },
        {"timestamps": {"from": "00:00:31,500", "to": "00:00:33,000"}, "text": " Bye."},
    ],
}


def text(value: Any) -> str:  # noqa: ANN401  any shape of JSON
    return json.dumps(value)
