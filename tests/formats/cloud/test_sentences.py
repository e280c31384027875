from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.words import spells
from editor.formats.cloud.sentences import LENGTH, Spoken, cues_of, speaker_named


def said(text: str, *, every_ms: int = 500, speaker: str = "") -> list[Spoken]:
    return [
        Spoken(word, n * every_ms, n * every_ms + 400, 0.9, speaker)
        for n, word in enumerate(text.split())
    ]


def texts(words: list[Spoken]) -> list[str]:
    return [cue.text for cue in cues_of(words)]


def test_a_sentence_ends_a_cue_but_not_a_short_one() -> None:
    assert texts(said("Dr. Smith was here today. He left.")) == [
        "Dr. Smith was here today.",
        "He left.",
    ]
    assert texts(said("He said “come with me.” And then")) == [
        "He said “come with me.”",
        "And then",
    ]


def test_a_pause_of_more_than_800_ms_ends_a_cue() -> None:
    assert texts([Spoken("a", 0, 100), Spoken("b", 900, 1000), Spoken("c", 1801, 1900)]) == [
        "a b",
        "c",
    ]


def test_another_speaker_begins_a_cue() -> None:
    cues = cues_of(said("yes yes", speaker="Ann") + said("no", speaker="Bob"))
    assert [(cue.speaker, cue.text) for cue in cues] == [("Ann", "yes yes"), ("Bob", "no")]


def test_no_cue_is_longer_than_two_lines() -> None:
    found = texts(said("word " * 100))
    assert max(map(len, found)) <= LENGTH
    assert " ".join(found) == ("word " * 100).strip()


def test_scripts_without_spaces_stay_without() -> None:
    assert texts(said("東 京 へ go 行 く")) == ["東京へ go 行く"]


def test_words_without_times_stay_where_they_were_said() -> None:
    (cue,) = cues_of([Spoken("in", 0, 100), Spoken("2024", None, None), Spoken("we", 400, 500)])
    assert (cue.start_ms, cue.end_ms, cue.text) == (0, 500, "in 2024 we")
    assert cue.words[1].start_ms is None


def test_speakers_have_names() -> None:
    assert [speaker_named(label) for label in (0, "3", "B", "spk_0", "", None, True, [1])] == [
        "Speaker 0",
        "Speaker 3",
        "Speaker B",
        "spk_0",
        "",
        "",
        "",
        "",
    ]


TIMES = st.none() | st.integers(0, 10_000)


@given(st.lists(st.tuples(st.text(max_size=6), TIMES, TIMES, st.sampled_from(["", "A"]))))
def test_no_word_is_lost(drawn: list[tuple[str, int | None, int | None, str]]) -> None:
    words = [Spoken(text, start, end, None, speaker) for text, start, end, speaker in drawn]
    cues = cues_of(words)
    assert "".join("".join(word.text for word in words).split()) == "".join(
        "".join(cue.text for cue in cues).split()
    )
    assert all(spells(cue.words, cue.text) and cue.end_ms >= cue.start_ms for cue in cues)
