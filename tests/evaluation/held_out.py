"""Transcripts made from seeds, with shapes that no real one at hand has, and their scores."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

from tests.evaluation.honest import HONEST
from tests.evaluation.injected import INJECTED
from tests.evaluation.marked import Label, Marked
from tests.evaluation.scoring import SUSPECTING, covered
from tests.evaluation.talk import Talk
from tests.evaluation.tongues import ENGLISH, TONGUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.finding import Finding
    from tests.evaluation.shapes import Shape
    from tests.evaluation.tongues import Tongue

TALK = "plain talk"
_EACH = 2
SHAPES = (*INJECTED, *HONEST)
_ROW = "  {:<34} {:>6} {:>6} {:>7} {:>7} {:>7}  {}"


def held_out() -> list[Marked]:
    """Return the transcripts: three in English, one in each other language."""
    tongues = [ENGLISH, ENGLISH, *TONGUES]
    return [made(seed, tongue) for seed, tongue in enumerate(tongues, 101)]


def made(seed: int, tongue: Tongue = ENGLISH, shapes: Sequence[Shape] = SHAPES) -> Marked:
    """Return talk with each shape in it twice, in any order."""
    chance = random.Random(seed)
    talk = Talk(chance, tongue)
    labels: list[Label] = []
    names: list[str] = []
    order = list(shapes) * _EACH
    chance.shuffle(order)
    for number, shape in enumerate(order):
        said = len(talk.say(chance.randint(5, 25)))
        labels += [Label.OK] * said
        names += [TALK] * said
        for line in shape.make(chance, tongue):
            talk.put(*line)
            labels.append(shape.label)
            names.append(f"{shape.name}#{number}")
    return Marked(f"made-{seed}-{tongue.name}", tuple(talk.cues), tuple(labels), tuple(names))


class ByShape:
    """What was found of each shape, over some transcripts."""

    def __init__(self) -> None:
        self._times: Counter[str] = Counter()
        self._cues: Counter[str] = Counter()
        self._found: Counter[str] = Counter()
        self._whole: Counter[str] = Counter()
        self._named: Counter[str] = Counter()
        self._kinds: dict[str, Counter[str]] = {}

    def take(self, marked: Marked, findings: Sequence[Finding]) -> None:
        """Count one transcript."""
        members: dict[str, list[int]] = {}
        for index, name in enumerate(marked.shapes):
            if marked.labels[index] is Label.INVENTED:  # said once, and its sound taken away
                continue
            members.setdefault(name, []).append(index)
        kinds: dict[int, set[str]] = {}
        for finding in findings:
            if finding.category in SUSPECTING:
                for index in covered(finding):
                    kinds.setdefault(index, set()).add(finding.kind)
        for name, indexes in members.items():
            self._count(name.partition("#")[0], [kinds.get(index, set()) for index in indexes])

    def _count(self, name: str, kinds: Sequence[set[str]]) -> None:
        shape = next((shape for shape in SHAPES if shape.name == name), None)
        found = sum(map(bool, kinds))
        self._times[name] += 1
        self._cues[name] += len(kinds)
        self._found[name] += found
        self._whole[name] += found >= len(kinds) - (shape.reach if shape else 0)
        self._named[name] += any(one & shape.kinds for one in kinds) if shape else 0
        self._kinds.setdefault(name, Counter()).update(kind for one in kinds for kind in one)

    def lines(self) -> Iterator[str]:
        """Yield a table of what was to be found, and one of what was not."""
        yield _ROW.format("nobody said", "times", "cues", "found", "whole", "named", "as")
        for shape in INJECTED:
            yield self._line(shape.name)
        yield ""
        yield _ROW.format("was said", "times", "cues", "alarms", "", "", "as")
        for name in (*(shape.name for shape in HONEST), TALK):
            yield self._line(name, real=True)

    def _line(self, name: str, *, real: bool = False) -> str:
        as_what = ", ".join(f"{kind} {count}" for kind, count in self._kinds[name].most_common())
        whole, named = ("", "") if real else (self._whole[name], self._named[name])
        return _ROW.format(
            name, self._times[name], self._cues[name], self._found[name], whole, named, as_what
        )
