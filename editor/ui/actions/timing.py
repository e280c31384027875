"""The actions on times.

Of the keys for nudging, 4 and 5 are the start, 6 and 7 the whole cue, 8 and 9 the end, each
earlier and later: by a tenth of a second, with Shift by a second, with Alt by a hundredth.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.core.retiming import Edge
from editor.core.sentence import said
from editor.ui import retiming
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import has_active

if TYPE_CHECKING:
    from collections.abc import Iterator

START, END = Edge.START, Edge.END
# By what key, in which context, of what part, by how many ms.
_STEPS = (("{}", Context.CUES, 100), ("Shift+{}", Context.CUES, 1000),
          ("Alt+{}", Context.ANYWHERE, 10))  # fmt: skip
_NUDGES = {
    ("start", -1): lambda step: said("Start {step:,} ms earlier", step=step),
    ("start", 1): lambda step: said("Start {step:,} ms later", step=step),
    ("cue", -1): lambda step: said("Cue {step:,} ms earlier", step=step),
    ("cue", 1): lambda step: said("Cue {step:,} ms later", step=step),
    ("end", -1): lambda step: said("End {step:,} ms earlier", step=step),
    ("end", 1): lambda step: said("End {step:,} ms later", step=step),
}
_PARTS = (("start", START, "45"), ("cue", None, "67"), ("end", END, "89"))


def _nudges() -> Iterator[Action]:
    """Yield the nudges: each part of a cue, by each step, earlier and later."""
    for name, edge, digits in _PARTS:
        for key, context, step in _STEPS:
            for digit, way in zip(digits, (-1, 1), strict=True):
                direction = "earlier" if way < 0 else "later"
                yield Action(
                    f"timing.{name}_{direction}_{step}",
                    _NUDGES[name, way](step),
                    partial(retiming.nudge, edge=edge, by_ms=way * step),
                    "Timing",
                    (key.format(digit),),
                    context,
                    has_active,
                    apart=digit == digits[0] and step == 100,
                    submenu="Nudge",
                )


def _nudges_typing() -> Iterator[Action]:
    """Yield what nudges by a tenth of a second also while text has the focus."""
    for name, edge, digits in _PARTS:
        for digit, way in zip(digits, (-1, 1), strict=True):
            direction = "earlier" if way < 0 else "later"
            yield Action(
                f"timing.{name}_{direction}_typing",
                _NUDGES[name, way](100),
                partial(retiming.nudge, edge=edge, by_ms=way * 100),
                "",
                (f"Ctrl+Shift+{digit}",),
                Context.ANYWHERE,
                has_active,
            )


ACTIONS = (
    Action("timing.set_start", "Set the start at the playhead",
           partial(retiming.set_at_playhead, edge=START), "Timing", ("F11",), enabled=has_active),
    Action("timing.set_end", "Set the end at the playhead",
           partial(retiming.set_at_playhead, edge=END), "Timing", ("F12",), enabled=has_active),
    Action("timing.set_start_joint", "Set the start, with the end of the cue before",
           partial(retiming.set_at_playhead, edge=START, with_neighbour=True), "Timing",
           ("Shift+F11",), enabled=has_active),
    Action("timing.set_end_joint", "Set the end, with the start of the next cue",
           partial(retiming.set_at_playhead, edge=END, with_neighbour=True), "Timing",
           ("Shift+F12",), enabled=has_active),
    Action("timing.set_start_follow", "Set the start and shift all that follows",
           retiming.set_start_and_follow, "Timing", ("Ctrl+F11",), enabled=has_active),
    *_nudges(),
    *_nudges_typing(),
    Action("timing.extend_start", "Extend to the end of the cue before",
           partial(retiming.extend, edge=START), "Timing", ("Alt+F11",), enabled=has_active,
           apart=True),
    Action("timing.extend_end", "Extend to the start of the next cue",
           partial(retiming.extend, edge=END), "Timing", ("Alt+F12",), enabled=has_active),
    Action("timing.lead_in", "Add lead-in", partial(retiming.lead, edge=START), "Timing", ("I",),
           Context.CUES, has_active),
    Action("timing.lead_out", "Add lead-out", partial(retiming.lead, edge=END), "Timing", ("O",),
           Context.CUES, has_active),
    Action("timing.snap", "Snap to the voice", retiming.snap, "Timing", ("V",), Context.CUES,
           has_active, apart=True),
    Action("timing.snap_start", "Snap the start to the voice",
           partial(retiming.snap, edges=(START,)), "Timing", enabled=has_active),
    Action("timing.snap_end", "Snap the end to the voice", partial(retiming.snap, edges=(END,)),
           "Timing", enabled=has_active),
    Action("timing.shift", "Shift the selected cues…",
           partial(retiming.ask_shift, following=False), "Timing", ("Ctrl+T",),
           enabled=has_active, apart=True),
    Action("timing.shift_following", "Shift all from here on…",
           partial(retiming.ask_shift, following=True), "Timing", ("Ctrl+Shift+T",),
           enabled=has_active),
)  # fmt: skip
