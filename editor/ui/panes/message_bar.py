"""The message bar: what happened, said in the window without stopping anybody's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from editor.ui.icons import icon, pixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.theme import Theme


class MessageBar(QFrame):
    """One sentence at a time, with one thing to do about it where there is one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("message-bar")
        self.setAccessibleName("Messages")
        self._theme = theme
        self._act: Callable[[], object] | None = None
        self._passing = False
        self._picture = QLabel()
        self._picture.setAccessibleName("Message")
        self._sentence = QLabel()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.setAccessibleName("What to do about it")
        self._button.clicked.connect(self._acted)
        self._close = QToolButton()
        self._close.setToolTip("Close this message")
        self._close.setAccessibleName("Close this message")
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 10, 6)
        layout.setSpacing(10)
        layout.addWidget(self._picture)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def remark(self, sentence: str) -> None:
        """Say something that no longer matters once the person has gone on."""
        self.say(sentence)
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
        self._passing = False
        self._sentence.setText(sentence)
        self._act = act
        self._button.setText(button)
        self._button.setAccessibleName(button or "What to do about it")
        self._button.setVisible(bool(button))
        self.setAccessibleName(sentence)
        self.show()

    def _acted(self) -> None:
        self.hide()
        if self._act:
            self._act()

    def _tint(self) -> None:
        tokens = self._theme.tokens
        self._picture.setPixmap(pixmap("warning", tokens.lost, 20))
        self._close.setIcon(icon("close", tokens.muted))
