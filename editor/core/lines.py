"""Breaking a cue's text into lines that read well, and joining them again."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from editor.core.cue import markup, visible_text
from editor.core.text import LINE_LIMIT, gap_between

_BREAK = re.compile(r"(?<![^\S\n\u00a0])[^\S\n\u00a0]*+\n\s*")
# Written without spaces and breakable between most signs; Thai, which is not, has word shapes
# only a dictionary knows, so it is broken at its spaces.
_DENSE = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_KATAKANA = re.compile("[\u30a0-\u30ff]")
# What no line begins with in Japanese and Chinese, beyond closing punctuation.
_NEVER_FIRST = "、。，．・：；？！ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥～%"
_SENTENCE_END = re.compile(r"""[.!?…。！？؟۔।]["'”’»）」』)\]]*$""")
_CLAUSE_END = re.compile(r"""[,;:、，；：،؛–—]["'”’»）」』)\]]*$""")
_SPACES = re.compile(r" +(?=[^ ])")
_DASH = re.compile(r"^\s*[-–—]\s*\S|^\s*>>")
# Columns of raggedness that a break at punctuation is worth, and that one inside a word-like run
# of signs or above a longer first line costs.
_WORTH = {"sentence": 22, "clause": 12}
_TORN, _TOP_HEAVY = 6, 3


class _Place(NamedTuple):
    """A place where a line may be broken: before and after what white space is dropped there."""

    stop: int
    start: int
    cost: int


def width(text: str) -> int:
    """Return how many columns a text takes: two for a wide sign, none for a combining mark."""
    shown = visible_text(text)
    return len(shown) if shown.isascii() else sum(map(_columns, shown))


def one_line(text: str) -> str:
    """Return a text with its lines joined into one."""
    if "\n" not in text:
        return text.strip()
    joined = ""
    for line in filter(None, (part.strip() for part in _BREAK.split(text))):
        shown, more = visible_text(joined), visible_text(line)
        joined += (gap_between(shown, more) if shown and more else "") + line
    return joined


def _tells_voices(text: str) -> bool:
    """Tell whether lines of a text say who speaks, beginning with a dash or with >>."""
    return any(_DASH.match(visible_text(line)) for line in text.split("\n"))


def balanced(text: str, limit: int = LINE_LIMIT) -> str:
    """Return a text in as few lines as fit a limit of columns, two of them alike in length.

    Broken after punctuation where that leaves lines of passable lengths, in a word or in markup
    never; a word longer than the limit stands alone. A dialogue is left as it is: its lines say
    who speaks.
    """
    if _tells_voices(text):
        return text
    joined = one_line(text)
    if width(joined) <= limit:
        return joined
    columns, shown = _measured(joined)
    places = [_Place(0, 0, 0), *_places(joined, shown), _Place(len(joined), len(joined), 0)]
    cuts = _halves(columns, places, limit) or _best(columns, places, limit)
    lines = (joined[one.start : other.stop] for one, other in pairwise(cuts))
    return "\n".join(lines)


def _halves(columns: list[int], places: list[_Place], limit: int) -> list[_Place]:
    """Return the places of two lines, by what `_best` would choose; nothing where none fit.

    Two lines are enough for nearly every cue, and to be tried first costs next to nothing.
    """
    whole = columns[-1]
    found = []
    for place in places[1:-1]:
        top, low = columns[place.stop], whole - columns[place.start]
        if top <= limit and low <= limit:
            heavy = _TOP_HEAVY if top > whole / 2 else 0
            ragged = abs(top - whole / 2) + abs(low - whole / 2) + heavy
            found.append((ragged + place.cost, place.stop, place))
    return [places[0], min(found)[2], places[-1]] if found else []


