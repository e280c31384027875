"""The actions that explain: keys, and how to change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.ui.actions.action import Action

if TYPE_CHECKING:
    from editor.ui.window import Window


def _about(window: Window) -> None:
    """Tell what this is; what lists the packages is loaded for whoever asks."""
    from editor.ui.panes.about import About  # noqa: PLC0415

    About(window).open()


def _change_keys(window: Window) -> None:
    """Open the editor of the keys, or show the one that is open."""
    from editor.ui.panes.key_editor import KeyEditor  # noqa: PLC0415  only for who changes keys

    editor = window.findChild(KeyEditor) or KeyEditor(window)
    editor.show()
    editor.activateWindow()


ACTIONS = (
    Action("help.keys", "Keys", lambda w: w.cheat_sheet.toggle(), "Help", ("F1",)),
    Action("help.tour", "Tour of the window", lambda w: w.tour.begin(), "Help"),
    Action("help.tour_next", "Next step of the tour", lambda w: w.tour.go_on(), "Help",
           ("Ctrl+Alt+N",), enabled=lambda w: w.tour.is_on),
    Action("help.change_keys", "Change keys…", _change_keys, "Help"),
    Action("help.about", "About Cueproof", _about, "Help", apart=True),
)  # fmt: skip
