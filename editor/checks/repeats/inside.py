"""Loops that do not follow the cues: the same words over and over within a cue or across cues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.checks.normal import key
from editor.checks.repeats.periods import Round, needed, rounds
from editor.checks.repeats.pieces import Piece, pieces, spoken_words
from editor.checks.short import short
from editor.checks.sound.under import under
from editor.checks.tags.annotations import annotation
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said
from editor.core.span import Span
from editor.core.timecode import spoken_duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.checks.scene import Scene
    from editor.core.cue import Cue

# One word eight times, the least that is a loop, are seven words said again.
_FEWEST_AGAIN = 7
# Across cues, words of a song or of applause come round sooner than a machine's.
_MORE_ACROSS_CUES = 2
# A cue of which so much is loop holds nothing else worth saving.
_MOSTLY = 0.8


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, the index of its cue and where it stands in its text."""

    cue: int
    piece: Piece


def repetitions(scene: Scene) -> list[Finding]:
    """Find words that repeat over and over inside one cue, or run on from cue to cue.

    Inside one cue the trimmed text keeps them once. Takes time linear in the cues.
    """
    found: list[Finding] = []
    for chain in _chains(scene):
        words = [
            _Word(index, piece)
            for index in chain
            if annotation(scene.cues[index].text) is None
            for piece in pieces(scene.cues[index].text)
        ]
        spoken = [word.piece.word for word in words]
        for item in rounds(spoken):
            found += _findings(scene, words[item.start : item.stop], item, needed(spoken, item))
    return found


def repetition_joins(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether words could run on from the cue before an index to the one there."""
    return _stale(cues, at) or (at + 1 < len(cues) and _stale(cues, at + 1))


def _stale(cues: Sequence[Cue], at: int) -> bool:
    """Tell whether a cue says no word that the two before it do not; mostly its first word does."""
    words = spoken_words(cues[at].text)
    if not words or at == 0:
        return False
    one = spoken_words(cues[at - 1].text)
    two = spoken_words(cues[at - 2].text) if at > 1 else []
    return (
        (words[0] in one or words[0] in two)
        and (words[-1] in one or words[-1] in two)
        and {*one, *two}.issuperset(words)
        and annotation(cues[at].text) is None
    )


def _chains(scene: Scene) -> Iterator[range]:
    """Yield the stretches of cues in which words could run on, and cues that repeat themselves."""
    cues, start, stop = scene.cues, scene.start, scene.stop
    explained = [at in scene.explained for at in range(start, stop)]
    stale = [
        not known and _stale(cues, at) for at, known in zip(scene.indexes, explained, strict=True)
    ]
    stale.append(stop < len(cues) and _stale(cues, stop))
    first = 0
    for at in range(1, stop - start + 1):
        joins = at < stop - start and (stale[at] or stale[at + 1])
        if joins and not explained[at] and not explained[at - 1]:
            continue
        alone = at - first == 1
        if not alone or (not explained[first] and _repeats_itself(cues[start + first].text)):
            yield range(start + first, start + at)
        first = at


def _repeats_itself(text: str) -> bool:
    """Tell whether a text says so many words again that it could hold a loop."""
    words = spoken_words(text)
    return len(words) > _FEWEST_AGAIN and len(words) - len(set(words)) >= _FEWEST_AGAIN


def _findings(scene: Scene, words: Sequence[_Word], item: Round, least: int) -> Iterator[Finding]:
    """Yield what a round is: one finding in one cue, or one across cues and one for each end.

    Only the ends of a loop across cues can hold real words too, and those are trimmed.
    """
    first, last = words[0].cue, words[-1].cue
    if first == last:
        yield _finding(scene, words, item, least)
        return
    if item.repeats < least + _MORE_ACROSS_CUES or _cue_by_cue(scene.cues[first : last + 1]):
        return
    parts = {
        index: [word for word in words if word.cue == index] for index in range(first, last + 1)
    }
    inner = [index for index, part in parts.items() if _fills(scene.cues[index], part)]
    if inner:
        filled = [word for word in words if inner[0] <= word.cue <= inner[-1]]
        yield _finding(scene, filled, item, least)
    for index in sorted({first, last} - set(inner)):
        part = parts[index]
        if len(part) >= 2 * item.period:
            yield _finding(scene, part, Round(0, len(part), item.period), least)


def _cue_by_cue(members: Sequence[Cue]) -> bool:
    """Tell whether the cues are all the same, which is for others to judge."""
    return len({key(cue.text) for cue in members}) == 1


def _fills(cue: Cue, part: Sequence[_Word]) -> bool:
    return len(part) >= _MOSTLY * len(spoken_words(cue.text))


def _finding(scene: Scene, words: Sequence[_Word], item: Round, least: int) -> Finding:
    first, last = words[0].cue, words[-1].cue
    members = scene.cues[first : last + 1]
    span = Span(members[0].start_ms, max(cue.end_ms for cue in members))
    repeats = len(words) // item.period
    heard = under(span, scene.evidence)
    one = first == last
    leaves = _trimmed(members[0].text, words, item.period) if one else ""
    lost = heard.lost() and (not one or _fills(members[0], words))
    fixes = (Fix.TRIM, Fix.REMOVE) if one else (Fix.REMOVE, Fix.GAP_MARKER)
    subject = _subject(scene.cues, words[: item.period])
    return Finding(
        kind="loop-over-speech" if lost else "loop",
        category=Category.LOST_SPEECH if lost else Category.HALLUCINATION,
        first=first,
        last=last,
        start_ms=span.start_ms,
        end_ms=span.end_ms,
        confidence=_confidence(item, least),
        subject=subject,
        reason=said(
            "“{subject}” comes {repeats:,} times in a row in one cue of {duration}{heard}.",
            "“{subject}” comes {repeats:,} times in a row across {n:,} cues, for {duration}{heard}.",
            n=len(members),
            subject=subject,
            repeats=repeats,
            duration=spoken_duration(span.duration_ms),
            heard=heard.said(lost=lost),
        ),
        evidence={
            "repeats": repeats,
            "words": item.period,
            "cues": len(members),
            "duration_ms": span.duration_ms,
        }
        | heard.numbers(),
        fixes=(Fix.GAP_MARKER, *(fix for fix in fixes if fix is not Fix.GAP_MARKER))
        if lost
        else fixes,
        leaves=leaves,
    )


def _confidence(item: Round, least: int) -> float:
    """Return how sure it is: from 0.8 for as many repeats as needed, less for one word."""
    doubt = (0.3 if item.period == 1 else 0.2) * least / item.repeats
    return round(min(0.99, 1 - min(doubt, 0.5)), 3)


def _subject(cues: Sequence[Cue], once: Sequence[_Word]) -> str:
    """Return the words that repeat, as they are written the first time."""
    parts = []
    for index in dict.fromkeys(word.cue for word in once):
        here = [word.piece for word in once if word.cue == index]
        parts.append(cues[index].text[here[0].start : here[-1].end])
    return short(" ".join(parts))


def _trimmed(text: str, words: Sequence[_Word], period: int) -> str:
    """Return a text with the repeating words once.

    When something follows, the beginning of one more round may be its beginning, and stays.
    """
    after = text[words[-1].piece.end :]
    if pieces(after):
        after = text[words[len(words) // period * period - 1].piece.end :]
    return (text[: words[period - 1].piece.end] + after).strip()
