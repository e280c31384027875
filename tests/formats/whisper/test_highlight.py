from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.words import Word, spells

if TYPE_CHECKING:
    from tests.formats.conftest import Reads


def srt(*frames: tuple[int, int, str]) -> str:
    return "".join(
        f"{number}\n00:00:00,{start:03d} --> 00:00:00,{end:03d}\n{text}\n\n"
        for number, (start, end, text) in enumerate(frames, 1)
    )


FRAMES = (
    (120, 400, "<u>Hello</u> there, you."),
    (400, 450, "Hello there, you."),
    (450, 500, "Hello <u>there,</u> you."),
    (500, 600, "Hello there, <u>you.</u>"),
    (600, 700, "<u>Yes</u>"),
    (700, 800, "<u>Yes</u>"),
    (800, 850, "<u>so</u>\nmuch"),
    (850, 900, "so\n<u>much</u>"),
)


def test_a_cue_a_word_becomes_a_cue_a_line(reads: Reads) -> None:
    document = reads(srt(*FRAMES), "talk.srt")
    assert document.cues == (
        Cue(
            1,
            120,
            600,
            "Hello there, you.",
            words=(Word("Hello", 120, 400), Word(" there,", 450, 500), Word(" you.", 500, 600)),
        ),
        Cue(2, 600, 700, "Yes", words=(Word("Yes", 600, 700),)),
        Cue(3, 700, 800, "Yes", words=(Word("Yes", 700, 800),)),
        Cue(4, 800, 900, "so\nmuch", words=(Word("so", 800, 850), Word("\nmuch", 850, 900))),
    )
    assert document.source.format == "srt"
    assert "8 cues became 4" in document.source.notes[0]


def test_webvtt_and_colours_too(reads: Reads) -> None:
    for mark in ("u", "font"):
        opening = '<font color="#00ff00">' if mark == "font" else "<u>"
        text = srt(*FRAMES).replace("<u>", opening).replace("</u>", f"</{mark}>")
        document = reads(text, "talk.srt")
        assert [cue.text for cue in document.cues] == [
            "Hello there, you.",
            "Yes",
            "Yes",
            "so\nmuch",
        ]
    vtt = "WEBVTT\n\n" + srt(*FRAMES).replace(",", ".").replace("there.", "there,")
    document = reads(vtt, "talk.vtt")
    assert document.source.format == "vtt"
    assert [len(cue.words) for cue in document.cues] == [3, 1, 1, 2]


def test_comments_stay_before_their_line(reads: Reads) -> None:
    vtt = "WEBVTT\n\n" + srt(*FRAMES).replace(",", ".")
    document = reads(vtt.replace("7\n", "NOTE here\n\n7\n"), "talk.vtt")
    assert document.source.between == ((4, "NOTE here"),)


def test_whisperx_names_the_speaker_before_the_mark(reads: Reads) -> None:
    document = reads(
        srt(
            (120, 400, "[SPEAKER_00]: <u>In</u> 2024 we"),
            (400, 450, "[SPEAKER_00]: In 2024 we"),
            (450, 500, "[SPEAKER_00]: In 2024 <u>we</u>"),
            (500, 600, "[SPEAKER_01]: <u>did</u> well"),
            (600, 700, "[SPEAKER_01]: did <u>well</u>"),
        ),
        "talk.srt",
    )
    one, two = document.cues
    assert (one.speaker, one.text) == ("SPEAKER_00", "In 2024 we")
    assert one.words == (Word("In", 120, 400), Word(" 2024"), Word(" we", 450, 500))
    assert spells(one.words, one.text)
    assert (two.speaker, two.text) == ("SPEAKER_01", "did well")


def test_emphasis_in_ordinary_subtitles_stays(reads: Reads) -> None:
    frames = [(at, at + 50, f"This is <u>number</u> {at}.") for at in range(0, 900, 100)]
    document = reads(srt(*frames), "talk.srt")
    assert len(document.cues) == 9
    assert document.cues[0].text == "This is <u>number</u> 0."
    assert document.source.notes == ()


def test_a_recogniser_in_a_loop_is_not_folded(reads: Reads) -> None:
    frames = [(at, at + 50, "<u>Thank</u> you.") for at in range(0, 900, 50)]
    assert len(reads(srt(*frames), "talk.srt").cues) == 18
