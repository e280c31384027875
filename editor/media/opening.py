"""Opening a recording, or saying in a sentence why it cannot be."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import av
import av.error
import av.stream

from editor.core.errors import MediaUnreadable

if TYPE_CHECKING:
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import InputContainer

# Room for an entry per packet of 19 hours of MP3: the default of 1 MB is thinned out after 40
# minutes, and every seek backwards would read the file again. Nothing but the file is read,
# whatever a playlist in it may name.
_OPTIONS = {"indexmem": str(64 << 20), "protocol_whitelist": "file"}
_FORBIDDEN = ("you may not read this file", "Ask its owner, or copy it to a place of your own.")


def opened(path: Path) -> InputContainer:
    """Return a recording's container; raises MediaUnreadable with what is wrong with the file."""
    reason, remedy = _refusal(path)
    if reason:
        raise MediaUnreadable(path, reason, remedy)
    try:
        return av.open(str(path.absolute()), metadata_errors="replace", container_options=_OPTIONS)
    except PermissionError as error:
        raise MediaUnreadable(path, *_FORBIDDEN) from error
    except (av.error.FFmpegError, OSError, ValueError) as error:
        reason = "this is not a recording, or it is damaged from the start"
        raise MediaUnreadable(path, reason, "Choose a sound or video file.") from error


def _refusal(path: Path) -> tuple[str, str]:
    try:
        if path.is_dir():
            return "this is a folder, not a recording", "Choose a file inside it."
        if not path.exists():
            return "there is no such file", "Check the name, or choose another recording."
        with path.open("rb") as file:
            return ("", "") if file.read(1) else ("the file is empty", "Choose another recording.")
    except PermissionError:
        return _FORBIDDEN
    except OSError as error:
        return f"the file cannot be read ({error.strerror})", "Choose another recording."


def sound_track(container: InputContainer, path: Path, number: int = 0) -> AudioStream:
    """Return one of a container's sound tracks, counted from 0, and have no other read.

    Raises MediaUnreadable when it has none, or none of that number.
    """
    sounds = container.streams.audio
    if not sounds:
        raise MediaUnreadable(path, "the recording has no sound", "Choose one that has.")
    if not 0 <= number < len(sounds):
        reason = f"it has no sound track {number + 1}, only {len(sounds)}"
        raise MediaUnreadable(path, reason, "Choose another track.")
    stream = sounds[number]
    if not stream.codec_context.sample_rate:
        raise MediaUnreadable(
            path, "its sound cannot be decoded", "Convert it, to WAV for instance."
        )
    for other in container.streams:
        if other is not stream:
            # Not reading the pictures of a video at all is worth far more than decoding them late.
            with contextlib.suppress(AttributeError):
                other.discard = av.stream.Discard.all
    return stream


def tracks(path: Path) -> tuple[str, ...]:
    """Return a line about each sound track of a recording; raises MediaUnreadable.

    It has the track's title and language where they are told, and what it is: "Commentary, eng,
    aac, 48,000 Hz, 2 channels".
    """
    with contextlib.closing(opened(path)) as container:
        return tuple(_described(stream) for stream in container.streams.audio)


def _described(stream: AudioStream) -> str:
    told = {name.lower(): value for name, value in stream.metadata.items()}
    context = stream.codec_context
    channels = "1 channel" if context.channels == 1 else f"{context.channels} channels"
    language = told.get("language", "")
    parts = [told.get("title", ""), "" if language == "und" else language, context.name]
    return ", ".join([*filter(None, parts), f"{context.sample_rate:,} Hz", channels])
