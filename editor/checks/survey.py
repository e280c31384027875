"""What a check must know of the whole transcript to judge one cue of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from editor.checks.normal import words
from editor.checks.sound.hearing import nothing_known, voice_is_missing
from editor.checks.tags.annotations import annotation
from editor.checks.tags.notation import Notation, notation_of, usual
from editor.checks.words.script import written_in
from editor.checks.words.tongue import tongue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Splice
    from editor.core.evidence import Evidence

_T = TypeVar("_T")
# A script or a language is at home from three cues on, in a long transcript from two in a hundred.
_FEWEST_AT_HOME = 3
_SHARE_AT_HOME = 0.02
# A language that is known at all leaves no doubt in a seventh to a half of all cues.
_SHARE_OF_KNOWN = 0.1
# So many cues without voice, more than half of all, are rather the fault of the recording.
_FEWEST_UNHEARD = 5
_MOST_UNHEARD = 0.5
# So many cues beyond the end of the recording are those of another one.
_FEWEST_BEYOND = 10
_MOST_BEYOND = 0.2
# Loops are mostly of one or two words; they must not decide whether a recording belongs.
_WORDS_TO_COUNT = 3


@dataclass(frozen=True, slots=True)
class Survey:
    """Facts about a whole transcript.

    Attributes: count, how many cues it has; of them scripts, those that say something in each
    script; tongues, those surely in each language; notations, of annotations; beyond, those that
    begin after the recording has ended; heard and unheard, those of at least three
    words with and without something like a voice under them.
    """

    count: int = 0
    scripts: Mapping[str, int] = field(default_factory=dict)
    tongues: Mapping[str, int] = field(default_factory=dict)
    notations: Mapping[Notation, int] = field(default_factory=dict)
    beyond: int = 0
    heard: int = 0
    unheard: int = 0

    @property
    def notation(self) -> Notation | None:
        """Return the notation in which most annotations are written."""
        return usual(self.notations)

    @property
    def home_scripts(self) -> frozenset[str]:
        """Return the scripts in which the transcript is written, not just a cue here and there."""
        return self._at_home(self.scripts)

    @property
    def home_tongues(self) -> frozenset[str]:
        """Return the languages of the transcript, none when it is hardly in known ones."""
        home = self._at_home(self.tongues)
        known = max((self.tongues[name] for name in home), default=0)
        return home if known >= _SHARE_OF_KNOWN * self.count else frozenset()

    def _at_home(self, counts: Mapping[str, int]) -> frozenset[str]:
        fewest = max(_FEWEST_AT_HOME, _SHARE_AT_HOME * self.count)
        return frozenset(name for name, count in counts.items() if name and count >= fewest)

    @property
    def other_length(self) -> bool:
        """Tell whether the recording is shorter than what the transcript was made of."""
        return self.beyond >= max(_FEWEST_BEYOND, _MOST_BEYOND * self.count)

    @property
    def unheard_share(self) -> float:
        """Return the share of cues without voice, in tenths; 0 unless it is beyond belief."""
        judged = self.heard + self.unheard
        if self.unheard < _FEWEST_UNHEARD or self.unheard <= _MOST_UNHEARD * judged:
            return 0.0
        return round(self.unheard / judged, 1)

    def like(self, other: Survey) -> bool:
        """Tell whether checks would be told the same by another survey."""
        return self._told() == other._told()

    def _told(self) -> tuple[object, ...]:
        return (
            self.home_scripts,
            self.home_tongues,
            self.notation,
            self.other_length,
            self.unheard_share,
        )

    def after(self, splices: Sequence[Splice], evidence: Evidence) -> Survey:
        """Return the facts after an edit, counting only the cues that came and went."""
        gone = survey([cue for splice in splices for cue in splice.removed], evidence)
        come = survey([cue for splice in splices for cue in splice.inserted], evidence)
        return replace(
            self,
            count=self.count + come.count - gone.count,
            scripts=_moved(self.scripts, come.scripts, gone.scripts),
            tongues=_moved(self.tongues, come.tongues, gone.tongues),
            notations=_moved(self.notations, come.notations, gone.notations),
            beyond=self.beyond + come.beyond - gone.beyond,
            heard=self.heard + come.heard - gone.heard,
            unheard=self.unheard + come.unheard - gone.unheard,
        )


def survey(cues: Sequence[Cue], evidence: Evidence) -> Survey:
    """Return the facts about a transcript, in time linear in its cues."""
    end_ms = evidence.duration_ms
    missing = Counter(_missing(cues, evidence))
    texts = Counter(cue.text for cue in cues)  # a run of thousands has one text
    return Survey(
        count=len(cues),
        scripts=_counted(texts, written_in),
        tongues=_counted(texts, tongue),
        notations=Counter(
            {one: count for one, count in _counted(texts, notation_of).items() if one}
        ),
        beyond=0 if end_ms is None else sum(cue.start_ms >= end_ms for cue in cues),
        heard=missing[False],
        unheard=missing[True],
    )


def _counted(texts: Counter[str], trait: Callable[[str], _T]) -> Counter[_T]:
    counts: Counter[_T] = Counter()
    for text, count in texts.items():
        counts[trait(text)] += count
    return counts


def _moved(
    counts: Mapping[_T, int], come: Mapping[_T, int], gone: Mapping[_T, int]
) -> Mapping[_T, int]:
    moved = Counter(counts)
    moved.update(come)
    moved.subtract(gone)
    return moved


def _missing(cues: Iterable[Cue], evidence: Evidence) -> Iterable[bool]:
    """Yield whether voice is missing under each cue of some words where that is known."""
    for cue in () if nothing_known(evidence) else cues:
        if evidence.voiced_ms(cue.span) is None:
            continue
        if words(cue.text) >= _WORDS_TO_COUNT and annotation(cue.text) is None:
            yield bool(voice_is_missing(cue, evidence))
