"""What is remembered of texts: found once while they stand, and let go of when they are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks import Inspection
from editor.checks.remembered import Answers, let_go, remembered
from editor.checks.words.script import script_of
from editor.core.cue import Cue

if TYPE_CHECKING:
    from collections.abc import Callable


class Asked:
    """A function of a text that counts how often it had to think."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, text: str) -> int:
        """Return how long a text is."""
        self.times += 1
        return len(text)


def made() -> tuple[Callable[[str], int], Asked]:
    asked = Asked()
    return remembered(asked), asked


def test_an_answer_is_found_once() -> None:
    length, asked = made()
    assert [length("four"), length("four"), length("eleven")] == [4, 4, 6]
    assert asked.times == 2


def test_what_is_asked_for_between_two_looks_stays_however_many_there_are() -> None:
    length, asked = made()
    for _ in range(5):
        assert length("stands") == 6
        let_go()
    assert asked.times == 1


def test_what_two_looks_in_a_row_do_not_ask_for_is_forgotten() -> None:
    length, asked = made()
    length("typed")
    let_go()
    let_go()
    assert length("typed") == 5
    assert asked.times == 2


def test_a_few_texts_are_kept_where_many_may_be() -> None:
    length, asked = made()
    length("here")
    for _ in range(3):
        let_go(beyond=1)
    length("here")
    assert asked.times == 1
    length("there")
    for _ in range(3):
        let_go(beyond=1)
        length("elsewhere")
        length("and there")
    length("here")
    assert asked.times > 4


def test_whole_runs_keep_the_texts_that_stand_and_let_go_of_those_typed_on_the_way() -> None:
    typed = [Cue(1, 0, 2000, "mañana a las ocho y media"[:end]) for end in range(1, 26)]
    inspection = Inspection()
    for cue in typed:
        let_go()
        inspection.run((cue,))
    held = [cue.text for cue in typed if is_held(cue.text)]
    assert held == [typed[-2].text, typed[-1].text]


def is_held(text: str) -> bool:
    """Tell whether what script a text is in is still known."""
    answers = script_of.__self__  # type: ignore[attr-defined]
    assert isinstance(answers, Answers)
    return answers.holds(text)
