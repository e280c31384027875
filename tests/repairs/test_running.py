from __future__ import annotations

import pytest

from editor.repairs.running import Running, begins_sentence
from tests.builders import cues


@pytest.mark.parametrize(
    "text",
    [
        "see https://x.example/name",
        "www.name.example",
        "me+name@mail.example",
        "so name.com it is",
        "and sub-name.name.org/list?of=it",
        "at --name.com",
        "call name(1)",
        "call one.name(1)",
        "std::name",
        "run it with --name",
        "thanks, @name",
        "in /home/name/x",
        "open my-name.py",
        "say `the name` here",
    ],
)
def test_addresses_and_code_are_no_prose(text: str) -> None:
    start = text.index("name")
    assert not Running(cues(f"0-2 {text}")).is_prose(start, start + 4)


@pytest.mark.parametrize(
    "text", ["the name.", "name, and/or more", "name(s)", "a well-named name", "name: so", "(name)"]
)
def test_words_with_signs_about_them_are_prose(text: str) -> None:
    start = text.index("name")
    assert Running(cues(f"0-2 {text}")).is_prose(start, start + 4)


@pytest.mark.parametrize(
    ("before", "begins"),
    [
        *(("", True), ("  ", True), ("so. ", True), ("so: “", True), ("so\n\n", True)),
        *(("- ", True), ("so\n– ", True), ("so\n  -", True), ("♪ ", True), ("(", True)),
        *(("so ", False), ("so\n", False), ("so - ", False), ("so-", False), ("so, ", False)),
    ],
)
def test_where_a_sentence_may_begin(before: str, begins: bool) -> None:
    assert begins_sentence(f"{before}Name", len(before)) is begins
