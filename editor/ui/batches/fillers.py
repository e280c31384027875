"""Taking out fillers and words said twice, as a batch."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from editor.core.cue import visible_text
from editor.repairs.fillers import doubles, fillers, take_out
from editor.repairs.hit import Hit, preview
from editor.ui.batches.proposal import Proposal, Reply
from editor.ui.batches.regional import Regional
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.ui.window import Window

# So many are listed at a time.
_PART = 500


class Fillers(Regional):
    """Fillers such as um, and words said twice; nothing is ticked to begin with."""

    name = "fillers"
    first_reply = Reply.OPEN

    def __init__(self, window: Window) -> None:
        super().__init__(window, with_style=False)
        self.title = tr("Fillers and doubled words")
        self.verb = tr("Take out")
        self.nothing = tr("No filler and no doubled word here")
        self._wanted = {"fillers": True, "doubles": True}

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that finds them."""
        return partial(_listed, cues, self.runs(cues), dict(self._wanted))

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:  # noqa: ARG002
        """Take out what was taken; raises EditRefused."""
        chosen = [one.subject for one in taken if isinstance(one.subject, Hit)]
        return take_out(self._window.session.cues, chosen)

    def beside(self) -> Sequence[QCheckBox]:
        """Return what is looked for."""
        return (
            self._box("fillers", tr("Fillers, such as um")),
            self._box("doubles", tr("Words said twice")),
        )

    def _box(self, name: str, label: str) -> QCheckBox:
        made = QCheckBox(label)
        made.setChecked(self._wanted[name])
        made.toggled.connect(partial(self._want, name))
        return made

    def _want(self, name: str, wanted: bool) -> None:
        self._wanted[name] = wanted
        self.outdated.emit()


def _listed(
    cues: Sequence[Cue], runs: Sequence[tuple[int, int]], wanted: dict[str, bool]
) -> Iterator[list[Proposal]]:
    """Yield what is found in the order of the cues, in parts."""
    found: list[tuple[Hit, str]] = []
    for first, last in runs:
        some = cues[first : last + 1]
        if wanted["fillers"]:
            found += ((hit, tr("“{word}”", word=hit.heard)) for hit in fillers(some))
        if wanted["doubles"]:
            found += ((hit, tr("“{word}” twice", word=hit.heard)) for hit in doubles(some))
    found.sort(key=lambda one: (one[0].start_ms, one[0].places[0].start))
    counts = Counter(group for _, group in found)
    texts = {cue.id: visible_text(cue.text) for cue in cues}
    for start in range(0, max(1, len(found)), _PART):
        yield [
            _proposal(hit, texts, group, counts[group])
            for hit, group in found[start : start + _PART]
        ]


def _proposal(hit: Hit, texts: dict[int, str], group: str, count: int) -> Proposal:
    seen = preview(hit, texts)
    return Proposal(
        key=(hit.places, hit.heard, seen.before),
        cue_id=hit.places[0].cue_id,
        span=hit.span,
        before=seen.before,
        after=seen.after,
        old=seen.old,
        new=seen.new,
        note=tr("{word} × {n:,}", word=group, n=count) if seen.after else tr("the cue goes"),
        group=group,
        subject=hit,
        asks=(hit.heard, seen.before, seen.after, *seen.old),
    )
