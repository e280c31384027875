"""What the actions on chapters do: setting one where it is heard, and going to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import chapters
from editor.core.timecode import timecode
from editor.ui.editing import only_looks, perform
from editor.ui.going import show
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from editor.core.chapters import Chapter
    from editor.ui.window import Window


# -- setting one ---------------------------------------------------------------------------


def place(window: Window) -> int:
    """Return where a chapter would begin in ms: with the cue that is active, or at the playhead.

    People open a chapter with a sentence: while the playhead is in the active cue it is that
    cue's start that is meant.
    """
    session, at_ms = window.session, window.transport.playhead_ms
    index = session.active_index
    if index is not None and session.cues[index].span.contains(at_ms):
        return session.cues[index].start_ms
    return at_ms


def ask_here(window: Window) -> None:
    """Ask what the chapter here is called; one that begins here already gets another title."""
    if only_looks(window):
        return
    at_ms = place(window)
    there = _beginning_at(window, at_ms)
    if there is None and (index := window.session.active_index) is not None:
        cue = window.session.cues[index]
        begun = [one for one in window.session.chapters if cue.span.contains(one.start_ms)]
        there = begun[0] if cue.start_ms == at_ms and begun else None
    ask_title(window, there.start_ms if there else at_ms)


def ask_title(window: Window, at_ms: int) -> None:
    """Ask for the title of the chapter that begins at a moment in ms, or is to begin there."""
    there = _beginning_at(window, at_ms)
    window.prompt.ask(
        tr("Rename or remove the chapter") if there else tr("New chapter"),
        tr("Title of the chapter"),
        lambda typed: _meant(window, typed, at_ms),
        lambda typed: _put(window, typed, at_ms),
        there.title if there else "",
    )


def _beginning_at(window: Window, at_ms: int) -> Chapter | None:
    return next((one for one in window.session.chapters if one.start_ms == at_ms), None)


def _meant(window: Window, typed: str, at_ms: int) -> str:
    """Return what a title would do."""
    at, there = timecode(at_ms), _beginning_at(window, at_ms)
    if not chapters.one_line(typed):
        if there:
            return tr("Enter removes the chapter at {at}", at=at)
        return tr("It begins at {at}: type what it is called", at=at)
    if there:
        return tr("Enter renames the chapter at {at}", at=at)
    return tr("Enter begins a chapter at {at}", at=at)


def _put(window: Window, typed: str, at_ms: int) -> bool:
    there = _beginning_at(window, at_ms)
    title = chapters.one_line(typed)
    if there and title == there.title:
        return True
    if there and not title:
        return perform(window, lambda: chapters.remove([there]))
    return bool(title) and perform(
        window, lambda: chapters.put(window.session.chapters, at_ms, title)
    )


# -- going to them -------------------------------------------------------------------------


def step(window: Window, by: int) -> None:
    """Go to the next chapter, or with -1 to the one before."""
    there, at_ms = window.session.chapters, window.transport.playhead_ms
    ahead = [one for one in there if (one.start_ms - at_ms) * by > 0]
    if ahead:
        show(window, ahead[0 if by > 0 else -1].start_ms)
    else:
        window.messages.remark(
            tr("This is the last chapter.") if by > 0 else tr("This is the first chapter.")
        )
