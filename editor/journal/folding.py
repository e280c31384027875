"""Keystrokes put together again, so that an hour of typing is brought back in a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.journal.values import Json


def folded(acts: Iterable[Json]) -> Iterator[tuple[Json, int]]:
    """Yield acts with how many of those written each stands for.

    Edits in a row that are one gesture on one cue in its place become the last of them, made where
    the first was: the history makes one step of them, too. Where the gesture had begun otherwise it
    keeps each of them, and so do these.
    """
    last: Json = None
    count = 0
    step: object = None  # the gesture of the step that the next edit may still go on with
    is_plain = True
    for act in acts:
        joined = _joined(last, act) if count and is_plain else None
        if joined is not None:
            last, count = joined, count + 1
            continue
        if count:
            yield last, count
        last, count = act, 1
        before, step = step, _gesture(act, step)
        is_plain = step is None or step != before
    if count:
        yield last, count


def _gesture(act: Json, before: object) -> object:
    """Return the gesture of the step that stands after an act, nothing when that is ended."""
    if not isinstance(act, dict) or {"move", "saved"} & act.keys():
        return None
    edit = act.get("do")
    return edit.get("gesture") if isinstance(edit, dict) else before


def _joined(early: Json, late: Json) -> Json | None:
    """Return what two acts do in a row as one, or nothing when they are two steps."""
    first, second = _typing(early), _typing(late)
    if first is None or second is None or early["do"]["gesture"] != late["do"]["gesture"]:
        return None
    (index, count, ids, check, (before,)), (at, _, _, _, (after,)) = first, second
    if index != at or before["was"] != after["was"]:
        return None
    gone = {*before.get("gone", ()), *after.get("gone", ())} - after.keys()
    change = {name: value for name, value in {**before, **after}.items() if name not in gone}
    change["gone"] = sorted(gone - change.keys())
    return {**late, "do": {**late["do"], "splices": [[index, count, ids, check, [change]]]}}


def _typing(act: Json) -> Json | None:
    """Return the splice of an edit that changes one cue in its place as part of a gesture."""
    edit = act.get("do") if isinstance(act, dict) else None
    if (
        not isinstance(edit, dict)
        or not edit.get("gesture")
        or {"given", "withdrawn", "chapters_in", "chapters_out"} & edit.keys()
    ):
        return None
    match edit.get("splices"):
        case [[int(), 1, list(), int(), [{"was": int()}]] as splice]:
            return splice
        case _:
            return None
