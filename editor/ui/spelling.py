"""The spelling of a window's transcript: looked up in the background, gone through word by word."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from editor import dictionaries
from editor.core.errors import CueproofError
from editor.core.sentence import said
from editor.glossaries import Where
from editor.repairs.hit import Hit, Place, put_right
from editor.repairs.spelling.unknown import Unknown
from editor.spelling import Look, look
from editor.ui import editing
from editor.ui.going import arrive
from editor.ui.panes.choices import Choices
from editor.ui.panes.message_bar import Choice
from editor.ui.panes.spelling_pane import SpellingPane
from editor.ui.tasks import once
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from editor.repairs.spelling.dictionary import Dictionary
    from editor.ui.window import Window

_TASK, _NEAR_TASK = "spelling", "near words"
# Words are looked up anew when the cues have rested for so long; near ones when the cursor has.
_PAUSE_MS, _REST_MS = 150, 60


class Spelling(QObject):
    """Leads through the words nobody knows.

    Signals: settled, the words are listed; suggested, the near ones of a word are
    known: the word.
    """

    settled = Signal()
    suggested = Signal(str)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._pane: SpellingPane | None = None
        self._read: Sequence[Dictionary] = ()
        self._look: Look | None = None
        self._ignored: set[str] = set()
        self._known: dict[str, list[str]] = {}
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._again.timeout.connect(self._list_again)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._suggest)
        window.files.opened.connect(self._forget)
        window.session.changed.connect(lambda _: self._later())
        window.glossary.changed.connect(self._later)

    @property
    def pane(self) -> SpellingPane:
        """Return what the words are listed in, built when it is first asked for."""
        if self._pane is None:
            self._pane = SpellingPane(self._window.theme)
            self._connect(self._pane)
        return self._pane

    def _connect(self, pane: SpellingPane) -> None:
        pane.turned.connect(lambda _: self._rest.start())
        pane.looked_at.connect(partial(arrive, self._window))
        pane.asked_to_play.connect(lambda hit: self._window.transport.play(hit.span))
        pane.corrected.connect(self._correct)
        pane.added.connect(self._add)
        pane.named.connect(self._name)
        pane.ignored.connect(self._ignore)
        pane.dictionary_asked.connect(self.ask_dictionary)
        pane.left.connect(self.end)

    # -- what actions call -----------------------------------------------------------------

    def begin(self) -> None:
        """List the unknown words in the place of the table."""
        self._window.cue_pane.show_instead(self.pane)
        self.pane.take_focus()
        self._list()

    def end(self) -> None:
        """Go back to the table."""
        self._window.tasks.cancel(_TASK)
        self._window.tasks.cancel(_NEAR_TASK)
        self._window.cue_pane.show_table()

    def ask_dictionary(self) -> None:
        """Offer the dictionaries there are."""
        entries = [(tr("By the language of the transcript"), "")]
        entries += ((_name_of(one.code), one.code) for one in dictionaries.shelf())
        title = tr("Dictionary (your own lie in {folder})", folder=dictionaries.own_folder())
        Choices(title, entries, self._choice, self.choose, self._window).pop_up()

    def choose(self, code: str) -> None:
        """Look words up in a dictionary by its code, or in those of the transcript's language."""
        self._window.settings.set("spelling.dictionary", code)
        self._read = ()
        self._list()

    @property
    def _choice(self) -> str:
        return str(self._window.settings.get("spelling.dictionary"))

    # -- listing ---------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Tell whether the words are listed in the place of the table, in a window that is open."""
        pane = self._pane
        return pane is not None and self._window.cue_pane.shows(pane) and pane.isVisible()

    def _forget(self) -> None:
        """Forget what was of another transcript."""
        self._read, self._look = (), None
        self._ignored.clear()
        self._known.clear()
        if self._pane:
            if self.is_shown:
                self.end()
            self._pane.show_words((), {})

    def _later(self) -> None:
        if self.is_shown:
            self._again.start()

    def _list_again(self) -> None:
        if self.is_shown:  # and not closed since
            self._list()

    def _list(self) -> None:
        self._again.stop()
        self.pane.show_looking()
        window, read = self._window, self._read
        transcript = None if window.files.is_sample else window.session.document.source.path
        cues, choice, ignored = window.session.cues, self._choice, frozenset(self._ignored)

        def work() -> Look:
            known = read or dictionaries.chosen(cues, choice)
            return look(cues, known, transcript, ignored)

        window.tasks.start(_TASK, once(work), on_value=self._took, on_error=self._gave_up)

    def _took(self, found: Look) -> None:
        self._look, self._read = found, found.dictionaries
        self._known.clear()
        self.pane.show_dictionary(", ".join(_name_of(one.code) for one in found.dictionaries))
        self.pane.show_words(found.listing.unknown, found.texts)
        for problem in found.problems:
            self._window.messages.say(problem)
        self.settled.emit()

    def _gave_up(self, error: Exception) -> None:
        if not isinstance(error, CueproofError):
            raise error
        choice = Choice(tr("Choose a dictionary…"), self.ask_dictionary)
        self._window.messages.ask(told(str(error.args[0])), choice)
        self.pane.show_unread()
        self.settled.emit()

    # -- near words ------------------------------------------------------------------------

    def _suggest(self) -> None:
        word, look = self.pane.current, self._look
        if word is None or look is None or not self.is_shown:
            return
        if word.word in self._known:
            self._suggested((word.word, self._known[word.word]))
            return

        def near() -> tuple[str, list[str]]:
            return word.word, look.near.of(word.word)

        self._window.tasks.start(
            _NEAR_TASK, once(near), on_value=self._suggested, on_error=_not_expected
        )

    def _suggested(self, found: tuple[str, list[str]]) -> None:
        word, near = found
        self._known[word] = near
        self.pane.show_near(word, near)
        self.suggested.emit(word)

    # -- what a person does ----------------------------------------------------------------

    def _correct(self, hits: Sequence[Hit], right: str) -> None:
        """Put the hits right in one step, and go on to the next word when none is left."""
        label = said("Spell “{right}”", "Spell “{right}” {n:,} times", n=len(hits), right=right)
        cues = self._window.session.cues
        if editing.perform(self._window, lambda: put_right(cues, hits, label)):
            done = {hit.places for hit in hits}
            self._keep(lambda one: _without(one, done))

    def _add(self, word: str) -> None:
        def take_out() -> None:
            dictionaries.remove_word(word)
            self._list()

        try:
            dictionaries.add_word(word)
        except (ValueError, CueproofError) as problem:
            self._window.messages.remark(told(str(problem.args[0])))
            return
        self._learn(word)
        sentence = tr("“{word}” is in your dictionary now.", word=word)
        self._window.messages.offer(sentence, Choice(tr("Take it out"), take_out))

    def _name(self, word: str) -> None:
        """Put a word into the project's glossary where there is one, or the person's own."""
        shelf = self._window.glossary
        where = next((one for one in shelf.places if shelf.path(one).exists()), Where.OWN)

        def take_out() -> None:
            shelf.put(shelf.read(where).without(word), where)

        if problem := shelf.add({word: word}, where):
            self._window.messages.remark(problem)
            return
        self._again.stop()  # what was added is left out at once
        self._learn(word)
        sentence = tr("“{word}” is a name of {path} now.", word=word, path=shelf.path(where))
        self._window.messages.offer(sentence, Choice(tr("Take it out"), take_out))

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self._learn(word)

    def _learn(self, word: str) -> None:
        """Leave out what is known with a word, and go on to the next."""
        if self._look:
            lexicon = self._look.lexicon
            lexicon.learn(word)
            self._keep(lambda one: None if lexicon.knows(one.word) else one)

    def _keep(self, kept: Callable[[Unknown], Unknown | None]) -> None:
        """List at once what is left, without looking everything up anew."""
        if self._look:
            left = [one for one in map(kept, self.pane.words.words.listed) if one]
            self.pane.show_words(left, self._look.texts)


def _without(word: Unknown, done: Collection[tuple[Place, ...]]) -> Unknown | None:
    hits = tuple(hit for hit in word.hits if hit.places not in done)
    return Unknown(word.word, hits) if hits else None


def _name_of(code: str) -> str:
    """Return the name of a dictionary in its own language, as far as Qt knows it."""
    locale = QLocale(code)
    known = locale.language() != QLocale.Language.C
    return f"{locale.nativeLanguageName()} ({code})" if known else code


def _not_expected(error: Exception) -> None:
    raise error
