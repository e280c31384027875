"""Keeps what was done: writes it down as it is done, and takes it up where it was left."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.core.act import Left
from editor.core.document import Source
from editor.core.heard import Heard
from editor.core.sentence import said, together
from editor.formats.reading import read_bytes
from editor.journal import log as logs
from editor.journal import opening, reviews, shelf
from editor.journal.disk import fingerprint_of, is_held
from editor.journal.journal import Beginning, Journal
from editor.journal.log import Log
from editor.journal.review_state import Review, of_review
from editor.ui import sight
from editor.ui.custody import Custody
from editor.ui.moments import when
from editor.ui.noting import Noting
from editor.ui.nowhere import Nowhere
from editor.ui.panes.message_bar import Choice
from editor.ui.panes.recovered import RecoveredDialog, amount
from editor.ui.tasks import once
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.act import Act
    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.core.verdict import Verdict
    from editor.journal.journal import Note
    from editor.journal.opening import Look
    from editor.journal.shelf import Found
    from editor.ui.window import Window


class Keeper(QObject):
    """Writes a window's journal and its review, and offers what an earlier window left behind."""

    _told = Signal(str)  # from the journal's thread

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._journal: Journal | None = None
        self._fingerprint = ""
        self._opening = False
        self._look = opening.Look("")
        # Cues and verdicts as they were when both were last those of the file.
        self._clean: tuple[tuple[Cue, ...], tuple[Verdict, ...]] = ((), ())
        self._offered: Found | None = None
        self._offer_said = ""
        self._displaced = False
        window.messages.changed.connect(self._bar_changed)
        self.custody = Custody(window)
        self.nowhere = Nowhere(window)
        self._noting = Noting(window)
        self._noting.noted.connect(self._note)
        session = window.session
        session.acted.connect(self._acted)
        session.changed.connect(lambda change: self._drop() if change.reloaded else None)
        session.review_changed.connect(lambda _: self._settle())
        session.clean_changed.connect(lambda _: self._settle())
        self._told.connect(self._tell)

    # -- opening ---------------------------------------------------------------------------

    @staticmethod
    def look(document: Document, encoding: str | None) -> Look:
        """Find out what is kept of a transcript; for the thread that reads it."""
        return opening.look(document, encoding, read_bytes)

    def begin(self, document: Document, look: Look) -> None:
        """Write down what is done to a document that is about to be shown."""
        self.leave()
        source = document.source
        self._look, self._fingerprint, self._opening = look, look.fingerprint, True
        self._offered = None
        if source.path is None:
            return
        log = None
        if look.restored and look.found:
            with suppress(OSError):
                log = Log(look.found.log, look.restored.good)
        begun = Beginning(source.path, look.fingerprint, look.encoding, source.original)
        self._journal = Journal(shelf.folder(), begun, self._told.emit, log)

    def take_up(self, media: Path | None) -> None:
        """Take the review up where it was left, now that the document is shown."""
        self._opening = False
        if media:
            self._window.recording.tracks.recall(media, self._look.sight.track)
        kept = self._look.kept
        if kept and not self._window.files.is_sample:
            left = kept.review.left
            if not opening.is_same_recording(kept.review.sight, media):
                left = replace(left, heard=Heard())
            self._window.session.resume(left)
        self._noting.take_up(self._look)
        self._settle()
        if self._journal:
            self._journal.settle()
        path = self._window.session.document.source.path
        self.custody.take(None if self._window.files.is_sample else path)

    def show(self) -> None:
        """Show the places that were in sight, and offer what was found."""
        look = self._look
        self._noting.show(look)
        if look.kept and look.kept.remark:
            self._window.messages.say(look.kept.remark)
        if look.restored:
            self._tell_restored(look)
        elif look.found and self.custody.is_ours:
            self._offer(look.found)
        self.nowhere.tell()

    # -- what was left behind --------------------------------------------------------------

    def _offer(self, found: Found) -> None:
        self._offered = None
        sentence = said(
            "{work} in {name}, the last made {when}, was not saved when Cueproof ended.",
            "{work} in {name}, the last made {when}, were not saved when Cueproof ended.",
            n=found.count,
            work=amount(found),
            name=found.path.name,
            when=when(found.at),
        )
        self._window.messages.ask(
            sentence,
            Choice(tr("Restore"), partial(self.restore, found)),
            Choice(tr("Not now"), partial(self._decline, found)),
        )
        self._offered, self._offer_said, self._displaced = found, told(sentence), False

    def _offer_again(self) -> None:
        if self._offered:
            self._offer(self._offered)

    def _bar_changed(self) -> None:
        """Offer again what something else was said in the place of; closed, it is not wanted now."""
        found, saying = self._offered, self._window.messages.sentence
        if found is None or saying == self._offer_said:
            return
        if saying:
            self._displaced = True
        elif self._displaced:
            QTimer.singleShot(0, self, self._offer_again)
        else:
            self._offered = None

    def _decline(self, found: Found) -> None:
        shelf.decline(found.log)
        self._window.messages.remark(
            said("It is kept for 30 days: File › Recovered work… brings it back.")
        )

    def ask(self) -> None:
        """Show what else was left behind, to bring it back or to forget it."""
        found = [one for one in shelf.left_behind() if one.count]
        if not found:
            self._window.messages.remark(said("There is no earlier work to bring back."))
            return
        dialog = RecoveredDialog(self._window, found)
        dialog.chosen.connect(self.restore)
        # Another window may have brought it back since, and go on with it.
        dialog.removed.connect(lambda one: None if is_held(one.log) else logs.remove(one.log))
        dialog.open()

    def restore(self, found: Found) -> None:
        """Bring back what a journal holds, in the place of what is open."""
        if self._window.files.may_close():
            self._window.files.open_restored(once(lambda: opening.look_back(found, read_bytes)))

    def offer_of_others(self) -> bool:
        """Offer what another window has not saved of the transcript; tell whether there is any."""
        path = self._window.session.document.source.path
        own = self._journal.path if self._journal else None
        found = shelf.not_saved(path, own) if path else None
        if found is None:
            return False
        self._window.messages.ask(
            said(
                "This window has {name} now. {work} made in the other window is not saved.",
                "This window has {name} now. {work} made in the other window are not saved.",
                n=found.count,
                name=found.path.name,
                work=amount(found),
            ),
            Choice(tr("Restore here"), partial(self.restore, found)),
            Choice(tr("Go on without"), self._window.files.outside.look),
        )
        return True

    def _tell_restored(self, look: Look) -> None:
        found, restored = look.found, look.restored
        if found is None or restored is None or restored.session.is_clean:
            return
        parts: list[str] = [
            said(
                "{work} in {name} restored, with everything to undo.",
                work=amount(found),
                name=found.path.name,
            )
        ]
        if lost := restored.whole - restored.done:
            parts.append(
                said(
                    "What came after could not be made out: {n:,} step.",
                    "What came after could not be made out: {n:,} steps.",
                    n=lost,
                )
            )
        if look.since:
            parts.append(look.since)
        self._window.messages.say(together(parts))

    # -- writing down ----------------------------------------------------------------------

    def _acted(self, act: Act) -> None:
        if isinstance(act, Source):
            on_disk = self._window.files.outside.known(act.path)
            if self._journal:
                self._journal.note(act, on_disk)
            self._saved(act, on_disk)
        else:
            self._note(act)

    def _saved(self, source: Source, on_disk: str | None) -> None:
        now = fingerprint_of(source.path) if source.path and not on_disk else on_disk
        self._fingerprint = now or ""
        if source.path:
            self.custody.take(source.path)
        self._settle()
        self._keep_review()  # for commands that go by it while the window is still there

    def _note(self, what: Note) -> None:
        if self._journal:
            self._journal.note(what)

    def _settle(self) -> None:
        session = self._window.session
        if session.is_clean:
            self._clean = session.cues, session.verdicts

    def _tell(self, sentence: str) -> None:
        if self.nowhere.is_known:
            return  # and so does the person
        if sentence:
            self._window.messages.say(sentence)
        else:
            self._window.messages.remark(said("Edits are kept against a crash again."))

    # -- leaving ---------------------------------------------------------------------------

    def leave(self) -> None:
        """Keep the review, and end the journal: it goes unless edits were given up with it."""
        self._keep_review()
        session = self._window.session
        log = self._end(keep=not session.is_clean)
        if log:
            shelf.decline(log)
        self.custody.take(None)

    def _keep_review(self) -> None:
        session = self._window.session
        path = session.document.source.path
        if path is None or self._window.files.is_sample or not self._fingerprint:
            return
        if not self.custody.is_ours:  # whoever holds it keeps its review
            return
        cues, verdicts = self._clean
        # Chapters are the recording's: they stay also when edits of the cues are given up.
        left = Left(verdicts, session.heard, session.selection, session.chapters)
        said_so_far = self._window.cue_pane.proposing.said
        review = Review(left, sight.of(self._window), replies=said_so_far)
        with suppress(OSError):  # on a full disk the journal has said so
            reviews.keep(path, self._fingerprint, of_review(review, cues), exact=True)

    def _drop(self) -> None:
        """Leave the journal of a document that was taken away without being closed."""
        if not self._opening:
            self._end(keep=True)
            self._fingerprint = ""

    def _end(self, *, keep: bool) -> Path | None:
        journal, self._journal = self._journal, None
        return journal.close(keep=keep) if journal else None
