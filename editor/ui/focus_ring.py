"""The panes the keyboard goes round: cues, text, waveform; an edge marks the one it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.ui.theme import Theme

_THICK = 2


class FocusRing(QObject):
    """Takes the focus from pane to pane, in the order given, and shows where it is."""

    def __init__(self, panes: Sequence[tuple[QWidget, QWidget]], theme: Theme) -> None:
        """Go round panes, each with what takes the focus in it."""
        super().__init__(panes[0][0])
        self._targets = [target for _, target in panes]
        self._edges = [FocusEdge(pane, theme) for pane, _ in panes]
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    @property
    def at(self) -> int | None:
        """Return which of the panes has the focus, None when it is elsewhere."""
        held = QApplication.focusWidget()
        for place, edge in enumerate(self._edges):
            if held is not None and (held is edge.pane or edge.pane.isAncestorOf(held)):
                return place
        return None

    def step(self, by: int) -> None:
        """Go to the next pane, or with -1 the one before; from elsewhere to the first.

        A pane that can take no focus now, such as the text of no cue, is passed over.
        """
        count, at = len(self._targets), self.at
        first = 0 if at is None else at + by
        for place in range(count):
            target = self._targets[(first + place * by) % count]
            if target.isEnabled() and target.isVisible():
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def let_go(self) -> None:
        """Mark nothing any more: while a window goes, the focus moves among what is half gone."""
        self._edges.clear()

    def _focus_changed(self, _old: QWidget | None, _now: QWidget | None) -> None:
        at = self.at
        for place, edge in enumerate(self._edges):
            edge.setVisible(place == at)
            edge.raise_()  # what else is shown in the pane may have come after it


class FocusEdge(QWidget):
    """A line of the accent colour along the top of a pane."""

    def __init__(self, pane: QWidget, theme: Theme) -> None:
        super().__init__(pane)
        self.pane = pane
        self._theme = theme
        self.setAccessibleName(tr("The keyboard is here"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        pane.installEventFilter(self)
        theme.changed.connect(self.update)
        self._fit()
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay as wide as the pane, and above what it shows."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(0, 0, self.pane.width(), _THICK)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the line."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(self._theme.tokens.accent))
