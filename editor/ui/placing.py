"""Inserting and duplicating cues, and carrying them over the clipboard as SRT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from editor.core import edits, placing
from editor.core.sentence import said
from editor.formats.copied import copied, pasted
from editor.ui.editing import attempt, chosen, perform
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.ui.window import Window


class Clipboard:
    """The cues copied last: as SRT for every program, and whole for this one."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._cues: tuple[Cue, ...] = ()
        self._text = ""

    def copy(self) -> None:
        """Copy the selected cues, all of a folded run."""
        session = self._window.session
        cues = tuple(session.cues[index] for index in chosen(self._window))
        if cues:
            self._cues, self._text = cues, copied(cues)
            QGuiApplication.clipboard().setText(self._text)
            self._tell(tr("{cues} copied", cues=_number(len(cues))))

    def cut(self) -> None:
        """Copy the selected cues and remove them."""
        self.copy()
        indexes = chosen(self._window)
        label = said("Cut cue", "Cut {n:,} cues", n=len(indexes))
        perform(self._window, lambda: edits.remove(self._window.session.cues, indexes, label))

    def paste(self) -> None:
        """Insert what was copied from the playhead on; a text without times becomes one cue."""
        window = self._window
        text = QGuiApplication.clipboard().text().replace("\r\n", "\n")
        cues = self._cues if text == self._text else pasted(text)
        made = self._paste_cues(cues) if cues or not text.strip() else self._paste_text(text)
        if made:
            self._tell(tr("{cues} pasted", cues=_number(len(window.session.selection.selected))))
            self._tell_of_overlaps()

    def _tell_of_overlaps(self) -> None:
        """Say when what was pasted lies over cues that were there."""
        session = self._window.session
        made = session.selection.selected
        over = [cue for index in chosen(self._window) for cue in _beside(session.cues, index)]
        n = len({cue.id for cue in over if cue.id not in made})
        if n:
            self._window.messages.remark(
                tr(
                    "What was pasted overlaps {n:,} cue that was there. Undo takes it back.",
                    "What was pasted overlaps {n:,} cues that were there. Undo takes it back.",
                    n=n,
                )
            )

    def _paste_cues(self, cues: tuple[Cue, ...]) -> bool:
        session, at_ms = self._window.session, self._window.transport.playhead_ms
        ids = [session.fresh_id() for _ in cues]
        return perform(self._window, lambda: placing.paste(session.cues, cues, at_ms, ids))

    def _paste_text(self, text: str) -> bool:
        lines = "\n".join(line.strip() for line in text.split("\n") if line.strip())
        return insert_at_playhead(self._window, lines)

    def _tell(self, what: str) -> None:
        self._window.status.show_fact("doing", what)


def _beside(cues: Sequence[Cue], index: int) -> list[Cue]:
    """Return the cues right beside one that overlap it."""
    near = [*cues[max(0, index - 2) : index], *cues[index + 1 : index + 3]]
    return [cue for cue in near if cue.span.overlap_ms(cues[index].span) > 0]


def insert_at_playhead(window: Window, text: str = "") -> bool:
    """Insert a cue from the playhead on, in a gap."""
    session, at_ms = window.session, window.transport.playhead_ms
    return perform(
        window,
        lambda: placing.insert_at(
            session.cues, at_ms, session.fresh_id(), text=text, limit_ms=_length(window)
        ),
    )


def write_at_playhead(window: Window) -> None:
    """Insert an empty cue from the playhead on, and put the caret in its text."""
    if insert_at_playhead(window):
        window.focus_text()


def write_after(window: Window) -> None:
    """Insert an empty cue after the active one, and put the caret in its text."""
    session = window.session

    def made(index: int) -> Edit:
        return placing.insert_after(session.cues, index, session.fresh_id(), _length(window))

    if attempt(window, made):
        window.focus_text()


def write_before(window: Window) -> None:
    """Insert an empty cue before the active one, and put the caret in its text."""
    session = window.session
    if attempt(
        window, lambda index: placing.insert_before(session.cues, index, session.fresh_id())
    ):
        window.focus_text()


def duplicate(window: Window) -> None:
    """Give the selected cues a copy each at the same time."""
    session, indexes = window.session, chosen(window)
    ids = [session.fresh_id() for _ in indexes]
    perform(window, lambda: placing.duplicate(session.cues, indexes, ids))


def _length(window: Window) -> int | None:
    """Return how long the recording is in ms, once that is known."""
    peaks = window.recording.peaks
    return peaks.duration_ms if peaks and peaks.complete else None


def _number(count: int) -> str:
    return tr("{n:,} cue", "{n:,} cues", n=count)
