"""Putting a sign-off together: the checks run once more, and every room says what it knows."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from editor import __version__, formats
from editor.checks import Inspection
from editor.core.errors import TranscriptUnreadable
from editor.core.heard import Heard
from editor.core.kinds import kind_name
from editor.core.sentence import Sentence
from editor.core.span import Span
from editor.core.verdict import undecided
from editor.lost import lost
from editor.repairs.comparing.keeping import KIND as COMPARED
from editor.signoff.changes import changes
from editor.signoff.flags import flags, flags_before
from editor.signoff.removals import removals, removals_by_verdict
from editor.signoff.sign_off import FileFacts, Listened, Picture, Recording, Rules, SignOff

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.core.evidence import Evidence
    from editor.signoff.flags import Flag
    from editor.signoff.material import Material, Original

# As many columns as a wide page has points: nine hours become half a minute each.
_COLUMNS = 1000
# The level a column is drawn full at is one that few are above: a cough is not the measure.
_LOUD = 0.995
# What a step was done to, in its label: a number, or a text.
_OBJECT = re.compile(r"(?<=^Keep ).*|:.*|[“„\"‘].*|(?<![\d.,])[\d.,]*\d")


def signed_off(material: Material, made: datetime | None = None) -> SignOff:
    """Return the sign-off of a transcript; raises TranscriptUnreadable when its file has gone."""
    cues, evidence = material.document.cues, material.evidence
    verdicts = material.review.verdicts if material.review else ()
    heard = material.review.heard if material.review else None
    found = Inspection(evidence, profile=material.profile).run(cues)
    flagged = flags(found, cues, verdicts, heard)
    what, gone = None, removals_by_verdict(flagged)
    if material.original:
        what = changes(material.original.document.cues, cues)
        before = Inspection(evidence).run(what.before)
        flagged += flags_before(before, flagged, what, heard)
        gone = removals(what, before, flagged)
    still_open = undecided(found, cues, verdicts)
    return SignOff(
        (made or datetime.now().astimezone()).replace(microsecond=0),
        __version__,
        material.reviewer,
        _facts(material.path, material.document, _bytes(material.path)),
        _original_facts(material.original),
        material.original.told if material.original else "",
        _recording(material),
        tuple(sorted((one for one in flagged if not one.is_rule), key=_when)),
        what,
        tuple(gone),
        tuple(lost(cues, still_open, evidence)),
        _listened(heard, _whole_ms(cues, evidence)),
        _rules(material, flagged),
        # What was kept in a comparison is no finding, and is told where both are laid together.
        Counter(one.fate for one in flagged if one.by_verdict and one.finding.kind != COMPARED),
        _steps(material.steps),
        material.review is not None,
        material.unsaved,
        _picture(cues, evidence, what.before if what else ()),
    )


def _when(one: Flag) -> tuple[int, int]:
    return one.finding.start_ms, -one.finding.end_ms


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise TranscriptUnreadable(path, reason) from error


def _facts(path: Path, document: Document, data: bytes | None) -> FileFacts:
    return FileFacts(
        path,
        None if data is None else hashlib.sha256(data).hexdigest(),
        None if data is None else len(data),
        formats.format_named(document.source.format).name,
        len(document.cues),
        _end_ms(document.cues),
    )


def _original_facts(original: Original | None) -> FileFacts | None:
    return _facts(original.path, original.document, original.data) if original else None


def _recording(material: Material) -> Recording | None:
    if material.media is None:
        return None
    evidence = material.evidence
    duration_ms = evidence.duration_ms
    return Recording(material.media, duration_ms, evidence.voices(Span(0, 1)) is not None)


def _end_ms(cues: Iterable[Cue]) -> int:
    return max((cue.end_ms for cue in cues), default=0)


def _whole_ms(cues: Iterable[Cue], evidence: Evidence) -> int:
    """Return how long the recording is in ms or, where nobody knows, how long text stands."""
    return evidence.duration_ms or _end_ms(cues)


def _listened(heard: Heard | None, whole_ms: int) -> Listened | None:
    if heard is None:
        return None
    never, at = [], 0
    for span in heard.spans:
        never.append(Span(at, min(span.start_ms, whole_ms)))
        at = span.end_ms
    never.append(Span(at, whole_ms))
    return Listened(heard, whole_ms, tuple(span for span in never if span.duration_ms > 0))


def _rules(material: Material, flagged: Sequence[Flag]) -> Rules | None:
    """Return what breaks the rules of the profile now, by the rule; the most frequent first."""
    if material.profile is None or material.profile.is_empty:
        return None
    broken: dict[str, list[Flag]] = {}
    for one in flagged:
        if one.is_rule and one.place:
            broken.setdefault(str(kind_name(one.finding)), []).append(one)
    most = sorted(broken.items(), key=lambda entry: -len(entry[1]))
    return Rules(material.profile.title, dict(most))


def _steps(labels: Sequence[str] | None) -> Counter[str] | None:
    """Count steps by their kind: their label without what it was done to."""
    return None if labels is None else Counter(map(_kind_of, labels))


def _kind_of(label: str) -> str:
    """Return a label without what it was done to, also where it comes from a journal as text."""
    if not isinstance(label, Sentence):
        bare = " ".join(_OBJECT.sub("", label).split()).replace(" ,", ",")
        return bare.strip(" :,").removesuffix(" at") or label
    if isinstance(inner := label.values.get("label"), Sentence):
        return _kind_of(inner)
    bare = (label.one or label.template).partition("{")[0].strip(" :“,")
    return bare.removesuffix(" at") or label


def _picture(cues: Sequence[Cue], evidence: Evidence, before: Sequence[Cue]) -> Picture:
    """Return what is drawn: all of the recording or, without one, all that text stood under."""
    whole = Span(0, max(1, _whole_ms((*cues, *before), evidence)))
    return Picture(
        whole.end_ms,
        tuple(_levels(evidence, whole)) if evidence.duration_ms else (),
        evidence.voices(whole) or (),
        Heard.of(cue.span.clamped(0, whole.end_ms) for cue in cues).spans,
    )


def _levels(evidence: Evidence, whole: Span) -> list[float]:
    """Return how loud each part of a recording is, 0 to 1; halved where it is a hundredth."""
    edges = [whole.end_ms * at // _COLUMNS for at in range(_COLUMNS + 1)]
    found = [
        evidence.level_dbfs(Span(start, max(end, start + 1))) for start, end in pairwise(edges)
    ]
    heights = [0.0 if level is None else 10 ** (level / 40) for level in found]
    loud = sorted(heights)[int(_LOUD * (len(heights) - 1))] or 1.0
    return [min(1.0, height / loud) for height in heights]
