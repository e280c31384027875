"""Where another transcript says something else, as a batch: take theirs, keep mine."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from editor.core.errors import EditRefused
from editor.core.sentence import said, together
from editor.core.span import Span
from editor.core.timecode import spoken_duration
from editor.repairs.comparing.keeping import cues_around
from editor.repairs.comparing.settling import settle
from editor.repairs.comparing.showing import in_place
from editor.ui.batches.differences import Kind, Listing, Options, Other
from editor.ui.batches.proposal import Batch, Proposal, Reply
from editor.ui.panes.comparing_tools import ComparingTools
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.session import Session
    from editor.repairs.comparing.differing import Comparison, Difference

# So many are listed at a time.
_PART = 500
# When a word is said is reckoned from the characters of its cue: a little around it is played too.
_AROUND_MS = 400


class _Subject(NamedTuple):
    """What a row is about."""

    comparison: Comparison
    difference: Difference


class Comparing(Batch):
    """Where another transcript of the recording says something else.

    Signals: compared, with a sentence about the two, what is added to the other's times in ms,
    None when they do not meet, and how many differences are minor.
    """

    compared = Signal(str, object, int)
    name = "comparing"
    first_reply = Reply.OPEN
    keeps = True

    def __init__(self, session: Session, other: Other) -> None:
        super().__init__()
        self._session = session
        self._other = other
        self._listing: Listing | None = None
        self.options = Options()
        self.title = tr("Differences")
        self.verb = tr("Do it")
        self.yes = tr("Take theirs")
        self.no = tr("Keep mine")

    def tools(self) -> ComparingTools:
        """Return what is compared, which differences are listed, and the offset."""
        made = ComparingTools(self.options)
        self.compared.connect(made.show_facts)
        made.chosen.connect(self._choose)
        return made

    def _choose(self, options: Options) -> None:
        self.options = options
        self.outdated.emit()

    # -- listing ---------------------------------------------------------------------------

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that compares, unless the same was compared before, and lists."""
        made = Listing(cues, self._other, self.options, self._session.verdicts, self._listing)
        self._listing = made
        return partial(_proposals, made)

    def settle(self) -> None:
        """Say what was compared, and what is to be said when nothing is listed."""
        made = self._listing
        assert made
        found = made.comparison
        if found is None:
            self.has_more = True  # an offset can still be given
            self.nothing = tr("They seem to be of different recordings.")
            self.compared.emit(told(_strangers(self._other.name)), None, 0)
            return
        self.has_more = len(made.shown) < len(made.left)
        self.nothing = _nothing(made, len(found.differences))
        minor = sum(one.minor for one in made.left)
        self.compared.emit(told(_facts(found, self._other.name)), found.offset.ms, minor)

    # -- doing it --------------------------------------------------------------------------

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:
        """Take theirs and keep mine where that was said; raises EditRefused."""
        subjects = [one.subject for one in (*taken, *refused)]
        first = subjects[0] if subjects else None
        if not isinstance(first, _Subject):
            raise EditRefused(said("Nothing is chosen, so nothing was taken over."))
        return settle(
            self._session.cues,
            first.comparison,
            _differences(taken),
            _differences(refused),
            self._session.fresh_id,
        )


def _differences(listed: Sequence[Proposal]) -> list[Difference]:
    return [one.subject.difference for one in listed if isinstance(one.subject, _Subject)]


def _proposals(made: Listing) -> Iterator[list[Proposal]]:
    for part in made.run(_PART):
        if found := made.comparison:
            yield [_proposal(found, one) for one in part]


def _proposal(found: Comparison, one: Difference) -> Proposal:
    shown = in_place(found, one)
    mine = found.mine
    cue_id = mine.cues[cues_around(mine.owners, one)[0]].id if mine.cues else 0
    heard = mine.keys[one.low : one.high], found.theirs.keys[one.begin : one.end]
    return Proposal(
        key=(cue_id, one.begin, one.end, one.mine),
        cue_id=cue_id,
        span=Span(max(0, one.start_ms - _AROUND_MS), max(1, one.end_ms) + _AROUND_MS),
        before=shown.before,
        after=shown.after,
        old=shown.old,
        new=shown.new,
        note=told(_note(one)),
        group=" → ".join(map(" ".join, heard)),
        subject=_Subject(found, one),
        asks=(one.begin, one.end, one.mine, shown.before, shown.after),
    )


def _note(one: Difference) -> str:
    if one.minor:
        return said("minor")
    return {Kind.THEIRS: said("only theirs"), Kind.MINE: said("only mine")}.get(Kind.of(one), "")


def _nothing(made: Listing, whole: int) -> str:
    """Return what is said when nothing is shown."""
    if made.left:
        return tr("Nothing of this kind is left to answer.")
    return tr("Every difference is answered.") if whole else tr("No word differs.")


def _strangers(name: str) -> str:
    return said(
        "{name} and yours have no phrase in common that would tell how far they are apart. If "
        "they are of one recording, say what is to be added to its times.",
        name=name,
    )


def _facts(found: Comparison, name: str) -> str:
    """Return in words how the two lie over each other."""
    ours, its = found.outside
    told_of = [
        said(
            "{where}: {paired:,} of its {whole:,} cues are paired with yours.",
            where=_where(found.offset.ms, name),
            paired=found.paired[1],
            whole=len(found.theirs.cues),
        )
    ]
    if ours:
        told_of.append(
            said("{n:,} cue of yours lies outside.", "{n:,} cues of yours lie outside.", n=ours)
        )
    if its:
        told_of.append(
            said("{n:,} of its cues lies outside.", "{n:,} of its cues lie outside.", n=its)
        )
    return together(told_of)


def _where(ms: int, name: str) -> str:
    """Return in words when the other begins, by my times."""
    if not ms:
        return name
    apart = spoken_duration(abs(ms))
    if ms > 0:
        return said("{name}, which begins {apart} into yours", name=name, apart=apart)
    return said("{name}, which begins {apart} before yours", name=name, apart=apart)
