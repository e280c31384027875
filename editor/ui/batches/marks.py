"""Marking who speaks in another way, as a batch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from editor.core.cue import visible_text
from editor.core.errors import EditRefused
from editor.core.sentence import said
from editor.repairs.voices import Marking, convert
from editor.ui.batches.proposal import Batch, Proposal
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.ui.window import Window

_PART = 500
_WAYS = {
    Marking.BESIDE: said("A name beside the text"),
    Marking.COLONS: said("NAME: before the words"),
    Marking.BRACKETS: said("[NAME]: before the words"),
    Marking.ARROWS: said(">> where the voice changes"),
    Marking.DASHES: said("A dash where the voice changes"),
}


class Marks(Batch):
    """Every cue whose voices would be marked otherwise; no name is lost."""

    name = "marks"
    lines = 2

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._way = Marking.BESIDE
        self.title = tr("Speakers")
        self.verb = tr("Mark them so")
        self.nothing = tr("No speaker is marked in another way")

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that lists what would be marked otherwise."""
        return partial(_listed, cues, self._way, self._window.cast.names)

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:  # noqa: ARG002
        """Mark the speakers of what was taken; raises EditRefused."""
        session = self._window.session
        found = (session.index_of(one.cue_id) for one in taken)
        indexes = [index for index in found if index is not None]
        return convert(session.cues, indexes, self._way, self._window.cast.names)

    def tools(self) -> QWidget:
        """Return the choice of how they are marked."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        label, choice = QLabel(tr("Mark speakers with")), QComboBox()
        for way, name in _WAYS.items():
            choice.addItem(told(name), way)
        choice.setCurrentIndex(list(_WAYS).index(self._way))
        choice.activated.connect(lambda at: self._choose(choice.itemData(at)))
        label.setBuddy(choice)
        choice.setAccessibleName(label.text())
        row.addWidget(label)
        row.addWidget(choice)
        row.addStretch(1)
        return made

    def _choose(self, way: Marking) -> None:
        self._way = way
        self.outdated.emit()


def _listed(cues: Sequence[Cue], way: Marking, known: Sequence[str]) -> Iterator[list[Proposal]]:
    try:
        edit = convert(cues, range(len(cues)), way, known)
    except EditRefused:
        return
    pairs = [
        pair
        for splice in edit.splices
        for pair in zip(splice.removed, splice.inserted, strict=True)
        if pair[0] != pair[1]
    ]
    for start in range(0, len(pairs), _PART):
        yield [_proposal(*pair) for pair in pairs[start : start + _PART]]


def _proposal(old: Cue, new: Cue) -> Proposal:
    return Proposal(key=old.id, cue_id=old.id, span=old.span, before=_shown(old), after=_shown(new))


def _shown(cue: Cue) -> str:
    """Return a cue's text, the name beside it before it as a column of its own."""
    text = visible_text(cue.text)
    return f"{cue.speaker} │ {text}" if cue.speaker else text
