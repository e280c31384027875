from __future__ import annotations

import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import profiles
from editor.checks import Inspection
from editor.checks.publishing.mending import Mending
from editor.checks.publishing.names import Names
from editor.checks.publishing.profile import AS_IS, Profile
from editor.core.evidence import NoEvidence
from editor.core.queue import is_hint
from tests.builders import cues

NAMES = Names(
    {
        "debtors": "DETRs",
        "deader": "DETR",
        "RT-deader": "RT-DETR",
        "moon dream": "Moondream",
        "Jan": "Yann",
        "DETR": "DETR",
    }
)
HOUSE = Profile("house", "House", names=NAMES)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("these debtors are", "these DETRs are"),
        ("Debtors are", "DETRs are"),
        ("an RT-deader, a deader", "an RT-DETR, a DETR"),
        ("so moon\ndream is", "so Moondream is"),
        ("the deader's head", "the DETR's head"),
        ("<i>deader</i>", "<i>DETR</i>"),
        ("Jan said", "Yann said"),
        ("THE DEBTORS ARE", "THE DETRS ARE"),
        ("a DETR", "a DETR"),
        ("jan, moon and dream", "jan, moon and dream"),
        ("undead deaders", "undead deaders"),
        ("at debtors.com, @debtors, /debtors", "at debtors.com, @debtors, /debtors"),
        ('<font face="deader">x</font>', '<font face="deader">x</font>'),
        ("", ""),
    ],
)
def test_whole_words_become_the_names_they_are_heard_for(text: str, right: str) -> None:
    assert NAMES.mended(text) == right
    assert bool(NAMES.misheard(text)) == (text != right)


@given(st.text("debtors Jan.@/'<i>\n-", max_size=30))
def test_what_is_mended_is_right(text: str) -> None:
    assert NAMES.misheard(NAMES.mended(text)) == []


def test_a_name_heard_wrong_is_for_a_person_to_judge() -> None:
    talk = cues("0-3 So the debtors came first.", "4-6 And nobody else.")
    (found,) = Inspection(profile=HOUSE).run(talk)
    assert (found.kind, found.first, is_hint(found)) == ("name-spelling", 0, False)
    assert "“debtors” as heard for “DETRs”" in found.reason
    (mend,) = Mending(HOUSE, NoEvidence()).previews(talk, [found])
    assert [cue.text for cue in mend.after] == ["So the DETRs came first."]


def test_names_are_no_rule_where_a_profile_leaves_them_alone() -> None:
    assert Inspection(profile=replace(HOUSE, text_names=False)).run(cues("0-3 The debtors.")) == ()
    as_is = replace(profiles.load(AS_IS), names=NAMES)
    assert as_is.is_empty
    assert not replace(as_is, text_names=True).is_empty


def test_the_same_names_are_equal_wherever_they_came_from() -> None:
    assert pickle.loads(pickle.dumps(HOUSE)) == HOUSE
    assert not Names({})
    assert {NAMES, Names({})} == {Names({}), NAMES}
