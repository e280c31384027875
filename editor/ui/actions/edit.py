"""The actions on the history and the text."""

from __future__ import annotations

from editor.ui.actions.action import Action
from editor.ui.actions.conditions import has_active

ACTIONS = (
    Action("edit.undo", "Undo", lambda w: w.session.undo(), "Edit", ("Ctrl+Z",),
           enabled=lambda w: w.session.undo_label is not None, icon="undo"),
    Action("edit.redo", "Redo", lambda w: w.session.redo(), "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"),
           enabled=lambda w: w.session.redo_label is not None, icon="redo"),
    Action("edit.history", "History…", lambda w: w.history_list.toggle(), "Edit",
           ("Ctrl+Alt+Z",), enabled=lambda w: bool(w.session.steps), icon="history"),
    Action("edit.text", "Edit the text", lambda w: w.focus_text(), "Edit", ("F2",),
           enabled=has_active, apart=True),
)  # fmt: skip
