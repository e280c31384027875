"""Running the checks, over a whole transcript or only where an edit reached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from editor.checks.confidence import low_confidence, scored_together
from editor.checks.guessed import guessed_times, guessed_together
from editor.checks.reach import Stretch, grown, touched, widened
from editor.checks.remembered import let_go
from editor.checks.repeats.echo import echoes
from editor.checks.repeats.inside import repetition_joins, repetitions
from editor.checks.repeats.loops import loop_joins, loops
from editor.checks.repeats.seam_echo import seams_with_echoes
from editor.checks.scene import REACH, Scene
from editor.checks.sound.holes import holes
from editor.checks.sound.past_end import past_end, past_end_joins
from editor.checks.sound.stretched import stretched
from editor.checks.sound.voice import no_voice, unvoiced_joins
from editor.checks.style import styles
from editor.checks.survey import Survey, survey
from editor.checks.tags.tags import tag_joins, tags
from editor.checks.tags.tags_inside import tags_inside
from editor.checks.words.gibberish import gibberish
from editor.checks.words.stock_phrases import stock_phrases
from editor.core.earlier import Earlier
from editor.core.evidence import Evidence, NoEvidence
from editor.core.queue import is_region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue
    from editor.core.edit import Splice
    from editor.core.finding import Finding

# Beyond so many splices a whole run is as quick.
_MOST_SPLICES = 64


def apart(cues: Sequence[Cue], at: int) -> bool:  # noqa: ARG001
    """Tell that each cue is judged by itself and by neighbours within reach."""
    return False


def apart_in_sound(cues: Sequence[Cue], at: int, evidence: Evidence) -> bool:  # noqa: ARG001
    """Tell that no run of cues is made by what the recording says of them."""
    return False


@dataclass(frozen=True, slots=True)
class Check:
    """One family of checks.

    Attributes: find, a pure function; joins, whether it could report the cue at an index together
    with the one before, or judge one of them by the other although they are further apart than
    REACH; joins_in_sound, the same of a run that the recording makes. Beyond that, the findings
    between two places where no check joins depend on the cues between them alone: all that looking
    again after an edit relies on.
    """

    find: Callable[[Scene], list[Finding]]
    joins: Callable[[Sequence[Cue], int], bool] = apart
    joins_in_sound: Callable[[Sequence[Cue], int, Evidence], bool] = apart_in_sound


# What each reports is explained to those after it.
CHECKS = (
    Check(loops, loop_joins),
    Check(repetitions, repetition_joins),
    Check(tags, tag_joins),
    Check(past_end, joins_in_sound=past_end_joins),
    Check(stock_phrases),
    Check(no_voice, joins_in_sound=unvoiced_joins),
    Check(echoes),
    Check(gibberish),
    Check(stretched),
    Check(holes),
    Check(tags_inside),
    Check(low_confidence, scored_together),
    Check(guessed_times, guessed_together),
)
# Those that need all cues at once; looking again after an edit leaves their findings as they are.
Whole = Callable[[Sequence["Cue"], "Evidence"], list["Finding"]]
WHOLE: tuple[Whole, ...] = (seams_with_echoes, styles)


# So many different texts are remembered from one transcript to the next: 60 MB at the most.
_MANY_TEXTS = 20_000


class Inspection:
    """All checks with what is known of the recording, and the rules of a profile if there is one."""

    def __init__(
        self,
        evidence: Evidence | None = None,
        checks: tuple[Check, ...] = CHECKS,
        whole: tuple[Whole, ...] = WHOLE,
        profile: Profile | None = None,
    ) -> None:
        self._evidence = NoEvidence() if evidence is None else evidence
        self._checks = checks + _rules(profile)
        self._whole = whole
        self._survey = Survey()

    def run(self, cues: Sequence[Cue]) -> tuple[Finding, ...]:
        """Return every finding, in the order of the cues."""
        let_go(_MANY_TEXTS)
        self._survey = survey(cues, self._evidence)
        found = self._between(cues, 0, len(cues))
        for check in self._whole:
            found += check(cues, self._evidence)
        return _in_order(found)

    def update(
        self, findings: Sequence[Finding], cues: Sequence[Cue], splices: Sequence[Splice]
    ) -> tuple[Finding, ...]:
        """Return what run would return for the cues after an edit, looking only where it reached.

        findings are those of the cues before the splices, which were made in this order. What
        needs the whole transcript is looked at again by run only, which an edit that changes what
        the survey says of it amounts to.
        """
        known, self._survey = self._survey, self._survey.after(splices, self._evidence)
        if len(splices) > _MOST_SPLICES or not self._survey.like(known):
            return self.run(cues)
        after = tuple(cues)
        before = Earlier(after, splices)
        reached = widened(touched(splices), REACH, len(before), len(after))
        if len(reached) == 1:
            reached = [_over(findings, reached[0])]
        stretches = grown(
            reached,
            len(after),
            lambda old, new: self._joined(after, new) or self._joined(before, old),
        )
        found = _rebased(findings, stretches)
        for stretch in stretches:
            found += self._between(after, stretch.new_start, stretch.new_stop)
        return _in_order(found)

    def _between(self, cues: Sequence[Cue], start: int, stop: int) -> list[Finding]:
        found: list[Finding] = []
        scene = Scene(cues, start, stop, self._evidence, self._survey)
        for check in self._checks:
            new = check.find(scene)
            covered = (range(item.first, item.last + 1) for item in new if not item.gap)
            scene = replace(scene, explained=scene.explained.union(*covered))
            found += new
        return found

    def _joined(self, cues: Sequence[Cue], at: int) -> bool:
        return 0 < at < len(cues) and any(
            check.joins(cues, at) or check.joins_in_sound(cues, at, self._evidence)
            for check in self._checks
        )


def _rules(profile: Profile | None) -> tuple[Check, ...]:
    """Return the check of a profile, loaded only for who has one."""
    if profile is None or profile.is_empty:
        return ()
    from editor.checks.publishing.rules import rule_check  # noqa: PLC0415

    return (Check(rule_check(profile)),)


def _over(findings: Iterable[Finding], stretch: Stretch) -> Stretch:
    """Widen a stretch to the ends of the runs it lies in, instead of going there cue by cue."""
    reached = [
        one
        for one in findings
        if one.first < stretch.old_stop and one.last >= stretch.old_start and not is_region(one)
    ]
    left = max((stretch.old_start - one.first for one in reached), default=0)
    right = max((one.last + 1 - stretch.old_stop for one in reached), default=0)
    return Stretch(
        stretch.old_start - max(0, left),
        stretch.old_stop + max(0, right),
        stretch.new_start - max(0, left),
        stretch.new_stop + max(0, right),
    )


def _rebased(findings: Iterable[Finding], stretches: Sequence[Stretch]) -> list[Finding]:
    """Return the findings outside the stretches, where they stand now."""
    kept = []
    coming = iter(stretches)
    stretch = next(coming, None)
    delta = 0
    for finding in findings:
        while stretch and stretch.old_stop <= finding.first:
            delta = stretch.new_stop - stretch.old_stop
            stretch = next(coming, None)
        if stretch is None or finding.last < stretch.old_start:
            kept.append(_moved(finding, delta))
    return kept


def _moved(finding: Finding, by: int) -> Finding:
    if not by:
        return finding
    return replace(finding, first=finding.first + by, last=finding.last + by)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort by place; a gap between two stretches that were looked at belongs to both."""
    found = {(item.first, item.last, item.kind, item.start_ms): item for item in findings}
    return tuple(found[place] for place in sorted(found))
