"""The editor of the glossaries: names looked up, added, changed, removed, taken in and given out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor import glossaries
from editor.core.errors import CueproofError
from editor.core.sentence import said, together
from editor.repairs.glossary.entries import Glossary
from editor.repairs.glossary.hits import hits
from editor.ui import shape
from editor.ui.glossary_changes import GlossaryChanges, Named
from editor.ui.keeping import make_way
from editor.ui.panes.glossary_form import GlossaryForm, caption
from editor.ui.panes.glossary_table import GlossaryTable
from editor.ui.panes.key_change import button, row
from editor.ui.panes.where_choice import WhereChoice
from editor.ui.tasks import once
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from editor.ui.glossary import Shelf
    from editor.ui.window import Window

_TASK = "glossary-counts"
_KINDS = said("Glossaries (*.tsv *.txt);;All files (*)")
_CHOOSE = said("Enter changes a name, Insert adds one, Delete removes it, Ctrl+Z takes that back.")


class GlossaryEditor(QDialog):
    """Lets a person look after names; each change is written at once, and can be taken back."""

    def __init__(self, window: Window, shelf: Shelf) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Glossary"))
        self.setAccessibleName(tr("Glossary"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shape.fit(self, 860, 600)
        self._window = window
        self._shelf = shelf
        self._changing: Named | None = None
        self._counts: Mapping[str, int] | None = None
        self._changes = GlossaryChanges(shelf)
        self.table = GlossaryTable(window.theme)
        self.table.installEventFilter(self)
        self.table.itemDoubleClicked.connect(lambda *_: self.change())
        self.form = GlossaryForm()
        self.form.kept.connect(self._keep)
        self.form.left.connect(self._leave)
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setMinimumHeight(34)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search names, or what was heard"))
        self.field.setAccessibleName(tr("Search names, or what was heard"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.where = WhereChoice()
        self.where.offer(shelf.places, shelf.where)
        self._below = QStackedWidget()
        self._lay_out()
        shelf.changed.connect(self.show_names)
        self.say()
        self.show_names()
        self.field.setFocus()

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        choosing = QWidget()
        choosing.setLayout(
            row(
                button(tr("Add…"), self.add),
                button(tr("Change…"), self.change),
                button(tr("Remove"), self.remove),
            )
        )
        self._below.addWidget(choosing)
        self._below.addWidget(self.form)
        self._below.setFixedHeight(34)
        foot = row(button(tr("Import…"), self._ask_import), button(tr("Export…"), self._ask_export))
        foot.addWidget(button(tr("Close"), self.close))
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.field, 1)
        top.addWidget(caption(tr("New names are for")))
        top.addWidget(self.where)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._told)
        layout.addWidget(self._below)
        layout.addLayout(foot)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def sentence(self) -> str:
        """Return what is said under the names."""
        return self._told.text()

    def say(self, sentence: str = _CHOOSE) -> None:
        """Say something, or how to go on."""
        self._told.setText(told(sentence))

    def show_names(self) -> None:
        """List the names of all glossaries; of one that cannot be used, what is wrong with it."""
        names: list[Named] = []
        for where in self._shelf.places:
            try:
                kept = self._shelf.read(where)
            except CueproofError as problem:
                self.say(str(problem.args[0]))
                continue
            names += [Named(right, heard, where) for right, heard in kept.hearings.items()]
        self.table.show_names(names, self._counts)
        self._search(self.field.text())
        self._count(names)

    def _count(self, names: list[Named]) -> None:
        """Count in the background how often each hearing is found."""
        nearer_last = reversed([(heard, one) for one in names for heard in one.heard])
        kept = Glossary({heard: one.right for heard, one in nearer_last})
        cues = self._window.session.cues
        self._window.tasks.start(
            _TASK,
            once(lambda: Counter(hit.heard for hit in hits(cues, kept))),
            on_value=lambda counts: self._counted(names, counts),
            on_error=lambda error: self.say(str(error)),
        )

    def _counted(self, names: list[Named], counts: Mapping[str, int]) -> None:
        self._counts = counts
        self.table.show_names(names, counts)
        self._search(self.field.text())

    def _search(self, typed: str) -> None:
        if not self.table.search(typed) and typed:
            self.say(tr("No name is like this."))
        elif self.sentence == tr("No name is like this."):
            self.say()

    # -- names -----------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for another name."""
        self._ask(None)

    def change(self) -> None:
        """Ask what the name chosen is to be."""
        if self.table.chosen:
            self._ask(self.table.chosen)

    def _ask(self, one: Named | None) -> None:
        self._changing = one
        where = one.where if one else self.where.where
        self._below.setFixedHeight(112)
        self._below.setCurrentWidget(self.form)
        self.form.ask(one.right if one else "", one.heard if one else (), self._shelf.places, where)

    def _leave(self) -> None:
        self._below.setFixedHeight(34)
        self._below.setCurrentIndex(0)
        self.say()
        self.table.setFocus()

    def _keep(self) -> None:
        """Write what the form says: into another glossary too, when the name went there."""
        right, where, was = self.form.right.text(), self.form.where.where, self._changing
        if self._attempt(lambda: self._changes.keep(right, self.form.ways, where, was)):
            self._leave()
            self.table.choose(" ".join(right.split()))

    def remove(self) -> None:
        """Remove the name chosen with all its hearings."""
        one = self.table.chosen
        if one and self._attempt(lambda: self._changes.remove(one)):
            self.say(tr("“{name}” is removed. Ctrl+Z takes that back.", name=one.right))

    def undo(self) -> None:
        """Take the last change back."""
        done: list[bool] = []
        if self._attempt(lambda: done.append(self._changes.undo())):
            self.say(tr("That was taken back.") if done[0] else tr("Nothing was changed."))

    def _attempt(self, change: Callable[[], object]) -> bool:
        """Do something, or say why it cannot be; tell whether it was done."""
        try:
            change()
        except (ValueError, CueproofError) as problem:
            self.say(problem.args[0])
            return False
        return True

    # -- files -----------------------------------------------------------------------------

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import a glossary"), "", told(_KINDS))
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Take over all names of a table, or say what is wrong with it and take none."""
        where, taken = self.where.where, list[int]()
        if self._attempt(lambda: taken.append(self._changes.take_in(path, where))):
            self.say(
                tr(
                    "{n:,} way of hearing from {file} is kept for {where} now.",
                    "{n:,} ways of hearing from {file} are kept for {where} now.",
                    n=taken[0],
                    file=path.name,
                    where=where.value,
                )
            )

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export the glossary"), "glossary.tsv", told(_KINDS)
        )
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write all names to a table, or say why not."""
        kept: list[str] = []

        def export() -> None:
            known = self._shelf.known()
            kept.extend(make_way(self._window, path))
            glossaries.save(known, path)

        if self._attempt(export):
            self.say(together([said("The names are in {name}.", name=path.name), *kept]))

    # -- keys ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the names be worked by keys."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if watched is self.field and key == Qt.Key.Key_Insert:
            self.add()
        elif watched is self.field and key in {
            Qt.Key.Key_Down,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }:
            self.table.setFocus()
        elif watched is self.table and (run := self._runs.get(key)):
            run()
        elif watched is self.table and event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        else:
            return False
        return True

    @property
    def _runs(self) -> dict[Qt.Key, Callable[[], None]]:
        key = Qt.Key
        return {
            key.Key_Return: self.change,
            key.Key_Enter: self.change,
            key.Key_F2: self.change,
            key.Key_Insert: self.add,
            key.Key_Delete: self.remove,
        }

    def done(self, result: int) -> None:
        """Count nothing any more."""
        self._window.tasks.cancel(_TASK)
        super().done(result)
        self._window.activateWindow()
