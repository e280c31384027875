from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.core.document import Document, Source
from editor.core.words import Scores, Word
from editor.formats import held, losses, lost_since_read
from tests.builders import cues

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

(ONE, TWO) = cues("1-2 Good morning.", "3-4 Bye,\nAnn.")
PLAIN = Document((ONE, replace(TWO, text="Bye.")))
FULL = Document(
    (
        replace(
            ONE,
            speaker="Ann",
            identifier="intro",
            settings="line:0",
            scores=Scores(-0.2),
            words=(Word(" Good", 1000, 1500, 0.5), Word(" morning.", 1500, 2000, 0.9)),
        ),
        replace(TWO, speaker="Bob", text="Bye,\n<i>Ann.</i>"),
    ),
    Source(format="vtt", between=((2, "NOTE x"),)),
)


def said(document: Document, format_id: str, speakers: formats.Speakers = "voice") -> list[str]:
    return list(losses(document, formats.format_named(format_id), speakers))


@pytest.mark.parametrize("known", formats.writable_formats(), ids=lambda known: known.id)
def test_what_a_format_holds_is_found_by_trying(known: formats.Format) -> None:
    kept = held(known)
    assert bool(losses(FULL, known)) == (len(kept) < 11)
    if known in formats.FORMATS:
        assert "times" in kept
    if kept >= {"times", "ends"}:
        assert losses(PLAIN, known) == ()


def test_srt_says_what_it_cannot_hold() -> None:
    assert said(FULL, "srt") == [
        (
            "SRT cannot hold when each word was spoken, how sure the recogniser was of each word, "
            "the recogniser's scores, where cues stand on the picture, the cues' names or "
            "the comments between cues."
        ),
        "The names of 2 speakers, Ann among them, will be written before the text.",
    ]


def test_webvtt_has_a_place_for_speakers_unless_another_is_wanted() -> None:
    assert said(FULL, "vtt")[1:] == []
    one = Document(FULL.cues[:1])
    assert said(one, "vtt", "prefix")[1:] == ["The name of Ann will be written before the text."]
    assert said(one, "vtt", "none")[1:] == ["The name of Ann will be left out."]


def test_a_transcript_for_people_has_no_times() -> None:
    assert said(PLAIN, "text") == [
        "Plain text cannot hold any times, so it cannot be opened again as subtitles."
    ]


def test_nothing_is_lost_from_an_unedited_file_in_its_own_format(reads: Reads) -> None:
    document = reads("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>one<00:01.500> two\n", "a.vtt")
    assert said(document, "vtt") == []
    assert said(document, "srt") != []


def test_of_its_own_format_only_what_was_added_is_lost(reads: Reads) -> None:
    table = reads("start\tend\ttext\n0\t2000\tGood evening\n2000\t4000\tand so on\n", "a.tsv")
    assert lost_since_read(table) == ()
    first, second = table.cues
    broken = replace(table, cues=(replace(first, text="Good\nevening"), second))
    assert lost_since_read(broken) == ("Whisper TSV cannot hold line breaks inside a cue.",)
    named = replace(table, cues=(replace(first, speaker="Ann"), second))
    assert lost_since_read(named) == ()  # it stands before the text


def test_what_a_file_came_with_is_nothing_its_format_could_not_hold(reads: Reads) -> None:
    document = reads(
        "[Script Info]\nScriptType: v4.00+\n\n[Events]\n"
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,Hello\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,there\n",
        "a.ass",
    )
    edited = replace(document.cues[0], text="Good evening")
    assert lost_since_read(replace(document, cues=(edited, *document.cues[1:]))) == ()
