"""The actions on the cues themselves."""

from __future__ import annotations

from editor.ui import editing, placing, splitting
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import has_active

ACTIONS = (
    Action("cue.split", "Split at caret and playhead", splitting.at_both, "Cue",
           ("Ctrl+Alt+V",), enabled=has_active, icon="split"),
    Action("cue.split_caret", "Split at the caret, finding the time", splitting.at_caret, "Cue",
           ("Ctrl+Return", "Ctrl+Enter"), Context.TEXT, has_active),
    Action("cue.split_playhead", "Split at the playhead, finding the word", splitting.at_playhead,
           "Cue", ("Return", "Enter"), Context.CUES, has_active),
    Action("cue.merge", "Merge the selected, or with the next", editing.merge, "Cue",
           ("Ctrl+Shift+M",), enabled=has_active, icon="merge", apart=True),
    Action("cue.merge_next", "Merge with the next", editing.merge_next, "Cue", ("M",),
           Context.CUES, has_active),
    Action("cue.merge_previous", "Merge with the previous", editing.merge_previous, "Cue",
           ("Shift+M",), Context.CUES, has_active),
    Action("cue.word_next", "Last word to the next cue", editing.word_to_next, "Cue",
           ("Ctrl+Down",), Context.TABLE, has_active),
    Action("cue.word_previous", "First word to the previous cue", editing.word_to_previous, "Cue",
           ("Ctrl+Up",), Context.TABLE, has_active),
    Action("cue.insert", "Insert at the playhead", placing.write_at_playhead, "Cue",
           ("Ins",), Context.CUES, icon="insert", apart=True),
    Action("cue.insert_before", "Insert before", placing.write_before, "Cue",
           ("Ctrl+Shift+Ins",), enabled=has_active),
    Action("cue.insert_after", "Insert after", placing.write_after, "Cue",
           ("Alt+Ins",), enabled=has_active),
    Action("cue.duplicate", "Duplicate", placing.duplicate, "Cue", ("Ctrl+D",), Context.CUES,
           has_active),
    Action("cue.copy", "Copy", lambda w: w.clipboard.copy(), "Cue", ("Ctrl+C",), Context.CUES,
           has_active, apart=True),
    Action("cue.cut", "Cut", lambda w: w.clipboard.cut(), "Cue", ("Ctrl+X",), Context.CUES,
           has_active),
    Action("cue.paste", "Paste at the playhead", lambda w: w.clipboard.paste(), "Cue",
           ("Ctrl+V",), Context.CUES),
    Action("cue.remove", "Remove", editing.remove, "Cue", ("Del",), Context.CUES, has_active,
           icon="remove", apart=True),
)  # fmt: skip
