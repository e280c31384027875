"""The actions on the sight: places, zoom, colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.ui import editing, going
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import has_active, has_cues, has_finding
from editor.ui.tongue import LANGUAGES, tr

if TYPE_CHECKING:
    from editor.ui.window import Window


def _zoom_to_cue(window: Window) -> None:
    index = window.session.active_index
    if index is not None:
        window.waveform.show_exactly(window.session.cues[index].span)


def _zoom_to_finding(window: Window) -> None:
    if window.review.current:
        window.waveform.show_exactly(window.review.current.span)


def _choose_language(window: Window, choice: str) -> None:
    """Use a language by its code, or the system's, from the next start on, and say so."""
    window.settings.set("language", choice)
    window.messages.remark(
        tr(
            "{language} will be the language of the window when Cueproof is started again.",
            language=LANGUAGES.get(choice) or tr("The language of the system"),
        )
    )


def _choose_theme(window: Window, choice: str) -> None:
    """Use the colours of the system, light ones or dark ones, from now on."""
    window.settings.set("theme", choice)
    window.theme.choose(choice)


ACTIONS = (
    Action("view.previous_cue", "Previous cue", lambda w: editing.step(w, -1), "View",
           ("Alt+Up",), enabled=has_cues),
    Action("view.next_cue", "Next cue", lambda w: editing.step(w, 1), "View", ("Alt+Down",),
           enabled=has_cues),
    # Without keys of their own: for presets that have bare letters for it.
    Action("view.previous_cue_bare", "Previous cue", lambda w: editing.step(w, -1), "",
           (), Context.CUES, has_cues),
    Action("view.next_cue_bare", "Next cue", lambda w: editing.step(w, 1), "",
           (), Context.CUES, has_cues),
    Action("view.palette", "Run a command or find text", lambda w: w.search.begin(), "View",
           ("Ctrl+Shift+P",), icon="search", apart=True),
    Action("view.next_pane", "Next of cues, text and waveform", lambda w: w.focus_ring.step(1),
           "View", ("F6",)),
    Action("view.previous_pane", "Previous of cues, text and waveform",
           lambda w: w.focus_ring.step(-1), "View", ("Shift+F6",)),
    Action("view.cues", "Go to the cues", lambda w: w.cue_pane.place.setFocus(), "View", ("Alt+1",)),
    Action("view.waveform", "Go to the waveform", lambda w: w.waveform.setFocus(), "View",
           ("Alt+2",)),
    Action("view.answer", "Do what the message offers", lambda w: w.messages.choose(), "View",
           ("Alt+Return", "Alt+Enter"), enabled=lambda w: bool(w.messages.offers)),
    Action("view.go_to", "Go to a time or a cue…", going.ask, "View", ("Ctrl+G",),
           enabled=has_cues),
    Action("view.zoom_in", "Zoom in", lambda w: w.waveform.zoom(0.5), "View", ("Alt+Right",),
           apart=True),
    Action("view.zoom_out", "Zoom out", lambda w: w.waveform.zoom(2.0), "View", ("Alt+Left",)),
    Action("view.zoom_cue", "Zoom to the cue", _zoom_to_cue, "View", ("Z",),
           Context.CUES, has_active),
    Action("view.zoom_finding", "Zoom to the finding", _zoom_to_finding, "View",
           ("Shift+Z",), Context.CUES, has_finding),
    Action("view.zoom_all", "Show the whole recording", lambda w: w.waveform.show_all(), "View",
           ("Alt+Home",), enabled=has_cues),
    Action("view.spectrogram", "Spectrogram or waveform", lambda w: w.waveform.toggle_spectrogram(),
           "View", ("Y",), Context.CUES, lambda w: w.recording.path is not None),
    Action("view.theme_system", "Colours of the system", lambda w: _choose_theme(w, "system"),
           "View", icon="theme", apart=True),
    Action("view.theme_light", "Light", lambda w: _choose_theme(w, "light"), "View"),
    Action("view.theme_dark", "Dark", lambda w: _choose_theme(w, "dark"), "View"),
    Action("view.language_system", "Language of the system",
           partial(_choose_language, choice="system"), "View", apart=True),
    *(Action(f"view.language_{code}", name, partial(_choose_language, choice=code), "View")
      for code, name in LANGUAGES.items()),
)  # fmt: skip
