"""What the editing actions do with caret, playhead and selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import edits
from editor.core.errors import EditRefused
from editor.core.finding import Fix
from editor.core.verdict import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.edit import Edit
    from editor.core.finding import Finding
    from editor.ui.window import Window


def split_at_caret(window: Window) -> None:
    """Split the active cue at the caret, going on typing in the second half."""
    caret = window.text.caret
    if _try(window, lambda index: _split(window, index, caret=caret)):
        window.text.put_caret(0)


def split_at_playhead(window: Window) -> None:
    """Split the active cue at the playhead; what plays goes on."""
    at_ms = window.transport.playhead_ms
    _try(window, lambda index: _split(window, index, at_ms=at_ms))


def merge(window: Window) -> None:
    """Merge the selected cues, or the active one with the next."""
    session = window.session
    indexes = _selected(window)
    if len(indexes) > 1:
        _try(window, lambda _: edits.merge(session.cues, indexes[0], indexes[-1]))
    else:
        _try(window, lambda index: edits.merge(session.cues, index, index + 1))


def remove(window: Window) -> None:
    """Remove the finding when its cues are what is selected, else the selected cues."""
    current = window.review.current
    if current and window.review.has_run_selected and (current.gap or Fix.REMOVE in current.fixes):
        decide(window, Answer.REMOVE)
        return
    indexes = _selected(window)
    _try(window, lambda _: edits.remove(window.session.cues, indexes))


def mark_lost(window: Window) -> None:
    """Put one marker over the time marked, or in place of the selected cues."""
    session, marked = window.session, window.waveform.selection
    current = window.review.current
    if not marked and current and current.gap and window.review.has_run_selected:
        decide(window, Answer.GAP_MARKER)  # the cue selected stands before the hole
        return
    indexes = _selected(window)
    if marked:
        window.waveform.select(None)
        _try(window, lambda _: edits.mark_span_lost(session.cues, marked, session.fresh_id()))
    elif indexes and indexes[-1] - indexes[0] >= len(indexes):
        window.messages.remark("Select cues that follow each other: one marker stands for them.")
    else:
        _try(
            window,
            lambda _: edits.mark_lost(session.cues, indexes[0], indexes[-1], session.fresh_id()),
        )


def decide(window: Window, answer: Answer, findings: Sequence[Finding] | None = None) -> None:
    """Give the current finding or several an answer, or say why that is none."""
    try:
        window.review.decide(answer, findings)
    except EditRefused as refusal:
        window.messages.remark(str(refusal))


def _selected(window: Window) -> list[int]:
    """Return where the selected cues stand, in order."""
    session = window.session
    places = (session.index_of(cue_id) for cue_id in session.selection.selected)
    return sorted(place for place in places if place is not None)


def step(window: Window, by: int) -> None:
    """Make the next cue active, or with -1 the one before."""
    session = window.session
    index = session.active_index
    if index is None:
        session.select_index(0)
    else:
        session.select_index(min(max(0, index + by), len(session.cues) - 1))


def _split(
    window: Window, index: int, *, caret: int | None = None, at_ms: int | None = None
) -> Edit:
    session = window.session
    return edits.split(session.cues, index, session.fresh_id(), caret=caret, at_ms=at_ms)


def _try(window: Window, make: Callable[[int], Edit]) -> bool:
    """Do an edit on the active cue, or say why it was refused."""
    index = window.session.active_index
    if index is None:
        return False
    try:
        window.session.do(make(index))
    except EditRefused as refusal:
        window.messages.remark(str(refusal))
        return False
    return True
