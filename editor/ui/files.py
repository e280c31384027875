"""Opening and saving, with the questions that belong to it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtWidgets import QFileDialog

from editor import formats, paths
from editor.core.errors import CueproofError, FileProblem, TranscriptLarge
from editor.core.sentence import said, together
from editor.journal import shelf
from editor.journal.disk import facts_of
from editor.media.locate import MEDIA_SUFFIXES, is_media, media_beside
from editor.ui import emptied
from editor.ui.extracts import Extracts
from editor.ui.keeper import Keeper
from editor.ui.keeping import NotKept
from editor.ui.leaving import Leaving
from editor.ui.outside import Outside
from editor.ui.panes.message_bar import Choice
from editor.ui.panes.recovered import amount
from editor.ui.panes.save_question import SaveQuestion
from editor.ui.picking import ALL_FILES, folder, pick_target, pick_transcript
from editor.ui.tasks import once
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.document import Document
    from editor.journal.opening import Look
    from editor.ui.tasks import Work
    from editor.ui.window import Window


class Files(QObject):
    """What is open in a window.

    Signals: opened, another transcript was read; media_chosen, a recording or None for none.
    """

    extracts: Extracts
    outside: Outside
    opened = Signal()
    media_chosen = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.extracts = Extracts(window)
        self.outside = Outside(window)
        self._leaving = Leaving(window)
        self.opened.connect(self.outside.count)
        self.is_sample = False
        self.saved_at = ""
        self._told_lost: tuple[str, ...] = ()

    # -- opening ---------------------------------------------------------------------------

    def open(
        self,
        transcript: Path,
        media: Path | None = None,
        encoding: str | None = None,
        *,
        large: bool = False,
    ) -> None:
        """Read a transcript in the background; what is open stays until it is read.

        Without a recording named, one lying beside it under the same name is used; without an
        encoding, the one the bytes speak for. A person is asked first whether to read a large one.
        """
        # What is written down of them is read by a program that was started somewhere else.
        transcript, media = transcript.absolute(), media.absolute() if media else None
        again = partial(self.open, transcript, media, encoding, large=True)
        self._leaving.begin()
        self._window.tasks.start(
            "open",
            once(lambda: _read(transcript, media, encoding, large=large)),
            on_value=lambda read: self._take(*read),
            on_error=lambda error: self._failed(error, again, transcript),
        )

    def open_restored(self, work: Work) -> None:
        """Show what a journal gives back, which the work finds out in the background."""
        self._leaving.begin()
        self._window.tasks.start("open", work, on_value=self._take_restored, on_error=self._failed)

    def _take_restored(self, look: Look) -> None:
        if look.restored:
            document = look.restored.session.document
            path = document.source.path
            self._take(document, look.recording or (media_beside(path) if path else None), look)

    def open_sample(self) -> None:
        """Open the bundled sample."""
        if self.may_close():
            self.open(*paths.sample())

    def open_dropped(self, dropped: Sequence[Path]) -> None:
        """Open files dropped on the window: a transcript, a recording, or both."""
        media = next((path for path in dropped if is_media(path)), None)
        transcript = next((path for path in dropped if not is_media(path)), None)
        if transcript and self.may_close():
            self.open(transcript, media)
        elif media and not transcript:
            self.media_chosen.emit(media)

    def ask_open(self) -> None:
        """Ask for a transcript and open it."""
        path = pick_transcript(self._window, tr("Open a transcript"))
        if path and self.may_close():
            self.open(path)

    def ask_media(self) -> None:
        """Ask for the recording that belongs to the transcript."""
        endings = " ".join(f"*{suffix}" for suffix in sorted(MEDIA_SUFFIXES))
        kinds = tr("Audio and video ({endings});;{all_files}", endings=endings, all_files=ALL_FILES)
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a recording"), folder(self._window), kinds
        )
        if name:
            self.media_chosen.emit(Path(name))

    def _take(self, document: Document, media: Path | None, look: Look) -> None:
        window = self._window
        if not self._leaving.may_go():
            window.keeper.custody.expect(None)
            return
        self.saved_at, self._told_lost = "", ()
        self.is_sample = document.source.path == paths.sample()[0]
        window.messages.hide()
        path = None if self.is_sample else document.source.path
        self.outside.attend(path, look.fingerprint, look.facts)
        window.keeper.begin(document, look)
        if look.restored:
            window.session.go_on_from(look.restored.session)
            if look.is_saved:
                window.session.saved(window.session.document)  # which the journal is to know
        else:
            window.session.load(document)
        if path:
            window.settings.add_recent(path)
        notes = [*document.source.notes]
        if not look.restored and (step := formats.first_step(document)):
            edit, sentence = step
            window.session.do(edit)
            notes.append(sentence)
        if notes:
            window.messages.say(together(notes))
        window.keeper.take_up(media)
        self.opened.emit()
        if not (look.restored and media and media == window.recording.path):
            self.media_chosen.emit(media)  # what is decoded already is left alone
        window.keeper.show()

    def _failed(
        self,
        error: Exception,
        again: Callable[[], object] | None = None,
        transcript: Path | None = None,
    ) -> None:
        sentence = (
            str(error)
            if isinstance(error, CueproofError)
            else tr("Not opened: {error}", error=repr(error))
        )
        choices = [Choice(tr("Open another…"), self.ask_open)]
        if again and isinstance(error, TranscriptLarge):
            choices.insert(0, Choice(tr("Read it all the same"), again))
        elif transcript and (found := shelf.left_of(transcript)):
            more = said("There is work on it that was not saved: {work}.", work=amount(found))
            sentence = together([sentence, more])
            restore = partial(self._window.keeper.restore, found)
            choices.insert(0, Choice(tr("Restore"), restore))
        self._window.messages.ask(sentence, *choices)
        self._window.keeper.custody.expect(None)  # whoever is asked next may hold it

    # -- saving ----------------------------------------------------------------------------

    def save(self) -> bool:
        """Save where the transcript came from, or ask where; tell whether it is saved."""
        self._window.text.box.finish_composing()
        source = self._window.session.document.source
        kept = formats.format_named(source.format).write is not None
        ours = self._window.keeper.custody.is_ours
        if source.path is None or not kept or self.is_sample or not ours:
            return self.ask_save_as()
        lost = formats.lost_since_read(self._window.session.document)
        is_saved = self._save(source.path)
        if is_saved and lost:
            self._tell_lost(lost)
        return is_saved

    def _tell_lost(self, lost: tuple[str, ...]) -> None:
        """Say once what the file just saved does not hold, while it is still here."""
        if lost != self._told_lost:
            notes = self._window.session.document.source.notes
            self._window.messages.say(together([*notes, *lost]), tr("Save as…"), self.ask_save_as)
        self._told_lost = lost

    def ask_save_as(self) -> bool:
        """Ask where to save; the name's ending picks the format."""
        self._window.text.box.finish_composing()
        if emptied.refuses(self._window):
            return False
        source = self._window.session.document.source
        own = formats.format_named(source.format)
        suggested = source.path if own.write or not source.path else source.path.with_suffix(".srt")
        if suggested and self.is_sample:
            suggested = Path(folder(self._window)) / suggested.name
        kinds = ";;".join(f"{one.name} (*{one.suffixes[0]})" for one in formats.writable_formats())
        path = pick_target(
            self._window,
            tr("Save the transcript"),
            suggested or "",
            kinds,
            f"{own.name} (*{own.suffixes[0]})" if own.write and own.is_offered else "",
            ending=".srt",
        )
        return path is not None and self._save_as(path)

    def _save_as(self, path: Path) -> bool:
        """Save in the format of a name's ending, having said what it cannot hold."""
        document = self._window.session.document
        own = formats.format_named(document.source.format)
        # A dialect that is written back only to its own transcripts keeps more than its ending says.
        kept = not own.is_offered and path.suffix.lower() in own.suffixes
        known = own if kept else formats.format_for_suffix(path.suffix)
        has_speakers = any(cue.speaker for cue in document.cues)
        if known is None or not (has_speakers or formats.losses(document, known)):
            return self._save(path)
        question = SaveQuestion(
            self._window,
            known.name,
            lambda speakers: formats.losses(document, known, speakers),
            has_speakers=has_speakers,
        )
        is_meant = bool(question.exec())
        question.deleteLater()
        return is_meant and self._save(path, question.speakers)

    def _save(
        self, path: Path, speakers: formats.Speakers = "voice", *, keeping: bool = True
    ) -> bool:
        window = self._window
        if emptied.refuses(window):
            return False
        if not (window.keeper.custody.may_write(path) and self.outside.may_replace(path)):
            return False
        try:
            formats.refuse_unwritable(window.session.document.source, path)
            if keeping:
                self.outside.keep(path)
            data, written = formats.made(window.session.document, path, speakers=speakers)
            self.outside.write(path, data)
        except NotKept as problem:
            save = partial(self._save, path, speakers, keeping=False)
            window.messages.ask(
                str(problem),
                Choice(tr("Save without keeping it"), save),
                Choice(tr("Save as…"), self.ask_save_as),
            )
            return False
        except FileProblem as problem:
            window.messages.say(str(problem), tr("Save as…"), self.ask_save_as)
            return False
        self.saved_at = QTime.currentTime().toString("HH:mm")
        self.is_sample = False
        window.session.saved(written)
        window.settings.add_recent(path)
        window.messages.hide()
        if written.source.notes:
            window.messages.say(together(written.source.notes))
        return True

    def may_close(self) -> bool:
        """Ask what becomes of unsaved changes; tell whether the transcript may go."""
        return self._leaving.may_close()


def _read(
    transcript: Path, media: Path | None, encoding: str | None, *, large: bool
) -> tuple[Document, Path | None, Look]:
    """Return a transcript, its recording if one is known of, and what is kept of its review."""
    if not large:
        formats.refuse_large(transcript)
    facts = facts_of(transcript)  # as they are before it is read: a change meanwhile is one
    document = formats.read(transcript, encoding)
    look = replace(Keeper.look(document, encoding), facts=facts)
    return document, media or look.recording or media_beside(transcript), look
