"""The columns of the cue table: what each is called, how wide it is, and what it shows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from editor.core.cue import cps, visible_text
from editor.core.sentence import said
from editor.core.timecode import duration, timecode
from editor.ui.tongue import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.core.cue import Cue
    from editor.ui.panes.rows import Row


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    START = 1
    END = 2
    DURATION = 3
    CPS = 4
    FLAGS = 5
    SPEAKER = 6
    TEXT = 7


COLUMNS = tuple(Column)
TITLES = (
    "#",
    said("Start"),
    said("End"),
    said("Duration"),
    "CPS",
    "",
    said("Speaker"),
    said("Text"),
)
# In px; the text takes what is left.
WIDTHS = {
    Column.NUMBER: 76,
    Column.START: 120,
    Column.END: 120,
    Column.DURATION: 84,
    Column.CPS: 48,
    Column.FLAGS: 60,
    Column.SPEAKER: 110,
}
# What a person may do without; Speaker comes by itself where the file names any.
OPTIONAL = (Column.END, Column.DURATION, Column.CPS, Column.SPEAKER)
LINE_BREAK = " ⏎ "
# Beside a moment that nobody measured.
GUESS = "≈"


def shown(row: Row, cue: Cue, end_ms: int, column: Column) -> str:
    """Return what a cell shows of a row that begins with a cue and ends at a time in ms."""
    if column is Column.CPS and row.is_folded:
        return "–"
    return _SHOWN[column](row, cue, end_ms)


def moment(cue: Cue, ms: int) -> str:
    """Return a moment at which a cue begins or ends, with a sign where it is a guess."""
    return f"{timecode(ms)} {GUESS}" if ms in cue.guessed else timecode(ms)


def _lasting(ms: int) -> str:
    return number(ms / 1000, ".3f") if ms < 60_000 else duration(ms)


def _speed(cue: Cue) -> str:
    speed = cps(cue)
    return "–" if speed is None else f"{speed:.0f}"


_SHOWN: dict[Column, Callable[[Row, Cue, int], str]] = {
    Column.NUMBER: lambda row, _cue, _end: number(row.first + 1),
    Column.START: lambda _row, cue, _end: moment(cue, cue.start_ms),
    Column.END: lambda _row, cue, end: moment(cue, end),
    Column.DURATION: lambda _row, cue, end: _lasting(end - cue.start_ms),
    Column.CPS: lambda _row, cue, _end: _speed(cue),
    Column.FLAGS: lambda _row, _cue, _end: "",
    Column.SPEAKER: lambda _row, cue, _end: cue.speaker,
    Column.TEXT: lambda _row, cue, _end: visible_text(cue.text).replace("\n", LINE_BREAK),
}
