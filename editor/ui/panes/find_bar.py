"""The find bar over the cue table: what is sought, how it is meant, and what takes its place."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.core.errors import EditRefused
from editor.core.sentence import said
from editor.search.pattern import PatternProblem, PatternTooSlow, Query
from editor.ui.find import Scope
from editor.ui.icons import icon
from editor.ui.panes.find_field import FindField, ProblemLine
from editor.ui.panes.own_keys import keeps
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from editor.ui.find import Find
    from editor.ui.theme import Theme

_SCOPES = {
    Scope.ALL: said("All cues"),
    Scope.SELECTED: said("Selected cues"),
    Scope.SHOWN: said("Rows shown"),
}
_KEYS = {Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right}
# The count is told once for many changes: during a search they come one after another.
_SOON_MS = 30
_COUNT_PX = 84  # or more, where more is told
_TOGGLES = (
    ("find.case", "Aa", said("Match case")),
    ("find.word", "W", said("Whole words")),
    ("find.regex", ".*", said("Regular expression: ^ and $ are the ends of a line")),
)


class FindBar(QFrame):
    """Two rows, the second for replacing.

    Signals: stepped, on by so many matches; closed; listed, everything shall be listed.
    """

    stepped = Signal(int)
    closed = Signal()
    listed = Signal()

    def __init__(self, find: Find, theme: Theme, key_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("find-bar")
        self.setAccessibleName(tr("Find and replace"))
        self._find = find
        self._theme = theme
        self._key_of = key_of
        self.is_typing = False  # what is found is gone to as it is typed
        self.field = FindField(tr("Find in the cues"))
        self.replacement = FindField(tr("Replace with"))
        self.toggles = {action_id: _toggle(label) for action_id, label, _ in _TOGGLES}
        self._scope = QComboBox()
        self._scope.setAccessibleName(tr("Where to look"))
        self._count = QLabel()
        self._count.setMinimumWidth(_COUNT_PX)
        self._scope.setMinimumWidth(56)  # where room is short
        self._problem = ProblemLine(theme)
        self._previous, self._next, self._open, self._close = (QToolButton() for _ in range(4))
        self._one, self._all = QPushButton(tr("Replace")), QPushButton(tr("Replace all…"))
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.show_state)
        self._lay_out()
        self._connect()
        self.refresh()
        self._tint()
        self.hide()

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for scope, where in _SCOPES.items():
            self._scope.addItem(told(where), scope)
        for button, name in (
            (self._previous, tr("Previous match")),
            (self._next, tr("Next match")),
            (self._open, tr("Replace")),
            (self._close, tr("Close")),
        ):
            button.setAutoRaise(True)
            button.setAccessibleName(name)
        side = QHBoxLayout()
        side.setSpacing(4)
        for widget in (
            *self.toggles.values(),
            self._scope,
            self._count,
            self._previous,
            self._next,
            self._open,
            self._close,
        ):
            side.addWidget(widget)
        self._replacing = QWidget()
        buttons = QHBoxLayout(self._replacing)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(6)
        buttons.addWidget(self._one)
        buttons.addWidget(self._all)
        buttons.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(side, 0, 1)
        grid.addWidget(self._problem, 1, 0, 1, 2)
        grid.addWidget(self.replacement, 2, 0)
        grid.addWidget(self._replacing, 2, 1)
        self._show_replacing(shown=False)
        around = (self.field, self.replacement, *self.toggles.values(), self._scope)
        for widget, after in pairwise(around):
            self.setTabOrder(widget, after)

    def _connect(self) -> None:
        find = self._find
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(lambda: self.stepped.emit(1))
        self.field.entered_back.connect(lambda: self.stepped.emit(-1))
        self.replacement.entered.connect(self.replace_here)
        self.replacement.entered_all.connect(self.listed.emit)
        self.replacement.textChanged.connect(lambda _: self._show_problem())
        for toggle in self.toggles.values():
            toggle.toggled.connect(self._typed)
        self._scope.activated.connect(lambda: find.look_in(self._scope.currentData()))
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._open.clicked.connect(lambda: self._show_replacing(shown=self._replacing.isHidden()))
        self._close.clicked.connect(self.leave)
        self._one.clicked.connect(self.replace_here)
        self._all.clicked.connect(self.listed.emit)
        find.changed.connect(lambda: self._soon.isActive() or self._soon.start())
        self._theme.changed.connect(self._tint)

    def refresh(self) -> None:
        """Name the keys in the tooltips."""
        for (action_id, _, sentence), toggle in zip(_TOGGLES, self.toggles.values(), strict=True):
            toggle.setToolTip(self._with_key(told(sentence), action_id))
            toggle.setAccessibleName(told(sentence))
        self._previous.setToolTip(self._with_key(tr("Previous match"), "find.previous"))
        self._next.setToolTip(self._with_key(tr("Next match"), "find.next"))
        self._open.setToolTip(self._with_key(tr("Replace"), "find.replace"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._one.setToolTip(tr("Replace this match and go to the next (Enter in the field)"))
        self._all.setToolTip(
            tr("List all replacements before any is made (Ctrl+Enter in the field)")
        )

    def _with_key(self, sentence: str, action_id: str) -> str:
        key = self._key_of(action_id)
        return f"{sentence} ({key})" if key else sentence

    def _tint(self) -> None:
        color = self._theme.tokens.muted
        for button, name in (
            (self._previous, "up"),
            (self._next, "down"),
            (self._open, "replace"),
            (self._close, "close"),
        ):
            button.setIcon(icon(name, color))

    # -- what a person does ----------------------------------------------------------------

    def begin(self, *, replacing: bool, seed: str = "") -> None:
        """Open, with the row for replacing or as it is, and take the focus."""
        self.show()
        if seed:
            self.field.setText(seed)
        self.is_typing = False
        if replacing:
            self._show_replacing(shown=True)
        there = replacing and self.field.hasFocus() and bool(self.field.text())
        field = self.replacement if there else self.field
        field.setFocus()
        field.selectAll()
        self.seek()

    @property
    def is_open(self) -> bool:
        """Tell whether the bar can be seen."""
        return not self.isHidden()

    def leave(self) -> None:
        """Close; the marks in the table go, what was sought is kept for the next time."""
        if self.is_open:
            self.hide()
            self.closed.emit()

    def replace_here(self) -> None:
        """Replace the match the person is at and go on."""
        try:
            self._find.replace_here(self.replacement.text())
            self._find.take()
        except (PatternProblem, PatternTooSlow):
            self.show_state()  # says so under the field
        except EditRefused:
            return  # the window says why

    def event(self, event: QEvent) -> bool:
        """Keep bare keys from the actions that have them among the cues."""
        if keeps(event, _KEYS):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _typed(self, *_: object) -> None:
        self.is_typing = True
        self.seek()

    def seek(self) -> None:
        """Look for what stands in the field."""
        self._find.seek(
            Query(
                self.field.text(),
                is_regex=self.toggles["find.regex"].isChecked(),
                whole_word=self.toggles["find.word"].isChecked(),
                match_case=self.toggles["find.case"].isChecked(),
            )
        )

    # -- what is shown ---------------------------------------------------------------------

    def _show_replacing(self, *, shown: bool) -> None:
        self.replacement.setVisible(shown)
        self._replacing.setVisible(shown)

    @property
    def count(self) -> str:
        """Return what is said of how much was found."""
        return self._count.text()

    @property
    def problem(self) -> str:
        """Return what is said of a bad pattern or replacement, without its markup."""
        return self._problem.sentence

    def show_state(self) -> None:
        """Show how much was found, and what is wrong with what was typed."""
        total, number = self._find.total, self._find.number
        if not self._find.query.text or self._find.problem:
            shown = ""
        elif not total:
            shown = tr("Nothing found")
        elif number:
            shown = tr("{number:,} of {total:,}", number=number, total=total)
        else:
            shown = tr("{total:,} found", total=total)
        self._count.setText(shown)
        self._count.setMinimumWidth(max(_COUNT_PX, self._count.sizeHint().width()))
        for button in (self._previous, self._next, self._one, self._all):
            button.setEnabled(total > 0)
        self._show_problem()

    def _show_problem(self) -> None:
        of_pattern, at = self._find.problem, self._find.problem_at
        of_replacement = "" if of_pattern else self._find.check(self.replacement.text())
        self.field.show_wrong(wrong=bool(of_pattern))
        self.replacement.show_wrong(wrong=bool(of_replacement))
        if of_pattern:
            self._problem.tell(of_pattern, self.field.text(), at)
        else:
            self._problem.tell(of_replacement)


def _toggle(label: str) -> QToolButton:
    made = QToolButton()
    made.setText(label)
    made.setCheckable(True)
    made.setProperty("toggle", True)
    return made
