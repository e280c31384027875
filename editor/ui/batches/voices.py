"""Where another voice may begin, as a batch to be listened to: named by one key, or only parted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from editor.core.span import Span
from editor.repairs.changes_of_voice import Answer, Suspected, parted, suspected
from editor.ui.batches.proposal import Batch, Extra, Proposal, Reply
from editor.ui.editing import voices_of
from editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit
    from editor.journal.replies import Question
    from editor.ui.window import Window

_PART = 500
# As many speakers as have a key of their own among the cues.
_KEYED = 9
# What is heard of a place: so much before it and after it.
_BEFORE_MS, _AFTER_MS = 2500, 3500


class Voices(Batch):
    """Suspected changes of voice; a yes says that another begins, a digit says whose it is."""

    name = "voices"
    first_reply = Reply.OPEN

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.title = tr("Voices")
        self.verb = tr("Part the voices")
        self.nothing = tr("No change of voice is suspected that nobody has named")
        self.yes = tr("Another voice")
        self.no = tr("The same")

    def listing(self, cues: Sequence[Cue]) -> Callable[[], Iterable[Sequence[Proposal]]]:
        """Return the work that finds where voices may change."""
        return partial(_listed, cues, dict(self.words))

    def edit(self, taken: Sequence[Proposal], refused: Sequence[Proposal]) -> Edit:
        """Part the voices where they were said to change; raises EditRefused."""
        window = self._window
        answers = [
            Answer(one.subject, self.words.get(one.question, ""))
            for one in taken
            if isinstance(one.subject, Suspected)
        ]
        return parted(
            window.session.cues,
            answers,
            window.session.fresh_id,
            lambda cue: voices_of(window, cue),
            [one.subject for one in refused if isinstance(one.subject, Suspected)],
        )

    def extras(self) -> Sequence[Extra]:
        """Return a key for each speaker there is, and one for another."""
        known = enumerate(self._window.cast.names[:_KEYED], start=1)
        return (
            *(Extra(name, str(number), partial(self._name, name)) for number, name in known),
            Extra(tr("Somebody else…"), "W", self._ask),
        )

    def _name(self, name: str, one: Proposal) -> Reply:
        self.words[one.question] = name
        self.outdated.emit()
        return Reply.YES

    def _ask(self, one: Proposal) -> None:
        window = self._window

        def named(typed: str) -> bool:
            if name := " ".join(typed.split()):
                window.cast.meet(name)
                window.cue_pane.proposals.take(one, self._name(name, one))
            return bool(name)

        window.prompt.ask(
            tr("Who begins to speak here?"),
            tr("Name"),
            lambda _: tr("Enter names the speaker, Esc leaves"),
            named,
        )


def _listed(cues: Sequence[Cue], names: Mapping[Question, str]) -> Iterator[list[Proposal]]:
    where = {cue.id: cue for cue in cues}
    part: list[Proposal] = []
    for place in suspected(cues):
        part.append(_proposal(place, where[place.cue_id], names))
        if len(part) == _PART:
            yield part
            part = []
    yield part


def _proposal(place: Suspected, cue: Cue, names: Mapping[Question, str]) -> Proposal:
    share = place.caret / max(1, len(cue.text))
    at_ms = cue.start_ms + round(share * cue.duration_ms)
    unnamed = Proposal(
        key=(place.cue_id, place.caret, place.after),
        cue_id=cue.id,
        span=Span(max(0, at_ms - _BEFORE_MS), at_ms + _AFTER_MS),
        at_ms=at_ms,
        before=place.before,
        after=place.after,
        note=told(place.why),
        group=told(place.why),
        subject=place,
        asks=(place.caret, place.before, place.after),  # whoever it is said to be
    )
    name = names.get(unnamed.question)
    if not name:
        return unnamed
    return replace(unnamed, after=f"{name}: {place.after}", new=(0, len(name)))
