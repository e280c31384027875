"""Scores of what the checks find with a recording: text over nothing, and speech without text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.core.finding import Category, Finding
from tests.evaluation import limits
from tests.evaluation.marked import UNSAID, Label
from tests.evaluation.scoring import covered
from tests.evaluation.staging import NOBODY, Sound

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.evidence import Evidence
    from tests.evaluation.limits import Limit
    from tests.evaluation.staging import Staged

NO_VOICE = "no-voice"
_HOLE, _OVER_SPEECH = "hole", "loop-over-speech"
# A run hides speech when most of its cues have some under them.
_MOST = 0.5


@dataclass(slots=True)
class Heard:
    """Counts over some transcripts.

    Attributes: over and found, unsaid cues by sound and whether in a trivial run, and of those the
    ones found; voiced, cues with speech under them, unvoiced of those called no-voice; listed,
    the latter; missing, stretches of speech without a cue, and holes, those reported; empty, holes
    reported where nobody speaks; hiding, long runs with speech under them, told, those said to
    have it, and accused, those said to have it wrongly.
    """

    over: Counter[tuple[Sound, bool]] = field(default_factory=Counter)
    found: Counter[tuple[Sound, bool]] = field(default_factory=Counter)
    voiced: Counter[str] = field(default_factory=Counter)
    unvoiced: Counter[str] = field(default_factory=Counter)
    listed: list[str] = field(default_factory=list)
    missing: int = 0
    holes: int = 0
    empty: int = 0
    hiding: int = 0
    told: int = 0
    accused: int = 0

    def take(self, staged: Staged, findings: Sequence[Finding], evidence: Evidence) -> None:
        """Count one transcript."""
        marked = staged.marked
        wrong = limits.hit_by(findings, {Category.HALLUCINATION, Category.TAG})
        unvoiced = {i for f in findings if f.kind == NO_VOICE for i in covered(f)}
        trivial = marked.trivial
        for index, (label, sound) in enumerate(zip(marked.labels, staged.sounds, strict=True)):
            if label in UNSAID and sound is not Sound.VOICE:
                place = (sound, index in trivial)
                self.over[place] += 1
                self.found[place] += index in wrong
                if index not in wrong and sound in NOBODY:
                    self._list(staged, index, f"missed over {sound}", evidence)
            elif label is Label.OK:
                self.voiced[marked.name] += 1
                if index in unvoiced:
                    self.unvoiced[marked.name] += 1
                    self._list(staged, index, "voiced but called no-voice", evidence)
        self._take_holes(staged, findings)
        self._take_runs(staged, findings)

    def _take_holes(self, staged: Staged, findings: Sequence[Finding]) -> None:
        reported = [
            f.span for f in findings if f.kind == _HOLE and f.category is Category.LOST_SPEECH
        ]
        missing = staged.marked.missing
        self.missing += len(missing)
        self.holes += sum(any(hole.overlap_ms(span) for hole in reported) for span in missing)
        self.empty += sum(not any(hole.overlap_ms(span) for span in missing) for hole in reported)

    def _take_runs(self, staged: Staged, findings: Sequence[Finding]) -> None:
        said = {i for f in findings if f.kind == _OVER_SPEECH for i in covered(f)}
        for run in staged.marked.runs():
            hides = staged.sounds[run[0]] is Sound.OTHER
            told = sum(index in said for index in run) >= _MOST * len(run)
            self.hiding += hides
            self.told += hides and told
            self.accused += told and not hides

    def _list(self, staged: Staged, index: int, what: str, evidence: Evidence) -> None:
        cue = staged.marked.cues[index]
        text = " ".join(cue.text.split())[:50]
        where = f"{staged.marked.name} {index} {cue.start_ms} ms + {cue.duration_ms}"
        heard = f"{evidence.voiced_ms(cue.span)} voiced, {evidence.unsure_ms(cue.span)} unsure"
        self.listed.append(f"  {what}: {where}, {heard}: {text!r}")

    def lines(self) -> Iterator[str]:
        """Yield a table of text by what is under it, and of speech without text."""
        yield "  text that nobody says, by what is heard under it"
        for sound in Sound:
            for trivial in (False, True):
                if of := self.over[sound, trivial]:
                    share = self.found[sound, trivial] / of
                    what = f"{sound}, {'long runs' if trivial else 'single cues'}"
                    yield f"    {what:<32} {self.found[sound, trivial]:>5} of {of:>5}  {share:.1%}"
        for name, of in self.voiced.items():
            wrong = self.unvoiced[name]
            yield f"  voiced cues called no-voice in {name}: {wrong} of {of:,}"
        yield (
            f"  speech without a cue: {self.holes} of {self.missing} stretches reported as holes, "
            f"{self.empty} holes reported where nobody speaks"
        )
        yield (
            f"  long runs that hide speech: {self.told} of {self.hiding} said to, "
            f"{self.accused} said to that hide none"
        )

    def limits(self, how: str) -> Iterator[Limit]:
        """Yield the limits, of single cues and long runs each by itself and together."""
        for sound in NOBODY:
            of = sum(self.over[sound, trivial] for trivial in (False, True))
            found = sum(self.found[sound, trivial] for trivial in (False, True))
            yield limits.heard(f"{sound} ({how})", found, of)
        singles = [(self.found[sound, False], self.over[sound, False]) for sound in NOBODY]
        found, of = map(sum, zip(*singles, strict=True))
        yield limits.heard(f"silence, music or noise, without the long runs ({how})", found, of)
        for name, voiced in self.voiced.items():
            yield limits.voiced(f"{name} ({how})", self.unvoiced[name], voiced)
