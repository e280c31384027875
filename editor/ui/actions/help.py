"""The actions that explain: keys, and how to change them."""

from __future__ import annotations

from editor.ui.actions.action import Action

ACTIONS = (
    Action("help.keys", "Keys", lambda w: w.cheat_sheet.toggle(), "Help", ("F1",)),
    Action("help.tour", "Tour of the window", lambda w: w.tour.begin(), "Help"),
    Action("help.tour_next", "Next step of the tour", lambda w: w.tour.go_on(), "Help",
           ("Ctrl+Alt+N",), enabled=lambda w: w.tour.is_on),
    Action("help.change_keys", "Change keys…", lambda w: w.change_keys(), "Help"),
)  # fmt: skip
