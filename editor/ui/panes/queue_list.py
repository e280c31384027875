"""The queue of findings as a list, and its filter by category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from editor.core.timecode import clock, spoken_duration
from editor.ui.icons import draw
from editor.ui.panes.wording import tip, title
from editor.ui.theme import CATEGORIES, font
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from editor.core.finding import Finding
    from editor.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 28
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class QueueModel(QAbstractListModel):
    """Findings in the order of their review."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.findings: list[Finding] = []

    def show(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        self.beginResetModel()
        self.findings = list(findings)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return how many findings there are."""
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a row shows or says."""
        if not index.isValid():
            return None
        finding = self.findings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title(finding)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(told(finding.reason))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = tr(CATEGORIES[finding.category].name)
            return tr(
                "{title}, {name}, at {at}. {reason}",
                title=title(finding),
                name=name,
                at=clock(finding.start_ms),
                reason=finding.reason,
            )
        return None


class QueueDelegate(QStyledItemDelegate):
    """Paints a finding: its shape, its title, when and how long."""

    def __init__(self, model: QueueModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self.current: Finding | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        """Return the size of a row."""
        return QSize(200, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one finding."""
        rect: QRect = option.rect
        finding = self._model.findings[index.row()]
        tokens = self._theme.tokens
        current = finding == self.current
        if current:
            painter.fillRect(rect, QColor(tokens.selection))
        shape, color = CATEGORIES[finding.category].icon, tokens.of(finding.category).name()
        draw(painter, QRect(rect.left() + 16, rect.center().y() - 4, 10, 10), shape, color)
        when = f"{clock(finding.start_ms)} · {told(spoken_duration(finding.span.duration_ms))}"
        face = font(12)
        painter.setFont(face)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect.adjusted(0, 0, -16, 0), _RIGHT, when)
        room = rect.width() - 36 - 28 - QFontMetrics(face).horizontalAdvance(when)
        body = font(13, QFont.Weight.DemiBold if current else QFont.Weight.Medium)
        painter.setFont(body)
        painter.setPen(QColor(tokens.text))
        shown = QFontMetrics(body).elidedText(title(finding), Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect.adjusted(36, 0, 0, 0), _LEFT, shown)


class QueueList(QListView):
    """The list; a click on a finding goes to it.

    Signals: chosen, with the finding.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.queue = QueueModel(self)
        self.setModel(self.queue)
        self._delegate = QueueDelegate(self.queue, theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMinimumHeight(_ROW_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Findings to review"))
        self.clicked.connect(lambda index: self.chosen.emit(self.queue.findings[index.row()]))
        theme.changed.connect(self.viewport().update)

    def show_queue(self, findings: Sequence[Finding], current: Finding | None) -> None:
        """Show findings, the current one marked and in sight."""
        same = self.queue.findings == list(findings)
        if same and self._delegate.current == current:
            return
        if not same:
            self.queue.show(findings)
        self._delegate.current = current
        if current is None or not self._show_current():
            self.scrollToTop()
        self.viewport().update()

    def _show_current(self) -> bool:
        """Bring the current finding into sight; tell whether it is in the list."""
        if self._delegate.current not in self.queue.findings:
            return False
        self.scrollTo(self.queue.index(self.queue.findings.index(self._delegate.current)))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the current finding in sight where the list becomes lower."""
        super().resizeEvent(event)
        self._show_current()
