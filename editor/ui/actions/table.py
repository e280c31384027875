"""The one table of actions.

Menus, toolbar, keys, the command palette and the buttons of the review panel are made from it.
"""

from __future__ import annotations

from editor.core.sentence import said
from editor.ui.actions import (
    chapter,
    cue,
    edit,
    file,
    find,
    glossary,
    play,
    repair,
    review,
    spelling,
    style,
    timing,
    view,
)
from editor.ui.actions import help as help_

MENUS = (
    said("File"),
    said("Edit"),
    said("Cue"),
    said("Timing"),
    said("Text"),
    said("Review"),
    said("Play"),
    said("View"),
    said("Help"),
)

ACTIONS = (
    *file.ACTIONS,
    *edit.ACTIONS,
    *find.ACTIONS,
    *cue.ACTIONS,
    *chapter.ACTIONS,
    *timing.ACTIONS,
    *style.ACTIONS,
    *repair.ACTIONS,
    *review.ACTIONS,
    *glossary.ACTIONS,
    *spelling.ACTIONS,
    *play.ACTIONS,
    *view.ACTIONS,
    *help_.ACTIONS,
)
