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


_FORM = "{:<58} {:>10} {:>19} {:>10}"


def printed(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of the table: median, least and most, aim."""
    yield _FORM.format("", "median", "least - most", "aim")
    for row in rows:
        aim = "" if row.aim is None else f"< {row.aim:,.0f} {row.unit}"
        reach = f"{min(row.values):,.0f} - {max(row.values):,.0f}"
        yield _FORM.format(row.what, f"{median(row.values):,.0f} {row.unit}", reach, aim)
