from __future__ import annotations

from typing import TYPE_CHECKING

from editor import formats

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


def test_it_is_not_written(tmp_path: Path) -> None:
    assert formats.format_named("whisper.cpp-text").write is None


def test_the_conference_has_every_cue(shared: Path) -> None:
    path = next((shared / "transcripts").glob("000_*.txt"))
    document = formats.read(path)
    assert len(document.cues) == 8817
    assert document.cues[-1].end_ms == 31_884_120
    assert document.source.notes == ()
