"""Everything a person can have the program do, as one table.

Menus, toolbar, keys, the command palette and the buttons of the review panel are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from editor.core.finding import Fix
from editor.core.span import Span
from editor.core.verdict import Answer
from editor.ui import editing

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window


class Context(Enum):
    """Where the focus must be for an action's keys to work."""

    ANYWHERE = "anywhere"
    CUES = "the cues"  # table, waveform and review: a bare letter acts, in the text it types


def _always(_: Window) -> bool:
    return True


def _has_cues(window: Window) -> bool:
    return bool(window.session.cues)


def _has_active(window: Window) -> bool:
    return window.session.selection.active is not None


def _has_finding(window: Window) -> bool:
    return window.review.current is not None


def _offers(fix: Fix) -> Callable[[Window], bool]:
    def enabled(window: Window) -> bool:
        current = window.review.current
        return current is not None and fix in current.fixes

    return enabled


def verdict(answer: Answer) -> Callable[[Window], object]:
    """Return what gives the current finding an answer, and goes on to the next."""
    return lambda window: editing.decide(window, answer)


def _has_queue(window: Window) -> bool:
    return bool(window.review.queue)


def _can_play(window: Window) -> bool:
    return window.transport.can_try


def _can_play_cue(window: Window) -> bool:
    return _has_active(window) and _can_play(window)


def _can_play_marked(window: Window) -> bool:
    return window.waveform.selection is not None and _can_play(window)


def _zoom_to_cue(window: Window) -> None:
    index = window.session.active_index
    if index is not None:
        window.waveform.show_exactly(window.session.cues[index].span)


