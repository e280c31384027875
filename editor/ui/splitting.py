"""Splitting the active cue, wherever the focus is and whatever plays.

The focus stays where it was. The text box shows the second half with its caret at the start, so
who was typing types on there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import splitting
from editor.ui.editing import attempt, voices_of

if TYPE_CHECKING:
    from editor.ui.window import Window


def at_caret(window: Window) -> None:
    """Split at the caret, at the time its words were spoken as well as that is known."""
    _split(window, caret=window.text.caret)


def at_playhead(window: Window) -> None:
    """Split at the playhead, between the words spoken before and after it."""
    _split(window, at_ms=window.transport.playhead_ms)


def at_both(window: Window) -> None:
    """Split exactly at caret and playhead; at one of them where the other is not in the cue."""
    session = window.session
    index = session.active_index
    if index is None:
        return
    cue, at_ms, caret = session.cues[index], window.transport.playhead_ms, window.text.caret
    in_text = splitting.can_split_at(cue, caret)
    in_time = cue.start_ms < at_ms < cue.end_ms
    _split(
        window,
        caret=caret if in_text or not in_time else None,
        at_ms=at_ms if in_time else None,
    )


def _split(window: Window, *, caret: int | None = None, at_ms: int | None = None) -> None:
    session = window.session
    attempt(
        window,
        lambda index: splitting.split(
            session.cues,
            index,
            session.fresh_id(),
            caret=caret,
            at_ms=at_ms,
            voices=voices_of(window, session.cues[index]),
        ),
    )
