from __future__ import annotations

from editor.core.finding import Category, Finding
from editor.core.queue import (
    covering,
    identity,
    is_region,
    neighbour,
    ordered,
    without_hints,
)
from tests.builders import cues


def finding(
    kind: str, category: Category, first: int, last: int, *, ms: int = 1000, sure: float = 0.9
) -> Finding:
    start = first * 10_000
    return Finding(kind, category, first, last, start, start + ms, sure, "you", "Seen.")


LOST = finding("placeholder", Category.LOST_SPEECH, 9, 9)
LONG = finding("loop", Category.HALLUCINATION, 4, 6, ms=9000)
SHORT = finding("loop", Category.HALLUCINATION, 1, 1)
PHRASE = finding("stock-phrase", Category.HALLUCINATION, 2, 2, ms=15_000)
TAG = finding("tag", Category.TAG, 0, 0, ms=20_000)


def test_the_dearest_come_first_and_the_longest_among_them() -> None:
    assert ordered([TAG, LOST, SHORT, PHRASE, LONG]) == [LONG, SHORT, LOST, PHRASE, TAG]


def test_going_through_the_queue_goes_round() -> None:
    queue = [LOST, LONG, SHORT]
    assert neighbour(queue, LOST, 1) is LONG
    assert neighbour(queue, SHORT, 1) is LOST
    assert neighbour(queue, LOST, -1) is SHORT
    assert neighbour(queue, None, 1) is LOST
    assert neighbour(queue, TAG, -1) is SHORT
    assert neighbour([], LOST, 1) is None


def test_the_most_confident_finding_over_a_cue() -> None:
    surer = finding("stretched", Category.TIMING, 5, 5, sure=0.95)
    assert covering([LONG, surer], 5) is surer
    assert covering([LONG, surer], 4) is LONG
    assert covering([LONG], 7) is None
    assert covering([LONG], None) is None


def test_a_finding_is_known_again_when_edits_elsewhere_moved_it() -> None:
    talk = cues(*(f"{at}-{at + 1} you" for at in range(8)))
    moved = finding("loop", Category.HALLUCINATION, 3, 5)
    assert identity(LONG, talk) == identity(moved, talk[1:])


def test_a_region_to_work_on_marks_no_cue_and_does_not_speak_up() -> None:
    region = finding("style-change", Category.PUBLISHING, 0, 99, sure=0.9)
    assert is_region(region)
    assert covering([region], 5) is None
    assert not is_region(finding("too-long-line", Category.PUBLISHING, 4, 4))
    assert not is_region(finding("loop", Category.HALLUCINATION, 0, 99))


def test_a_hint_waits_until_it_is_asked_for() -> None:
    hint = finding("window-join", Category.TIMING, 3, 4, sure=0.3)
    assert without_hints([hint, LONG]) == [LONG]
    assert covering([hint], 3) is None
