"""The facts of the status line, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor import formats
from editor.core.timecode import clock
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.core.session import Session
    from editor.ui.listening import VoiceTask
    from editor.ui.recording import RecordingTask
    from editor.ui.review import Review
    from editor.ui.transport import Transport


def of(
    session: Session,
    review: Review,
    recording: RecordingTask,
    listening: VoiceTask,
    transport: Transport,
) -> dict[str, str]:
    """Return each fact by its name; an empty one is not worth showing."""
    count, (done, whole) = len(session.cues), review.progress
    left = whole - done
    source = session.document.source
    peaks = recording.peaks
    share = min(1.0, peaks.done_ms / max(1, peaks.duration_ms)) if peaks else 0.0
    doing = (
        tr("reading the recording {share:.0%}", share=share)
        if peaks and recording.is_decoding
        else ""
    )
    if listening.is_listening:
        doing = tr("listening for voices {share:.0%}", share=listening.share)
    form = f"{told(formats.format_named(source.format).name)} · {source.encoding.upper()}"
    return {
        "cues": tr("{n:,} cue", "{n:,} cues", n=count),
        "left": tr("{left:,} to review", left=left) if count else "",
        "format": form if count else "",
        "media": of_media(session, recording, transport),
        "doing": doing,
    }


def of_media(session: Session, recording: RecordingTask, transport: Transport) -> str:
    """Return how long the recording is and how much of it was heard, and why nothing sounds."""
    peaks, heard_ms = recording.peaks, session.heard.total_ms
    audio = tr("audio {at}", at=clock(peaks.duration_ms)) if peaks else ""
    heard = (
        tr("heard {share}", share=share_of(heard_ms, peaks.duration_ms))
        if peaks and heard_ms
        else ""
    )
    known = (audio, recording.tracks.label, heard, transport.unavailable)
    return " · ".join(text for text in known if text)


def share_of(part: int, whole: int) -> str:
    """Return a share in words: neither 0 % nor 100 % unless it is nothing or all."""
    share = part / max(1, whole)
    if 0 < share < 0.01:
        return tr("under 1 %")
    return f"{min(99 if share < 1 else 100, round(share * 100))} %"
