"""What a window shows of a review, taken down and shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.finding import Category
from editor.core.span import Span
from editor.journal.review_state import Sight

if TYPE_CHECKING:
    from editor.ui.window import Window

_CATEGORIES = {category.value: category for category in Category}


def of(window: Window) -> Sight:
    """Return what a window shows now."""
    shown, review = window.waveform.visible_span, window.review
    recording, size = window.recording.path, window.recording.size
    return Sight(
        review.place,
        review.category.value if review.category else "",
        window.table.cue_model.unfolded,
        shown.start_ms,
        shown.end_ms,
        window.transport.playhead_ms,
        None if recording is None or size is None else (str(recording), size),
        window.recording.tracks.number,
    )


def show(window: Window, sight: Sight) -> None:
    """Show what a window showed before; what is in sight of the sound comes last."""
    window.review.take_up(sight.place, _CATEGORIES.get(sight.category))
    window.table.cue_model.unfold(sight.unfolded)
    window.transport.set_playhead(sight.playhead_ms)
    window.table.follow()
    if sight.end_ms > sight.start_ms:
        window.waveform.show_stretch(Span(sight.start_ms, sight.end_ms))
