"""Replacing everything that was found, as a batch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.search.replacing import Replacement
from editor.ui.batches.proposal import Batch, Proposal
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.ui.find import Find

# So many are listed at a time.
_PART = 500


class Replacing(Batch):
    """What stands in the field for replacing in the place of all that was found."""

    name = "replacing"

    def __init__(self, find: Find, replacement: str) -> None:
        super().__init__()
        self._find = find
        self._replacement = replacement
        self.title = tr("Replacements")
        self.verb = tr("Replace")
        find.settled.connect(self.outdated)

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that lists what would be replaced."""
        return partial(_in_parts, self._find.listed(self._replacement, cues))

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:  # noqa: ARG002
        """Replace what was taken; raises EditRefused."""
        chosen = [one.subject for one in taken if isinstance(one.subject, Replacement)]
        return self._find.replacing(chosen)


def _in_parts(listed: Iterable[Replacement]) -> Iterator[list[Proposal]]:
    part: list[Proposal] = []
    for one in listed:
        part.append(_proposal(one))
        if len(part) == _PART:
            yield part
            part = []
    yield part


def _proposal(one: Replacement) -> Proposal:
    seen = visible_text(one.cue.text)
    return Proposal(
        key=(one.cue.id, one.start),
        cue_id=one.cue.id,
        span=one.cue.span,
        before=seen,
        after=seen[: one.start] + one.new + seen[one.end :],
        old=(one.start, one.end),
        new=(one.start, one.start + len(one.new)),
        subject=one,
    )
