"""Which language a sentence in Latin letters is in, where its small words leave no doubt."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import chain

from editor import paths
from editor.checks.normal import key
from editor.checks.remembered import remembered

# Fewer small words may stand in a name or a quotation.
_FEWEST, _AHEAD = 3, 2
_FEWEST_WORDS, _SHARE = 5, 0.3


@remembered  # the survey asks, and then the check: both of the same texts
def tongue(text: str) -> str:
    """Return the language of a text, or nothing when it is short, doubtful or not a known one."""
    if text.count(" ") + 1 < _FEWEST_WORDS:
        return ""
    known, spoken = _languages(), key(text).split()
    small = known.keys() & spoken
    if len(small) < max(_FEWEST, _SHARE * len(spoken)):
        return ""
    named = [known[word] for word in small]
    language = max(set(named), key=named.count)
    first = named.count(language)
    second = max((named.count(other) for other in set(named) - {language}), default=0)
    return language if first >= max(_FEWEST, second + _AHEAD, _SHARE * len(spoken)) else ""


@cache
def _languages() -> dict[str, str]:
    """Read the small words of the languages, once; those of several languages are left out."""
    lines = paths.resource("checks", "function-words.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    words = {language: frozenset(key(text).split()) for language, text in rows}
    times = Counter(chain.from_iterable(words.values()))
    return {word: name for name, own in words.items() for word in own if times[word] == 1}
