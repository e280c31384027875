"""What an action is: a name, its keys, where they work, when it makes sense, and what it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.ui.window import Window


class Context(Enum):
    """Where the focus must be for an action's keys to work."""

    ANYWHERE = said("anywhere")
    CUES = said("the cues")  # table, waveform and review: a bare letter acts, in the text it types
    TABLE = said("the table")
    WAVEFORM = said("the waveform")
    TEXT = said("the text")

    def meets(self, other: Context) -> bool:
        """Tell whether there is a place where the keys of both contexts work."""
        if self is other or Context.ANYWHERE in {self, other}:
            return True
        return Context.CUES in {self, other} and Context.TEXT not in {self, other}


def always(_: Window) -> bool:
    """Tell that an action makes sense at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the program can do.

    Attributes: id; english, its label as it is looked up; run, what does it; keys, the first one is shown; context, where the
    keys work; enabled, when it makes sense; icon, a drawing's name; menu, where it is listed;
    apart, whether a line sets it off from what stands before it there; submenu, the part of the
    menu it is listed in; named, what it is called now where that changes.
    """

    id: str
    english: str
    run: Callable[[Window], object]
    menu: str
    keys: tuple[str, ...] = ()
    context: Context = Context.ANYWHERE
    enabled: Callable[[Window], bool] = always
    icon: str = ""
    apart: bool = False
    submenu: str = ""
    named: Callable[[Window], str] | None = None

    @property
    def label(self) -> str:
        """Return what the action is called in the language of the window."""
        return tr(self.english)
