from __future__ import annotations

import pytest

from editor.core.amount import parse_amount, signed


@pytest.mark.parametrize(
    ("typed", "ms"),
    [
        ("1", 1000),
        ("+1.5", 1500),
        ("-0,25", -250),
        ("− 2 s", -2000),
        ("40 ms", 40),
        ("-40ms", -40),
        ("1:02.5", 62_500),
        ("-1:00:00", -3_600_000),
        ("0", 0),
    ],
)
def test_amounts(typed: str, ms: int) -> None:
    assert parse_amount(typed) == ms


@pytest.mark.parametrize("typed", ["", "+", "--1", "+-1", "soon", "1.5.2", "1e3", "ms"])
def test_what_is_no_amount_says_what_would_be(typed: str) -> None:
    with pytest.raises(ValueError, match="Type seconds"):
        parse_amount(typed)


@pytest.mark.parametrize(
    ("ms", "told"), [(4_716_626, "+01:18:36.626"), (-250, "−00:00:00.250"), (0, "+00:00:00.000")]
)
def test_an_amount_is_told_as_it_can_be_typed(ms: int, told: str) -> None:
    assert signed(ms) == told
    assert parse_amount(told) == ms
