from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.words import Word
from editor.formats.whisper_cpp import WHISPER_CPP
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

CONSOLE = """
[00:00:00.000 --> 00:00:03.240]   Hello there, welcome.
[00:00:03.240 --> 00:00:05.000]   [BLANK_AUDIO]
[00:00:05.000 --> 00:00:05.500]

"""


def test_console_lines_become_cues(reads: Reads) -> None:
    document = reads(CONSOLE)
    assert [(cue.id, cue.start_ms, cue.end_ms, cue.text) for cue in document.cues] == [
        (1, 0, 3240, "Hello there, welcome."),
        (2, 3240, 5000, "[BLANK_AUDIO]"),
        (3, 5000, 5500, ""),
    ]
    assert document.source.format == "whisper.cpp-text"
    assert document.source.notes == ()


def test_content_counts_more_than_the_ending(reads: Reads) -> None:
    assert reads(CONSOLE, "talk.srt").source.format == "whisper.cpp-text"


def test_colours_of_confidence_are_taken_out(reads: Reads) -> None:
    line = (
        "[00:00:00.000 --> 00:00:03.240]  \x1b[38;5;160m Good\x1b[0m\x1b[38;5;71mbye\x1b[0m"
        "\x1b[7m there\x1b[0m\n"
    )
    assert reads(line).cues[0].text == "Goodbye there"


def test_what_the_program_says_about_itself_is_not_text(reads: Reads) -> None:
    document = reads(
        "whisper_init_from_file_with_params_no_state: loading model from 'm.bin'\n"
        "main: processing 'talk.wav' (1440000 samples, 90.0 sec), 4 threads ...\n\n"
        "[00:00:00.000 --> 00:00:03.240]   Hello there,\n"
        "whisper_print_progress_callback: progress =  10%\n"
        "[00:00:03.240 --> 00:00:05.000]   welcome.\n"
        " 42%|####      | 4200/10000 [00:12<00:16, 350.1frames/s]\n"
        "[00:00:05.000 --> 00:00:06.000]   Bye.\n\n"
        "whisper_print_timings:     load time =    80.12 ms\n"
    )
    assert [cue.text for cue in document.cues] == ["Hello there,", "welcome.", "Bye."]
    assert document.source.notes == ("5 lines that are not part of a cue were skipped.",)


def test_plain_lines_right_under_a_cue_are_more_of_its_text(reads: Reads) -> None:
    document = reads(
        "[00:00:00.000 --> 00:00:03.240]   Hello there,\n"
        "   and welcome to the main: stage\n"
        "[00:00:03.240 --> 00:00:05.000]\n"
        "of everything.\n\n"
        "Saved by a friend.\n"
    )
    assert [cue.text for cue in document.cues] == [
        "Hello there,\nand welcome to the main: stage",
        "of everything.",
    ]
    assert document.source.notes == ("One line that is not part of a cue was skipped.",)


def test_partial_lines_of_a_stream_are_overwritten(reads: Reads) -> None:
    document = reads(
        "### Transcription 0 START | t0 = 0 ms | t1 = 5000 ms\n"
        "\x1b[2K\r hello wor\x1b[2K\r hello world\n"
        "[00:00:00.000 --> 00:00:05.000]   Hello world.\n"
        "### Transcription 0 END\n"
    )
    assert [cue.text for cue in document.cues] == ["Hello world."]


def test_hours_may_be_missing_or_more_than_two_digits(reads: Reads) -> None:
    document = reads("[00:01.500 --> 00:02.000]  short\n[123:00:00.000 --> 123:00:01.250]  long\n")
    assert [(cue.start_ms, cue.end_ms) for cue in document.cues] == [
        (1500, 2000),
        (442_800_000, 442_801_250),
    ]


def test_channels_of_a_stereo_recording_are_speakers(reads: Reads) -> None:
    document = reads(
        "[00:00:00.000 --> 00:00:01.000]  (speaker 0) Shall we?\n"
        "[00:00:01.000 --> 00:00:02.000]  (speaker 1) Yes.\n"
        "[00:00:02.000 --> 00:00:03.000]  (speaker ?) Good.\n"
        "[00:00:03.000 --> 00:00:04.000]  (speaking in foreign language)\n"
    )
    assert [(cue.speaker, cue.text) for cue in document.cues] == [
        ("Speaker 0", "Shall we?"),
        ("Speaker 1", "Yes."),
        ("", "Good."),
        ("", "(speaking in foreign language)"),
    ]


