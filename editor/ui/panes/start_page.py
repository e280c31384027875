"""The start page: over the sample, what to do first and what was open last."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from editor.core.sentence import said
from editor.ui.icons import icon
from editor.ui.panes.emptying import empty
from editor.ui.panes.wording import tip
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.theme import Theme

_RECENT_SHOWN = 4
_TAUGHT = (
    ("review.next", said("leads you to the next suspected place")),
    ("play.cue", said("plays it")),
    ("cue.remove", said("removes it")),
    ("review.keep", said("keeps it")),
    ("edit.undo", said("takes anything back")),
)


class StartPage(QFrame):
    """A strip that greets, teaches three keys, and opens files.

    Signals: open_asked; recent_asked, with the path of a transcript.
    """

    open_asked = Signal()
    recent_asked = Signal(object)

    def __init__(self, theme: Theme, key_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("start-page")
        self.setAccessibleName(tr("Start"))
        self._theme = theme
        self._key_of = key_of
        title = QLabel(tr("Try it on this sample, or open your own transcript"))
        title.setObjectName("start-title")
        self._keys = QLabel()
        self._keys.setProperty("class", "caption")
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(title)
        words.addWidget(self._keys)
        self._recent = QHBoxLayout()
        self._recent.setSpacing(2)
        words.addLayout(self._recent)
        self._open = QPushButton()
        self._open.setProperty("primary", True)
        self._open.clicked.connect(self.open_asked)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close this strip"))
        self._close.setAccessibleName(tr("Close this strip"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 10)
        layout.addLayout(words, 1)
        layout.addWidget(self._open)
        layout.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()
        self.refresh()
        self.hide()

    def refresh(self) -> None:
        """Name the keys as they are now."""
        taught = [
            f"<b>{escape(key)}</b> {told(does)}"
            for action_id, does in _TAUGHT
            if (key := self._key_of(action_id))
        ]
        self._keys.setText(" · ".join(taught))
        self._open.setText("   ".join(filter(None, (tr("Open…"), self._key_of("file.open")))))

    def greet(self, recent: list[str]) -> None:
        """Show the strip with the files open last, as far as they still exist."""
        empty(self._recent)
        existing = [Path(name) for name in recent if Path(name).is_file()][:_RECENT_SHOWN]
        if existing:
            caption = QLabel(tr("Open last:"))
            caption.setProperty("class", "caption")
            self._recent.addWidget(caption)
        for path in existing:
            link = QPushButton(path.name)
            link.setProperty("link", True)
            link.setToolTip(tip(str(path)))
            link.clicked.connect(lambda _=False, chosen=path: self.recent_asked.emit(chosen))
            self._recent.addWidget(link)
        self._recent.addStretch(1)
        self.show()

    def _tint(self) -> None:
        self._close.setIcon(icon("close", self._theme.tokens.muted))
