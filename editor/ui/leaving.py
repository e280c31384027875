"""What becomes of changes that are not saved when something else comes in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.ui.panes.close_question import what_becomes_of_changes
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.core.chapters import Chapter
    from editor.core.cue import Cue
    from editor.core.verdict import Verdict
    from editor.ui.window import Window

    State = tuple[tuple[Cue, ...], tuple[Verdict, ...], tuple[Chapter, ...]]


class Leaving:
    """Asks before changes go, and once more for those made while the next file is read."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._left: State = ((), (), ())

    def begin(self) -> None:
        """Take it that the transcript may go as it is now."""
        self._left = self._now

    def may_go(self) -> bool:
        """Tell whether it may go by now: what was done since it began is asked about."""
        return self._now == self._left or self.may_close()

    def may_close(self) -> bool:
        """Ask what becomes of unsaved changes; tell whether the transcript may go."""
        window = self._window
        window.text.box.finish_composing()
        if window.session.is_clean:
            return True
        path = window.session.document.source.path
        name = path.name if path else tr("the transcript")
        answer = what_becomes_of_changes(window, tr("Save the changes to {name}?", name=name))
        if answer == "save":
            return window.files.save()
        return answer == "discard"

    @property
    def _now(self) -> State:
        session = self._window.session
        return session.cues, session.verdicts, session.chapters
