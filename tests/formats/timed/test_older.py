from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.formats.timed.microdvd import MICRODVD
from editor.formats.timed.mpl2 import MPL2
from editor.formats.timed.sami import SAMI
from editor.formats.timed.tmplayer import TMPLAYER
from tests.builders import cues

if TYPE_CHECKING:
    from editor.formats.format import Format
    from tests.formats.conftest import Reads


def test_microdvd_at_the_rate_it_names(reads: Reads) -> None:
    document = reads("{1}{1}25.000\n{25}{50}Hello|{Y:i}you\nnoise\n{75}{100}there\n", "talk.sub")
    assert document.source.format == "microdvd"
    assert document.cues == cues("1-2 Hello\n<i>you", "3-4 there")
    assert document.source.notes == ("One line that is not part of a cue was skipped.",)


def test_microdvd_without_a_rate_says_what_was_assumed(reads: Reads) -> None:
    document = reads("{23976}{24000}Hello\n")
    assert document.cues == (Cue(1, 1_000_000, 1_001_001, "Hello"),)
    assert document.source.notes == (
        "The file counts frames and names no rate; 23.976 a second were assumed.",
    )


def test_mpl2_counts_in_tenths(reads: Reads) -> None:
    document = reads("[10][20]Hello|/you\n[30][40] there\n")
    assert document.source.format == "mpl2"
    assert document.cues == cues("1-2 Hello\n<i>you</i>", "3-4 there")


def test_tmplayer_has_starts_only(reads: Reads) -> None:
    document = reads("00:00:01:Hello|you\n00:00:03:there\n")
    assert document.source.format == "tmplayer"
    assert [(cue.start_ms, cue.text) for cue in document.cues] == [
        (1000, "Hello\nyou"),
        (3000, "there"),
    ]
    assert 1000 < document.cues[0].end_ms <= 3000
    assert "end times" in document.source.notes[0]


def test_tmplayer_shows_what_begins_in_one_second_together(reads: Reads) -> None:
    document = reads("0:00:01:<b>Hello</b>\n0:00:01:<u>you</u>\n0:00:02:\t\n0:00:09:there\n")
    assert document.cues == cues("1-2 Hello", "1-2 <u>you</u>", "9-10.335 there")


def test_sami_with_too_many_tags_is_read_as_far_as_they_make_sense() -> None:
    known = SAMI.read("<SAMI><BODY><SYNC Start=1><P>Hello<SYNC Start=9><P>you" + "<x>" * 300_000)
    assert [cue.text for cue in known.cues] == ["Hello", "you"]
    assert known.notes[0].startswith("The file has 300,006 tags")


def test_sami_has_moments(reads: Reads) -> None:
    document = reads(
        "<SAMI>\n<BODY>\n<SYNC Start=1000><P Class=ENCC>Hello<br>you\n<SYNC Start=soon><P>!\n"
        "<SYNC Start=2000><P>&nbsp;\n<SYNC Start=3000><P>there &amp; <i>then</i>\n</BODY></SAMI>",
        "talk.smi",
    )
    assert document.source.format == "sami"
    assert document.cues[0].end_ms == 2000
    assert [(cue.start_ms, cue.text) for cue in document.cues] == [
        (1000, "Hello\nyou\n!"),
        (3000, "there & <i>then</i>"),
    ]


@pytest.mark.parametrize("known", [MICRODVD, MPL2, TMPLAYER, SAMI])
@given(text=st.text("{}[]0123456789:|/abcsyncSYNC start=<>SAMI&;\n\0", max_size=200))
def test_no_text_makes_a_reader_fail(known: Format, text: str) -> None:
    found = known.read(text).cues
    assert [cue.id for cue in found] == list(range(1, len(found) + 1))
