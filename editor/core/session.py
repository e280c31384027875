"""An open transcript: its cues, its selection, its findings, and the one door for change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from editor.core.act import Act, Left, Move
from editor.core.chapters import after
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.heard import Heard
from editor.core.history import History, Step
from editor.core.lineage import Lineage
from editor.core.originals import Originals
from editor.core.queue import without_hints
from editor.core.selection import Selection
from editor.core.signal import Signal
from editor.core.standing import Standing
from editor.core.verdict import undecided, without

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.chapters import Chapter
    from editor.core.cue import Cue
    from editor.core.edit import Edit, Splice
    from editor.core.finding import Finding
    from editor.core.span import Span


class Inspector(Protocol):
    """Whoever finds suspicious places; the core does not know how."""

    def update(
        self, findings: Sequence[Finding], cues: Sequence[Cue], splices: Sequence[Splice]
    ) -> Sequence[Finding]:
        """Return the findings of the changed cues, looking again only where the splices reached."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit, an undo or a redo did to the cues; no splices when all of them are new."""

    splices: tuple[Splice, ...]
    reloaded: bool = False

    @property
    def keeps_all(self) -> bool:
        """Tell whether cues changed but none came or went: not so when one is split or merged."""
        gone = {cue.id for splice in self.splices for cue in splice.removed}
        return gone == {cue.id for splice in self.splices for cue in splice.inserted}


