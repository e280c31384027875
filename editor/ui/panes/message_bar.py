"""The message bar: what happened, said in the window without stopping anybody's work."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from editor.ui.icons import icon, pixmap
from editor.ui.panes.emptying import empty
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent

    from editor.ui.theme import Theme

# A click leaves the keys where they were: the bar is gone afterwards, and would hand them on.
_BY_TAB = Qt.FocusPolicy.TabFocus


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to do about what is said: how its button reads, and what does it."""

    label: str
    act: Callable[[], object]


class MessageBar(QFrame):
    """One sentence at a time, with what can be done about it where there is something.

    Signals: changed, something is said or no longer.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("message-bar")
        self.setAccessibleName(tr("Messages"))
        self._theme = theme
        self._choices: tuple[Choice, ...] = ()
        self._passing = False
        self._standing: dict[str, tuple[Choice, ...]] = {}
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("Message"))
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._close = QToolButton()
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(_BY_TAB)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addWidget(self._sentence, 1)
        layout.addLayout(self._buttons)
        layout.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def attach(self, sentence: str, *choices: Choice) -> None:
        """Offer the same things to do whenever a sentence is said, whoever says it."""
        self._standing[told(sentence)] = choices

    def remark(self, sentence: str) -> None:
        """Say something that no longer matters once the person has gone on."""
        self.say(sentence)
        self._passing = True

    def offer(self, sentence: str, *choices: Choice) -> None:
        """Ask what no longer makes sense once the person has gone on."""
        self.ask(sentence, *choices)
        self._passing = True

    def pass_on(self) -> None:
        """Take a remark away; what is about the file stays."""
        if self._passing:
            self.hide()

    @property
    def sentence(self) -> str:
        """Return what is being said, or nothing."""
        return "" if self.isHidden() else self._sentence.text()

    def say(self, sentence: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show a sentence, and a button for something to do about it if there is."""
        self.ask(sentence, *((Choice(button, act),) if button and act else ()))

    def ask(self, sentence: str, *choices: Choice) -> None:
        """Show a sentence with some things to do about it, the best one first."""
        self._passing = False
        choices = choices or self._standing.get(told(sentence), ())
        self._sentence.setText(told(sentence))
        self._choices = choices
        empty(self._buttons)
        for choice in choices:
            button = QPushButton(choice.label)
            button.setAccessibleName(choice.label)
            button.setFocusPolicy(_BY_TAB)
            button.clicked.connect(partial(self._choose, choice))
            self._buttons.addWidget(button)
        self.setAccessibleName(told(sentence))
        self.show()
        # A screen reader says it at once: nothing else leads there.
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Tell that nothing is said any more."""
        super().hideEvent(event)
        self.changed.emit()

    @property
    def offers(self) -> tuple[str, ...]:
        """Return what is offered to be done, by the labels of the buttons."""
        return () if self.isHidden() else tuple(choice.label for choice in self._choices)

    def choose(self, label: str = "") -> None:
        """Do what a button says, or the first one; nothing when it is not offered."""
        for choice in self._choices if self.isVisible() else ():
            if label in {"", choice.label}:
                self._choose(choice)
                return

    def _choose(self, choice: Choice) -> None:
        self.hide()
        choice.act()

    def _tint(self) -> None:
        tokens = self._theme.tokens
        self._picture.setPixmap(pixmap("warning", tokens.lost, 20))
        self._close.setIcon(icon("close", tokens.muted))
