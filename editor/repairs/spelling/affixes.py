"""What must hold of a dictionary's rules before Hunspell is trusted with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Each begins with a line that says how many more there are of it.
_TABLES = {
    "REP",
    "MAP",
    "PHONE",
    "BREAK",
    "ICONV",
    "OCONV",
    "COMPOUNDRULE",
    "CHECKCOMPOUNDPATTERN",
    "AF",
    "AM",
}
_AFFIXES = {"PFX", "SFX"}


def check_rules(text: str, wrong: Callable[[int, str], Exception]) -> None:
    """See that every table of rules is as long as it says; raises what is made of line and reason.

    Hunspell itself reads a broken table to its break and says nothing.
    """
    lines = [line.split() for line in text.lstrip("\ufeff").splitlines()]
    at = 0
    while at < len(lines):
        head = lines[at]
        if head and head[0] in _AFFIXES:
            at += 1 + _affix(lines, at, wrong)
        elif head and head[0] in _TABLES:
            at += 1 + _table(lines, at, wrong)
        else:
            at += 1


def _affix(lines: Sequence[list[str]], at: int, wrong: Callable[[int, str], Exception]) -> int:
    """Return how many rules follow the head of an affix."""
    head = lines[at]
    if len(head) < 4 or not head[3].isdecimal():
        reason = said("“{line}” does not say how many rules follow", line=" ".join(head))
        raise wrong(at + 1, reason)
    return _following(lines, at, int(head[3]), wrong, least=4)


def _table(lines: Sequence[list[str]], at: int, wrong: Callable[[int, str], Exception]) -> int:
    head = lines[at]
    if len(head) < 2 or not head[1].isdecimal():
        reason = said("“{line}” does not say how many rules follow", line=" ".join(head))
        raise wrong(at + 1, reason)
    return _following(lines, at, int(head[1]), wrong, least=2)


def _following(
    lines: Sequence[list[str]],
    at: int,
    count: int,
    wrong: Callable[[int, str], Exception],
    *,
    least: int,
) -> int:
    """Return how many lines the rules take: blank lines and remarks between them are let pass."""
    found, place = 0, at
    while found < count:
        place += 1
        line = lines[place] if place < len(lines) else ["?"]
        if not line or line[0].startswith("#"):
            continue
        if line[0] != lines[at][0] or len(line) < least:
            reason = said(
                "{kind} was to have {count:,} rules, and here is no such rule",
                kind=" ".join(lines[at][:2]),
                count=count,
            )
            raise wrong(min(place, len(lines) - 1) + 1, reason)
        found += 1
    return place - at
