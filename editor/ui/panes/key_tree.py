"""All actions with their keys, by menu, as the editor of the keys lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from editor.core.sentence import said
from editor.ui.actions.table import MENUS
from editor.ui.key_rules import shown
from editor.ui.key_sections import menu_of
from editor.ui.theme import font
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from editor.ui.keymap import Keymap

_TITLES = (said("Action"), said("Where"), said("Keys"), "")
_ID = Qt.ItemDataRole.UserRole


class KeyTree(QTreeWidget):
    """The actions under their menus; what is searched for is all that shows."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self.setObjectName("key-tree")
        self.setAccessibleName(tr("Actions and their keys"))
        self.setColumnCount(len(_TITLES))
        self.setHeaderLabels([told(title) for title in _TITLES])
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setExpandsOnDoubleClick(False)
        self._keymap = keymap
        self._items: dict[str, QTreeWidgetItem] = {}
        for menu in MENUS:
            self._add_menu(menu)
        self.expandAll()
        self.show_keys()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setCurrentItem(next(iter(self._items.values())))

    def _add_menu(self, menu: str) -> None:
        group = QTreeWidgetItem(self, [told(menu)])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        group.setFont(0, font(13, QFont.Weight.DemiBold))
        for action in self._keymap.actions:
            if menu_of(action, self._keymap.actions) == menu:
                item = QTreeWidgetItem(group, [action.label, tr(action.context.value)])
                item.setData(0, _ID, action.id)
                self._items[action.id] = item

    @property
    def chosen(self) -> str:
        """Return the id of the action the cursor is on, nothing when it is on none."""
        item = self.currentItem()
        return str(item.data(0, _ID) or "") if item and not item.isHidden() else ""

    def choose(self, action_id: str) -> None:
        """Put the cursor on an action."""
        self.setCurrentItem(self._items[action_id])
        self.scrollToItem(self._items[action_id])

    def show_keys(self) -> None:
        """Show the keys as they are now, and which are not the preset's."""
        for action_id, item in self._items.items():
            item.setText(2, tr(" or ").join(map(shown, self._keymap.keys(action_id))))
            item.setText(3, "changed" if self._keymap.is_changed(action_id) else "")

    def search(self, typed: str) -> int:
        """Show the actions that have every word in label, place or keys; return how many."""
        words = typed.casefold().split()
        return self._filter(
            lambda item: all(word in _words(item) for word in words),
        )

    def search_key(self, key: str) -> int:
        """Show the actions that have a key; return how many."""
        return self._filter(lambda item: key in self._keymap.keys(item.data(0, _ID)))

    def _filter(self, wanted: Callable[[QTreeWidgetItem], bool]) -> int:
        found: list[QTreeWidgetItem] = []
        for item in self._items.values():
            item.setHidden(not wanted(item))
            if not item.isHidden():
                found.append(item)
        for group in self._groups():
            rows = [group.child(row) for row in range(group.childCount())]
            group.setHidden(all(row is None or row.isHidden() for row in rows))
        if found and self.currentItem() not in found:
            self.setCurrentItem(found[0])
        return len(found)

    def _groups(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.topLevelItemCount()):
            if group := self.topLevelItem(row):
                yield group


def _words(item: QTreeWidgetItem) -> str:
    return " ".join(item.text(column) for column in range(3)).casefold()
