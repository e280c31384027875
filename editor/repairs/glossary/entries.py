"""A glossary: what was heard and what is right, kept as a table with two columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.core.errors import FileProblem
from editor.core.sentence import said

if TYPE_CHECKING:
    from pathlib import Path

_HEADER = "heard\tright"
# A word or a few: what is longer is a sentence that got into the wrong column.
_LONGEST = 120


class GlossaryUnreadable(FileProblem):
    """A glossary cannot be used; none of it was."""


@dataclass(frozen=True, slots=True)
class Glossary(Mapping[str, str]):
    """What is right, by what was heard; a name may have been heard in many ways.

    One that is right as it was heard is a name by itself: wherever it stands, it is left alone.
    """

    right: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, heard: str) -> str:
        """Return what is right where this was heard."""
        return self.right[heard]

    def __iter__(self) -> Iterator[str]:
        """Go through what was heard."""
        return iter(self.right)

    def __len__(self) -> int:
        """Return how many ways of hearing there are."""
        return len(self.right)

    @property
    def names(self) -> frozenset[str]:
        """Return all that is right, as it is to be spelled."""
        return frozenset(self.right.values())

    def with_entry(self, heard: str, right: str) -> Glossary:
        """Return the glossary with another entry, in place of one for the same hearing.

        Raises ValueError with a sentence when it makes no entry.
        """
        heard, right = _bare(heard), _bare(right)
        if reason := _refusal(heard, right):
            raise ValueError(reason)
        return Glossary({**self.right, heard: right})

    def without(self, heard: str) -> Glossary:
        """Return the glossary without an entry."""
        return Glossary({each: right for each, right in self.right.items() if each != heard})

    @property
    def hearings(self) -> dict[str, tuple[str, ...]]:
        """Return how each name was heard, by the name, sorted; one known by itself was not."""
        found: dict[str, tuple[str, ...]] = {}
        for heard, right in sorted(self.right.items(), key=_by_name):
            ways = () if heard == right else (heard,)
            found[right] = (*found.get(right, ()), *ways)
        return found

    def with_name(self, right: str, heard: Iterable[str], was: str = "") -> Glossary:
        """Return the glossary with a name and its hearings; was, the name they are in place of.

        Raises ValueError with a sentence when one makes no entry.
        """
        kept = self.without_name(was)
        ways = list(heard)
        if not ways or (was and self.right.get(was) == was):
            ways.append(right)
        for each in ways:
            kept = kept.with_entry(each, right)
        return kept

    def without_name(self, right: str) -> Glossary:
        """Return the glossary without a name and all its hearings."""
        return Glossary({each: name for each, name in self.right.items() if name != right})

    def over(self, other: Glossary) -> Glossary:
        """Return both as one; where both know what was heard, this one is right."""
        return Glossary({**other.right, **self.right})

    def taking_back(self, before: Glossary, after: Glossary) -> Glossary:
        """Return the glossary without a change, as far as nothing else was done to that since."""
        kept = dict(self.right)
        for heard in (*before, *after):
            if before.get(heard) == after.get(heard) or self.get(heard) != after.get(heard):
                continue
            if heard in before:
                kept[heard] = before[heard]
            else:
                kept.pop(heard, None)
        return Glossary(kept)


def parsed(text: str, path: Path) -> Glossary:
    """Return the glossary written in a table: heard, a tab, right; a line each.

    Blank lines, those that begin with # and a heading do not count; nor does what stands in
    further columns. Raises GlossaryUnreadable naming the first line that is no entry.
    """
    found: dict[str, str] = {}
    lines: dict[str, int] = {}
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        if not line.strip() or line.startswith("#") or _is_header(line):
            continue
        heard, tab, rest = line.partition("\t")
        heard, right = _bare(heard), _bare(rest.partition("\t")[0])
        if not tab:
            raise _wrong(
                path, number, said("there is no tab between what was heard and what is right")
            )
        if reason := _refusal(heard, right):
            raise _wrong(path, number, reason.rstrip("."))
        if heard in found and found[heard] != right:
            reason = said(
                "“{heard}” is to be “{right}”, but “{other}” by line {line}",
                heard=heard,
                right=right,
                other=found[heard],
                line=lines[heard],
            )
            raise _wrong(path, number, reason)
        found[heard] = right
        lines.setdefault(heard, number)
    return Glossary(found)


def written(glossary: Glossary) -> str:
    """Return a glossary as a table that can be read again, sorted by what is right."""
    rows = sorted(glossary.items(), key=_by_name)
    return "".join(
        f"{line}\n" for line in (_HEADER, *(f"{heard}\t{right}" for heard, right in rows))
    )


def _by_name(pair: tuple[str, str]) -> tuple[str, str, str]:
    return pair[1].casefold(), pair[1], pair[0]


def _wrong(path: Path, number: int, reason: str) -> GlossaryUnreadable:
    told = said("line {number:,}: {reason}", number=number, reason=reason)
    return GlossaryUnreadable(path, told, said("Nothing of it is used until that is put right."))


def _is_header(line: str) -> bool:
    return line.strip().casefold().split("\t")[:2] == _HEADER.split("\t")


def _bare(cell: str) -> str:
    return " ".join(cell.split())


def _refusal(heard: str, right: str) -> str:
    """Return why two cells make no entry, or nothing."""
    if not heard or not right:
        return said("Say both what was heard and what is right.")
    if not any(sign.isalnum() for sign in heard):
        return said("“{heard}” has no letter in it.", heard=heard)
    if heard.startswith("#"):
        return said("“{heard}” would be taken for a remark.", heard=heard)
    if max(len(heard), len(right)) > _LONGEST:
        return said("An entry has at most {most} characters.", most=_LONGEST)
    return ""
