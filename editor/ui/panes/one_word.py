"""One unknown word: what it may have been, where it stands, and what would stand there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.ui.panes.emptying import empty
from editor.ui.panes.flow import Flow
from editor.ui.panes.key_button import KeyButton
from editor.ui.panes.word_hits import WordHits
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from editor.repairs.spelling.unknown import Unknown
    from editor.ui.theme import Theme

_LINE_PX = 220


class OneWord(QWidget):
    """The word with its suggestions, a line for another spelling, and its places, ticked.

    Attributes: near, what is suggested, by the keys from 1. Signals: corrected, with the hits
    ticked and what is right.
    """

    corrected = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("The unknown word"))
        self._theme = theme
        self._word: Unknown | None = None
        self._texts: Mapping[int, str] = {}
        self.near: Sequence[str] = ()
        self._title = QLabel()
        self._title.setObjectName("finding-title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._state = QLabel()
        self._state.setProperty("class", "caption")
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Another spelling"))
        self.line.setPlaceholderText(tr("Another spelling (Enter)"))
        self.line.setFixedWidth(_LINE_PX)
        self.line.textEdited.connect(lambda _: self._show_hits())
        self._chips = Flow()
        self.hits = WordHits(theme)
        self.hits.places.dataChanged.connect(lambda *_: self._count())
        self._lay_out()
        self.show_word(None, {})

    def _lay_out(self) -> None:
        head, chips = QHBoxLayout(), QWidget()
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._state, 1)
        head.addWidget(self.line)
        self._chips.setContentsMargins(16, 0, 16, 0)
        chips.setLayout(self._chips)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(chips)
        rows.addWidget(self.hits, 1)

    # -- what is shown ---------------------------------------------------------------------

    def show_word(self, word: Unknown | None, texts: Mapping[int, str]) -> None:
        """Show another word, with the visible texts of its cues by their ids, or none."""
        self._word, self._texts, self.near = word, texts, ()
        self._clear_chips()
        self.line.clear()
        self._title.setText(word.word if word else "")
        self.line.setVisible(word is not None)
        self._show_hits()
        self.hits.go_to(0)

    def show_near(self, near: Sequence[str]) -> None:
        """Suggest what the word may have been."""
        self.near = near
        self._clear_chips()
        for at, one in enumerate(near, 1):
            chip = KeyButton(one, str(at), self._theme)
            chip.set_primary(primary=at == 1)
            chip.clicked.connect(partial(self._chosen, at))
            self._put_chip(chip)
        if not near:
            nothing = QLabel(tr("Nothing near is known."))
            nothing.setProperty("class", "caption")
            self._put_chip(nothing)
        self._show_hits()

    def _put_chip(self, chip: QWidget) -> None:
        self._chips.addWidget(chip)
        chip.show()

    def _clear_chips(self) -> None:
        empty(self._chips)

    def _show_hits(self) -> None:
        """List the places with what would stand there: what is typed, or the first suggestion."""
        word = self._word
        right = self.line.text().strip() or (self.near[0] if self.near else "")
        self.hits.show_hits(word.corrected(right or word.word) if word else (), self._texts)
        self._count()

    def _count(self) -> None:
        whole, ticked = self.hits.places.rowCount(), len(self.hits.ticked)
        said = tr("{ticked:,} of {whole:,} ticked", ticked=ticked, whole=whole)
        self._state.setText(said if whole else "")

    # -- what is done ----------------------------------------------------------------------

    def begin_typing(self) -> None:
        """Let another spelling be typed, beginning with the word as it is."""
        if self._word and not self.line.text():
            self.line.setText(self._word.word)
        self.line.setFocus()
        self.line.selectAll()

    def leave_typing(self) -> None:
        """Forget what was typed."""
        self.line.clear()
        self._show_hits()

    def correct_typed(self) -> None:
        """Put right what was typed, where it is ticked."""
        self._correct(self.line.text().strip())

    def take(self, at: int) -> None:
        """Put a suggestion by its number from 1 wherever it is ticked."""
        if at <= len(self.near):
            self._correct(self.near[at - 1])

    def _chosen(self, at: int, _checked: bool = False) -> None:
        self.take(at)

    def _correct(self, right: str) -> None:
        word = self._word
        if word and right not in {"", word.word}:
            ticked = set(self.hits.ticked)
            taken = [hit for hit in word.corrected(right) if hit.places in ticked]
            self.corrected.emit(taken, right)
