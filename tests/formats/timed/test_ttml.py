from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.document import Document
from editor.formats.timed import ttml, ttml_writing
from editor.formats.timed.ttml_times import Clock
from tests.builders import cues
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

CONTENT = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling"
    xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en">
  <head><metadata><ttm:agent type="person" xml:id="a1"><ttm:name>Ann</ttm:name></ttm:agent></metadata></head>
  <body>
    <div>
      <p xml:id="c1" begin="00:00:01.000" end="00:00:02.000" ttm:agent="a1">
        Hello <span tts:fontStyle="italic">there</span> &amp;<br/>  you&nbsp;all
      </p>
      <p begin="3s" dur="1000ms"/>
    </div>
  </body>
</tt>"""


def test_paragraphs_with_agents_and_styles(reads: Reads) -> None:
    document = reads(CONTENT, "talk.ttml")
    assert document.source.format == "ttml"
    assert document.cues == (
        Cue(1, 1000, 2000, "Hello <i>there</i> &\nyou\u00a0all", "Ann"),
        Cue(2, 3000, 4000, ""),
    )
    assert tuple(ttml.read(ttml_writing.write(document)).cues) == document.cues


def test_dfxp_with_prefixes_and_spans_that_have_the_times(reads: Reads) -> None:
    document = reads(
        '<tt:tt xmlns:tt="http://www.w3.org/2006/10/ttaf1"><tt:body><tt:div begin="10s"><tt:p>'
        '<tt:span begin="1s" end="2s">one</tt:span> <tt:span begin="2s" dur="1s">two</tt:span>'
        '</tt:p><tt:p begin="5s" end="6s"><tt:span>three</tt:span></tt:p></tt:div></tt:body></tt:tt>',
        "talk.dfxp",
    )
    assert document.cues == cues("11-12 one", "12-13 two", "15-16 three")


@pytest.mark.parametrize(
    ("time", "ms"),
    [
        ("00:00:01.5", 1500),
        ("00:00:01:05", 1200),
        ("1.5s", 1500),
        ("160ms", 160),
        ("50f", 2000),
        ("20000000t", 2000),
        ("2m", 120_000),
        ("1h", 3_600_000),
        ("soon", None),
        ("", None),
        ("9" * 15 + "h", None),
    ],
)
def test_times(time: str, ms: int | None) -> None:
    assert Clock({"frameRate": "25", "tickRate": "10000000"}).ms(time) == ms


def test_rates() -> None:
    ntsc = Clock({"frameRate": "30", "frameRateMultiplier": "1000 1001"})
    assert ntsc.ms("30f") == 1001
    assert Clock({"frameRate": "none"}).ms("30f") == 1000
    assert Clock({"frameRate": "25"}).ms("25t") == 1000


def test_paragraphs_without_times_are_said_to_be_left_out(reads: Reads) -> None:
    document = reads("<tt><p begin='1s' end='2s'>a</p><p>b</p><p begin='x' end='2s'>c</p></tt>")
    assert document.cues == cues("1-2 a")
    assert document.source.notes == ("2 paragraphs without times that can be read were left out.",)


def test_entities_are_refused() -> None:
    bomb = '<!DOCTYPE tt [<!ENTITY a "ha">]><tt><p begin="1s" end="2s">&a;</p></tt>'
    assert ttml.read(bomb).cues == []


def test_what_stands_before_the_damage_is_read(reads: Reads) -> None:
    document = reads(CONTENT[: CONTENT.index("<p begin")])
    assert len(document.cues) == 1
    assert document.source.notes[0].startswith("The XML is damaged at line")


def test_styles_that_overlap_stay_text() -> None:
    (cue,) = cues("1-2 <i>a <b>b</i></b> <u>c</u> 1 < 2")
    assert ttml.read(ttml_writing.write(Document((cue,)))).cues == [cue]


@given(spoken_cues(), st.sampled_from(["", "Ann", "R&D <1>"]))
def test_what_is_written_is_read_again(spoken: tuple[Cue, ...], speaker: str) -> None:
    spoken = tuple(
        replace(
            cue,
            text="".join(c for c in cue.text if c >= " " or c == "\n").translate(
                {0xFFFE: "", 0xFFFF: ""}
            ),
            speaker=speaker,
        )
        for cue in spoken
    )
    assert tuple(ttml.read(ttml_writing.write(Document(spoken))).cues) == spoken


@given(st.text('<>/&;p="1s begnd#x\0\n', max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    ttml.read(f'<tt><body><p begin="1s" end="2s">{text}')
