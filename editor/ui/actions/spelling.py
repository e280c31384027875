"""The action on the spelling."""

from __future__ import annotations

from editor.ui.actions.action import Action
from editor.ui.actions.conditions import has_cues

ACTIONS = (
    Action("review.spelling", "Spelling…", lambda w: w.spelling.begin(), "Review",
           enabled=has_cues),
)  # fmt: skip
