"""Cues as they can be in a file: in order, with text that a format can hold line by line."""

from __future__ import annotations

from hypothesis import strategies as st

from editor.core.cue import Cue

# Any character but those that end lines in files, broken ones, and the zero byte.
_LINE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\n\r"), max_size=30)
_SAID = _LINE.filter(lambda line: bool(line.strip()) and "-->" not in line)


@st.composite
def spoken_cues(draw: st.DrawFn) -> tuple[Cue, ...]:
    """Draw cues sorted by start, which may overlap, with up to three lines of text each."""
    found = []
    start = 0
    for number in range(1, draw(st.integers(1, 6)) + 1):
        start += draw(st.integers(0, 400_000_000))
        end = start + draw(st.integers(1, 100_000))
        text = "\n".join(draw(st.lists(_SAID, max_size=3)))
        found.append(Cue(number, start, end, text))
    return tuple(found)
