"""What a repair proposes, row by row, and the batch that a person goes through."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import Enum
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from editor.journal import replies

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.core.span import Span
    from editor.journal.replies import Question


# Of one cue there are few questions: enough to tell them apart.
_MARK_BYTES = 6


class Reply(Enum):
    """What a person said to a proposal."""

    OPEN = replies.OPEN
    YES = replies.YES
    NO = replies.NO


class Caption(NamedTuple):
    """A cue as a proposal shows it.

    Attributes: start_ms; text, its lines; is_guess, whether nobody measured when it begins.
    """

    start_ms: int
    text: str
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change, before and after.

    Attributes: key, by which it is known again when all are listed anew; cue_id, the cue to look
    at; span, what is played; before and after, texts; old and new, the characters that differ in
    them, half-open; note, what else is to be said of it; group, what it is an instance of, in
    words for people: all of a group can be answered at once; subject, the repair's own; first,
    how the row begins where it is otherwise than its batch says; more, the other places that differ
    in the text after; cues_before and cues_after,
    what is shown instead of the texts where cues are cut otherwise; continues, whether the row
    goes on with the proposal before it, whose key it has; at_ms, when it is, where that is not the
    beginning of what is played; asks, what is asked of the cue, where that is not all that is seen
    and nothing else: of what is the same whenever the same is asked, so neither ids nor times, but
    texts, places in them and times from the beginning of the cue; question, by which another
    listing that asks the same is known to have the same reply, also in another run of the program.
    """

    key: Hashable
    cue_id: int
    span: Span
    before: str
    after: str
    old: tuple[int, int] = (0, 0)
    new: tuple[int, int] = (0, 0)
    note: str = ""
    group: str = ""
    subject: object = None
    first: Reply | None = None
    more: tuple[tuple[int, int], ...] = ()
    cues_before: tuple[Caption, ...] = ()
    cues_after: tuple[Caption, ...] = ()
    continues: bool = False
    at_ms: int | None = None
    asks: tuple[str | int, ...] = ()
    question: Question = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the question here, where the listing's thread is, not where rows are drawn."""
        asked = self.asks or (self.before, self.after, self.old, self.new, self.more)
        object.__setattr__(self, "question", (self.cue_id, _mark(asked)))

    @property
    def moment_ms(self) -> int:
        """Return the time that is shown: where the change is, or else where what is played begins."""
        return self.span.start_ms if self.at_ms is None else self.at_ms


def _mark(asked: tuple[object, ...]) -> str:
    """Return a short mark of what is asked: the same in every process."""
    return blake2b(json.dumps(asked).encode("ascii"), digest_size=_MARK_BYTES).hexdigest()


class Extra(NamedTuple):
    """Something else that can be done with a row: its label, its key, a letter, and what does it.

    A reply that comes of it is given to the row.
    """

    label: str
    key: str
    run: Callable[[Proposal], object]


class Batch(QObject):
    """A repair that lists everything it would change before anything is changed.

    Attributes: name, by which its replies are kept, whatever the language; words, what was said
    beside a reply, by the question; title, what is listed; verb, on the button that does it;
    nothing, what is said when there is nothing to list; yes and no, what the two replies are
    called; first_reply, how rows begin; lines, how many lines of text a row shows, 0 where each has
    its own; has_more, whether there is more than is listed, so that the list stays when all of it
    is done; keeps, whether what is refused is remembered too, so that there is something to do
    where nothing is taken.

    Signals: outdated, an option changed, so everything is to be listed anew.
    """

    outdated = Signal()
    name = ""
    title = ""
    verb = ""
    nothing = ""
    yes = ""
    no = ""
    first_reply = Reply.YES
    lines = 1
    has_more = False
    keeps = False

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[Question, str] = {}

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that yields the proposals for cues, in parts; it runs in a thread."""
        raise NotImplementedError

    def settle(self) -> None:
        """Hear that the listing came to its end, before that is shown."""

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit | None:
        """Return the one edit for what was replied, or nothing when there is none to make.

        Raises EditRefused.
        """
        raise NotImplementedError

    def tools(self) -> QWidget | None:
        """Return the options that stand over the list, made anew for each time it is shown."""
        return None

    def extras(self) -> Sequence[Extra]:
        """Return what else can be done with a row."""
        return ()
