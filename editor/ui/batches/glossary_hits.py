"""Going through the names that a glossary knows to be heard wrong, as a batch."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from editor import glossaries
from editor.core.cue import visible_text
from editor.repairs.glossary.entries import Glossary
from editor.repairs.glossary.hits import hits
from editor.repairs.hit import Hit, preview, put_right
from editor.ui.batches.proposal import Batch, Extra, Proposal, Reply
from editor.ui.going import mark
from editor.ui.panes.glossary_tools import GlossaryTools
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import (
        Callable,
        Collection,
        Hashable,
        Iterable,
        Iterator,
        Mapping,
        Sequence,
    )
    from pathlib import Path

    from PySide6.QtCore import QModelIndex

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.ui.window import Window

# So many are listed at a time.
_PART = 500


class Found:
    """What a listing came to know, told by its thread.

    Attributes: glossary, all that is known for the transcript; counts, how often each way of
    hearing was found.
    """

    def __init__(self) -> None:
        self.glossary = Glossary()
        self.counts: Counter[str] = Counter()


class HeardWrong(Batch):
    """The names heard wrong; nothing is ticked to begin with, for most are ordinary words.

    Attributes: found, what the last listing came to know; only, the one way of hearing that is
    listed, or nothing for all.
    """

    name = "heard-wrong"
    first_reply = Reply.OPEN

    def __init__(self, window: Window, only: str = "") -> None:
        super().__init__()
        self._window = window
        self._shelf = window.glossary
        self.only = only
        self.found = Found()
        self.title = tr("Names heard wrong")
        self.verb = tr("Put right")
        self._tools: GlossaryTools | None = None
        self._shelf.changed.connect(self.outdated)
        window.cue_pane.proposing.settled.connect(self._settled)
        window.cue_pane.proposals.looked_at.connect(self._mark)

    # -- the list --------------------------------------------------------------------------

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that finds what the glossaries know in the cues."""
        self.found = Found()
        refused = frozenset(self._shelf.refused)
        return partial(_listed, cues, self._shelf.transcript, self.only, refused, self.found)

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:
        """Put right what was taken; raises EditRefused."""
        edit = put_right(self._window.session.cues, [_hit(one) for one in taken])
        whole, done = self.found.counts, len(taken) + len(refused)
        self.has_more = bool(self.only) and done < whole.total()
        if done == whole[self.only]:
            self.only = ""
        return edit

    def _settled(self) -> None:
        if self._window.cue_pane.proposing.batch is not self:
            return
        self.nothing = tr("No name of the glossary is heard wrong here")
        if not self.found.glossary:
            self.nothing = tr("The glossary is empty: no name is known to be heard wrong")
        elif self.only:
            self.nothing = tr("“{heard}” is not heard here", heard=self.only)
        self._window.cue_pane.proposals.add(())  # it is said over the list
        self._show_tools()

    def _replied(self, first: QModelIndex, last: QModelIndex) -> None:
        """Remember what was refused, however the list is left."""
        model, refused = self._window.cue_pane.proposals.model, self._shelf.refused
        for row in range(first.row(), last.row() + 1):
            change = refused.add if model.reply(row) is Reply.NO else refused.discard
            change(model.listed[row].key)

    def _mark(self, one: Proposal) -> None:
        """Mark the name in the text of its cue, which is the active one by now."""
        window = self._window
        if window.cue_pane.proposing.batch is not self:
            return
        place = _hit(one).places[0]
        mark(window, place.cue_id, place.start, place.end)

    # -- options ---------------------------------------------------------------------------

    def tools(self) -> GlossaryTools:
        """Return the choice of what is listed, and ways to the glossary itself."""
        self._tools = GlossaryTools(self._window.actions_map)
        self._tools.chosen.connect(self.show_only)
        self._window.cue_pane.proposals.model.dataChanged.connect(self._replied)
        self._show_tools()
        return self._tools

    def _show_tools(self) -> None:
        if self._tools:
            self._tools.show_counts(self.found.counts, self.found.glossary, self.only)

    def extras(self) -> Sequence[Extra]:
        """Return how to list a way of hearing alone, and all again."""
        return (Extra(tr("Only these"), "O", self._switch_only),)

    def _switch_only(self, one: Proposal) -> None:
        self.show_only("" if self.only else _hit(one).heard)

    def show_only(self, heard: str) -> None:
        """List one way of hearing, or with nothing all of them."""
        if heard != self.only:
            self.only = heard
            self.outdated.emit()


def _listed(
    cues: Sequence[Cue],
    transcript: Path | None,
    only: str,
    refused: Collection[Hashable],
    found: Found,
) -> Iterator[list[Proposal]]:
    """Yield the hits as proposals, in parts; raises GlossaryUnreadable."""
    found.glossary = glossaries.known(transcript)
    everything = hits(cues, found.glossary)
    found.counts = Counter(hit.heard for hit in everything)
    texts = {cue.id: visible_text(cue.text) for cue in cues} if everything else {}
    numbers: Counter[str] = Counter()
    part: list[Proposal] = []
    for hit in everything:
        numbers[hit.heard] += 1
        if only in {"", hit.heard}:
            note = tr("{at:,} of {whole:,}", at=numbers[hit.heard], whole=found.counts[hit.heard])
            group = f"{hit.heard} → {found.glossary[hit.heard]}"
            part.append(_proposal(hit, texts, note, group, refused))
        if len(part) == _PART:
            yield part
            part = []
    yield part


def _proposal(
    hit: Hit, texts: Mapping[int, str], note: str, group: str, refused: Collection[Hashable]
) -> Proposal:
    seen = preview(hit, texts)
    # Known again only while the text is the same: no answer goes over to another place.
    key = (hit.places, hit.heard, seen.before)
    return Proposal(
        key=key,
        cue_id=hit.places[0].cue_id,
        span=hit.span,
        before=seen.before,
        after=seen.after,
        old=seen.old,
        new=seen.new,
        note=note,
        group=group,
        subject=hit,
        asks=(hit.heard, seen.before, seen.after, *seen.old),
        first=Reply.NO if key in refused else None,
    )


def _hit(one: Proposal) -> Hit:
    if not isinstance(one.subject, Hit):
        raise TypeError(one.subject)
    return one.subject
