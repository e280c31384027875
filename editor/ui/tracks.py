"""The sound tracks of a recording: which there are, which one is used, and a way to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from editor.core.sentence import said
from editor.ui.panes.choices import Choices
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from editor.media.decode import SoundTrack
    from editor.ui.tasks import Tasks

_CHANNELS = {1: said("mono"), 2: said("stereo")}
# FFmpeg's names are in small letters; these are not abbreviations.
_SPELT = {"opus": "Opus", "vorbis": "Vorbis"}


class Tracks(QObject):
    """The tracks of the recording that is open; the one chosen is remembered for each recording.

    Signals: listed, they are known now; chosen, another one is to be used.
    Attributes: path; known, none until they are listed.
    """

    listed = Signal()
    chosen = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._remembered: dict[Path, int] = {}
        self.path: Path | None = None
        self.known: tuple[SoundTrack, ...] = ()

    def open(self, path: Path | None) -> None:
        """Speak of another recording, or of none."""
        self._tasks.cancel("tracks")
        if path != self.path:
            self.path, self.known = path, ()

    def list(self) -> None:
        """Find out in the background which there are; whoever decodes says what is wrong."""
        path = self.path
        if path:
            self._tasks.start(
                "tracks",
                once(lambda: _tracks(path)),
                on_value=self._take,
                on_error=lambda _: self._take(()),
            )

    def recall(self, path: Path, number: int | None) -> None:
        """Use a track of a recording that is about to be opened, one chosen at another time."""
        if number is not None:
            self._remembered.setdefault(path, number)

    @property
    def number(self) -> int | None:
        """Return which one is used, counted from 0; None is the recording's default one."""
        return self._remembered.get(self.path) if self.path else None

    @property
    def are_several(self) -> bool:
        """Tell whether there is anything to choose."""
        return len(self.known) > 1

    @property
    def used(self) -> int:
        """Return the number of the one that is used, counted from 0."""
        default = (number for number, one in enumerate(self.known) if one.is_default)
        return next(default, 0) if self.number is None else self.number

    @property
    def label(self) -> str:
        """Return which one of several is used, or nothing."""
        return (
            tr("track {used} of {count}", used=self.used + 1, count=len(self.known))
            if self.are_several
            else ""
        )

    def choose(self, number: int) -> None:
        """Use another one, counted from 0, whenever this recording is open."""
        if self.path and number != self.used:
            if self.known[number].is_default:
                # As if none had been chosen: what is kept of it is found again.
                self._remembered.pop(self.path, None)
            else:
                self._remembered[self.path] = number
            self.chosen.emit()

    def ask(self, window: QWidget) -> None:
        """Offer them over a window, each by what is told of it."""
        entries = [(described(one, number), number) for number, one in enumerate(self.known)]
        Choices(tr("Audio track"), entries, self.used, self.choose, window).pop_up()

    def _take(self, known: tuple[SoundTrack, ...]) -> None:
        self.known = known
        self.listed.emit()


def described(track: SoundTrack, number: int) -> str:
    """Return a track in words: its number, language, title, codec, rate and channels."""
    codec = track.codec.partition("_")[0]
    channels = _CHANNELS.get(track.channels, said("{channels} channels", channels=track.channels))
    told = (
        _language(track.language),
        track.title,
        tr(
            "{codec}, {rate:g} kHz, {channels}",
            codec=_SPELT.get(codec, codec.upper()),
            rate=track.rate / 1000,
            channels=channels,
        ),
        "default" if track.is_default else "",
    )
    return " · ".join((f"{number + 1}", *filter(None, told)))


def _language(code: str) -> str:
    """Return the name of a language by its code of two or three letters, or the code itself."""
    language = QLocale.codeToLanguage(code.partition("-")[0].lower())
    nameless = (QLocale.Language.AnyLanguage, QLocale.Language.C)
    return code if language in nameless else QLocale.languageToString(language)


def _tracks(path: Path) -> tuple[SoundTrack, ...]:
    from editor.media.decode import tracks  # noqa: PLC0415  in the task's thread

    return tracks(path)
