"""Clips: the sound of a cue as a pydub segment, to measure and fade."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np

from editor.core.errors import MediaUnreadable
from editor.core.sentence import said
from editor.media.decode import blocks, probe
from editor.media.track import FADE_MS

with warnings.catch_warnings():
    # Pydub misses the ffmpeg program, which is never called: PyAV has decoded already.
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.span import Span


def clip(path: Path, span: Span, track: int | None = None) -> AudioSegment:
    """Return a span of a recording as a mono 16-bit segment at the recording's own rate.

    Only the span is decoded, never the whole recording. Raises MediaUnreadable, also when the
    span lies outside the recording.
    """
    parts = list(blocks(path, span, track=track))
    if not parts:
        reason = said(
            "it has no sound from {start_ms} to {end_ms} ms",
            start_ms=span.start_ms,
            end_ms=span.end_ms,
        )
        raise MediaUnreadable(path, reason, said("Choose a span inside the recording."))
    data = np.concatenate(parts).astype("<i2").tobytes()
    return AudioSegment(data=data, sample_width=2, frame_rate=probe(path, track).rate, channels=1)


def level_dbfs(segment: AudioSegment) -> float:
    """Return the mean level of a segment in dBFS, minus infinity for digital silence."""
    return float(segment.dBFS)


def faded(segment: AudioSegment, ms: int = FADE_MS) -> AudioSegment:
    """Return a segment that rises from and falls to silence in some ms, so that it does not click."""
    length = min(ms, len(segment) // 2)
    return segment.fade_in(length).fade_out(length) if length else segment
