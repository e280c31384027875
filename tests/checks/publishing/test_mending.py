from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.checks import Inspection
from editor.checks.publishing.mending import Mending
from editor.core.cue import Cue
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.evidence import Evidence, NoEvidence
from editor.core.finding import Category, Finding, Fix
from editor.core.session import Session
from editor.core.verdict import Answer
from editor.core.words import Word
from tests.builders import cues
from tests.checks.publishing.test_rules import CUES, HOUSE, laid_out
from tests.checks.witness import Heard

if TYPE_CHECKING:
    from editor.checks.publishing.profile import Profile

SHORT = "A short line."
LONG = "This is a line that is far too long to stand alone, as you can see."


def broken(talk: tuple[Cue, ...], profile: Profile = HOUSE) -> list[Finding]:
    found = Inspection(profile=profile).run(talk)
    return [one for one in found if one.category is Category.PUBLISHING and Fix.MEND in one.fixes]


def after(
    *lines: str, evidence: Evidence | None = None, kind: str = "", profile: Profile = HOUSE
) -> list[tuple[int, int, str]]:
    """Return the cues once the faults of a kind, or all, are mended; check that undo undoes it."""
    talk = cues(*lines)
    found = [one for one in broken(talk, profile) if kind in {one.kind, ""}]
    inspection = Inspection(profile=profile)
    session = Session(Document(talk), inspection)
    session.do(
        Mending(profile, evidence or NoEvidence()).edit(session.cues, found, session.fresh_id)
    )
    made = session.cues
    assert session.undo()
    assert session.cues == talk
    assert session.redo()
    assert session.cues == made
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in made]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("0-3 Two  spaces. ", "Two spaces."),
        ("0-3 Well... and?", "Well… and?"),
        ("0-3 <b>Loud.</b>", "Loud."),
        ("0-3 <i>Far away.", "<i>Far away.</i>"),
        ("0-3 Far away.</i>", "Far away."),
        ("0-3 Hid\u200bden.", "Hidden."),
        ("0-3 Two short\nlines.", "Two short lines."),
        ("0-3 - Yes or no?\n- No.", "-Yes or no?\n-No."),
        ("0-6 " + LONG, "This is a line that is far too\nlong to stand alone, as you can see."),
        (
            "0-3 Well\nand this is a line of forty characters.",
            "Well and this is a line\nof forty characters.",
        ),
    ],
)
def test_a_text_is_written_as_the_profile_wants_it(line: str, text: str) -> None:
    assert [one[2] for one in after(line)] == [text]


def test_a_cue_is_shown_longer_where_there_is_a_gap() -> None:
    assert after("0-0.5 Hm.", "3-5 On.")[0] == (0, 833, "Hm.")
    # What would be left is closed: a gap of 200 ms flickers.
    assert after("0-0.5 Hm.", "1-3 On.")[0] == (0, 916, "Hm.")


def test_a_cue_is_never_lengthened_over_speech_it_does_not_hold() -> None:
    spoken = Heard(speech=((0, 450), (700, 2900)))
    with pytest.raises(EditRefused):
        after("0-0.5 Hm.", "3-5 On.", evidence=spoken)
    assert after("0-0.5 Hm.", "3-5 On.", evidence=Heard(speech=((0, 450),)))[0][1] == 833


def test_a_short_cue_without_room_is_merged_with_its_neighbour() -> None:
    assert after("0-0.4 Hm.", "0.5-3 So it is.", kind="too-short") == [(0, 3000, "Hm. So it is.")]


def test_neighbours_of_two_speakers_are_not_merged() -> None:
    talk = cues("0-0.4 Hm.", "0.5-3 So it is.")
    talk = (replace(talk[0], speaker="A"), replace(talk[1], speaker="B"))
    found = [one for one in broken(talk) if one.kind == "too-short"]
    assert Mending(HOUSE, NoEvidence()).previews(talk, found) == []


def test_a_cue_shown_too_long_is_cut_with_a_gap_between_its_parts() -> None:
    made = after("0-8 There was a time for this, and there was another.", kind="too-long")
    assert [text for *_, text in made] == ["There was a time for this,", "and there was another."]
    (_, first_end, _), (second_start, second_end, _) = made
    assert second_start - first_end == HOUSE.gap_ms
    assert second_end == 8000


def test_the_cut_is_where_the_words_are() -> None:
    text = "There was a time for this, and there was another."
    words = tuple(
        Word(f" {word}", at * 500, at * 500 + 400) for at, word in enumerate(text.split())
    )
    talk = (Cue(1, 0, 8000, text, words=words),)
    found = [one for one in broken(talk) if one.kind == "too-long"]
    (mend,) = Mending(HOUSE, NoEvidence()).previews(talk, found)
    assert mend.after[1].start_ms == 2950  # between "this," until 2,900 and "and" from 3,000
    assert [len(cue.words) for cue in mend.after] == [6, 4]


