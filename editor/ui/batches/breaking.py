"""Breaking captions anew, as a batch: old cues and new ones side by side, piece by piece."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton

from editor.core.cue import visible_text
from editor.core.errors import EditRefused
from editor.core.span import Span
from editor.repairs.reflow.limits import Limits
from editor.repairs.reflow.pieces import Piece, pieces, put_in
from editor.repairs.reflow.reflowing import reflow
from editor.ui.batches.proposal import Caption, Proposal
from editor.ui.batches.regional import Regional
from editor.ui.panes import captions
from editor.ui.panes.columns import GUESS
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.evidence import Evidence
    from editor.ui.window import Window

# So many rows are listed at a time.
_PART = 400
# A row shows no more new cues than this, and ends with a sentence.
_IN_A_ROW = 3
_ENDS = (".", "?", "!", "…", "。", "？", "！")
_CLOSING = "\"'”’»）」』)] "


class Breaking(Regional):
    """Captions broken anew to sentences, by the limits of the profile in use."""

    name = "breaking"
    lines = 0

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.title = tr("Broken anew")
        self.verb = tr("Break anew")
        self.nothing = tr("These cues are well as they are: nothing to break anew")
        self._profile = window.rulebook.profile
        self._limits = Limits()
        self._link: QPushButton | None = None
        window.checks.checked.connect(self._checked)

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that breaks the region anew."""
        evidence = self._window.checks.evidence()
        return partial(_listed, cues, self.runs(cues), self._room(cues), evidence)

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:  # noqa: ARG002
        """Put in what was taken; raises EditRefused."""
        session = self._window.session
        chosen = [one.subject for one in taken if isinstance(one.subject, Piece)]
        edit = put_in(session.cues, chosen, session.fresh_id)
        guessed = sum(piece.guessed for piece in chosen)
        QTimer.singleShot(0, self._window, partial(_tell, self._window, edit.label, guessed))
        return edit

    # -- options ---------------------------------------------------------------------------

    def _room(self, cues: Sequence[Cue]) -> Limits:
        """Return what a cue may hold by the profile in use."""
        from editor.profiles import limits  # noqa: PLC0415  not at the start

        self._profile = self._window.rulebook.profile
        first = min((first for first, _ in self.runs(cues)), default=0)
        self._limits = limits(self._profile, cues[first:])
        self._name_limits()
        return self._limits

    def beside(self) -> Sequence[QPushButton]:
        """Return what the captions are to keep to, which leads to the profiles."""
        self._link = QPushButton()
        self._link.setProperty("link", True)
        self._link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._link.setToolTip(tr("Choose the profile whose limits are kept"))
        self._link.clicked.connect(self._window.rulebook.ask)
        self._room(self._window.session.cues)
        return (self._link,)

    def hint(self) -> str:
        """Return what the sign before a time says."""
        return tr("{sign} a guessed time: nobody measured it", sign=GUESS)

    def _name_limits(self) -> None:
        if self._link:
            self._link.setText(_told(self._limits, self._profile))

    def _checked(self) -> None:
        """List everything anew where another profile was chosen."""
        if self._window.rulebook.profile is not self._profile:
            self.outdated.emit()


def _told(limits: Limits, profile: Profile | None) -> str:
    title = profile.title if profile and not profile.is_empty else tr("Usual limits")
    if limits.cps is None:
        return tr("{title}: {line} × {lines}", title=title, line=limits.line, lines=limits.lines)
    return tr(
        "{title}: {line} × {lines}, {cps:g} CPS",
        title=title,
        line=limits.line,
        lines=limits.lines,
        cps=limits.cps,
    )


def _tell(window: Window, label: str, guessed: int) -> None:
    """Say how many times were guessed, once the edit was made."""
    if guessed and window.session.undo_label == label:
        window.messages.remark(
            tr(
                "{n:,} cue begins or ends at a guessed time: it waits in the listening queue.",
                "{n:,} cues begin or end at guessed times: they wait in the listening queue.",
                n=guessed,
            )
        )


# -- rows ----------------------------------------------------------------------------------


def _listed(
    cues: Sequence[Cue], runs: Sequence[tuple[int, int]], limits: Limits, evidence: Evidence
) -> Iterator[list[Proposal]]:
    """Yield the pieces as proposals, in parts; ids below zero are given others when put in."""
    new_id = partial(next, count(-1, -1))
    rows: list[Proposal] = []
    for first, last in runs:
        try:
            made = reflow(cues, first, last, new_id, limits, evidence)
        except EditRefused:
            continue
        for piece in pieces(made):
            for row in _rows(piece):
                captions.lines(row)  # measured here, it is known to the list that is drawn
                rows.append(row)
            if len(rows) >= _PART:
                yield rows
                rows = []
    yield rows


def _rows(piece: Piece) -> Iterator[Proposal]:
    """Yield the rows of a piece: of each sentence, with the old cues that begin in its time."""
    old = list(piece.old)
    key = (old[0].id, old[-1].id, tuple(cue.text for cue in piece.new))
    asks = tuple(_asked(piece))
    sentences = list(_sentences(piece.new))
    for at, new in enumerate(sentences):
        until = sentences[at + 1][0].start_ms if at + 1 < len(sentences) else None
        mine = []
        while old and (until is None or old[0].start_ms < until):
            mine.append(old.pop(0))
        yield Proposal(
            key=key,
            cue_id=(mine[0] if mine else piece.old[0]).id,
            span=Span(new[0].start_ms, max(new[-1].end_ms, new[0].start_ms + 1)),
            before="\n".join(visible_text(cue.text) for cue in mine),
            after="\n".join(visible_text(cue.text) for cue in new),
            subject=piece,
            cues_before=tuple(map(_caption, mine)),
            cues_after=tuple(map(_caption, new)),
            continues=at > 0,
            asks=asks,
        )


def _asked(piece: Piece) -> Iterator[str | int]:
    """Yield all of a piece, with times from its beginning on: it is answered as a whole."""
    for cues in (piece.old, piece.new):
        for cue in cues:
            yield cue.start_ms - piece.old[0].start_ms
            yield visible_text(cue.text)
            yield int(cue.start_ms in cue.guessed)
        yield "|"


def _sentences(new: Sequence[Cue]) -> Iterator[list[Cue]]:
    """Yield cues that are shown in one row."""
    row: list[Cue] = []
    for cue in new:
        row.append(cue)
        ended = visible_text(cue.text).rstrip(_CLOSING).endswith(_ENDS)
        if ended or len(row) == _IN_A_ROW:
            yield row
            row = []
    if row:
        yield row


def _caption(cue: Cue) -> Caption:
    return Caption(cue.start_ms, visible_text(cue.text), cue.start_ms in cue.guessed)
