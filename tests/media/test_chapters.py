from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import av
import pytest

from editor.core.chapters import Chapter
from editor.core.errors import MediaUnreadable
from editor.media.chapters import chapters_of
from tests.media.making import KINDS, noise, write_media

if TYPE_CHECKING:
    from pathlib import Path

TOLD = (Chapter(0, "Welcome"), Chapter(700, "A talk; 1 = 2"), Chapter(1_500, "Chapter 3"))


def with_chapters(path: Path, titles: tuple[str, ...]) -> Path:
    """Write two seconds of noise with three chapters, the last without a title."""
    kind = KINDS[{".mkv": "film.mkv", ".m4a": "talk.m4a", ".mp3": "constant.mp3"}[path.suffix]]
    plain = path.with_name(f"plain{path.suffix}")
    write_media(plain, noise(2_000, kind.rate), kind)
    starts = [one.start_ms for one in TOLD]
    with av.open(str(plain)) as source, av.open(str(path), "w", format=kind.container) as sink:
        sound: Any = source.streams.audio[0]
        copy: Any = sink.add_stream_from_template(sound)
        sink.set_chapters(
            [
                {
                    "id": number,
                    "start": start,
                    "end": stop,
                    "time_base": Fraction(1, 1000),
                    "metadata": {"title": title} if title else {},
                }
                for number, (start, stop, title) in enumerate(
                    zip(starts, [*starts[1:], 2_000], titles, strict=True), 1
                )
            ]
        )
        for packet in source.demux(sound):
            if packet.dts is not None:
                packet.stream = copy
                sink.mux(packet)
    return path


@pytest.mark.parametrize("suffix", [".mkv", ".m4a", ".mp3"])
def test_those_of_a_recording_are_found_and_named(tmp_path: Path, suffix: str) -> None:
    # FFmpeg gives an MP3's chapter the name of its tag where it has none.
    last = TOLD[2].title if suffix == ".mp3" else ""
    titles = (*(one.title for one in TOLD[:2]), last)
    assert chapters_of(with_chapters(tmp_path / f"talk{suffix}", titles)) == TOLD


def test_a_recording_without_has_none(tmp_path: Path) -> None:
    path = tmp_path / "talk.wav"
    write_media(path, noise(500, 16_000), KINDS["talk.wav"])
    assert chapters_of(path) == ()


def test_what_is_no_recording_is_said(tmp_path: Path) -> None:
    path = tmp_path / "talk.mp3"
    path.write_text("no sound at all")
    with pytest.raises(MediaUnreadable):
        chapters_of(path)
