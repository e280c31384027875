from __future__ import annotations

import pytest

from editor.core.halves import cuts, halves, is_dialogue


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("one| two", "one", "two"),
        ("one\n|two three", "one", "two three"),
        ("<i>one |two</i>", "<i>one</i>", "<i>two</i>"),
        ("<i>one</i> |two", "<i>one</i>", "two"),
        ("one <i>|two</i>", "one", "<i>two</i>"),
        ("<i>one|</i> two", "<i>one</i>", "two"),
        ("one <|i>two</i>", "one", "<i>two</i>"),
        ("<b><i>one |two</i> three</b>", "<b><i>one</i></b>", "<b><i>two</i> three</b>"),
        ("<v Ann>one |two", "<v Ann>one", "<v Ann>two"),
        (
            '<font color="red">a |b</font>',
            '<font color="red">a</font>',
            '<font color="red">b</font>',
        ),
        ("<laughs> one |two", "<laughs> one", "two"),
        ("{\\an8}one |two", "{\\an8}one", "{\\an8}two"),
        ("{\\i1}one |two{\\i0} three", "{\\i1}one", "{\\i1}two{\\i0} three"),
        ("- one\n|- two", "one", "two"),
        ("- one\n- |two", "one", "two"),
        ("one\n|- two", "one", "two"),
        ("- one |more\n- two", "one", "more\n- two"),
        ("- one\n- two |more", "- one\n- two", "more"),
        ("- one\n|- two\n- three", "one", "- two\n- three"),
        ("<i>- one\n|- two</i>", "<i>one</i>", "<i>two</i>"),
        ("- one |more", "- one", "more"),
        ("well-|known", "well-", "known"),
    ],
)
def test_each_half_is_a_text_of_its_own(text: str, first: str, second: str) -> None:
    caret = text.index("|")
    assert halves(text.replace("|", ""), caret) == (first, second)


def test_a_dash_inside_a_line_is_no_dialogue() -> None:
    assert not is_dialogue("- one\ntwo - three")
    assert is_dialogue("one\n– two")


def test_neither_half_of_a_cut_is_only_dashes_or_markup() -> None:
    assert cuts("- one") == []
    assert cuts("<i>one</i>") == []
    assert cuts("one - two") == [4, 6]
    assert cuts("日本") == [1]
