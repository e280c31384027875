"""The prompt for a time or a cue to go to."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from editor.core.place import Place, find_place
from editor.core.timecode import timecode
from editor.ui.panes.popover import Popover
from editor.ui.theme import font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.ui.window import Window

_HINT = "1:02:03.5   3723.5   +10   -10   #120"


class GoTo(Popover):
    """A line to type a place into, which says where that is before anybody goes there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("Go to a time or a cue"))
        title = QLabel(tr("Go to a time or a cue"))
        title.setObjectName("start-title")
        self.line = QLineEdit()
        self.line.setPlaceholderText(_HINT)
        self.line.setAccessibleName(tr("Time, seconds, + or - seconds, or # and a cue's number"))
        self.line.setFont(font(15))
        self._meant = QLabel()
        self._meant.setProperty("class", "caption")
        self._meant.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for part in (title, self.line, self._meant):
            layout.addWidget(part)
        self.hold(self.line)
        self.line.textEdited.connect(lambda _: self._show_meant())
        self.line.returnPressed.connect(self._go)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a width for a sentence, and the height that takes."""
        return QSize(340, 118)

    def ask(self) -> None:
        """Ask for a place, with nothing typed yet."""
        self.line.clear()
        self._show_meant()
        self.open()

    @property
    def meant(self) -> str:
        """Return what is said of the place typed."""
        return self._meant.text()

    def _find(self) -> Place:
        window = self._window
        return find_place(self.line.text(), window.session.cues, window.transport.playhead_ms)

    def _show_meant(self) -> None:
        if not self.line.text().strip():
            self._meant.setText(tr("Enter goes there, Esc leaves"))
            return
        try:
            place = self._find()
        except ValueError as error:
            self._meant.setText(str(error))
        else:
            self._meant.setText(f"{timecode(place.at_ms)}, {self._cue_there(place)}")

    def _cue_there(self, place: Place) -> str:
        index = place.index
        if index is None:
            index = self._window.session.index_at(place.at_ms)
        return tr("between two cues") if index is None else tr("cue {index:,}", index=index + 1)

    def _go(self) -> None:
        try:
            place = self._find()
        except ValueError as error:
            self._meant.setText(str(error))
            return
        self.leave()
        self._show(place)

    def _show(self, place: Place) -> None:
        """Select the cue there, or the next one, and put the playhead at the very moment."""
        session, waveform = self._window.session, self._window.waveform
        index = place.index
        if index is None:
            index = session.index_at(place.at_ms)
        if index is None:
            index = bisect_right(session.cues, place.at_ms, key=lambda cue: cue.start_ms)
        session.select_index(min(index, len(session.cues) - 1))
        self._window.transport.set_playhead(place.at_ms)
        waveform.show_from(place.at_ms - waveform.visible_span.duration_ms / 2)
