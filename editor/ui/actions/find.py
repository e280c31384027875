"""The actions on finding, replacing, and what the table shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.search.sieve import Sieve
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import has_cues

if TYPE_CHECKING:
    from editor.ui.window import Window


def _begin(window: Window, *, replacing: bool) -> None:
    """Open the find bar with what is selected in the text, if anything is."""
    box = window.text.box
    seed = box.textCursor().selectedText() if box.hasFocus() else ""
    window.cue_pane.begin(replacing=replacing, seed="" if "\u2029" in seed else seed)


def _toggle(action_id: str, window: Window) -> None:
    window.cue_pane.bar.toggles[action_id].toggle()


def _can_toggle(window: Window) -> bool:
    return window.cue_pane.bar.is_open


def _show(sieve: Sieve, window: Window) -> None:
    window.cue_pane.rows.choose(sieve)


ACTIONS = (
    Action("find.begin", "Find…", partial(_begin, replacing=False), "Edit", ("Ctrl+F",),
           enabled=has_cues, icon="search", apart=True),
    Action("find.replace", "Find and replace…", partial(_begin, replacing=True), "Edit",
           ("Ctrl+H",), enabled=has_cues, icon="replace"),
    Action("find.next", "Next match", lambda w: w.cue_pane.step(1), "Edit", ("F3",),
           enabled=has_cues),
    Action("find.previous", "Previous match", lambda w: w.cue_pane.step(-1), "Edit",
           ("Shift+F3",), enabled=has_cues),
    Action("find.case", "Find: match case", partial(_toggle, "find.case"), "Edit", ("Alt+C",),
           enabled=_can_toggle, apart=True),
    Action("find.word", "Find: whole words", partial(_toggle, "find.word"), "Edit", ("Alt+W",),
           enabled=_can_toggle),
    Action("find.regex", "Find: regular expression", partial(_toggle, "find.regex"), "Edit",
           ("Alt+R",), enabled=_can_toggle),
    Action("find.filter", "Next filter of the table", lambda w: w.cue_pane.step_filter(1), "View",
           ("F",), Context.CUES, has_cues, apart=True),
    Action("find.filter_back", "Filter of the table before", lambda w: w.cue_pane.step_filter(-1),
           "View", ("Shift+F",), Context.CUES, has_cues),
    Action("find.all", "Show all cues", partial(_show, Sieve.ALL), "View", enabled=has_cues),
    Action("find.flagged", "Show flagged cues", partial(_show, Sieve.FLAGGED), "View",
           enabled=has_cues),
    Action("find.changed", "Show changed cues", partial(_show, Sieve.CHANGED), "View",
           enabled=has_cues),
    Action("find.unheard", "Show unheard cues", partial(_show, Sieve.UNHEARD), "View",
           enabled=has_cues),
    Action("find.lost", "Show cues marked as lost", partial(_show, Sieve.LOST), "View",
           enabled=has_cues),
    Action("view.columns", "Columns of the table…", lambda w: w.table.header.ask(), "View"),
)  # fmt: skip
