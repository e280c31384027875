"""A part of a transcript saved in the manner of the whole, whatever that was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document, Source
from editor.core.words import Word
from editor.formats.part import part
from tests.formats.roundtrips import columns

if TYPE_CHECKING:
    from pathlib import Path

    from editor.formats import Format

TALK = (
    Cue(1, 0, 2000, "Good evening.", words=(Word(" Good", 0, 900), Word(" evening.", 900, 2000))),
    Cue(2, 2000, 4000, "Everybody.", words=(Word(" Everybody.", 2000, 4000),)),
    Cue(3, 4000, 6000, "So it begins.", words=(Word(" So it begins.", 4000, 6000),)),
)


def renumbered(cue: Cue) -> Cue:
    return replace(cue, id=1)


@pytest.mark.parametrize("known", columns(), ids=lambda known: known.id)
def test_whatever_the_whole_came_from_its_part_is_read_again(known: Format, tmp_path: Path) -> None:
    whole = tmp_path / f"talk{known.suffixes[0]}"
    formats.write(Document(TALK), whole, format_id=known.id)
    read = formats.read(whole)
    target = tmp_path / f"part{known.suffixes[0]}"
    written = formats.write(part(read, [renumbered(read.cues[1])]), target)
    assert written.source.path == target
    assert [cue.text.strip() for cue in formats.read(target).cues] == ["Everybody."]


def test_the_manner_goes_along_and_what_is_of_the_whole_does_not(tmp_path: Path) -> None:
    whole = tmp_path / "talk.vtt"
    whole.write_bytes(
        "\ufeffWEBVTT - Talk\r\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\r\n\r\n"
        "NOTE of the whole\r\n\r\n00:00.000 --> 00:02.000\r\nGood evening.\r\n\r\n"
        "NOTE of the second\r\n\r\n00:02.000 --> 00:04.000\r\nEverybody.\r\n".encode()
    )
    read = formats.read(whole)
    target = tmp_path / "part.vtt"
    formats.write(part(read, [Cue(1, 0, 1000, "Everybody.")]), target)
    told = target.read_bytes().decode()
    assert told.startswith("\ufeffWEBVTT - Talk\r\n\r\n")
    assert "MAP" not in told
    assert "of the second" not in told
    assert whole.read_bytes().decode().count("NOTE") == 2


def test_marks_of_speakers_are_written_as_they_were() -> None:
    source = Source(naming="[{}]: ", pieces=("x",), order=(2, 1), original=b"x", first_number=7)
    made = part(Document(TALK, source), TALK[:1])
    assert made == Document(TALK[:1], Source(naming="[{}]: "))
    assert made.source.original is None


def test_a_dialect_that_is_only_given_back_gives_way() -> None:
    dialect = next(one for one in formats.FORMATS if one.write and not one.is_offered)
    made = part(Document(TALK, Source(format=dialect.id, header="{}", newline="\r\n")), TALK)
    assert made.source == Source(newline="\r\n")