@pytest.mark.parametrize("edited", [False, True])
def test_lines_that_were_not_edited_come_back_as_they_were(
    reads: Reads, tmp_path: Path, edited: bool
) -> None:
    content = (
        "\n[00:00:00.000 --> 00:00:03.240]   Hello there,\nwelcome.\n"
        "[00:00:03.240 --> 00:00:05.000]  (speaker 1) Yes. [Music]\n"
        "[99:00:05.000 --> 100:00:05.500]\n"
    )
    document = reads(content)
    if edited:
        content = content.replace("Yes.", "No.")
        changed = replace(document.cues[1], text="No. [Music]")
        document = replace(document, cues=(document.cues[0], changed, document.cues[2]))
    formats.write(document, tmp_path / "again.txt")
    assert (tmp_path / "again.txt").read_text() == content


def test_speakers_with_a_name_stand_before_the_text(tmp_path: Path) -> None:
    document = Document((Cue(1, 0, 1000, "Hello\n[00:00:00.000 --> 00:00:01.000] there", "Ann"),))
    formats.write(document, tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text() == (
        "[00:00:00.000 --> 00:00:01.000]   Ann: Hello [00:00:00.000 --> 00:00:01.000] there\n"
    )


@given(spoken_cues())
def test_what_is_written_is_read_again(cues: tuple[Cue, ...]) -> None:
    told = tuple(replace(cue, text=stripped(cue.text)) for cue in cues)
    assert WHISPER_CPP.write
    again = WHISPER_CPP.read(WHISPER_CPP.write(Document(told))).cues
    assert tuple(again) == told


def stripped(text: str) -> str:
    """Return lines without blanks around them, control characters or what a program would say."""
    said = [re.sub(r"[\x00-\x1f\[(<#%:=]", "", line).strip() for line in text.split("\n")]
    return "\n".join(line for line in said if line)


def test_a_single_token_a_line_becomes_cues_of_words(reads: Reads) -> None:
    tokens = [
        " And",
        " so",
        ",",
        " my",
        " fel",
        "low",
        " friends",
        ",",
        " ask",
        " not",
        ".",
        " Ever",
        ".",
    ]
    lines = [
        f"[00:00:{number:02d}.000 --> 00:00:{number:02d}.600]  {token}"
        for number, token in enumerate(tokens)
    ]
    document = reads("\n".join(lines) + "\n")
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in document.cues][-1] == (
        11_000,
        12_600,
        "Ever.",
    )
    first = document.cues[0]
    assert (
        " ".join(cue.text for cue in document.cues) == "And so, my fellow friends, ask not. Ever."
    )
    assert first.words[:2] == (Word(" And", 0, 600), Word(" so,", 1000, 2600))
    assert "13 lines of one word each were put together" in document.source.notes[0]


def test_channels_before_each_token_are_said_once(reads: Reads) -> None:
    (cue,) = reads(
        "[00:00:00.000 --> 00:00:01.000]  (speaker 0)\x1b[38;5;71m Hel\x1b[0m(speaker 0)lo(speaker 0) you\n"
    ).cues
    assert (cue.speaker, cue.text) == ("Speaker 0", "Hello you")


def test_special_tokens_are_no_text(reads: Reads) -> None:
    document = reads(
        "[00:00:00.000 --> 00:00:01.000]  [_BEG_] Hello.[_TT_50]\n"
        "[00:00:01.000 --> 00:00:02.000]  <|0.00|> [MUSIC]<|endoftext|>\n"
    )
    assert [cue.text for cue in document.cues] == ["Hello.", "[MUSIC]"]
    assert document.source.notes == (
        "4 special tokens of the recogniser were left out of the text.",
    )


def test_a_change_of_speaker_is_text_and_is_written_back(reads: Reads, tmp_path: Path) -> None:
    said = (
        "\n[00:00:00.000 --> 00:00:01.000]   Hello. [SPEAKER_TURN]\n"
        "[00:00:01.000 --> 00:00:02.000]   Bye.\n"
    )
    document = reads(said)
    assert [(cue.speaker, cue.text) for cue in document.cues] == [
        ("", "Hello. [SPEAKER_TURN]"),
        ("", "Bye."),
    ]
    assert document.source.sound
    edited = replace(document, cues=(document.cues[0], replace(document.cues[1], text="Good-bye.")))
    formats.write(edited, tmp_path / "b.txt")
    assert (tmp_path / "b.txt").read_text() == said.replace("Bye", "Good-bye")


def test_the_conference_has_every_cue(shared: Path) -> None:
    path = next((shared / "transcripts").glob("000_*.txt"))
    document = formats.read(path)
    assert len(document.cues) == 8817
    assert document.cues[-1].end_ms == 31_884_120
    assert document.source.notes == ()
