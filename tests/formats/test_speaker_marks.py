from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.losses import losses
from editor.formats.speaker_marks import with_mark

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

NOTATIONS = {
    "WhisperX": ("[SPEAKER_00]: ", "SPEAKER_00", "[SPEAKER_01]: ", "SPEAKER_01"),
    "brackets": ("[SPEAKER_00] ", "SPEAKER_00", "[SPEAKER_UNKNOWN] ", "SPEAKER_UNKNOWN"),
    "whisper.cpp": ("(speaker 0) ", "Speaker 0", "(speaker ?) ", "Speaker ?"),
    "capitals": ("SPEAKER 1: ", "SPEAKER 1", "SPEAKER_12: ", "SPEAKER_12"),
}
FILES = {
    "talk.srt": (
        "1\n00:00:01,000 --> 00:00:02,000\n{}Shall we?\nSo?\n\n"
        "2\n00:00:03,000 --> 00:00:04,000\n{}Yes.\n\n3\n00:00:05,000 --> 00:00:06,000\nANN: Good.\n\n"
    ),
    "talk.vtt": (
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n{}Shall we?\nSo?\n\n"
        "00:00:03.000 --> 00:00:04.000\n{}Yes.\n\n00:00:05.000 --> 00:00:06.000\nANN: Good.\n"
    ),
    "talk.sbv": (
        "0:00:01.000,0:00:02.000\n{}Shall we?\nSo?\n\n"
        "0:00:03.000,0:00:04.000\n{}Yes.\n\n0:00:05.000,0:00:06.000\nANN: Good.\n"
    ),
    "talk.txt": (
        "[00:00:01.000 --> 00:00:02.000]   {}Shall we?\nSo?\n"
        "[00:00:03.000 --> 00:00:04.000]   {}Yes.\n"
        "[00:00:05.000 --> 00:00:06.000]   ANN: Good.\n"
    ),
}


# whisper.cpp's own lines have a notation of their own for its channels.
CASES = [
    (name, notation)
    for name in FILES
    for notation in NOTATIONS
    if (name, notation) != ("talk.txt", "whisper.cpp")
]


@pytest.mark.parametrize(("name", "notation"), CASES)
def test_marks_become_speakers_and_marks_again(
    reads: Reads, tmp_path: Path, name: str, notation: str
) -> None:
    one, first, two, second = NOTATIONS[notation]
    content = FILES[name].format(one, two)
    document = reads(content, name)
    assert [(cue.speaker, cue.text) for cue in document.cues] == [
        (first, "Shall we?\nSo?"),
        (second, "Yes."),
        ("", "ANN: Good."),
    ]
    formats.write(document, tmp_path / f"same {name}")
    assert (tmp_path / f"same {name}").read_text() == content
    third = replace(document.cues[2], text="Bob: Well.")
    written = formats.write(replace(document, cues=(*document.cues[:2], third)), tmp_path / name)
    assert (tmp_path / name).read_text() == content.replace("ANN: Good.", "Bob: Well.")
    assert written.source.naming == document.source.naming != ""


def test_in_another_format_they_are_that_formats_speakers(reads: Reads, tmp_path: Path) -> None:
    document = reads(FILES["talk.srt"].format("[SPEAKER_00]: ", "[SPEAKER_01]: "), "talk.srt")
    written = formats.write(document, tmp_path / "a.vtt")
    assert "\n<v SPEAKER_00>Shall we?\n" in (tmp_path / "a.vtt").read_text()
    assert written.source.naming == ""
    formats.write(document, tmp_path / "b.srt", speakers="none")
    assert "\nShall we?\n" in (tmp_path / "b.srt").read_text()
    formats.write(document, tmp_path / "b.srt", speakers="prefix")
    assert "\nSPEAKER_00: Shall we?\n" in (tmp_path / "b.srt").read_text()


def test_a_name_that_is_no_machines_stands_as_the_format_has_it(
    reads: Reads, tmp_path: Path
) -> None:
    document = reads(FILES["talk.vtt"].format("[SPEAKER_00]: ", "[SPEAKER_01]: "), "talk.vtt")
    first = replace(document.cues[0], speaker="Ann")
    edited = replace(document, cues=(first, *document.cues[1:]))
    assert losses(edited, formats.format_named("vtt")) == ()
    formats.write(edited, tmp_path / "a.vtt")
    assert "\n<v Ann>Shall we?\nSo?\n" in (tmp_path / "a.vtt").read_text()
    assert [cue.speaker for cue in formats.read(tmp_path / "a.vtt").cues] == [
        "Ann",
        "SPEAKER_01",
        "",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Speaker 1: Hello.",
        "SPEAKER: Hello.",
        "[SPEAKER_TURN] Hello.",
        "[SPEAKER_00]: ",
        "[Speaker] Hello.",
        "(speaker off) Hello.",
        "[SPEAKER_00]: Hello.\n[SPEAKER_01]: Hi.",
        "He is (speaker 0) there.",
    ],
)
def test_what_a_person_wrote_is_text(reads: Reads, said: str) -> None:
    (cue,) = reads(f"1\n00:00:01,000 --> 00:00:02,000\n{said}\n", "a.srt").cues
    assert (cue.speaker, cue.text) == ("", said)


def test_highlighted_lines_keep_their_notation(reads: Reads, tmp_path: Path) -> None:
    frames = ["<u>Shall</u> we now?", "Shall <u>we</u> now?", "Shall we <u>now?</u>"]
    content = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n[SPEAKER_00]: {text}\n\n"
        for n, text in enumerate(frames, 1)
    )
    document = reads(content, "a.srt")
    (cue,) = document.cues
    assert (cue.speaker, cue.text, len(cue.words)) == ("SPEAKER_00", "Shall we now?", 3)
    formats.write(document, tmp_path / "b.srt")
    assert "\n[SPEAKER_00]: Shall we now?\n" in (tmp_path / "b.srt").read_text()


def test_the_mark_is_no_word(reads: Reads, tmp_path: Path) -> None:
    content = (
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n"
        "(speaker 1) Shall<00:00:01.500> we?\n\n00:00:03.000 --> 00:00:04.000\nYes.\n"
    )
    document = reads(content, "a.vtt")
    assert document.cues[0].words == (Word("Shall", 1000, 1500), Word(" we?", 1500, 2000))
    edited = replace(document, cues=(document.cues[0], replace(document.cues[1], text="No.")))
    formats.write(edited, tmp_path / "b.vtt")
    assert (tmp_path / "b.vtt").read_text() == content.replace("Yes", "No")


@given(
    st.sampled_from(["[{}]: ", "[{}] ", "({}) ", "{}: "]),
    st.text("SPEAKR_ 01speakr?]:", max_size=14),
)
def test_a_mark_is_written_only_where_it_is_known_again(naming: str, name: str) -> None:
    cue = Cue(1, 0, 1000, "Hello.", name)
    marked = with_mark(cue, naming)
    assert marked == cue or (marked.speaker == "" and marked.text.endswith(" Hello."))
