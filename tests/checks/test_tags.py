from __future__ import annotations

from editor.checks import Inspection
from editor.checks.scene import Scene
from editor.checks.tags import tags
from editor.core import decisions, edits
from editor.core.document import Document
from editor.core.finding import Category, Fix
from editor.core.session import Session
from tests.builders import cues


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
    lines = [f"{at * 3}-{at * 3 + 3} [INAUDIBLE]" for at in range(4)]
    inspection = Inspection()
    session = Session(Document(cues("0-0.5 [Music]", *lines)), inspection)
    session.set_findings(inspection.run(session.cues))
    tag, lost = session.findings
    session.do(decisions.mark_gaps(session.cues, [lost], [session.fresh_id()]))
    assert session.findings == (tag,)


def test_gap_markers_one_after_another_are_no_loop() -> None:
    lines = [f"{at * 2.1}-{at * 2.1 + 2} {edits.GAP_TEXT}" for at in range(40)]
    assert Inspection().run(cues(*lines)) == ()
