"""Texts that are nearly the same: one word or one letter apart."""

from __future__ import annotations

import re

# A word in so many may differ; below, a differing word is a different text.
_FEWEST_WORDS = 3
# A letter in so many may differ: "so" and "no" are different words.
_FEWEST_LETTERS = 5
_NUMBER = re.compile(
    "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    "fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|"
    "eighty|ninety|hundred|thousand|first|second|third|fourth|fifth|sixth|seventh|eighth|"
    "ninth|tenth|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|uno|dos|tres|"
    "cuatro|cinco|seis|siete|ocho|nueve|diez|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|"
    "zehn"
)


def near(one: str, other: str) -> bool:
    """Tell whether two keys are the same but for one word or one letter, and no other number.

    Quick to say no: two such texts begin or end with the same three characters.
    """
    if one == other:
        return True
    if abs(len(one) - len(other)) > max(len(one), len(other)) // 2 or not (
        one[:3] == other[:3] or one[-3:] == other[-3:]
    ):
        return False
    ours, others = one.split(), other.split()
    if len(ours) != len(others):
        return False
    apart = [(mine, yours) for mine, yours in zip(ours, others, strict=True) if mine != yours]
    if len(apart) != 1 or all(counts(word) for word in apart[0]):
        return False
    return len(ours) >= _FEWEST_WORDS or _one_letter(*apart[0])


def counts(word: str) -> bool:
    """Tell whether a word is a number, so that a row of such words counts something."""
    return any(mark.isdigit() for mark in word) or bool(_NUMBER.fullmatch(word))


def _one_letter(one: str, other: str) -> bool:
    """Tell whether one letter was changed, added or left out in a long word."""
    short, long = sorted((one, other), key=len)
    if len(short) < _FEWEST_LETTERS or len(long) - len(short) > 1:
        return False
    at = 0
    while at < len(short) and short[at] == long[at]:
        at += 1
    same_length = len(short) == len(long)
    return short[at + same_length :] == long[at + 1 :]
