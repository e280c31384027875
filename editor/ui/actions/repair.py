"""The actions that repair many cues at once, each seen before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.ui.actions.action import Action
from editor.ui.actions.conditions import has_cues

if TYPE_CHECKING:
    from editor.ui.window import Window


def _break_anew(window: Window) -> None:
    from editor.ui.batches.breaking import Breaking  # noqa: PLC0415  not at the start

    window.cue_pane.proposing.begin(Breaking(window))


def _guess_sentences(window: Window) -> None:
    from editor.ui.batches.sentences import Sentences  # noqa: PLC0415  not at the start

    window.cue_pane.proposing.begin(Sentences(window))


def _take_out_fillers(window: Window) -> None:
    from editor.ui.batches.fillers import Fillers  # noqa: PLC0415  not at the start

    window.cue_pane.proposing.begin(Fillers(window))


ACTIONS = (
    Action("text.break_anew", "Break anew to sentences…", _break_anew, "Text", enabled=has_cues,
           apart=True),
    Action("text.sentences", "Guess sentences…", _guess_sentences, "Text", enabled=has_cues),
    Action("text.fillers", "Fillers and doubled words…", _take_out_fillers, "Text",
           enabled=has_cues),
)  # fmt: skip
