"""Transcripts of any shape, and sessions that hold them."""

from __future__ import annotations

from itertools import accumulate

import hypothesis.strategies as st

from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.session import Session
from editor.core.words import Word
from tests.builders import cues

_WORDS = st.lists(st.text("abcé'", min_size=1, max_size=7), min_size=1, max_size=6)
_LINES = st.lists(_WORDS.map(" ".join), min_size=1, max_size=2)
_DIALOGUE = _LINES.map(lambda lines: "\n".join(f"- {line}" for line in lines))
_MARKED = _LINES.map(lambda lines: "<i>" + "\n".join(lines) + "</i>")
_CLOSE = st.text("日本語のこれは", min_size=1, max_size=9)
TEXTS = st.one_of(_LINES.map("\n".join), _DIALOGUE, _MARKED, _CLOSE)


@st.composite
def some_cues(draw: st.DrawFn, least: int = 1) -> tuple[Cue, ...]:
    """Draw cues sorted by start, some overlapping, some with the times of their words."""
    gaps = draw(st.lists(st.integers(0, 4000), min_size=least, max_size=6))
    return tuple(_cue(draw, number, start) for number, start in enumerate(accumulate(gaps), 1))


def _cue(draw: st.DrawFn, number: int, start: int) -> Cue:
    end = start + draw(st.integers(2, 6000))
    text = draw(TEXTS)
    speaker = draw(st.sampled_from(["", "Ann", "Bob"]))
    said = text.replace("<i>", "").replace("</i>", "").replace("- ", "").split()
    if not draw(st.booleans()):
        return Cue(number, start, end, text, speaker)
    step = (end - start) / len(said)
    words = tuple(
        Word(f" {word}", start + round(at * step), start + round((at + 0.8) * step))
        for at, word in enumerate(said)
    )
    return Cue(number, start, end, text, speaker, words=words)


def session_of(*lines: str) -> Session:
    """Return a session with cues written as seconds-seconds and their text."""
    return Session(Document(cues(*lines)))


def texts(session: Session) -> list[str]:
    """Return the texts of a session's cues."""
    return [cue.text for cue in session.cues]


def times(session: Session) -> list[tuple[int, int]]:
    """Return the times of a session's cues in ms."""
    return [(cue.start_ms, cue.end_ms) for cue in session.cues]


def letters(*texts: str) -> str:
    """Return what is said in texts: no markup, no dashes, no white space."""
    joined = "".join(texts).replace("<i>", "").replace("</i>", "")
    return "".join(joined.replace("-", "").split())
