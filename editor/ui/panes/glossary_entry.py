"""A name to be added to the glossary: what was heard, what is right, whose glossary."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from editor.core.errors import CueproofError
from editor.repairs.glossary.entries import Glossary
from editor.repairs.glossary.hits import hits
from editor.ui.panes.popover import Popover
from editor.ui.panes.where_choice import WhereChoice
from editor.ui.tasks import once
from editor.ui.theme import font
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.ui.glossary import Shelf
    from editor.ui.window import Window

_TASK = "glossary-entry"
# What is typed is looked for once typing has paused for so long.
_PAUSE_MS = 120


class GlossaryEntry(Popover):
    """Asks for an entry and says how often it would be found; Enter adds it, Esc leaves."""

    def __init__(self, window: Window, shelf: Shelf) -> None:
        super().__init__(window, tr("Add to the glossary"))
        self._shelf = shelf
        self.heard, self.right = self._field(tr("Heard as")), self._field(tr("Right is"))
        self.right.setPlaceholderText(tr("The name as it is to be spelled"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.right.setCompleter(completer)
        if popup := completer.popup():
            popup.setObjectName("names-offered")
        self.where = WhereChoice()
        self._meant = QLabel()
        self._meant.setProperty("class", "caption")
        self._meant.setWordWrap(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._lay_out()
        parts = [self.heard, self.right, *self.where.findChildren(QPushButton)]
        for part in parts:
            part.installEventFilter(self)
        for one, other in pairwise(parts):
            self.setTabOrder(one, other)
        for field in (self.heard, self.right):
            field.returnPressed.connect(self._done)
            field.textChanged.connect(lambda _: self._pause.start())

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setFont(font(15))
        return made

    def _lay_out(self) -> None:
        title = QLabel(tr("Add to the glossary"))
        title.setObjectName("start-title")
        hint = QLabel(tr("Enter adds it and lists its places, Esc leaves"))
        hint.setProperty("class", "caption")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, part) in enumerate(
            ((tr("Heard as"), self.heard), (tr("Right is"), self.right), (tr("For"), self.where))
        ):
            caption = QLabel(name)
            caption.setProperty("class", "caption")
            grid.addWidget(caption, row, 0)
            grid.addWidget(part, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addLayout(grid)
        layout.addWidget(self._meant)
        layout.addStretch(1)
        layout.addWidget(hint)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a width for a name, and the height for what is said of it."""
        return QSize(400, 228)

    # -- asking ----------------------------------------------------------------------------

    def ask(self, heard: str) -> None:
        """Ask for an entry, with what was heard to begin with, or without."""
        self.where.offer(self._shelf.places, self._shelf.where)
        try:
            self._names.setStringList(sorted(self._shelf.known().names, key=str.casefold))
        except CueproofError as problem:
            self._window.messages.remark(str(problem))
            return
        self.heard.setText(heard)
        self.right.clear()
        self.setFocusProxy(self.right if heard else self.heard)
        self._count()
        self.open()

    @property
    def meant(self) -> str:
        """Return what is said of what is typed."""
        return self._meant.text()

    def _count(self) -> None:
        heard, right = self.heard.text(), self.right.text()
        if not heard.strip():
            only = tr("Without a hearing, it is a name that is known and left alone.")
            self._meant.setText(only if right.strip() else "")
            return
        try:
            kept = Glossary().with_entry(heard, right if right.strip() else f"{heard} ?")
        except ValueError as problem:
            self._meant.setText(told(problem.args[0]))
            return
        cues = self._window.session.cues
        self._window.tasks.start(
            _TASK,
            once(lambda: len(hits(cues, kept))),
            on_value=self._say,
            on_error=lambda error: self._meant.setText(told(str(error))),
        )

    def _say(self, count: int) -> None:
        said = tr("It is found in {n:,} place here.", "It is found in {n:,} places here.", n=count)
        if self.heard.text() != self.heard.text().lower():
            said = tr("{said} In small letters it is found in any case.", said=said)
        self._meant.setText(said)

    def _done(self) -> None:
        heard, right = " ".join(self.heard.text().split()), " ".join(self.right.text().split())
        if not right:
            self.right.setFocus()
            return
        if problem := self._shelf.add({heard or right: right}, self.where.where):
            self._meant.setText(problem)
            return
        self.leave()
        if heard in {"", right}:
            self._window.messages.remark(tr("“{name}” is in the glossary.", name=right))
        else:
            self._shelf.review(heard)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Stay while the focus goes from one part to another, or to the names offered."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            within = QApplication.focusWidget()
            if event.reason() == Qt.FocusReason.PopupFocusReason or (
                within and self.isAncestorOf(within)
            ):
                return False
        return super().eventFilter(watched, event)