def _best(columns: list[int], places: list[_Place], limit: int) -> list[_Place]:
    """Return the places of the fewest lines that fit, at the least cost among those."""
    stops = [columns[place.stop] for place in places]
    starts = [columns[place.start] for place in places]
    ideal = columns[-1] / -(-columns[-1] // limit)
    # By each place: lines up to it and their cost with the place before; fewer comes first.
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for last in range(1, len(places)):
        options = []
        for first in range(last - 1, -1, -1):
            wide = stops[last] - starts[first]
            if wide > limit and first < last - 1:
                break
            count, cost, _ = best[first]
            ragged = abs(wide - ideal) + (_TOP_HEAVY if first == 0 and wide > ideal else 0)
            options.append((count + 1, cost + ragged + places[last].cost, first))
        best.append(min(options))
    chosen = [len(places) - 1]
    while chosen[-1]:
        chosen.append(best[chosen[-1]][2])
    return [places[at] for at in reversed(chosen)]


def _measured(text: str) -> tuple[list[int], list[int]]:
    """Return the columns before each place of a text, and where signs are that a reader sees."""
    if text.isascii() and not markup(text):
        return list(range(len(text) + 1)), list(range(len(text)))
    hidden = {at for begin, end in markup(text) for at in range(begin, end)}
    shown = [at for at in range(len(text)) if at not in hidden]
    widths = [0] * len(text)
    for at in shown:
        widths[at] = _columns(text[at])
    return list(accumulate(widths, initial=0)), shown


def _places(text: str, shown: list[int]) -> list[_Place]:
    """Return where a line may be broken; what costs less reads better there."""
    if len(shown) == len(text) and text.isascii():
        return [_behind_word(text, match) for match in _SPACES.finditer(text)]
    found = []
    for one, other in pairwise(shown):
        if text[one] == " ":
            if text[other] != " " and (head := text[: one + 1].rstrip()):
                found.append(_Place(len(head), _behind(text, one + 1), _cost(head)))
        elif text[one] > "\u2fff" and _dense_break(text[one], text[other]):
            cut = _beside(text, one + 1, other)
            found.append(_Place(cut, cut, _cost(text[:cut]) + _torn(text[one], text[other])))
    return found


def _behind_word(text: str, spaces: re.Match[str]) -> _Place:
    head = text[: spaces.start()].rstrip()
    return _Place(len(head), spaces.end(), _cost(head))


def _behind(text: str, at: int) -> int:
    while at < len(text) and text[at] == " ":
        at += 1
    return at


def _beside(text: str, low: int, high: int) -> int:
    """Return a place between two signs: behind the markup that closes there."""
    for begin, end in markup(text[low:high]):
        if begin == 0 and text.startswith("</", low):
            return low + end
    return low


def _cost(head: str) -> int:
    if head[-1].isalnum():  # most of them, and cheap to tell
        return 0
    shown = visible_text(head[-80:]).rstrip()
    if _SENTENCE_END.search(shown, max(0, len(shown) - 4)):
        return -_WORTH["sentence"]
    clause = _CLAUSE_END.search(shown, max(0, len(shown) - 4))
    return -_WORTH["clause"] if clause else 0


def _dense_break(one: str, other: str) -> bool:
    """Tell whether a line may end between two signs of a script without spaces."""
    if not (_dense(one) and _dense(other)) or other in _NEVER_FIRST:
        return False
    if unicodedata.category(one) in {"Ps", "Pi"} or unicodedata.category(other) in {"Pe", "Pf"}:
        return False
    return not (_KATAKANA.match(one) and _KATAKANA.match(other))


def _dense(sign: str) -> bool:
    return bool(_DENSE.match(sign)) or unicodedata.east_asian_width(sign) in {"W", "F"}


def _torn(one: str, other: str) -> int:
    """Return what it costs to part two signs that may belong to one word."""
    return 0 if unicodedata.category(one).startswith("P") or _kind(one) < _kind(other) else _TORN


def _kind(sign: str) -> int:
    """Tell endings, which are written in Hiragana, from what words begin with."""
    return 0 if "\u3040" <= sign <= "\u309f" else 1


@lru_cache(4096)
def _columns(sign: str) -> int:
    if unicodedata.category(sign) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in {"W", "F"} else 1
