"""What must hold of whatever was read, however odd the file."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from editor.core.errors import TranscriptUnreadable
from editor.formats.encoding import decode
from editor.formats.reading import read_bytes

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.formats import Format

_CENTURY_MS = 10**13


def judged(data: bytes, known: Format | None = None) -> Document | None:
    """Read bytes as a file, and as text of a format whatever it looks like; fail on nonsense."""
    if known:
        text = decode(data).text
        assert 0 <= known.sniff(text) <= 1
        parsed = known.read(text)
        assert [cue.id for cue in parsed.cues] == list(range(1, len(parsed.cues) + 1))
        for cue in parsed.cues:
            _judge(cue)
    try:
        document = read_bytes(data, Path("talk" + (known.suffixes[0] if known else "")))
    except TranscriptUnreadable as problem:
        if "\n" in str(problem):
            raise AssertionError("a problem is told in one line") from problem
        return None
    last = 0
    for number, cue in enumerate(document.cues, 1):
        assert cue.id == number
        assert last <= cue.start_ms < cue.end_ms < _CENTURY_MS
        last = cue.start_ms
        _judge(cue)
    return document


def _judge(cue: Cue) -> None:
    assert type(cue.start_ms) is int
    assert type(cue.end_ms) is int
    for said in (cue.text, cue.speaker, cue.identifier, cue.settings):
        assert isinstance(said, str)
    for word in cue.words:
        assert isinstance(word.text, str)
        assert all(type(time) in {int, type(None)} for time in (word.start_ms, word.end_ms))
        assert word.probability is None or 0 <= word.probability <= 1
    if cue.scores:
        figures = (cue.scores.avg_logprob, cue.scores.no_speech_prob, cue.scores.compression_ratio)
        assert all(figure is None or isfinite(figure) for figure in figures)
