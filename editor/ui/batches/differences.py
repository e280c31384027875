"""Which differences between two transcripts are listed; found in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.verdict import Verdict
    from editor.repairs.comparing.differing import Comparison, Difference


class Kind(Enum):
    """Which differences are listed."""

    ALL = auto()
    OTHERWISE = auto()
    THEIRS = auto()
    MINE = auto()

    @classmethod
    def of(cls, one: Difference) -> Kind:
        """Return whether both say something, or only one of the two."""
        if not one.mine:
            return cls.THEIRS
        return cls.OTHERWISE if one.theirs else cls.MINE

    def holds(self, one: Difference) -> bool:
        """Tell whether a difference is of the kind."""
        return self in {Kind.ALL, Kind.of(one)}


@dataclass(frozen=True, slots=True)
class Options:
    """What a person chose.

    Attributes: hides_minor, whether minor differences are left out; kind, which are listed;
    offset_ms, what is added to the times of the other, None to have it found.
    """

    hides_minor: bool = True
    kind: Kind = Kind.ALL
    offset_ms: int | None = None


class Other(NamedTuple):
    """What is compared with.

    Attributes: name; cues; is_ours, whether it is the same transcript at another time, which
    surely is of the same recording.
    """

    name: str
    cues: Sequence[Cue]
    is_ours: bool = False


class Listing:
    """One listing: what was compared, what nobody has answered yet, and what is shown of that.

    Attributes: cues, other and options, what it is made of; comparison, nothing when the two do
    not meet; left, the differences without an answer; shown, those that the options ask for.
    """

    def __init__(
        self,
        cues: Sequence[Cue],
        other: Other,
        options: Options,
        verdicts: Sequence[Verdict],
        before: Listing | None = None,
    ) -> None:
        self.cues = cues
        self.other = other
        self.options = options
        self._verdicts = verdicts
        self.comparison: Comparison | None = None
        if before and before.cues is cues and before.options.offset_ms == options.offset_ms:
            self.comparison = before.comparison  # only what is shown of it is another
        self.left: list[Difference] = []
        self.shown: list[Difference] = []

    def run(self, part: int) -> Iterator[list[Difference]]:
        """Yield what is shown in parts of so many; it may run in a thread."""
        from editor.repairs.comparing.keeping import undecided  # noqa: PLC0415  in the thread

        found = self.comparison = self.comparison or self._compared()
        if found is None:
            return
        options = self.options
        self.left = undecided(self.cues, found, self._verdicts)
        self.shown = [
            one
            for one in self.left
            if options.kind.holds(one) and not (one.minor and options.hides_minor)
        ]
        for at in range(0, len(self.shown), part):
            yield self.shown[at : at + part]

    def _compared(self) -> Comparison | None:
        from editor.repairs.comparing.differing import compare  # noqa: PLC0415  in the thread

        found = compare(self.cues, self.other.cues, self.options.offset_ms)
        if found is None and self.other.is_ours:  # too few words for an offset to show
            found = compare(self.cues, self.other.cues, 0)
        return found
