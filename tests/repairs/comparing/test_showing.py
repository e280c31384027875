from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from editor.repairs.comparing.differing import compare
from editor.repairs.comparing.showing import in_place
from tests.builders import cues

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.repairs.comparing.showing import Shown

MINE = cues("0-3 so we looked at debtors", "3-6 which are um\ntaking over the whole scene")


def shown(mine: tuple[Cue, ...], theirs: tuple[Cue, ...]) -> list[Shown]:
    found = compare(mine, theirs, 0)
    assert found is not None
    return [in_place(found, one) for one in found.differences]


def marked(one: Shown) -> tuple[str, str]:
    return one.before[slice(*one.old)], one.after[slice(*one.new)]


def test_a_difference_stands_among_a_few_of_my_words() -> None:
    theirs = cues("0-3 so we looked at DETRs,", "3-6 which are taking over the scene")
    name, filler, word = shown(MINE, theirs)
    assert name.before == "so we looked at debtors which are um taking"
    assert name.after == "so we looked at DETRs, which are um taking"
    assert marked(name) == ("debtors", "DETRs,")
    assert filler.after == "at debtors which are taking over the whole"
    assert marked(filler) == ("um", "")
    assert marked(word) == ("whole", "")


def test_what_only_theirs_says_stands_between_mine() -> None:
    theirs = cues("0-3 so we looked at debtors", "3-6 which are um now taking over the whole scene")
    (one,) = shown(MINE, theirs)
    assert one.before == "debtors which are um taking over the whole"
    assert one.after == "debtors which are um now taking over the whole"
    assert marked(one) == ("", "now")


@pytest.mark.parametrize(
    ("mine", "theirs", "before", "after"),
    [
        ("0-3 one", "0-3 two", "one", "two"),
        ("0-3 one two", "0-3 two", "one two", "two"),
        ("0-3 one", "0-3 one two", "one", "one two"),
        ("0-3 今日は寒い", "0-3 今日は暑い", "今日は寒い", "今日は暑い"),
    ],
)
def test_ends_have_no_stray_spaces(mine: str, theirs: str, before: str, after: str) -> None:
    (one,) = shown(cues(mine), cues(theirs))
    assert (one.before, one.after) == (before, after)


def test_what_was_said_long_before_is_no_context() -> None:
    mine = cues("0-2 one two three four", "60-62 five debtors six seven eight nine")
    (one,) = shown(mine, cues("0-2 one two three four", "60-62 five DETRs six seven eight nine"))
    assert one.before == "five debtors six seven eight nine"


def test_a_long_stretch_is_cut() -> None:
    words = " ".join(f"word{number}" for number in range(400))
    mine = cues("0-4 one two three four", "90-94 five six seven eight")
    theirs = cues("0-4 one two three four", f"5-80 {words}", "90-94 five six seven eight")
    (one,) = shown(mine, theirs)
    assert len(one.after) < 220
    assert marked(one)[1].startswith("word0 word1")
    assert marked(one)[1].endswith("…")


def test_what_is_marked_is_what_differs() -> None:
    mine = cues("0-4 a b c d e f g h", "4-8 i j k l m n o p")
    theirs = cues("0-4 a b X d e f f g h", "4-8 i k l M N m n o p q")
    found = compare(mine, theirs, 0)
    assert found is not None
    for one in found.differences:
        made = in_place(found, one)
        assert marked(made) == (one.mine, one.theirs)
        assert made.before[: made.old[0]].split() == made.after[: made.new[0]].split()
        assert made.before[made.old[1] :].split() == made.after[made.new[1] :].split()
    assert all(one.high <= other.low for one, other in pairwise(found.differences))
