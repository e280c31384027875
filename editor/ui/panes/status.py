"""The status line: how much there is, how it was written, what is under way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from editor.ui.panes.elided import Elided
from editor.ui.panes.wording import tip
from editor.ui.tongue import tr

_FACTS = ("cues", "left", "format", "media", "doing")
# It may be a long sentence.
_LONG = "media"


class StatusLine(QFrame):
    """Facts on the left, what the program is doing and the file's state on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAccessibleName(tr("Status"))
        self.setFixedHeight(27)
        self._labels = {name: Elided() if name == _LONG else QLabel() for name in _FACTS}
        self._saved = QLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(22)
        for label in self._labels.values():
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        last = self._labels[_LONG]
        last.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.setStretchFactor(last, 1)
        layout.addWidget(self._saved)

    def show_fact(self, name: str, text: str) -> None:
        """Show one of the facts by its name; an empty one takes no room."""
        self._labels[name].setText(text)
        self._labels[name].setToolTip(tip(text))
        self._labels[name].setVisible(bool(text) or name == _LONG)

    def show_saved(self, text: str) -> None:
        """Show whether the file on the disk is what the window shows."""
        self._saved.setText(text)

    def text(self) -> str:
        """Return the whole line as text."""
        labels = (*self._labels.values(), self._saved)
        return " · ".join(label.text() for label in labels if label.text())
