from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue, visible_text
from editor.core.document import Document
from editor.formats.timed import ass
from tests.builders import cues
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

CONTENT = r"""[Script Info]
; a comment
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,do not show, this
Dialogue: 1,0:00:00.16,0:00:02.31,Top,Ann,10,0,0,Banner;5,{\an8}Hello, all\Nof {\i1}you{\i0}
Dialogue: 0,0:00:02.31,10:00:04.00,Default,,0,0,0,,{\k52}plain

[Fonts]
fontname: a.ttf
"""


def test_everything_a_file_says_comes_back(reads: Reads, tmp_path: Path) -> None:
    document = reads(CONTENT, "talk.ass")
    assert document.cues == (
        Cue(
            1,
            160,
            2310,
            "{\\an8}Hello, all\nof <i>you</i>",
            "Ann",
            settings="1,Top,10,0,0,Banner;5",
        ),
        Cue(2, 2310, 36_004_000, "{\\k52}plain", settings="0,Default,0,0,0,"),
    )
    assert ass.write(document) == CONTENT
    edited = replace(document, cues=(document.cues[1],))
    formats.write(edited, tmp_path / "talk.ass")
    lines = (tmp_path / "talk.ass").read_text().splitlines()
    assert [line for line in CONTENT.splitlines() if line not in lines] == [
        CONTENT.splitlines()[11]
    ]


def test_events_that_were_not_edited_are_written_letter_by_letter(
    reads: Reads, tmp_path: Path
) -> None:
    odd = CONTENT.replace("Dialogue: 1,0:00:00.16", "Dialogue:1, 0:00:00.160").replace(
        "Hello, all\\N", "{to Ann}Hello, all\\n"
    )
    document = reads(odd, "talk.ass")
    first, second = document.cues
    edited = replace(document, cues=(first, replace(second, text="changed")))
    formats.write(edited, tmp_path / "talk.ass")
    assert (tmp_path / "talk.ass").read_text() == odd.replace("{\\k52}plain", "changed")


def test_ssa_marks_where_ass_has_layers(reads: Reads) -> None:
    content = (
        "[Script Info]\nScriptType: v4.00\n\n[V4 Styles]\nFormat: Name, Fontname\nStyle: Default,Arial\n\n"
        "[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: Marked=0,0:00:01.00,0:00:02.00,Default,Ann,0000,0000,0000,,one, two\n"
    )
    document = reads(content, "talk.ssa")
    assert (document.cues[0].speaker, document.cues[0].text) == ("Ann", "one, two")
    assert ass.write(document) == content


def test_columns_in_another_order(reads: Reads) -> None:
    document = reads(
        "[Events]\nFormat: Start, End, Actor, Text\nDialogue: 0:00:01.00,0:00:02.00,Ann,a, b\n"
    )
    assert document.cues == (Cue(1, 1000, 2000, "a, b", "Ann"),)


def test_lines_that_make_no_sense_are_skipped(reads: Reads) -> None:
    document = reads(
        "[Events]\nDialogue: 0,soon,later,Default,,0,0,0,,x\nDialogue: 0,0:00:01.00\n"
        "Dialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,good\n"
    )
    assert document.cues[0].text == "good"
    assert document.source.notes == ("2 lines that are not part of a cue were skipped.",)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("a\nb", r"a\Nb"),
        ("{not} an override", r"\{not\} an override"),
        ("<b>a</b> <font color='red'>b</font>", r"{\b1}a{\b0} b"),
        ("a\u00a0b", r"a\hb"),
        ("1 < 2 > 0", "1 < 2 > 0"),
    ],
)
def test_texts_of_other_formats(text: str, event: str) -> None:
    (cue,) = cues("1-2")
    written = ass.write(Document((replace(cue, text=text, settings="align:start"),)))
    assert written.endswith(f"Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{event}\n")


def test_a_comment_in_braces_stays_unseen() -> None:
    (cue,) = ass.read("[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,{todo}said").cues
    assert visible_text(cue.text) == "said"


@given(spoken_cues(), st.sampled_from(["", "Ann", "R&D <1>"]))
def test_what_is_written_is_read_again(spoken: tuple[Cue, ...], speaker: str) -> None:
    spoken = tuple(
        replace(
            cue,
            start_ms=cue.start_ms // 10 * 10,
            end_ms=cue.start_ms // 10 * 10 + (cue.duration_ms // 10 + 1) * 10,
            text="".join(letter for letter in cue.text if letter not in "\\<{"),
            speaker=speaker,
        )
        for cue in spoken
    )
    plain = [replace(cue, settings="") for cue in ass.read(ass.write(Document(spoken))).cues]
    assert tuple(plain) == spoken


@given(st.text("0123:.,\n DialogueCmnt{}\\[Events]", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found = ass.read("[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,x\n" + text).cues
    assert [cue.id for cue in found] == list(range(1, len(found) + 1))
