from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core.cue import Cue
from editor.core.document import Document
from editor.formats.timed import audacity
from tests.builders import cues
from tests.formats.strategies import spoken_cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

CONTENT = "0.120000\t1.100000\tHello there.\n1.100000\t2.000000\t\n3725.500000\t3726.000000\tyes\n"


def test_labels_come_back_the_same(reads: Reads, tmp_path: Path) -> None:
    document = reads(CONTENT, "labels.txt")
    assert document.source.format == "audacity"
    assert document.cues == (
        Cue(1, 120, 1100, "Hello there."),
        Cue(2, 1100, 2000, ""),
        Cue(3, 3_725_500, 3_726_000, "yes"),
    )
    formats.write(document, tmp_path / "labels.aud")
    assert (tmp_path / "labels.aud").read_text() == CONTENT


def test_speakers_of_whisperx(reads: Reads) -> None:
    document = reads("0.12\t1.1\t[[SPEAKER_00]]Hello there.\n2\t3\tso\n", "talk.aud")
    assert [(cue.speaker, cue.text) for cue in document.cues] == [
        ("SPEAKER_00", "Hello there."),
        ("", "so"),
    ]


def test_commas_frequencies_and_noise(reads: Reads) -> None:
    document = reads("1,000000\t2,000000\tone\n\\\t100.0\t2000.0\nnoise\n3,0\t4,0\n")
    assert document.cues == cues("1-2 one", "3-4")
    assert document.source.notes == (
        "One line that is not part of a cue was skipped.",
        "The frequencies that labels select will not be saved.",
    )


@given(spoken_cues(), st.sampled_from(["", "Ann", "R&D <1>"]))
def test_what_is_written_is_read_again(spoken: tuple[Cue, ...], speaker: str) -> None:
    spoken = tuple(replace(cue, speaker=speaker) for cue in spoken)
    read = audacity.read(audacity.write(Document(spoken))).cues
    assert [(cue.span, cue.speaker) for cue in read] == [(cue.span, speaker) for cue in spoken]
    assert [cue.text.split() for cue in read] == [cue.text.split() for cue in spoken]


@given(st.text("0123.,\t\n\\[]ab", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    found = audacity.read("0.1\t0.2\tx\n" + text).cues
    assert [cue.id for cue in found] == list(range(1, len(found) + 1))
