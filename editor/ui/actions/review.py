"""The actions on the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.finding import Fix
from editor.core.verdict import Answer
from editor.ui import editing
from editor.ui.actions.action import Action, Context
from editor.ui.actions.conditions import (
    has_active,
    has_cues,
    has_finding,
    has_findings,
    has_queue,
    has_transcript,
    offers,
)
from editor.ui.batches import counterparts
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window


def _verdict(answer: Answer) -> Callable[[Window], object]:
    """Return what gives the current finding an answer, and goes on to the next."""
    return lambda window: editing.decide(window, answer)


def _switch_playing(window: Window) -> None:
    """Play findings arrived at from now on, or no longer, and say which."""
    plays = not window.settings.get("review.play")
    window.settings.set("review.play", plays)
    state = tr("on") if plays else tr("off")
    window.status.show_fact("doing", tr("Playing each finding arrived at: {state}", state=state))


ACTIONS = (
    Action("review.next", "Next finding", lambda w: w.review.step(1), "Review", ("F8",),
           enabled=has_queue, icon="next"),
    Action("review.next_bare", "Next finding", lambda w: w.review.step(1), "", ("J",),
           Context.CUES, has_queue),
    Action("review.previous", "Previous finding", lambda w: w.review.step(-1), "Review",
           ("Shift+F8",), enabled=has_queue, icon="previous"),
    Action("review.remove", "Remove what is suspected", _verdict(Answer.REMOVE), "Review",
           ("Ctrl+Del",), enabled=offers(Fix.REMOVE), icon="remove", apart=True),
    Action("review.trim", "Trim to what was said", _verdict(Answer.TRIM), "Review", ("T",),
           Context.CUES, offers(Fix.TRIM), icon="trim"),
    Action("review.shrink", "Shrink to the voice", _verdict(Answer.SHRINK), "Review", ("S",),
           Context.CUES, offers(Fix.SHRINK), icon="shrink"),
    Action("review.gap", "Gap marker in its place", _verdict(Answer.GAP_MARKER), "Review", ("G",),
           Context.CUES, offers(Fix.GAP_MARKER), icon="gap"),
    Action("review.unify", "Unify the spelling of tags", _verdict(Answer.UNIFY), "Review", ("U",),
           Context.CUES, offers(Fix.UNIFY), icon="flag-tag"),
    Action("review.mend", "Mend by the profile", _verdict(Answer.MEND), "Review", ("H",),
           Context.CUES, offers(Fix.MEND), icon="keep"),
    Action("review.keep", "Keep: it was said", _verdict(Answer.KEEP), "Review", ("K",),
           Context.CUES, has_finding, icon="keep"),
    Action("review.alike", "All like this…", lambda w: w.panel.ask_about_alike(), "Review", ("A",),
           Context.CUES, has_finding),
    Action("review.lost", "Mark as lost speech", editing.mark_lost, "Review",
           ("L",), Context.CUES, has_active, apart=True),
    Action("review.fold", "Fold or unfold the run", lambda w: w.table.toggle_active(), "Review",
           ("R",), Context.CUES, has_active, apart=True),
    Action("review.category", "Next category of findings", lambda w: w.review.step_category(1),
           "Review", ("C",), Context.CUES, has_findings),
    Action("review.category_back", "Category of findings before",
           lambda w: w.review.step_category(-1), "Review", ("Shift+C",), Context.CUES, has_findings),
    Action("review.compare", "Compare with another transcript…", counterparts.ask, "Review",
           enabled=has_cues, apart=True),
    Action("review.compare_original", "Compare with the original", counterparts.with_original,
           "Review", enabled=has_transcript),
    Action("review.profile", "Profile of rules…", lambda w: w.rulebook.ask(), "Review"),
    Action("review.play", "Play each finding arrived at", _switch_playing,
           "Review"),
    Action("review.report", "Sign-off report…", lambda w: w.desk.reports.ask(), "Review",
           enabled=lambda w: w.desk.reports.can_make, apart=True),
    Action("review.reviewer", "Name in reports…", lambda w: w.desk.reports.ask_name(), "Review"),
)  # fmt: skip
