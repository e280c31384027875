from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.checks import Inspection
from editor.checks.publishing.profile import Profile
from editor.core import decisions
from editor.core.act import Left
from editor.core.errors import TranscriptUnreadable
from editor.core.finding import Category, Finding
from editor.core.heard import Heard
from editor.core.sentence import said
from editor.core.session import Session
from editor.core.span import Span
from editor.signoff.changes import Kind, changes
from editor.signoff.flags import Fate, flags_before
from editor.signoff.gathering import signed_off
from editor.signoff.material import Material, original_of
from tests.builders import cues
from tests.checks.witness import Heard as Witness
from tests.signoff.making import NOW, TALK, sign, write

if TYPE_CHECKING:
    from pathlib import Path

    from editor.signoff.sign_off import SignOff


def fates(one: SignOff) -> list[tuple[str, str, Fate, bool]]:
    return [
        (flag.finding.kind, flag.finding.subject, flag.fate, flag.by_verdict) for flag in one.flags
    ]


def test_everything_flagged_has_its_fate(tmp_path: Path) -> None:
    one = sign(tmp_path)
    assert fates(one) == [
        ("tag", "[Music]", Fate.KEPT, True),
        ("loop", "you", Fate.REMOVED, True),
        ("tag", "[Applause]", Fate.OPEN, False),
    ]
    assert (one.left, one.is_ready) == (1, False)


def test_without_a_review_the_original_tells_what_became_of_it(tmp_path: Path) -> None:
    one = sign(tmp_path, review=None)
    assert fates(one) == [
        ("tag", "[Music]", Fate.OPEN, False),
        ("loop", "you", Fate.REMOVED, False),
        ("tag", "[Applause]", Fate.OPEN, False),
    ]
    (loop,) = (flag for flag in one.flags if flag.finding.kind == "loop")
    assert (loop.place, loop.before, loop.heard) == ("cues 4–15", True, None)
    assert one.listened is None
    assert not one.reviewed


def test_without_an_original_verdicts_tell_what_was_removed(tmp_path: Path) -> None:
    one = sign(tmp_path, original=None)
    (removal,) = one.removals
    assert removal.texts == (("you", 12),)
    assert removal.by_verdict
    assert one.changes is None
    assert fates(one)[1] == ("loop", "you", Fate.REMOVED, True)


def test_what_was_removed_is_told_with_its_text_times_and_reason(tmp_path: Path) -> None:
    (removal,) = sign(tmp_path).removals
    assert (removal.start_ms, removal.end_ms, removal.first) == (10_000, 22_000, 4)
    assert removal.texts == (("you", 12),)
    assert [cue.start_ms for cue in removal.cues] == list(range(10_000, 22_000, 1_000))
    assert removal.finding is not None
    assert removal.finding.kind == "loop"
    assert removal.by_verdict
    assert not removal.marked


def test_what_a_person_removed_unsuspected_has_no_reason(tmp_path: Path) -> None:
    original = write(tmp_path / "original.srt")
    path = write(tmp_path / "talk.srt", TALK[1:])
    material = Material(path, formats.read(path), original=original_of(original, ""))
    (removal,) = signed_off(material).removals
    assert removal.texts == (("Good evening everybody", 1),)
    assert removal.finding is None


def test_a_verdict_tells_why_where_the_checks_know_less_now(tmp_path: Path) -> None:
    original = write(tmp_path / "original.srt")
    session = Session(formats.read(original))
    silent = Finding("no-voice", Category.HALLUCINATION, 1, 1, 2_000, 4_000, 0.9, "", "Nobody.")
    session.do(decisions.remove(session.cues, [silent]))
    path = write(tmp_path / "talk.srt", session.cues)
    material = Material(
        path,
        formats.read(path),
        original=original_of(original, ""),
        review=Left(tuple(replace(one, cue_ids=frozenset()) for one in session.verdicts)),
    )
    (removal,) = signed_off(material).removals
    assert removal.finding == silent
    assert removal.by_verdict


def test_an_edit_that_resolves_a_finding_is_told_as_an_edit(tmp_path: Path) -> None:
    original = write(tmp_path / "original.srt")
    mended = (*TALK[:2], replace(TALK[2], text="We begin with a song."), *TALK[3:])
    path = write(tmp_path / "talk.srt", mended)
    one = signed_off(Material(path, formats.read(path), original=original_of(original, "")))
    assert ("tag", "[Music]", Fate.EDITED, False) in fates(one)
    assert one.changes is not None
    assert one.changes.counts() == {Kind.REWORDED: 1}


def test_what_is_only_no_longer_suspected_is_not_told_as_an_edit(tmp_path: Path) -> None:
    found = changes(TALK, TALK)
    music = Finding("tag", Category.TAG, 2, 2, 4_000, 6_000, 0.9, "[Music]", "A tag.")
    (flag,) = flags_before([music], (), found, None)
    assert flag.fate is Fate.LAPSED
    worded = (*TALK[:2], replace(TALK[2], text="A song."), *TALK[3:])
    (flag,) = flags_before([music], (), changes(TALK, worded), None)
    assert flag.fate is Fate.EDITED
    (flag,) = flags_before([music], (), changes(TALK, (*TALK[:2], *TALK[3:])), None)
    assert flag.fate is Fate.REMOVED
    hint = replace(music, confidence=0.2)
    assert list(flags_before([hint], (), found, None)) == []


