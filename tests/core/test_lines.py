from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import visible_text
from editor.core.lines import balanced, one_line, width

WORDS = st.lists(st.text("abé,.語言コンの、", min_size=1, max_size=14), max_size=18).map(" ".join)
MARKED = st.tuples(WORDS, WORDS, WORDS).map(lambda parts: "{} <i>{}</i>\n{}".format(*parts))
TEXTS = st.one_of(WORDS, MARKED)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("short\ntext", ["short text"]),
        ("Good evening, everybody. Thank you for coming tonight to our show.",
         ["Good evening, everybody.", "Thank you for coming tonight to our show."]),
        ("There are a great many things that I would rather do today",
         ["There are a great many things", "that I would rather do today"]),
        ("<i>and this is the kind of thing</i> that happens when a recogniser writes",
         ["<i>and this is the kind of thing</i> that", "happens when a recogniser writes"]),
        ("これは日本語の字幕の例であり、自動的に改行する場所を選びます。",
         ["これは日本語の字幕の例であり、", "自動的に改行する場所を選びます。"]),
        ("コンピュータープログラミングコンテストインターナショナルです", None),
        ("Donaudampfschifffahrtsgesellschaftskapitänsmütze ist ein Wort",
         ["Donaudampfschifffahrtsgesellschaftskapitänsmütze", "ist ein Wort"]),
        ("هذا نص طويل باللغة العربية، ونريد أن نكسره إلى سطرين في الطول",
         ["هذا نص طويل باللغة العربية،", "ونريد أن نكسره إلى سطرين في الطول"]),
    ],
)  # fmt: skip
def test_lines_are_broken_where_they_read_well(text: str, lines: list[str] | None) -> None:
    found = balanced(text).split("\n")
    assert found == lines if lines else found[0].startswith("コンピューター")


@pytest.mark.parametrize(
    "text",
    ["- So what do you say to that then, I wonder, today?\n- Nothing.", ">> And so\nit is.",
     "<i>- Who\nis it?</i>", "—No\n—Yes"],
)  # fmt: skip
def test_what_tells_voices_is_left_alone(text: str) -> None:
    assert balanced(text) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [("a\nb", "a b"), ("a \n\n b", "a b"), ("日\n本", "日本"), ("a", "a"), ("<i>a\nb</i>", "<i>a b</i>")],
)  # fmt: skip
def test_lines_are_joined(text: str, line: str) -> None:
    assert one_line(text) == line


def test_wide_signs_take_two_columns_and_marks_none() -> None:
    assert width("日本") == 4
    assert width("e\u0301") == 1
    assert width("<i>ab</i>") == 2


@given(TEXTS, st.integers(8, 50))
def test_balancing_keeps_every_letter_and_breaks_no_word(text: str, limit: int) -> None:
    made = balanced(text, limit)
    assert "".join(made.split()) == "".join(text.split())
    if one_line(made) == one_line(text):  # a space between signs that need none may be lost
        assert balanced(made, limit) == made
    for line in made.split("\n"):
        if width(line) > limit:
            assert len(visible_text(line).split()) == 1, line
    whole = [word for word in one_line(text).split() if word.isascii()]
    assert set(whole) <= set(made.split())


@given(WORDS.filter(str.strip))
def test_two_lines_are_enough_where_they_fit(text: str) -> None:
    words = text.split()
    heads = [" ".join(words[:at]) for at in range(1, len(words))]
    fits = any(width(h) <= 42 and width(text[len(h) :].strip()) <= 42 for h in heads)
    if fits and " ".join(words) == text and not text.startswith("-"):
        assert balanced(text).count("\n") <= 1
