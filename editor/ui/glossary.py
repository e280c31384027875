"""The glossaries as a window has them: read, added to, and gone through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editor import glossaries
from editor.core.errors import CueproofError
from editor.glossaries import Where
from editor.repairs.glossary.entries import Glossary
from editor.ui.batches.glossary_hits import HeardWrong
from editor.ui.panes.glossary_editor import GlossaryEditor
from editor.ui.panes.glossary_entry import GlossaryEntry
from editor.ui.suggesting import Suggesting
from editor.ui.tongue import told

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from pathlib import Path

    from editor.ui.window import Window


class Shelf(QObject):
    """Both glossaries of a window.

    Attributes: refused, the hits that a person said no to, by the keys of their rows; where, whose
    was added to last. Signals: changed, one of them was written.
    """

    suggesting: Suggesting
    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.refused: set[Hashable] = set()
        self.where = Where.PROJECT
        self.entry = GlossaryEntry(window, self)
        self.suggesting = Suggesting(window, self)
        window.files.opened.connect(self.refused.clear)

    # -- the files -------------------------------------------------------------------------

    @property
    def transcript(self) -> Path | None:
        """Return the transcript whose folder has a glossary; the sample has none."""
        files = self._window.files
        return None if files.is_sample else self._window.session.document.source.path

    @property
    def places(self) -> tuple[Where, ...]:
        """Return whose glossaries there can be, the nearer one first."""
        return (Where.PROJECT, Where.OWN) if self.transcript else (Where.OWN,)

    def path(self, where: Where) -> Path:
        """Return where a glossary is kept; it may not exist yet."""
        if where is Where.PROJECT and self.transcript:
            return glossaries.project_path(self.transcript)
        return glossaries.own_path()

    def read(self, where: Where) -> Glossary:
        """Return a glossary, empty where there is none yet; raises GlossaryUnreadable."""
        path = self.path(where)
        return glossaries.read(path) if path.exists() else Glossary()

    def known(self) -> Glossary:
        """Return all that is known for the transcript; raises GlossaryUnreadable."""
        return glossaries.known(self.transcript)

    def add(self, entries: Mapping[str, str], where: Where) -> str:
        """Add what is right by what was heard; return why that cannot be, as a sentence."""
        try:
            glossaries.add(entries, self.path(where))
        except (ValueError, CueproofError) as problem:
            return told(problem.args[0])
        self.where = where
        self.changed.emit()
        return ""

    def put(self, glossary: Glossary, where: Where) -> None:
        """Write another glossary in the place of one; raises TranscriptUnwritable."""
        glossaries.save(glossary, self.path(where))
        self.changed.emit()

    # -- what actions call -----------------------------------------------------------------

    def review(self, only: str = "") -> None:
        """List where names are heard wrong, or only one way of hearing one."""
        self._window.cue_pane.proposing.begin(HeardWrong(self._window, only))

    def ask(self) -> None:
        """Ask for another entry, to begin with what is marked in the text as heard."""
        cursor = self._window.text.box.textCursor()
        self.entry.ask(" ".join(cursor.selectedText().split()))

    def edit(self) -> None:
        """Show all names, to be looked after."""
        window = self._window
        editor = window.findChild(GlossaryEditor) or GlossaryEditor(window, self)
        editor.show()
        editor.raise_()
        editor.activateWindow()
