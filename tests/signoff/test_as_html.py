from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor import formats
from editor.checks.publishing.profile import Profile
from editor.signoff.as_html import as_html
from editor.signoff.gathering import signed_off
from editor.signoff.material import Material, original_of
from editor.signoff.verdict_line import cautions, verdict_line
from tests.builders import cues
from tests.checks.witness import Heard as Witness
from tests.signoff.making import LOOP, NOW, TALK, sign, write
from tests.signoff.test_shown import ACTING, Tags

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.signoff.sign_off import SignOff

HOSTILE = (
    """</td><script>alert(1)</script><img src=http://bad onerror=go()>{{ one }}\u202eevil&#x202e;"""
)


def text_of(one: SignOff) -> str:
    page = re.sub(r"<style>.*?</style>", "", as_html(one), flags=re.DOTALL)
    return " ".join(Tags(page).text.split())


def test_the_page_tells_the_story(tmp_path: Path) -> None:
    text = text_of(sign(tmp_path))
    assert "talk.srt" in text
    assert "Not ready: 1 finding left" in text
    assert "Reviewed by Ada, who was named when this report was made." in text
    assert "you × 12" in text
    assert "The same text 12 times in a row" in text
    assert "by the verdict of Ada" in text
    assert "14.0 s of 32.0 s was listened to; 18 seconds never were." in text
    assert "1 verdict was given without hearing most of what it was about." in text
    assert "Of 17 cues of the original, 5 stand as they were." in text
    assert "No publisher’s rules were checked." in text
    assert "Verdicts Kept 1 Removed 1" in text
    assert "Steps Not known" in text


def test_both_hashes_stand_in_it(tmp_path: Path) -> None:
    one = sign(tmp_path)
    page = as_html(one)
    for file in (one.transcript, one.original):
        assert file is not None
        assert file.sha256 is not None
        assert file.sha256 in page


def test_the_page_needs_nothing_beside_it(tmp_path: Path) -> None:
    page = as_html(sign(tmp_path))
    found = Tags(page)
    assert not {"script", "link", "img", "iframe", "object", "base", "form"} & set(found.tags)
    assert not {"href", "src", "style", "onclick"} & {name for name, _ in found.attributes}
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import|https?://", page)


def test_it_prints_light_and_is_dark_on_a_screen_that_is(tmp_path: Path) -> None:
    page = as_html(sign(tmp_path))
    assert "@media screen and (prefers-color-scheme: dark)" in page
    assert "@media print" in page
    assert "break-inside: avoid" in page


def test_whatever_a_transcript_says_is_text(tmp_path: Path) -> None:
    loop = tuple(replace(cue, text=HOSTILE) for cue in cues(*LOOP))
    original = write(tmp_path / "original.vtt", (*cues("0-2 Hello <b>there</b>"), *_numbered(loop)))
    path = write(
        tmp_path / f"{HOSTILE[5:24].replace('/', '')}.srt", cues(f"0-2 {HOSTILE}", "3-4 [x]")
    )
    material = Material(
        path,
        formats.read(path),
        original=original_of(original, HOSTILE),
        profile=Profile(HOSTILE, HOSTILE, time_shortest_ms=9_000),
        reviewer=HOSTILE,
        steps=(HOSTILE,),
    )
    page = as_html(signed_off(material, NOW))
    found = Tags(page)
    assert not {"script", "img"} & set(found.tags)
    assert not {"onerror", "src"} & {name for name, _ in found.attributes}
    assert found.text.count("<script>alert(1)</script>") >= 4
    assert "{{ one }}" in found.text
    assert not set(ACTING) & set(page)


def _numbered(made: tuple[Cue, ...]) -> tuple[Cue, ...]:
    return tuple(replace(cue, id=number) for number, cue in enumerate(made, 100))


def test_half_a_character_does_not_keep_the_page_from_being_written(tmp_path: Path) -> None:
    one = sign(tmp_path, reviewer="\ud83d")
    assert "U+D83D" in as_html(one)
    as_html(one).encode()


def test_a_ready_transcript_is_told_to_be(tmp_path: Path) -> None:
    path = write(tmp_path / "talk.srt", cues("0-2 Good evening everybody."))
    one = signed_off(Material(path, formats.read(path)), NOW)
    text = text_of(one)
    assert "Ready: nothing left to review" in text
    assert "No reviewer was named." in text
    assert "No verdicts are known here." in text
    assert "What was edited is not known" in text


def test_what_is_not_known_is_said(tmp_path: Path) -> None:
    one = sign(tmp_path, review=None, original=None)
    assert [sentence.partition(":")[0] for sentence in cautions(one)] == [
        "The checks ran without the recording",
        "No review of this file is known here",
        "No original was compared",
    ]
    assert "not known" in text_of(one)
    assert "Ada was named as the reviewer when this report was made." in text_of(one)
    heard = sign(tmp_path, media=tmp_path / "talk.mp3", evidence=Witness(duration_ms=60_000))
    assert cautions(heard) == []


def test_edits_that_were_not_saved_stand_against_it(tmp_path: Path) -> None:
    one = sign(tmp_path, unsaved=3)
    assert "3 edits of a window are not saved in this file." in cautions(one)
    path = write(tmp_path / "clean.srt", cues("0-2 Good evening everybody."))
    clean = signed_off(Material(path, formats.read(path), unsaved=1), NOW)
    assert verdict_line(clean) == "Not ready: 1 edit not saved"


def test_broken_rules_are_counted_and_the_first_are_shown(tmp_path: Path) -> None:
    one = sign(tmp_path, profile=Profile("mine", "Mine & co", time_longest_ms=1_000))
    text = text_of(one)
    assert "Not ready: 1 finding left, 5 broken rules" in text
    assert "Rules of Mine & co 5 broken" in text
    assert "Shown too long 5" in text
    kept = sign(tmp_path, profile=Profile("mine", "Mine", time_longest_ms=9_000))
    assert "Every rule of the profile is kept." in text_of(kept)


def test_wording_is_shown_as_it_was_and_is(tmp_path: Path) -> None:
    original = write(tmp_path / "original.srt")
    worded = (replace(TALK[0], text="Good morning everybody"), *TALK[1:])
    path = write(tmp_path / "talk.srt", worded)
    one = signed_off(Material(path, formats.read(path), original=original_of(original, "")), NOW)
    assert "<del>evening</del><ins>morning</ins>" in as_html(one)
