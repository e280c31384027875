from __future__ import annotations

from dataclasses import replace

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.core.words import Word
from editor.repairs.voices import Marking, Turn, convert, names_in, rename, turns
from tests.builders import cues
from tests.core.conftest import make_and_prove

KNOWN = ("Ann", "Bob")


def converted(some: tuple[Cue, ...], marking: Marking) -> list[tuple[str, str]]:
    session = Session(Document(some))
    make_and_prove(session, convert(some, range(len(some)), marking, KNOWN))
    return [(cue.speaker, cue.text) for cue in session.cues]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (">> Hello.", [(True, "", "Hello.")]),
        (">>> ANN: Hello.", [(True, "ANN", "Hello.")]),
        ("- Hello.\n- Hi.", [(True, "", "Hello."), (True, "", "Hi.")]),
        ("-Hello\nthere.\n-Hi.", [(True, "", "Hello\nthere."), (True, "", "Hi.")]),
        ("[SPEAKER_00]: Hello.", [(True, "SPEAKER_00", "Hello.")]),
        ("[SPEAKER_00] Hello.", [(True, "SPEAKER_00", "Hello.")]),
        ("(speaker 1) Hello.", [(True, "Speaker 1", "Hello.")]),
        ("[Ann Lee]: Hello.", [(True, "Ann Lee", "Hello.")]),
        ("DR. LEE: Hello.", [(True, "DR. LEE", "Hello.")]),
        ("Ann: Hello.", [(True, "Ann", "Hello.")]),
        ("Note: hello.", [(False, "", "Note: hello.")]),
        ("[Music] Hello.", [(False, "", "[Music] Hello.")]),
        ("[MUSIC] Hello.", [(False, "", "[MUSIC] Hello.")]),
        ("[SPEAKER_TURN]: Hello.", [(False, "", "[SPEAKER_TURN]: Hello.")]),
        ("-- and on", [(False, "", "-- and on")]),
        ("-5 degrees", [(False, "", "-5 degrees")]),
        ("at 10:30: Go", [(False, "", "at 10:30: Go")]),
    ],
)
def test_marks_are_read(text: str, expected: list[tuple[bool, str, str]]) -> None:
    assert [turn[:3] for turn in turns(text, KNOWN)] == expected


def test_markup_before_a_mark_stays_before_the_text() -> None:
    assert turns("<i>- Hello.</i>") == [Turn(marked=True, name="", text="Hello.</i>", opened="<i>")]


def test_names_go_beside_the_text_and_back() -> None:
    some = cues("0-2 ANN: Hello.", "2-4 and on", "4-6 [BOB]: Hi.", "6-8 - No\n- ANN: Yes")
    beside = converted(some, Marking.BESIDE)
    assert beside == [
        ("ANN", "Hello."),
        ("", "and on"),
        ("BOB", "Hi."),
        ("", "- No\n- ANN: Yes"),
    ]
    again = tuple(
        replace(cue, speaker=speaker, text=text)
        for cue, (speaker, text) in zip(some, beside, strict=True)
    )
    assert converted(again, Marking.COLONS) == [
        ("", "ANN: Hello."),
        ("", "and on"),
        ("", "BOB: Hi."),
        ("", "- No\nANN: Yes"),
    ]


def test_arrows_and_dashes_stand_where_the_voice_changes() -> None:
    one, two, three = cues("0-2 Hello.", "2-4 And on.", "4-6 Hi.")
    some = (replace(one, speaker="Ann"), replace(two, speaker="Ann"), replace(three, speaker="Bob"))
    assert converted(some, Marking.ARROWS) == [
        ("", ">> Ann: Hello."),
        ("", "And on."),
        ("", ">> Bob: Hi."),
    ]
    assert converted(some, Marking.DASHES)[2] == ("", "- Bob: Hi.")
    assert converted(some, Marking.BRACKETS)[1] == ("", "[Ann]: And on.")


def test_a_mark_that_names_nobody_becomes_no_name() -> None:
    some = cues("0-2 >> Hello.", "2-4 >> Hi.\n>> You?")
    assert [text for _, text in converted(some, Marking.DASHES)] == ["- Hello.", "- Hi.\n- You?"]
    with pytest.raises(EditRefused, match="another way"):
        convert(some, [0, 1], Marking.BESIDE)
    assert [text for _, text in converted(some, Marking.COLONS)] == ["- Hello.", "- Hi.\n- You?"]


def test_the_times_of_words_stay_with_them() -> None:
    words = (Word("[SPEAKER_00]:"), Word(" Hello", 100, 500), Word(" there", 600, 900))
    cue = Cue(1, 0, 1000, "[SPEAKER_00]: Hello there", words=words)
    session = Session(Document((cue,)))
    make_and_prove(session, convert(session.cues, [0], Marking.BESIDE))
    assert list(session.cues[0].words) == list(words[1:])
    make_and_prove(session, convert(session.cues, [0], Marking.ARROWS))
    assert list(session.cues[0].words) == [Word(">> SPEAKER_00:"), *words[1:]]


def test_a_voice_is_named_once() -> None:
    some = cues(
        "0-2 [SPEAKER_00]: Hello.",
        "2-4 - SPEAKER_00: No.\n- [SPEAKER_01] Yes",
        "4-6 SPEAKER_001: You",
        "6-8 I said SPEAKER_00: no",
    )
    session = Session(Document((*some, Cue(9, 9000, 9500, "So", "SPEAKER_00"))))
    assert names_in(session.cues) == ["SPEAKER_00", "SPEAKER_01", "SPEAKER_001"]
    make_and_prove(session, rename(session.cues, "SPEAKER_00", " Ann  Lee "))
    assert [cue.text for cue in session.cues] == [
        "[Ann Lee]: Hello.",
        "- Ann Lee: No.\n- [SPEAKER_01] Yes",
        "SPEAKER_001: You",
        "I said SPEAKER_00: no",
        "So",
    ]
    assert session.cues[-1].speaker == "Ann Lee"


@pytest.mark.parametrize(
    ("old", "new"), [("Ann", ""), ("Ann", "a]b"), ("Ann", "x" * 99), ("Zoe", "Ann")]
)
def test_a_name_that_cannot_be_given_is_refused(old: str, new: str) -> None:
    with pytest.raises(EditRefused):
        rename(cues("0-2 Ann: Hello"), old, new)


_TEXTS = st.lists(
    st.sampled_from(
        ["- ", ">> ", "ANN: ", "[SPEAKER_01]: ", "<i>", "</i>", "so ", "it is", "\n", ""]
    ),
    max_size=7,
).map("".join)


@given(
    st.lists(st.tuples(_TEXTS, st.sampled_from(["", "Ann", "Bob"])), min_size=1, max_size=5),
    st.sampled_from(Marking),
    st.sampled_from(Marking),
)
def test_no_name_and_no_word_is_lost(
    rows: list[tuple[str, str]], first: Marking, second: Marking
) -> None:
    some = tuple(
        Cue(number, number * 1000, number * 1000 + 900, text, speaker)
        for number, (text, speaker) in enumerate(rows, 1)
    )
    session = Session(Document(some))
    for marking in (first, second):
        names = set(names_in(session.cues))
        try:
            edit = convert(session.cues, range(len(some)), marking, KNOWN)
        except EditRefused:
            continue
        make_and_prove(session, edit)
        left = {
            name
            for cue in session.cues
            for turn in turns(cue.text, KNOWN)
            for name in (turn.name, cue.speaker)
        }
        assert names <= left
    assert [cue.text.count("it is") for cue in session.cues] == [
        text.count("it is") for text, _ in rows
    ]
