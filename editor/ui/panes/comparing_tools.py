"""Over the list of differences: what is compared, which of them are shown, how far it is apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from editor.core.amount import parse_amount, signed
from editor.core.sentence import said
from editor.ui.batches.differences import Kind
from editor.ui.panes.flow import Flow
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from editor.ui.batches.differences import Options

_KINDS = {
    Kind.ALL: said("All differences"),
    Kind.OTHERWISE: said("Said otherwise"),
    Kind.THEIRS: said("Only theirs"),
    Kind.MINE: said("Only mine"),
}
_FIELD_PX = 116


class _Field(QLineEdit):
    """A field in which Escape gives back what stood there."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""

    def show_text(self, text: str) -> None:
        """Show what stands there until something is typed."""
        self.shown = text
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take back what was typed on Escape, which goes on to whoever it leads away from here."""
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self.shown)
        super().keyPressEvent(event)


class ComparingTools(QWidget):
    """A sentence about the two transcripts, and the options under it.

    Signals: chosen, with other options.
    """

    chosen = Signal(object)

    def __init__(self, options: Options) -> None:
        super().__init__()
        self._options = options
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._facts.setProperty("class", "caption")
        self.kind = QComboBox()
        self.minor = QCheckBox(tr("Hide fillers and words written as two"))
        self.minor.setChecked(options.hides_minor)
        self.minor.setMinimumHeight(self.kind.sizeHint().height())  # on one line with the others
        self.minor.toggled.connect(lambda hides: self._choose(hides_minor=hides))
        self.kind.setAccessibleName(tr("Which differences are listed"))
        for kind, name in _KINDS.items():
            self.kind.addItem(told(name), kind)
        self.kind.setCurrentIndex(self.kind.findData(options.kind))
        self.kind.activated.connect(lambda _: self._choose(kind=self.kind.currentData()))
        self.offset = _Field()
        self.offset.setAccessibleName(tr("What is added to the times of the other transcript"))
        self.offset.setToolTip(
            tr("What is added to its times, such as 1.5, -250 ms or 1:02.5; empty, it is found")
        )
        self.offset.setFixedWidth(_FIELD_PX)
        self.offset.editingFinished.connect(self._typed)
        self._lay_out()

    def _lay_out(self) -> None:
        moved = QWidget()
        beside = QHBoxLayout(moved)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        name = QLabel(tr("Offset"))
        name.setBuddy(self.offset)
        beside.addWidget(name)
        beside.addWidget(self.offset)
        options = QWidget()
        row = Flow(gap=16)
        options.setLayout(row)
        for widget in (self.minor, self.kind, moved):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._facts)
        layout.addWidget(options)

    @property
    def facts(self) -> str:
        """Return what is said about the two."""
        return self._facts.text()

    def show_facts(self, sentence: str, offset_ms: int | None, minor: int) -> None:
        """Show how the two lie over each other, and how many of the differences are minor."""
        self._facts.setText(sentence)
        self.minor.setText(
            tr("Hide fillers and words written as two ({n:,})", n=minor)
            if minor
            else tr("Hide fillers and words written as two")
        )
        self.offset.show_text("" if offset_ms is None else signed(offset_ms))

    def _typed(self) -> None:
        """Compare at the offset that was typed, or have it found where the field is empty."""
        text = self.offset.text().strip()
        if text == self.offset.shown:
            return
        try:
            wanted = parse_amount(text) if text else None
        except ValueError as problem:
            self.offset.setText(self.offset.shown)
            self._facts.setText(told(problem.args[0]))
            return
        self._choose(offset_ms=wanted)

    def _choose(self, **changes: object) -> None:
        self._options = replace(self._options, **changes)  # type: ignore[arg-type]
        self.chosen.emit(self._options)
