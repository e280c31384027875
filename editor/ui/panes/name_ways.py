"""One name and the ways it is spelled: which is right, which were misheard, where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from editor.ui.batches.proposal import Reply
from editor.ui.panes.emptying import empty
from editor.ui.panes.flow import Flow
from editor.ui.panes.key_button import KeyButton
from editor.ui.panes.word_hits import WordHits
from editor.ui.tongue import number, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from editor.repairs.glossary.naming import Spelled
    from editor.repairs.hit import Hit
    from editor.ui.theme import Theme

# The spellings that have a key: 1 to 9.
_KEYS = 9


class NameWays(QWidget):
    """The spellings of a name, to be ticked where they were misheard, over their places.

    Signals: looked_at and asked_to_play, with a hit.
    """

    looked_at = Signal(object)
    asked_to_play = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name: Spelled | None = None
        self._texts: Mapping[int, str] = {}
        self._ticked: set[str] = set()
        self._chips: dict[str, KeyButton] = {}
        self._filling = False
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Right is"))
        self.line.setPlaceholderText(tr("The name as it is to be spelled"))
        self.line.textChanged.connect(lambda _: self._show_ways())
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        if popup := completer.popup():
            popup.setObjectName("names-offered")
        self._state = QLabel()
        self._state.setProperty("class", "caption")
        self._ways = Flow(6)
        self.hits = WordHits(theme)
        self.hits.setAccessibleName(tr("Where the name stands"))
        self.hits.places.dataChanged.connect(self._ticked_in_list)
        self.hits.moved.connect(self.looked_at)
        self.hits.asked_to_play.connect(self.asked_to_play)
        self._lay_out()

    def _lay_out(self) -> None:
        head, ways = QHBoxLayout(), QWidget()
        head.setContentsMargins(16, 8, 16, 0)
        head.setSpacing(10)
        caption = QLabel(tr("Right is"))
        caption.setProperty("class", "caption")
        head.addWidget(caption)
        self.line.setFixedWidth(220)
        head.addWidget(self.line)
        head.addWidget(self._state, 1)
        self._ways.setContentsMargins(16, 0, 16, 0)
        ways.setLayout(self._ways)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(ways)
        rows.addWidget(self.hits, 1)

    # -- what is shown ---------------------------------------------------------------------

    def offer(self, known: Iterable[str]) -> None:
        """Offer the names that are known while one is typed."""
        self._known.setStringList(sorted(known, key=str.casefold))

    def show_name(self, name: Spelled | None, texts: Mapping[int, str]) -> None:
        """Show a name, with the visible texts of cues by their ids; what was likely is ticked.

        What was typed and ticked stays while it is the same name.
        """
        before, self._name, self._texts = self._name, name, texts
        if before and name and _identity(before) == _identity(name):
            self._show_ways()
        else:
            self.begin_again()

    def begin_again(self) -> None:
        """Take back what was typed and ticked."""
        name = self._name
        self._ticked = set(name.likely) if name else set()
        self.line.setEnabled(name is not None)
        right = name.right if name else ""
        if self.line.text() == right:
            self._show_ways()
        else:
            self.line.setText(right)
        self.hits.go_to(0)

    @property
    def right(self) -> str:
        """Return the spelling that is said to be right, or nothing."""
        return " ".join(self.line.text().split())

    @property
    def ways(self) -> dict[str, bool]:
        """Return the spellings that may have been misheard, and whether they are ticked."""
        return {spelling: chip.isChecked() for spelling, chip in self._chips.items()}

    @property
    def entries(self) -> dict[str, str]:
        """Return what the glossary would hold; a name with nothing ticked stands by itself."""
        if not self._name or not self.right:
            return {}
        ticked = self._ticked & set(self._chips)
        return self._name.entries(ticked, self.right) or {self.right: self.right}

    def _show_ways(self) -> None:
        """Offer the spellings that are not right, and list their places."""
        empty(self._ways)
        self._chips = {}
        for at, spelling in enumerate(self._name.heard(self.right) if self._name else (), 1):
            chip = self._chips[spelling] = self._chip(spelling, at)
            self._ways.addWidget(chip)
            chip.show()
        self._show_hits()

    def _chip(self, spelling: str, at: int) -> KeyButton:
        count = number(self._name.count(spelling)) if self._name else ""
        chip = KeyButton(f"{spelling}  {count}", str(at) if at <= _KEYS else "", self._theme)
        chip.setCheckable(True)
        chip.setChecked(spelling in self._ticked)
        chip.clicked.connect(lambda _: self.tick(spelling))
        return chip

    def _show_hits(self) -> None:
        """List the places of all that may have been misheard; those not ticked are pale."""
        shown = [self._meant(hit) for hit in self._name.hits] if self._name else []
        shown = [hit for hit in shown if hit.heard in self._chips]
        self._filling = True
        self.hits.show_hits(shown, self._texts)
        is_ticked = [heard in self._ticked for heard in self._heard()]
        for reply, ticked in ((Reply.YES, True), (Reply.NO, False)):
            rows = [row for row, is_so in enumerate(is_ticked) if is_so is ticked]
            self.hits.places.answer(rows, reply)
        self._filling = False
        said = tr("{ticked:,} of {whole:,} places", ticked=sum(is_ticked), whole=len(is_ticked))
        self._state.setText(said if is_ticked else "")

    def _meant(self, hit: Hit) -> Hit:
        meant = self._name.meant(hit.heard, self.right) if self._name and self.right else hit.found
        return replace(hit, right=meant)

    def _heard(self) -> list[str]:
        """Return as what each place listed was heard."""
        return [getattr(one.subject, "heard", "") for one in self.hits.places.listed]

    # -- ticking ---------------------------------------------------------------------------

    def _ticked_in_list(self, first: QModelIndex) -> None:
        """Tick a spelling with any of its places."""
        if not self._filling:
            heard = self._heard()[first.row()]
            if (self.hits.places.reply(first.row()) is Reply.YES) != (heard in self._ticked):
                self.tick(heard)

    def tick(self, spelling: str) -> None:
        """Tick a spelling, or no longer."""
        self._ticked ^= {spelling}
        self._chips[spelling].setChecked(spelling in self._ticked)
        self._show_hits()

    def tick_by_number(self, at: int) -> None:
        """Tick a spelling by its number from 1, or no longer; nothing where there is none."""
        for spelling in [*self._chips][at - 1 : at]:
            self.tick(spelling)

    def tick_all_or_none(self) -> None:
        """Tick every spelling, or none when all are ticked."""
        everything = set(self._chips)
        self._ticked = set() if everything <= self._ticked else everything
        self._show_ways()


def _identity(name: Spelled) -> tuple[str, tuple[str, ...]]:
    return name.right, name.spellings
