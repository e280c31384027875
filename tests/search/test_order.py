from __future__ import annotations

import pytest

from editor.search.matching import matches
from editor.search.order import Order
from editor.search.pattern import Pattern, Query
from tests.builders import cues

TALK = cues("0-1 a", "1-2 b a a", "2-3 c", "3-4 a")


@pytest.fixture
def order() -> Order:
    return Order(TALK, matches(TALK, Pattern(Query("a"))))


def test_every_match_has_its_number(order: Order) -> None:
    assert order.total == 4
    led = [order.match(number) for number in range(4)]
    assert [(cue.id, place[0]) for cue, place in led] == [(1, 0), (2, 2), (2, 4), (4, 0)]
    assert [order.number(cue.id - 1, place) for cue, place in led] == [0, 1, 2, 3]


def test_where_nothing_matches_there_is_no_number(order: Order) -> None:
    assert order.number(2, (0, 1)) is None
    assert order.number(0, (5, 6)) is None
    assert order.number(9, (0, 1)) is None


@pytest.mark.parametrize(
    ("index", "start", "number"), [(0, 0, 0), (0, 1, 1), (1, 3, 2), (1, 5, 3), (2, 0, 3), (3, 1, 0)]
)
def test_the_next_one_from_somewhere(order: Order, index: int, start: int, number: int) -> None:
    assert order.first_from(index, start) == number


def test_nothing_found_is_an_order_too() -> None:
    assert Order(TALK, {}).total == 0
