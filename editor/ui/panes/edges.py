"""Dragging the edges of cues on the waveform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import edits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.session import Session
    from editor.ui.panes.scale import Scale
    from editor.ui.panes.wave_paint import Region

_GRIP_PX = 5


def edge_at(regions: Iterable[Region], scale: Scale, x: float) -> tuple[int, bool] | None:
    """Return the id of the cue whose edge is at a pixel, and whether it is the start.

    Where edges meet, that of the active cue is taken.
    """
    near = []
    for region in regions:
        cue = region.cue
        for is_start, at_ms in ((True, cue.start_ms), (False, cue.end_ms)):
            distance = abs(scale.x(at_ms) - x)
            if distance <= _GRIP_PX:
                near.append((distance, not region.active, cue.id, is_start))
    return min(near)[2:] if near else None


class Edges:
    """The edge that is held, if any; the whole drag is one step of the history."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: tuple[int, bool] | None = None

    @property
    def is_held(self) -> bool:
        """Tell whether an edge is being dragged."""
        return self._held is not None

    def take(self, regions: Iterable[Region], scale: Scale, x: float) -> bool:
        """Take hold of the edge at a pixel and select its cue; tell whether there is one."""
        self._held = edge_at(regions, scale, x)
        if self._held:
            self._session.end_gesture()
            self._session.select_index(self._session.index_of(self._held[0]))
        return self.is_held

    def drag(self, at_ms: int) -> None:
        """Move the edge to a moment in ms, as far as the neighbours leave room."""
        cue_id, is_start = self._held or (-1, False)
        index = self._session.index_of(cue_id)
        if index is None:
            return
        cues = self._session.cues
        cue = cues[index]
        limits = edits.room(cues, index)
        if is_start:
            start, end = min(max(at_ms, limits.start_ms), cue.end_ms - 1), cue.end_ms
        else:
            start, end = cue.start_ms, max(min(at_ms, limits.end_ms), cue.start_ms + 1)
        self._session.do(edits.retime(cues, index, start, end))

    def let_go(self) -> None:
        """Let go of the edge."""
        if self._held:
            self._held = None
            self._session.end_gesture()
