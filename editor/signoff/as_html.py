"""A sign-off as one page that needs nothing beside it: for reading, printing, and keeping."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from editor import paths
from editor.core.finding import Category
from editor.core.kinds import kind_name
from editor.core.queue import is_hint
from editor.core.timecode import clock, spoken_duration
from editor.report import counted, subject_of
from editor.signoff.changes import Kind
from editor.signoff.flags import Fate
from editor.signoff.picture import picture
from editor.signoff.shown import calm, plain, shown, shown_diff
from editor.signoff.verdict_line import cautions, verdict_line

if TYPE_CHECKING:
    from editor.core.span import Span
    from editor.signoff.changes import Changed
    from editor.signoff.flags import Flag
    from editor.signoff.sign_off import SignOff

# A page for people: what is alike beyond so many is counted, and all of it stands in the JSON.
_MOST_CHANGES = 400
_MOST_STRETCHES = 60
_MOST_BREAKS = 5

_KINDS = {
    Kind.REMOVED: "removed",
    Kind.MARKED: "under a gap marker",
    Kind.ADDED: "added",
    Kind.REWORDED: "worded otherwise",
    Kind.RETIMED: "timed otherwise",
    Kind.RECUT: "split or merged",
    Kind.REBROKEN: "lines broken otherwise",
    Kind.SPEAKER: "given another speaker",
}
_FATES = {
    Fate.OPEN: "Left to review",
    Fate.KEPT: "Kept",
    Fate.REMOVED: "Removed",
    Fate.GAP_MARKER: "Gap marker",
    Fate.TRIMMED: "Trimmed",
    Fate.SHRUNK: "Shrunk to the voice",
    Fate.UNIFIED: "Spelling unified",
    Fate.MENDED: "Mended",
    Fate.EDITED: "Edited",
    Fate.LAPSED: "No longer suspected",
}
_GONE = (Fate.REMOVED, Fate.GAP_MARKER)


class Row(NamedTuple):
    """How many findings of a kind there were, and what became of them."""

    name: str
    category: str
    flagged: int
    left: int
    kept: int
    removed: int
    changed: int


def as_html(one: SignOff) -> str:
    """Return the page."""
    page = _environment().get_template("report.html")
    told = [flag for flag in one.flags if not is_hint(flag.finding)]
    return page.render(
        one=one,
        line=verdict_line(one),
        cautions=cautions(one),
        picture=picture(one),
        rows=_rows(told),
        left=[flag for flag in told if flag.is_left],
        kept=[flag for flag in told if flag.fate is Fate.KEPT],
        changed=[flag for flag in told if flag.fate not in {Fate.OPEN, Fate.KEPT, *_GONE}],
        hints=len(one.flags) - len(told),
        gone=sum(removal.count for removal in one.removals),
        edits=_edits(one),
        verdicts=[(_FATES[fate], count) for fate, count in one.verdicts.most_common()],
        reworded=_reworded(one),
        added=_added(one),
        never=_longest(one.listened.never if one.listened else ()),
        told=len(told),
        lost_ms=sum(stretch.duration_ms for stretch in one.lost),
        unheard=sum(flag.by_verdict and flag.heard is False for flag in told),
        most_changes=_MOST_CHANGES,
        most_breaks=_MOST_BREAKS,
    )


def _rows(told: list[Flag]) -> list[Row]:
    """Return the kinds of findings with what became of them, the most frequent first."""
    kinds: dict[tuple[str, str], Counter[Fate]] = {}
    for flag in told:
        key = str(kind_name(flag.finding)), flag.finding.category.value
        kinds.setdefault(key, Counter())[flag.fate] += 1
    rows = [
        Row(
            *key,
            flagged=fates.total(),
            left=fates[Fate.OPEN],
            kept=fates[Fate.KEPT],
            removed=sum(fates[fate] for fate in _GONE),
            changed=sum(fates[fate] for fate in Fate if fate not in {Fate.OPEN, Fate.KEPT, *_GONE}),
        )
        for key, fates in kinds.items()
    ]
    order = [category.value for category in Category]
    return sorted(rows, key=lambda row: (order.index(row.category), -row.flagged))


def _edits(one: SignOff) -> list[tuple[str, int]]:
    counts = one.changes.counts() if one.changes else Counter()
    return [(name, counts[kind]) for kind, name in _KINDS.items() if counts[kind]]


def _reworded(one: SignOff) -> list[Changed]:
    changes = one.changes.all if one.changes else ()
    return [change for change in changes if Kind.REWORDED in change.kinds]


def _added(one: SignOff) -> list[Changed]:
    changes = one.changes.all if one.changes else ()
    return [change for change in changes if Kind.ADDED in change.kinds]


def _longest(never: tuple[Span, ...]) -> list[Span]:
    """Return the longest stretches, in order."""
    longest = sorted(never, key=lambda span: -span.duration_ms)[:_MOST_STRETCHES]
    return sorted(longest)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(paths.resource("report")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_calm,  # whatever a template forgets to hand to `shown`
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "clock": clock,
        "spoken": spoken_duration,
        "n": lambda number: f"{number:,}",
        "shown": shown,
        "plain": plain,
        "counted": _counted,
        "kind": lambda finding: str(kind_name(finding)),
        "fate": lambda flag: _FATES[flag.fate],
        "subject": lambda flag: shown(subject_of(flag.finding)),
        "where": lambda flag: f"{flag.place} of the original" if flag.before else flag.place,
        "diff": _diff,
        "moment": lambda at: f"{at:%Y-%m-%d, %H:%M} UTC{at.isoformat()[19:]}",
    }
    return made


def _calm(value: object) -> object:
    return calm(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _counted(number: int, what: str, many: str = "") -> str:
    return f"{number:,} {many}" if many and number != 1 else counted(number, what)


def _diff(change: Changed) -> Markup:
    before, after = (" ".join(cue.text for cue in cues) for cues in (change.before, change.after))
    return shown_diff(before, after)
