"""What is written down of a window beside what is done in it: how it looks, what was replied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.journal.replies import of_replies
from editor.journal.review_state import of_sight
from editor.ui import sight

if TYPE_CHECKING:
    from editor.journal.opening import Look
    from editor.journal.replies import Replies
    from editor.ui.window import Window

# How often the places of the window are written down, should they have changed.
_SIGHT_MS = 5000


class Noting(QObject):
    """Tells the journal of a window what needs nobody to do it again.

    Signals: noted, with the record.
    """

    noted = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._sight: object = None
        proposing = window.cue_pane.proposing
        proposing.replied.connect(self._note_replies)
        proposing.carried_out.connect(lambda name: self.noted.emit({"carried_out": name}))
        timer = QTimer(self)
        timer.setInterval(_SIGHT_MS)
        timer.timeout.connect(self._note_sight)
        timer.start()

    def take_up(self, look: Look) -> None:
        """Know again what was replied before; a journal that does not go on begins with that."""
        if self._window.files.is_sample:
            return  # which is new each time
        self._window.cue_pane.proposing.recall(look.replies)
        goes_on = look.restored and look.restored.done == look.restored.whole
        if look.replies and not goes_on:
            self._note_replies(look.replies)

    def show(self, look: Look) -> None:
        """Show the places that were in sight."""
        if (look.kept or look.restored) and not self._window.files.is_sample:
            sight.show(self._window, look.sight)
        self._sight = of_sight(sight.of(self._window))

    def _note_replies(self, new: Replies) -> None:
        self.noted.emit({"replied": of_replies(new)})

    def _note_sight(self) -> None:
        now = of_sight(sight.of(self._window))
        if now != self._sight:
            self._sight = now
            self.noted.emit({"view": now})
