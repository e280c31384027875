"""The actions on how the text is set, and on who speaks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.ui import styling
from editor.ui.actions.action import Action
from editor.ui.actions.conditions import has_active
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window


def _speaker(number: int) -> Action:
    """Return what gives the selection to a speaker by the number of their key."""
    place = number - 1

    def enabled(window: Window) -> bool:
        return has_active(window) and bool(window.cast.at(place))

    def named(window: Window) -> str:
        return window.cast.at(place) or tr("Speaker {n}", n=number)

    return Action(
        f"text.speaker_{number}",
        said("Speaker {n}", n=number),
        _assigner(place),
        "Text",
        (f"Ctrl+{number}",),
        enabled=enabled,
        submenu="Speaker",
        named=named,
    )


def _assigner(place: int) -> Callable[[Window], object]:
    return lambda window: styling.assign(window, window.cast.at(place))


def _begin_voices(window: Window) -> None:
    from editor.ui.batches.voices import Voices  # noqa: PLC0415  not at the start

    window.cue_pane.proposing.begin(Voices(window))


def _begin_marks(window: Window) -> None:
    from editor.ui.batches.marks import Marks  # noqa: PLC0415  not at the start

    window.cue_pane.proposing.begin(Marks(window))


ACTIONS = (
    Action("text.balance", "Balance the lines", styling.balance, "Text", ("Ctrl+B",),
           enabled=has_active),
    Action("text.join", "Join the lines", styling.join_lines, "Text", ("Ctrl+J",),
           enabled=has_active),
    Action("text.case", "Change case: lower, Sentence, UPPER", styling.change_case, "Text",
           ("Ctrl+U",), enabled=has_active, apart=True),
    Action("text.italic", "Italics on or off", styling.italicise, "Text", ("Ctrl+I",),
           enabled=has_active),
    *(_speaker(number) for number in range(1, 10)),
    Action("text.speaker_new", "New speaker…", styling.ask_speaker, "Text", ("Ctrl+Shift+N",),
           enabled=has_active, submenu="Speaker", apart=True),
    Action("text.speaker_none", "No speaker", lambda w: styling.assign(w, ""), "Text",
           ("Ctrl+0",), enabled=has_active, submenu="Speaker"),
    Action("text.speaker_rename", "Rename a speaker…", styling.ask_rename, "Text",
           enabled=has_active, submenu="Speaker", apart=True),
    Action("text.voices", "Suspected changes of voice…", _begin_voices, "Text",
           enabled=has_active, submenu="Speaker", apart=True),
    Action("text.marks", "Mark speakers otherwise…", _begin_marks, "Text",
           enabled=has_active, submenu="Speaker"),
    Action("cue.revert", "Revert to what was read", styling.revert_cues, "Text", ("F9",),
           enabled=has_active, apart=True),
)  # fmt: skip
