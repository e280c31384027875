"""The action table made into Qt's actions, menus and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from editor.ui.actions.action import Action, Context
from editor.ui.actions.table import ACTIONS, MENUS
from editor.ui.icons import icon
from editor.ui.key_rules import canonical
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenuBar, QWidget

    from editor.ui.window import Window


class ActionMap:
    """A QAction for each row of the table, found by its id."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.by_id: dict[str, QAction] = {}
        for action in ACTIONS:
            made = QAction(action.label, window)
            made.triggered.connect(_runner(action, window))
            if action.context is Context.ANYWHERE:
                window.addAction(made)
            else:
                made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.by_id[action.id] = made
        self._in_text: set[str] = set()
        window.keymap.changed.connect(lambda _: self._give_keys())
        self._give_keys()

    def _give_keys(self) -> None:
        """Give every action the keys it has for this person."""
        keymap = self._window.keymap
        for action in ACTIONS:
            made = self.by_id[action.id]
            made.setShortcuts([QKeySequence(key) for key in keymap.keys(action.id)])
            made.setToolTip(self.hint(action.id))
        self._in_text = {
            key
            for action in ACTIONS
            if action.context.meets(Context.TEXT)
            for key in keymap.keys(action.id)
        }

    def work_in(self, areas: Mapping[Context, QWidget]) -> None:
        """Let the keys of each context work in the widget that is that context."""
        for action in ACTIONS:
            if action.context in areas:
                areas[action.context].addAction(self.by_id[action.id])

    def key_of(self, action_id: str) -> str:
        """Return the key an action shows now, or nothing."""
        return self._window.keymap.key_of(action_id)

    def called(self, action: Action) -> str:
        """Return an action's label, with what it stands for now where that changes."""
        now = action.named(self._window) if action.named else action.label
        return action.label if now == action.label else f"{action.label}: {now}"

    def hint(self, action_id: str) -> str:
        """Return an action's label, with the key it shows now."""
        label, key = self._window.keymap.action(action_id).label, self.key_of(action_id)
        return f"{label} ({key})" if key else label

    def trigger(self, action_id: str) -> None:
        """Run an action as its menu entry would; a disabled one does nothing."""
        self.by_id[action_id].trigger()

    def is_ours(self, keys: QKeySequence) -> bool:
        """Tell whether keys belong to an action that works while text has the focus."""
        return canonical(keys.toString()) in self._in_text

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus."""
        bar.setAccessibleName(tr("Menus"))
        for name in MENUS:
            menu = bar.addMenu(tr(name))
            menu.setAccessibleName(tr(name))
            for action in ACTIONS:
                if action.menu == name:
                    self._list(action, menu)

    def _list(self, action: Action, menu: QMenu) -> None:
        """Add an action to a menu, in the part of it that is a menu of its own."""
        if action.submenu:
            known = {part.title(): part for part in menu.findChildren(QMenu)}
            menu = known.get(tr(action.submenu)) or menu.addMenu(tr(action.submenu))
            menu.setAccessibleName(tr(action.submenu))
        if action.apart and not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.by_id[action.id])

    def update(self) -> None:
        """Enable what makes sense now, and name what undo and redo would do."""
        for action in ACTIONS:
            self.by_id[action.id].setEnabled(action.enabled(self._window))
            if action.named:
                self.by_id[action.id].setText(action.named(self._window))
        session = self._window.session
        for action_id, verb, label in (
            ("edit.undo", tr("Undo"), session.undo_label),
            ("edit.redo", tr("Redo"), session.redo_label),
        ):
            self.by_id[action_id].setText(f"{verb}: {told(label)}" if label else verb)

    def tint(self, color: str) -> None:
        """Draw the icons in a colour."""
        for action in ACTIONS:
            if action.icon:
                self.by_id[action.id].setIcon(icon(action.icon, color))


def _runner(action: Action, window: Window) -> Callable[[], None]:
    def run() -> None:
        action.run(window)

    return run
