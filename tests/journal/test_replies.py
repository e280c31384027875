"""Replies to proposals: written down, read again, and told from what is none."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core import edits
from editor.formats.reading import read_bytes
from editor.journal import reviews, shelf
from editor.journal.journal import SYNC_S
from editor.journal.records import MAGIC, packed, unpacked
from editor.journal.replies import MOST, Replies, Said, latest, of_replies, take
from editor.journal.review_state import Review, of_review, review_of
from tests.builders import cues
from tests.journal.test_journal import Desk, until

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.journal.values import Json

TALK = cues("0-1 a", "1-2 you", "2-3 you", "3-4 b", "4-5 b")
# Ids as they are after edits: neither from 1 nor in order.
EDITED = tuple(replace(cue, id=cue.id * 37 % 101) for cue in TALK)

junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.just("yab"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=20,
)
said = st.builds(Said, st.sampled_from("yno"), st.text(max_size=20))
marks = st.text("0123456789abcdef", min_size=1, max_size=12)


def ours(ids: st.SearchStrategy[int]) -> st.SearchStrategy[Replies]:
    asked = st.dictionaries(st.tuples(ids, marks), said, min_size=1, max_size=8)
    return st.dictionaries(st.text(max_size=10), asked, max_size=4)


def taken(*values: Json) -> Replies:
    replies: Replies = {}
    for value in values:
        take(replies, json.loads(json.dumps(value)))
    return replies


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def found(desk: Desk) -> shelf.Found:
    desk.journal.close(keep=True)
    (one,) = shelf.left_behind(desk.path.parent / "journal")
    return one


def replied(*said_of: tuple[int, str, str]) -> dict[str, Any]:
    asked = {(cue_id, mark): Said(sign) for cue_id, mark, sign in said_of}
    return {"replied": of_replies({"fillers": asked})}


# -- the terms of JSON ---------------------------------------------------------------------


@given(ours(st.integers(-3, 1 << 40)))
def test_replies_come_back_as_they_were(replies: Replies) -> None:
    assert taken(of_replies(replies)) == replies


@given(ours(st.integers(1, 5)), ours(st.integers(1, 5)))
def test_what_was_said_last_stands(early: Replies, late: Replies) -> None:
    both = taken(of_replies(early), of_replies(late))
    for name in early.keys() | late.keys():
        assert both[name] == {**early.get(name, {}), **late.get(name, {})}


@given(junk, ours(st.integers(1, 5)))
def test_what_is_no_reply_is_left_out(bad: Json, good: Replies) -> None:
    before = taken(of_replies(good))
    take(before, bad)
    for name, asked in good.items():
        mixed = {name: [bad, *of_replies(good)[name], bad]}
        assert taken(mixed)[name].items() >= asked.items()


def test_of_more_than_can_be_kept_the_earliest_go() -> None:
    many = [[number, "y0"] for number in range(MOST + 10)]
    replies = taken({"few": [[1, "n0"]], "many": many})
    assert len(replies["many"]) == MOST - 1
    assert replies["few"] == {(1, "0"): Said("n")}
    assert min(replies["many"])[0] == 11
    assert (5, "0") in taken({"many": many}, {"many": [[5, "n1"], [5, "y0"]]})["many"]


def test_neither_lists_nor_words_are_without_end() -> None:
    replies = taken({f"list {number}": [[1, "y0"]] for number in range(1000)})
    assert len(replies) == 50
    assert taken({"a": [[1, "y0", "x" * 10_000], [2, "y" * 10_000]], "x" * 10_000: []}) == {"a": {}}


# -- the journal ---------------------------------------------------------------------------


def test_a_reply_alone_is_worth_a_file(desk: Desk) -> None:
    desk.journal.note({"view": {}})
    assert desk.logs == []
    desk.journal.note(replied((1, "aa", "y")))
    until(lambda: "replied" in str(desk.records()))
    _, first, reply = desk.records()
    assert "early" in first
    assert reply["replied"] == {"fillers": [[1, "yaa"]]}
    assert found(desk).answers == 1


def test_a_reply_waits_for_the_disk_no_longer_than_an_edit(desk: Desk) -> None:
    journal = desk.journal
    journal._take(0.0, {"view": {}})
    assert journal._sync_at is not None
    assert journal._sync_at > SYNC_S
    journal._take(0.0, replied((1, "aa", "y")))
    assert journal._sync_at == SYNC_S


def test_replies_among_edits_are_found_again_and_change_nothing_that_is_done_again(
    desk: Desk,
) -> None:
    desk.journal.note(replied((1, "aa", "y"), (2, "bb", "n")))
    desk.type("x")
    desk.journal.note(replied((1, "aa", "n")))
    desk.type("xy")
    desk.session.undo()
    one = found(desk)
    assert one.replies == {"fillers": {(2, "bb"): Said("n"), (1, "aa"): Said("n")}}
    assert (one.edits, one.answers, one.count) == (2, 2, 4)
    restored = shelf.restored(one, read_bytes)
    assert restored.done == restored.whole
    assert restored.session.cues == desk.session.cues
    assert restored.session.redo_label == desk.session.redo_label


def test_what_was_carried_out_counts_as_the_edit_it_was_and_is_remembered(desk: Desk) -> None:
    desk.journal.note(replied((1, "aa", "y"), (2, "bb", "n")))
    desk.type("x")
    desk.journal.note({"carried_out": "fillers"})
    one = found(desk)
    assert (one.edits, one.answers) == (1, 1)
    assert len(one.replies["fillers"]) == 2


def test_what_a_save_kept_with_the_review_is_not_told_as_lost(desk: Desk) -> None:
    desk.journal.note(replied((1, "aa", "y")))
    desk.session.saved(desk.session.document)
    desk.journal.note(replied((2, "bb", "y")))
    one = found(desk)
    assert (one.answers, len(one.replies["fillers"])) == (1, 2)


def test_replies_of_an_earlier_review_begin_the_journal_and_count_as_nothing(
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path)
    desk.journal._is_settled = False
    desk.journal.note(replied((1, "aa", "y")))
    desk.journal.settle()
    assert desk.logs == []
    desk.type("x")
    one = found(desk)
    assert (one.edits, one.answers) == (1, 0)
    assert one.replies == {"fillers": {(1, "aa"): Said("y")}}


@pytest.mark.parametrize(
    "bad",
    [None, 7, "x", [], [[1, "yaa"]], {"fillers": 7}, {"fillers": [[], [1], ["1", "yaa"], [1, 2]]},
     {"fillers": [[1, "zaa"], [1, "y"], [True, "yaa"], [1, "yaa", 7]]}],
)  # fmt: skip
def test_a_record_that_is_no_reply_is_passed_over(desk: Desk, bad: Json) -> None:
    desk.type("x")
    desk.journal.note({"replied": bad})
    desk.journal.note({"carried_out": bad})
    desk.journal.note(replied((2, "bb", "n")))
    desk.session.do(edits.set_text(desk.session.cues, 1, "y"))
    one = found(desk)
    assert {name: asked for name, asked in one.replies.items() if asked} == {
        "fillers": {(2, "bb"): Said("n")}
    }
    assert one.edits == 2
    assert shelf.restored(one, read_bytes).session.cues == desk.session.cues


def test_of_a_torn_log_the_replies_before_come_back(desk: Desk) -> None:
    desk.type("x")
    for number in range(5):
        desk.journal.note(replied((number, "aa", "y")))
    log = found(desk).log
    whole = log.read_bytes()
    ends = [end for _, end in unpacked(whole)]
    for length in range(len(MAGIC) + 1, len(whole)):
        log.write_bytes(whole[:length])
        whole_records = sum(end <= length for end in ends)
        left = shelf.left_behind(log.parent)
        assert len(left) == bool(whole_records)
        if left:
            assert len(left[0].replies.get("fillers", {})) == max(0, whole_records - 2)


def test_many_records_of_many_replies_stay_bounded(desk: Desk) -> None:
    desk.type("x")
    log = found(desk).log
    each = MOST // 5
    with log.open("ab") as file:
        for start in range(0, 7 * each, each):
            told = [[number, "y0"] for number in range(start, start + each)]
            file.write(packed({"replied": {"fillers": told}, "t": 0}))
    (one,) = shelf.left_behind(log.parent)
    assert len(one.replies["fillers"]) == one.answers == MOST


# -- the review ----------------------------------------------------------------------------


def again(replies: Replies, now: tuple[Cue, ...], *, same: bool) -> Replies:
    value = json.loads(json.dumps(of_review(Review(replies=replies), EDITED)))
    return review_of(value, now, same=same).replies


@given(ours(st.integers(0, 5)))
def test_in_the_same_file_they_are_known_by_the_places_of_their_cues(replies: Replies) -> None:
    places = {cue.id: place for place, cue in enumerate(EDITED)}
    asked = {
        name: {(EDITED[at - 1].id if at else 0, mark): one for (at, mark), one in some.items()}
        for name, some in replies.items()
    }
    wanted = {
        name: {(TALK[places[cue_id]].id, mark): one for (cue_id, mark), one in some.items() if cue_id}
        for name, some in asked.items()
    }  # fmt: skip
    assert again(asked, TALK, same=True) == {name: some for name, some in wanted.items() if some}


def test_in_a_file_changed_elsewhere_they_stay_on_the_cues_still_there() -> None:
    asked = {(cue.id, "aa"): Said("n" if at else "y", "Ann") for at, cue in enumerate(EDITED)}
    now = (replace(TALK[1], id=11), replace(TALK[4], id=12), *cues("9-10 new"))
    kept = again({"voices": asked}, now, same=False)
    assert kept == {"voices": {(11, "aa"): Said("n", "Ann"), (12, "aa"): Said("n", "Ann")}}


@given(junk)
def test_what_is_spoilt_takes_nothing_else_of_the_review_along(bad: Json) -> None:
    value = of_review(Review(replies={"a": {(EDITED[1].id, "aa"): Said("y")}}), EDITED)
    value["replies"]["b"] = bad
    value["replies"]["c"] = {**value["replies"]["a"], "said": bad}
    kept = review_of(value, TALK, same=True)
    assert kept.replies["a"] == {(2, "aa"): Said("y")}
    value["replies"] = bad
    assert review_of(value, TALK, same=True).left == Review().left
    del value["replies"]
    assert review_of(value, TALK, same=True).replies == {}


def test_a_review_holds_no_more_than_can_be_kept(tmp_path: Path) -> None:
    asked = {(EDITED[number % 5].id, f"{number:x}"): Said("y") for number in range(MOST + 5)}
    assert sum(map(len, latest({"a": asked}).values())) == MOST
    path = tmp_path / "talk.srt"
    path.write_bytes(b"x")
    reviews.keep(path, "0" * 32, of_review(Review(replies={"a": asked}), EDITED), exact=True)
    kept = reviews.find(path, "0" * 32, TALK)
    assert kept is not None
    assert len(kept.review.replies["a"]) == MOST
