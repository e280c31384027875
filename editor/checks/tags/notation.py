"""How annotations are written: "[Music]", "[MUSIC]", "(music)", "*music*", "♪ music ♪"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from editor.checks.remembered import remembered
from editor.checks.tags.annotations import GROUP, LANGUAGES, NOTES, Annotation, annotation
from editor.core.cue import visible_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding

_LANGUAGE = re.compile(rf"\b(?:{LANGUAGES})\b")
_NOTED = re.compile(rf"^[{NOTES}\s]++|(?<![{NOTES}\s])[{NOTES}\s]++$")


class Case(StrEnum):
    """The letters of a description; those without case are capitalised for all anybody sees."""

    UPPER = "upper"
    LOWER = "lower"
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True, order=True)
class Notation:
    """What stands around descriptions, and their case."""

    opener: str
    closer: str
    case: Case

    def of(self, description: str) -> str:
        """Return a description in this notation."""
        return f"{self.opener}{_cased(description, self.case)}{self.closer}"


@remembered
def notation_of(text: str) -> Notation | None:
    """Return how the annotation that a text is, or its first one, is written.

    Nothing for speech, for a gap marker, and for notes without brackets, which say no more than
    that there is music.
    """
    if annotation(text) not in {Annotation.TAG, Annotation.PLACEHOLDER}:
        return None
    match = GROUP.search(visible_text(text))
    if match is None:
        return None
    inner = _inner(match)
    whole = match.group()
    opener, closer = whole[0] * _stars(whole), whole[-1] * _stars(whole)
    return Notation(opener, closer, _case(inner)) if inner else None


def usual(counts: Mapping[Notation, int]) -> Notation | None:
    """Return the notation of most annotations, always the same of several as frequent."""
    found = [notation for notation, count in counts.items() if count > 0]
    return min(found, key=lambda one: (-counts[one], one), default=None)


def usual_notation(cues: Iterable[Cue]) -> Notation | None:
    """Return the notation in which most of the annotations in a transcript are written."""
    found = Counter(notation_of(cue.text) for cue in cues)
    return usual({notation: count for notation, count in found.items() if notation})


def unified(text: str, notation: Notation) -> str:
    """Return the text of an annotation in a notation; any other text stays as it is.

    What stands before it, such as the dash of a speaker, and markup are kept.
    """
    kind = annotation(text)
    if kind not in {Annotation.TAG, Annotation.PLACEHOLDER}:
        return text
    if not GROUP.search(visible_text(text)):
        described = _NOTED.sub("", visible_text(text))
        return notation.of(described) if any(map(str.isalpha, described)) else text

    def rewritten(match: re.Match[str]) -> str:
        inner = _inner(match)
        override = match.group().startswith("{\\")
        return notation.of(inner) if inner and not override else match.group()

    return _NOTED.sub("", GROUP.sub(rewritten, text)).strip()


def respelled(cues: Sequence[Cue], findings: Iterable[Finding]) -> dict[int, str]:
    """Return by index the texts that the cues of findings have in the transcript's own notation."""
    usual_one = usual_notation(cues)
    indexes = (index for one in findings for index in range(one.first, one.last + 1))
    return {index: unified(cues[index].text, usual_one) for index in indexes} if usual_one else {}


def _inner(match: re.Match[str]) -> str:
    """Return the bare description between brackets."""
    return match.group(match.lastgroup or 0).replace("_", " ").strip(f" \t\n\u00a0{NOTES}")


def _stars(whole: str) -> int:
    return len(whole) - len(whole.lstrip("*")) or 1


def _case(description: str) -> Case:
    if description.isupper():
        return Case.UPPER
    return Case.LOWER if description.islower() else Case.CAPITAL


def _cased(description: str, case: Case) -> str:
    if case is Case.UPPER:
        return description.upper()
    if case is _case(description):
        return description
    lowered = description.lower()
    if case is Case.CAPITAL:
        lowered = lowered[:1].upper() + lowered[1:]
    return _LANGUAGE.sub(lambda match: match.group().capitalize(), lowered)
