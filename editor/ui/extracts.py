"""The audio of a cue, or of what is marked, taken out of the recording: to a file, or copied."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QGuiApplication

from editor.core.errors import CueproofError, FileProblem
from editor.core.timecode import clock, duration
from editor.journal.disk import is_same
from editor.ui.picking import pick_target
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.core.span import Span
    from editor.ui.window import Window

_KINDS = "WAV (*.wav);;FLAC (*.flac);;MP3 (*.mp3);;Opus (*.opus)"
# A clipboard is no place for more: ten minutes are 58 MB at 48 kHz.
_LONGEST_MS = 600_000


class Extracts(QObject):
    """Takes audio out of the track in use.

    What is copied lies in a folder that goes with the window: file managers and chat programs
    take a file from the clipboard, sound editors the sound itself.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._folder: QTemporaryDir | None = None

    @property
    def span(self) -> Span | None:
        """Return what is marked, else the span of the active cue, else None."""
        session = self._window.session
        index = session.active_index
        cue_span = None if index is None else session.cues[index].span
        return self._window.waveform.selection or cue_span

    @property
    def can_take(self) -> bool:
        """Tell whether there is a recording, and something chosen of it; no device is needed."""
        return self._window.recording.path is not None and self.span is not None

    def ask_file(self) -> None:
        """Ask where to save it, as WAV unless another kind is chosen."""
        media, span, track = self._window.recording.path, self.span, self._track
        if media is None or span is None:
            return
        suggested = media.with_name(_name(media, span))
        target = pick_target(self._window, tr("Export audio"), suggested, _KINDS, ending=".wav")
        if target:
            self._window.tasks.start(
                "clip", once(lambda: _export(media, span, target, track)), on_error=self._failed
            )

    def copy(self) -> None:
        """Put it on the clipboard as WAV, and tell its level."""
        media, span, track = self._window.recording.path, self.span, self._track
        if media is None or span is None:
            return
        if span.duration_ms > _LONGEST_MS:
            sentence = tr(
                "{duration} of audio are too much to copy.", duration=duration(span.duration_ms)
            )
            self._window.messages.say(sentence, tr("Export to a file…"), self.ask_file)
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        target = Path(self._folder.path()) / _name(media, span)
        self._window.tasks.start(
            "copy",
            once(lambda: _copied(media, span, track, target)),
            on_value=lambda level: self._offer(target, span, level),
            on_error=self._failed,
        )

    def take_back(self) -> None:
        """Empty the clipboard of what was copied: its file goes, and so does the sound itself.

        Qt deletes what is on it after Python has ended, and would crash.
        """
        clipboard = QGuiApplication.clipboard()
        data = clipboard.mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls()] if data else []
        if self._folder and Path(self._folder.path()) in [file.parent for file in files]:
            clipboard.clear()

    @property
    def _track(self) -> int | None:
        return self._window.recording.tracks.number

    def _offer(self, target: Path, span: Span, level: float) -> None:
        data = QMimeData()
        sound = target.read_bytes()
        for kind in ("audio/wav", "audio/x-wav"):
            data.setData(kind, sound)
        data.setUrls([QUrl.fromLocalFile(str(target))])
        QGuiApplication.clipboard().setMimeData(data)
        for other in target.parent.iterdir():  # nothing offers those any more
            if other != target:
                with suppress(OSError):  # being written still
                    other.unlink()
        told = tr(
            "copied {duration} s of audio, {dbfs}",
            duration=duration(span.duration_ms),
            dbfs=_dbfs(level),
        )
        self._window.status.show_fact("doing", told)

    def _failed(self, error: Exception) -> None:
        sentence = (
            str(error)
            if isinstance(error, CueproofError)
            else tr("Not written: {error}", error=error)
        )
        self._window.messages.say(sentence)


def _name(media: Path, span: Span) -> str:
    return f"{media.stem} {clock(span.start_ms).replace(':', '.')}.wav"


def _dbfs(level: float) -> str:
    """Return a level in words; digital silence has none."""
    return (
        tr("silent")
        if level == float("-inf")
        else tr("{level:.1f} dBFS", level=level).replace("-", "−")
    )


def _copied(media: Path, span: Span, track: int | None, target: Path) -> float:
    """Write a clip, and return its level in dBFS before its ends are faded."""
    from editor.media import clips  # noqa: PLC0415  pydub, only for those who copy

    segment = clips.clip(media, span, track)
    clips.faded(segment).export(target, format="wav").close()
    return clips.level_dbfs(segment)


def _export(media: Path, span: Span, target: Path, track: int | None) -> None:
    from editor.media.export import KINDS, export  # noqa: PLC0415  only for those who export

    if target.suffix.lower() not in KINDS:
        endings = ", ".join(KINDS)
        raise FileProblem(
            target,
            tr("its ending is none of an audio file's"),
            tr("Use one of {endings}.", endings=endings),
        )
    if is_same(media, target):
        raise FileProblem(
            target,
            tr("the clip would replace the recording it is taken from"),
            tr("Choose another name."),
        )
    export(media, span, target, track)
