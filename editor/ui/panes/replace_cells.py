"""How a replacement looks in its list: when, before, after, and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.core.cue import visible_text
from editor.core.timecode import clock
from editor.ui.icons import draw
from editor.ui.panes.hit_text import paint_hits
from editor.ui.theme import font

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from editor.ui.panes.replace_list import ReplaceModel
    from editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 30
_BOX = 16
_TIME_PX = 92


class ReplaceDelegate(QStyledItemDelegate):
    """Paints one replacement on a line: box, time, what stands there, what will."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = font(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Return the size of a row."""
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        tokens, rect = self._theme.tokens, option.rect
        model: ReplaceModel = index.model()  # type: ignore[assignment]
        one = model.listed[index.row()]
        ticked = index.row() not in model.unticked
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        self._box(painter, rect, ticked=ticked)
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.muted))
        left = rect.left() + 16 + _BOX + 10
        painter.drawText(
            QRect(left, rect.top(), _TIME_PX, _HEIGHT),
            Qt.AlignmentFlag.AlignVCenter,
            clock(one.cue.start_ms),
        )
        left += 72
        half = (rect.right() - left - 40) // 2
        before = QRect(left, rect.top(), half, _HEIGHT)
        after = QRect(left + half + 28, rect.top(), half, _HEIGHT)
        seen = visible_text(one.cue.text)
        place = (one.start, one.end)
        paint_hits(painter, before, seen, (place,), None, self._face, tokens)
        draw(
            painter,
            QRect(left + half + 6, rect.center().y() - 6, 13, 13),
            "chevron-right",
            tokens.muted,
        )
        made = seen[: one.start] + one.new + seen[one.end :] if ticked else seen
        new = (one.start, one.start + len(one.new)) if ticked else (0, 0)
        paint_hits(painter, after, made, (new,), new if ticked else None, self._face, tokens)

    def editorEvent(  # noqa: N802
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick where a row is pressed at its box, or with the space bar."""
        pressed = (
            isinstance(event, QMouseEvent)
            and event.type() in {QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
            and event.position().x() < option.rect.left() + 2 * _BOX + 10
        )
        spaced = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not (pressed or spaced):
            return False
        state = Qt.CheckState
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == state.Checked
        wanted = state.Unchecked if ticked else state.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def _box(self, painter: QPainter, rect: QRect, *, ticked: bool) -> None:
        tokens = self._theme.tokens
        box = QRect(rect.left() + 16, rect.center().y() - _BOX // 2, _BOX, _BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.edge), 1))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.bg))
        painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if ticked:
            painter.setPen(QPen(QColor(tokens.on_accent), 2))
            corner = box.topLeft()
            painter.drawPolyline([corner + QPoint(*at) for at in ((4, 8), (7, 11), (12, 5))])
