"""The keys as the cheat-sheet groups them: by where they work, by menu, in level columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.ui.actions.action import Context
from editor.ui.actions.table import MENUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.ui.keymap import Keymap

_WHERE = {
    Context.ANYWHERE: "Anywhere",
    Context.CUES: "Cues and waveform",
    Context.TABLE: "Table",
    Context.WAVEFORM: "Waveform",
    Context.TEXT: "Text",
}
# In px.
ROW_HEIGHT = 22
HEADING_HEIGHT = 30


@dataclass(frozen=True, slots=True)
class Section:
    """Keys that belong together. Attributes: title; rows, each a label and its keys."""

    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]

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
                rows = by_menu.setdefault(menu_of(action.id), {})
                rows[action.label] = rows.get(action.label, ()) + keys
        made += [
            Section(f"{where} · {menu}", tuple(by_menu[menu].items()))
            for menu in MENUS
            if menu in by_menu
        ]
    return made


def menu_of(action_id: str) -> str:
    """Return the menu an action belongs to, also one that is not listed there."""
    subject = action_id.partition(".")[0].capitalize()
    return subject if subject in MENUS else MENUS[0]


def columns(made: Sequence[Section], count: int) -> list[list[Section]]:
    """Return sections in so many columns, in order, as level as whole sections allow."""
    limit = max((section.height for section in made), default=0)
    while True:
        filled: list[list[Section]] = [[]]
        for section in made:
            if filled[-1] and sum(one.height for one in filled[-1]) + section.height > limit:
                filled.append([])
            filled[-1].append(section)
        if len(filled) <= count:
            return filled
        limit += ROW_HEIGHT
