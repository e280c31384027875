from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from editor.core.edit import Edit
from editor.core.substitution import splices
from tests.builders import cues

if TYPE_CHECKING:
    from editor.core.cue import Cue


def applied(edit: Edit, talk: tuple[Cue, ...]) -> tuple[Cue, ...]:
    for splice in edit.splices:
        talk = splice.apply(talk)
    return talk


@given(st.lists(st.sampled_from(["stay", "go", "change", "split"]), max_size=12))
def test_splices_make_some_cues_into_others_and_back(fates: list[str]) -> None:
    talk = cues(*(f"{at}-{at + 1} {at}" for at in range(len(fates))))
    after: list[Cue] = []
    for cue, fate in zip(talk, fates, strict=True):
        if fate == "go":
            continue
        after.append(cue if fate == "stay" else replace(cue, text="other"))
        if fate == "split":
            after.append(replace(cue, id=cue.id + 100))
    edit = Edit("Anything", tuple(splices(talk, after)))
    assert applied(edit, talk) == tuple(after)
    assert applied(edit.reversed(), tuple(after)) == talk
    touched = sum(len(splice.removed) for splice in edit.splices)
    assert touched == sum(fate != "stay" for fate in fates)
