"""Capitals and full stops guessed for cues in small letters, as a batch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.repairs.reflow.guesses import FEWEST, Guessed, accept, guesses
from editor.ui.batches.proposal import Proposal
from editor.ui.batches.regional import Regional
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.ui.window import Window

# So many are listed at a time.
_PART = 500


class Sentences(Regional):
    """Guesses at sentences, cue by cue."""

    name = "sentences"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.title = tr("Guessed sentences")
        self.verb = tr("Write so")
        self.nothing = tr("No stretch of cues is all in small letters here")

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that guesses, with the names of the glossary."""
        fewest = 1 if self.region.is_own else FEWEST
        return partial(_listed, cues, self.runs(cues), self._window.glossary.known, fewest)

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:  # noqa: ARG002
        """Write what was taken; raises EditRefused."""
        chosen = [one.subject for one in taken if isinstance(one.subject, Guessed)]
        return accept(self._window.session.cues, chosen)

    def hint(self) -> str:
        """Return by what rules it is guessed."""
        return tr(
            "Guessed by pauses, “I” and the names of the glossary; where there are capitals "
            "already, nothing is."
        )


def _listed(
    cues: Sequence[Cue],
    runs: Sequence[tuple[int, int]],
    known: Callable[[], Mapping[str, str]],
    fewest: int,
) -> Iterator[list[Proposal]]:
    """Yield what is guessed, in parts; raises GlossaryUnreadable."""
    names = sorted(set(known().values()))
    part: list[Proposal] = []
    for first, last in runs:
        for one in guesses(cues, first, last, names, fewest):
            part.append(_proposal(one))
            if len(part) == _PART:
                yield part
                part = []
    yield part


def _proposal(one: Guessed) -> Proposal:
    before, after = visible_text(one.before.text), visible_text(one.after.text)
    places = _places(before, after)
    return Proposal(
        key=(one.before.id, before, after),
        cue_id=one.before.id,
        span=one.before.span,
        before=before,
        after=after,
        old=(places[0][0], places[0][0]),  # so that both are seen from the same word on
        new=places[0],
        more=tuple(places[1:]),
        note=tr("a guess"),
        group=tr("with a full stop") if one.stops else tr("capitals only"),
        subject=one,
    )


def _places(before: str, after: str) -> list[tuple[int, int]]:
    """Return where capitals and full stops came in: all else is as it was."""
    places: list[tuple[int, int]] = []
    at = 0
    for place, sign in enumerate(after):
        if at < len(before) and sign == before[at]:
            at += 1
            continue
        if places and places[-1][1] == place:
            places[-1] = (places[-1][0], place + 1)
        else:
            places.append((place, place + 1))
        if at < len(before) and sign.casefold() == before[at].casefold():
            at += 1
    return places or [(0, 0)]
