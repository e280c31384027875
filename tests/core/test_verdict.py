from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.finding import Category, Finding
from editor.core.verdict import Answer, Verdict, subjects, undecided, without

TALK = tuple(Cue(at + 1, at * 1000, at * 1000 + 900, "you") for at in range(20))


def finding(first: int, last: int, kind: str = "loop") -> Finding:
    return Finding(kind, Category.HALLUCINATION, first, last, 0, 1000, 0.9, "you", "Seen.")


def kept(item: Finding) -> Verdict:
    return Verdict.of(item, TALK, Answer.KEEP)


def test_a_verdict_remembers_the_cues_by_id() -> None:
    assert subjects(finding(2, 4), TALK) == {3, 4, 5}
    assert kept(finding(2, 4)).cue_ids == {3, 4, 5}


def test_what_was_kept_is_decided() -> None:
    item, other = finding(2, 4), finding(8, 12)
    assert undecided([item, other], TALK, [kept(item)]) == (other,)


def test_a_shorter_run_stays_kept_and_a_longer_one_comes_back() -> None:
    verdicts = [kept(finding(2, 9))]
    assert undecided([finding(4, 8)], TALK, verdicts) == ()
    longer = finding(2, 10)
    assert undecided([longer], TALK, verdicts) == (longer,)


def test_keeping_one_kind_says_nothing_of_another() -> None:
    tag = finding(2, 4, "tag")
    assert undecided([tag], TALK, [kept(finding(2, 4))]) == (tag,)


def test_only_keeping_decides_without_an_edit() -> None:
    item = finding(2, 4)
    assert undecided([item], TALK, [Verdict.of(item, TALK, Answer.REMOVE)]) == (item,)


def test_a_verdict_on_removed_cues_is_no_trouble() -> None:
    item = finding(0, 1)
    assert undecided([item], TALK[10:], [kept(finding(2, 4))]) == (item,)


RANGES = st.tuples(st.integers(0, 19), st.integers(0, 6)).map(
    lambda pair: finding(pair[0], min(19, pair[0] + pair[1]))
)


@given(st.lists(RANGES, max_size=8), st.lists(RANGES, max_size=8))
def test_a_finding_is_decided_when_one_verdict_covers_all_of_it(
    found: list[Finding], decided: list[Finding]
) -> None:
    left = undecided(found, TALK, [kept(item) for item in decided])
    assert left == tuple(
        item
        for item in found
        if not any(other.first <= item.first and item.last <= other.last for other in decided)
    )


def test_a_withdrawn_verdict_is_taken_back_once() -> None:
    one, other = kept(finding(2, 4)), kept(finding(6, 8))
    assert without([one, other, one], [one]) == [one, other]
    assert without([one], [other]) == [one]


class Counted(str):
    """A text that counts how often it is compared."""

    __slots__ = ()
    times = 0

    def __eq__(self, other: object) -> bool:
        Counted.times += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_withdrawing_thousands_given_at_once_does_not_look_through_them_for_each() -> None:
    several = [kept(finding(at % 20, at % 20, Counted(f"kind {at}"))) for at in range(500)]
    Counted.times = 0
    assert without(several, several) == []
    assert Counted.times <= 2 * len(several)
