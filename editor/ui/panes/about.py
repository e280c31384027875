"""What this is, and everything inside it with its version and licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor import __version__
from editor.components import data, inside, packages, shared
from editor.ui.icons import app_icon
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.components import Component

_HEADING_HEIGHT = 34  # pixels, of the rows that begin a section


class About(QDialog):
    """The dialog; everything in it can be copied as text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Cueproof"))
        self.resize(880, 520)
        self._sections = {
            tr("The program"): inside(),
            tr("Word lists and models"): data(),
            tr("Packages of Python"): packages(),
            tr("Libraries inside those, and beside them"): shared(),
        }
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
        table = _table(self._sections)
        layout.addWidget(table, 1)
        layout.addLayout(self._foot())
        # The arrow keys scroll at once; Enter and Escape close from here, too.
        table.setFocus()

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
        sections = (
            "\n".join([title, *(f"{one.name} {one.version} ({one.licence})" for one in parts)])
            for title, parts in self._sections.items()
        )
        QGuiApplication.clipboard().setText("\n\n".join(sections))


def _table(sections: dict[str, list[Component]]) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(tr("What is inside"))
    table.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
    table.setRootIsDecorated(False)
    table.setIndentation(0)
    table.setItemsExpandable(False)
    grouped = [_section(title, parts) for title, parts in sections.items() if parts]
    table.addTopLevelItems(grouped)
    for section in grouped:
        section.setFirstColumnSpanned(True)
        section.setExpanded(True)
    table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.header().setStretchLastSection(True)
    return table


def _section(title: str, parts: list[Component]) -> QTreeWidgetItem:
    section = QTreeWidgetItem([title])
    bold = section.font(0)
    bold.setWeight(QFont.Weight.DemiBold)
    section.setFont(0, bold)
    section.setSizeHint(0, QSize(0, _HEADING_HEIGHT))
    section.setFlags(Qt.ItemFlag.ItemIsEnabled)
    for part in parts:
        row = QTreeWidgetItem([part.name, part.version, part.licence])
        row.setToolTip(2, part.licence)
        section.addChild(row)
    return section
