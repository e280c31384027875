from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document
from editor.formats.whisper.console import WHISPER_CONSOLE
from tests.formats.strategies import spoken_cues
from tests.formats.test_whisper_cpp import stripped

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads


def test_openai_whisper_leaves_hours_away(reads: Reads, tmp_path: Path) -> None:
    content = (
        "Detecting language using up to the first 30 seconds.\nDetected language: English\n"
        "[00:00.000 --> 00:03.240]  Hello there.\n[01:00:03.240 --> 01:00:05.000]  Bye.\n"
    )
    document = reads(content, "talk.log")
    assert document.cues == (
        Cue(1, 0, 3240, "Hello there."),
        Cue(2, 3_603_240, 3_605_000, "Bye."),
    )
    assert document.source.format == "whisper-console"
    assert document.source.notes == ("2 lines that are not part of a cue were skipped.",)
    edited = replace(document, cues=(document.cues[0], replace(document.cues[1], text="Ciao.")))
    formats.write(edited, tmp_path / "again.log")
    assert (tmp_path / "again.log").read_text() == (
        "[00:00.000 --> 00:03.240]  Hello there.\n[01:00:03.240 --> 01:00:05.000]  Ciao.\n"
    )


@given(spoken_cues())
def test_what_is_written_is_read_again(cues: tuple[Cue, ...]) -> None:
    told = tuple(replace(cue, text=stripped(cue.text)) for cue in cues)
    assert WHISPER_CONSOLE.write
    assert tuple(WHISPER_CONSOLE.read(WHISPER_CONSOLE.write(Document(told))).cues) == told


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("[0.00s -> 3.24s]  Hello.\n[3.24s -> 5.00s] Bye.\n", [(0, 3240, "Hello.")]),
        ("[0.0-10.0s] Hello.\n", [(0, 10_000, "Hello.")]),
        ("[19.39 --> 113.39] Speaker 1: Hello.\n", [(19_390, 113_390, "Hello.")]),
        (
            "[sub_fastwhisper] [16:08.420 --> 16:28.320] Hello.\n[sub_fastwhisper] done\n",
            [(968_420, 988_320, "Hello.")],
        ),
        ("loading\n\n[0.50s -> 1.00s] Hello.\n", [(500, 1000, "Hello.")]),
    ],
)
def test_other_lines_in_brackets(
    reads: Reads, content: str, expected: list[tuple[int, int, str]]
) -> None:
    document = reads(content, "talk.txt")
    assert document.source.format == "bracketed-text"
    first = document.cues[0]
    assert [(first.start_ms, first.end_ms, first.text.split("\n")[0])] == expected


def test_speakers_before_the_text(reads: Reads) -> None:
    document = reads(
        "[19.39 --> 113.39] Speaker 1: Hello.\n"
        "[113.39 --> 115.0] [SPEAKER_02]: Hi.\n"
        "[115.0 --> 116.0] Note: this.\n"
    )
    assert [(cue.speaker, cue.text) for cue in document.cues] == [
        ("Speaker 1", "Hello."),
        ("SPEAKER_02", "Hi."),
        ("", "Note: this."),
    ]


def test_citations_in_a_text_are_no_times() -> None:
    text = "As shown [12-13] and [4.2] before.\n[1-2] One.\n"
    assert formats.format_named("bracketed-text").sniff(text) == 0
