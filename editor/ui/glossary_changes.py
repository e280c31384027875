"""Changes to the glossaries, each written at once and taken back on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor import glossaries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from editor.glossaries import Where
    from editor.repairs.glossary.entries import Glossary
    from editor.ui.glossary import Shelf


class Named(NamedTuple):
    """A name, how it is heard, and whose glossary says so."""

    right: str
    heard: tuple[str, ...]
    where: Where


class GlossaryChanges:
    """What was done to the glossaries of a shelf, newest last.

    Everything raises ValueError with a sentence for what makes no entry, GlossaryUnreadable and
    TranscriptUnwritable; nothing is changed then.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._steps: list[dict[Where, tuple[Glossary, Glossary]]] = []

    def keep(self, right: str, heard: Sequence[str], where: Where, was: Named | None) -> None:
        """Keep a name with its hearings, in the place of one where it is a change of that."""
        stays = was is not None and was.where is where
        kept = {where: self._shelf.read(where).with_name(
            right, heard, was.right if was and stays else ""
        )}  # fmt: skip
        if was and not stays:
            kept[was.where] = self._shelf.read(was.where).without_name(was.right)
        self._write(kept)

    def remove(self, one: Named) -> None:
        """Remove a name with all its hearings."""
        self._write({one.where: self._shelf.read(one.where).without_name(one.right)})

    def take_in(self, path: Path, where: Where) -> int:
        """Take over all of a table, which is right where both know a hearing; return how much."""
        new = glossaries.read(path)
        self._write({where: new.over(self._shelf.read(where))})
        return len(new)

    def undo(self) -> bool:
        """Take the last change back, if there is one; what others did since stays."""
        if not self._steps:
            return False
        step = self._steps[-1].items()
        self._put({where: self._shelf.read(where).taking_back(*change) for where, change in step})
        self._steps.pop()
        return True

    def _write(self, kept: Mapping[Where, Glossary]) -> None:
        step = {where: (self._shelf.read(where), after) for where, after in kept.items()}
        self._put(kept)
        self._steps.append(step)

    def _put(self, kept: Mapping[Where, Glossary]) -> None:
        for where, glossary in kept.items():
            self._shelf.put(glossary, where)
