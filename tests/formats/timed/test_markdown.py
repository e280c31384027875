from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.formats.timed import markdown
from editor.formats.timed.markdown import MARKDOWN_CUES
from tests.builders import cues

if TYPE_CHECKING:
    from tests.formats.conftest import Reads


def test_quoted_headers_and_escaped_punctuation(reads: Reads) -> None:
    document = reads(
        "# Interview\n\n`274 00:10:11,560 --> 00:10:12,820`\nBye\\!\n\n\n\n"
        "`275 00:10:13,000 --> 00:10:14,000`\n\\- So 2 \\* 3\\.\n1\\. see `you`\n",
        "talk.md",
    )
    assert document.source.format == "markdown-cues"
    assert document.cues == (
        Cue(1, 611_560, 612_820, "Bye!"),
        Cue(2, 613_000, 614_000, "- So 2 * 3.\n1. see `you`"),
    )
    assert document.source.notes == ("One line that is not part of a cue was skipped.",)


@pytest.mark.parametrize(
    "content",
    [
        "**1**\n**00:00:01,000 --> 00:00:02,000**\none\n\n**2**\n**00:00:03,000 --> 00:00:04,000**\n2\n",
        "1\n00:00:01,000 --\\> 00:00:02,000\none\n\n2\n00:00:03,000 --\\> 00:00:04,000\n2\n",
        "## 1\n`00:00:01.000 --> 00:00:02.000`  \none  \n\n## 2\n`00:03.000 --> 00:04.000`\n2\\\n",
        "Here it is:\n```srt\n1\n00:00:01,000 --> 00:00:02,000\none\n\n2\n00:00:03,000 --> 00:00:04,000\n2\n```\n",
        "```\nWEBVTT\n\n00:01.000 --> 00:02.000\none\n\n00:03.000 --> 00:04.000\n2\n```\nThat was it.\n",
    ],
)
def test_marks_of_other_kinds(reads: Reads, content: str) -> None:
    document = reads(content, "talk.txt")
    assert document.source.format == "markdown-cues"
    assert document.cues == cues("1-2 one", "3-4 2")


def test_nothing_is_escaped_in_a_block_of_code() -> None:
    (cue,) = markdown.read("```\n00:01.000 --> 00:02.000\na \\! b\n```\n").cues
    assert cue.text == "a \\! b"


@pytest.mark.parametrize(
    "text",
    [
        "1\n00:00:01,000 --> 00:00:02,000\nuse `code` and **bold**\n",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n# heading\n",
        "[00:00:00.000 --> 00:00:03.240]   # Hello `there`\n",
    ],
)
def test_plain_transcripts_with_marks_in_the_text_are_left_to_others(text: str) -> None:
    assert MARKDOWN_CUES.sniff(text) == 0


@given(st.text("0123:,.->`*#\\\n ab", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found = markdown.read("`1 00:00:01,000 --> 00:00:02,000`\n" + text).cues
    assert [cue.id for cue in found] == list(range(1, len(found) + 1))
    assert MARKDOWN_CUES.sniff(text) in (0, 1)


def test_long_runs_of_marks_take_no_long_time() -> None:
    begun = perf_counter()
    for mark in ("`", "```\n", "```\n\n\n", "*", "# ", "\n", "1 "):
        assert MARKDOWN_CUES.sniff("```\n" + mark * 30_000 + "00:01.000") == 0
    assert perf_counter() - begun < 2
