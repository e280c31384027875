"""When an action makes sense."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.ui.tongue import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.finding import Fix
    from editor.ui.window import Window


def has_cues(window: Window) -> bool:
    """Tell whether the transcript has a cue."""
    return bool(window.session.cues)


def has_transcript(window: Window) -> bool:
    """Tell whether a transcript is open, though no cue of it may be left."""
    return bool(window.session.cues) or not window.session.is_clean


def has_active(window: Window) -> bool:
    """Tell whether a cue is active."""
    return window.session.selection.active is not None


def has_chapters(window: Window) -> bool:
    """Tell whether there is a chapter."""
    return bool(window.session.chapters)


def has_finding(window: Window) -> bool:
    """Tell whether there is a finding to answer here."""
    return window.review.current is not None


def has_findings(window: Window) -> bool:
    """Tell whether any finding is open, in whatever category."""
    return bool(window.session.open_findings)


def has_queue(window: Window) -> bool:
    """Tell whether anything is left to review."""
    return bool(window.review.queue)


def offers(fix: Fix) -> Callable[[Window], bool]:
    """Return what tells whether the current finding can be resolved in one way."""

    def enabled(window: Window) -> bool:
        current = window.review.current
        return current is not None and fix in current.fixes

    return enabled


def can_play(window: Window) -> bool:
    """Tell whether pressing a key may sound."""
    return window.transport.can_try


def can_play_cue(window: Window) -> bool:
    """Tell whether there is a cue to play."""
    return has_active(window) and can_play(window)


def can_play_marked(window: Window) -> bool:
    """Tell whether there is marked time to play."""
    return window.waveform.selection is not None and can_play(window)


_WHY_NOT: dict[Callable[[Window], bool], str] = {
    has_cues: said("no cues"),
    has_transcript: said("no cues"),
    has_active: said("no cue is active"),
    has_chapters: said("there are no chapters"),
    has_finding: said("no finding is current"),
    has_findings: said("nothing is suspected"),
    has_queue: said("nothing is left to review"),
    can_play: said("no sound"),
    can_play_cue: said("no sound, or no cue is active"),
    can_play_marked: said("no sound, or nothing is marked"),
}


def why_not(enabled: Callable[[Window], bool]) -> str:
    """Return in a few words why what tells whether an action makes sense says it does not."""
    return told(_WHY_NOT.get(enabled, said("not now")))
