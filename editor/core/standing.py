"""How a transcript stands: its cues, its selection, its findings, the steps that led there."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from editor.core.document import Document
from editor.core.heard import Heard
from editor.core.history import History
from editor.core.lineage import Lineage
from editor.core.originals import Originals
from editor.core.selection import Selection

if TYPE_CHECKING:
    from editor.core.chapters import Chapter
    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.core.verdict import Verdict


class Standing:
    """What may be asked of a session; nothing here changes it."""

    def __init__(self) -> None:
        self._document = Document()
        self._history = History()
        self._by_id: dict[int, Cue] = {}
        self._originals = Originals()
        self._lineage = Lineage(self._originals)
        self._last_id = 0
        self._findings: tuple[Finding, ...] = ()
        self._open_findings: tuple[Finding, ...] = ()
        self._to_review: tuple[Finding, ...] = ()
        self._verdicts: tuple[Verdict, ...] = ()
        self._selection = Selection()
        self._heard = Heard()
        self._chapters: tuple[Chapter, ...] = ()

    @property
    def document(self) -> Document:
        """Return the cues as they stand with the facts about their file."""
        return self._document

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Return the cues, sorted by start."""
        return self._document.cues

    @property
    def selection(self) -> Selection:
        """Return the active and the selected cues."""
        return self._selection

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return every finding, decided or not, in the order of the cues."""
        return self._findings

    @property
    def open_findings(self) -> tuple[Finding, ...]:
        """Return the findings that nobody has decided yet, in the order of the cues."""
        return self._open_findings

    @property
    def to_review(self) -> tuple[Finding, ...]:
        """Return the open findings that a person is led to: all but the hints."""
        return self._to_review

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Return the decisions made, oldest first."""
        return self._verdicts

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """Return the chapters of the recording, by their starts."""
        return self._chapters

    @property
    def heard(self) -> Heard:
        """Return which parts of the recording were heard; no undo takes that back."""
        return self._heard

    @property
    def is_clean(self) -> bool:
        """Tell whether the cues are as they are on the disk."""
        return self._history.is_clean

    @property
    def has_edits(self) -> bool:
        """Tell whether any step that stands changed the cues, saved or not."""
        return any(edit.splices for edit in self._history.standing_edits)

    @property
    def undo_label(self) -> str | None:
        """Return what undo would take back."""
        step = self._history.undo_step
        return step.edit.label if step else None

    @property
    def redo_label(self) -> str | None:
        """Return what redo would do again."""
        step = self._history.redo_step
        return step.edit.label if step else None

    @property
    def steps(self) -> tuple[str, ...]:
        """Return what each step of the history is called, those undone too, oldest first."""
        return self._history.labels

    @property
    def position(self) -> int:
        """Return how many of the steps stand."""
        return self._history.position

    def cue(self, cue_id: int) -> Cue | None:
        """Return the cue with an id, or nothing when it is gone."""
        return self._by_id.get(cue_id)

    @property
    def originals(self) -> Originals:
        """Return the cues as they were read."""
        return self._originals

    @property
    def lineage(self) -> Lineage:
        """Return which of the cues read each cue has its words from."""
        self._lineage.follow(self._history.standing_edits)
        return self._lineage

    def original(self, cue_id: int) -> Cue | None:
        """Return a cue as it was read, still there or not; nothing for one made since."""
        return self._originals.of(cue_id)

    def is_changed(self, index: int) -> bool:
        """Tell whether the cue at an index is not as it was read, or was made since."""
        return self._originals.differs(self.cues[index])

    def index_of(self, cue_id: int) -> int | None:
        """Return where a cue stands, or nothing when it is gone."""
        cue = self._by_id.get(cue_id)
        if cue is None:
            return None
        index = bisect_left(self.cues, cue.start_ms, key=lambda other: other.start_ms)
        while self.cues[index].id != cue_id:
            index += 1
        return index

    @property
    def active_index(self) -> int | None:
        """Return where the active cue stands, or nothing."""
        active = self._selection.active
        return None if active is None else self.index_of(active)

    def index_at(self, at_ms: int) -> int | None:
        """Return the last cue shown at a moment in ms, or nothing in a gap.

        Cues that overlap are looked through backwards as far as a cue may reasonably reach.
        """
        stop = bisect_right(self.cues, at_ms, key=lambda other: other.start_ms)
        for index in range(stop - 1, max(-1, stop - 65), -1):
            if self.cues[index].end_ms > at_ms:
                return index
        return None
