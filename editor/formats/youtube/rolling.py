"""Rolling captions: each cue shows the line before once more, with a new one under it.

Read as they stand, such files say every phrase two or three times. In WebVTT the new words carry
times of their own; converters lose those, keep the 10 ms cues between, or join both lines. A
recogniser caught in a loop repeats itself too, but it does not add a new line each time.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.core.cue import visible_text
from editor.core.edit import Edit, Splice
from editor.core.sentence import said
from editor.core.words import spells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.core.words import Word
    from editor.formats.format import Format, Parsed

# The cues that only settle a line last 10 ms; some converters round to two frames of 100 per s.
_SETTLED_MS = 20
_SAMPLE = 300
# What is longer is no caption. To look for what two such lines share takes time with the square.
_LONGEST = 2000


def rebuilt(parsed: Parsed) -> Parsed:
    """Return the cues with each line said once when they roll, as they are when they do not.

    The words that WebVTT gives times of their own keep them; a note says what became of the cues.
    """
    if not _Roll.of(parsed.cues[:_SAMPLE]).is_rolling:
        return parsed
    roll = _Roll.of(parsed.cues)
    if not roll.is_rolling:
        return parsed
    note = said(
        "The captions roll, showing each line again under the next; lines shown "
        "again were left out, and {before:,} cues became {after:,}.",
        before=len(parsed.cues),
        after=len(roll.cues),
    )
    return parsed._replace(cues=roll.cues, notes=(*parsed.notes, note), between=(), pieces=())


def unrolled(known: Format) -> Format:
    """Return a format whose reader says the lines of rolling captions once."""
    return replace(known, read=lambda text: rebuilt(known.read(text)))


def trimmed(cues: Sequence[Cue]) -> Edit | None:
    """Return the edit that ends each cue where the next begins, for cues that mostly overlap.

    Nothing for others. YouTube gives a line's time on the screen, where two lines fit, as that
    of the line itself. Starts and texts stay; two people who speak at once do too.
    """
    pairs = list(pairwise(cues))
    late = [one for one, two in pairs if _runs_on(one, two)]
    if len(late) < 10 or len(late) * 2 < len(pairs):
        return None
    after = [replace(one, end_ms=two.start_ms) if _runs_on(one, two) else one for one, two in pairs]
    label = said("Trim {count:,} overlapping captions", count=len(late))
    return Edit(label, (Splice(0, tuple(cues[:-1]), tuple(after)),))


def _runs_on(one: Cue, two: Cue) -> bool:
    return one.start_ms < two.start_ms < one.end_ms and one.speaker == two.speaker


@dataclass
class _Roll:
    """The cues taken so far, each with its new words only.

    Attributes: grown, how many repeated the line before and added to it; settled, how many short
    ones only repeated it; added, the different texts that were added.
    """

    cues: list[Cue] = field(default_factory=list)
    grown: int = 0
    settled: int = 0
    added: set[str] = field(default_factory=set)
    _seen: int = 0
    _line: str = ""
    _shown: str = ""

    @classmethod
    def of(cls, cues: Sequence[Cue]) -> _Roll:
        """Return what is left of cues when lines shown again are left out."""
        roll = cls()
        for cue in cues:
            roll._take(cue)
        return roll

    @property
    def is_rolling(self) -> bool:
        """Tell whether nearly every line that could be was shown again.

        Two thirds of different texts tell captions from a recogniser's loop.
        """
        if self.grown < 1 or len(self.added) * 3 < self.grown * 2:
            return False
        lasting = self._seen - self.settled
        if self.settled * 4 >= self._seen:
            return self.grown * 3 >= lasting
        return self.grown >= 3 and self.grown * 5 >= (lasting - 1) * 4

    def _take(self, cue: Cue) -> None:
        if len(cue.text) > _LONGEST:
            self._seen += 1
            self._line = self._shown = ""
            self.cues.append(replace(cue, id=len(self.cues) + 1))
            return
        text = _flat(cue.text)
        if not text:
            return
        self._seen += 1
        if text == self._line or (text == self._shown and cue.duration_ms <= _SETTLED_MS):
            self.settled += cue.duration_ms <= _SETTLED_MS
            return
        new = self._new(text)
        if new != text:
            self.grown += 1
            self.added.add(new)
        last = cue.text.rstrip().rpartition("\n")[2]
        self._line = new if new != text else _flat(last)
        self._shown = text
        self.cues.append(replace(cue, id=len(self.cues) + 1, text=new, words=_words(cue, new)))

    def _new(self, text: str) -> str:
        """Return what a text adds to the one shown before."""
        if self._line and text.startswith(self._line + " "):
            return text[len(self._line) + 1 :]
        before, now = self._shown.split(), text.split()
        for count in range(min(len(before), len(now) - 1), 1, -1):
            if before[-count:] == now[:count]:
                return " ".join(now[count:])
        return text


def _flat(text: str) -> str:
    return " ".join(visible_text(text).split())


def _words(cue: Cue, new: str) -> tuple[Word, ...]:
    """Return the words of a cue's new text, which come last; the first begins with the cue."""
    left = sum(map(len, new.split()))
    first = len(cue.words)
    while first and left > 0:
        first -= 1
        left -= sum(map(len, cue.words[first].text.split()))
    words = cue.words[first:]
    if not words or not spells(words, new):
        return ()
    start_ms = cue.start_ms if words[0].start_ms is None else words[0].start_ms
    return (replace(words[0], text=words[0].text.lstrip(), start_ms=start_ms), *words[1:])
