"""The names of the glossaries: how each is heard, whose it is, and how often it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from editor.core.sentence import said
from editor.ui.theme import font
from editor.ui.tongue import number, told, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from editor.ui.glossary_changes import Named
    from editor.ui.theme import Theme

_TITLES = (said("Right is"), said("Heard as"), said("Kept for"), said("Here"))
_RIGHT, _HEARD, _WHERE, _HERE = range(4)
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GlossaryTable(QTreeWidget):
    """The rows, sorted by name; what is searched for is all that shows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("key-tree")
        self.setAccessibleName(tr("Names and how they are heard"))
        self.setHeaderLabels([told(title) for title in _TITLES])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self._theme = theme
        self._names: list[Named] = []
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_HEARD, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(_RIGHT, 180)
        for column in (_WHERE, _HERE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.headerItem().setTextAlignment(_HERE, _END)

    def show_names(self, names: Sequence[Named], counts: Mapping[str, int] | None) -> None:
        """List names with how often each hearing is found, as far as that is known."""
        before, row = self.chosen, self.currentIndex().row()
        self.clear()
        self._names = sorted(names, key=lambda one: (one.right.casefold(), one.right))
        self.addTopLevelItems([self._item(one, counts) for one in self._names])
        again = (at for at, one in enumerate(self._names) if before and one.right == before.right)
        self._go_to(next(again, min(max(0, row), len(self._names) - 1)))

    def _item(self, one: Named, counts: Mapping[str, int] | None) -> QTreeWidgetItem:
        told_ways = [
            f"{heard} {number(counts[heard])}" if counts and counts.get(heard) else heard
            for heard in one.heard
        ]
        here = sum(counts.get(heard, 0) for heard in one.heard) if counts is not None else None
        item = QTreeWidgetItem(
            [one.right, "  ·  ".join(told_ways) or tr("a name by itself"), told(one.where.value),
             "" if here is None else number(here)]
        )  # fmt: skip
        tokens = self._theme.tokens
        item.setFont(_RIGHT, font(13, QFont.Weight.DemiBold))
        item.setTextAlignment(_HERE, _END)
        item.setToolTip(_HEARD, "\n".join(one.heard))
        pale = (_WHERE, *(() if here else (_HERE,)), *(() if one.heard else (_HEARD,)))
        for column in pale:
            item.setForeground(column, QBrush(QColor(tokens.muted)))
        return item

    @property
    def chosen(self) -> Named | None:
        """Return the name the cursor is on, or nothing when it is on none."""
        item = self.currentItem()
        row = self.indexOfTopLevelItem(item) if item and not item.isHidden() else -1
        return self._names[row] if row >= 0 else None

    def choose(self, right: str) -> None:
        """Put the cursor on a name, if it is there."""
        for row, one in enumerate(self._names):
            if one.right == right:
                self._go_to(row)
                return

    def _go_to(self, row: int) -> None:
        if item := self.topLevelItem(row):
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def search(self, typed: str) -> int:
        """Show the names that have every word in how they are spelled or heard; return how many."""
        words = typed.casefold().split()
        found = []
        for row, one in enumerate(self._names):
            said_of_it = " ".join((one.right, *one.heard)).casefold()
            is_wanted = all(word in said_of_it for word in words)
            if item := self.topLevelItem(row):
                item.setHidden(not is_wanted)
            if is_wanted:
                found.append(row)
        if found and self.chosen is None:
            self._go_to(found[0])
        return len(found)
