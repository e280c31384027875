"""The table that is printed."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Row:
    """A measurement: what, its values, their unit, and what was aimed at."""

    what: str
    values: Sequence[float]
    unit: str
    aim: float | None = None


_FORM = "{:<64} {:>10} {:>19} {:>10}"


def printed(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of the table: median, least and most, aim."""
    yield _FORM.format("", "median", "least - most", "aim")
    for row in rows:
        aim = "" if row.aim is None else f"< {_short(row.aim)} {row.unit}"
        reach = f"{_short(min(row.values))} - {_short(max(row.values))}"
        yield _FORM.format(row.what, f"{_short(median(row.values))} {row.unit}", reach, aim)


def _short(value: float) -> str:
    """Return a number with a decimal as long as it is small."""
    return f"{value:,.0f}" if value >= 20 or value == int(value) else f"{value:,.1f}"
