"""The text of all cues as one, in which a name may run across a line or into the next cue."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.core.cue import visible_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.cue import Cue

# A pause as long as this parts two cues: no name is said across it.
_PAUSE_MS = 2000
_DOMAINS = "com|org|net|edu|gov|io|ai|dev|app|co|uk|de|fr|eu|info|tv|me|gg|ly|xyz"
# What a person copies and never reads: addresses, code, names of files, options and handles.
# Each begins where nothing before could belong to it: what is long and none of them is read once.
_ADDRESS = re.compile(
    r"\b\w++://\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]++@[\w-]++(?:\.[\w-]++)+"
    rf"|(?<![\w-])(?<![\w-]\.)-*+\b(?:[\w-]++\.)+(?:{_DOMAINS})\b(?:/\S*)?"
    r"|(?<!\w)(?<!\w\.)\w++(?:\.\w++)*+\((?!s\))\S*|\b\w++(?:::\w++)+"
    r"|(?<!\S)(?:--?[a-z][\w-]*|@\w+|#\w+)|(?<!\w)~?(?:/[\w.-]+){2,}"
    r"|(?<![\w-])-*+\b[\w-]++\.(?:py|js|ts|json|toml|yaml|yml|md|txt|sh|cpp|rs|csv)\b",
    re.IGNORECASE,
)
_CODE = re.compile(r"`[^`\n]+`")
# What stands before the beginning of a sentence, and how far that is looked for.
_OPENING = frozenset('.!?…:;"“”>♪[(')
_DASHES = frozenset("-–—")
_NEAR = 8


class Running:
    """The visible texts of cues in a row, a line break between them.

    Cues that a pause or another speaker parts have two line breaks between them.

    Attributes: cues, those it is of; text.
    """

    def __init__(self, cues: Sequence[Cue]) -> None:
        self.cues = cues
        texts = [visible_text(cue.text) for cue in cues]
        pieces: list[str] = []
        self._starts: list[int] = []
        at = 0
        for text, gap in zip(texts, (*map(_gap, pairwise(cues)), ""), strict=False):
            self._starts.append(at)
            pieces += (text, gap)
            at += len(text) + len(gap)
        self._ends = [start + len(text) for start, text in zip(self._starts, texts, strict=True)]
        self.text = "".join(pieces)
        self._code = [match.span() for match in _CODE.finditer(self.text)]

    def places(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield the index of each cue that a stretch lies in, with its characters there."""
        index = bisect_right(self._starts, start) - 1
        while index < len(self._starts) and self._starts[index] < end:
            low = max(start, self._starts[index])
            high = min(end, self._ends[index])
            if low < high:
                yield index, low - self._starts[index], high - self._starts[index]
            index += 1

    def is_prose(self, start: int, end: int) -> bool:
        """Tell whether a stretch is neither in an address nor in code."""
        low, high = start, end
        while low and not self.text[low - 1].isspace():
            low -= 1
        while high < len(self.text) and not self.text[high].isspace():
            high += 1
        if high - low > end - start:  # something touches it
            for match in _ADDRESS.finditer(self.text[low:high]):
                if match.start() < end - low and start - low < match.end():
                    return False
        return not any(one < end and start < other for one, other in self._code)


def begins_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence may begin at a character, where a capital says nothing."""
    before = text[max(0, start - _NEAR) : start]
    head = before.rstrip()
    if not head or head[-1] in _OPENING or "\n\n" in before[len(head) :]:
        return True
    line = head[:-1].rstrip()
    return head[-1] in _DASHES and (not line or "\n" in head[len(line) : -1])


def _gap(pair: tuple[Cue, Cue]) -> str:
    one, other = pair
    apart = other.start_ms - one.end_ms > _PAUSE_MS or one.speaker != other.speaker
    return "\n\n" if apart else "\n"
