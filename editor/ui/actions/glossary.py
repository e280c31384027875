"""The actions on names that are heard wrong."""

from __future__ import annotations

from editor.ui.actions.action import Action
from editor.ui.actions.conditions import has_cues

ACTIONS = (
    Action("review.glossary", "Names heard wrong…", lambda w: w.glossary.review(), "Review",
           enabled=has_cues, submenu="Glossary"),
    Action("review.glossary_add", "Add to the glossary…", lambda w: w.glossary.ask(), "Review",
           enabled=has_cues, submenu="Glossary"),
    Action("review.glossary_suggest", "Names spelled in several ways…",
           lambda w: w.glossary.suggesting.begin(), "Review", enabled=has_cues,
           submenu="Glossary"),
    Action("review.glossary_edit", "Edit the glossary…", lambda w: w.glossary.edit(), "Review",
           submenu="Glossary"),
)  # fmt: skip
