from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.checks.survey import survey
from editor.core.cue import Cue
from editor.core.edit import Splice
from editor.core.evidence import NoEvidence
from tests.builders import cues
from tests.checks.witness import Heard

TEXTS = st.sampled_from(
    ["Number one is the last of them.", "Это номер один.", "我们今天去", "um", ""]
)
CUES = st.lists(st.builds(Cue, st.integers(), st.integers(0, 9000), st.integers(0, 9000), TEXTS))
WITNESS = Heard(speech=((1000, 4000),), duration_ms=6000)


@given(CUES, CUES, st.integers(0, 20), st.integers(0, 20))
def test_an_edit_is_surveyed_as_the_whole_is(
    before: list[Cue], new: list[Cue], at: int, count: int
) -> None:
    index = min(at, len(before))
    splice = Splice(index, tuple(before[index : index + count]), tuple(new))
    after = splice.apply(tuple(before))
    known = survey(before, WITNESS).after([splice], WITNESS)
    whole = survey(after, WITNESS)
    assert known.like(whole)
    assert (known.count, known.beyond, known.heard, known.unheard) == (
        whole.count,
        whole.beyond,
        whole.heard,
        whole.unheard,
    )


def test_what_is_at_home_is_more_than_a_cue_or_two() -> None:
    talk = cues(*(f"{at}-{at + 1} That is what number {at} is." for at in range(200)))
    guests = cues(*(f"{at}-{at + 1} Это номер {at}, да." for at in range(200, 203)))
    assert survey(talk + guests, NoEvidence()).home_scripts == {"LATIN"}
    assert survey(talk[:20] + guests, NoEvidence()).home_scripts == {"LATIN", "CYRILLIC"}


def test_short_loops_are_not_at_home() -> None:
    loop = cues(*(f"{at}-{at + 1} 谢谢" for at in range(500)))
    assert survey(loop, NoEvidence()).home_scripts == frozenset()
