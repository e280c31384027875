"""The phrases that recognisers write where nobody speaks, and how a text is looked up in them."""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from editor import paths
from editor.checks.normal import key
from editor.checks.remembered import remembered
from editor.core.cue import visible_text

# Latin, Greek and Cyrillic accents; the vowel signs of Hebrew and Arabic, which many leave out.
_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]")
# Between sentences, and between lines.
_BETWEEN = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])\s*|\n")
# Words around a credit that may still be its own: names, years, web addresses.
_LONGEST_CREDIT = 16
_SHORT_START = 4


class Stock(StrEnum):
    """How a stock phrase is used, and so how much more it takes to suspect it."""

    CREDIT = "credit"
    OUTRO = "outro"
    COURTESY = "courtesy"
    FILLER = "filler"


@dataclass(frozen=True, slots=True)
class _Table:
    whole: dict[str, Stock]
    starts: frozenset[str]
    words: frozenset[str]
    stems: tuple[str, ...]
    credit: re.Pattern[str]

    def may_hold_credit(self, fold: str) -> bool:
        """Tell, much sooner than the patterns could, whether they are worth trying."""
        if not self.words.isdisjoint(fold.split()):
            return True
        return not fold.isascii() and any(stem in fold for stem in self.stems)


def folded(text: str) -> str:
    """Return a text as phrases are compared: without case, punctuation, markup and accents."""
    spoken = key(visible_text(text))
    if spoken.isascii():
        return spoken
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", spoken)))


@remembered
def stock(text: str) -> Stock | None:
    """Return what sort of stock phrase a whole text is, made of one or several, or nothing.

    Of several it is the sort that is suspected sooner; for a credit one sentence is enough.
    """
    table = _table()
    fold = folded(text)
    found = table.whole.get(fold)
    if found:
        return found
    if table.may_hold_credit(fold) and any(map(_is_credit, map(folded, _sentences(text)))):
        return Stock.CREDIT
    if fold[:_SHORT_START] not in table.starts:
        return None
    parts = [table.whole.get(folded(part)) for part in _sentences(text)]
    known = [part for part in parts if part]
    return min(known, key=list(Stock).index, default=None) if len(known) == len(parts) else None


def without_credit(text: str) -> str:
    """Return what a text says beside the credits in it."""
    return " ".join(part for part in _sentences(text) if not _is_credit(folded(part)))


def _sentences(text: str) -> list[str]:
    parts = _BETWEEN.split(visible_text(text))
    return [part.strip() for part in parts if folded(part)]


def _is_credit(fold: str) -> bool:
    return fold.count(" ") < _LONGEST_CREDIT and bool(_table().credit.search(fold))


@cache
def _table() -> _Table:
    """Read the phrases that ship with the program, once, when the first text is looked up."""
    rows: dict[str, list[str]] = {sort: [] for sort in (*Stock, "pattern", "word", "stem")}
    with paths.resource("checks", "stock-phrases.tsv").open(encoding="utf-8", newline="") as lines:
        written = (line for line in lines if line.strip() and not line.startswith("#"))
        for sort, _language, phrase in csv.reader(written, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows[sort].append(phrase)
    sorts = (Stock.OUTRO, Stock.COURTESY, Stock.FILLER)
    whole = {folded(phrase): sort for sort in reversed(sorts) for phrase in rows[sort]}
    named = [rf"\b{re.escape(folded(phrase))}\b" for phrase in rows[Stock.CREDIT]]
    return _Table(
        whole,
        starts=frozenset(phrase[:_SHORT_START] for phrase in whole),
        words=frozenset(rows["word"]),
        stems=tuple(rows["stem"]),
        credit=re.compile("|".join(f"(?:{pattern})" for pattern in named + rows["pattern"])),
    )
