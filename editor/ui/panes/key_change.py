"""Where one action gets its key: what is asked, the key pressed, and who had it before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from editor.core.sentence import said
from editor.ui.key_rules import refusal, shown
from editor.ui.panes.key_recorder import KeyRecorder
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from editor.ui.keymap import Keymap

_CHOOSE = said(
    "Enter gives the chosen action another key, Insert one more, Delete takes its keys away."
)


class KeyChange(QWidget):
    """A sentence, and under it what can be done now: choose, press a key, or settle a clash.

    Signals: settled, one way or another; the list may have the focus again.
    """

    settled = Signal()

    def __init__(self, keymap: Keymap, choosing: QWidget) -> None:
        super().__init__()
        self._keymap = keymap
        self._choosing = choosing
        self._action_id = self._key = ""
        self._more = self._waits = False
        self._said = QLabel(told(_CHOOSE))
        self._said.setWordWrap(True)
        self._said.setMinimumHeight(36)
        self.recorder = KeyRecorder()
        self.take = button(tr("Take it from there"), self._take)
        self.take.setProperty("primary", True)
        self.leave = button(tr("Leave it there"), self._left)
        self._settling = QWidget()
        self._settling.setLayout(row(self.take, self.leave))
        self._stack = QStackedWidget()
        for page in (choosing, self.recorder, self._settling):
            self._stack.addWidget(page)
        self._stack.setFixedHeight(34)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said)
        layout.addWidget(self._stack)
        self.recorder.pressed_key.connect(self._pressed)
        self.recorder.left.connect(self._gave_up)

    @property
    def sentence(self) -> str:
        """Return what is said."""
        return self._said.text()

    def say(self, sentence: str = _CHOOSE) -> None:
        """Say something about the keys, or how to go on."""
        self._said.setText(told(sentence))

    def ask(self, action_id: str, *, more: bool) -> None:
        """Wait for an action's new key, in place of those it has or beside them."""
        self._action_id, self._more, self._waits = action_id, more, True
        label = self._keymap.action(action_id).label
        self.say(
            tr("The new key of “{label}”:", label=label)
            if not more
            else tr("One more key of “{label}”:", label=label)
        )
        self._stack.setCurrentWidget(self.recorder)
        self.recorder.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Leave a clash as it is at Escape."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._settling:
            self._left()
        else:
            super().keyPressEvent(event)

    def _pressed(self, key: str) -> None:
        action = self._keymap.action(self._action_id)
        if sentence := refusal(action, key):
            self.say(tr("{sentence} Press another.", sentence=sentence))
            return
        self._key, self._waits = key, False
        holders = self._keymap.holders(action.id, key)
        if not holders:
            self._take()
            return
        whose = tr(" and ").join(f"“{one.label}” {_place(one.context.value)}" for one in holders)
        self.say(tr("{shown} is {whose}: take it away from there?", shown=shown(key), whose=whose))
        self._stack.setCurrentWidget(self._settling)
        self.take.setFocus()

    def _take(self) -> None:
        had = self._keymap.keys(self._action_id) if self._more else ()
        self._keymap.take(self._action_id, (*had, self._key))
        self._left()
        self.say(
            tr(
                "“{label}” has {key} now.",
                label=self._keymap.action(self._action_id).label,
                key=shown(self._key),
            )
        )

    def _gave_up(self) -> None:
        if self._waits:
            self._left()

    def _left(self) -> None:
        self._waits = False
        self._stack.setCurrentWidget(self._choosing)
        self.say()
        self.settled.emit()


def _place(words: str) -> str:
    return words if words == "anywhere" else tr("in {words}", words=words)


def row(*buttons: QPushButton) -> QHBoxLayout:
    """Return buttons side by side, from the left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(8)
    for one in buttons:
        made.addWidget(one)
    made.addStretch(1)
    return made


def button(label: str, run: Callable[[], object]) -> QPushButton:
    """Return a button that Enter presses only while it has the focus."""
    made = QPushButton(label)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _=False: run())
    return made
