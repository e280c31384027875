"""What a check fails on."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.core.finding import Category
from editor.core.kinds import KINDS
from editor.core.queue import is_hint

if TYPE_CHECKING:
    from editor.core.finding import Finding


@dataclass(frozen=True, slots=True)
class Gate:
    """Which findings make a check fail: those of some categories or kinds; with none named, all.

    Places that are only worth a listen never do.
    """

    names: frozenset[str] = frozenset()

    def stops(self, finding: Finding) -> bool:
        """Tell whether a finding makes the check fail."""
        if is_hint(finding):
            return False
        return not self.names or bool({finding.category.value, finding.kind} & self.names)


def gate(text: str) -> Gate:
    """Return the gate of a list with commas; argparse tells of a name there is none of."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    known = {category.value for category in Category} | KINDS.keys()
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        categories = ", ".join(category.value for category in Category)
        what = f"there is no {unknown[0]}: " if unknown else ""
        raise argparse.ArgumentTypeError(f"{what}choose from {categories}, or name a kind of them")
    return Gate(frozenset(names))
