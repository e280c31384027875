"""Recordings made for transcripts: espeak-ng speaks what was said, music or nothing is the rest."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

import av
import numpy as np

from editor import paths
from tests.evaluation.marked import SHARED
from tests.evaluation.staging import Part, Sound, Staged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import OutputContainer

Pcm: TypeAlias = np.ndarray[Any, np.dtype[np.int16]]
RATE = 16_000
# Counted up when recordings sound different from those made before.
_EDITION = 1
_FILLS = {
    Sound.MUSIC: "music_vibe-ace.ogg",
    Sound.NOISE: "noise_humpback.ogg",
    Sound.SONG: "music_with-vocals_lets-go-fishin.ogg",
}
_SPOKEN = frozenset({Sound.VOICE, Sound.OTHER, Sound.MUMBLING})
_MUMBLED = "ba go ri na mo su ka tu lo min da fi ra po"
_VOICES = ("en-us", "en+f3", "en-gb+m3", "en-us+f2", "en-gb-scotland+m7")
# How many cues in a row one voice speaks.
_TURN = 25
# Rooms are not silent: every second stretch of ten minutes has noise at -66 dBFS all through.
_ROOM_S = 600
_ROOM = 16.0
_BLOCK = 512


def missing() -> str | None:
    """Return why no recordings can be made here, or nothing."""
    if not (SHARED / "audio").is_dir():
        return f"there is no music and noise in {SHARED / 'audio'}"
    if not shutil.which("espeak-ng"):
        return "the program espeak-ng is not installed"
    return None


def recorded(staged: Staged) -> Path:
    """Return the recording of what is staged, made now unless it was made before."""
    told = f"{_EDITION} {staged.parts}".encode()
    name = f"{staged.marked.name}-{hashlib.sha256(told).hexdigest()[:12]}.flac"
    target = paths.cache_dir() / "evaluation" / name
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(f"{os.getpid()}-{name}")
        _write(staged, unfinished)
        unfinished.replace(target)
    return target


def _write(staged: Staged, target: Path) -> None:
    """Write the recording in pieces, so that nine hours need no gigabyte."""
    end = staged.end_ms * RATE // 1000
    with av.open(str(target), "w", format="flac") as sink:
        stream = sink.add_stream("flac", rate=RATE, layout="mono")
        written = 0
        held = np.zeros(0, np.int16)
        for at, pcm in _pieces(sorted(staged.parts, key=lambda part: part.span)):
            # Later parts begin no earlier, so what is before this one is done.
            done = max(0, min(at - written, len(held)))
            quiet = np.zeros(max(0, at - written - len(held)), np.int16)
            for block in (held[:done], quiet):
                _encode(sink, stream, block, written)
                written += len(block)
            held = held[done:]
            room = np.zeros(max(len(held), at - written + len(pcm)), np.int16)
            room[: len(held)] = held
            room[at - written : at - written + len(pcm)] = pcm
            held = room
        rest = np.zeros(max(0, end - written), np.int16)
        rest[: len(held)] = held[: len(rest)]
        _encode(sink, stream, rest, written)
        sink.mux(stream.encode(None))


def _encode(sink: OutputContainer, stream: AudioStream, pcm: Pcm, at: int) -> None:
    """Encode samples that begin at one, in pieces of half a minute."""
    for begin in range(0, len(pcm), RATE * 30):
        piece = _roomy(pcm[begin : begin + RATE * 30], at + begin)
        frame = av.AudioFrame.from_ndarray(piece[None, :], "s16", "mono")
        frame.sample_rate = RATE
        frame.pts = at + begin
        sink.mux(stream.encode(frame))


def _roomy(pcm: Pcm, at: int) -> Pcm:
    if at // (RATE * _ROOM_S) % 2 == 0:
        return np.ascontiguousarray(pcm)
    noise = np.random.default_rng(at).normal(0.0, _ROOM, len(pcm))
    return np.clip(pcm + noise, -32768, 32767).astype(np.int16)


def _pieces(parts: list[Part]) -> Iterator[tuple[int, Pcm]]:
    """Yield where each part begins and its sound, both in samples."""
    played = dict.fromkeys(_FILLS, 0)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        numbered = list(enumerate(parts))
        for first in range(0, len(numbered), _BLOCK):
            some = numbered[first : first + _BLOCK]
            spoken = iter(pool.map(_speech, [each for each in some if each[1].sound in _SPOKEN]))
            for _, part in some:
                at = part.span.start_ms * RATE // 1000
                if part.sound in _SPOKEN:
                    yield at, next(spoken)
                elif part.sound in _FILLS:
                    length = part.span.duration_ms * RATE // 1000
                    yield at, _played(part.sound, played[part.sound], length)
                    played[part.sound] += length


def _played(sound: Sound, begin: int, length: int) -> Pcm:
    """Return the next so many samples of a fill, which begins again at its end."""
    fill = _fill(sound)
    return fill[(begin + np.arange(length)) % len(fill)]


@lru_cache
def _fill(sound: Sound) -> Pcm:
    """Return music or noise at 16 kHz."""
    resampler = av.AudioResampler("s16", "mono", RATE)
    with av.open(str(SHARED / "audio" / _FILLS[sound])) as source:
        frames = [one for frame in source.decode(audio=0) for one in resampler.resample(frame)]
    frames += resampler.resample(None)
    return np.concatenate([frame.to_ndarray()[0] for frame in frames])


def _speech(numbered: tuple[int, Part]) -> Pcm:
    """Return the part spoken, no longer than it lasts; mumbled speech goes on to its end."""
    number, part = numbered
    length = max(1, part.span.duration_ms * RATE // 1000)
    if part.sound is Sound.VOICE:
        return _said(part.text.lstrip("->* ") or "mm", _VOICES[number // _TURN % len(_VOICES)])[
            :length
        ]
    text = _MUMBLED if part.sound is Sound.MUMBLING else part.text
    return np.resize(_said(text, _VOICES[0]), length)


@lru_cache(256)
def _said(text: str, voice: str) -> Pcm:
    """Return a text spoken by espeak-ng, at 16 kHz."""
    command = ["espeak-ng", "-s", "180", "-v", voice, "--stdin", "--stdout"]
    wav = subprocess.run(command, input=text.encode(), capture_output=True, check=True).stdout
    pcm = np.frombuffer(wav[44 : len(wav) - len(wav) % 2], np.int16)
    frame = av.AudioFrame.from_ndarray(pcm[None, :].copy(), "s16", "mono")
    frame.sample_rate = int.from_bytes(wav[24:28], "little")
    resampler = av.AudioResampler("s16", "mono", RATE)
    frames = resampler.resample(frame) + resampler.resample(None)
    return np.concatenate([one.to_ndarray()[0] for one in frames])
