"""A transcript of which no cue is left: it is not saved, for nothing could be opened from it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.ui.panes.message_bar import Choice
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.ui.window import Window


def refuses(window: Window) -> bool:
    """Say that nothing is saved where no cue is left, and what to do; tell whether so."""
    if window.session.cues:
        return False
    path = window.session.document.source.path
    sentence = tr(
        "{name} was not saved, because no cue is left. Undo brings the cues back; or close it "
        "without saving, and the file stays as it was.",
        name=path.name if path else tr("The transcript"),
    )
    undo = Choice(tr("Undo"), partial(window.actions_map.trigger, "edit.undo"))
    window.messages.offer(sentence, *((undo,) if window.session.undo_label else ()))
    return True
