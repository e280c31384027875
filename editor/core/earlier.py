"""Cues as they stood before an edit, without a copy of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.edit import Splice


class Earlier(Sequence["Cue"]):
    """The cues before some splices that led to others.

    A place is looked up through the splices when it is asked for: of a hundred thousand cues a
    look at a few around an edit costs nothing, where making the splices undone copies all.
    """

    def __init__(self, cues: Sequence[Cue], splices: Sequence[Splice]) -> None:
        self._cues = cues
        self._splices = splices
        more = sum(len(splice.removed) - len(splice.inserted) for splice in splices)
        self._count = len(cues) + more

    def __len__(self) -> int:
        """Return how many there were."""
        return self._count

    @overload
    def __getitem__(self, at: int) -> Cue: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Cue, ...]: ...

    def __getitem__(self, at: int | slice) -> Cue | tuple[Cue, ...]:
        """Return a cue, or those of a slice; raises IndexError as a tuple would."""
        if isinstance(at, slice):
            return tuple(self._at(index) for index in range(*at.indices(self._count)))
        if not -self._count <= at < self._count:
            raise IndexError(at)
        return self._at(at % self._count)

    def _at(self, index: int) -> Cue:
        for splice in self._splices:
            if index >= splice.index:
                within = index - splice.index
                if within < len(splice.removed):
                    return splice.removed[within]
                index += len(splice.inserted) - len(splice.removed)
        return self._cues[index]
