"""The question before saving in a format that cannot hold everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from editor.core.sentence import said
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from editor.formats import Speakers

_PLACES = (
    (said("where the format has a place for them"), "voice"),
    (said("before the text"), "prefix"),
    (said("left out"), "none"),
)


class SaveQuestion(QDialog):
    """Says what a format cannot hold, and lets speakers' names be placed.

    Attributes: speakers, where their names go.
    """

    def __init__(
        self,
        parent: QWidget,
        name: str,
        losses: Callable[[Speakers], tuple[str, ...]],
        *,
        has_speakers: bool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save as {name}", name=name))
        self.setMinimumWidth(460)
        self._losses = losses
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._place = QComboBox()
        for label, place in _PLACES:
            self._place.addItem(told(label), place)
        self._place.currentIndexChanged.connect(self._tell)
        form = QFormLayout()
        if has_speakers:
            form.addRow(tr("Speakers' names:"), self._place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self._told)
        layout.addLayout(form)
        layout.addLayout(self._buttons())
        self._tell()

    @property
    def speakers(self) -> Speakers:
        """Return where speakers' names go."""
        return cast("Speakers", self._place.currentData())

    @property
    def told(self) -> str:
        """Return what is said to be lost."""
        return self._told.text()

    def _buttons(self) -> QHBoxLayout:
        save, cancel = QPushButton(tr("Save")), QPushButton(tr("Cancel"))
        save.setDefault(True)
        save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(save)
        return row

    def _tell(self) -> None:
        sentences = self._losses(self.speakers)
        self._told.setText(
            "\n\n".join(map(told, sentences)) or tr("Everything in the transcript is kept.")
        )
