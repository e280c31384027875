"""Whose glossary something is kept in: the project's or one's own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from editor.glossaries import Where
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Collection


class WhereChoice(QWidget):
    """A chip for each glossary there can be.

    Signals: chosen, by a person, which.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Kept for"))
        self._chips = {where: QPushButton(told(where.value)) for where in Where}
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for where, chip in self._chips.items():
            chip.setProperty("chip", True)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setAccessibleName(tr("Kept for {where}", where=where.value))
            chip.clicked.connect(partial(self.chosen.emit, where))
            group.addButton(chip)
            layout.addWidget(chip)
        layout.addStretch(1)
        self._chips[Where.OWN].setChecked(True)

    @property
    def where(self) -> Where:
        """Return the one chosen."""
        return next(where for where, chip in self._chips.items() if chip.isChecked())

    def offer(self, places: Collection[Where], wanted: Where) -> None:
        """Offer those there can be, and choose one of them: the one wanted where that is possible."""
        for where, chip in self._chips.items():
            chip.setVisible(where in places)
        self._chips[wanted if wanted in places else Where.OWN].setChecked(True)

    def switch(self) -> None:
        """Choose the next one there is."""
        shown = [where for where, chip in self._chips.items() if not chip.isHidden()]
        self._chips[shown[(shown.index(self.where) + 1) % len(shown)]].setChecked(True)
        self.chosen.emit(self.where)
