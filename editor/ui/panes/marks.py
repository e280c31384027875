"""What is suspected of each cue, for panes that show many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.queue import is_region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.finding import Category, Finding

# Longer runs are asked one by one: there are few, and they would make thousands of entries.
_LONG = 64


class Marks:
    """The categories of findings by the cues they cover; of a gap, by the cue before it."""

    def __init__(self, findings: Iterable[Finding] = ()) -> None:
        self._short: dict[int, list[Category]] = {}
        self._long: list[Finding] = []
        for finding in findings:
            if is_region(finding):
                continue
            last = finding.first if finding.gap else finding.last
            if last - finding.first >= _LONG:
                self._long.append(finding)
                continue
            for index in range(finding.first, last + 1):
                self._short.setdefault(index, []).append(finding.category)

    def of(self, index: int) -> tuple[Category, ...]:
        """Return the categories that cover a cue, each once."""
        long = [one.category for one in self._long if one.first <= index <= one.last]
        return tuple(dict.fromkeys(long + self._short.get(index, [])))

    def differing(self, other: Marks) -> set[int] | None:
        """Return the cues marked otherwise in another; nothing when long runs differ."""
        if [(one.first, one.last) for one in self._long] != [
            (one.first, one.last) for one in other._long
        ]:
            return None
        mine, its = self._short, other._short
        return {index for index in mine.keys() | its.keys() if mine.get(index) != its.get(index)}
