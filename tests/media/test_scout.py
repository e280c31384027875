from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from editor.media.decode import mono
from editor.media.reader import Reader
from editor.media.scout import Scout

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Recordings = Callable[[str], Path]


def piece(reader: Reader, first: int) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    return np.concatenate([mono(part) for part in reader.read(first, first + 4_410)])


def test_what_a_scout_hands_over_reads_the_same(recordings: Recordings) -> None:
    path = recordings("constant.mp3")
    scout = Scout(path, 0)
    scout.join(20)
    warm = scout.hand_over()
    assert warm is not None
    assert scout.hand_over() is None
    with warm, Reader(path) as cold:
        for first in (400_000, 200_000, 0, 100_000):
            np.testing.assert_allclose(piece(warm, first), piece(cold, first), atol=2)


def test_a_scout_that_is_recalled_has_nothing(recordings: Recordings, tmp_path: Path) -> None:
    scout = Scout(recordings("constant.mp3"), 0)
    scout.recall()
    scout.join(20)
    assert scout.hand_over() is None
    lost = Scout(tmp_path / "none.mp3", 0)
    lost.join(20)
    assert lost.hand_over() is None


def test_only_a_recording_without_a_table_needs_one(recordings: Recordings) -> None:
    needs = {}
    for kind in ("constant.mp3", "talk.wav", "talk.flac", "talk.m4a", "film.mkv", "talk.opus"):
        with Reader(recordings(kind)) as reader:
            needs[kind] = reader.has_no_table
    assert [kind for kind, needed in needs.items() if needed] == ["constant.mp3"]