def test_hashes_are_those_of_the_files(tmp_path: Path) -> None:
    one = sign(tmp_path)
    for file in (one.transcript, one.original):
        assert file is not None
        data = file.path.read_bytes()
        assert file.sha256 == hashlib.sha256(data).hexdigest()
        assert file.size == len(data)
    assert one.transcript.cues == len(TALK) - 12


def test_what_was_never_listened_to_is_told_to_the_ms(tmp_path: Path) -> None:
    listened = sign(tmp_path).listened
    assert listened is not None
    assert listened.never == (Span(0, 9_000), Span(23_000, 32_000))
    assert (listened.heard_ms, listened.never_ms) == (14_000, 18_000)


def test_what_was_heard_beyond_the_end_is_no_more_than_all(tmp_path: Path) -> None:
    listened = sign(tmp_path, review=Left(heard=Heard((Span(0, 99_000),)))).listened
    assert listened is not None
    assert (listened.never, listened.heard_ms) == ((), 32_000)


def test_a_verdict_given_without_hearing_is_told(tmp_path: Path) -> None:
    flags = {flag.finding.subject: flag.heard for flag in sign(tmp_path).flags}
    assert flags == {"[Music]": False, "you": True, "[Applause]": False}


def test_the_recording_is_drawn_and_asked_for_lost_speech(tmp_path: Path) -> None:
    witness = Witness(speech=((0, 6_000), (40_000, 58_000)), duration_ms=60_000)
    one = sign(tmp_path, media=tmp_path / "talk.mp3", evidence=witness)
    assert one.recording is not None
    assert (one.recording.duration_ms, one.recording.has_voices) == (60_000, True)
    assert one.picture.whole_ms == 60_000
    assert len(one.picture.levels) == 1_000
    assert one.picture.voices == (Span(0, 6_000), Span(40_000, 58_000))
    assert one.listened is not None
    assert one.listened.whole_ms == 60_000
    assert [stretch.start_ms <= 40_000 < stretch.end_ms for stretch in one.lost] == [True]


def test_rules_are_told_apart_from_what_is_suspected(tmp_path: Path) -> None:
    profile = Profile("mine", "Mine", time_shortest_ms=1_500, time_longest_ms=1_900)
    one = sign(tmp_path, profile=profile)
    assert one.rules is not None
    assert (one.rules.title, one.rules.left) == ("Mine", 5)
    assert list(one.rules.broken) == ["Shown too long"]
    assert one.left == 6
    assert len(one.flags) == 3


def test_steps_are_counted_by_their_kind(tmp_path: Path) -> None:
    steps = (
        said("Remove cue", "Remove {n:,} cues", n=12),
        said("Remove cue", "Remove {n:,} cues", n=1),
        said("Keep {subject}", subject="[Music]"),
        said("{label} {count:,}", label=said("Trim"), count=3),
        "Keep “[Music]”",
        "Remove 1,024 cues",
        "Edit text",
        "Take 1, keep 2",
        said("Take {n:,}, keep {kept:,}", n=1, kept=2),
        "Chapter at 00:00:10",
        said("Chapter at {at}", at="00:00:10"),
    )
    counts = sign(tmp_path, steps=steps).steps
    assert counts == {
        "Remove cue": 2,
        "Keep": 2,
        "Trim": 1,
        "Remove cues": 1,
        "Edit text": 1,
        "Take, keep": 1,
        "Take": 1,
        "Chapter": 2,
    }


def test_verdicts_are_counted_those_on_rules_too(tmp_path: Path) -> None:
    assert sign(tmp_path).verdicts == {Fate.REMOVED: 1, Fate.KEPT: 1}
    session = Session(formats.read(tmp_path / "talk.srt"))
    profile = Profile("mine", "Mine", time_longest_ms=1_000)
    session.set_findings(Inspection(profile=profile).run(session.cues))
    long = [one for one in session.findings if one.kind == "too-long"]
    tags = [one for one in session.findings if one.kind == "tag"]
    session.do(decisions.keep(session.cues, long[:2]))
    session.do(decisions.unify(session.cues, tags, {2: "(Music)"}))
    write(tmp_path / "talk.srt", session.cues)
    material = Material(
        tmp_path / "talk.srt",
        formats.read(tmp_path / "talk.srt"),
        review=Left(session.verdicts),
        profile=profile,
    )
    one = signed_off(material)
    assert one.verdicts == {Fate.KEPT: 2, Fate.UNIFIED: 2}
    assert one.rules is not None
    assert (one.rules.left, len(one.rules.broken["Shown too long"])) == (3, 5)


def test_a_file_that_has_gone_is_a_sentence(tmp_path: Path) -> None:
    path = write(tmp_path / "talk.srt")
    material = Material(path, formats.read(path))
    path.unlink()
    with pytest.raises(TranscriptUnreadable, match="no such file"):
        signed_off(material, NOW)


def test_a_transcript_without_findings_is_ready(tmp_path: Path) -> None:
    path = write(tmp_path / "talk.srt", cues("0-2 Good evening everybody."))
    one = signed_off(Material(path, formats.read(path)), NOW)
    assert one.is_ready
    assert not replace(one, unsaved=1).is_ready
