from __future__ import annotations

import pytest

from editor.core.heard import Heard
from editor.core.span import Span
from editor.ui.ear import Ear
from editor.ui.facts import share_of


class Listener:
    """An ear with a clock that is turned by hand."""

    def __init__(self) -> None:
        self.now = 0.0
        self.pieces: list[Span] = []
        self.ear = Ear(self.pieces.append, lambda: self.now)

    def play(self, from_ms: int, to_ms: int, *, speed: float = 1.0, tick_ms: int = 15) -> None:
        for at_ms in range(from_ms, to_ms + 1, tick_ms):
            self.ear.note(at_ms, speed)
            self.now += tick_ms / 1000 / speed

    @property
    def heard(self) -> Heard:
        return Heard.of(self.pieces)


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.mark.parametrize("speed", [0.5, 1.0, 3.0])
def test_what_sounds_on_is_heard_from_its_first_ms_to_its_last(
    listener: Listener, speed: float
) -> None:
    listener.play(1000, 4000, speed=speed)
    listener.ear.rest()
    assert listener.heard.spans == (Span(1000, 4000),)


def test_it_is_told_while_it_goes_on_but_not_at_every_look(listener: Listener) -> None:
    listener.play(0, 3000)
    assert 4 <= len(listener.pieces) <= 6


def test_a_window_that_was_busy_for_a_second_still_heard_it(listener: Listener) -> None:
    listener.play(0, 300)
    listener.now += 1.0
    listener.play(1300, 1600)
    listener.ear.rest()
    assert listener.heard.spans == (Span(0, 1600),)


@pytest.mark.parametrize("to_ms", [60_000, 0])
def test_a_jump_hears_nothing_of_what_lies_between(listener: Listener, to_ms: int) -> None:
    listener.play(30_000, 30_300)
    listener.play(to_ms, to_ms + 300)
    listener.ear.rest()
    assert listener.heard == Heard.of([Span(30_000, 30_300), Span(to_ms, to_ms + 300)])


def test_something_else_that_plays_is_not_joined_to_what_played(listener: Listener) -> None:
    listener.play(0, 300)
    listener.ear.rest()
    listener.play(390, 690)
    listener.ear.rest()
    assert listener.heard.spans == (Span(0, 300), Span(390, 690))


def test_the_last_ms_before_the_end_are_heard_though_nobody_looked(listener: Listener) -> None:
    listener.ear.until_ms = 310
    listener.play(0, 300)
    listener.ear.ran_out()
    assert listener.heard.spans == (Span(0, 310),)


def test_what_broke_off_was_not_heard_to_its_end(listener: Listener) -> None:
    listener.ear.until_ms = 9000
    listener.play(0, 300)
    listener.ear.ran_out()
    assert listener.heard.spans == (Span(0, 300),)


@pytest.mark.parametrize(
    ("part", "said"), [(0, "0 %"), (1, "under 1 %"), (123, "12 %"), (999, "99 %"), (1000, "100 %")]
)
def test_a_share_is_never_rounded_to_nothing_or_all(part: int, said: str) -> None:
    assert share_of(part, 1000) == said
