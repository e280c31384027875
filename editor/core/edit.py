"""The one form every change takes: splices, which turned round are their own undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.core.chapters import Chapter
    from editor.core.cue import Cue
    from editor.core.selection import Selection
    from editor.core.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Splice:
    """At an index, some cues give way to others."""

    index: int
    removed: tuple[Cue, ...]
    inserted: tuple[Cue, ...]

    def apply(self, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
        """Return the cues with the splice made.

        Raises ValueError when the cues to give way are not the ones standing there.
        """
        stop = self.index + len(self.removed)
        if cues[self.index : stop] != self.removed:
            raise ValueError(f"the cues at {self.index} are not the ones the splice removes")
        return cues[: self.index] + self.inserted + cues[stop:]

    def reversed(self) -> Splice:
        """Return the splice that undoes this one."""
        return Splice(self.index, self.inserted, self.removed)


@dataclass(frozen=True, slots=True)
class Edit:
    """A named change: splices made in order, and what came with it of verdicts and chapters.

    Attributes: label, what the undo menu calls it; splices; given and withdrawn, verdicts;
    selection, what to select afterwards, None to leave it; gesture, edits in a row with the
    same one are a single step of the history; chapters_in and chapters_out, those that come and
    those that go.
    """

    label: str
    splices: tuple[Splice, ...] = ()
    given: tuple[Verdict, ...] = ()
    withdrawn: tuple[Verdict, ...] = ()
    selection: Selection | None = None
    gesture: str | None = None
    chapters_in: tuple[Chapter, ...] = ()
    chapters_out: tuple[Chapter, ...] = ()

    @property
    def has_effect(self) -> bool:
        """Tell whether making the edit changes anything but the selection."""
        return bool(self.splices or self.given or self.withdrawn or self.moves_chapters)

    @property
    def moves_chapters(self) -> bool:
        """Tell whether chapters come or go."""
        return bool(self.chapters_in or self.chapters_out)

    def reversed(self) -> Edit:
        """Return the edit that undoes this one."""
        return replace(
            self,
            splices=tuple(splice.reversed() for splice in reversed(self.splices)),
            given=self.withdrawn,
            withdrawn=self.given,
            chapters_in=self.chapters_out,
            chapters_out=self.chapters_in,
        )

    def followed_by(self, other: Edit) -> Edit:
        """Return one edit that does what this one and then the other would do."""
        return replace(
            other,
            splices=_joined(self.splices, other.splices),
            given=self.given + other.given,
            withdrawn=self.withdrawn + other.withdrawn,
            chapters_in=self.chapters_in + other.chapters_in,
            chapters_out=self.chapters_out + other.chapters_out,
        )


def _joined(early: tuple[Splice, ...], late: tuple[Splice, ...]) -> tuple[Splice, ...]:
    """Chain two lists of splices, folding a gesture's repeated touch of the same cues."""
    if len(early) == 1 and len(late) == 1:
        first, second = early[0], late[0]
        if first.index == second.index and first.inserted == second.removed:
            return (Splice(first.index, first.removed, second.inserted),)
    return early + late
