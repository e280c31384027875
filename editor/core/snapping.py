"""Edges drawn to where voices begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.edits import room
from editor.core.errors import EditRefused
from editor.core.retiming import Edge
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.substitution import substitute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit

# Recognisers are seldom a second off where they are right at all; further away is another voice.
REACH_MS = 1000
BOTH = (Edge.START, Edge.END)


def around(cue: Cue) -> Span:
    """Return the stretch in which voices matter to a cue's edges, in ms."""
    return Span(max(0, cue.start_ms - REACH_MS), cue.end_ms + REACH_MS)


def snap(
    cues: Sequence[Cue],
    voices: Mapping[int, Sequence[Span] | None],
    edges: Iterable[Edge] = BOTH,
) -> Edit:
    """Put edges of cues where the nearest voice begins or ends, at most a second away.

    Voices are those around the cue at each index, None where nobody has listened yet. Raises
    EditRefused when no edge has a voice to be drawn to.
    """
    if not voices:
        raise EditRefused(said("No cue is selected, so there is nothing to snap."))
    if all(heard is None for heard in voices.values()):
        raise EditRefused(
            said(
                "Where the voices are is not known here: open the recording, or wait until this"
                " part of it has been listened to."
            )
        )
    now, wanted, near = list(cues), tuple(edges), False
    for index in sorted(voices):
        for edge in wanted:
            at_ms = _nearest(now, index, edge, voices[index] or ())
            if at_ms is not None:
                now[index], near = edge.put(now[index], at_ms), True
    if not near:
        raise EditRefused(
            said(
                "No voice begins or ends within a second of the cue's {edge}.",
                edge=wanted[0].called,
            )
            if len(wanted) == 1
            else said("No voice begins or ends within a second of the cue's edges.")
        )
    label = (
        said("Snap {edge} to the voice", edge=wanted[0].called)
        if len(wanted) == 1
        else said("Snap to the voice")
    )
    edit = substitute(cues, {index: now[index] for index in voices}, label)
    if not edit.splices:
        raise EditRefused(said("The voice begins and ends there already."))
    return edit


def _nearest(cues: Sequence[Cue], index: int, edge: Edge, voices: Iterable[Span]) -> int | None:
    """Return the nearest place for an edge that leaves the cue time and overlaps no other."""
    cue, span = cues[index], room(cues, index)
    edges = (voice.start_ms if edge is Edge.START else voice.end_ms for voice in voices)
    heard = (at for at in edges if abs(at - edge.of(cue)) < REACH_MS)
    fitting = [
        at
        for at in heard
        if span.start_ms <= at <= span.end_ms and edge.put(cue, at).duration_ms > 0
    ]
    return min(fitting, key=lambda at: abs(at - edge.of(cue)), default=None)
