"""Playback as the window has it: the playhead, what sounds, and why nothing does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from editor.core.span import Span
from editor.ui.ear import Ear
from editor.ui.output import Output
from editor.ui.tasks import once
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.core.session import Change, Session
    from editor.media.player import Player
    from editor.settings import Settings
    from editor.ui.tasks import Tasks

_FRAME_MS = 15
# A finding of hours is judged by its beginning.
_ARRIVAL_MS = 8000
SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Transport(QObject):
    """Plays spans of the recording and moves the playhead.

    Signals: moved, the playhead, in ms; began, something else sounds from now on; refused, nothing
    will, and why; changed,
    playing or not, possible or not.
    """

    moved = Signal(int)
    began = Signal()
    refused = Signal(str)
    changed = Signal()
    # From the player's thread.
    _ended = Signal()
    _sound_changed = Signal()

    def __init__(self, session: Session, settings: Settings, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._tasks = tasks
        self.output = Output(settings, self)
        self.output.changed.connect(self.changed)
        self._player: Player | None = None
        self._path: Path | None = None
        self._track: int | None = None
        self._reason = tr("No recording is open.")
        self.playhead_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._ear = Ear(session.hear)
        self._ended.connect(self._ran_out)
        self._sound_changed.connect(self.changed)
        self._heard: int | None = None
        self._stopped_at: int | None = None
        self._go_on: Callable[[int], None] = self._play_on
        session.changed.connect(self._follow_edge)

    # -- the recording ---------------------------------------------------------------------

    def open(self, path: Path | None, reason: str = "", track: int | None = None) -> None:
        """Use a recording, or none and why; the sound system is started in the background."""
        self.stop()
        self._path, self._track = path, track
        self._reason = reason or ("" if path else tr("No recording is open."))
        if self._player:
            self._ready(self._player)
        elif path:
            self._tasks.start("sound", once(_player), on_value=self._ready, on_error=self._failed)
        self.changed.emit()

    def _ready(self, player: Player) -> None:
        self._player = player
        player.speed = float(self._settings.get("play.speed"))
        player.on_end = self._ended.emit
        player.on_change = self._sound_changed.emit
        self.output.serve(player)
        player.open(self._path, self._track)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._reason = tr("Sound is off: {error}", error=error)
        self.changed.emit()

    @property
    def unavailable(self) -> str:
        """Return why nothing can be played, as a sentence, or nothing."""
        if self._reason:
            return told(self._reason)
        if self._player is None:
            return tr("The sound system is being started.")
        return told(self._player.unavailable or "")

    @property
    def can_try(self) -> bool:
        """Tell whether pressing a key may sound: a device that is gone may have come back."""
        return self._player is not None and not self._reason

    @property
    def is_playing(self) -> bool:
        """Tell whether something is sounding."""
        return self._player is not None and self._player.playing

    # -- playing ---------------------------------------------------------------------------

    def play(self, span: Span) -> None:
        """Play a span from its first sample to its last."""
        if self._player and self.can_try:
            self._player.play(span)
            self._started()
            self._go_on = lambda at_ms: self.play(Span(max(span.start_ms, at_ms), span.end_ms))
            self._ear.until_ms = span.end_ms

    def play_cue(self) -> None:
        """Play the active cue; while it sounds, an end that is dragged is where it stops."""
        cue = self._active
        if cue:
            self.play(cue.span)
            self._heard = cue.id

    def loop_cue(self) -> None:
        """Play the active cue again and again until stopped, with a pause between."""
        cue = self._active
        if cue and self._player and self.can_try:
            self._player.loop(cue.span)
            self._started()
            self._go_on = lambda _: self.loop_cue()
            self._heard = cue.id

    def play_without(self, span: Span) -> None:
        """Play what comes before a span and behind it, as it sounds once the span is cut out."""
        if self._player and self.can_try:
            self._player.play_without(span)
            self._started()

    def scrub(self, at_ms: int) -> None:
        """Put the playhead at a moment and sound it briefly."""
        if self._player and self.can_try and not self.is_playing:
            self._player.scrub(at_ms)
        self.set_playhead(at_ms)

    @property
    def _active(self) -> Cue | None:
        index = self._session.active_index
        return None if index is None else self._session.cues[index]

    def _follow_edge(self, change: Change) -> None:
        cue = self._session.cue(self._heard) if self._heard is not None else None
        if cue and change.keeps_all and self._player and self.is_playing:
            self._player.move_end(cue.end_ms)
            self._ear.until_ms = cue.end_ms

    def play_beside(self, from_ms: int, to_ms: int, *, of_end: bool) -> None:
        """Play from some ms to others, counted from the active cue's start or from its end."""
        cue = self._active
        if cue:
            at = cue.end_ms if of_end else cue.start_ms
            self.play(Span(max(0, at + from_ms), at + to_ms))

    def play_arrival(self, span: Span) -> None:
        """Play the beginning of a finding and a little before it, if that is set."""
        if self._settings.get("review.play"):
            lead = int(self._settings.get("review.pre_roll"))
            end_ms = min(span.end_ms, span.start_ms + _ARRIVAL_MS)
            self.play(Span(max(0, span.start_ms - lead), end_ms))

    def play_here(self) -> None:
        """Play from the playhead on."""
        if self._player and self.can_try:
            self._player.play_from(self.playhead_ms)
            self._started()

    def toggle(self) -> None:
        """Stop when something sounds, else play from the playhead on.

        Where playing was stopped it goes on a little earlier, so that no word begins in its middle.
        """
        if self.is_playing:
            self.stop()
        else:
            self._play_on(self._resume_at)

    def go_on(self) -> None:
        """Play what was stopped to where it would have ended, if the playhead is still there."""
        if self._stopped_at is not None and not self.is_playing:
            self._go_on(self._resume_at)

    def play_back(self, by_ms: int) -> None:
        """Play from so many ms before the playhead on."""
        self._play_on(max(0, self.playhead_ms - by_ms))

    def _play_on(self, at_ms: int) -> None:
        self._move(at_ms)
        self.play_here()

    @property
    def _resume_at(self) -> int:
        back = int(self._settings.get("play.roll_back")) if self._stopped_at is not None else 0
        return max(0, self.playhead_ms - back)

    def stop(self) -> None:
        """Stop; the playhead stays where it was heard last."""
        playing = self.is_playing
        if self._player:
            self._tick()
            self._player.stop()
        self._stopped()
        if playing:
            self._stopped_at = self.playhead_ms

    def set_playhead(self, at_ms: int) -> None:
        """Put the playhead somewhere, playing on from there if something sounds."""
        playing = self.is_playing
        self._stopped_at = None
        self._move(at_ms)
        if playing:
            self.play_here()

    def set_speed(self, speed: float) -> None:
        """Play at another speed, at once."""
        self._settings.set("play.speed", speed)
        if self._player:
            self._player.speed = speed
        self.changed.emit()

    @property
    def speed(self) -> float:
        """Return how fast playback runs."""
        return float(self._settings.get("play.speed"))

    def close(self) -> None:
        """Let go of the sound device."""
        self._timer.stop()
        if self._player:
            self._player.on_end = self._player.on_change = None
            self._player.close()

    def _started(self) -> None:
        if self.unavailable:  # tried all the same: a device may be back
            self.refused.emit(self.unavailable)
        self._heard = self._stopped_at = None
        self._go_on = self._play_on
        self._ear.rest()
        self._timer.start()
        self.changed.emit()
        self.began.emit()

    def _ran_out(self) -> None:
        if not self.is_playing:
            self._ear.ran_out()
        self._stopped()

    def _stopped(self) -> None:
        if self.is_playing:  # a late word of an earlier end: something else sounds by now
            return
        self._timer.stop()
        self._ear.rest()
        self.changed.emit()

    def _tick(self) -> None:
        player = self._player
        at_ms = player.position_ms if player else None
        if player and at_ms is not None:
            self._move(at_ms)
            if player.volume > 0:
                self._ear.note(at_ms, player.speed)
        if not self.is_playing:
            self._ran_out()

    def _move(self, at_ms: int) -> None:
        if at_ms != self.playhead_ms:
            self.playhead_ms = at_ms
            self.moved.emit(at_ms)


def _player() -> Player:
    """Start the sound system; the import alone takes a tenth of a second."""
    from editor.media.player import Player  # noqa: PLC0415

    return Player()
