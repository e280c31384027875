from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core import edits, splitting
from editor.core.cue import Cue
from editor.formats.reading import read_bytes
from editor.formats.timed.ttml import TTML
from editor.formats.writing import as_text

if TYPE_CHECKING:
    from editor.core.document import Document

# With what services deliver: styles, regions, profile, markers in comments, several divisions.
STYLED = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
    xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
    xmlns:ebuttm="urn:ebu:tt:metadata" ttp:tickRate="10000000" xml:lang="en">
  <head>
    <metadata><ttm:title>A talk</ttm:title>
      <ttm:agent xml:id="ann" type="person"><ttm:name>Ann</ttm:name></ttm:agent></metadata>
    <styling><style xml:id="s1" tts:color="white" tts:fontFamily="proportionalSansSerif"/></styling>
    <layout><region xml:id="bottom" tts:origin="10% 80%" tts:extent="80% 20%"/></layout>
  </head>
  <body style="s1">
    <div region="bottom">
      <!-- the first part -->
      <p xml:id="c1" begin="10000000t" end="20000000t" region="bottom" ttm:agent="ann">Hello<br/>there</p>
      <p xml:id="c2" begin="00:00:03.000" dur="1s" tts:textAlign="start"><span style="s1">Bye &amp; thanks</span></p>
    </div>
    <div xml:lang="fr" ebuttm:role="aside">
      <p xml:id="c3" begin="5s" end="6s"><span tts:fontStyle="italic" style="s1">Au revoir</span> <metadata/></p>
      <p begin="7s" end="8s"/>
    </div>
  </body>
