from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from editor.checks.publishing.profile import Profile
from editor.core.span import Span
from editor.signoff.picture import picture
from editor.signoff.sign_off import Picture
from tests.checks.witness import Heard as Witness
from tests.signoff.making import sign

if TYPE_CHECKING:
    from pathlib import Path

    from editor.signoff.sign_off import SignOff


def drawn(one: SignOff) -> ET.Element:
    return ET.fromstring(picture(one))


def names(one: SignOff) -> list[str]:
    return [str(text.text) for text in drawn(one).iter("text") if text.get("class") == "name"]


def test_each_category_has_a_lane_with_its_name(tmp_path: Path) -> None:
    assert names(sign(tmp_path)) == ["Text", "Invented", "Tags", "Removed", "Heard"]
    profile = Profile("mine", "Mine", time_longest_ms=1_000)
    witness = Witness(speech=((0, 6_000),), duration_ms=60_000)
    more = names(sign(tmp_path, profile=profile, evidence=witness, media=tmp_path / "talk.mp3"))
    assert more[:3] == ["Recording", "Voices", "Text"]
    assert "Rules" in more


def test_what_is_left_is_taller_than_what_is_settled(tmp_path: Path) -> None:
    marks = [mark for mark in drawn(sign(tmp_path)).iter("rect") if mark.get("class") == "c-tag"]
    heights = {str(mark[0].text).rpartition(": ")[2]: mark.get("height") for mark in marks}
    assert heights == {"open": "12", "kept": "5"}


def test_marks_lie_where_their_time_is(tmp_path: Path) -> None:
    (loop,) = (
        mark
        for mark in drawn(sign(tmp_path)).iter("rect")
        if mark.get("class") == "c-hallucination"
    )
    left, wide = (float(str(loop.get(name))) for name in ("x", "width"))
    assert abs(left - (96 + 896 * 10 / 32)) < 0.1
    assert abs(wide - 896 * 12 / 32) < 0.1


def test_everything_stays_inside_the_drawing(tmp_path: Path) -> None:
    one = replace(sign(tmp_path), picture=Picture(1_000, (0.0, 1.0), (), (Span(0, 99_000),)))
    page = drawn(one)
    numbers = [
        (float(str(mark.get("x"))), float(str(mark.get("width")))) for mark in page.iter("rect")
    ]
    for path in page.iter("path"):
        numbers += [
            (float(x), float(wide or 0))
            for x, wide in re.findall(r"M([\d.]+) [\d.]+(?:h([\d.]+))?", str(path.get("d")))
        ]
    assert numbers
    assert all(left >= 90 and left + wide <= 1_000 for left, wide in numbers)


def test_many_marks_of_a_lane_are_one_shape(tmp_path: Path) -> None:
    one = sign(tmp_path)
    (applause,) = (flag for flag in one.flags if flag.is_left)
    many = tuple(
        replace(applause, finding=replace(applause.finding, start_ms=at, end_ms=at + 1))
        for at in range(1_000)
    )
    shapes = list(drawn(replace(one, flags=many)).iter("path"))
    (tags,) = (shape for shape in shapes if shape.get("class") == "c-tag")
    assert str(tags.get("d")).count("M") == 1


def test_the_times_are_few_enough_to_be_read(tmp_path: Path) -> None:
    one = sign(tmp_path)
    for whole_ms in (1, 32_000, 3_346_000, 31_884_000, 360_000_000):
        page = drawn(replace(one, picture=replace(one.picture, whole_ms=whole_ms)))
        times = [text for text in page.iter("text") if text.get("class") == "time"]
        assert 1 <= len(times) <= 26, whole_ms