class Session(Standing):
    """The state of one window.

    Signals, each after the whole state is consistent: changed, the cues; selection_changed;
    review_changed, the findings or the verdicts; clean_changed, saved or not; heard_changed, more
    of the recording was heard; chapters_changed, with all of them. And acted, with everything done, before any of those tells of it;
    refused, with the refusal that an edit met.

    Attributes: refusal, a sentence why no edit is made for now, or nothing.
    """

    def __init__(
        self, document: Document | None = None, inspector: Inspector | None = None
    ) -> None:
        super().__init__()
        self.changed: Signal[Change] = Signal()
        self.selection_changed: Signal[Selection] = Signal()
        self.review_changed: Signal[tuple[Finding, ...]] = Signal()
        self.clean_changed: Signal[bool] = Signal()
        self.heard_changed: Signal[Heard] = Signal()
        self.chapters_changed: Signal[tuple[Chapter, ...]] = Signal()
        self.acted: Signal[Act] = Signal()
        self.refused: Signal[str] = Signal()
        self._inspector = inspector
        self.refusal = ""
        self._set_document(document or Document())

    def fresh_id(self) -> int:
        """Return an id that no cue of this session has or had."""
        self._last_id += 1
        return self._last_id

    # -- the one door ----------------------------------------------------------------------

    def do(self, edit: Edit) -> None:
        """Make an edit and remember it; an edit without effect is not a step.

        Raises EditRefused while edits are refused.
        """
        if not edit.has_effect:
            return
        if self.refusal:
            self.refused.emit(self.refusal)
            raise EditRefused(self.refusal)
        before = self._selection
        clean = self.is_clean
        self._apply(edit, edit.selection)
        self._history.push(Step(edit, before, self._selection))
        self.acted.emit(edit)
        self._announce(edit.splices, before, clean, chapters=edit.moves_chapters)

    def undo(self) -> bool:
        """Take back the last step, its selection too; tell whether there was one."""
        return self.go_to(self._history.position - 1)

    def redo(self) -> bool:
        """Take again the step last undone; tell whether there was one."""
        return self.go_to(self._history.position + 1)

    def go_to(self, position: int) -> bool:
        """Undo or redo, step by step, until so many steps stand; tell whether any was taken.

        Who follows the cues hears of all of it at once. None is taken while edits are refused.
        """
        if self.refusal:
            self.refused.emit(self.refusal)
            return False
        before, clean = self._selection, self.is_clean
        splices: list[Splice] = []
        at, chapters = self._history.position, self._chapters
        while step := self._towards(position):
            splices += step.splices
        if self._history.position == at:
            return False
        self._announce(tuple(splices), before, clean, chapters=self._chapters != chapters)
        return True

    def _towards(self, position: int) -> Edit | None:
        """Take one step back or forward on the way to a position, or none when there."""
        history = self._history
        if position < history.position and (step := history.back()):
            edit, selection, move = step.edit.reversed(), step.before, Move.UNDO
        elif position > history.position and (step := history.forward()):
            edit, selection, move = step.edit, step.after, Move.REDO
        else:
            return None
        self._apply(edit, selection)
        self.acted.emit(move)
        return edit

    def end_gesture(self) -> None:
        """End a gesture such as typing or a drag: what follows is another step."""
        if self._history.end_gesture():
            self.acted.emit(Move.END_GESTURE)

    def _apply(self, edit: Edit, selection: Selection | None) -> None:
        cues = self.cues
        for splice in edit.splices:  # all of them before anything is touched: one may not fit
            cues = splice.apply(cues)
        for splice in edit.splices:
            for cue in splice.removed:
                del self._by_id[cue.id]
            self._by_id.update((cue.id, cue) for cue in splice.inserted)
            self._last_id = max(self._last_id, *(cue.id for cue in splice.inserted), 0)
        self._document = replace(self._document, cues=cues)
        if edit.given or edit.withdrawn:
            self._verdicts = (*without(self._verdicts, edit.withdrawn), *edit.given)
        self._chapters = after(self._chapters, edit) if edit.moves_chapters else self._chapters
        if edit.splices and self._inspector:
            self._findings = tuple(self._inspector.update(self._findings, cues, edit.splices))
        self._sift()
        self._selection = self._surviving(selection or self._selection)

    def _sift(self) -> None:
        self._open_findings = undecided(self._findings, self.cues, self._verdicts)
        self._to_review = tuple(without_hints(self._open_findings))

    def _surviving(self, selection: Selection) -> Selection:
        """Drop what no longer exists from a selection."""
        selected = frozenset(cue_id for cue_id in selection.selected if cue_id in self._by_id)
        active = selection.active if selection.active in self._by_id else None
        return Selection(active, selected)

    def _announce(
        self, splices: tuple[Splice, ...], before: Selection, clean: bool, *, chapters: bool
    ) -> None:
        if splices:
            self.changed.emit(Change(splices))
        if self._selection != before:
            self.selection_changed.emit(self._selection)
        self.review_changed.emit(self._open_findings)
        if chapters:
            self.chapters_changed.emit(self._chapters)
        if self.is_clean != clean:
            self.clean_changed.emit(self.is_clean)

    # -- everything else -------------------------------------------------------------------

    def select(self, selection: Selection) -> None:
        """Select cues; ends a gesture when another cue becomes active."""
        selection = self._surviving(selection)
        if selection == self._selection:
            return
        if selection.active != self._selection.active:
            self.end_gesture()
        self._selection = selection
        self.acted.emit(selection)
        self.selection_changed.emit(selection)

    def select_index(self, index: int | None) -> None:
        """Select one cue by where it stands, or none."""
        self.select(Selection.only(None if index is None else self.cues[index].id))

    def hear(self, span: Span) -> None:
        """Remember that a span of the recording sounded."""
        heard = self._heard.plus(span)
        if heard != self._heard:
            self._heard = heard
            self.acted.emit(span)
            self.heard_changed.emit(heard)

    def resume(self, left: Left) -> None:
        """Take a review up where it was left; nothing of that is a step to undo."""
        self._verdicts, self._heard = left.verdicts, left.heard
        self._chapters = left.chapters
        self._selection = self._surviving(left.selection)
        self._sift()
        self.acted.emit(left)
        self.selection_changed.emit(self._selection)
        self.review_changed.emit(self._open_findings)
        self.heard_changed.emit(self._heard)
        self.chapters_changed.emit(self._chapters)

    def set_findings(self, findings: Iterable[Finding]) -> None:
        """Take the findings of a whole run of the checks."""
        self._findings = tuple(findings)
        self._sift()
        self.review_changed.emit(self._open_findings)

    def use(self, inspector: Inspector) -> None:
        """Have another inspector look at edits from now on, one with more evidence."""
        self._inspector = inspector

    def load(self, document: Document) -> None:
        """Open another document: a new history, no verdicts, the first cue active."""
        self._set_document(document)
        self._announce_all()

    def go_on_from(self, other: Session) -> None:
        """Stand where another session stands, with its history; its findings are to be found."""
        self._set_document(other.document)
        self._history = other._history
        self._originals, self._last_id = other._originals, other._last_id
        self._lineage = other._lineage
        self._verdicts, self._heard = other._verdicts, other._heard
        self._chapters = other._chapters
        self._selection = other._selection
        self._announce_all()

    def _announce_all(self) -> None:
        self.changed.emit(Change((), reloaded=True))
        self.selection_changed.emit(self._selection)
        self.review_changed.emit(self._open_findings)
        self.heard_changed.emit(self._heard)
        self.chapters_changed.emit(self._chapters)
        self.clean_changed.emit(self.is_clean)

    def saved(self, document: Document) -> None:
        """Mark this position as the one on the disk, under the source it was written to."""
        self._document = replace(self._document, source=document.source)
        self._history.mark_clean()
        self.acted.emit(document.source)
        self.clean_changed.emit(self.is_clean)

    def adrift(self) -> None:
        """Take it that the file holds no longer what was read or saved: no position is clean."""
        if self._history.mark_adrift():
            self.acted.emit(Move.ADRIFT)
            self.clean_changed.emit(self.is_clean)

    def _set_document(self, document: Document) -> None:
        self._document = document
        self._history = History()
        self._by_id = {cue.id: cue for cue in document.cues}
        self._originals = Originals(document.source.as_read or document.cues)
        self._lineage = Lineage(self._originals, document.cues)
        self._last_id = max(max(self._by_id, default=0), self._originals.last_id)
        self._findings = self._open_findings = self._to_review = ()
        self._verdicts = ()
        self._heard = Heard()
        self._chapters = ()
        self._selection = Selection.only(document.cues[0].id if document.cues else None)