</tt>
"""
TAGGED = """<tt:tt xmlns:tt="http://www.w3.org/ns/ttml"><tt:body><tt:div><tt:p style="x">
<tt:span begin="1s" end="2s">one</tt:span> <tt:span begin="2s" end="3s" fontStyle="italic">two</tt:span>
</tt:p></tt:div></tt:body></tt:tt>"""


def document_of(content: str) -> Document:
    return read_bytes(content.encode(), Path("talk.ttml"))


def written(document: Document) -> str:
    return as_text(document, TTML)


def told(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("content", [STYLED, TAGGED])
def test_written_anew_an_unedited_file_is_the_same(content: str) -> None:
    assert written(document_of(content)) == content


def test_only_the_times_of_a_moved_cue_change() -> None:
    document = document_of(STYLED)
    edit = edits.retime(document.cues, 0, 1500, 2000)
    cues = edit.splices[0].apply(document.cues)
    edit = edits.retime(cues, 1, 2500, 4000)
    cues = edit.splices[0].apply(cues)
    assert written(replace(document, cues=cues)) == told(
        STYLED,
        ('begin="10000000t" end="20000000t"', 'begin="00:00:01.500" end="00:00:02.000"'),
        (
            'begin="00:00:03.000" dur="1s" tts:textAlign="start"',
            'begin="00:00:02.500" tts:textAlign="start" end="00:00:04.000"',
        ),
    )


def test_only_the_text_of_a_corrected_cue_changes() -> None:
    document = document_of(STYLED)
    first, second, third, fourth = document.cues
    cues = (
        replace(first, text="Hello\n<b>you</b> <two>"),
        replace(second, text="Bye"),
        replace(third, text="<i>Salut</i>"),
        replace(fourth, text="x"),
    )
    assert written(replace(document, cues=cues)) == told(
        STYLED,
        ("Hello<br/>there", 'Hello<br/><span tts:fontWeight="bold">you</span> &lt;two&gt;'),
        ("Bye &amp; thanks", "Bye"),
        # Of a text beside other elements only the markup is known that the text has.
        (
            '<span tts:fontStyle="italic" style="s1">Au revoir</span> <metadata/>',
            '<span tts:fontStyle="italic">Salut</span>',
        ),
        ('<p begin="7s" end="8s"/>', '<p begin="7s" end="8s">x</p>'),
    )


def test_a_span_around_the_whole_text_stays() -> None:
    content = STYLED.replace(" <metadata/>", "")
    document = document_of(content)
    third = replace(document.cues[2], text="<i>Salut</i>")
    cues = (*document.cues[:2], third, document.cues[3])
    assert written(replace(document, cues=cues)) == told(content, ("Au revoir", "Salut"))
    plain = replace(third, text="Salut")
    cues = (*document.cues[:2], plain, document.cues[3])
    assert '<p xml:id="c3" begin="5s" end="6s">Salut</p>' in written(replace(document, cues=cues))


def test_what_stands_between_removed_cues_stays_where_it_is_markup() -> None:
    document = document_of(STYLED)
    kept = written(replace(document, cues=document.cues[3:]))
    assert '<div xml:lang="fr" ebuttm:role="aside">\n      <p begin="7s" end="8s"/>' in kept
    assert "<!-- the first part -->" in kept
    assert "c1" not in kept
    assert document_of(kept).cues == (replace(document.cues[3], id=1),)


def test_a_split_cue_gets_a_paragraph_like_the_one_it_was() -> None:
    document = document_of(STYLED)
    edit = splitting.split(document.cues, 0, 9, caret=5)
    cues = edit.splices[0].apply(document.cues)
    assert written(replace(document, cues=cues)) == told(
        STYLED,
        (
            'begin="10000000t" end="20000000t" region="bottom" ttm:agent="ann">Hello<br/>there</p>',
            (
                'begin="10000000t" end="00:00:01.500" region="bottom" ttm:agent="ann">Hello</p>\n'
                '      <p begin="00:00:01.500" end="00:00:02.000" region="bottom" '
                'ttm:agent="ann">there</p>'
            ),
        ),
    )


def test_new_speakers_are_put_into_the_head() -> None:
    document = document_of(STYLED)
    named = tuple(replace(cue, speaker="Bob & Eve") for cue in document.cues)
    content = written(replace(document, cues=named))
    assert content.count("Bob &amp; Eve</ttm:name></ttm:agent></metadata>") == 1
    assert {cue.speaker for cue in document_of(content).cues} == {"Bob & Eve"}
    none = as_text(document, TTML, "none")
    assert none == told(STYLED, (' ttm:agent="ann"', ""))
    assert "<tt:metadata><ttm:agent" in written(
        replace(document_of(TAGGED), cues=(Cue(1, 1000, 2000, "one", "Ann"),))
    )


def test_styles_of_a_timed_span_are_those_of_its_text() -> None:
    document = document_of(TAGGED)
    assert document.cues[1].text == "<i>two</i>"
    italic = replace(document.cues[1], text="<i>2</i>")
    plain = replace(document.cues[1], text="2")
    assert written(replace(document, cues=(document.cues[0], italic))) == told(TAGGED, ("two", "2"))
    assert written(replace(document, cues=(document.cues[0], plain))) == told(
        TAGGED, (' fontStyle="italic">two', ">2")
    )


def test_the_declaration_names_the_encoding_it_is_saved_in(tmp_path: Path) -> None:
    content = STYLED.replace("UTF-8", "windows-1252").replace("Hello", "Hallå då på dig")
    path = tmp_path / "a.ttml"
    path.write_bytes(content.encode("cp1252"))
    document = formats.read(path, "cp1252")
    edited = replace(document, cues=document.cues[:3])
    formats.write(edited, path)
    assert path.read_text("utf-8").startswith('<?xml version="1.0" encoding="utf-8"?>')
    assert formats.read(path).cues == edited.cues


@pytest.mark.parametrize(
    "content",
    [
        '<tt><body><div begin="10s"><p begin="1s" end="2s">a</p></div></body></tt>',
        '<tt><body><p begin="1s" end="4s">a<span begin="1s" end="2s">b</span> c</p></body></tt>',
        '<tt><body><div agent="x"><p begin="1s" end="2s">a</p></div></body></tt>',
        '<tt><body><p begin="1s" end="2s">a</p><p begin="3s" end="4s">b',
    ],
    ids=["times from another's", "text beside timed spans", "inherited speaker", "damaged"],
)
def test_what_cannot_be_put_back_is_written_anew(content: str) -> None:
    document = document_of(content)
    assert document.source.pieces == ()
    again = document_of(written(document))
    assert again.cues == document.cues


def test_after_saving_it_is_still_kept(tmp_path: Path) -> None:
    document = document_of(STYLED)
    first = formats.write(replace(document, cues=document.cues[1:]), tmp_path / "a.ttml")
    formats.write(first, tmp_path / "b.ttml")
    assert (tmp_path / "b.ttml").read_bytes() == (tmp_path / "a.ttml").read_bytes()
    assert "<layout>" in (tmp_path / "b.ttml").read_text()
    other = formats.write(first, tmp_path / "c.srt")
    assert formats.write(other, tmp_path / "c.ttml").cues == first.cues
    assert [cue.text for cue in formats.read(tmp_path / "c.ttml").cues] == [
        cue.text for cue in first.cues
    ]


_TEXT = st.text(st.sampled_from("ab <>&\n'\"é"), max_size=12)


@st.composite
def changed(draw: st.DrawFn) -> tuple[Cue, ...]:
    """Draw the cues of the styled file with some gone, some changed, and some new."""
    cues: list[Cue] = []
    for cue in document_of(STYLED).cues:
        kind = draw(st.sampled_from(["same", "gone", "text", "times", "speaker", "new"]))
        if kind == "text":
            cues.append(replace(cue, text=draw(_TEXT).strip("\n")))
        elif kind == "times":
            start = draw(st.integers(0, 9000))
            cues.append(replace(cue, start_ms=start, end_ms=start + draw(st.integers(1, 900))))
        elif kind == "speaker":
            cues.append(replace(cue, speaker=draw(st.sampled_from(["", "Ann", "Bob"]))))
        elif kind != "gone":
            cues.append(cue)
        if kind == "new":
            cues.append(replace(cue, id=cue.id + 100, text=draw(_TEXT).strip("\n")))
    return tuple(sorted(cues, key=lambda cue: cue.start_ms))


@given(changed())
def test_whatever_is_edited_is_read_again(cues: tuple[Cue, ...]) -> None:
    content = written(replace(document_of(STYLED), cues=cues))
    assert "<layout><region" in content
    if cues:
        assert [replace(cue, id=0) for cue in document_of(content).cues] == [
            replace(cue, id=0) for cue in cues
        ]
