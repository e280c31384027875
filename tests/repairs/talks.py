"""Transcripts of talks that nobody gave, of any length, cut in any way."""

from __future__ import annotations

import random

import hypothesis.strategies as st

from editor.core.cue import Cue

_SYLLABLES = ["ka", "lo", "mi", "ne", "tu", "ra", "so", "be", "di", "fu", "ga", "pe", "wi", "zo"]


def spoken_words(count: int, seed: int = 1) -> list[tuple[str, int]]:
    """Return words that are said, each with its moment in ms, two or three a second."""
    chance = random.Random(seed)
    said: list[tuple[str, int]] = []
    at = 500
    for _ in range(count):
        said.append(("".join(chance.choices(_SYLLABLES, k=chance.randint(1, 3))), at))
        at += chance.randint(250, 550) + (1500 if chance.random() < 0.05 else 0)
    return said


def cut(
    said: list[tuple[str, int]], longest: int, shift_ms: int = 0, seed: int = 1
) -> tuple[Cue, ...]:
    """Return words as cues of up to so many words, all later by some ms."""
    chance = random.Random(seed)
    made: list[Cue] = []
    at = 0
    while at < len(said):
        stop = min(len(said), at + chance.randint(1, longest))
        end = said[stop][1] if stop < len(said) else said[-1][1] + 400
        end = min(end, said[stop - 1][1] + 600)
        text = " ".join(word for word, _ in said[at:stop])
        made.append(Cue(len(made) + 1, said[at][1] + shift_ms, end + shift_ms, text))
        at = stop
    return tuple(made)


def words_of(some: tuple[Cue, ...]) -> list[str]:
    """Return the words of cues in order."""
    return " ".join(cue.text for cue in some).split()


some_words = st.builds(spoken_words, st.integers(30, 150), st.integers(0, 10_000))
