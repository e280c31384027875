"""A short list to choose one from, popped up over the window and gone with the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

_FROM_TOP = 110


class Choices(QMenu):
    """What there is to choose from, the present choice marked; Escape leaves it as it is."""

    def __init__(
        self,
        title: str,
        entries: Iterable[tuple[str, T]],
        present: T,
        choose: Callable[[T], object],
        over: QWidget,
    ) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("choices")
        self.setAccessibleName(title)
        self._over = over
        heading = QAction(title, self)
        heading.setEnabled(False)
        self.addAction(heading)
        group = QActionGroup(self)
        for label, value in entries:
            entry = QAction(label.replace("&", "&&"), group)
            entry.setCheckable(True)
            entry.setChecked(value == present)
            entry.triggered.connect(lambda _=False, chosen=value: choose(chosen))
            self.addAction(entry)
            if value == present:
                self.setActiveAction(entry)

    def pop_up(self) -> None:
        """Show it near the top of the window, in the middle; the window works on meanwhile."""
        left = (self._over.width() - self.sizeHint().width()) // 2
        self.popup(self._over.mapToGlobal(QPoint(max(0, left), _FROM_TOP)))
