"""What the recording does to the window: it grows, is listened to, plays, and is gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.span import Span
from editor.ui import facts, trace
from editor.ui.file_watch import FileWatch
from editor.ui.reports import Reports
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.finding import Finding
    from editor.ui.window import Window


class Desk:
    """Leads what recording, voices and transport have to say to the panes that show it."""

    def __init__(self, window: Window) -> None:
        self._window = w = window
        w.session.changed.connect(lambda _: self._scrolled())
        w.session.changed.connect(lambda _: self._changed())
        w.session.heard_changed.connect(lambda _: self._heard_more())
        w.transport.moved.connect(self._playhead_moved)
        w.transport.changed.connect(w.show_status)
        w.transport.refused.connect(w.messages.remark)
        w.transport.began.connect(w.waveform.follow)
        self.reports = Reports(w)
        self.watch = FileWatch(w)
        self.watch.changed.connect(self._file_changed)
        self.watch.vanished.connect(self._file_vanished)
        w.recording.tracks.listed.connect(self._tracks_listed)
        w.recording.tracks.chosen.connect(self._use_track)
        w.recording.grown.connect(self._recording_grown)
        w.recording.completed.connect(self._recording_complete)
        w.recording.failed.connect(self._recording_failed)
        w.listening.grown.connect(self._voice_grown)
        w.listening.failed.connect(w.messages.say)
        w.spectrogram.failed.connect(w.messages.say)
        w.samples.failed.connect(w.messages.say)
        w.review.arrived.connect(self._arrived)
        w.cue_pane.proposals.asked_to_play.connect(lambda one: w.transport.play(one.span))
        w.cue_pane.proposals.looked_at.connect(lambda one: w.transport.play_arrival(one.span))
        w.files.media_chosen.connect(self._use_media)
        w.waveform.pointed_at.connect(w.transport.set_playhead)
        w.waveform.scrubbed.connect(w.transport.scrub)
        w.waveform.scrolled.connect(self._scrolled)
        w.overview.pointed_at.connect(self._go_to)

    def seek(self, by_ms: int) -> None:
        """Move the playhead by some ms, and keep it in sight."""
        window = self._window
        at_ms = min(max(0, window.transport.playhead_ms + by_ms), window.waveform.duration_ms)
        window.transport.set_playhead(at_ms)
        window.waveform.show_span(Span(at_ms, at_ms + 1))

    def _use_media(self, path: Path | None) -> None:
        self.watch.open(path)
        self._window.listening.open(None)
        self._window.recording.open(path)
        track = self._window.recording.tracks.number
        self._window.checks.run_soon(after_sound=path is not None)
        self._window.transport.open(path, track=track)
        self._window.spectrogram.open(path, track)
        self._window.samples.open(path, track)
        self._window.show_status()

    def _use_track(self) -> None:
        """Read the recording anew in the track chosen; what sounds goes on in it."""
        playing = self._window.transport.is_playing
        self._use_media(self._window.recording.tracks.path)
        if playing:
            self._window.transport.play_here()

    def _recording_grown(self) -> None:
        peaks, gain = self._window.recording.peaks, self._window.recording.gain
        self._window.overview.set_peaks(peaks, gain)
        self._window.waveform.set_peaks(peaks, gain)
        self._scrolled()
        self._window.show_status()
        if peaks:
            trace.once("first-columns", self._window)

    def _tracks_listed(self) -> None:
        recording, reason = self._window.recording, self._window.transport.unavailable
        if recording.path is None and recording.tracks.are_several:
            self._window.messages.say(
                reason, tr("Audio track…"), lambda: recording.tracks.ask(self._window)
            )
        self._window.show_status()

    def _file_changed(self) -> None:
        path, files = self._window.recording.tracks.path, self._window.files
        sentence = tr("{path}: the recording has changed since it was opened.", path=path)
        self._window.messages.say(
            sentence, tr("Read it again"), lambda: files.media_chosen.emit(path)
        )

    def _file_vanished(self) -> None:
        path = self._window.recording.tracks.path
        sentence = tr(
            "{path}: the recording was moved or deleted while it was open. What was "
            "read of it stays; open it where it is now.",
            path=path,
        )
        self._window.messages.say(sentence, tr("Open recording…"), self._window.files.ask_media)

    def _recording_complete(self) -> None:
        self._window.show_status()
        peaks = self._window.recording.peaks
        if peaks and peaks.problem and not peaks.done_ms:
            self._recording_failed(peaks.problem)
        elif peaks:
            wanted = [finding.span for finding in self._window.review.queue]
            self._window.listening.open(
                self._window.recording.path,
                [self._window.waveform.visible_span, *wanted],
                self._window.recording.tracks.number,
            )
            if peaks.problem:
                self._window.messages.say(peaks.problem)

    def _voice_grown(self) -> None:
        self._window.waveform.set_voice(self._window.listening.voice)
        self._window.panel.evidence.set_voice(self._window.listening.voice)
        self._window.show_status()

    def _recording_failed(self, sentence: str) -> None:
        self._window.transport.open(None, sentence)
        self._window.messages.say(sentence, tr("Open recording…"), self._window.files.ask_media)
        self._window.show_status()

    def _arrived(self, finding: Finding) -> None:
        self._window.messages.pass_on()
        if finding.gap:
            self._window.transport.set_playhead(finding.start_ms)
            self._window.waveform.show_span(finding.span)
        self._window.transport.play_arrival(finding.span)

    def _playhead_moved(self, at_ms: int) -> None:
        self._window.waveform.set_playhead(at_ms, follow=self._window.transport.is_playing)
        self._window.overview.set_playhead(at_ms)

    def _heard_more(self) -> None:
        w = self._window
        w.status.show_fact("media", facts.of_media(w.session, w.recording, w.transport))

    def _changed(self) -> None:
        """Leave no playhead beyond the end of a transcript of which no cue is left."""
        w = self._window
        if not w.session.cues and w.transport.playhead_ms > w.waveform.duration_ms:
            w.transport.set_playhead(0)

    def _scrolled(self) -> None:
        duration = self._window.waveform.duration_ms
        self._window.overview.set_view(self._window.waveform.visible_span, duration)
        self._window.listening.wish(self._window.waveform.visible_span)
        self._window.toolbar.set_duration(duration)

    def _go_to(self, at_ms: int) -> None:
        self._window.transport.set_playhead(at_ms)
        shown = self._window.waveform.visible_span
        self._window.waveform.show_from(at_ms - shown.duration_ms / 2)
        index = self._window.session.index_at(at_ms)
        if index is not None:
            self._window.session.select_index(index)
