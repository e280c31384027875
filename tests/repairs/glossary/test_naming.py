from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.repairs.glossary.entries import Glossary
from editor.repairs.glossary.hits import hits
from editor.repairs.glossary.naming import Spelled, spelled
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

TALK = cues(
    "0-2 how the debtors work",
    "2-4 and RT-deader is a deader",
    "4-6 all Deaders, all LW-deaders",
    "6-8 on Moondream and moondream, a moon",
    "8-10 dream and no butter",
)


def names(glossary: Glossary | None = None, dismissed: tuple[str, ...] = ()) -> dict[str, Spelled]:
    return {one.right: one for one in spelled(TALK, glossary or Glossary(), dismissed)}


def test_each_spelling_is_told_with_its_places() -> None:
    moon, dead = names()["Moondream"], names()["Deaders"]
    assert [(one, moon.count(one)) for one in moon.spellings] == [
        ("Moondream", 1),
        ("moon dream", 1),
        ("moondream", 1),
    ]
    assert [hit.heard for hit in moon.hits] == ["Moondream", "moondream", "moon dream"]
    assert [len(hit.places) for hit in moon.hits] == [1, 1, 2]
    assert {(one, dead.count(one)) for one in dead.spellings} == {
        ("Deaders", 1),
        ("deader", 2),
        ("deaders", 1),
        ("debtors", 1),
    }
    assert moon.likely == {"Moondream", "moondream", "moon dream"}
    assert "debtors" not in dead.likely


def test_a_plural_is_put_right_as_one() -> None:
    dead = names()["Deaders"]
    everything = set(dead.spellings)
    assert dead.entries(everything, "DETR") == {
        "deader": "DETR",
        "deaders": "DETRs",  # which finds “Deaders” too
        "debtors": "DETR",  # nobody said “debtor”
    }
    assert dead.entries({"Deaders"}, "DETR") == {"Deaders": "DETRs"}
    assert dead.entries({"deader", "deaders"}, "deader") == {"deaders": "deaders"}


@pytest.mark.parametrize("right", ["Deaders", "DETRs"])
def test_the_singular_of_a_plural_is_put_right_as_one(right: str) -> None:
    dead = names()["Deaders"]
    assert dead.entries({"deader", "deaders", "debtors"}, right) == {
        "deader": right[:-1],
        "deaders": right,
        "debtors": right,
    }


def test_a_name_that_ends_in_s_has_no_singular() -> None:
    some = cues(
        *(f"{at}-{at + 1} and then Perkins ran" for at in range(9)),
        "9-10 but Perkin failed",
        "10-11 as Parkins does",
        "11-12 with parkins too",
    )
    (one,) = spelled(some, Glossary())
    assert one.right == "Perkins"
    assert one.entries(one.spellings, "Perkins") == {"Perkin": "Perkins", "parkins": "Perkins"}
    # What is known of it so far does not make it one.
    (left,) = spelled(some, Glossary({"parkins": "Perkins"}))
    assert (left.right, left.spellings) == ("Perkins", ("Perkins", "Perkin"))
    plain = [cue for cue in some if "Perkin failed" not in cue.text]
    more = cues("12-13 what Purkins says", "13-14 of Purkins")
    known = Glossary({"parkins": "Perkins", "perkins": "Perkins"})
    (left,) = spelled((*plain, *more), known)
    assert (left.right, left.spellings) == ("Perkins", ("Purkins",))


def test_the_singular_stays_one_in_its_places() -> None:
    dead = names()["Deaders"]
    kept = Glossary(dead.entries(dead.likely, dead.right))
    assert [(hit.found, hit.right) for hit in hits(TALK, kept)] == [
        ("deader", "Deader"),
        ("deader", "Deader"),
        ("deaders", "Deaders"),
    ]


def test_what_the_glossary_would_hold_puts_the_places_right() -> None:
    moon = names()["Moondream"]
    kept = Glossary(moon.entries(set(moon.spellings), "Moondream"))
    assert dict(kept) == {"moondream": "Moondream", "moon dream": "Moondream"}
    assert len(hits(TALK, kept)) == 2


def test_what_is_known_or_dismissed_is_settled() -> None:
    known = Glossary({"debtors": "DETRs", "deader": "DETR"})
    assert set(names(known)["DETR"].spellings) == {"Deaders", "deaders"}
    assert "DETR" not in names(Glossary({**known, "deaders": "DETRs"}))
    assert "Moondream" not in names(dismissed=("moondream", "moon dream"))
    assert "Moondream" in names(dismissed=("moondream",))


def test_what_is_likely_comes_before_what_only_sounds_alike() -> None:
    some = cues(
        "0-2 so Pareto is pretty and pretty is pretty",
        "2-4 on Moondream, with moon dream, by Pareto",
    )
    found = spelled(some, Glossary())
    assert [one.right for one in found] == ["Moondream", "Pareto"]
    assert len(found[1].hits) > len(found[0].hits)


@pytest.mark.shared
def test_the_names_of_a_real_talk(shared: Path) -> None:
    (path,) = (shared / "transcripts").glob("003_*.txt")
    some = formats.read(path).cues
    begin = time.process_time()
    found = spelled(some, Glossary())
    assert time.process_time() - begin < 2
    assert {"Deaders", "deader", "deaders", "debtors", "debtor"} == set(found[0].spellings)
    assert all(one.hits for one in found)
