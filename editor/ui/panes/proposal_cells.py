"""How a proposal looks in its list: the reply, when, before, after, and what differs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.core.timecode import clock
from editor.ui.batches.proposal import Reply
from editor.ui.icons import draw
from editor.ui.panes import captions
from editor.ui.panes.hit_text import paint_hits
from editor.ui.theme import font

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from editor.ui.batches.proposal import Proposal
    from editor.ui.panes.proposal_model import ProposalModel
    from editor.ui.theme import Theme, Tokens

Index = QModelIndex | QPersistentModelIndex
_PADDING = 5
_LINE = 20
_BOX = 16
_SIDE = 16
_TIME_PX = 72
_ARROW_PX = 28
# What there is before takes so many hundredths; behind what would be there is the note.
_BEFORE = 45
# The least height of a list: a row and a half, to see that there is more.
LEAST_PX = 45
_TICK = ((4, 8), (7, 11), (12, 5))
_CROSS = (((5, 5), (11, 11)), ((11, 5), (5, 11)))


class ProposalDelegate(QStyledItemDelegate):
    """Paints one proposal: box, time, what stands there, what would, and its note."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = font(14)
        self.lines = 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Return the size of a row."""
        lines = self.lines
        if not lines:
            model: ProposalModel = index.model()  # type: ignore[assignment]
            lines = captions.lines(model.listed[index.row()])
        return QSize(200, lines * _LINE + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        tokens, rect = self._theme.tokens, option.rect
        model: ProposalModel = index.model()  # type: ignore[assignment]
        one, reply = model.listed[index.row()], model.reply(index.row())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        if not one.continues:
            _paint_box(painter, rect, reply, tokens)
        if reply is Reply.NO:
            painter.setOpacity(0.5)
        if one.cues_before or one.cues_after:
            inner = rect.adjusted(_SIDE + _BOX + 10, _PADDING, -_SIDE, -_PADDING)
            captions.paint(painter, inner, one, self._face, tokens)
            painter.setOpacity(1)
            return
        left = rect.left() + _SIDE + _BOX + 10
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.muted))
        first = QRect(left, rect.top() + _PADDING, _TIME_PX, _LINE)
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, clock(one.moment_ms))
        left += _TIME_PX
        # The same for every row, whatever its note: the texts stand in columns.
        room = rect.right() - _SIDE - left - _ARROW_PX
        share = room * _BEFORE // 100
        self._paint_text(painter, QRect(left, first.top(), share, rect.height()), one.before,
                         one.old, is_current=False)  # fmt: skip
        arrow = QRect(left + share + 8, first.center().y() - 6, 13, 13)
        draw(painter, arrow, "chevron-right", tokens.muted)
        left += share + _ARROW_PX
        room -= share + self._paint_note(painter, rect, one, tokens)
        there = QRect(left, first.top(), room, rect.height())
        self._paint_text(painter, there, one.after, one.new, *one.more,
                         is_current=reply is Reply.YES)  # fmt: skip
        painter.setOpacity(1)

    def _paint_note(self, painter: QPainter, rect: QRect, one: Proposal, tokens: Tokens) -> int:
        """Paint the note at the end of a row; return the px it takes."""
        if not one.note:
            return 0
        width = min(QFontMetrics(font(12)).horizontalAdvance(one.note) + 2, rect.width() // 4)
        where = QRect(rect.right() - _SIDE - width, rect.top() + _PADDING, width, _LINE)
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.muted))
        shown = QFontMetrics(font(12)).elidedText(one.note, Qt.TextElideMode.ElideRight, width)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        return width + 12

    def _paint_text(
        self, painter: QPainter, rect: QRect, text: str, *places: tuple[int, int], is_current: bool
    ) -> None:
        """Paint a text: on one line, or on as many as the rows of the list have."""
        rows = [(0, len(text))] if self.lines == 1 else _rows(text, self.lines)
        for at, (start, end) in enumerate(rows):
            cut = [(min(max(one, start), end) - start, min(max(other, start), end) - start)
                   for one, other in places]  # fmt: skip
            here = cut[0]
            where = QRect(rect.left(), rect.top() + at * _LINE, rect.width(), _LINE)
            paint_hits(
                painter,
                where,
                text[start:end],
                cut,
                here if is_current and here[0] < here[1] else None,
                self._face,
                self._theme.tokens,
            )

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


def _rows(text: str, most: int) -> list[tuple[int, int]]:
    """Return where the lines of a text stand; what is over joins the last one shown."""
    starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")][:most]
    rows = [(start, after - 1) for start, after in pairwise(starts)]
    return [*rows, (starts[-1], len(text))]


def _paint_box(painter: QPainter, rect: QRect, reply: Reply, tokens: Tokens) -> None:
    """Paint a box: with a tick for yes, a cross for no, empty while nothing was replied."""
    yes = reply is Reply.YES
    box = QRect(rect.left() + _SIDE, rect.top() + _PADDING + 2, _BOX, _BOX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent if yes else tokens.edge), 1))
    painter.setBrush(QColor(tokens.accent if yes else tokens.bg))
    painter.drawRoundedRect(box, 4, 4)
    corner = box.topLeft()
    if yes:
        painter.setPen(QPen(QColor(tokens.on_accent), 2))
        painter.drawPolyline([corner + QPoint(*at) for at in _TICK])
    elif reply is Reply.NO:
        painter.setPen(QPen(QColor(tokens.muted), 1.5))
        for start, end in _CROSS:
            painter.drawLine(corner + QPoint(*start), corner + QPoint(*end))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
