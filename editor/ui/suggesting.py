"""The names a transcript seems to spell in several ways: looked for in the background, gone through."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from editor import glossaries
from editor.core.cue import visible_text
from editor.core.errors import CueproofError
from editor.repairs.glossary.naming import Spelled, spelled
from editor.ui.going import arrive
from editor.ui.panes.message_bar import Choice
from editor.ui.panes.suggestion_pane import SuggestionPane
from editor.ui.tasks import once
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.ui.glossary import Shelf
    from editor.ui.window import Window

_TASK = "suggest"
_DISMISSED = "glossary.dismissed"
# So many words that are no names are remembered.
_MOST = 2000
# Names are looked for anew when the cues have rested for so long: it is work for half a second.
_PAUSE_MS = 600


class _Look(NamedTuple):
    """What was found: the names, the visible texts of cues by their ids, what is known."""

    names: list[Spelled]
    texts: dict[int, str]
    known: frozenset[str]


class Suggesting(QObject):
    """Leads through the names.

    Signals: settled, they are listed.
    """

    settled = Signal()

    def __init__(self, window: Window, shelf: Shelf) -> None:
        super().__init__(window)
        self._window = window
        self._shelf = shelf
        self._pane: SuggestionPane | None = None
        self._look = _Look([], {}, frozenset())
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again.timeout.connect(self._list)
        window.files.opened.connect(self._forget)
        window.session.changed.connect(lambda _: self._later())
        shelf.changed.connect(self._later)

    @property
    def pane(self) -> SuggestionPane:
        """Return what the names are listed in, built when it is first asked for."""
        if self._pane is None:
            pane = self._pane = SuggestionPane(self._window.theme)
            pane.looked_at.connect(partial(arrive, self._window))
            pane.asked_to_play.connect(lambda hit: self._window.transport.play(hit.span))
            pane.added.connect(self._add)
            pane.dismissed.connect(self._dismiss)
            pane.review_asked.connect(self._shelf.review)
            pane.left.connect(self.end)
        return self._pane

    # -- what actions call -----------------------------------------------------------------

    def begin(self) -> None:
        """List the names in the place of the table."""
        self.pane.where.offer(self._shelf.places, self._shelf.where)
        self._window.cue_pane.show_instead(self.pane)
        self.pane.take_focus()
        self._list()

    def end(self) -> None:
        """Go back to the table."""
        self._window.tasks.cancel(_TASK)
        self._window.cue_pane.show_table()

    # -- listing ---------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Tell whether the names are listed in the place of the table."""
        return self._pane is not None and self._window.cue_pane.shows(self._pane)

    def _forget(self) -> None:
        if self.is_shown:
            self.end()
        if self._pane:
            self._pane.forget()

    def _later(self) -> None:
        if self.is_shown:
            self._again.start()

    def _list(self) -> None:
        self._again.stop()
        self.pane.show_looking()
        window = self._window
        cues, transcript = window.session.cues, self._shelf.transcript
        dismissed = frozenset(window.settings.get(_DISMISSED))

        def look() -> _Look:
            glossary = glossaries.known(transcript)
            names = spelled(cues, glossary, dismissed)
            ids = {place.cue_id for one in names for hit in one.hits for place in hit.places}
            texts = {cue.id: visible_text(cue.text) for cue in cues if cue.id in ids}
            return _Look(names, texts, glossary.names)

        window.tasks.start(_TASK, once(look), on_value=self._took, on_error=self._gave_up)

    def _took(self, look: _Look) -> None:
        self._look = look
        self.pane.show_names(*look)
        self.settled.emit()

    def _gave_up(self, error: Exception) -> None:
        if not isinstance(error, CueproofError):
            raise error
        self._window.messages.remark(told(str(error.args[0])))
        self.end()

    def _without(self, gone: Spelled | None) -> None:
        """List at once what is left, before everything is looked for anew."""
        left = [one for one in self._look.names if one is not gone]
        self._look = self._look._replace(names=left)
        self.pane.show_names(*self._look)

    # -- what a person does ----------------------------------------------------------------

    def _add(self, entries: dict[str, str]) -> None:
        shelf, messages = self._shelf, self._window.messages
        if problem := shelf.add(entries, self.pane.where.where):
            messages.remark(problem)
            return
        self._without(self.pane.current)
        name = min(entries.values(), key=len)
        messages.offer(
            tr("“{name}” is in the glossary.", name=name),
            Choice(tr("Put right what is known…"), shelf.review),
        )

    def _dismiss(self, one: Spelled) -> None:
        settings = self._window.settings
        before: list[str] = settings.get(_DISMISSED)
        words = [word.casefold() for word in one.spellings]
        settings.set(_DISMISSED, [*dict.fromkeys([*before, *words])][-_MOST:])
        self._without(one)

        def take_back() -> None:
            settings.set(_DISMISSED, before)
            self._list()

        sentence = tr("“{name}” is not suggested any more.", name=one.right)
        self._window.messages.offer(sentence, Choice(tr("Suggest it again"), take_back))
