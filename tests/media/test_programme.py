from __future__ import annotations

from editor.media.programme import Programme, Stretch
from editor.media.track import Track

RATE = 8_000


def loaded(stretch: Stretch) -> Track:
    track = Track(RATE, 1, stretch.start_ms)
    stretch.load(track)
    return track


def test_stretches_follow_one_another_and_end() -> None:
    lead, tail = Stretch(0, 100), Stretch(500, 700)
    programme = Programme(lead, tail)
    assert programme.first is lead
    assert programme.after(lead) is tail
    assert programme.after(tail) is None


def test_a_loop_never_ends_and_keeps_only_what_is_near() -> None:
    programme = Programme(Stretch(300, 400), pause_ms=50)
    stretch = programme.first
    for _ in range(1_000):
        loaded(stretch)
        following = programme.after(stretch)
        assert following is not None
        assert (following.start_ms, following.end_ms) == (300, 400)
        assert programme.after(stretch) is following  # asked twice, the same
        assert programme.first is stretch
        stretch = following


def test_an_end_that_moves_moves_for_what_sounds_and_what_follows() -> None:
    programme = Programme(Stretch(300, 400), pause_ms=50)
    sounding = loaded(programme.first)
    following = programme.after(programme.first)
    assert following is not None
    waiting = loaded(following)
    programme.move_end(450)
    assert (sounding.stop, waiting.stop) == (1_200, 1_200)
    programme.move_end(100)  # before it begins: nothing is left of it
    assert (sounding.stop, waiting.stop) == (0, 0)


def test_the_lead_before_a_removal_keeps_its_end() -> None:
    lead, tail = Stretch(0, 100), Stretch(500, 700)
    programme = Programme(lead, tail)
    programme.move_end(900)
    assert (lead.end_ms, tail.end_ms) == (100, 900)


def test_what_is_resumed_goes_on_with_what_was_to_follow() -> None:
    lead, tail = Stretch(0, 100), Stretch(500, 700)
    programme = Programme(lead, tail)
    rest = programme.resumed(loaded(lead), 60, 2.0)
    after = rest.after(rest.first)
    assert (rest.first.start_ms, rest.first.end_ms, rest.speed) == (60, 100, 2.0)
    assert after is not None
    assert (after.start_ms, after.end_ms) == (500, 700)
    end = programme.resumed(loaded(tail), 600, 1.0)
    assert (end.first.start_ms, end.after(end.first)) == (600, None)


def test_a_loop_that_is_resumed_comes_round_from_its_own_start() -> None:
    programme = Programme(Stretch(300, 400), pause_ms=50)
    rest = programme.resumed(loaded(programme.first), 350, 1.5)
    assert (rest.first.start_ms, rest.pause_ms) == (350, 50)
    again = rest.after(rest.first)
    assert again is not None
    assert (again.start_ms, again.end_ms) == (300, 400)
    twice = rest.resumed(None, 380, 1.0)
    third = twice.after(twice.first)
    assert third is not None
    assert (third.start_ms, third.end_ms) == (300, 400)
