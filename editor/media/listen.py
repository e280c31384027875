"""Listening for voices: decoding a recording and asking the network, piece by piece."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import av
import numpy as np

from editor.media.cache import Cache, key_of
from editor.media.decode import Mono, mono
from editor.media.reader import Reader
from editor.media.silero import CONTEXT, FRAME, RATE, Silero
from editor.media.speech import CERTAIN, Steps, as_steps
from editor.media.steadiness import LAG, steadiness
from editor.media.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator
    from pathlib import Path

    from editor.core.span import Span
    from editor.media.wishes import Stretch

# The network remembers what it heard; a piece is listened to from 2 s before, and then says what
# it would have said in the whole: of a thousand frames, one falls on the other side of 0.5.
_RUN_IN = 62
# Pieces of 19 s, 16 side by side: more are no faster, and 5 minutes are held at once, in 10 MB.
_PIECE = 600
_PIECES = 16
# A piece whose loudest samples stay below this share of full scale is made louder, by at most so
# much: more would make a voice of what is heard through the wall.
_QUIET, _LOUDEST_GAIN = 0.15, 10.0
# What the cache calls what was heard.
_KEPT = "voice"
# The spectra of so many frames are held at once: a megabyte, not ten.
_AT_ONCE = 100
_LEAD = _RUN_IN * FRAME + CONTEXT


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some frames, with the sound of 2 s before them; ends_ms where the recording ends in it."""

    first: int
    count: int
    sound: Mono
    ends_ms: int | None = None


def listen(
    path: Path,
    wanted: Iterable[Span] = (),
    voice: Voice | None = None,
    cache: Cache | None = None,
    track: int | None = None,
) -> Generator[Voice, None, None]:
    """Listen to a recording and yield where somebody speaks, the same growing object each time.

    Comes every 0.1 to 0.3 s of work and last when complete; who stops asking stops it. The spans
    wanted come first, and so do those wished for meanwhile with `Voice.wish`. A voice known in
    part, given or kept from another time, is gone on with; a complete one comes at once. Raises
    MediaUnreadable and VoiceOff before the first, and MediaUnreadable when the recording goes.
    """
    cache = cache or Cache()
    key = key_of(path, track)
    voice = voice or _kept(cache, key)
    if voice and voice.complete:
        yield voice
        return
    with Reader(path, track) as reader:
        silero = Silero()
        voice = voice or Voice(reader.info.duration_ms)
        before = voice.known
        voice.wish(wanted)
        try:
            yield from _listened(silero, reader, voice)
        finally:
            if voice.known > before and key == key_of(path, track):
                cache.store(key, _KEPT, voice.entry)
    yield voice


def _kept(cache: Cache, key: str | None) -> Voice | None:
    entry = cache.load(key, _KEPT)
    with contextlib.suppress(ValueError, KeyError, TypeError):
        return Voice.of(entry) if entry else None
    return None


def _listened(silero: Silero, reader: Reader, voice: Voice) -> Iterator[Voice]:
    yield voice
    while not voice.complete:
        # The last batch of a wish does not wait for others to fill it.
        parts = (_batches(_pieces(reader, stretches)) for stretches in voice.missing())
        for batch in chain.from_iterable(parts):
            yield from _heard(silero, batch, voice)
            if voice.has_wishes:
                break


def _heard(silero: Silero, batch: list[_Piece], voice: Voice) -> Iterator[Voice]:
    """Listen to some pieces side by side, and tell the voice of all of them at the end.

    Empties the batch: its 10 MB are not held beside those of the next.
    """
    sounds = np.zeros((len(batch), max(len(piece.sound) for piece in batch)), np.int16)
    told = []
    for row, piece in zip(sounds, batch, strict=True):
        row[: len(piece.sound)] = _audible(piece.sound)
        told.append((piece.first, piece.count, _steady(piece), piece.ends_ms))
    batch.clear()
    heard = []
    for part in silero.run(sounds):
        heard.append(np.rint(part * CERTAIN).astype(np.uint8))
        yield voice
    probable = np.concatenate(heard, axis=1)
    for said, (first, count, steady, ends_ms) in zip(probable, told, strict=True):
        if count:
            voice.put(first, said[_RUN_IN : _RUN_IN + count], steady)
        if ends_ms is not None:
            voice.finish(ends_ms)
    yield voice


