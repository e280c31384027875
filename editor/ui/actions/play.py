"""The actions on the transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.span import Span
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import can_play, can_play_cue, can_play_marked

if TYPE_CHECKING:
    from editor.ui.window import Window


def _play_without(window: Window) -> None:
    """Play through the removal of what is marked, or else of the selected cues."""
    session = window.session
    chosen = [cue for cue_id in session.selection.selected if (cue := session.cue(cue_id))]
    span, current = window.waveform.selection, window.review.current
    if span is None and current and current.gap and window.review.has_run_selected:
        span = current.span
    if span is None and chosen:
        span = Span(min(cue.start_ms for cue in chosen), max(cue.end_ms for cue in chosen))
    if span:
        window.transport.play_without(span)


def _marked(window: Window) -> Span:
    return window.waveform.selection or Span(0, 0)


ACTIONS = (
    Action("play.cue", "Play cue", lambda w: w.transport.play_cue(), "Play",
           ("F5", "Ctrl+Space"), enabled=can_play_cue, icon="play"),
    Action("play.here", "Play from the playhead", lambda w: w.transport.play_here(), "Play",
           ("Shift+F5", "Ctrl+Shift+Space"), enabled=can_play),
    Action("play.toggle", "Play or stop", lambda w: w.transport.toggle(), "Play", ("Space",),
           Context.CUES, can_play),
    Action("play.marked", "Play what is marked", lambda w: w.transport.play(_marked(w)), "Play",
           ("P",), Context.CUES, can_play_marked),
    Action("play.before", "Play the half second before the cue",
           lambda w: w.transport.play_beside(-500, 0, of_end=False), "Play", ("Q",), Context.CUES,
           can_play_cue, apart=True),
    Action("play.after", "Play the half second after the cue",
           lambda w: w.transport.play_beside(0, 500, of_end=True), "Play", ("W",), Context.CUES,
           can_play_cue),
    Action("play.first", "Play the first half second of the cue",
           lambda w: w.transport.play_beside(0, 500, of_end=False), "Play", ("E",), Context.CUES,
           can_play_cue),
    Action("play.last", "Play the last half second of the cue",
           lambda w: w.transport.play_beside(-500, 0, of_end=True), "Play", ("D",), Context.CUES,
           can_play_cue),
    Action("play.loop", "Loop the cue", lambda w: w.transport.loop_cue(), "Play", ("Ctrl+L",),
           enabled=can_play_cue, icon="loop", apart=True),
    Action("play.without", "Hear it without what is selected", _play_without, "Play", ("X",),
           Context.CUES, can_play_cue),
    Action("play.device", "Sound output…", lambda w: w.files.ask_device(), "Play"),
    Action("play.stop", "Stop", lambda w: w.transport.stop(), "Play", ("Esc",),
           enabled=lambda w: w.transport.is_playing, icon="stop", apart=True),
    Action("play.slower", "Slower", lambda w: w.step_speed(-1), "Play", ("Ctrl+-",), apart=True),
    Action("play.faster", "Faster", lambda w: w.step_speed(1), "Play", ("Ctrl+=", "Ctrl++")),
)  # fmt: skip
