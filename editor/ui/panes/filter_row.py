"""The row of filters over the cue table: what is shown, and how much of all that is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from editor.core.sentence import said
from editor.search.sieve import Sieve
from editor.ui.panes.elided import Elided
from editor.ui.tongue import number, told, tr

if TYPE_CHECKING:
    from editor.ui.panes.row_filter import RowFilter

NAMES = {
    Sieve.ALL: said("All"),
    Sieve.FLAGGED: said("Flagged"),
    Sieve.CHANGED: said("Changed"),
    Sieve.UNHEARD: said("Unheard"),
    Sieve.LOST: said("Marked lost"),
}
_SENTENCES = {
    Sieve.ALL: said("Every cue"),
    Sieve.FLAGGED: said("Cues with something to review"),
    Sieve.CHANGED: said("Cues that are not as they were read, or were made since"),
    Sieve.UNHEARD: said("Cues of which most was not played yet"),
    Sieve.LOST: said("Markers put where speech was lost"),
}
_NARROWEST = 40
_KEYS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right}


class FilterRow(QWidget):
    """A chip for each filter with its count, and a sentence while one hides cues.

    Signal: clicked, something was done with the mouse, which leaves the keys to the table.
    """

    clicked = Signal()

    def __init__(self, rows: RowFilter) -> None:
        super().__init__()
        self.setObjectName("filters")
        self.setAccessibleName(tr("Filters of the cue table"))
        self._rows = rows
        self._chips: dict[Sieve, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._sentence = Elided()
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._clear = QPushButton(tr("Show all"))
        self._clear.setProperty("link", True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.setToolTip(tr("Show all cues again (Esc in the table)"))
        self._clear.clicked.connect(lambda: rows.choose(Sieve.ALL))
        self._clear.clicked.connect(lambda: self._led_away(self._clear))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
        layout.setSpacing(5)
        for sieve in Sieve:
            layout.addWidget(self._chip(sieve))
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._clear)
        rows.changed.connect(self._show)
        rows.counted.connect(self._show)
        self._show()

    @property
    def sentence(self) -> str:
        """Return what is said of a filter that is on, or nothing."""
        return self._sentence.text()

    def name_key(self, key: str) -> None:
        """Name the key that goes through the filters."""
        for sieve, chip in self._chips.items():
            hint = tr(" ({key} goes through the filters)", key=key) if key else ""
            chip.setToolTip(told(_SENTENCES[sieve]) + hint)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of buttons from the actions that have them elsewhere."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def _chip(self, sieve: Sieve) -> QPushButton:
        chip = QPushButton(told(NAMES[sieve]))
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setMinimumWidth(_NARROWEST)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(partial(self._pressed, sieve))
        self._group.addButton(chip)
        self._chips[sieve] = chip
        return chip

    def _pressed(self, sieve: Sieve, *_: object) -> None:
        """Choose a filter; pressing the one that is on turns it off."""
        self._rows.choose(Sieve.ALL if sieve is self._rows.sieve else sieve)
        self._show()
        self._led_away(self._chips[sieve])

    def _led_away(self, button: QPushButton) -> None:
        """Tell of a click; who came to the button by the keyboard stays there."""
        if not button.hasFocus():
            self.clicked.emit()

    def _show(self) -> None:
        counts, chosen = self._rows.counts, self._rows.sieve
        for sieve, chip in self._chips.items():
            name = told(NAMES[sieve])
            chip.setText(f"{name}  {number(counts[sieve])}")
            chip.setAccessibleName(
                tr("{name}, {n:,} cue", "{name}, {n:,} cues", name=name, n=counts[sieve])
            )
            chip.setChecked(sieve is chosen)
        self._clear.setVisible(self._rows.is_on)
        whole = counts[Sieve.ALL]
        shown = ""
        if self._rows.is_on:
            shown = tr("Showing {shown:,} of {whole:,} cues", shown=counts[chosen], whole=whole)
        self._sentence.setText(shown)
        self._sentence.setAccessibleName(shown)
