from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.document import Document, Source
from editor.core.words import Word
from editor.formats.timed.lrc import LRC
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue
    from tests.formats.conftest import Reads


def told(document: Document) -> list[tuple[int, int, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in document.cues]


def test_a_line_ends_where_the_next_begins(reads: Reads) -> None:
    document = reads("[by:whisper.cpp]\n[00:00.00] Hello.\n[00:03.24] Bye.\n[61:05.00] Now\n")
    assert told(document) == [
        (0, 3240, "Hello."),
        (3240, 3_665_000, "Bye."),
        (3_665_000, 3_666_000, "Now"),
    ]
    assert document.source.format == "lrc"
    assert document.source.header == "[by:whisper.cpp]"


def test_a_line_without_words_ends_the_one_before(reads: Reads) -> None:
    document = reads("[ti:Song]\n[00:01.5]Hello\n[00:02.125]\n[00:09.00]Bye\n[00:10]\n", "a.lrc")
    assert told(document) == [(1500, 2125, "Hello"), (9000, 10_000, "Bye")]


def test_a_refrain_is_said_at_each_of_its_times(reads: Reads) -> None:
    document = reads("[offset:+500]\n[00:09.00][00:01.00]La la\n[00:05.00]Verse\n", "a.lrc")
    assert told(document) == [(500, 4500, "La la"), (4500, 8500, "Verse"), (8500, 9500, "La la")]


def test_words_with_times_of_their_own(reads: Reads) -> None:
    (cue,) = reads("[00:01.00]<00:01.00> Hello <00:01.50> there. <00:02.00>\n", "a.lrc").cues
    assert cue.text == "Hello there."
    assert cue.words == (Word(" Hello", 1000, 1500), Word(" there.", 1500, 2000))


def test_times_of_words_are_written_between_them(reads: Reads, tmp_path: Path) -> None:
    document = reads(
        "[00:01.00]<00:01.00> Hello <00:01.50> there. <00:02.00>\n[00:03.00]<00:03.20>我<00:04.00>们\n",
        "a.lrc",
    )
    assert document.cues[1].text == "我们"
    first, second = document.cues
    words = (first.words[0], replace(first.words[1], start_ms=1700))
    edited = replace(document, cues=(replace(first, words=words), second))
    formats.write(edited, tmp_path / "b.lrc")
    assert (tmp_path / "b.lrc").read_text().split("\n")[1:3] == [
        "[00:01.00]<00:01.00>Hello<00:01.50> <00:01.70>there.<00:02.00>",
        "[00:03.00]<00:03.20>我<00:04.00>们",
    ]
    again = formats.read(tmp_path / "b.lrc")
    assert [cue.words for cue in again.cues] == [cue.words for cue in edited.cues]
    formats.write(replace(edited, cues=(replace(first, text="Hi."), second)), tmp_path / "b.lrc")
    assert "\n[00:01.00]Hi.\n" in (tmp_path / "b.lrc").read_text()


def test_a_file_of_whisper_cpp_comes_back_as_it_was(reads: Reads, tmp_path: Path) -> None:
    content = "[by:whisper.cpp]\n[00:00.00] Hello.\n[00:03.24] Bye.\n"
    document = reads(content, "a.lrc")
    formats.write(document, tmp_path / "again.lrc")
    assert (tmp_path / "again.lrc").read_text() == content
    assert LRC.write
    assert LRC.write(document) == content


def test_consoles_with_times_in_brackets_are_not_lrc() -> None:
    for text in ("[00:00.000 --> 00:01.000] Hello\n", "[12:30] <ann> hello\n", "[x] y\n"):
        assert LRC.sniff(text) == 0


@given(spoken_cues(), st.integers(1, 100))
def test_what_it_can_hold_is_read_again(cues: tuple[Cue, ...], count: int) -> None:
    place = [(number * 5000, number * 5000 + count * 40) for number in range(len(cues))]
    said = tuple(
        replace(
            cue, start_ms=start, end_ms=end, text=" ".join(cue.text.split()).strip("[< ") or "-"
        )
        for cue, (start, end) in zip(cues, place, strict=True)
    )
    assert LRC.write
    again = LRC.read(LRC.write(Document(said, Source(header="[ti:x]"))))
    assert (tuple(again.cues), again.header) == (said, "[ti:x]")
