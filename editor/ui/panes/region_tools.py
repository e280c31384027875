"""Over a list of proposals: which cues they are about, what they keep to, and options."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.panes.flow import Flow
from editor.ui.tongue import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.ui.batches.region import Region


class RegionTools(QWidget):
    """A chip for each region with how many cues it has, what stands beside, a sentence below.

    Signals: chosen, by a person, which region.
    """

    chosen = Signal(object)

    def __init__(self, regions: Sequence[Region], present: Region, cues: Sequence[Cue]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._row = Flow(gap=6)
        self._hint = QLabel()
        self._hint.setProperty("class", "caption")
        self._hint.setWordWrap(True)
        self._hint.hide()
        top = QWidget()
        top.setLayout(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(top)
        layout.addWidget(self._hint)
        self.chips: list[QPushButton] = []
        for region in regions:
            self._row.addWidget(self._chip(region, region.count(cues), is_on=region == present))

    def _chip(self, region: Region, count: int, *, is_on: bool) -> QPushButton:
        chip = QPushButton(f"{region.name}  {number(count)}")
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setChecked(is_on)
        chip.setAutoDefault(False)
        chip.setAccessibleName(
            tr("{name}, {n:,} cue", "{name}, {n:,} cues", name=region.name, n=count)
        )
        chip.clicked.connect(partial(self.chosen.emit, region))
        self._group.addButton(chip)
        self.chips.append(chip)
        return chip

    @property
    def hint(self) -> str:
        """Return what is said under the options."""
        return self._hint.text()

    def say(self, hint: str) -> None:
        """Say something of all that is listed, or with nothing no more."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def put_beside(self, *widgets: QWidget) -> None:
        """Put more options beside the regions."""
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(14)
        for widget in widgets:
            row.addWidget(widget)
        self._row.addWidget(beside)
