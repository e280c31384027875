"""The actions on the transport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.core.span import Span
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import can_play, can_play_cue, can_play_marked, has_cues
from editor.ui.output import STEP
from editor.ui.tongue import told
from editor.ui.transport import SPEEDS

if TYPE_CHECKING:
    from editor.ui.window import Window


_SWITCHED = {
    "text.tab_plays": said("Tab plays in the text"),
    "play.pause_typing": said("Pause while typing"),
}
_STATE = {True: "on", False: "off"}


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


def _tab_plays(window: Window) -> bool:
    """Tell whether Tab plays in the text; else it goes on to the next part of the window."""
    return can_play(window) and bool(window.settings.get("text.tab_plays"))


def _switch(window: Window, name: str) -> None:
    """Turn a setting of the text box on or off, and say which."""
    window.settings.set(name, not window.settings.get(name))
    window.status.show_fact(
        "doing", f"{told(_SWITCHED[name])}: {told(_STATE[window.settings.get(name)])}"
    )
    window.actions_map.update()


def _marked(window: Window) -> Span:
    return window.waveform.selection or Span(0, 0)


def _step_speed(window: Window, by: int) -> None:
    """Play a step faster or slower."""
    now = window.transport.speed
    nearest = min(range(len(SPEEDS)), key=lambda at: abs(SPEEDS[at] - now))
    window.transport.set_speed(SPEEDS[min(max(0, nearest + by), len(SPEEDS) - 1)])


ACTIONS = (
    Action("play.cue", "Play cue", lambda w: w.transport.play_cue(), "Play",
           ("F5",), enabled=can_play_cue, icon="play"),
    # Without keys of its own: for presets that have a bare letter for it.
    Action("play.cue_bare", "Play cue", lambda w: w.transport.play_cue(), "", (), Context.CUES,
           can_play_cue),
    Action("play.here", "Play from the playhead", lambda w: w.transport.play_here(), "Play",
           ("Shift+F5", "Ctrl+Shift+Space"), enabled=can_play),
    Action("play.toggle", "Play or stop", lambda w: w.transport.toggle(), "Play",
           ("Ctrl+Space",), enabled=can_play),
    Action("play.toggle_bare", "Play or stop", lambda w: w.transport.toggle(), "", ("Space",),
           Context.CUES, can_play),
    Action("play.toggle_typing", "Play or stop while typing", lambda w: w.transport.toggle(),
           "Play", ("Tab",), Context.TEXT, _tab_plays),
    Action("play.back_typing", "Back two seconds and play while typing",
           lambda w: w.transport.play_back(2000), "Play", ("Shift+Tab",), Context.TEXT,
           _tab_plays),
    Action("play.tab", "Tab plays in the text", lambda w: _switch(w, "text.tab_plays"), "Play"),
    Action("play.pause_typing", "Pause while typing", lambda w: _switch(w, "play.pause_typing"),
           "Play"),
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
    Action("play.loop_pause", "Pause between rounds…", lambda w: w.transport.output.ask_pause(w),
           "Play"),
    Action("play.without", "Hear it without what is selected", _play_without, "Play", ("X",),
           Context.CUES, can_play_cue),
    Action("play.back", "Playhead back a second", lambda w: w.desk.seek(-1000), "Play", ("Left",),
           Context.CUES, has_cues, apart=True),
    Action("play.forward", "Playhead on a second", lambda w: w.desk.seek(1000), "Play", ("Right",),
           Context.CUES, has_cues),
    Action("play.back_little", "Playhead back a tenth of a second", lambda w: w.desk.seek(-100),
           "Play", ("Shift+Left",), Context.CUES, has_cues),
    Action("play.forward_little", "Playhead on a tenth of a second", lambda w: w.desk.seek(100),
           "Play", ("Shift+Right",), Context.CUES, has_cues),
    Action("play.device", "Sound output…", lambda w: w.transport.output.ask_device(w), "Play"),
    Action("play.stop", "Stop", lambda w: w.transport.stop(), "Play", ("Esc",),
           enabled=lambda w: w.transport.is_playing, icon="stop", apart=True),
    Action("play.louder", "Louder", lambda w: w.transport.output.step_volume(STEP), "Play",
           ("Ctrl+Shift+Up",), icon="volume", apart=True),
    Action("play.quieter", "Quieter", lambda w: w.transport.output.step_volume(-STEP), "Play",
           ("Ctrl+Shift+Down",), icon="volume-low"),
    Action("play.mute", "Mute or unmute", lambda w: w.transport.output.toggle_mute(), "Play",
           ("Ctrl+Alt+M",), icon="volume-muted"),
    Action("play.slower", "Slower", lambda w: _step_speed(w, -1), "Play", ("Ctrl+-",), apart=True),
    Action("play.faster", "Faster", lambda w: _step_speed(w, 1), "Play", ("Ctrl+=", "Ctrl++")),
)  # fmt: skip
