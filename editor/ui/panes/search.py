"""The command palette: runs any action by its name, and finds text in the cues."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.core.cue import visible_text
from editor.core.selection import Selection
from editor.core.timecode import clock
from editor.ui import palette
from editor.ui.actions.conditions import why_not
from editor.ui.actions.table import ACTIONS
from editor.ui.icons import icon
from editor.ui.theme import font
from editor.ui.tongue import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.theme import Theme
    from editor.ui.window import Window

Index = QModelIndex | QPersistentModelIndex
_MOST_CUES = 40
_SHOWN = 12
_HINT = Qt.ItemDataRole.UserRole
_OFF = Qt.ItemDataRole.UserRole + 1
_WIDTH = 460
# The magnifying glass, the borders and what is left free before them.
_BESIDE_TEXT_PX = 44
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found.

    Attributes: label; hint, its key or its time; choose, what choosing it does; why_not, why it
    cannot be chosen now, in a few words.
    """

    label: str
    hint: str
    choose: Callable[[], object]
    why_not: str = ""


class ResultDelegate(QStyledItemDelegate):
    """Paints a hit: its label on the left, its key or its time on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Return the size of a row."""
        return QSize(200, 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one hit."""
        tokens = self._theme.tokens
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(rect, 6, 6)
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.muted))
        hint = str(index.data(_HINT) or "")
        inner = rect.adjusted(10, 0, -10, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, hint)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(hint) - 12)
        painter.setFont(font(13))
        painter.setPen(QColor(tokens.faint if index.data(_OFF) else tokens.text))
        label = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, label)


class Search(QLineEdit):
    """The box and, under it while it has the focus, what it found."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(tr("Find text or run a command"))
        self.setFixedHeight(30)
        self.setMinimumWidth(130)
        self.setMaximumWidth(300)
        self._window = window
        self._hits: list[Hit] = []
        self._before: QWidget | None = None
        self._picture = self.addAction(
            icon("search", window.theme.tokens.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        self._picture.setText(tr("Search"))
        self._list = QListWidget(window)
        self._list.setObjectName("results")
        self._list.setAccessibleName(tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(ResultDelegate(window.theme, self._list))
        self._list.hide()
        self._list.itemClicked.connect(lambda _: self._choose())
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._choose)
        self.installEventFilter(self)
        window.theme.changed.connect(self._tint)
        self.refresh()

    def refresh(self) -> None:
        """Name the key that leads here; where there is no room for it, what it leads to."""
        key = self._window.keymap.key_of("view.palette")
        whole = tr("Find text or run a command  {key}", key=key).rstrip()
        shorter = (whole, tr("Find text or run a command"), tr("Find…"))
        wide = self.fontMetrics().horizontalAdvance
        fits = (text for text in shorter if wide(text) <= self.width() - _BESIDE_TEXT_PX)
        self.setPlaceholderText(next(fits, shorter[-1]))
        self.setToolTip(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self.refresh()

    def begin(self) -> None:
        """Take the focus and show every command."""
        held = QApplication.focusWidget()
        self._before = None if held is self else held
        self.setFocus()
        self.selectAll()
        self._search(self.text())

    @property
    def hits(self) -> list[Hit]:
        """Return what is found for what is typed."""
        return self._hits

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Move through the list with the arrows, and leave with Escape."""
        if not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key not in {*_STEPS, Qt.Key.Key_Escape}:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Escape is ours here, not the transport's
        elif event.type() == QEvent.Type.KeyPress and key == Qt.Key.Key_Escape:
            self._leave()
        elif event.type() == QEvent.Type.KeyPress:
            row = self._list.currentRow() + _STEPS[key]
            self._list.setCurrentRow(min(max(0, row), self._list.count() - 1))
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Close the list when the focus goes elsewhere."""
        super().focusOutEvent(event)
        self._list.hide()

    def _search(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        commands = self._commands(wanted)
        self._hits = [
            *(hit for hit in commands if not hit.why_not),
            *(self._cues(wanted) if wanted else []),
            *(hit for hit in commands if hit.why_not),
        ]
        self._list.clear()
        for hit in self._hits:
            item = QListWidgetItem(hit.label)
            item.setData(_HINT, "   ".join(filter(None, (hit.why_not, hit.hint))))
            item.setData(_OFF, bool(hit.why_not))
            self._list.addItem(item)
        if not self._hits:
            self._list.addItem(tr("Nothing found"))
        self._list.setCurrentRow(0)
        self._place()

    def _commands(self, wanted: str) -> list[Hit]:
        window = self._window
        by_id = window.actions_map.by_id
        recent = window.settings.get("palette.recent")
        return [
            Hit(
                f"{tr(action.menu)}: {window.actions_map.called(action)}",
                window.keymap.key_of(action.id),
                partial(self._run, action.id),
                "" if by_id[action.id].isEnabled() else why_not(action.enabled),
            )
            for action in palette.meant(
                ACTIONS,
                wanted,
                recent,
                lambda name: by_id[name].isEnabled(),
                window.actions_map.called,
            )
        ]

    def _run(self, action_id: str) -> None:
        palette.remember(self._window.settings, action_id)
        self._window.actions_map.trigger(action_id)

    def _cues(self, wanted: str) -> list[Hit]:
        found: list[Hit] = []
        session = self._window.session
        for index, cue in enumerate(session.cues):
            if wanted in cue.text.casefold():
                text = visible_text(cue.text).replace("\n", " ")
                found.append(
                    Hit(
                        text,
                        f"{number(index + 1)} · {clock(cue.start_ms)}",
                        partial(self._go, cue.id),
                    )
                )
                if len(found) == _MOST_CUES:
                    break
        return found

    def _go(self, cue_id: int) -> None:
        self._window.session.select(Selection.only(cue_id))
        self._window.cue_pane.place.setFocus()

    def _place(self) -> None:
        corner = self.mapTo(self._window, QPoint(self.width() - _WIDTH, self.height() + 6))
        rows = min(_SHOWN, self._list.count())
        height = max(1, rows) * self._list.sizeHintForRow(0) + 12
        self._list.setGeometry(corner.x(), corner.y(), _WIDTH, height)
        self._list.show()
        self._list.raise_()

    def _choose(self) -> None:
        row = self._list.currentRow()
        hit = self._hits[row] if 0 <= row < len(self._hits) else None
        if hit and hit.why_not:
            return
        self._leave()
        if hit:
            hit.choose()

    def _leave(self) -> None:
        self._list.hide()
        self.clear()
        (self._before or self._window.table).setFocus()
        self._before = None

    def _tint(self) -> None:
        self._picture.setIcon(icon("search", self._window.theme.tokens.muted))
