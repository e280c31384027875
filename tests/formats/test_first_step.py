from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from editor import formats
from editor.core.document import Document, Source
from editor.core.session import Session
from editor.formats import batch
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

LINES = [f"{second}-{second + 4} line {second}" for second in range(0, 60, 2)]
CONTENT = "".join(
    f"{n}\n00:00:{2 * n:02},000 --> 00:01:{2 * n:02},000\nline {n}\n\n" for n in range(1, 25)
)


def test_captions_that_run_on_are_trimmed_and_undo_gives_the_file_back(
    reads: Reads, tmp_path: Path
) -> None:
    document = reads(CONTENT, "talk.srt")
    found = formats.first_step(document)
    assert found is not None
    edit, sentence = found
    assert sentence == (
        "The captions roll: 23 of 24 ran on into the next and now end where it begins. "
        "Undo gives the original ends back."
    )
    session = Session(document)
    session.do(edit)
    assert all(one.end_ms == two.start_ms for one, two in pairwise(session.cues))
    assert session.undo_label == "Trim 23 overlapping captions"
    assert formats.first_step(session.document) is None
    session.undo()
    assert session.is_clean
    formats.write(session.document, tmp_path / "b.srt")
    assert (tmp_path / "b.srt").read_text() == CONTENT


def test_others_are_left_alone() -> None:
    rolling = cues(*LINES)
    assert formats.first_step(Document(rolling)) is not None
    assert formats.first_step(Document(rolling, Source(format="ass"))) is None
    assert formats.first_step(Document(cues("0-1 a", "2-3 b"))) is None
    named = tuple(replace(cue, speaker="AB"[cue.id % 2]) for cue in rolling)
    assert formats.first_step(Document(named)) is None


def test_conversion_trims_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    path.write_text(CONTENT)
    done = batch.convert(path, tmp_path / "talk.vtt")
    assert done.notes == (
        "The captions roll: 23 of 24 ran on into the next and now end where it begins.",
    )
    assert "00:00:02.000 --> 00:00:04.000" in (tmp_path / "talk.vtt").read_text()


def test_the_lecture_is_trimmed(shared: Path) -> None:
    document = formats.read(next((shared / "transcripts").glob("001_*.txt")))
    found = formats.first_step(document)
    assert found is not None
    assert found[1].startswith("The captions roll: 1,649 of 1,736 ran on")
    for name in ("000_*.txt", "003_*.txt"):
        other = formats.read(next((shared / "transcripts").glob(name)))
        assert formats.first_step(other) is None
