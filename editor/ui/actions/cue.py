"""The actions on the cues themselves."""

from __future__ import annotations

from editor.ui import editing
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import has_active

ACTIONS = (
    Action("cue.split_caret", "Split at the caret", editing.split_at_caret, "Cue",
           ("Ctrl+Alt+V",), enabled=has_active, icon="split"),
    Action("cue.split_playhead", "Split at the playhead", editing.split_at_playhead, "Cue",
           ("Return", "Enter"), Context.CUES, has_active),
    Action("cue.merge", "Merge", editing.merge, "Cue", ("Ctrl+Shift+M",), enabled=has_active,
           icon="merge"),
    Action("cue.remove", "Remove", editing.remove, "Cue", ("Del",), Context.CUES, has_active,
           icon="remove"),
)  # fmt: skip