def test_a_text_of_many_lines_is_cut_into_as_many_cues_as_it_needs() -> None:
    made = after("0-20 " + " ".join([LONG] * 3))
    assert len(made) == 3
    assert all(len(line) <= 42 for *_, text in made for line in text.split("\n"))
    assert all(text.count("\n") <= 1 for *_, text in made)


def test_an_overlap_and_a_small_gap_are_cut_back() -> None:
    assert after("0-2.4 So it was.", "2-4 On.")[0][1] == 2000 - HOUSE.gap_ms
    assert after("0-2 So it was.", "2-4 On.")[0][1] == 2000 - HOUSE.gap_ms


def test_what_would_break_another_rule_is_left_to_a_person() -> None:
    # Cut back, it would be too fast.
    with pytest.raises(EditRefused, match="No safe way"):
        after("0-1 Twenty characters it", "1-3 On.", kind="gap-too-small")


def test_an_empty_cue_is_removed() -> None:
    assert after("0-2 ", "3-5 On.") == [(3000, 5000, "On.")]


def test_several_faults_of_one_cue_are_mended_together() -> None:
    made = after("0-0.5 Two  spaces...", "3-5 On.")
    assert made[0] == (0, 833, "Two spaces…")


def test_replacements_of_ones_own() -> None:
    house = replace(HOUSE, replacements={"’": "'"})
    assert after("0-2 It’s so.", profile=house)[0][2] == "It's so."


def test_previews_show_each_by_itself_and_change_nothing() -> None:
    talk = cues("0-0.5 Two  spaces...", "3-5 On  and on.")
    previews = Mending(HOUSE, NoEvidence()).previews(talk, broken(talk))
    assert {(one.finding.kind, one.after[0].text) for one in previews} == {
        ("too-short", "Two  spaces..."),
        ("too-fast", "Two  spaces..."),
        ("double-spaces", "Two spaces..."),
        ("ellipsis", "Two  spaces…"),
        ("double-spaces", "On and on."),
    }
    assert all(one.before == talk[one.first : one.first + 1] for one in previews)


def test_the_verdicts_are_remembered() -> None:
    talk = cues("0-2 Well...", "3-5 On.")
    session = Session(Document(talk), Inspection(profile=HOUSE))
    found = broken(talk)
    session.do(Mending(HOUSE, NoEvidence()).edit(talk, found, session.fresh_id))
    assert [verdict.answer for verdict in session.verdicts] == [Answer.MEND]
    assert session.undo_label == "Mend: Form of the ellipsis"


SPEECH = st.lists(st.integers(0, 400), max_size=10, unique=True).map(
    lambda places: tuple(
        (low * 100, high * 100) for low, high in zip(*[iter(sorted(places))] * 2, strict=False)
    )
)


@settings(max_examples=200, deadline=None)
@given(CUES, SPEECH)
def test_mending_breaks_nothing(
    shape: list[tuple[str, int, int]], speech: tuple[tuple[int, int], ...]
) -> None:
    talk, witness = laid_out(shape), Heard(speech=speech)
    found = broken(talk)
    inspection = Inspection(profile=HOUSE, whole=())
    session = Session(Document(talk), inspection)
    session.set_findings(inspection.run(talk))
    try:
        session.do(Mending(HOUSE, witness).edit(talk, found, session.fresh_id))
    except EditRefused:
        return
    made = session.cues
    assert session.findings == inspection.run(made)
    assert [cue.start_ms for cue in made] == sorted(cue.start_ms for cue in made)
    assert len({cue.id for cue in made}) == len(made)
    assert said_in(made) == said_in(talk)
    # Nothing is shown over speech that no cue held; gaps may leave a little of it bare.
    assert unheld(made, speech) >= unheld(talk, speech)
    session.undo()
    assert session.cues == talk


def said_in(talk: tuple[Cue, ...]) -> str:
    text = " ".join(cue.text for cue in talk)
    for mark in ("<i>", "</i>", "- ", "-"):
        text = text.replace(mark, "")
    return "".join(text.replace("…", "...").split())


def unheld(talk: tuple[Cue, ...], speech: tuple[tuple[int, int], ...]) -> int:
    """Return the ms of speech under no cue."""
    shown = {ms for cue in talk for ms in range(cue.start_ms, cue.end_ms)}
    return sum(ms not in shown for low, high in speech for ms in range(low, high))
