"""What is printed of findings of every sort, and what is done about those that are sure."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from editor.core.document import Document
from editor.core.finding import Category, Finding, Fix
from editor.core.session import Session
from editor.core.span import Span
from editor.headless.as_json import as_json
from editor.headless.clean import SURE, answer, sure
from editor.report import Checked, as_text
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

_CUES = cues("2-4 one", "9-10 two", "10-12 and two three", "12-14 you")


def found(
    first: int,
    last: int,
    category: Category = Category.HALLUCINATION,
    confidence: float = SURE,
    fixes: tuple[Fix, ...] = (Fix.REMOVE,),
    leaves: str = "",
) -> Finding:
    start, end = _CUES[first].start_ms, _CUES[last].end_ms
    kept = Span(start, end - 500) if category is Category.TIMING else None
    return Finding(
        "kind", category, first, last, start, end, confidence, "subject", "Why.", {}, fixes,
        leaves=leaves, keeps=kept,
    )  # fmt: skip


def gap(first: int, last: int, start_ms: int, end_ms: int) -> Finding:
    return Finding(
        "hole", Category.LOST_SPEECH, first, last, start_ms, end_ms, 0.7, "", "Why.", gap=True
    )


def checked(tmp_path: Path, *findings: Finding) -> list[Checked]:
    return [Checked(tmp_path / "a.srt", Document(_CUES), findings, None, None)]


@pytest.mark.parametrize(
    ("hole", "between", "said"),
    [
        (gap(0, 1, 4000, 9000), [1, 2], "between 1 and 2  00:00:04–00:00:09  Hole"),
        (gap(0, 0, 0, 2000), [None, 1], "before 1  00:00:00–00:00:02  Hole"),
        (gap(3, 3, 14_000, 20_000), [4, None], "after 4  00:00:14–00:00:20  Hole"),
    ],
)
def test_a_gap_lies_between_cues(
    tmp_path: Path, hole: Finding, between: list[int | None], said: str
) -> None:
    one = checked(tmp_path, hole)
    (told,) = json.loads(as_json(one))["files"][0]["findings"]
    assert (told["cues"], told["gap"], told["between"]) == (None, True, between)
    assert said in as_text(one)


def test_json_says_what_would_be_left(tmp_path: Path) -> None:
    one = checked(
        tmp_path,
        found(2, 2, fixes=(Fix.TRIM,), leaves="three"),
        found(3, 3, Category.TIMING, fixes=(Fix.SHRINK,)),
    )
    trim, shrink = json.loads(as_json(one))["files"][0]["findings"]
    assert (trim["leaves"], trim["keeps"]) == ("three", None)
    assert (shrink["leaves"], shrink["keeps"]) == (None, [12_000, 13_500])


def test_hints_are_counted_and_shown_when_asked_for(tmp_path: Path) -> None:
    one = checked(tmp_path, found(0, 0, Category.LISTEN, 0.3), found(1, 1, Category.LISTEN, 0.2))
    assert as_text(one).endswith(
        "\n  Nothing found.\n  2 places worth a listen, shown with --hints.\n"
    )
    shown = as_text(one, hints=True)
    assert shown.count("Why.") == 2
    assert shown.endswith("  2 places worth a listen.\n")
    assert [told["hint"] for told in json.loads(as_json(one))["files"][0]["findings"]] == [True] * 2


@pytest.mark.parametrize("category", Category)
def test_every_category_is_printed(tmp_path: Path, category: Category) -> None:
    assert f"1 finding: 1 {category.value}." in as_text(checked(tmp_path, found(0, 1, category)))


def test_only_what_is_sure_and_asked_for_is_answered() -> None:
    asked = (Category.HALLUCINATION,)
    left = [
        found(0, 0, confidence=SURE - 0.01),
        found(0, 0, Category.LOST_SPEECH),
        found(0, 0, Category.TAG),
        found(0, 0, fixes=(Fix.GAP_MARKER,)),
        gap(0, 1, 4000, 9000),
    ]
    assert sure(left, asked) == []
    run, part, inside = found(0, 1), found(1, 1), found(3, 3)
    assert sure([run, part, inside], asked) == [run, inside]


def test_cues_are_removed_and_trimmed_and_given_back() -> None:
    session = Session(Document(_CUES))
    trim = found(2, 2, fixes=(Fix.TRIM, Fix.REMOVE), leaves="three")
    answer(session, [found(0, 1), trim, found(3, 3)])
    assert [cue.text for cue in session.cues] == ["three"]
    assert len(session.verdicts) == 3
    assert session.undo()
    assert session.undo()
    assert not session.undo()
    assert session.cues == _CUES
