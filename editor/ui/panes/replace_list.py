"""Everything a replacement would change, before and after, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from editor.core.cue import visible_text
from editor.core.timecode import clock
from editor.ui.panes.key_button import KeyButton
from editor.ui.panes.replace_cells import ReplaceDelegate
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.search.replacing import Replacement
    from editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYS = {*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ReplaceModel(QAbstractListModel):
    """The replacements, each ticked or not."""

    def __init__(self, listed: Sequence[Replacement], without: set[tuple[int, int]]) -> None:
        super().__init__()
        self.listed = listed
        self.unticked = {
            row for row, one in enumerate(listed) if (one.cue.id, one.start) in without
        }

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.listed)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let each be ticked."""
        known = super().flags(index)
        return known | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else known

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, and whether it is ticked."""
        if not index.isValid():
            return None
        one = self.listed[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            state = Qt.CheckState
            return state.Unchecked if index.row() in self.unticked else state.Checked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return tr(
                "{time}, {old} becomes {new}",
                time=clock(one.cue.start_ms),
                old=_around(one, one.old),
                new=_around(one, one.new),
            )
        return None

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a row or not."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.unticked.discard(index.row())
        else:
            self.unticked.add(index.row())
        self.dataChanged.emit(index, index, [role])
        return True

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all rows or none."""
        self.unticked = set() if ticked else set(range(len(self.listed)))
        if self.listed:
            self.dataChanged.emit(self.index(0), self.index(len(self.listed) - 1))

    @property
    def ticked(self) -> list[Replacement]:
        """Return the replacements that are ticked, in order."""
        return [one for row, one in enumerate(self.listed) if row not in self.unticked]


def _around(one: Replacement, text: str) -> str:
    seen = visible_text(one.cue.text)
    return (seen[: one.start] + text + seen[one.end :]).replace("\n", " ")


class ReplaceList(QWidget):
    """The list in the place of the table while it is asked about.

    Signals: decided, with the replacements ticked; left, without any; looked_at, the one the
    cursor came to.
    """

    decided = Signal(object)
    left = Signal()
    looked_at = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Replacements"))
        self._model = ReplaceModel((), set())
        self._heading = QLabel()
        self._heading.setObjectName("finding-title")
        self._tick = QPushButton(tr("Tick none"))
        self._tick.setProperty("link", True)
        self._tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tick.clicked.connect(self._tick_all_or_none)
        self.view = QListView()
        self.view.setObjectName("replace-list")
        self.view.setAccessibleName(tr("Replacements, before and after"))
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setItemDelegate(ReplaceDelegate(theme, self.view))
        theme.changed.connect(self.view.viewport().update)
        self._do = KeyButton(tr("Replace"), "Enter", theme)
        self._do.set_primary(primary=True)
        self._do.clicked.connect(self._decide)
        self._cancel = KeyButton(tr("Cancel"), "Esc", theme)
        self._cancel.clicked.connect(self.left.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(16, 8, 12, 4)
        top.addWidget(self._heading, 1)
        top.addWidget(self._tick)
        foot.setContentsMargins(16, 0, 16, 10)
        foot.setSpacing(8)
        for button in (self._do, self._cancel):
            foot.addWidget(button)
        foot.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(top)
        rows.addWidget(self.view, 1)
        rows.addLayout(foot)

    @property
    def model(self) -> ReplaceModel:
        """Return what is listed."""
        return self._model

    def show_replacements(self, listed: Sequence[Replacement], *, anew: bool = True) -> None:
        """List replacements, all ticked or, when shown again, but those that were not."""
        known = self._model
        without = {
            (known.listed[row].cue.id, known.listed[row].start)
            for row in (() if anew else known.unticked)
        }
        self._model = ReplaceModel(listed, without)
        self._model.dataChanged.connect(lambda *_: self._count())
        self.view.setModel(self._model)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self._count()

    def take_focus(self) -> None:
        """Let the keys work in the list, from its first row on."""
        self.view.setFocus()
        self.view.setCurrentIndex(self._model.index(0))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the actions that have them elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = event.text() and not event.modifiers() & _COMMAND
            if Qt.Key(event.key()) in _KEYS or bare:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Replace on Enter, leave on Escape."""
        if Qt.Key(event.key()) in _ENTER:
            self._decide()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _decide(self) -> None:
        if ticked := self._model.ticked:
            self.decided.emit(ticked)

    def _tick_all_or_none(self) -> None:
        self._model.tick_all(ticked=bool(self._model.unticked))

    def _count(self) -> None:
        whole = len(self._model.listed)
        ticked = whole - len(self._model.unticked)
        said = tr("{ticked:,} of {whole:,} ticked", ticked=ticked, whole=whole)
        self._heading.setText(said if whole else tr("Nothing would change"))
        self._do.setEnabled(bool(ticked))
        self._tick.setText(tr("Tick all") if self._model.unticked else tr("Tick none"))
        self._tick.setVisible(bool(whole))

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid() and self.view.hasFocus():
            self.looked_at.emit(self._model.listed[index.row()])
