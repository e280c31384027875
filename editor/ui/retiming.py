"""What the actions on times do with playhead, selection and voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import moving, retiming, snapping
from editor.core.amount import parse_amount
from editor.core.errors import EditRefused
from editor.core.retiming import Edge
from editor.ui.editing import attempt, only_looks, selected
from editor.ui.panes.message_bar import Choice
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from editor.core.edit import Edit
    from editor.ui.window import Window


def set_at_playhead(window: Window, edge: Edge, *, with_neighbour: bool = False) -> None:
    """Put an edge of the active cue at the playhead."""
    at_ms = window.transport.playhead_ms
    attempt(
        window,
        lambda index: retiming.set_edge(
            window.session.cues, index, edge, at_ms, with_neighbour=with_neighbour
        ),
    )


def set_start_and_follow(window: Window) -> None:
    """Put the start of the active cue at the playhead, and move all that follows along."""
    index = window.session.active_index
    if index is not None:
        by_ms = window.transport.playhead_ms - window.session.cues[index].start_ms
        _move(window, range(index, len(window.session.cues)), by_ms)


def nudge(window: Window, edge: Edge | None, by_ms: int) -> None:
    """Nudge an edge of the active cue, or with none the selected cues, by some ms."""
    cues = window.session.cues
    done = attempt(
        window,
        lambda index: (
            retiming.nudge(cues, index, edge, by_ms)
            if edge
            else moving.nudge_cues(cues, _chosen(window, index), by_ms)
        ),
    )
    if done:
        window.held_key.follow()


def extend(window: Window, edge: Edge) -> None:
    """Draw an edge of the selected cues out to their neighbours."""
    cues = window.session.cues
    attempt(window, lambda index: retiming.extend(cues, _chosen(window, index), edge))


def lead(window: Window, edge: Edge) -> None:
    """Let the selected cues begin earlier or end later by what is set for that."""
    name = "timing.lead_in" if edge is Edge.START else "timing.lead_out"
    cues, by_ms = window.session.cues, window.settings.get(name)
    attempt(window, lambda index: retiming.lead(cues, _chosen(window, index), edge, by_ms))


def snap(window: Window, edges: Sequence[Edge] = snapping.BOTH) -> None:
    """Put edges of the selected cues where the voices near them begin and end."""
    cues, voice = window.session.cues, window.listening.voice

    def snapped(index: int) -> Edit:
        chosen = _chosen(window, index)
        voices = {at: voice.spans(snapping.around(cues[at])) if voice else None for at in chosen}
        return snapping.snap(cues, voices, edges)

    attempt(window, snapped)


def ask_shift(window: Window, *, following: bool) -> None:
    """Ask by how much to move the selected cues, or the active one and all that follow it."""
    index = window.session.active_index
    if index is None:
        return
    count = len(window.session.cues) - index if following else len(_chosen(window, index))
    title = tr("Shift from here on") if following else tr("Shift the selected cues")
    window.prompt.ask(
        title,
        tr("+1.5   -0.25   40 ms   1:02.5"),
        lambda typed: _meant(typed, count),
        lambda typed: _shift(window, typed, following=following),
    )


def _meant(typed: str, count: int) -> str:
    """Return what a typed amount would do, or what could be typed."""
    if not typed.strip():
        return tr(
            "Enter shifts {n:,} cue, Esc leaves", "Enter shifts {n:,} cues, Esc leaves", n=count
        )
    try:
        by_ms = parse_amount(typed)
    except ValueError as error:
        return told(error.args[0])
    seconds = abs(by_ms) / 1000
    if by_ms < 0:
        return tr(
            "{n:,} cue earlier by {seconds:.3f} s",
            "{n:,} cues earlier by {seconds:.3f} s",
            n=count,
            seconds=seconds,
        )
    return tr(
        "{n:,} cue later by {seconds:.3f} s",
        "{n:,} cues later by {seconds:.3f} s",
        n=count,
        seconds=seconds,
    )


def _shift(window: Window, typed: str, *, following: bool) -> bool:
    """Shift by a typed amount; tell whether it was one."""
    try:
        by_ms = parse_amount(typed)
    except ValueError:
        return False
    index = window.session.active_index
    if index is not None:
        cues = range(index, len(window.session.cues)) if following else _chosen(window, index)
        _move(window, cues, by_ms)
    return True


def _move(window: Window, indexes: Iterable[int], by_ms: int) -> None:
    """Move cues; where they would overlap, say so and offer to do it all the same."""
    if only_looks(window):
        return
    session, chosen = window.session, list(indexes)
    before = session.cues

    def anyway() -> None:
        if session.cues is before:  # else the indexes are those of other cues
            _try(window, lambda: moving.move(session.cues, chosen, by_ms, overlapping=True))

    try:
        session.do(moving.move(session.cues, chosen, by_ms))
    except moving.OverlapRefused as refusal:
        window.messages.offer(told(refusal.args[0]), Choice(tr("Overlap anyway"), anyway))
    except EditRefused as refusal:
        window.messages.remark(told(refusal.args[0]))


def _try(window: Window, make: Callable[[], Edit]) -> None:
    attempt(window, lambda _: make())


def _chosen(window: Window, index: int) -> list[int]:
    """Return where the selected cues stand, or the active one alone."""
    return selected(window) or [index]
