"""The keys as the cheat-sheet groups them: by where they work, by menu, in level columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core.sentence import said
from editor.ui.actions.action import Context
from editor.ui.actions.table import MENUS
from editor.ui.key_rows import Row, grouped
from editor.ui.tongue import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.ui.actions.action import Action
    from editor.ui.keymap import Keymap

_WHERE = {
    Context.ANYWHERE: said("Anywhere"),
    Context.CUES: said("Cues and waveform"),
    Context.TABLE: said("Table"),
    Context.WAVEFORM: said("Waveform"),
    Context.TEXT: said("Text"),
}
# In px.
ROW_HEIGHT = 19
HEADING_HEIGHT = 27
# So many rows at least stand under a title.
_KEPT_TOGETHER = 3


@dataclass(frozen=True, slots=True)
class Section:
    """Keys that belong together. Attributes: title; rows."""

    title: str
    rows: tuple[Row, ...]

    @property
    def height(self) -> int:
        """Return the room it takes, in px."""
        return HEADING_HEIGHT + ROW_HEIGHT * len(self.rows)


def sections(keymap: Keymap) -> list[Section]:
    """Return all keys by where they work and by menu; a thing with two entries is one row."""
    made: list[Section] = []
    for context, where in _WHERE.items():
        by_menu: dict[str, dict[str, tuple[str, ...]]] = {}
        for action in keymap.actions:
            keys = keymap.keys(action.id)
            if action.context is context and keys:
                rows = by_menu.setdefault(menu_of(action, keymap.actions), {})
                rows[action.label] = rows.get(action.label, ()) + keys
        for menu in MENUS:
            rows = by_menu.get(menu, {})
            if rows:
                listed = [Row(label, keys) for label, keys in rows.items()]
                made.append(Section(f"{told(where)} · {told(menu)}", grouped(listed)))
    return made


def menu_of(action: Action, actions: Sequence[Action]) -> str:
    """Return the menu of an action; of one that is not listed, the menu of those beside it."""
    subject = action.id.partition(".")[0]
    beside = (other.menu for other in actions if other.id.partition(".")[0] == subject)
    return action.menu or next(filter(None, beside), MENUS[0])


def columns(made: Sequence[Section], count: int) -> list[list[Section]]:
    """Return sections in so many columns, in order, as level as can be.

    One that is too long for what is left of a column goes on in the next under its title again.
    """
    limit = sum(section.height for section in made) // count
    while len(filled := _filled(made, limit)) > count:
        limit += ROW_HEIGHT
    return filled


def _filled(made: Sequence[Section], limit: int) -> list[list[Section]]:
    filled: list[list[Section]] = [[]]
    room = limit
    for section in made:
        rows = section.rows
        while rows:
            fit = (room - HEADING_HEIGHT) // ROW_HEIGHT
            if fit < min(_KEPT_TOGETHER, len(rows)) and filled[-1]:
                filled.append([])
                room = limit
                continue
            here = max(fit, _KEPT_TOGETHER)
            if 0 < len(rows) - here < _KEPT_TOGETHER:
                here = len(rows) - _KEPT_TOGETHER if len(rows) > 2 * _KEPT_TOGETHER else len(rows)
            part = Section(section.title, rows[:here])
            filled[-1].append(part)
            rows, room = rows[here:], room - part.height
    return filled