def _zoom_to_finding(window: Window) -> None:
    if window.review.current:
        window.waveform.show_exactly(window.review.current.span)


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


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the program can do.

    Attributes: id; label; run, what does it; keys, the first one is shown; context, where the
    keys work; enabled, when it makes sense; icon, a drawing's name; menu, where it is listed;
    apart, whether a line sets it off from what stands before it there.
    """

    id: str
    label: str
    run: Callable[[Window], object]
    menu: str
    keys: tuple[str, ...] = ()
    context: Context = Context.ANYWHERE
    enabled: Callable[[Window], bool] = _always
    icon: str = ""
    apart: bool = False


MENUS = ("File", "Edit", "Review", "Play", "View")

ACTIONS = (
    Action("file.open", "Open…", lambda w: w.files.ask_open(), "File", ("Ctrl+O",), icon="open"),
    Action("file.media", "Open recording…", lambda w: w.files.ask_media(), "File",
           ("Ctrl+Shift+O",), enabled=_has_cues, icon="sound"),
    Action("file.encoding", "Read again in another encoding…", lambda w: w.files.ask_encoding(),
           "File", enabled=lambda w: w.session.document.source.path is not None),
    Action("file.save", "Save", lambda w: w.files.save(), "File", ("Ctrl+S",),
           enabled=_has_cues, icon="save", apart=True),
    Action("file.save_as", "Save as…", lambda w: w.files.ask_save_as(), "File",
           ("Ctrl+Shift+S",), enabled=_has_cues),
    Action("file.clip", "Export audio of the cue or what is marked…", lambda w: w.files.ask_clip(), "File",
           ("Ctrl+E",), enabled=_can_play_cue, apart=True),
    Action("file.sample", "Open the sample", lambda w: w.files.open_sample(), "File"),
    Action("file.quit", "Quit", lambda w: w.close(), "File", ("Ctrl+Q",), apart=True),
    Action("edit.undo", "Undo", lambda w: w.session.undo(), "Edit", ("Ctrl+Z",),
           enabled=lambda w: w.session.undo_label is not None, icon="undo"),
    Action("edit.redo", "Redo", lambda w: w.session.redo(), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"),
           enabled=lambda w: w.session.redo_label is not None, icon="redo"),
    Action("cue.split_caret", "Split at the caret", editing.split_at_caret, "Edit",
           ("Ctrl+Alt+V",), enabled=_has_active, icon="split", apart=True),
    Action("cue.split_playhead", "Split at the playhead", editing.split_at_playhead, "Edit",
           ("Return", "Enter"), Context.CUES, _has_active),
    Action("cue.merge", "Merge", editing.merge, "Edit", ("Ctrl+Shift+M",), enabled=_has_active,
           icon="merge"),
    Action("cue.remove", "Remove", editing.remove, "Edit", ("Del",), Context.CUES, _has_active,
           icon="remove"),
    Action("edit.text", "Edit the text", lambda w: w.focus_text(), "Edit", ("F2",),
           enabled=_has_active, apart=True),
    Action("review.next", "Next finding", lambda w: w.review.step(1), "Review", ("F8",),
           enabled=_has_queue, icon="next"),
    Action("review.next_bare", "Next finding", lambda w: w.review.step(1), "", ("J",),
           Context.CUES, _has_queue),
    Action("review.previous", "Previous finding", lambda w: w.review.step(-1), "Review",
           ("Shift+F8",), enabled=_has_queue, icon="previous"),
    Action("review.remove", "Remove what is suspected", verdict(Answer.REMOVE), "Review",
           ("Ctrl+Del",), enabled=_offers(Fix.REMOVE), icon="remove", apart=True),
    Action("review.trim", "Trim to what was said", verdict(Answer.TRIM), "Review", ("T",),
           Context.CUES, _offers(Fix.TRIM), icon="trim"),
    Action("review.shrink", "Shrink to the voice", verdict(Answer.SHRINK), "Review", ("S",),
           Context.CUES, _offers(Fix.SHRINK), icon="shrink"),
    Action("review.gap", "Gap marker in its place", verdict(Answer.GAP_MARKER), "Review", ("G",),
           Context.CUES, _offers(Fix.GAP_MARKER), icon="gap"),
    Action("review.unify", "Unify the spelling of tags", verdict(Answer.UNIFY), "Review", ("U",),
           Context.CUES, _offers(Fix.UNIFY), icon="flag-tag"),
    Action("review.keep", "Keep: it was said", verdict(Answer.KEEP), "Review", ("K",),
           Context.CUES, _has_finding, icon="keep"),
    Action("review.alike", "All like this…", lambda w: w.panel.ask_about_alike(), "Review", ("A",),
           Context.CUES, _has_finding),
    Action("review.lost", "Mark as lost speech", editing.mark_lost, "Review",
           ("L",), Context.CUES, _has_active, apart=True),
    Action("review.fold", "Fold or unfold the run", lambda w: w.table.toggle_active(), "Review",
           ("R",), Context.CUES, _has_active, apart=True),
    Action("review.play", "Play each finding arrived at", lambda w: w.toggle_setting("review.play"),
           "Review"),
    Action("play.cue", "Play cue", lambda w: w.transport.play_cue(), "Play",
           ("F5", "Ctrl+Space"), enabled=_can_play_cue, icon="play"),
    Action("play.here", "Play from the playhead", lambda w: w.transport.play_here(), "Play",
           ("Shift+F5", "Ctrl+Shift+Space"), enabled=_can_play),
    Action("play.toggle", "Play or stop", lambda w: w.transport.toggle(), "Play", ("Space",),
           Context.CUES, _can_play),
    Action("play.marked", "Play what is marked", lambda w: w.transport.play(_marked(w)), "Play",
           ("P",), Context.CUES, _can_play_marked),
    Action("play.before", "Play the half second before the cue",
           lambda w: w.transport.play_beside(-500, 0, of_end=False), "Play", ("Q",), Context.CUES,
           _can_play_cue, apart=True),
    Action("play.after", "Play the half second after the cue",
           lambda w: w.transport.play_beside(0, 500, of_end=True), "Play", ("W",), Context.CUES,
           _can_play_cue),
    Action("play.first", "Play the first half second of the cue",
           lambda w: w.transport.play_beside(0, 500, of_end=False), "Play", ("E",), Context.CUES,
           _can_play_cue),
    Action("play.last", "Play the last half second of the cue",
           lambda w: w.transport.play_beside(-500, 0, of_end=True), "Play", ("D",), Context.CUES,
           _can_play_cue),
    Action("play.loop", "Loop the cue", lambda w: w.transport.loop_cue(), "Play", ("Ctrl+L",),
           enabled=_can_play_cue, icon="loop", apart=True),
    Action("play.without", "Hear it without what is selected", _play_without, "Play", ("X",),
           Context.CUES, _can_play_cue),
    Action("play.device", "Sound output…", lambda w: w.files.ask_device(), "Play"),
    Action("play.stop", "Stop", lambda w: w.transport.stop(), "Play", ("Esc",),
           enabled=lambda w: w.transport.is_playing, icon="stop", apart=True),
    Action("play.slower", "Slower", lambda w: w.step_speed(-1), "Play", ("Ctrl+-",), apart=True),
    Action("play.faster", "Faster", lambda w: w.step_speed(1), "Play", ("Ctrl+=", "Ctrl++")),
    Action("view.previous_cue", "Previous cue", lambda w: editing.step(w, -1), "View",
           ("Alt+Up",), enabled=_has_cues),
    Action("view.next_cue", "Next cue", lambda w: editing.step(w, 1), "View", ("Alt+Down",),
           enabled=_has_cues),
    Action("view.find", "Find text or run a command", lambda w: w.search.begin(), "View",
           ("Ctrl+Shift+P", "Ctrl+F"), icon="search", apart=True),
    Action("view.cues", "Go to the cues", lambda w: w.table.setFocus(), "View", ("F6",)),
    Action("view.zoom_in", "Zoom in", lambda w: w.waveform.zoom(0.5), "View", ("Alt+Right",),
           apart=True),
    Action("view.zoom_out", "Zoom out", lambda w: w.waveform.zoom(2.0), "View", ("Alt+Left",)),
    Action("view.zoom_cue", "Zoom to the cue", _zoom_to_cue, "View", ("Z",),
           Context.CUES, _has_active),
    Action("view.zoom_finding", "Zoom to the finding", _zoom_to_finding, "View",
           ("Shift+Z",), Context.CUES, _has_finding),
    Action("view.zoom_all", "Show the whole recording", lambda w: w.waveform.show_all(), "View",
           ("Alt+Home",), enabled=_has_cues),
    Action("view.spectrogram", "Spectrogram or waveform", lambda w: w.waveform.toggle_spectrogram(),
           "View", ("Y",), Context.CUES, lambda w: w.recording.path is not None),
    Action("view.theme_system", "Colours of the system", lambda w: w.choose_theme("system"),
           "View", icon="theme", apart=True),
    Action("view.theme_light", "Light", lambda w: w.choose_theme("light"), "View"),
    Action("view.theme_dark", "Dark", lambda w: w.choose_theme("dark"), "View"),
)  # fmt: skip
