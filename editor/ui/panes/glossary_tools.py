"""What stands over the names heard wrong: which are listed, and ways to the glossary itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from editor.ui.action_map import ActionMap

_LINKS = ("review.glossary_suggest", "review.glossary_edit")


class GlossaryTools(QWidget):
    """A choice of the ways of hearing, each with how often it was found.

    Signals: chosen, what was heard, or nothing for all.
    """

    chosen = Signal(str)

    def __init__(self, actions: ActionMap) -> None:
        super().__init__()
        self._actions = actions
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Names listed"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.setMaxVisibleItems(24)
        self.choice.activated.connect(lambda at: self.chosen.emit(self.choice.itemData(at)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.choice)
        layout.addStretch(1)
        for action_id in _LINKS:
            layout.addWidget(self._link(action_id))

    def _link(self, action_id: str) -> QPushButton:
        made = QPushButton(self._actions.by_id[action_id].text())
        made.setProperty("link", True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.clicked.connect(lambda _: self._actions.trigger(action_id))
        return made

    def show_counts(self, counts: Counter[str], right: Mapping[str, str], only: str) -> None:
        """Offer what was found, name by name, the most frequent name first."""
        often: Counter[str] = Counter()
        for heard, number in counts.items():
            often[right[heard]] += number
        self.choice.clear()
        self.choice.addItem(
            tr("All names, {n:,} place", "All names, {n:,} places", n=counts.total()), ""
        )
        for heard in sorted(
            counts, key=lambda one: (-often[right[one]], right[one], -counts[one], one)
        ):
            entry = tr("{heard} → {right}, {n:,}", heard=heard, right=right[heard], n=counts[heard])
            self.choice.addItem(entry, heard)
        self.choice.setCurrentIndex(max(0, self.choice.findData(only)))
