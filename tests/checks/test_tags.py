from __future__ import annotations

import pytest

from editor.checks import Inspection
from editor.checks.scene import Scene
from editor.checks.tags.tags import tags
from editor.core import decisions, edits
from editor.core.document import Document
from editor.core.finding import Category, Fix
from editor.core.session import Session
from tests.builders import cues
from tests.checks.witness import Heard


def test_a_run_of_tags_is_one_finding_whatever_they_say() -> None:
    found = tags(Scene.whole(cues("0-1 Hi", "1-3 [Music]", "3-4.5 (applause)", "5-6 So")))
    assert len(found) == 1
    run = found[0]
    assert (run.kind, run.category) == ("tag", Category.TAG)
    assert (run.first, run.last, run.start_ms, run.end_ms) == (1, 2, 1000, 4500)
    assert run.subject == "[Music] / (applause)"
    assert run.reason == "2 cues in a row hold an annotation and no speech, for 3.5 s."
    assert run.evidence == {"cues": 2, "duration_ms": 3500}
    assert run.fixes == (Fix.REMOVE,)


def test_one_tag_reads_as_one() -> None:
    (found,) = tags(Scene.whole(cues("0-3 [Music]")))
    assert found.reason == "The cue holds an annotation and no speech, for 3.0 s."


def test_placeholders_are_lost_speech_and_not_removed_with_the_tags() -> None:
    found = tags(Scene.whole(cues("0-2 [Music]", "2-6 [SPEAKING KOREAN]", "6-9 [INAUDIBLE]")))
    assert [(item.kind, item.first, item.last) for item in found] == [
        ("tag", 0, 0),
        ("placeholder", 1, 2),
    ]
    assert found[1].category is Category.LOST_SPEECH
    assert found[1].fixes == (Fix.GAP_MARKER,)
    assert found[1].reason == (
        "2 cues in a row stand for speech that was not transcribed, for 7.0 s."
    )


def test_a_subject_of_many_texts_is_cut_short() -> None:
    lines = [f"{at}-{at + 1} [{text}]" for at, text in enumerate(("a b", "c d", "e f", "g h"))]
    (found,) = tags(Scene.whole(cues(*lines)))
    assert found.subject == "[a b] / [c d] / [e f] / …"


def test_no_tags_no_findings() -> None:
    assert tags(Scene.whole(())) == []
    assert tags(Scene.whole(cues("0-1 Music is nice", "1-2 (I know.)"))) == []


def test_placeholders_on_a_beat_stay_lost_speech() -> None:
    lines = [f"{at * 4}-{at * 4 + 3.92} (speaking in foreign language)" for at in range(40)]
    (found,) = Inspection().run(cues(*lines))
    assert (found.kind, found.count) == ("placeholder", 40)


def test_a_tag_loop_is_not_reported_as_tags_too() -> None:
    lines = ["0-3 [Music]", *(f"{at * 3}-{at * 3 + 3} [Break]" for at in range(1, 60))]
    found = Inspection().run(cues(*lines))
    assert [(item.kind, item.first, item.last) for item in found] == [
        ("tag", 0, 0),
        ("loop", 1, 59),
    ]


def test_a_gap_marker_is_an_answer_and_no_finding() -> None:
    lines = [f"{at * 3}-{at * 3 + 3} [Inaudible]" for at in range(4)]
    inspection = Inspection()
    session = Session(Document(cues("0-0.5 [Music]", *lines)), inspection)
    session.set_findings(inspection.run(session.cues))
    tag, lost = session.findings
    session.do(decisions.mark_gaps(session.cues, [lost], [session.fresh_id()]))
    assert session.findings == (tag,)


def test_gap_markers_one_after_another_are_no_loop() -> None:
    lines = [f"{at * 2.1}-{at * 2.1 + 2} {edits.GAP_TEXT}" for at in range(40)]
    assert Inspection().run(cues(*lines)) == ()


def test_tags_over_clear_speech_hide_that_it_was_lost() -> None:
    talk = cues("0-8 [Music]", "8-10 So")
    (found,) = tags(Scene.whole(talk, Heard(speech=((0, 5000),))))
    assert (found.kind, found.category) == ("tag-over-speech", Category.LOST_SPEECH)
    assert found.fixes == (Fix.GAP_MARKER, Fix.REMOVE)
    assert found.evidence["voiced_ms"] == 5000
    assert found.reason == (
        "The cue holds an annotation and no speech, for 8.0 s; somebody speaks for 5.0 s of it,"
        " 62%, so speech was lost here."
    )


@pytest.mark.parametrize(
    "witness",
    [
        Heard(speech=((0, 3900),)),
        Heard(unsure=((0, 8000),)),
        Heard(speech=((0, 2900),), unsure=((2900, 8000),)),
    ],
)
def test_tags_stand_beside_speech_and_song_by_right(witness: Heard) -> None:
    (found,) = tags(Scene.whole(cues("0-8 [Music]", "8-10 So"), witness))
    assert found.kind == "tag"


def test_tags_not_written_like_most_can_be_unified() -> None:
    lines = ["0-1 [Music]", "1-2 Hi", "2-3 [Applause]", "3-4 Ho", "4-5 (music)", "5-6 He", "6-7 ♪"]
    found = Inspection().run(cues(*lines, "7-8 So", "8-9 [INAUDIBLE]"))
    unify = {item.subject: Fix.UNIFY in item.fixes for item in found}
    assert unify == {
        "[Music]": False,
        "[Applause]": False,
        "(music)": True,
        "♪": False,
        "[INAUDIBLE]": True,
    }
