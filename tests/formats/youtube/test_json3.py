from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.youtube import json3

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

RECOGNISED = """{"wireMagic":"pb3","pens":[{}],"wsWinStyles":[{}],"wpWinPositions":[{}],"events":[
 {"tStartMs":0,"dDurationMs":60000,"id":1,"wpWinPosId":1,"wsWinStyleId":1},
 {"tStartMs":160,"dDurationMs":3990,"wWinId":1,
  "segs":[{"utf8":"hello","acAsrConf":0},{"utf8":" and","tOffsetMs":240},{"utf8":" all","tOffsetMs":480}]},
 {"tStartMs":2310,"dDurationMs":1840,"wWinId":1,"aAppend":1,"segs":[{"utf8":"\\n"}]},
 {"tStartMs":2320,"dDurationMs":2680,"wWinId":1,"segs":[{"utf8":"[Music]"}]}]}"""


def test_recognised_captions_have_words(reads: Reads) -> None:
    document = reads(RECOGNISED, "talk.en.json3")
    assert document.source.format == "youtube-json3"
    hello = (Word("hello", 160, 400), Word(" and", 400, 640), Word(" all", 640, 2320))
    assert document.cues == (
        Cue(1, 160, 2320, "hello and all", words=hello),
        Cue(2, 2320, 5000, "[Music]", words=(Word("[Music]", 2320, 5000),)),
    )


def test_captions_written_by_hand_keep_their_lines_and_ends(reads: Reads) -> None:
    document = reads(
        '{"wireMagic": "pb3", "events": [{"tStartMs": 1000, "dDurationMs": 3000,'
        ' "segs": [{"utf8": "two\\nlines &"}]},'
        ' {"tStartMs": 2000, "dDurationMs": 500, "segs": [{"utf8": "at once"}]}]}',
        "talk.json",
    )
    assert document.cues == (Cue(1, 1000, 4000, "two\nlines &"), Cue(2, 2000, 2500, "at once"))


def test_a_file_cut_off_gives_what_is_whole(reads: Reads) -> None:
    document = reads(RECOGNISED[: RECOGNISED.index('"[Music')])
    assert [cue.text for cue in document.cues] == ["hello and all"]
    assert document.source.notes == (
        "The file is cut off or damaged; what could be read of it is shown.",
    )


@pytest.mark.parametrize(
    "event",
    [
        "null",
        "[]",
        '{"tStartMs": "soon", "segs": [{"utf8": "a"}]}',
        '{"tStartMs": 1e999, "segs": [{"utf8": "a"}]}',
        '{"tStartMs": NaN, "segs": [{"utf8": "a"}]}',
        '{"tStartMs": true, "segs": [{"utf8": "a"}]}',
        '{"tStartMs": ' + "9" * 400 + ', "segs": [{"utf8": "a"}]}',
        '{"tStartMs": 5, "segs": {"utf8": "a"}}',
        '{"tStartMs": 5, "segs": [{"utf8": 7}, null]}',
    ],
)
def test_events_that_make_no_sense_are_passed_over(event: str) -> None:
    good = '{"tStartMs": 5, "dDurationMs": 5, "segs": [{"utf8": "good"}]}'
    parsed = json3.read('{"wireMagic": "pb3", "events": [' + event + ", " + good + "]}")
    assert [cue.text for cue in parsed.cues] == ["good"]


def test_nesting_without_end_is_survived() -> None:
    assert json3.read('{"wireMagic": ' + "[" * 200_000).cues == []
    assert json3.read('{"a": "' + '\\"' * 200_000).cues == []


@given(st.text('{}[]",:\\0123 tStartMsegutf8-.', max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    json3.read('{"wireMagic":"pb3","events":[' + text)
