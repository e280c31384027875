from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.core.act import Left
from editor.core.chapters import Chapter
from editor.core.finding import Category, Finding, Fix
from editor.core.heard import Heard
from editor.core.selection import Selection
from editor.core.span import Span
from editor.core.verdict import Answer, Verdict
from editor.journal import reviews
from editor.journal.review_state import (
    Review,
    Sight,
    of_review,
    of_sight,
    review_of,
    sight_of,
)
from editor.journal.values import BROKEN
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue

FINDING = Finding("loop", Category.HALLUCINATION, 1, 2, 1000, 3000, 0.9, "you", "Same text.")
TALK = cues("0-1 a", "1-2 you", "2-3 you", "3-4 b", "4-5 b")
# Ids as they are after edits: neither from 1 nor in order.
EDITED = tuple(replace(cue, id=cue.id * 37 % 101) for cue in TALK)
SIGHT = Sight(
    ("loop", EDITED[1].id), "hallucination", frozenset({EDITED[1].id}), 100, 9000, 700,
    ("/some/talk.mp3", 12_345), 1,
)  # fmt: skip


CHAPTERS = (Chapter(0, "Start"), Chapter(61_000, "Fragen; A = B"))


def review(*verdicts: Verdict, selection: Selection | None = None) -> Review:
    chosen = selection or Selection.only(EDITED[3].id)
    left = Left(verdicts, Heard.of([Span(0, 900)]), chosen, CHAPTERS)
    return Review(left, SIGHT)


def verdict(answer: Answer = Answer.KEEP, finding: Finding = FINDING) -> Verdict:
    return Verdict.of(finding, EDITED, answer)


def again(kept: Review, now: tuple[Cue, ...], *, same: bool) -> Review:
    return review_of(json.loads(json.dumps(of_review(kept, EDITED))), now, same=same)


@pytest.mark.parametrize("same", [True, False])
def test_it_comes_back_on_the_ids_of_the_file_read_anew(same: bool) -> None:
    found = again(review(verdict()), TALK, same=same)
    assert found.left == Left(
        (Verdict.of(FINDING, TALK, Answer.KEEP),),
        Heard.of([Span(0, 900)]),
        Selection.only(4),
        CHAPTERS,
    )
    assert found.sight == replace(SIGHT, place=("loop", 2), unfolded=frozenset({2}))
    assert found.dropped == 0


def test_a_review_kept_before_there_were_chapters_has_none() -> None:
    value = of_review(review(), EDITED)
    del value["chapters"]
    assert review_of(value, TALK, same=True).left.chapters == ()


def test_in_the_same_file_a_cue_is_known_by_its_place_whatever_its_format_rounds() -> None:
    rounded = tuple(replace(cue, start_ms=cue.start_ms + 4) for cue in TALK)
    assert again(review(verdict()), rounded, same=True).left.verdicts[0].cue_ids == {2, 3}


def test_in_a_changed_file_it_is_known_wherever_it_stands_now() -> None:
    now = cues("0-0.5 new", "0-1 a", "1-2 you", "2-3 you")
    (found,) = again(review(verdict()), now, same=False).left.verdicts
    assert found.cue_ids == {3, 4}
    assert (found.finding.first, found.finding.last) == (2, 3)


def test_a_verdict_on_nothing_that_is_left_is_dropped_and_counted() -> None:
    found = again(review(verdict()), cues("0-1 a", "1-2 we", "2-3 we"), same=False)
    assert found.left.verdicts == ()
    assert found.dropped == 1


def test_what_was_removed_stays_decided() -> None:
    kept = review(Verdict(FINDING, frozenset({900, 901}), Answer.REMOVE))
    (found,) = again(kept, TALK, same=True).left.verdicts
    assert found == Verdict(FINDING, frozenset(), Answer.REMOVE)


def test_a_finding_comes_back_with_its_evidence() -> None:
    rich = replace(
        FINDING, evidence={"beat": 2.0}, fixes=(Fix.REMOVE,), leaves="you", keeps=Span(1, 2)
    )
    (found,) = again(review(verdict(finding=rich)), TALK, same=True).left.verdicts
    assert found.finding == rich


@given(st.sets(st.sampled_from([cue.id for cue in EDITED])), st.booleans())
def test_whatever_is_selected_is_selected_again(ids: set[int], same: bool) -> None:
    kept = review(selection=Selection(None, frozenset(ids)))
    places = [at for at, cue in enumerate(EDITED) if cue.id in ids]
    assert again(kept, TALK, same=same).left.selection == Selection(
        None, frozenset(TALK[at].id for at in places)
    )


def test_a_sight_comes_back_by_ids() -> None:
    assert sight_of(json.loads(json.dumps(of_sight(SIGHT)))) == SIGHT
    assert sight_of(of_sight(Sight())) == Sight()


@pytest.mark.parametrize(
    "change",
    [{"version": 2}, {"verdicts": [{}]}, {"heard": [[1]]}, {"sight": [1]}, {"active": None}],
)
def test_what_is_broken_says_so_in_one_of_few_ways(change: dict[str, object]) -> None:
    value = of_review(review(verdict()), EDITED) | change
    with pytest.raises(BROKEN):
        review_of(value, TALK, same=True)


# -- on the disk ---------------------------------------------------------------------------


def test_there_is_one_review_of_a_path_and_it_is_the_last(tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    for mark, answers in (("a" * 32, ()), ("b" * 32, (verdict(),))):
        reviews.keep(path, mark, of_review(review(*answers), EDITED), exact=True)
    folder = tmp_path / "home-of-cueproof" / "data" / "reviews"
    assert len(list(folder.iterdir())) == 1
    kept = reviews.find(path, "b" * 32, TALK)
    assert kept is not None
    assert len(kept.review.left.verdicts) == 1


def test_the_same_content_elsewhere_has_the_review_another_content_has_none(
    tmp_path: Path,
) -> None:
    value = of_review(review(verdict()), EDITED)
    reviews.keep(tmp_path / "talk.srt", "a" * 32, value, exact=True)
    moved = reviews.find(tmp_path / "moved.srt", "a" * 32, TALK)
    assert moved is not None
    assert moved.review.left.verdicts[0].cue_ids == {2, 3}
    assert reviews.find(tmp_path / "other.srt", "c" * 32, TALK) is None
