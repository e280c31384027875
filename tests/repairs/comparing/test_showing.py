from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from editor.repairs.comparing.differing import compare
from editor.repairs.comparing.showing import in_place
from editor.repairs.comparing.taking import take
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


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("so these RT-deader, LW-deader, work well", "so these RT-DETR, LW-DETR, work well"),
        ("a well-worn path leads us on", "a well-known path leads us on"),
        ("the on-line way goes on here", "the way goes on here"),
        ("the long on-line way goes on here", "the long on-demand, on-line way goes on here"),
        ("the end-to-end way goes on here", "the end-end way goes on here"),
        ("all of this is state-of-the-art now", "all of this is state now"),
        ("so it is a re-run of it", "so it is a re-new run of it"),
        ("今日は寒いですね本当に", "今日はとても寒いですね本当に"),
        ("今日はとても寒いですね本当に", "今日は寒いですね本当に"),
    ],
)
def test_what_is_shown_is_what_would_be_written(mine: str, theirs: str) -> None:
    some = cues(f"0-4 {mine}")
    found = compare(some, cues(f"0-4 {theirs}"), 0)
    assert found is not None
    assert found.differences
    for one in found.differences:
        made = in_place(found, one)
        assert made.before in mine
        ((cue,),) = (splice.inserted for splice in take(some, found, [one], lambda: 9).splices)
        assert made.after in cue.text


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
