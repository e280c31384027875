"""Dragging the edges of cues on the waveform."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core import edits
from editor.core.cue import cps
from editor.core.errors import EditRefused
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue
    from editor.core.session import Session
    from editor.ui.panes.scale import Scale
    from editor.ui.panes.wave_paint import Region

_GRIP_PX = 5
SNAP_PX = 9


@dataclass(frozen=True, slots=True)
class Pull:
    """Where an edge is pulled to.

    Attributes: at_ms; snaps, moments in ms that draw it, within reach_ms; together, a neighbour's
    edge that touches comes along; over, it may overlap the neighbours.
    """

    at_ms: int
    snaps: tuple[int, ...] = ()
    reach_ms: float = 0.0
    together: bool = False
    over: bool = False

    def snapped(self) -> int:
        """Return the nearest moment that draws the edge, or the one pulled to."""
        near = [at for at in self.snaps if abs(at - self.at_ms) <= self.reach_ms]
        return min(near, key=lambda at: abs(at - self.at_ms), default=self.at_ms)


def edge_at(regions: Iterable[Region], scale: Scale, x: float) -> tuple[int, bool] | None:
    """Return the id of the cue whose edge is at a pixel, and whether it is the start.

    Where edges meet, that of the active cue is taken.
    """
    near = []
    for region in regions:
        cue = region.cue
        if cue is None:
            continue
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

    @property
    def held(self) -> Cue | None:
        """Return the cue whose edge is being dragged, as it is by now."""
        return self._session.cue(self._held[0]) if self._held else None

    @property
    def label(self) -> str:
        """Return the duration and the speed of the cue that is dragged."""
        cue = self.held
        if cue is None:
            return ""
        speed = cps(cue)
        return (
            tr(
                "{duration_ms:.3f} s · {speed:.0f} CPS",
                duration_ms=cue.duration_ms / 1000,
                speed=speed,
            )
            if speed
            else ""
        )

    @property
    def at_ms(self) -> int:
        """Return where the edge that is held stands."""
        cue = self.held
        if cue is None or self._held is None:
            return 0
        return cue.start_ms if self._held[1] else cue.end_ms

    def take(self, regions: Iterable[Region], scale: Scale, x: float) -> bool:
        """Take hold of the edge at a pixel and select its cue; tell whether there is one."""
        self._held = edge_at(regions, scale, x)  # known before the selection is announced
        if self._held:
            self._session.end_gesture()
            self._session.select_index(self._session.index_of(self._held[0]))
        return self.is_held

    def drag(self, pull: Pull) -> None:
        """Move the edge, as far as the neighbours leave room unless it may overlap them."""
        cue = self.held
        index = self._session.index_of(cue.id) if cue else None
        if cue is None or index is None or self._held is None:
            return
        cues = self._session.cues
        at_ms = max(0, pull.snapped())
        if not (pull.over or pull.together):
            limits = edits.room(cues, index)
            at_ms = min(max(at_ms, limits.start_ms), limits.end_ms)
        if self._held[1]:
            start, end = min(at_ms, cue.end_ms - 1), cue.end_ms
        else:
            start, end = cue.start_ms, max(at_ms, cue.start_ms + 1)
        retime = edits.retime_joint if pull.together else edits.retime
        try:
            self._session.do(retime(cues, index, start, end))
        except EditRefused:
            return  # the edge stays where the neighbour still has time

    def let_go(self) -> None:
        """Let go of the edge."""
        if self._held:
            self._held = None
            self._session.end_gesture()
