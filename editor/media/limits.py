"""What a recording may be and claim: its file, its format, its streams, its figures.

A recording comes from anywhere, and FFmpeg reads far more than recordings.
"""

from __future__ import annotations

import stat
from functools import cache
from typing import TYPE_CHECKING

from av.codec import Codec, codecs_available

from editor.core.errors import MediaUnreadable
from editor.core.sentence import said

if TYPE_CHECKING:
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import InputContainer

# By FFmpeg's names. What is missing: playlists and scripts, which name other files and places to
# read (hls, dash, concat, sdp, rtsp, image2, lavfi …), devices, pictures, subtitles, music trackers.
FORMATS = (  # noqa: SIM905  one to a line would be a page
    "aac ac3 ac4 aiff amr ape asf au avi caf dsf dts dtshd dv eac3 flac flv gxf iff ircam"
    " matroska,webm mlp mov,mp4,m4a,3gp,3g2,mj2 mp3 mpc mpc8 mpeg mpegts mxf nistsphere nut ogg oma"
    " qcp rm shn sox tak truehd tta voc w64 wav wtv wv xwma"
).split()
# How long FFmpeg may take for one step, a look into the file or a packet: what is read from the
# other end of the world takes less, and a disk that spins up a third of it.
PATIENCE_S = 30.0
# A broadcast with all its programmes has a hundred. FFmpeg itself stops at a thousand.
_STREAMS = 200
# A hall's worth. FFmpeg knows names for 24 and cinemas have 64.
_CHANNELS = 64
# Telephones have 8 kHz, and what stores single bits a few MHz.
_LOWEST_HZ, _HIGHEST_HZ = 1_000, 6_000_000
# What a decoder may make of a packet: a minute and a half at 48 kHz; APE, the greediest, makes 1.2
# million.
_SAMPLES = 1 << 22
# Longer than anybody has recorded in one file: what claims more is not believed.
LONGEST_US = 100 * 3_600_000_000


@cache
def options() -> dict[str, str]:
    """Return what FFmpeg is told of every recording: what it may read, and with what.

    Nothing but the file itself is read, whatever it names; and no picture is ever decoded, not
    even to find out its size.
    """
    return {
        "protocol_whitelist": "file",
        "format_whitelist": ",".join(FORMATS),
        "codec_whitelist": ",".join(_decoders()),
        "enable_drefs": "0",
        "max_samples": str(_SAMPLES),
    }


def _decoders() -> list[str]:
    """Return the names of the decoders of sound."""
    found = []
    for name in sorted(codecs_available):
        try:
            if Codec(name, "r").type == "audio":
                found.append(name)
        except ValueError:  # it only writes
            continue
    return found


def refusal(path: Path) -> tuple[str, str] | None:
    """Return why a file cannot be a recording and what to do, before anything opens it.

    What is no ordinary file, such as a pipe, is not opened at all: it could have one wait for
    ever. Raises OSError.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        return said("this is a folder, not a recording"), said("Choose a file inside it.")
    if not stat.S_ISREG(mode):
        return said("this is not an ordinary file"), said("Choose a sound or video file.")
    with path.open("rb") as file:
        if not file.read(1):
            return said("the file is empty"), said("Choose another recording.")
    return None


def check_streams(container: InputContainer, path: Path) -> None:
    """Raise MediaUnreadable when there are more streams than a recording can have."""
    if len(container.streams) > _STREAMS:
        reason = said("it has more than {most} streams", most=_STREAMS)
        raise MediaUnreadable(path, reason, said("Extract its sound to a file of its own."))


def check_sound(stream: AudioStream, path: Path) -> None:
    """Raise MediaUnreadable when a sound track claims what none can be."""
    context, remedy = stream.codec_context, said("Convert it, to WAV for instance.")
    if not context.sample_rate:
        raise MediaUnreadable(path, said("its sound cannot be decoded"), remedy)
    if not _LOWEST_HZ <= context.sample_rate <= _HIGHEST_HZ:
        reason = said("its sound has {rate:,} samples a second", rate=context.sample_rate)
        raise MediaUnreadable(path, reason, remedy)
    if context.channels > _CHANNELS:
        reason = said("its sound has {count} channels", count=context.channels)
        raise MediaUnreadable(path, reason, remedy)


def stuck(path: Path) -> MediaUnreadable:
    """Return the sentence about a recording that cannot be read on."""
    reason = said("nothing more of it came for {count:.0f} seconds", count=PATIENCE_S)
    return MediaUnreadable(path, reason, said("Copy it to this computer, and open it there."))
