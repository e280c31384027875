"""The spelling in the place of the table: unknown words, where one stands, what it may have been."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from editor.ui.panes.beside import lay_beside
from editor.ui.panes.elided import Elided
from editor.ui.panes.key_row import KeyRow
from editor.ui.panes.one_word import OneWord
from editor.ui.panes.own_keys import COMMAND, ENTER, keeps
from editor.ui.panes.word_list import WordList
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

    from editor.repairs.hit import Hit
    from editor.repairs.spelling.unknown import Unknown
    from editor.ui.theme import Theme

_KEYS = {*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right}
_KEYS |= {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


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
        self._heading = Elided()
        self._heading.setObjectName("finding-title")
        self._dictionary = QPushButton()
        self._dictionary.setProperty("link", True)
        self._dictionary.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dictionary.clicked.connect(self.dictionary_asked.emit)
        self.words = WordList(theme)
        self.setFocusProxy(self.words)
        self.words.selectionModel().currentChanged.connect(self._turned)
        self._texts: Mapping[int, str] = {}
        self.word = OneWord(theme)
        self.word.corrected.connect(self.corrected)
        self.word.hits.moved.connect(self._moved)
        self.word.hits.asked_to_play.connect(self.asked_to_play)
        self._lay_out()

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 12, 4)
        top.addWidget(self._heading, 1)
        top.addWidget(self._dictionary)
        lay_beside(self, top, (self.words, self.word), 230, self._buttons())

    def _buttons(self) -> KeyRow:
        buttons = KeyRow(self._theme)
        for label, key, run in (
            (tr("Play"), "P", self._play),
            (tr("Into the dictionary"), "D", partial(self._about_word, self.added)),
            (tr("Into the glossary"), "G", partial(self._about_word, self.named)),
            (tr("Ignore here"), "I", partial(self._about_word, self.ignored)),
            (tr("Close"), "Esc", self.left.emit),
        ):
            buttons.offer(label, key, run)
        return buttons

    # -- what is shown ---------------------------------------------------------------------

    @property
    def current(self) -> Unknown | None:
        """Return the word gone to, or nothing where there is none."""
        return self.words.current

    @property
    def suggestions(self) -> Sequence[str]:
        """Return what is suggested for it, by the keys from 1."""
        return self.word.near

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

    def show_unread(self) -> None:
        """Say that no word could be looked up, for want of a dictionary that can be read."""
        self.show_dictionary(tr("No dictionary"))
        self.show_words((), {})
        self._heading.setText(tr("No usable dictionary: no word was looked up"))

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
        if self.current and self.current.word == word:
            self.word.show_near(near)

    def _turned(self, *_: QModelIndex) -> None:
        self._turn(self.current)

    def _turn(self, word: Unknown | None) -> None:
        self.word.show_word(word, self._texts)
        if word:
            self.turned.emit(word)

    def _moved(self, hit: Hit) -> None:
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus):  # nobody is led away while typing in the text
            self.looked_at.emit(hit)

    # -- keys ------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Let the keys work in the list of words."""
        self.words.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the pane from the actions that have them elsewhere."""
        if keeps(event, _KEYS):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Take a suggestion, put a word away, type another, hear it, leave."""
        key, letter = Qt.Key(event.key()), event.text().upper()
        if self.word.line.hasFocus():
            self._type(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.current is None or event.modifiers() & COMMAND:
            super().keyPressEvent(event)
        elif key in ENTER:
            self.word.begin_typing()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.word.hits.step(1 if key == Qt.Key.Key_Right else -1)
        elif letter in {"P", " "}:
            self._play()
        elif letter in {"1", "2", "3", "4", "5", "6", "7", "8", "9"}:
            self.word.take(int(letter))
        elif signal := {"D": self.added, "G": self.named, "I": self.ignored}.get(letter):
            self._about_word(signal)
        else:
            super().keyPressEvent(event)

    def _type(self, event: QKeyEvent) -> None:
        """Put right what was typed on Enter, and go back to the words, as Escape does."""
        key = Qt.Key(event.key())
        if key in ENTER:
            self.word.correct_typed()
        elif key == Qt.Key.Key_Escape:
            self.word.leave_typing()
        else:
            super().keyPressEvent(event)
            return
        self.words.setFocus()

    def _about_word(self, signal: SignalInstance) -> None:
        if word := self.current:
            signal.emit(word.word)

    def _play(self) -> None:
        if hit := self.word.hits.current:
            self.asked_to_play.emit(hit)