def _audible(sound: Mono) -> Mono:
    """Return a quiet piece louder: the network is half deaf to a voice 40 dB below the usual."""
    loudest = float(np.percentile(np.abs(sound[::16].astype(np.int32)), 99))
    gain = min(_LOUDEST_GAIN, _QUIET * 32_768 / max(loudest, 1.0))
    if gain <= 1:
        return sound
    louder: Mono = np.clip(sound * np.float32(gain), -32_768, 32_767).astype(np.int16)
    return louder


def _steady(piece: _Piece) -> Steps:
    sound = piece.sound[CONTEXT + (_RUN_IN - LAG - 1) * FRAME :]
    frames = len(sound) // FRAME - 1 - LAG
    some = range(0, frames, _AT_ONCE)
    parts = [
        steadiness(sound[at * FRAME : (min(at + _AT_ONCE, frames) + 1 + LAG) * FRAME])
        for at in some
    ]
    return as_steps(np.concatenate(parts) if parts else np.empty(0, np.float32))


def _batches(pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    batch: list[_Piece] = []
    for piece in pieces:
        batch.append(piece)
        if len(batch) == _PIECES or piece.ends_ms is not None:
            yield batch
            batch = []
    if batch:
        yield batch


def _pieces(reader: Reader, stretches: list[Stretch]) -> Iterator[_Piece]:
    for first, last in stretches:
        yield from _cut(reader, first, last)


def _cut(reader: Reader, first: int, last: int | None) -> Iterator[_Piece]:
    """Yield a stretch of frames in pieces; what the recording does not have of it is silent."""
    begin = first * FRAME - _LEAD
    rest: Mono = np.zeros(max(0, -begin), np.int16)
    end = None if last is None else last * FRAME
    at = first
    for block in _sound(reader, max(0, begin), end):
        rest = np.concatenate((rest, block))
        while len(rest) >= _LEAD + _PIECE * FRAME and (last is None or last - at >= _PIECE):
            yield _Piece(at, _PIECE, rest[: _LEAD + _PIECE * FRAME].copy())
            rest = rest[_PIECE * FRAME :].copy()
            at += _PIECE
    ends_ms = None
    if last is None:
        left = max(0, len(rest) - _LEAD)
        ends_ms = (at * FRAME + left) * 1000 // RATE
        last = at - (-left // FRAME)
    while at < last or ends_ms is not None:
        count = min(_PIECE, last - at)
        size = _LEAD + count * FRAME
        sound = np.zeros(size, np.int16)
        sound[: len(rest)] = rest[:size]
        rest = rest[count * FRAME :]
        at += count
        final = ends_ms if at >= last else None
        yield _Piece(at - count, count, sound, final)
        if at >= last:
            return


def _sound(reader: Reader, first: int, last: int | None) -> Iterator[Mono]:
    """Yield the samples from one at 16 kHz on, to some after another, as int16 mono at 16 kHz."""
    rate = reader.info.rate
    begin = first * rate // RATE
    # A little more: the resampler holds some back.
    end = None if last is None else last * rate // RATE + rate // 10
    resampler = av.AudioResampler("s16", "mono", RATE)
    for samples in reader.read(begin, end, batch=rate * 16):
        one = mono(samples)
        if rate == RATE:
            yield one
            continue
        frame = av.AudioFrame.from_ndarray(one[None, :], "s16", "mono")
        frame.sample_rate = rate
        yield from (piece.to_ndarray()[0] for piece in resampler.resample(frame))
    if rate != RATE:
        yield from (piece.to_ndarray()[0] for piece in resampler.resample(None))
