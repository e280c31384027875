"""What the actions on texts and speakers do with the caret's marks and the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import styling
from editor.core.reverting import revert
from editor.core.speakers import Speakers
from editor.ui.editing import attempt, selected
from editor.ui.panes.choices import Choices
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.session import Change, Session
    from editor.ui.window import Window


class Cast:
    """The speakers of the open transcript, each with a place that stays."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._speakers = Speakers()
        session.changed.connect(self._meet)

    @property
    def names(self) -> list[str]:
        """Return the names, at first by how often they speak."""
        return self._speakers.names

    def at(self, place: int) -> str:
        """Return the name at a place from 0, or nothing."""
        return self._speakers.at(place)

    def meet(self, name: str) -> None:
        """Give somebody who is about to speak a place behind the others."""
        self._speakers.add(name)

    def _meet(self, change: Change) -> None:
        if change.reloaded:
            self._speakers = Speakers(self._session.cues)
        for splice in change.splices:
            self._speakers.meet(splice.inserted)


def balance(window: Window) -> None:
    """Break the lines of the selected cues well."""
    columns = window.gauges.columns
    _on_selected(window, lambda cues, indexes: styling.balance(cues, indexes, columns))


def join_lines(window: Window) -> None:
    """Join the lines of the selected cues."""
    _on_selected(window, styling.join_lines)


def change_case(window: Window) -> None:
    """Put what is marked in the text box, or all of the selected cues, in the next case."""
    _on_marked(window, styling.change_case_of, styling.change_case)


def italicise(window: Window) -> None:
    """Put what is marked in the text box, or all of the selected cues, in italics or out."""
    _on_marked(window, styling.italicise_part, styling.italicise)


def revert_cues(window: Window) -> None:
    """Give the selected cues back the text and the times they were read with."""
    session = window.session
    _on_selected(window, lambda cues, indexes: revert(cues, indexes, session))


def assign(window: Window, speaker: str) -> None:
    """Say who speaks in the selected cues, or with no name that it is not known."""
    _on_selected(window, lambda cues, indexes: styling.assign(cues, indexes, speaker))


def ask_speaker(window: Window) -> None:
    """Ask for the name of who speaks in the selected cues."""
    window.prompt.ask(
        tr("Who speaks here?"),
        tr("Name"),
        lambda _: tr("Enter names the speaker, Esc leaves"),
        lambda typed: _named(window, typed.strip()),
    )


def ask_rename(window: Window) -> None:
    """Ask which voice is to have another name, and for that: in the text, too, it is changed."""
    from editor.repairs.voices import names_in  # noqa: PLC0415  not at the start

    names = names_in(window.session.cues)
    if not names:
        window.messages.remark(tr("Nobody is named in this transcript."))
        return
    active = window.session.active_index
    present = window.session.cues[active].speaker if active is not None else ""
    Choices(
        tr("Whose name is it?"),
        [(name, name) for name in names],
        present or names[0],
        lambda name: _ask_new_name(window, name),
        window,
    ).pop_up()


def _ask_new_name(window: Window, old: str) -> None:
    from editor.repairs.voices import rename  # noqa: PLC0415

    def renamed(typed: str) -> bool:
        return attempt(window, lambda _: rename(window.session.cues, old, typed))

    window.prompt.ask(
        tr("Name {old} everywhere", old=old),
        tr("Name"),
        lambda _: tr("Enter names the speaker, Esc leaves"),
        renamed,
        old,
    )


def _named(window: Window, name: str) -> bool:
    if name:
        assign(window, name)
    return bool(name)


def _on_selected(window: Window, make: Callable[[Sequence[Cue], list[int]], Edit]) -> None:
    cues = window.session.cues
    window.session.end_gesture()
    attempt(window, lambda index: make(cues, selected(window) or [index]))


def _on_marked(
    window: Window,
    of_part: Callable[[Sequence[Cue], int, int, int], Edit],
    of_all: Callable[[Sequence[Cue], list[int]], Edit],
) -> None:
    """Change what is marked in the text box, which stays marked, or else the selected cues."""
    start, stop = window.text.marked
    if start == stop or not window.text.box.hasFocus():
        _on_selected(window, of_all)
        return
    cues, left = window.session.cues, len(window.text.box.toPlainText()) - stop
    window.session.end_gesture()
    if attempt(window, lambda index: of_part(cues, index, start, stop)):
        window.text.mark(start, len(window.text.box.toPlainText()) - left)
