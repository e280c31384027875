"""What this is, and everything inside it with its version and licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor import __version__
from editor.components import components, libraries
from editor.ui.icons import app_icon
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.components import Component


class About(QDialog):
    """The dialog; everything in it can be copied as text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Cueproof"))
        self.resize(600, 520)
        self._parts = [*components(), *libraries()]
        picture = QLabel()
        picture.setAccessibleName(tr("Cueproof"))
        picture.setPixmap(app_icon().pixmap(48, 48))
        name = QLabel(tr("Cueproof {version}", version=__version__))
        name.setObjectName("start-title")
        words = QLabel(
            tr(
                "Free software under the GNU General Public License, version 3 or later. It comes"
                " without any warranty. It uses no network."
            )
        )
        words.setWordWrap(True)
        words.setProperty("class", "caption")
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(name)
        lines.addWidget(words)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(lines, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(_table(self._parts), 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        copy, close = QPushButton(tr("Copy")), QPushButton(tr("Close"))
        copy.clicked.connect(self.copy)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        return row

    def copy(self) -> None:
        """Put the list on the clipboard."""
        rows = (f"{part.name} {part.version} ({part.licence})" for part in self._parts)
        QGuiApplication.clipboard().setText("\n".join(rows))


def _table(parts: list[Component]) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(tr("What is inside"))
    table.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.addTopLevelItems(
        [QTreeWidgetItem([part.name, part.version, part.licence]) for part in parts]
    )
    table.setColumnWidth(0, 190)
    table.setColumnWidth(1, 110)
    return table
