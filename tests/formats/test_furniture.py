from __future__ import annotations

import html
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.formats.furniture import cleared
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.formats.conftest import Reads

CUES = cues("1-2 one", "3-4 2", "5-6 three")
SRT = (
    "1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\n2\n\n"
    "3\n00:00:05,000 --> 00:00:06,000\nthree\n"
)
VTT = "WEBVTT\n\n" + SRT.replace(",", ".")
WHISPER = (
    "\n[00:00:01.000 --> 00:00:02.000]   one\n[00:00:03.000 --> 00:00:04.000]   2\n"
    "[00:00:05.000 --> 00:00:06.000]   three\n"
)
TEXTS = {"srt": SRT, "vtt": VTT, "whisper": WHISPER}
HEAD = (
    "File size: 300 Bytes\n2ffb90d\n" + "\u00a0\n" * 12 + "\n".join(map(str, range(1, 13))) + "\n"
)


def numbered(text: str, form: str) -> str:
    return "".join(form.format(at, line) for at, line in enumerate(text.split("\n"), 1))


COPIES: dict[str, Callable[[str], str]] = {
    "a column of numbers before": lambda text: HEAD + text,
    "blanks in the empty lines": lambda text: HEAD + text.replace("\n\n", "\n\u00a0\n"),
    "numbers before the lines": lambda text: numbered(text, "{}\t{}\n"),
    "numbers and a bar": lambda text: "talk\n" + numbered(text, "{:>4} | {}\n"),
    "numbers between the lines": lambda text: numbered(text, "{}\n{}\n"),
    "numbers between, blank lines lost": lambda text: numbered(text, "{}\n{}\n").replace(
        "\n\n", "\n"
    ),
    "a page goes on behind": lambda text: HEAD + text + "\n\nTerms\nPrivacy\n",
    "HTML": lambda text: (
        "<!DOCTYPE html>\n<html><head><title>talk</title><script>1 < 2</script></head><body>"
        f"<h1>talk</h1><pre>{html.escape(text)}</pre><footer>Terms</footer></body></html>"
    ),
    "HTML in a table": lambda text: (
        "<html><table>"
        + "".join(
            f'<tr><td data-line="{at}"></td><td>{html.escape(line)}</td></tr>'
            for at, line in enumerate(text.split("\n"))
        )
        + "</table></html>"
    ),
    "HTML in a table with its numbers": lambda text: (
        "<html><body><table>"
        + "".join(
            f"<tr><td>{at}</td><td>{html.escape(line)}</td></tr>"
            for at, line in enumerate(text.split("\n"), 1)
        )
        + "</table></body></html>"
    ),
}


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_of_a_page_has_the_cues_and_nothing_else(reads: Reads, kind: str, copy: str) -> None:
    document = reads(COPIES[copy](TEXTS[kind]))
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in document.cues] == [
        (cue.start_ms, cue.end_ms, cue.text) for cue in CUES
    ]
    assert document.source.notes
    assert not document.source.sound


@pytest.mark.parametrize("text", TEXTS.values())
def test_what_is_no_copy_comes_back_as_it_is(text: str) -> None:
    assert cleared(text) == (text, ())


def test_numbers_that_were_said_stay() -> None:
    text = SRT.replace("one", "1\n2\n3\n4").replace("three", "5\n6")
    assert cleared(text) == (text, ())


@given(st.text(alphabet="123\n \t|:<>a\u00a0/html!-", max_size=200))
def test_no_text_is_too_odd(text: str) -> None:
    cleared(text)
    cleared("<html>" + text)


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<a ", "1\n", "\u00a0\n", "1\t", "&amp", "<script>"]
)
def test_it_takes_time_in_proportion(piece: str) -> None:
    text = "<html>" + piece * (300_000 // len(piece))
    started = time.process_time()
    cleared(text)
    cleared(text.removeprefix("<html>"))
    assert time.process_time() - started < 1
