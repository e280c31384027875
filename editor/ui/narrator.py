"""The painted panes in words, for who cannot see them: a screen reader asks for a description."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from editor.core import chapters
from editor.core.cue import visible_text
from editor.core.timecode import clock, timecode
from editor.ui.theme import CATEGORIES
from editor.ui.tongue import number, tr

if TYPE_CHECKING:
    from editor.ui.window import Window

# While it plays the playhead is told once a second: more would only be interrupted.
_TOLD_EACH_MS = 1000


class Narrator:
    """Keeps the descriptions of waveform and overview true."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._told_ms = 0
        window.transport.moved.connect(self._moved)
        window.waveform.scrolled.connect(self.describe)
        window.session.changed.connect(lambda _: self.describe())
        window.session.selection_changed.connect(lambda _: self.describe())
        window.session.review_changed.connect(lambda _: self.describe())
        window.session.chapters_changed.connect(lambda _: self.describe())
        self.describe()

    def describe(self) -> None:
        """Describe both panes as they are now, if anybody asks for it: it takes half a ms."""
        if not QAccessible.isActive():
            return
        self._told_ms = self._window.transport.playhead_ms
        self._window.waveform.setAccessibleDescription(self._waveform())
        self._window.overview.setAccessibleDescription(self._overview())

    def _moved(self, at_ms: int) -> None:
        if not self._window.transport.is_playing or abs(at_ms - self._told_ms) >= _TOLD_EACH_MS:
            self.describe()

    def _waveform(self) -> str:
        shown = self._window.waveform.visible_span
        place = tr(
            "Playhead at {at}. In sight: {start} to {end}.",
            at=timecode(self._told_ms),
            start=clock(shown.start_ms),
            end=clock(shown.end_ms),
        )
        parts = (place, self._chapter(), self._cue(), self._finding())
        return " ".join(part for part in parts if part)

    def _chapter(self) -> str:
        there = self._window.session.chapters
        within = chapters.at(there, self._told_ms)
        return "" if within is None else tr("Chapter “{title}”.", title=there[within].title)

    def _cue(self) -> str:
        session = self._window.session
        index = session.index_at(self._told_ms)
        if index is None:
            return tr("No cue under the playhead.") if session.cues else tr("There are no cues.")
        cue = session.cues[index]
        return tr(
            "Cue {number:,}, {start} to {end}: “{text}”.",
            number=index + 1,
            start=timecode(cue.start_ms),
            end=timecode(cue.end_ms),
            text=visible_text(cue.text),
        )

    def _finding(self) -> str:
        current = self._window.review.current
        name = CATEGORIES[current.category].name if current else ""
        return tr("Suspected: {category}.", category=tr(name)) if name else ""

    def _overview(self) -> str:
        window = self._window
        counts = Counter(finding.category for finding in window.session.to_review)
        found = ", ".join(
            f"{tr(CATEGORIES[category].name)} {number(count)}"
            for category, count in sorted(counts.items())
        )
        told = tr(
            "{duration} in all, playhead at {at}.",
            duration=clock(window.waveform.duration_ms),
            at=timecode(self._told_ms),
        )
        return f"{told} {tr('To review: {found}.', found=found)}" if found else told
