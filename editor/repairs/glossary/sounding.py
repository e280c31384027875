"""What words share that a recogniser takes for one another."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# English spelling, roughly, to the sounds that count: pairs a recogniser mixes up are one.
_SOUNDS = (
    ("sch|tch|sh|ch", "S"),
    ("ph", "f"),
    ("th", "0"),
    ("bt(?=s?$|[^aeiou]|[aeo]rs?$|ors?$)", "t"),
    ("^kn|^gn", "n"),
    ("^wr", "r"),
    ("^ps", "s"),
    ("dge?|j|g(?=[eiy])", "S"),
    ("gh", ""),
    ("c(?=[eiy])", "s"),
    ("ck|[cqg]", "k"),
    ("x", "ks"),
    ("z", "s"),
    ("d", "t"),
    ("b", "p"),
    ("v", "f"),
    ("mn", "m"),
)
_RULES = tuple((re.compile(pattern), sound) for pattern, sound in _SOUNDS)
_TWICE = re.compile(r"(.)\1+")
_SILENT = re.compile(r"(?<!^)[aeiouywh]")
_VOWEL = re.compile(r"^[aeiou]")


@lru_cache(1 << 15)
def skeleton(word: str) -> str:
    """Return the consonants that are heard in a word, those easily mixed up as one.

    "DETR", "debtor" and "Deaders" have the same; a vowel counts at the beginning only.
    """
    plain = unicodedata.normalize("NFKD", word.casefold())
    heard = "".join(sign for sign in plain if sign.isalnum())
    heard = _TWICE.sub(r"\1", singular(heard))
    for pattern, sound in _RULES:
        heard = pattern.sub(sound, heard)
    heard = _VOWEL.sub("A", heard)
    return _SILENT.sub("", heard)


def singular(word: str) -> str:
    """Return a word without the s of a plural or of a possessive."""
    bare = re.sub(r"['’]s?$", "", word)
    return bare[:-1] if len(bare) > 3 and bare[-1] in "sS" and bare[-2] not in "sS" else bare


def likeness(one: str, other: str) -> float:
    """Return how alike two words are spelled, 0 to 1: by the letters to be changed."""
    longest = max(len(one), len(other))
    return 1 - _distance(one, other) / longest if longest else 1.0


def _distance(one: str, other: str) -> int:
    """Return how many letters must be put in, taken out or changed."""
    row = list(range(len(other) + 1))
    for at, sign in enumerate(one, 1):
        before, row[0] = row[0], at
        for place, its in enumerate(other, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (sign != its)),
            )
    return row[-1]
