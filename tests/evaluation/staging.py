"""What is to be heard under each cue of a transcript, so that the truth about it is known."""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from editor.core.span import Span
from tests.evaluation.marked import Label, Marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.core.cue import Cue

# A hole that a listener could notice, and how many cues in a row are taken away to make one.
_HOLES = 30
_HOLE_CUES = range(2, 6)
# Taken out, so that neither a hole nor a silenced cue touches another.
_APART = 8


class Sound(StrEnum):
    """What a stretch of the recording holds."""

    VOICE = "voice"
    OTHER = "other speech"
    MUMBLING = "mumbling"
    SILENCE = "silence"
    MUSIC = "music"
    NOISE = "noise"
    SONG = "song with words"


# Where nobody speaks, by turns. Sung words are no speech but nobody can promise to tell.
NOBODY = (Sound.SILENCE, Sound.MUSIC, Sound.NOISE)
_FILLS = (*NOBODY, Sound.SONG)
# What long runs hide, by turns: half of those known hid speech.
_RUNS = (*NOBODY, Sound.OTHER)
# What is said there, some sentences over and over.
_OTHERS = 40


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the recording: its time, what is heard, and the words if somebody speaks."""

    span: Span
    sound: Sound
    text: str = ""


@dataclass(frozen=True, slots=True)
class Staged:
    """A transcript and the recording it is to have.

    Attributes: marked, with some cues now labelled as invented and others taken away; sounds, what
    is heard under each cue; parts, the recording in the order of time.
    """

    marked: Marked
    sounds: tuple[Sound, ...]
    parts: tuple[Part, ...]

    @property
    def end_ms(self) -> int:
        """Return where the recording ends: two seconds after the last of it."""
        return max(part.span.end_ms for part in self.parts) + 2000


def staged(marked: Marked, invented: int, seed: int = 11) -> Staged:
    """Return a transcript with so many of its real cues over nothing, and some speech uncaptioned.

    The text of an invented cue is an ordinary sentence that nobody says. Runs of cues are dropped
    while their speech stays. Of the labelled loops, each has one sound under all of it.
    """
    chance = random.Random(seed)
    order = [i for i, label in enumerate(marked.labels) if label is Label.OK and _plain(marked, i)]
    chance.shuffle(order)
    taken: set[int] = set()
    silenced = set(_pick(order, invented, taken, chance, range(1, 2)))
    dropped = set(_pick(order, _HOLES, taken, chance, _HOLE_CUES)) if invented else set()
    sounds = _sounds(marked, silenced, chance)
    kept = [index for index in range(len(marked.cues)) if index not in dropped]
    others = [marked.cues[index].text for index in sorted(order[:_OTHERS])]
    parts = tuple(
        _part(cue, sound, others[cue.id % len(others)])
        for cue, sound in zip(marked.cues, sounds, strict=True)
    )
    labels = (Label.INVENTED if index in silenced else marked.labels[index] for index in kept)
    return Staged(
        Marked(
            marked.name,
            tuple(marked.cues[index] for index in kept),
            tuple(labels),
            tuple(marked.shapes[index] for index in kept) if marked.shapes else (),
            tuple(_missing(marked.cues, sorted(dropped))),
        ),
        tuple(sounds[index] for index in kept),
        parts,
    )


def _plain(marked: Marked, at: int) -> bool:
    """Tell whether a cue is apart in time from its neighbours."""
    cues = marked.cues
    cue = cues[at]
    before, after = cues[max(0, at - 1)], cues[min(at + 1, len(cues) - 1)]
    apart = before is cue or before.end_ms <= cue.start_ms
    return apart and (after is cue or after.start_ms >= cue.end_ms)


def _pick(
    order: list[int], times: int, taken: set[int], chance: random.Random, sizes: range
) -> Iterator[int]:
    """Yield the members of some groups of real cues in a row, far from what is taken already."""
    usable = set(order)
    left = times
    for first in order:
        if not left:
            return
        group = range(first, first + chance.choice(sizes))
        if usable.issuperset(group) and not taken & set(group):
            left -= 1
            taken.update(range(group.start - _APART, group.stop + _APART))
            yield from group


def _sounds(marked: Marked, silenced: set[int], chance: random.Random) -> list[Sound]:
    turn = 0
    run_sound = {}
    for number, run in enumerate(marked.runs()):
        run_sound.update(dict.fromkeys(run, _RUNS[number % len(_RUNS)]))
    sounds = []
    for index, label in enumerate(marked.labels):
        if index in run_sound:
            sounds.append(run_sound[index])
        elif index in silenced:
            sounds.append(_FILLS[turn % len(_FILLS)])
            turn += 1
        elif label is Label.OK:
            sounds.append(Sound.VOICE)
        elif label is Label.LOST:
            sounds.append(Sound.MUMBLING)
        else:
            sounds.append(chance.choice(NOBODY))
    return sounds


def _part(cue: Cue, sound: Sound, other: str) -> Part:
    texts = {Sound.VOICE: cue.text, Sound.OTHER: other}
    return Part(cue.span, sound, texts.get(sound, ""))


def _missing(cues: tuple[Cue, ...], dropped: list[int]) -> Iterator[Span]:
    """Yield the time of each row of dropped cues."""
    begin = 0
    for at, index in enumerate(dropped):
        if at + 1 == len(dropped) or dropped[at + 1] != index + 1:
            yield Span(cues[dropped[begin]].start_ms, cues[index].end_ms)
            begin = at + 1
