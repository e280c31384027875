"""Opening a recording, or saying in a sentence why it cannot be."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import av
import av.error
import av.stream

from editor.core.errors import MediaUnreadable
from editor.core.sentence import said
from editor.media.limits import (
    PATIENCE_S,
    check_sound,
    check_streams,
    options,
    refusal,
    stuck,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet

# Room for an entry per packet of 19 hours of MP3: the default of 1 MB is thinned out after 40
# minutes, and every seek backwards would read the file again.
_REMEMBERING = {"indexmem": str(64 << 20)}
# What MP4 calls sound that its seller has locked: FairPlay's, Audible's, anybody's.
_LOCKED_TAGS = ("drms", "aavd", "enca")
_FORBIDDEN = (
    said("you may not read this file"),
    said("Ask its owner, or copy it to a place of your own."),
)


@dataclass(frozen=True, slots=True)
class SoundTrack:
    """What a recording says about one of its sound tracks.

    Attributes: title and language, as told, or nothing; codec, FFmpeg's name for it; rate in Hz;
    channels; is_default, whether it is the one played where none is chosen.
    """

    title: str
    language: str
    codec: str
    rate: int
    channels: int
    is_default: bool


def opened(path: Path, *, remembering: bool = False) -> InputContainer:
    """Return a recording's container; raises MediaUnreadable with what is wrong with the file.

    One that remembers keeps where each packet lies, for formats without a table of contents.
    """
    container = _opened(path, _REMEMBERING if remembering else {})
    try:
        check_streams(container, path)
    except MediaUnreadable:
        container.close()
        raise
    return container


def _opened(path: Path, more: dict[str, str]) -> InputContainer:
    try:
        if refused := refusal(path):
            raise MediaUnreadable(path, *refused)
        return av.open(
            str(path.absolute()),
            metadata_errors="replace",
            container_options=options() | more,
            timeout=PATIENCE_S,
        )
    except PermissionError as error:
        raise MediaUnreadable(path, *_FORBIDDEN) from error
    except FileNotFoundError as error:
        remedy = said("Check the name, or choose another recording.")
        raise MediaUnreadable(path, said("there is no such file"), remedy) from error
    except av.error.ExitError as error:
        raise stuck(path) from error
    except (av.error.FFmpegError, ValueError) as error:
        reason = said("this is not a recording, or it is damaged from the start")
        raise MediaUnreadable(path, reason, said("Choose a sound or video file.")) from error
    except OSError as error:
        reason = said("the file cannot be read ({why})", why=error.strerror or str(error))
        raise MediaUnreadable(path, reason, said("Choose another recording.")) from error


def sound_track(container: InputContainer, path: Path, number: int | None = None) -> AudioStream:
    """Return one of a container's sound tracks, counted from 0, and have no other read.

    Without a number it is the one meant to be played first. Raises MediaUnreadable when there is
    none, or none of that number, or it cannot be decoded.
    """
    sounds = container.streams.audio
    if not sounds:
        raise MediaUnreadable(
            path, said("the recording has no sound"), said("Choose one that has.")
        )
    number = _default(sounds) if number is None else number
    if not 0 <= number < len(sounds):
        reason = said(
            "it has no sound track {number}, only {count}", number=number + 1, count=len(sounds)
        )
        raise MediaUnreadable(path, reason, said("Choose another track."))
    stream = sounds[number]
    if stream.codec_context.codec_tag in _LOCKED_TAGS:
        raise locked(path)
    check_sound(stream, path)
    for other in container.streams:
        if other is not stream:
            # Not reading the pictures of a video at all is worth far more than decoding them late.
            with contextlib.suppress(AttributeError):
                other.discard = av.stream.Discard.all
    return stream


def locked(path: Path) -> MediaUnreadable:
    """Return the sentence about sound that cannot be decoded without a key."""
    reason = said("its sound is locked by copy protection (DRM)")
    return MediaUnreadable(path, reason, said("Use a copy without it."))


def unlocked(packets: Iterator[Packet[AudioStream]], path: Path) -> Iterator[Packet[AudioStream]]:
    """Return all packets; raises MediaUnreadable when they would decode to noise."""
    for first in packets:
        if first.has_sidedata("encryption_info"):
            raise locked(path)
        return chain((first,), packets)
    return packets


def tracks(path: Path) -> tuple[SoundTrack, ...]:
    """Return what is told of each sound track of a recording; raises MediaUnreadable."""
    with contextlib.closing(opened(path)) as container:
        sounds = container.streams.audio
        first = _default(sounds)
        return tuple(_described(one, number == first) for number, one in enumerate(sounds))


def _default(sounds: Sequence[AudioStream]) -> int:
    """Return the number of the first track marked as the default, or of the first there is."""
    default = av.stream.Disposition.default
    marked = (number for number, one in enumerate(sounds) if one.disposition & default)
    return next(marked, 0)


def _described(stream: AudioStream, is_default: bool) -> SoundTrack:
    told = {name.lower(): value.strip() for name, value in stream.metadata.items()}
    context, language = stream.codec_context, told.get("language", "")
    return SoundTrack(
        told.get("title", ""),
        "" if language == "und" else language,
        context.codec.canonical_name,
        context.sample_rate,
        context.channels,
        is_default,
    )
