from __future__ import annotations

from itertools import count, pairwise
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor import formats
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.session import Session
from editor.repairs.reflow.limits import Limits
from editor.repairs.reflow.pieces import Piece, pieces, put_in
from editor.repairs.reflow.reflowing import Reflow, reflow
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.repairs.talks import cut, some_words, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue

FREE = Limits(cps=None, least_ms=1)
TALK = cues(
    "0-2 So we at last",
    "2-4 begin it here. Then",
    "4-6 we go on and on.",
    "6-8 That is all there is.",
    "8-10 Or was it now",
    "10-12 very nearly all?",
)


def broken(some: tuple[Cue, ...], limits: Limits = FREE) -> tuple[Reflow, list[Piece]]:
    numbers = count(1)
    made = reflow(some, 0, len(some) - 1, lambda: -next(numbers), limits)
    return made, pieces(made)


def told(some: tuple[Cue, ...]) -> list[tuple[int, int, str, tuple[int, ...]]]:
    return [(cue.start_ms, cue.end_ms, cue.text, cue.guessed) for cue in some]


def test_a_piece_goes_from_one_common_start_to_the_next() -> None:
    _, found = broken(TALK)
    assert [([cue.text for cue in one.old], [cue.text for cue in one.new]) for one in found] == [
        (
            ["So we at last", "begin it here. Then", "we go on and on."],
            ["So we at last begin it here.", "Then we go on and on."],
        ),
        (["Or was it now", "very nearly all?"], ["Or was it now very nearly all?"]),
    ]
    assert [one.guessed for one in found] == [2, 0]


def test_a_piece_is_put_in_without_the_others() -> None:
    session = Session(Document(TALK))
    _, (first, second) = broken(TALK)
    make_and_prove(session, put_in(session.cues, [second], session.fresh_id))
    assert [cue.text for cue in session.cues[:4]] == [cue.text for cue in TALK[:4]]
    assert session.cues[4].text == "Or was it now very nearly all?"
    assert session.undo_label == "Break 2 cues anew"
    make_and_prove(session, put_in(session.cues, [first], session.fresh_id))
    assert min(cue.id for cue in session.cues) > 0
    assert session.active_index == 0


def test_what_was_changed_since_is_refused() -> None:
    _, found = broken(TALK)
    with pytest.raises(EditRefused, match="have changed since"):
        put_in(TALK[1:], found, lambda: 99)
    with pytest.raises(EditRefused, match="Nothing is ticked"):
        put_in(TALK, [], lambda: 99)


def test_markup_that_runs_on_holds_a_piece_together() -> None:
    some = cues("0-2 It is <i>slow.", "2-4 But it", "4-6 goes</i> on.")
    _, (one,) = broken(some)
    assert len(one.old) == 3


def test_a_guess_that_is_broken_anew_again_is_still_one() -> None:
    session = Session(Document(TALK))
    session.do(put_in(session.cues, broken(TALK)[1], session.fresh_id))
    again = reflow(session.cues, 0, 3, session.fresh_id, Limits(line=12, lines=1, cps=None))
    session.do(again.edit)
    first = next(cue for cue in session.cues if cue.text.startswith("Then"))
    assert first.start_ms in first.guessed


# -- laws ----------------------------------------------------------------------------------


@given(
    some_words,
    st.integers(1, 14),
    st.builds(
        Limits,
        line=st.integers(8, 60),
        cps=st.sampled_from([None, 12.0]),
        least_ms=st.integers(1, 900),
        gap_ms=st.sampled_from([0, 80]),
    ),
    st.data(),
)
def test_pieces_stand_by_themselves(
    said: list[tuple[str, int]], longest: int, limits: Limits, data: st.DataObject
) -> None:
    some = cut(said, longest)
    try:
        made, found = broken(some, limits)
    except EditRefused:
        return
    session = Session(Document(some))
    session.do(put_in(some, found, session.fresh_id))
    (whole,) = made.edit.splices
    assert told(session.cues) == told(whole.apply(some))

    chosen = [one for one in found if data.draw(st.booleans())]
    session = Session(Document(some))
    if chosen:
        make_and_prove(session, put_in(some, chosen, session.fresh_id))
    assert words_of(session.cues) == words_of(some)
    untouched = set(some).difference(*(one.old for one in chosen))
    assert untouched <= set(session.cues)
    for one, other in pairwise(session.cues):
        assert one.start_ms <= other.start_ms
        assert one.end_ms <= max(other.start_ms, one.start_ms + 1)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["001_e09abd4ec4295ec9.txt", "000_d659595ea8d00c2c.txt"])
def test_real_transcripts_come_in_pieces_that_lose_no_word(shared: Path, name: str) -> None:
    some = formats.read(shared / "transcripts" / name).cues
    made, found = broken(some, Limits())
    assert len(found) > 100
    session = Session(Document(some))
    session.do(put_in(some, found[::2], session.fresh_id))
    assert words_of(session.cues) == words_of(some)
    session = Session(Document(some))
    session.do(put_in(some, found, session.fresh_id))
    assert told(session.cues) == told(made.edit.splices[0].apply(some))
