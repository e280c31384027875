"""What the active cue was when it was read, word by word, under its text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from editor.core.diff import Fate, Piece, words
from editor.core.timecode import timecode
from editor.ui.theme import font
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from editor.core.cue import Cue
    from editor.ui.window import Window

_ACTION = "cue.revert"
_HEIGHT = 24
# Of a long stretch that was kept, so many characters are shown beside a change.
_BESIDE = 24


class Original(QWidget):
    """One line under the text: struck through what was taken out, underlined what was put in."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        session = window.session
        self._session = session
        self._theme = window.theme
        self._keymap = window.keymap
        self.setAccessibleName(tr("What was read"))
        self._name = QLabel(tr("Changes"))
        self._name.setProperty("class", "caption")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.setProperty("link", True)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(lambda: window.actions_map.trigger(_ACTION))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(10)
        layout.addWidget(self._name)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        for part in (self._name, self._text, self._button):
            part.setFont(font(13))
        self.setFixedHeight(_HEIGHT)  # it keeps its place, so that typing moves nothing
        session.changed.connect(lambda _: self.show_difference())
        session.selection_changed.connect(lambda _: self.show_difference())
        window.theme.changed.connect(self.show_difference)
        window.keymap.changed.connect(lambda _: self._name_key())
        self._name_key()
        self.show_difference()

    def _name_key(self) -> None:
        key = self._keymap.key_of(_ACTION)
        self._button.setText(tr("Revert") + (f"  {key}" if key else ""))
        self._button.setAccessibleName(tr("Revert the cue to what was read"))

    @property
    def sentence(self) -> str:
        """Return what is shown in words, nothing for a cue that is as it was read."""
        return self.accessibleDescription()

    def show_difference(self) -> None:
        """Show what the active cue was, or nothing where it is that still."""
        index = self._session.active_index
        changed = index is not None and self._session.is_changed(index)
        for part in (self._name, self._text, self._button):
            part.setVisible(changed)
        if index is None or not changed:
            self.setAccessibleDescription("")
            return
        cue = self._session.cues[index]
        read = self._session.original(cue.id)
        sentence = tr("Read as: {text}", text=read.text) if read else self._since(cue)
        self._text.setText(self._made(read, cue) if read else self._muted(sentence))
        self.setAccessibleDescription(sentence)
        self._text.setToolTip(escape(sentence).replace("\n", "<br>"))

    def _since(self, cue: Cue) -> str:
        """Return what was read where a cue stands that was made since."""
        read = (self._session.original(one) for one in self._session.lineage.of(cue.id))
        there = sorted((one for one in read if one), key=lambda one: one.start_ms)
        if not there:
            return tr("Made since the transcript was read")
        return tr("Here was read: {text}", text=" ".join(one.text for one in there))

    def _made(self, read: Cue, cue: Cue) -> str:
        told = []
        if read.span != cue.span:
            start, end = timecode(read.start_ms), timecode(read.end_ms)
            told.append(tr("was {start} – {end}", start=start, end=end))
        if read.speaker != cue.speaker:
            told.append(tr("was {name}", name=read.speaker or "–"))
        parts = [self._muted(text) for text in told]
        if read.text != cue.text:
            pieces = words(read.text, cue.text)
            room = self._room - sum(len(text) + 3 for text in told)
            fits = sum(len(piece.text) for piece in pieces) <= room
            parts.insert(0, "".join(map(self._html, pieces if fits else _shortened(pieces))))
        return "&nbsp;&nbsp; ".join(parts)

    @property
    def _room(self) -> int:
        """Return about how many characters fit."""
        return self._text.width() // max(1, self._text.fontMetrics().averageCharWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Show as much as fits now."""
        super().resizeEvent(event)
        self.show_difference()

    def _html(self, piece: Piece) -> str:
        if piece == (Fate.DELETED, " "):
            return ""  # a line break in its place is told by that
        text = escape(piece.text).replace("\n", "↵" if piece.fate is not Fate.KEPT else " ")
        text = text.replace("  ", " &nbsp;")
        if piece.fate is Fate.DELETED:
            return f"<s style='color:{self._theme.tokens.muted}'>{text}</s>"
        return f"<u>{text}</u>" if piece.fate is Fate.INSERTED else text

    def _muted(self, text: str) -> str:
        text = text.replace("\n", " ")
        return f"<span style='color:{self._theme.tokens.muted}'>{escape(text)}</span>"


def _shortened(pieces: list[Piece]) -> Iterator[Piece]:
    """Yield pieces with long kept stretches cut down to the words that stand beside a change."""
    for at, piece in enumerate(pieces):
        first, last = at == 0, at == len(pieces) - 1
        text = piece.text
        room = _BESIDE if first or last else 2 * _BESIDE
        if piece.fate is Fate.KEPT and len(text) > room + 6:
            head, tail = text[:_BESIDE], text[-_BESIDE:]
            head = "" if first else head.rpartition(" ")[0] or head
            tail = "" if last else tail.partition(" ")[2] or tail
            text = f"{head} … {tail}"
        yield Piece(piece.fate, text)
