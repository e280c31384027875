"""Acts that were written down, done again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.core.act import Left, Move
from editor.core.edit import Edit, Splice
from editor.core.session import Session
from editor.journal.folding import folded
from editor.journal.values import (
    BROKEN,
    chapters_of,
    cue_of,
    heard_of,
    ids_of,
    of_cue,
    selection_of,
    span_of,
    verdict_of,
)
from editor.journal.writing_down import SOURCE, check_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from editor.core.cue import Cue
    from editor.core.document import Document, Source
    from editor.journal.values import Json


def replayed(document: Document, acts: Iterable[Json]) -> tuple[Session, int]:
    """Return the session that acts make of a document, and how many of them could be done.

    One that does not fit the cues, as when the transcript is not the one the journal began with,
    ends it: what comes before stands.
    """
    session = Session(document)
    done = 0
    for act, count in folded(acts):
        try:
            do_again(session, act)
        except BROKEN:
            break
        done += count
    return session, done


def do_again(session: Session, act: Json) -> None:
    """Do an act on a session; raises one of BROKEN when it does not fit."""
    ((name, value),) = ((key, act[key]) for key in _WAYS if key in act)
    _WAYS[name](session, value)


def left_of(value: Json) -> Left:
    """Return where a review was left."""
    return Left(
        tuple(verdict_of(one) for one in value["verdicts"]),
        heard_of(value["heard"]),
        selection_of(value["selection"]),
        chapters_of(value.get("chapters", ())),
    )


def _do(session: Session, value: Json) -> None:
    selection = value.get("selection")
    cues = session.cues
    splices: list[Splice] = []
    for one in value.get("splices", ()):
        if splices:  # each is told of the cues as those before it leave them
            cues = splices[-1].apply(cues)
        splices.append(_splice(cues, one))
    session.do(
        Edit(
            str(value["label"]),
            tuple(splices),
            tuple(verdict_of(one) for one in value.get("given", ())),
            tuple(verdict_of(one) for one in value.get("withdrawn", ())),
            None if selection is None else selection_of(selection),
            value.get("gesture"),
            chapters_of(value.get("chapters_in", ())),
            chapters_of(value.get("chapters_out", ())),
        )
    )


def _splice(cues: tuple[Cue, ...], value: Json) -> Splice:
    index, count, ids, check, inserted = value
    removed = cues[index : index + count]
    by_id = {cue.id: cue for cue in removed}
    if len(removed) != count or by_id.keys() != ids_of(ids) or check_of(removed) != check:
        raise ValueError("the cues are not those of the journal")
    return Splice(index, removed, tuple(_cue(by_id, one) for one in inserted))


def _cue(by_id: dict[int, Cue], value: Json) -> Cue:
    if "was" not in value:
        return cue_of(value)
    whole = of_cue(by_id[value["was"]])
    for name in value.get("gone", ()):
        whole.pop(name)
    return cue_of({**whole, **value})


def _move(session: Session, value: Json) -> None:
    match Move(value):
        case Move.UNDO:
            moved = session.undo()
        case Move.REDO:
            moved = session.redo()
        case Move.END_GESTURE:
            session.end_gesture()
            moved = True
        case Move.ADRIFT:
            session.adrift()
            moved = True
    if not moved:
        raise ValueError("there is no such step")


def _saved(session: Session, value: Json) -> None:
    source = _source(session.document.source, value)
    session.saved(replace(session.document, source=source))


def _source(before: Source, value: Json) -> Source:
    named = {name: value[name] for name in SOURCE}
    pieces = before.pieces if value["kept"] else ()
    path = Path(value["path"]) if value["path"] else None
    return replace(before, path=path, notes=(), original=None, pieces=pieces, **named)


_WAYS: dict[str, Callable[[Session, Json], None]] = {
    "do": _do,
    "select": lambda session, value: session.select(selection_of(value)),
    "hear": lambda session, value: session.hear(span_of(value)),
    "move": _move,
    "saved": _saved,
    "left": lambda session, value: session.resume(left_of(value)),
    "view": lambda _session, _value: None,
    "replied": lambda _session, _value: None,
    "carried_out": lambda _session, _value: None,
}
