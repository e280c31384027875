"""Reading a transcript with its recording: listened to where asked, or heard before, or not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core.errors import FileProblem, MediaUnreadable
from editor.core.evidence import NoEvidence
from editor.headless.saying import end_progress, say, show_progress
from editor.media.locate import media_beside

if TYPE_CHECKING:
    import argparse

    from editor.core.document import Document
    from editor.core.evidence import Evidence
    from editor.media.peaks import Peaks
    from editor.media.voice import Voice


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording as a witness: its path and what it can tell, or None and one who knows nothing."""

    media: Path | None
    evidence: Evidence


_NOT_HEARD = Heard(None, NoEvidence())


def add_recording(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say which recording is listened to."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--media", type=Path, metavar="FILE", help="listen to this recording of it")
    which.add_argument(
        "--listen",
        action="store_true",
        help="listen to the recording of the same name beside it; without either the text alone "
        "is looked at, unless the recording was listened to before",
    )


def read(path: Path) -> Document:
    """Read a transcript and say what was mended in it; raises TranscriptUnreadable."""
    document = formats.read(path)
    for note in document.source.notes:
        say(f"{path}: {note}")
    return document


def hear(transcript: Path, named: Path | None, listen: bool) -> Heard:
    """Return the recording named, or the one beside a transcript when that is to be listened to.

    Otherwise what was kept of one beside it is used, or it is said that it could be listened to.
    Raises FileProblem when there is none to listen to, or it cannot be read.
    """
    media = named or media_beside(transcript)
    if named or (media and listen):
        assert media is not None
        return Heard(media, _listened(media))
    if listen:
        reason = "no recording of the same name lies beside it"
        raise FileProblem(transcript, reason, "Name one with --media.")
    if media is None:
        return _NOT_HEARD
    try:
        evidence = _kept(media)
    except MediaUnreadable as problem:
        say(f"{problem} The transcript is checked without it.")
        return _NOT_HEARD
    if evidence is None:
        say(f"{media} lies beside the transcript: --listen listens to it, and finds more.")
        return _NOT_HEARD
    return Heard(media, evidence)


def _kept(media: Path) -> Evidence | None:
    """Return what was heard in a recording before, or None unless all of it was.

    What is complete comes first and alone; otherwise the work is begun, and left at once.
    Raises MediaUnreadable.
    """
    from editor.media.listen import listen  # noqa: PLC0415  decoding is heavy to import
    from editor.media.peaks import build  # noqa: PLC0415
    from editor.media.silero import VoiceOff  # noqa: PLC0415
    from editor.media.witness import Recording  # noqa: PLC0415

    for peaks in build(media):
        if not peaks.complete:
            return None
    try:
        for voice in listen(media):
            if not voice.complete:
                return None
    except VoiceOff:
        return None
    return Recording(peaks, voice)


def _listened(media: Path) -> Evidence:
    """Decode a recording and find its voices, to the end; raises MediaUnreadable.

    Where voices cannot be found it is said, and length and level are all there is.
    """
    from editor.media.silero import VoiceOff  # noqa: PLC0415  decoding is heavy to import
    from editor.media.witness import Recording  # noqa: PLC0415

    try:
        peaks = _decoded(media)
        voice = _voices(media)
    except VoiceOff as problem:
        end_progress()
        say(f"{problem} Only its length and its level are used.")
        return Recording(peaks)
    finally:
        end_progress()
    return Recording(peaks, voice)


def _decoded(media: Path) -> Peaks:
    from editor.media.peaks import build  # noqa: PLC0415  decoding is heavy to import

    for peaks in build(media):
        share = peaks.done_ms / max(1, peaks.duration_ms)
        show_progress(share, f"Decoding {media.name}: {share:.0%}")
    end_progress()
    if peaks.problem:
        say(f"{media}: {peaks.problem}")
    return peaks


def _voices(media: Path) -> Voice:
    from editor.media.listen import listen  # noqa: PLC0415  decoding is heavy to import

    for voice in listen(media):
        share = voice.done_ms / max(1, voice.duration_ms)
        show_progress(share, f"Listening to {media.name}: {share:.0%}")
    return voice
