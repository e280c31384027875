from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.youtube import srv

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

SRV3 = """<?xml version="1.0" encoding="utf-8" ?><timedtext format="3">
<head><ws id="0"/><wp id="0"/></head>
<body>
<w t="0" id="1" wp="1" ws="1"/>
<p t="160" d="3990" w="1"><s ac="0">hello</s><s t="240" ac="0"> and</s></p>
<p t="2310" d="1840" w="1" a="1">
</p>
<p t="2320" d="2000" w="1"><s>you &amp; me</s></p>
</body></timedtext>"""


def test_srv3_has_words(reads: Reads) -> None:
    document = reads(SRV3, "talk.srv3")
    assert document.source.format == "youtube-srv"
    assert document.cues == (
        Cue(1, 160, 2320, "hello and", words=(Word("hello", 160, 400), Word(" and", 400, 2320))),
        Cue(2, 2320, 4320, "you & me"),
    )


def test_srv3_written_by_hand(reads: Reads) -> None:
    document = reads(
        '<timedtext format="3"><body><p t="5" d="10">two<br/>lines</p></body></timedtext>'
    )
    assert document.cues == (Cue(1, 5, 15, "two\nlines"),)


def test_srv1_is_escaped_twice(reads: Reads) -> None:
    document = reads(
        '<?xml version="1.0" encoding="utf-8" ?><transcript>'
        '<text start="0.16" dur="3.99">Tom &amp;amp; Ann&amp;#39;s</text>'
        '<text start="4.5">&amp;lt;b&amp;gt;\nmore</text></transcript>',
        "talk.xml",
    )
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in document.cues] == [
        (160, 4150, "Tom & Ann's"),
        (4500, 4501, "<b>\nmore"),
    ]


def test_srv2_counts_in_ms(reads: Reads) -> None:
    document = reads('<timedtext><text t="160" d="40">hello</text></timedtext>')
    assert document.cues == (Cue(1, 160, 200, "hello"),)


def test_what_stands_before_the_damage_is_read(reads: Reads) -> None:
    document = reads(SRV3[: SRV3.index("you")])
    assert [cue.text for cue in document.cues] == ["hello and"]
    assert document.source.notes == (
        "The XML is damaged at line 8; what stands before it was read.",
    )


def test_entities_are_refused_and_names_of_html_known() -> None:
    bomb = '<!DOCTYPE timedtext [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    parsed = srv.read(bomb + '<timedtext><p t="1" d="1">&b;</p></timedtext>')
    assert parsed.cues == []
    assert "entities" in parsed.notes[0]
    parsed = srv.read('<timedtext><p t="1" d="1">caf&eacute; &nope; R&D&nbsp;1</p></timedtext>')
    assert parsed.cues[0].text == "café &nope; R&D\u00a01"


def test_a_file_from_outside_is_not_opened() -> None:
    outside = '<!DOCTYPE timedtext [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    assert srv.read(outside + '<timedtext><p t="1" d="1">&a;</p></timedtext>').cues == []


def test_nesting_without_end_is_survived() -> None:
    assert srv.read("<timedtext>" + "<p>" * 100_000).cues == []


@given(st.text('<>/&;pst="1 d#x\0\n', max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    srv.read(f'<timedtext format="3"><p t="1" d="2">{text}')
