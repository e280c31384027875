"""Cues, findings, verdicts and selections in the terms of JSON, and back.

What is read may be anything: KeyError, TypeError, ValueError and IndexError tell that it is not
what was written here.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeAlias

from editor.core.chapters import Chapter
from editor.core.cue import Cue
from editor.core.finding import Category, Finding, Fix
from editor.core.heard import Heard
from editor.core.selection import Selection
from editor.core.span import Span
from editor.core.verdict import Answer, Verdict
from editor.core.words import Scores, Word

if TYPE_CHECKING:
    from collections.abc import Iterable

Json: TypeAlias = Any
BROKEN = (KeyError, TypeError, ValueError, IndexError, AttributeError)
_SCORES = tuple(field.name for field in fields(Scores))


def of_ids(ids: Iterable[int]) -> list[int]:
    """Return ids as runs: the first of each and how many, in a flat list."""
    runs: list[int] = []
    for one in sorted(ids):
        if runs and one == runs[-2] + runs[-1]:
            runs[-1] += 1
        else:
            runs += (one, 1)
    return runs


def ids_of(runs: Json) -> frozenset[int]:
    """Return the ids of runs; raises ValueError for more of them than any transcript has cues."""
    pairs = list(zip(runs[::2], runs[1::2], strict=True))
    if sum(count for _, count in pairs) > 10_000_000:
        raise ValueError("too many ids")
    return frozenset(one for first, count in pairs for one in range(first, first + count))


def of_cue(cue: Cue) -> dict[str, Json]:
    """Return a cue by the names of what it has; what is empty is left out."""
    found: dict[str, Json] = {"id": cue.id, "start": cue.start_ms, "end": cue.end_ms}
    for name in ("text", "speaker", "identifier", "settings"):
        if value := getattr(cue, name):
            found[name] = value
    if cue.words:
        found["words"] = _of_words(cue.words)
    if cue.scores:
        found["scores"] = [getattr(cue.scores, name) for name in _SCORES]
    if cue.guessed:
        found["guessed"] = list(cue.guessed)
    return found


def cue_of(value: Json) -> Cue:
    """Return the cue that was written down."""
    return Cue(
        int(value["id"]),
        int(value["start"]),
        int(value["end"]),
        str(value.get("text", "")),
        str(value.get("speaker", "")),
        str(value.get("identifier", "")),
        str(value.get("settings", "")),
        tuple(Word(*word) for word in value.get("words", ())),
        Scores(*value["scores"]) if "scores" in value else None,
        tuple(map(int, value.get("guessed", ()))),
    )


def _of_words(words: Iterable[Word]) -> list[Json]:
    return [[word.text, word.start_ms, word.end_ms, word.probability] for word in words]


def of_span(span: Span) -> list[int]:
    """Return a span as its two ends in ms."""
    return [span.start_ms, span.end_ms]


def span_of(value: Json) -> Span:
    """Return the span that was written down."""
    start, end = value
    return Span(int(start), int(end))


def of_heard(heard: Heard) -> list[list[int]]:
    """Return what was heard, span by span."""
    return [of_span(span) for span in heard.spans]


def heard_of(value: Json) -> Heard:
    """Return what was heard, in order whatever was written."""
    return Heard.of(span_of(one) for one in value)


def of_chapters(chapters: Iterable[Chapter]) -> list[Json]:
    """Return chapters, of each where it begins in ms and its title."""
    return [[one.start_ms, one.title] for one in chapters]


def chapters_of(value: Json) -> tuple[Chapter, ...]:
    """Return the chapters that were written down."""
    return tuple(Chapter(int(start), str(title)) for start, title in value)


def of_selection(selection: Selection) -> Json:
    """Return a selection; of the usual one, where the active cue alone is selected, its id."""
    if selection.active is not None and selection == Selection.only(selection.active):
        return selection.active
    return {"active": selection.active, "selected": of_ids(selection.selected)}


def selection_of(value: Json) -> Selection:
    """Return the selection that was written down."""
    if isinstance(value, int):
        return Selection.only(value)
    active = value["active"]
    return Selection(None if active is None else int(active), ids_of(value["selected"]))


def of_finding(finding: Finding) -> dict[str, Json]:
    """Return a finding with all that was known when it was judged."""
    found: dict[str, Json] = {
        "kind": finding.kind,
        "category": finding.category.value,
        "cues": [finding.first, finding.last],
        "span": of_span(finding.span),
        "confidence": float(finding.confidence),
        "subject": finding.subject,
        "reason": finding.reason,
    }
    if finding.evidence:
        found["evidence"] = dict(finding.evidence)
    if finding.fixes:
        found["fixes"] = [fix.value for fix in finding.fixes]
    if finding.gap:
        found["gap"] = True
    if finding.leaves:
        found["leaves"] = finding.leaves
    if finding.keeps:
        found["keeps"] = of_span(finding.keeps)
    return found


def finding_of(value: Json) -> Finding:
    """Return the finding that was written down."""
    first, last = value["cues"]
    start_ms, end_ms = value["span"]
    return Finding(
        str(value["kind"]),
        Category(value["category"]),
        int(first),
        int(last),
        int(start_ms),
        int(end_ms),
        float(value["confidence"]),
        str(value["subject"]),
        str(value["reason"]),
        dict(value.get("evidence", {})),
        tuple(Fix(fix) for fix in value.get("fixes", ())),
        bool(value.get("gap", False)),
        str(value.get("leaves", "")),
        span_of(value["keeps"]) if "keeps" in value else None,
    )


def of_verdict(verdict: Verdict) -> dict[str, Json]:
    """Return a verdict: the finding, the ids of the cues it is on, and the answer."""
    return {
        "finding": of_finding(verdict.finding),
        "ids": of_ids(verdict.cue_ids),
        "answer": verdict.answer.value,
    }


def verdict_of(value: Json) -> Verdict:
    """Return the verdict that was written down."""
    return Verdict(finding_of(value["finding"]), ids_of(value["ids"]), Answer(value["answer"]))
