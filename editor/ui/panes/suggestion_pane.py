"""Names spelled in several ways, in the place of the table: which is right, and which were misheard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QWidget,
)

from editor.repairs.spelling.unknown import Unknown
from editor.ui.panes.beside import lay_beside
from editor.ui.panes.elided import Elided
from editor.ui.panes.key_row import KeyRow
from editor.ui.panes.name_ways import NameWays
from editor.ui.panes.own_keys import COMMAND, ENTER, keeps
from editor.ui.panes.where_choice import WhereChoice
from editor.ui.panes.word_list import WordList
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from editor.repairs.glossary.naming import Spelled
    from editor.repairs.hit import Hit
    from editor.ui.panes.key_button import KeyButton
    from editor.ui.theme import Theme

_KEYS = {*ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right}
_KEYS |= {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class SuggestionPane(QWidget):
    """Leads through names.

    Signals: looked_at and asked_to_play, with a hit; added, with what is right by what was heard;
    dismissed, with a name; review_asked; left.
    """

    looked_at = Signal(object)
    asked_to_play = Signal(object)
    added = Signal(object)
    dismissed = Signal(object)
    review_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Names spelled in several ways"))
        self._theme = theme
        self._listed: Sequence[Spelled] = ()
        self._had_some = False
        self._for_a_name: list[KeyButton] = []
        self._texts: Mapping[int, str] = {}
        self._heading = Elided()
        self._heading.setObjectName("finding-title")
        self.where = WhereChoice()
        self.names = WordList(theme)
        self.names.setAccessibleName(tr("Names"))
        self.setFocusProxy(self.names)
        self.names.selectionModel().currentChanged.connect(self._turned)
        self.ways = NameWays(theme)
        self.ways.looked_at.connect(self._moved)
        self.ways.asked_to_play.connect(self.asked_to_play)
        self._lay_out()

    # -- building --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 8, 16, 6)
        top.setSpacing(10)
        kept = QLabel(tr("Kept for (W)"))
        kept.setProperty("class", "caption")
        top.addWidget(self._heading, 1)
        top.addWidget(kept)
        top.addWidget(self.where)
        lay_beside(self, top, (self.names, self.ways), 190, self._buttons())

    def _buttons(self) -> KeyRow:
        buttons = KeyRow(self._theme)
        for label, key, run in (
            (tr("Into the glossary"), "G", self._add),
            (tr("Type it"), "Enter", self._begin_typing),
            (tr("Play"), "P", self._play),
            (tr("All"), "A", self.ways.tick_all_or_none),
            (tr("No name"), "N", self._dismiss),
            (tr("Put right…"), "H", self.review_asked.emit),
            (tr("Close"), "Esc", self.left.emit),
        ):
            made = buttons.offer(label, key, run)
            made.set_primary(primary=key == "G")
            if key not in {"H", "Esc"}:
                made.setEnabled(False)
                self._for_a_name.append(made)
        return buttons

    # -- what is shown ---------------------------------------------------------------------

    @property
    def current(self) -> Spelled | None:
        """Return the name gone to, or nothing where there is none."""
        row = self.names.currentIndex().row()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    @property
    def heading(self) -> str:
        """Return what is said over the list."""
        return self._heading.text()

    def show_looking(self) -> None:
        """Say that names are being looked for."""
        if not self._listed:
            self._heading.setText(tr("Names spelled in several ways: looking…"))

    def show_names(
        self, listed: Sequence[Spelled], texts: Mapping[int, str], known: Iterable[str]
    ) -> None:
        """List names, with the visible texts of cues by their ids and what the glossary knows."""
        before, row = self.current, self.names.currentIndex().row()
        self._listed, self._texts = listed, texts
        self.ways.offer(known)
        self.names.words.show([_counted(one) for one in listed])
        self._heading.setText(
            tr(
                "{n:,} name may be spelled in several ways",
                "{n:,} names may be spelled in several ways",
                n=len(listed),
            )
            if listed
            else self._nothing
        )
        self._had_some = self._had_some or bool(listed)
        again = (at for at, one in enumerate(listed) if before and one.right == before.right)
        self.names.go_to(next(again, row))
        if not listed:
            self._turn(None)

    def forget(self) -> None:
        """Forget the names of another transcript."""
        self.show_names((), {}, ())
        self._had_some = False

    @property
    def _nothing(self) -> str:
        """Return what is said where no name is listed: that none is left, or that there was none."""
        if self._had_some:
            return tr("No other name seems to be spelled in several ways")
        return tr("No name seems to be spelled in several ways")

    def _turned(self, *_: QModelIndex) -> None:
        self._turn(self.current)

    def _turn(self, one: Spelled | None) -> None:
        self.ways.show_name(one, self._texts)
        for button in self._for_a_name:
            button.setEnabled(one is not None)

    def _moved(self, hit: Hit) -> None:
        if self.isAncestorOf(self.focusWidget() or self):
            self.looked_at.emit(hit)

    # -- keys ------------------------------------------------------------------------------

    def take_focus(self) -> None:
        """Let the keys work in the list of names."""
        self.names.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the pane from the actions that have them elsewhere."""
        if keeps(event, _KEYS):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tick spellings, type the right one, hear them, put the name into the glossary, leave."""
        key, letter = Qt.Key(event.key()), event.text().upper()
        if self.ways.line.hasFocus():
            self._type(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif letter == "H":
            self.review_asked.emit()
        elif self.current is None or event.modifiers() & COMMAND:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.ways.hits.step(1 if key == Qt.Key.Key_Right else -1)
        elif letter in {"1", "2", "3", "4", "5", "6", "7", "8", "9"}:
            self.ways.tick_by_number(int(letter))
        elif run := self._letters.get(letter) or (self._begin_typing if key in ENTER else None):
            run()
        else:
            super().keyPressEvent(event)

    @property
    def _letters(self) -> dict[str, Callable[[], object]]:
        return {
            "G": self._add,
            "P": self._play,
            " ": self._play,
            "A": self.ways.tick_all_or_none,
            "N": self._dismiss,
            "W": self.where.switch,
        }

    def _type(self, event: QKeyEvent) -> None:
        """Put the name typed into the glossary on Enter; Escape takes back what was typed."""
        key = Qt.Key(event.key())
        if key in ENTER:
            self._add()
        elif key == Qt.Key.Key_Escape:
            self.ways.begin_again()
        else:
            super().keyPressEvent(event)
            return
        self.names.setFocus()

    def _begin_typing(self) -> None:
        self.ways.line.setFocus()
        self.ways.line.selectAll()

    def _add(self) -> None:
        if entries := self.ways.entries:
            self.added.emit(entries)

    def _dismiss(self) -> None:
        if one := self.current:
            self.dismissed.emit(one)

    def _play(self) -> None:
        if hit := self.ways.hits.current:
            self.asked_to_play.emit(hit)


def _counted(one: Spelled) -> Unknown:
    """Return a name as the list counts it: by the places that may be wrong."""
    return Unknown(one.right, tuple(hit for hit in one.hits if hit.heard != one.right))
