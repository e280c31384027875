from __future__ import annotations

import pytest

from editor.checks.normal import key, words


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Thank you.", "thank  you"),
        ("YOU", "you!"),
        ("don’t", "Don't"),
        ("'quoted'", "“quoted”"),
        ("two\nlines", "two lines"),
        ("ﬁne", "fine"),
        ("Straße", "STRASSE"),
        ("ＡＢＣ", "abc"),
        ("ありがとう。", "ありがとう"),
        ("...", "…"),
        ("Café", "CAFE\u0301"),
    ],
)
def test_what_sounds_the_same_has_one_key(first: str, second: str) -> None:
    assert key(first) == key(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("we'll", "well"),
        ("ありがとう", "さようなら"),
        ("कि", "की"),
        ("ที่", "ทำ"),
        ("♪♪", "..."),
        ("👍", "👎"),
        ("?", "!"),
        ("<b>so</b> it goes", "so <b>it</b> goes"),
    ],
)
def test_what_sounds_different_has_two(first: str, second: str) -> None:
    assert key(first) != key(second)


@pytest.mark.parametrize("text", ["♪♪", "...", "？", "你好", "ขอบคุณ", "👍", "'"])
def test_only_a_blank_text_has_an_empty_key(text: str) -> None:
    assert key(text)
    assert not key(" \n\u00a0\t")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("you", 1),
        ("Thank you.", 2),
        ("I don’t know", 3),
        ("はい", 1),
        ("ご視聴ありがとうございました", 7),
        ("谢谢大家", 2),
        ("", 0),
    ],
)
def test_words_are_estimated_where_a_script_has_no_spaces(text: str, count: int) -> None:
    assert words(text) == count
