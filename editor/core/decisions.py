"""The edits that answer findings: each carries its verdicts, and is one step however many it takes.

None of them changes anything itself.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core import edits
from editor.core.cue import Cue
from editor.core.edit import Edit, Splice
from editor.core.errors import EditRefused
from editor.core.kinds import kind_name
from editor.core.selection import Selection
from editor.core.sentence import said
from editor.core.substitution import splices
from editor.core.verdict import Answer, Verdict
from editor.core.words import narrowed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editor.core.finding import Finding


_LABELS = {
    Answer.TRIM: said("Trim"),
    Answer.SHRINK: said("Shrink"),
    Answer.UNIFY: said("Unify"),
}


def keep(cues: Sequence[Cue], findings: Sequence[Finding]) -> Edit:
    """Remember that what findings suspect was said after all, or is well as it is."""
    label = (
        said("Keep {subject}", subject=findings[0].subject)
        if len(findings) == 1
        else said("Keep {n:,}", n=len(findings))
    )
    return Edit(label, given=_verdicts(cues, findings, Answer.KEEP))


def remove(cues: Sequence[Cue], findings: Sequence[Finding]) -> Edit:
    """Remove all cues that findings cover; the cue that follows becomes active.

    Raises EditRefused when they are about the time between cues.
    """
    covered = [index for one in findings if not one.gap for index in range(one.first, one.last + 1)]
    if not covered:
        raise EditRefused(
            said("This is about the time between two cues: there is nothing to remove.")
        )
    return replace(
        edits.remove(cues, covered),
        given=_verdicts(cues, [one for one in findings if not one.gap], Answer.REMOVE),
    )


def trim(cues: Sequence[Cue], findings: Iterable[Finding]) -> Edit:
    """Leave of cues only the text that somebody said, with the time of its words where known."""
    trimmed = [one for one in findings if one.leaves and one.first == one.last]
    changed = [narrowed(cues[one.first], one.leaves) for one in trimmed]
    return _changing(cues, changed, trimmed, Answer.TRIM)


def shrink(cues: Sequence[Cue], findings: Iterable[Finding]) -> Edit:
    """Give cues only the time in which somebody speaks."""
    shrunk = [one for one in findings if one.keeps and one.first == one.last]
    changed = [
        replace(cues[one.first], start_ms=one.keeps.start_ms, end_ms=one.keeps.end_ms)
        for one in shrunk
        if one.keeps
    ]
    return _changing(cues, changed, shrunk, Answer.SHRINK)


def unify(cues: Sequence[Cue], findings: Sequence[Finding], texts: Mapping[int, str]) -> Edit:
    """Give the cues at some indexes, which findings cover, texts of one spelling."""
    changed = [
        replace(cues[index], text=text) for index, text in texts.items() if cues[index].text != text
    ]
    return _changing(cues, changed, findings, Answer.UNIFY)


def mend(cues: Sequence[Cue], findings: Sequence[Finding], after: Sequence[Cue]) -> Edit:
    """Put in place of all cues what they are once findings are mended; the first is selected."""
    made = tuple(splices(cues, after))
    come = next((splice.inserted[0] for splice in made if splice.inserted), None)
    label = (
        said("Mend: {kind}", kind=kind_name(findings[0]))
        if len(findings) == 1
        else said("Mend {n:,}", n=len(findings))
    )
    given = _verdicts(cues, findings, Answer.MEND)
    selection = Selection.only(come.id) if come else None
    return Edit(label, made, given, selection=selection)


def mark_gaps(cues: Sequence[Cue], findings: Sequence[Finding], new_ids: Sequence[int]) -> Edit:
    """Put one marker over the time of each finding, in place of its cues or between two.

    The findings may not share cues, and there must be an id for each.
    """
    marked: list[Splice] = []
    grown = 0
    for one, new_id in zip(sorted(findings, key=_place), new_ids, strict=True):
        if one.gap:
            at = bisect_right(cues, one.start_ms, key=lambda cue: cue.start_ms)
            gone: tuple[Cue, ...] = ()
        else:
            at, gone = one.first, tuple(cues[one.first : one.last + 1])
        marker = Cue(new_id, one.start_ms, one.end_ms, edits.GAP_TEXT)
        marked.append(Splice(at + grown, gone, (marker,)))
        grown += 1 - len(gone)
    label = said("Gap marker", "{n:,} gap markers", n=len(findings))
    given = _verdicts(cues, findings, Answer.GAP_MARKER)
    return Edit(label, tuple(marked), given, selection=Selection.only(new_ids[0]))


def _place(finding: Finding) -> tuple[int, int]:
    return finding.start_ms, finding.first


def _verdicts(
    cues: Sequence[Cue], findings: Iterable[Finding], answer: Answer
) -> tuple[Verdict, ...]:
    return tuple(Verdict.of(one, cues, answer) for one in findings)


def _changing(
    cues: Sequence[Cue], changed: Sequence[Cue], findings: Sequence[Finding], answer: Answer
) -> Edit:
    if not changed:
        raise EditRefused(said("Nothing would change, so nothing was done."))
    label = _LABELS[answer]
    if len(findings) > 1:
        label = said("{label} {count:,}", label=label, count=len(findings))
    selection = Selection.only(changed[0].id)
    given = _verdicts(cues, findings, answer)
    return Edit(label, edits.replaced(cues, changed), given, selection=selection)
