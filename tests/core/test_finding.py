from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, replace

import pytest

from editor.core.finding import Category, Finding, Fix
from editor.core.span import Span

FOUND = Finding(
    kind="loop",
    category=Category.HALLUCINATION,
    first=3,
    last=5,
    start_ms=1_000,
    end_ms=4_000,
    confidence=0.9,
    subject="you",
    reason="“you” comes 3 times.",
    evidence={"repeats": 3},
    fixes=(Fix.REMOVE,),
    leaves="you",
    keeps=Span(1_000, 2_000),
)


def test_a_finding_is_a_value() -> None:
    assert pickle.loads(pickle.dumps(FOUND)) == FOUND
    assert copy.deepcopy(FOUND) == FOUND
    assert replace(FOUND, last=5) == FOUND
    assert replace(FOUND, last=6).count == 4
    with pytest.raises(FrozenInstanceError):
        FOUND.last = 6  # type: ignore[misc]


def test_what_is_not_said_of_a_finding_is_nothing() -> None:
    bare = Finding("hole", Category.LOST_SPEECH, 1, 2, 0, 10, 0.5, "", "")
    assert (bare.evidence, bare.fixes, bare.gap, bare.leaves, bare.keeps) == (
        {},
        (),
        False,
        "",
        None,
    )
