"""Whatever has happened to a file, what can be read of it is, and nothing is thrown at anybody."""

from __future__ import annotations

import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor import formats
from editor.core.errors import TranscriptUnreadable
from tests.fuzz.bending import bent
from tests.fuzz.grown import shapes
from tests.fuzz.judging import judged
from tests.fuzz.limits import LIMIT_TIMES
from tests.fuzz.samples import FOLDER, samples

if TYPE_CHECKING:
    from random import Random

    from tests.formats.conftest import Reads

SAMPLES = samples()
OTHERS = list(SAMPLES.values())
EVERY_FORMAT = pytest.mark.parametrize("known", formats.FORMATS, ids=lambda known: known.id)
# Read twice over. Ten may take five seconds each time; this leaves room for a busy machine.
_MEGABYTE = 1_000_000
_SECONDS, _SLOWEST = 2.0, 30.0
# A quarter of the file takes a quarter of the time; by the square it would be a sixteenth.
_QUARTER, _MOST_TIMES = 4, 8


@EVERY_FORMAT
def test_every_format_has_a_sample_that_is_known_by_its_content(known: formats.Format) -> None:
    document = judged(SAMPLES[known.id])
    assert document is not None
    assert document.source.format == known.id
    assert next(FOLDER.glob(f"{known.id}.*")).suffix in known.suffixes


@EVERY_FORMAT
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(chance=st.randoms(use_true_random=False))
def test_what_happens_to_files(known: formats.Format, chance: Random) -> None:
    judged(bent(SAMPLES[known.id], OTHERS, chance), known)


@EVERY_FORMAT
@pytest.mark.parametrize("shape", ["repeated", "one line", "open", "closed", "tiny"])
def test_a_large_file_takes_time_in_proportion(known: formats.Format, shape: str) -> None:
    spent = _spent(known, shape, _MEGABYTE)
    assert spent < _SLOWEST
    # Over the limit it must be the machine that is slow: in proportion it still is.
    assert spent < _SECONDS or spent < _MOST_TIMES * _spent(known, shape, _MEGABYTE // _QUARTER)


def _spent(known: formats.Format, shape: str, size: int) -> float:
    """Return the seconds of a processor that reading a file of so many bytes takes."""
    sample = SAMPLES[known.id]
    data = {
        "repeated": sample * max(1, size // len(sample)),
        "one line": sample + b"x " * (size // 2),
        "open": sample[: len(sample) // 2] + b"[{<(" * (size // 4),
        "closed": sample + b" \n>" * (size // 3),
        "tiny": sample[: len(sample) // 2] + b"0:00\n1\n" * (size // 7),
    }[shape]
    started = time.process_time()
    judged(data, known)
    return time.process_time() - started


@EVERY_FORMAT
def test_an_endless_line_takes_memory_in_proportion(known: formats.Format) -> None:
    """The other shapes are weighed by python -m tests.fuzz --limits, which takes minutes."""
    judged(SAMPLES[known.id])  # imports what it needs
    data = shapes(known, _MEGABYTE // 4)["long"]()
    tracemalloc.start()
    judged(data)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < LIMIT_TIMES * len(data)


@pytest.mark.parametrize(
    "data", [b"\n" * 100, b"\xef\xbb\xbf", b"\xff\xfe", b"[", b"{", b"<", b"-->"]
)
def test_next_to_nothing(data: bytes) -> None:
    assert judged(data) is None


def test_the_line_that_came_closest_is_named(reads: Reads) -> None:
    with pytest.raises(TranscriptUnreadable) as caught:
        reads("A talk\n\n1\n00:00:aa --> 00:00:bb\nHello.\n", "a.srt")
    assert caught.value.remedy.startswith("Line 4 comes closest")
    assert "“00:00:aa --> 00:00:bb”" in caught.value.remedy


def test_times_that_no_recording_has_are_brought_back(reads: Reads) -> None:
    document = reads(
        '{"text":"","segments":[{"start":-5,"end":2,"text":"a","id":0,"seek":0},'
        '{"start":3,"end":1e15,"text":"b","id":1,"seek":0}]}',
        "a.json",
    )
    assert [(cue.start_ms >= 0, cue.end_ms < 10**13) for cue in document.cues] == [
        (True, True)
    ] * len(document.cues)
