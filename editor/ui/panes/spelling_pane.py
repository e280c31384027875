"""The spelling in the place of the table: unknown words, where one stands, what it may have been."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from editor.ui.panes.flow import Flow
from editor.ui.panes.key_button import KeyButton
from editor.ui.panes.word_hits import WordHits
from editor.ui.panes.word_list import WordList
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from editor.repairs.hit import Hit
    from editor.repairs.spelling.unknown import Unknown
    from editor.ui.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYS = {*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right}
_KEYS |= {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class SpellingPane(QWidget):
    """Leads through unknown words.

    Signals: turned, to another word; looked_at and asked_to_play, with a hit; corrected, with the
    hits ticked and what is right; added, named and ignored, with a word: for the dictionary, for
    the glossary, for this transcript; dictionary_asked; left.
    """

    turned = Signal(object)
    looked_at = Signal(object)
    asked_to_play = Signal(object)
    corrected = Signal(object, str)
    added = Signal(str)
    named = Signal(str)
    ignored = Signal(str)
    dictionary_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Spelling"))
        self._theme = theme
        self._texts: Mapping[int, str] = {}
        self._near: Sequence[str] = ()
        self._heading = QLabel()
        self._heading.setObjectName("finding-title")
        self._dictionary = QPushButton()
        self._dictionary.setProperty("link", True)
        self._dictionary.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dictionary.clicked.connect(self.dictionary_asked.emit)
        self.words = WordList(theme)
        self.words.selectionModel().currentChanged.connect(self._turned)
        self._word = QLabel()
        self._word.setObjectName("finding-title")
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        self._state = QLabel()
        self._state.setProperty("class", "caption")
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Another spelling"))
        self.line.setPlaceholderText(tr("Another spelling (Enter)"))
        self.line.textEdited.connect(lambda _: self._show_hits())
        self._chips = Flow()
        self.hits = WordHits(theme)
        self.hits.model().dataChanged.connect(lambda *_: self._count())
        self.hits.moved.connect(self._moved)
        self.hits.asked_to_play.connect(self.asked_to_play)
        self._lay_out()

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 12, 4)
        top.addWidget(self._heading, 1)
        top.addWidget(self._dictionary)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.addWidget(self.words)
        across.addWidget(self._right())
        across.setStretchFactor(1, 1)
        across.setSizes([230, 660])
        rule = QFrame()
        rule.setObjectName("review-rule")
        foot = QWidget()
        foot.setLayout(self._buttons())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        for part in (rule, across):
            rows.addWidget(part, int(part is across))
        rows.addWidget(foot)

    def _right(self) -> QWidget:
        """Return the part about one word."""
        right, head, chips = QWidget(), QHBoxLayout(), QWidget()
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(10)
        head.addWidget(self._word)
        head.addWidget(self._state, 1)
        self.line.setFixedWidth(220)
        head.addWidget(self.line)
        self._chips.setContentsMargins(16, 0, 16, 0)
        chips.setLayout(self._chips)
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(chips)
        rows.addWidget(self.hits, 1)
        return right

    def _buttons(self) -> Flow:
        buttons = Flow()
        buttons.setContentsMargins(16, 8, 16, 10)
        for label, key, run in (
            (tr("Play"), "P", self._play),
            (tr("Into the dictionary"), "D", partial(self._about_word, self.added)),
            (tr("Into the glossary"), "G", partial(self._about_word, self.named)),
            (tr("Ignore here"), "I", partial(self._about_word, self.ignored)),
            (tr("Close"), "Esc", self.left.emit),
        ):
            buttons.addWidget(self._button(label, key, run))
        return buttons

    def _button(self, label: str, key: str, run: Callable[[], object]) -> KeyButton:
        made = KeyButton(label, key, self._theme)
        made.clicked.connect(lambda _: run())
        return made

    # -- what is shown ---------------------------------------------------------------------

    @property
    def current(self) -> Unknown | None:
        """Return the word gone to, or nothing where there is none."""
        return self.words.current

    @property
    def suggestions(self) -> Sequence[str]:
        """Return what is suggested for it, by the keys from 1."""
        return self._near

    @property
    def heading(self) -> str:
        """Return what is said over the list."""
        return self._heading.text()

    def show_looking(self) -> None:
        """Say that the words are being looked up."""
        if not self.words.words.listed:
            self._heading.setText(tr("Spelling: looking…"))

    def show_dictionary(self, name: str) -> None:
        """Say which dictionary is used, with a way to another."""
        self._dictionary.setText(name)

    def show_words(self, listed: Sequence[Unknown], texts: Mapping[int, str]) -> None:
        """List words, with the visible texts of cues by their ids; the cursor stays at its word."""
        before, row = self.current, self.words.currentIndex().row()
        self._texts = texts
        self.words.words.show(listed)
        self._heading.setText(
            tr("{n:,} unknown word", "{n:,} unknown words", n=len(listed))
            if listed
            else tr("Every word is known")
        )
        word = before.word if before else ""
        self.words.go_to(next((at for at, one in enumerate(listed) if one.word == word), row))
        if not listed:
            self._turn(None)

    def show_near(self, word: str, near: Sequence[str]) -> None:
        """Suggest what a word may have been, if it is the one gone to."""
        if self.current is None or self.current.word != word:
            return
        self._near = near
        self._clear_chips()
        for at, one in enumerate(near, 1):
            chip = self._button(one, str(at), partial(self._take, at))
            chip.set_primary(primary=at == 1)
            self._chips.addWidget(chip)
            chip.show()
        if not near:
            nothing = QLabel(tr("Nothing near is known."))
            nothing.setProperty("class", "caption")
            self._chips.addWidget(nothing)
            nothing.show()
        self._show_hits()

    def _clear_chips(self) -> None:
        while item := self._chips.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _turned(self, *_: QModelIndex) -> None:
        self._turn(self.current)

    def _turn(self, word: Unknown | None) -> None:
        self._near = ()
        self._clear_chips()
        self.line.clear()
        self._word.setText(word.word if word else "")
        self.line.setVisible(word is not None)
        self._show_hits()
        self.hits.go_to(0)
        if word:
            self.turned.emit(word)

    @property
    def _right_now(self) -> str:
        """Return what would stand there: what is typed, or else the first suggestion."""
        return self.line.text().strip() or (self._near[0] if self._near else "")

    def _show_hits(self) -> None:
        word = self.current
        right = self._right_now or (word.word if word else "")
        self.hits.show_hits(word.corrected(right) if word else (), self._texts)
        self._count()

    def _count(self) -> None:
        whole, ticked = self.hits.model().rowCount(), len(self.hits.ticked)
        said = tr("{ticked:,} of {whole:,} ticked", ticked=ticked, whole=whole)
        self._state.setText(said if whole else "")

    def _moved(self, hit: Hit) -> None:
        if self.isAncestorOf(self.focusWidget() or self):
            self.looked_at.emit(hit)

    # -- keys ------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Let the keys work in the list of words."""
        self.words.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the pane from the actions that have them elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = event.text() and not event.modifiers() & _COMMAND
            if bare or Qt.Key(event.key()) in _KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take a suggestion, put a word away, type another, hear it, leave."""
        key, letter = Qt.Key(event.key()), event.text().upper()
        if self.line.hasFocus():
            self._type(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.current is None or event.modifiers() & _COMMAND:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self._begin_typing()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.hits.step(1 if key == Qt.Key.Key_Right else -1)
        elif letter in {"P", " "}:
            self._play()
        elif letter in {"1", "2", "3", "4", "5", "6", "7", "8", "9"}:
            self._take(int(letter))
        elif signal := {"D": self.added, "G": self.named, "I": self.ignored}.get(letter):
            self._about_word(signal)
        else:
            super().keyPressEvent(event)

    def _type(self, event: QKeyEvent) -> None:
        """Put right what was typed on Enter, and go back to the words, as Escape does."""
        key = Qt.Key(event.key())
        if key in _ENTER and (typed := self.line.text().strip()):
            self._correct(typed)
        elif key == Qt.Key.Key_Escape:
            self.line.clear()
            self._show_hits()
        elif key not in _ENTER:
            super().keyPressEvent(event)
            return
        self.words.setFocus()

    def _begin_typing(self) -> None:
        if self.current and not self.line.text():
            self.line.setText(self.current.word)
        self.line.setFocus()
        self.line.selectAll()

    def _take(self, at: int) -> None:
        if at <= len(self._near):
            self._correct(self._near[at - 1])

    def _correct(self, right: str) -> None:
        word = self.current
        ticked = set(self.hits.ticked)
        if word and right != word.word:
            taken = [hit for hit in word.corrected(right) if hit.places in ticked]
            self.corrected.emit(taken, right)

    def _about_word(self, signal: Signal) -> None:
        if word := self.current:
            signal.emit(word.word)  # type: ignore[attr-defined]

    def _play(self) -> None:
        if hit := self.hits.current:
            self.asked_to_play.emit(hit)
