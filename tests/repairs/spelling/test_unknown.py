from __future__ import annotations

import time
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor import dictionaries, formats
from editor.core.cue import Cue, visible_text
from editor.core.document import Document
from editor.core.session import Session
from editor.repairs.hit import put_right
from editor.repairs.spelling.dictionary import Dictionary
from editor.repairs.spelling.lexicon import Lexicon
from editor.repairs.spelling.unknown import listing
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.repairs.spelling.lists import english, looked_at, unknown, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("how deaderz work", {"deaderz"}),
        ("<i>dea</i>derz {\\an8}work", {"deaderz"}),
        # addresses, code, annotations, numbers, single letters
        ("see www.deaderz.org/qwx, me@deaderz.io, `qwx()` and #qwx", set()),
        ("[qwx] so [SPEAKER_00]: deaderz", {"deaderz"}),
        ("(speaking in Qwxish)", set()),
        ("- (qwx laughs)\nyes", set()),
        ("a word (or qwx) inside", {"qwx"}),
        ("GPT4 and 3D, 12th, x y z, foo_barz", set()),
        # what hangs on words
        ("Qwx's, Qwx’s and Qwx’ll", {"Qwx"}),
        ("don't, don’t, we’d've, o’clock", set()),
        ("i'm here, I’m here", {"i'm"}),
        ("the GPUs and USAs", set()),
        ("QWXs", {"QWXs"}),
        # hyphens
        ("to co-operate, pre-train, post‑war", set()),
        ("state-of-the-art qwx-like", {"qwx"}),
        # capitals
        ("we asked sarah and Sarah, SARAH", {"sarah"}),
        ("Words begin. And they go on", set()),
        ("THE WORDS OF A SHOUT", set()),
        # accents, other scripts
        ("a naïve café", set()),
        ("Привет, 你好, สวัสดี, שלום", set()),
        ("soft\u00adened", set()),
    ],
)
def test_what_is_looked_up(text: str, expected: set[str]) -> None:
    assert set(unknown(text)) == expected


def test_an_apostrophe_may_belong_to_the_word(tmp_path: Path) -> None:
    small = Dictionary(write(tmp_path, "xx", ["'tis", "ol'", "so"]))
    found = listing(cues("0-1 So ’tis ol' ol tis"), Lexicon([small])).unknown
    assert [(one.word, len(one.hits)) for one in found] == [("ol", 1), ("tis", 1)]


def test_the_most_frequent_come_first_and_a_sentence_may_begin_with_one() -> None:
    found = unknown("the qwx. Bmf, qwx.", "Qwx again", "Bmf. Bmf", "So Zrt said. Zrt")
    assert list(found.items()) == [("Bmf", 3), ("qwx", 3), ("Zrt", 2)]


def test_places_tell_where_in_the_visible_text() -> None:
    listed = looked_at("0-1 an <b>qwx</b>\nand.", "1-2 Qwx is").unknown
    assert [(hit.found, hit.places, hit.start_ms) for hit in listed[0].hits] == [
        ("qwx", ((place := listed[0].hits[0].places[0]),), 0),
        ("Qwx", listed[0].hits[1].places, 1000),
    ]
    assert (place.cue_id, place.start, place.end) == (1, 3, 6)


def test_own_words_and_names_are_known() -> None:
    text = "qwx Qwx QWX, bmF BMF, Moon Dreamz, dreamz, detrs"
    assert unknown(text, own=["qwx", "bmF"], names=["Moon Dreamz", "DETR"]) == {
        "BMF": 1,
        "dreamz": 1,
        "detrs": 1,
    }
    assert unknown("an qwx", own=["qwx"]) == {}
    assert unknown("an qwx", own=["Qwx"]) == {"qwx": 1}


def test_correcting_is_one_step_and_keeps_what_hangs_on_the_word() -> None:
    session = Session()
    session.load(Document(cues("0-1 <i>deaderz</i>' and deaderz's.", "1-2 Deaderz, Qwx")))
    one = listing(session.cues, Lexicon([english()])).unknown[0]
    make_and_prove(session, put_right(session.cues, one.corrected("readers")))
    assert [cue.text for cue in session.cues] == [
        "<i>readers</i>' and readers's.",
        "Readers, Qwx",
    ]
    session.undo()
    make_and_prove(session, put_right(session.cues, one.corrected("DETRs")[1:]))
    assert session.cues[0].text == "<i>deaderz</i>' and DETRs's."
    assert session.cues[1].text == "DETRs, Qwx"


TEXTS = st.lists(
    st.lists(
        st.sampled_from(
            [
                "qwx",
                "Qwx",
                "work",
                "Work",
                "<i>qwx</i>",
                "[qwx]",
                "co-qwx",
                "qwx’s",
                "\n",
                ".",
                "12",
            ]
        )
        | st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=8),
        max_size=8,
    ).map(" ".join),
    max_size=6,
)


@given(TEXTS)
def test_every_hit_stands_where_it_says(texts: list[str]) -> None:
    made = [Cue(at + 1, at * 1000, at * 1000 + 900, text) for at, text in enumerate(texts)]
    lexicon = Lexicon([english()])
    by_id = {cue.id: visible_text(cue.text) for cue in made}
    taken = set()
    for one in listing(made, lexicon).unknown:
        assert not lexicon.knows(one.word)
        for hit in one.hits:
            (place,) = hit.places
            assert by_id[place.cue_id][place.start : place.end] == hit.found
            assert hit.found.casefold() == one.word.casefold()
            assert place not in taken
            taken.add(place)


@given(TEXTS)
def test_a_word_that_was_added_is_listed_no_more(texts: list[str]) -> None:
    made = [Cue(at + 1, at * 1000, at * 1000 + 900, text) for at, text in enumerate(texts)]
    before = [one.word for one in listing(made, Lexicon([english()])).unknown]
    after = [one.word for one in listing(made, Lexicon([english()], own=before[:1])).unknown]
    assert set(after) <= set(before[1:])


@pytest.mark.shared
def test_names_of_a_long_stream_are_listed_in_a_moment(shared: Path) -> None:
    stream = formats.read(shared / "transcripts" / "000_d659595ea8d00c2c.txt").cues
    began = time.perf_counter()
    lexicon = Lexicon(dictionaries.chosen(stream))
    found = {one.word: len(one.hits) for one in listing(stream, lexicon).unknown}
    assert time.perf_counter() - began < 3
    assert found["RWKV"] >= 10
    assert found["polygema"] >= 10
    assert {"lachette", "roboflow", "pranav", "Cosmopedia", "RWKB"} <= set(found)
    assert len(found) < 500  # of 4,151 different words


@pytest.mark.shared
def test_names_of_a_talk_are_listed_first(shared: Path) -> None:
    talk = formats.read(shared / "transcripts" / "003_cd4366f941fe7227.txt").cues
    found = list(listing(talk, Lexicon(dictionaries.chosen(talk))).unknown)
    assert [one.word for one in found[:2]] == ["PolyGemma", "deaders"]
    assert len(found) < 120
