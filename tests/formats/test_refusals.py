from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.core.errors import TranscriptUnreadable
from editor.formats.refusals import refusal_of

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = (
    "#!/bin/bash\n\nffmpeg -i talk.wav -f lavfi -i color=size=1200x120:duration=33:rate=25 "
    "-vf \"drawtext=fontfile='/f.ttf':fontsize=24:text='Hello':enable='between(t,0,3)'\" a.mp4\n"
)
SCORES = " Hello\t0.912\n there\t0.88\n.\t1\n"
PLAIN = "\n Hello there, welcome.\nToday we talk about the sea,\nand what it does to the land.\n"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("talk.wts", SCRIPT, "a script that draws karaoke"),
        ("talk.score.txt", SCORES, "a list of scores"),
        ("talk.txt", PLAIN, "a text without any times"),
        (
            "talk.txt",
            "[Music]" + PLAIN.replace("\n", " ") + "It was 10:30 then.",
            "without any times",
        ),
        ("talk.srt", "(speaker 0)" + PLAIN * 3, "a text without any times"),
    ],
)
def test_what_has_no_times_is_told_apart(
    tmp_path: Path, name: str, content: str, said: str
) -> None:
    path = tmp_path / name
    path.write_text(content)
    with pytest.raises(TranscriptUnreadable) as caught:
        formats.read(path)
    assert said in caught.value.reason
    assert "-osrt" in caught.value.remedy


@pytest.mark.parametrize(
    "content",
    ["", "Hello.", "1\n2\n3\n", '{"text": "many words that say nothing of times at all"}' * 4],
)
def test_of_other_files_nothing_is_known(content: str) -> None:
    assert refusal_of(content) is None
