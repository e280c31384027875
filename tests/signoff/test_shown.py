from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.signoff.shown import plain, shown, shown_diff

if TYPE_CHECKING:
    from markupsafe import Markup

HARMLESS = {"bdi", "i", "br", "del", "ins"}
ACTING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class Tags(HTMLParser):
    """Gathers what a browser would make elements of, with their attributes, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[tuple[str, str | None]] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.update(attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_markup_is_shown_and_does_nothing() -> None:
    text = """<script>alert("1")</script> & <img src=x onerror='go()'>"""
    found = Tags(shown(text))
    assert found.tags == ["bdi"]
    assert found.text == text


@pytest.mark.parametrize("sign", [*ACTING, "\x00", "\x1b", "\u2028", "\x85", "\ud83d"])
def test_what_acts_is_told_by_its_number(sign: str) -> None:
    found = shown(f"right{sign}left")
    assert sign not in found
    assert f'<i class="ctl">U+{ord(sign):04X}</i>' in found
    assert plain(f"right{sign}left") == f"rightU+{ord(sign):04X}left"


def test_honest_text_from_right_to_left_is_as_it_is() -> None:
    text = "שלום\u200f, world"
    assert Tags(shown(text)).text == text


def test_lines_stay_lines() -> None:
    assert shown("- Yes.\n- No.") == "<bdi>- Yes.<br>- No.</bdi>"


def test_a_text_beyond_all_measure_is_cut_and_says_so() -> None:
    found = Tags(shown("x" * 51_000))
    assert found.text == "x" * 1_000 + " + 50,000 characters"


def test_a_change_is_shown_word_by_word() -> None:
    assert shown_diff("So <b>gonna</b> go", "So <b>going to</b> go") == (
        "<bdi>So &lt;b&gt;<del>gonna</del><ins>going to</ins>&lt;/b&gt; go</bdi>"
    )


def test_what_stands_far_from_a_change_is_left_out() -> None:
    before = f"{'word ' * 60}colour{' word' * 60}"
    found = Tags(shown_diff(before, before.replace("colour", "color"))).text
    assert "word colourcolor word" in found
    assert len(found) < 120
    assert "…" in found


@given(st.text(), st.text())
def test_nothing_of_a_text_becomes_an_element_or_acts(one: str, other: str) -> None:
    found: tuple[Markup, ...] = shown(one), shown_diff(one, other)
    for page in found:
        parsed = Tags(page)
        assert set(parsed.tags) <= HARMLESS
        assert parsed.attributes <= {("class", "ctl")}
        assert not set(ACTING) & set(page)
    assert not set(ACTING) & set(plain(one))
