"""What the editing actions do with caret, playhead and selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import edits, exchange, merging
from editor.core.errors import EditRefused
from editor.core.finding import Fix
from editor.core.text import LINE_LIMIT
from editor.core.verdict import Answer
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.finding import Finding
    from editor.core.span import Span
    from editor.ui.window import Window

_MANY = 1000


def merge(window: Window) -> None:
    """Merge the selected cues, or the active one with the next."""
    _merge(window, 0, 0 if len(chosen(window)) > 1 else 1)


def merge_next(window: Window) -> None:
    """Merge the selected cues and the next one."""
    _merge(window, 0, 1)


def merge_previous(window: Window) -> None:
    """Merge the selected cues and the one before."""
    _merge(window, 1, 0)


def _merge(window: Window, before: int, after: int) -> None:
    session, indexes = window.session, chosen(window)
    if indexes and indexes[-1] - indexes[0] >= len(indexes):
        window.messages.remark(
            tr("Select cues that follow each other: only neighbours can be merged.")
        )
    elif indexes:
        first, last = indexes[0] - before, indexes[-1] + after
        if first < 0 or last >= len(session.cues):
            if only_looks(window):
                return
            window.messages.remark(_alone(window, before=first < 0, several=len(indexes) > 1))
            return
        limit = window.gauges.longest(session.cues[indexes[0]].text) or LINE_LIMIT
        attempt(window, lambda _: merging.merge(session.cues, first, last, limit))


def _alone(window: Window, *, before: bool, several: bool) -> str:
    """Return why there is nothing to merge with, and what merges several among themselves."""
    if not several:
        return (
            tr("No cue stands before this one, so there is none to merge it with.")
            if before
            else tr("No cue follows this one, so there is none to merge it with.")
        )
    key = window.keymap.key_of("cue.merge") or tr("“Merge the selected, or with the next”")
    return (
        tr("No cue stands before those selected. {key} merges them with each other.", key=key)
        if before
        else tr("No cue follows those selected. {key} merges them with each other.", key=key)
    )


def word_to_next(window: Window) -> None:
    """Move the last word of the active cue to the next one."""
    _exchange(window, exchange.give_last_word)


def word_to_previous(window: Window) -> None:
    """Move the first word of the active cue to the one before."""
    _exchange(window, exchange.give_first_word)


def _exchange(window: Window, give: Callable[[Sequence[Cue], int, Sequence[Span]], Edit]) -> None:
    cues = window.session.cues
    attempt(window, lambda index: give(cues, index, voices_of(window, cues[index])))


def remove(window: Window) -> None:
    """Remove the finding when its cues are what is selected, else the selected cues."""
    current = window.review.current
    if current and window.review.has_run_selected and (current.gap or Fix.REMOVE in current.fixes):
        decide(window, Answer.REMOVE)
        return
    indexes = selected(window)
    attempt(window, lambda _: edits.remove(window.session.cues, indexes))


def mark_lost(window: Window) -> None:
    """Put one marker over the time marked, or in place of the selected cues."""
    session, marked = window.session, window.waveform.selection
    current = window.review.current
    if not marked and current and current.gap and window.review.has_run_selected:
        decide(window, Answer.GAP_MARKER)  # the cue selected stands before the hole
        return
    indexes = selected(window)
    if marked:
        window.waveform.select(None)
        attempt(window, lambda _: edits.mark_span_lost(session.cues, marked, session.fresh_id()))
    elif indexes and indexes[-1] - indexes[0] >= len(indexes):
        window.messages.remark(
            tr("Select cues that follow each other: one marker stands for them.")
        )
    else:
        marked_cues = attempt(
            window,
            lambda _: edits.mark_lost(session.cues, indexes[0], indexes[-1], session.fresh_id()),
        )
        if marked_cues:
            window.messages.remark(
                tr(
                    "A marker for lost speech stands in place of {n:,} cue. Undo brings it back.",
                    "A marker for lost speech stands in place of {n:,} cues. Undo brings them back.",
                    n=len(indexes),
                )
            )


def decide(window: Window, answer: Answer, findings: Sequence[Finding] | None = None) -> None:
    """Give the current finding or several an answer, or say why that is none."""
    if only_looks(window):
        return
    try:
        window.review.decide(answer, findings)
    except EditRefused as refusal:
        window.messages.remark(str(refusal))


def chosen(window: Window) -> list[int]:
    """Return where the selected cues stand, in order, or the active one when none is selected."""
    active = window.session.active_index
    return selected(window) or ([] if active is None else [active])


def selected(window: Window) -> list[int]:
    """Return where the selected cues stand, in order; all the cues of a folded run are."""
    session = window.session
    wanted = session.selection.selected
    if len(wanted) > _MANY:  # one look at all of the cues is quicker than so many searches
        return [index for index, cue in enumerate(session.cues) if cue.id in wanted]
    places = (session.index_of(cue_id) for cue_id in wanted)
    return sorted(place for place in places if place is not None)


def voices_of(window: Window, cue: Cue) -> tuple[Span, ...]:
    """Return the stretches of a cue in which somebody surely speaks, as far as that is known."""
    voice = window.listening.voice
    return (voice.spans(cue.span) if voice else None) or ()


def step(window: Window, by: int) -> None:
    """Make the next cue active, or with -1 the one before; under a filter, of those shown."""
    session = window.session
    index = session.active_index
    if index is None:
        session.select_index(0)
    elif window.cue_pane.rows.is_on:
        session.select_index(window.table.cue_model.beside(index, by))
    else:
        session.select_index(min(max(0, index + by), len(session.cues) - 1))


def attempt(window: Window, make: Callable[[int], Edit]) -> bool:
    """Do an edit on the active cue, or say why it was refused."""
    index = window.session.active_index
    return index is not None and perform(window, lambda: make(index))


def perform(window: Window, make: Callable[[], Edit]) -> bool:
    """Do an edit, or say why it was refused; tell whether it was done."""
    if only_looks(window):
        return False
    try:
        window.session.do(make())
    except EditRefused as refusal:
        window.messages.remark(str(refusal))
        return False
    window.messages.pass_on()
    return True


def only_looks(window: Window) -> bool:
    """Say that no edit at all is made here, before a lesser reason is found; tell whether so."""
    if window.session.refusal:
        window.messages.remark(window.session.refusal)
    return bool(window.session.refusal)
