"""Going to a time or a cue that is typed, and marking a place in it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from editor.core.around_markup import written_place
from editor.core.cue import visible_text
from editor.core.place import Place, find_place
from editor.core.selection import Selection
from editor.core.timecode import timecode
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from editor.repairs.hit import Hit
    from editor.ui.window import Window

_HINT = "1:02:03.5   3723.5   +10   -10   #120"


def ask(window: Window) -> None:
    """Ask for a place; say where that is before anybody goes there."""
    window.prompt.ask(
        tr("Go to a time or a cue"),
        _HINT,
        lambda typed: _meant(window, typed),
        lambda typed: _go(window, typed),
    )


def _find(window: Window, typed: str) -> Place:
    cues = window.session.cues
    last = max((cue.end_ms for cue in cues), default=0)
    end = max(last, window.waveform.duration_ms)
    return find_place(typed, cues, window.transport.playhead_ms, end)


def _meant(window: Window, typed: str) -> str:
    """Return which place is meant, or what could be typed."""
    if not typed.strip():
        return tr("Enter goes there, Esc leaves")
    try:
        place = _find(window, typed)
    except ValueError as error:
        return told(error.args[0])
    index = window.session.index_at(place.at_ms) if place.index is None else place.index
    there = tr("between two cues") if index is None else tr("cue {index:,}", index=index + 1)
    return f"{timecode(place.at_ms)}, {there}"


def _go(window: Window, typed: str) -> bool:
    """Go to the place that is typed; tell whether it is one."""
    try:
        place = _find(window, typed)
    except ValueError:
        return False
    show(window, place.at_ms, place.index)
    return True


def show(window: Window, at_ms: int, index: int | None = None) -> None:
    """Put the playhead at a moment in ms, and select a cue, or the one there, or the next one."""
    session, waveform = window.session, window.waveform
    if index is None:
        index = session.index_at(at_ms)
    if index is None:
        index = bisect_right(session.cues, at_ms, key=lambda cue: cue.start_ms)
    if session.cues:
        session.select_index(min(index, len(session.cues) - 1))
    window.transport.set_playhead(at_ms)
    waveform.show_from(at_ms - waveform.visible_span.duration_ms / 2)


def arrive(window: Window, hit: Hit) -> None:
    """Make the cue of a hit active, mark it in its text, and play it where that is wished."""
    place = hit.places[0]
    if window.session.cue(place.cue_id):
        window.session.select(Selection.only(place.cue_id))
        window.transport.play_arrival(hit.span)
        mark(window, place.cue_id, place.start, place.end, hit.found)


def mark(window: Window, cue_id: int, start: int, end: int, found: str = "") -> None:
    """Mark a stretch of the visible text of the active cue, by its id.

    Where that was found before a change and does not reach so far now, or is no part of what was
    found any more, nothing is marked.
    """
    cue = window.session.cue(cue_id)
    if cue is None:
        return
    stands = visible_text(cue.text)[start:end]
    if len(stands) == end - start and stands in (found or stands):
        window.text.mark(*written_place(cue.text, start, end))
