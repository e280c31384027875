"""The editor of the keys: find an action, press its new key, settle who has it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.core.errors import FileProblem
from editor.core.sentence import said, together
from editor.formats.atomic import write_bytes
from editor.ui import key_files, shape
from editor.ui.keeping import make_way
from editor.ui.key_rules import pressed, shown
from editor.ui.keymap import KeyRefused
from editor.ui.panes.key_change import KeyChange, button, row
from editor.ui.panes.key_tree import KeyTree
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window

_KINDS = said("Keys (*.toml);;All files (*)")


class KeyEditor(QDialog):
    """Lets a person find an action and give it other keys; each change holds at once."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Keys"))
        self.setAccessibleName(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shape.fit(self, 820, 620)
        self._window = window
        self._keymap = window.keymap
        self.tree = KeyTree(window.keymap)
        self.change = KeyChange(window.keymap, self._choosing())
        self._build_search()
        self._lay_out()
        self.tree.installEventFilter(self)
        self.tree.itemActivated.connect(lambda *_: self.record())
        self.change.settled.connect(self.tree.setFocus)
        self._listener = lambda _: self._show_keys()
        self._keymap.changed.connect(self._listener)
        self.field.setFocus()

    # -- building --------------------------------------------------------------------------

    def _build_search(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search actions, places or keys"))
        self.field.setAccessibleName(tr("Search actions, places or keys"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.by_key = QPushButton(tr("Search by pressing a key"))
        self.by_key.setCheckable(True)
        self.by_key.setAutoDefault(False)
        self.by_key.toggled.connect(self._search_by_key)
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Preset"))
        self.preset.addItems(list(self._keymap.presets))
        self.preset.setCurrentText(self._keymap.preset)
        self.preset.textActivated.connect(self.choose_preset)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.by_key)
        top.addSpacing(12)
        top.addWidget(QLabel(tr("Preset")))
        top.addWidget(self.preset)
        foot = row(
            button(tr("Import…"), self._ask_import),
            button(tr("Export…"), self._ask_export),
            button(tr("Reset all"), self.reset_all),
        )
        foot.addWidget(button(tr("Close"), self.close))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.change)
        layout.addLayout(foot)

    def _choosing(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(
            row(
                button(tr("Change…"), self.record),
                button(tr("One more key…"), lambda: self.record(more=True)),
                button(tr("Take its keys away"), self.clear),
                button(tr("Reset"), self.reset),
            )
        )
        return holder

    # -- keys ------------------------------------------------------------------------------

    def record(self, *, more: bool = False) -> None:
        """Wait for the new key of the chosen action, in place of those it has or beside them."""
        if self.tree.chosen:
            self.change.ask(self.tree.chosen, more=more)

    def clear(self) -> None:
        """Take all keys from the chosen action."""
        self._try(lambda: self._keymap.set_keys(self.tree.chosen, ()), tr("has no key now."))

    def reset(self) -> None:
        """Give the chosen action the preset's keys again, unless others have them."""
        self._try(
            lambda: self._keymap.reset(self.tree.chosen), tr("has the keys of the preset again.")
        )

    def reset_all(self) -> None:
        """Give every action the preset's keys again."""
        self._keymap.reset_all()
        self.change.say(tr("All keys are those of {preset} again.", preset=self._keymap.preset))

    def choose_preset(self, name: str) -> None:
        """Use a preset; what was changed stays changed."""
        self._keymap.replace(name, self._keymap.changes)
        self.change.say(tr("The keys are those of {name}, with your changes.", name=name))

    def _try(self, change: Callable[[], None], done: str) -> None:
        if not self.tree.chosen:
            return
        try:
            change()
        except KeyRefused as refused:
            self.change.say(str(refused))
        else:
            self.change.say(f"“{self._keymap.action(self.tree.chosen).label}” {done}")

    # -- files -----------------------------------------------------------------------------

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", told(_KINDS))
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Use the keys of a file, or say what is wrong with it."""
        try:
            preset, changes = key_files.read(path, self._keymap.actions, self._keymap.presets)
        except key_files.KeysUnreadable as problem:
            self.change.say(str(problem))
            return
        self._keymap.replace(preset, changes)
        self.change.say(tr("The keys are those of {name}.", name=path.name))

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export keys"), "cueproof-keys.toml", told(_KINDS)
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the keys to a file, or say why not."""
        try:
            kept = make_way(self._window, path)
            write_bytes(path, key_files.written(self._keymap).encode())
        except FileProblem as problem:
            self.change.say(str(problem))
        else:
            self.change.say(together([said("The keys are in {name}.", name=path.name), *kept]))

    # -- showing ---------------------------------------------------------------------------

    def _show_keys(self) -> None:
        self.tree.show_keys()
        self.preset.setCurrentText(self._keymap.preset)

    def _search(self, typed: str) -> None:
        if not self.by_key.isChecked():
            self._found(self.tree.search(typed))

    def _search_by_key(self, on: bool) -> None:
        self.field.clear()
        self.tree.search("")
        self.field.setReadOnly(on)
        self.field.setPlaceholderText(
            tr("Press a key to see what it does") if on else tr("Search actions, places or keys")
        )
        self.field.setFocus()

    def _found(self, count: int) -> None:
        self.change.say(*(() if count else (tr("No action is like this."),)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take keys to search for, and let the list be worked by keys."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.tree:
            return self._on_tree(event)
        if self.by_key.isChecked():
            return self._on_key_search(event)
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.tree.setFocus()
            return True
        return False

    def _on_tree(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Delete:
            self.clear()
        elif event.key() == Qt.Key.Key_Insert:
            self.record(more=True)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.record()
        else:
            return False
        return True

    def _on_key_search(self, event: QKeyEvent) -> bool:
        key = pressed(event)
        if key in {"Tab", "Shift+Tab"}:  # the way out of the field
            return False
        if key == "Esc":
            self.by_key.setChecked(False)
        elif key:
            self.field.setText(shown(key))
            self._found(self.tree.search_key(key))
        return True

    def done(self, result: int) -> None:
        """Keep the keys as they are, also should the program end badly."""
        with suppress(ValueError):
            self._keymap.changed.disconnect(self._listener)
        with suppress(OSError):  # said when the window closes
            self._window.settings.save()
        super().done(result)
        self._window.activateWindow()
