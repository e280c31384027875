"""What a person replied to proposals and has not carried out yet, in the terms of JSON, and back.

A question is told by the cue it is asked of and a mark of what it asks, which is the same whenever
the same is asked. What is read may be anything: what is no reply is left out, and of more than can
be kept the earliest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from editor.journal.values import Json

# Of one transcript: five for each cue of a very long one.
MOST = 50_000
_MOST_LISTS = 50
_LONGEST = 200
YES, NO, OPEN = "y", "n", "o"
_SIGNS = frozenset({YES, NO, OPEN})


class Said(NamedTuple):
    """A reply: its sign, and the words that were said beside it, such as a name."""

    sign: str
    words: str = ""


Question: TypeAlias = tuple[int, str]
# By the name of what lists the questions; what was said last stands last.
Replies: TypeAlias = dict[str, dict[Question, Said]]


def of_said(said: Said, mark: str) -> list[Json]:
    """Return a reply and the mark of its question; words only where there are any."""
    return [said.sign + mark, said.words] if said.words else [said.sign + mark]


def said_of(value: Json) -> tuple[str, Said]:
    """Return a mark and what was said; raises one of BROKEN when that is not what was written."""
    told, *rest = value
    words = rest[0] if rest else ""
    if not isinstance(told, str) or not isinstance(words, str) or told[:1] not in _SIGNS:
        raise ValueError("no reply")
    if not 1 < len(told) <= _LONGEST or len(words) > _LONGEST:
        raise ValueError("too long for a reply")
    return told[1:], Said(told[0], words)


def of_replies(replies: Mapping[str, Mapping[Question, Said]]) -> Json:
    """Return replies with their cues named by ids, which a journal keeps."""
    return {
        name: [[cue_id, *of_said(said, mark)] for (cue_id, mark), said in asked.items()]
        for name, asked in replies.items()
        if asked
    }


def take(replies: Replies, value: Json) -> None:
    """Take replies that were written down into those given before; each stands as said last."""
    if not isinstance(value, dict):
        return
    for name, asked in value.items():
        if name in replies or (len(replies) < _MOST_LISTS and len(name) <= _LONGEST):
            into = replies.setdefault(name, {})
            for question, said in _readable(asked):
                into.pop(question, None)
                into[question] = said
    _thin_out(replies)


def _readable(asked: Json) -> Iterator[tuple[Question, Said]]:
    for one in asked if isinstance(asked, list) else ():
        try:
            cue_id, *told = one
            mark, said = said_of(told)
        except (TypeError, ValueError):
            continue
        if type(cue_id) is int:
            yield (cue_id, mark), said


def _thin_out(replies: Replies) -> None:
    """Forget the earliest of the list with most, as long as there are too many."""
    while (over := sum(map(len, replies.values())) - MOST) > 0:
        longest = max(replies.values(), key=len)
        for question in list(longest)[:over]:
            del longest[question]


def latest(replies: Mapping[str, Mapping[Question, Said]]) -> Replies:
    """Return a copy with no more of them than are kept."""
    copy = {name: dict(asked) for name, asked in replies.items() if asked}
    _thin_out(copy)
    return copy
