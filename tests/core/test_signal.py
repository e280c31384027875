from __future__ import annotations

import pytest

from editor.core.signal import Signal


def test_listeners_are_told_in_the_order_in_which_they_came() -> None:
    signal: Signal[int] = Signal()
    told: list[tuple[str, int]] = []
    signal.connect(lambda value: told.append(("first", value)))
    signal.connect(lambda value: told.append(("second", value)))
    signal.emit(1)
    signal.emit(2)
    assert told == [("first", 1), ("second", 1), ("first", 2), ("second", 2)]


def test_one_that_stopped_listening_is_told_no_more() -> None:
    signal: Signal[int] = Signal()
    told: list[int] = []
    signal.connect(told.append)
    signal.disconnect(told.append)
    signal.emit(1)
    assert told == []
    with pytest.raises(ValueError, match="not in list"):
        signal.disconnect(told.append)


def test_listeners_may_come_and_go_while_they_are_told() -> None:
    signal: Signal[int] = Signal()
    told: list[int] = []

    def once(value: int) -> None:
        signal.disconnect(once)
        signal.connect(told.append)

    signal.connect(once)
    signal.emit(1)
    assert told == []
    signal.emit(2)
    assert told == [2]
