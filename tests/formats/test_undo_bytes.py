"""Undoing everything gives the first bytes back, doing it again the last, whatever was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor import formats
from editor.core import edits
from editor.core.session import Session

if TYPE_CHECKING:
    from pathlib import Path

# Odd, and kept: a first number of 7, spaces that trail, no line at the end; and an old encoding.
_SRT = "\ufeff7\r\n00:00:01,000 --> 00:00:02,000  \r\nOne\r\n\r\n8\r\n00:00:03,000 --> 00:00:04,000\r\nTwo"
_FILES = {
    "odd.srt": _SRT.encode(),
    "plain.srt": b"1\n00:00:01,000 --> 00:00:02,000\nOne\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n",
    "old.srt": "1\n00:00:01,000 --> 00:00:02,000\nÄpfel für Käthe, öfter größer\n".encode("cp1252"),
    "head.vtt": b"WEBVTT - a talk\n\nNOTE kept\n\n00:01.000 --> 00:02.000 align:start\nOne\n",
}
_STEPS = st.lists(
    st.tuples(st.sampled_from(["text", "remove", "save", "undo"]), st.integers(0, 5)), max_size=10
)


def act(session: Session, path: Path, what: str, number: int) -> None:
    if what == "save":
        session.saved(formats.write(session.document, path))
    elif what == "undo":
        session.undo()
    elif session.cues:
        index = number % len(session.cues)
        if what == "text":
            session.do(edits.set_text(session.cues, index, f"Text {number}"))
            session.end_gesture()
        elif len(session.cues) > 1:
            session.do(edits.remove(session.cues, [index]))


def written(session: Session, path: Path) -> bytes:
    session.saved(formats.write(session.document, path))
    return path.read_bytes()


@pytest.mark.parametrize("name", _FILES)
@settings(max_examples=60)
@given(steps=_STEPS)
def test_undo_gives_the_first_bytes_and_redo_the_last(
    name: str, steps: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("undo") / name
    path.write_bytes(_FILES[name])
    session = Session(formats.read(path))
    for what, number in steps:
        act(session, path, what, number)
    while session.redo():
        pass
    last = written(session, path)
    while session.undo():
        pass
    assert written(session, path) == _FILES[name]
    while session.redo():
        pass
    assert written(session, path) == last


def test_the_encoding_is_told_as_it_is_on_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "old.srt"
    path.write_bytes(_FILES["old.srt"])
    session = Session(formats.read(path))
    before = session.document.source.encoding
    session.do(edits.set_text(session.cues, 0, "Birnen"))
    written(session, path)
    assert session.document.source.encoding == "utf-8"
    session.undo()
    written(session, path)
    assert session.document.source.encoding == before


def test_what_saving_changes_is_told_once(tmp_path: Path) -> None:
    path = tmp_path / "old.srt"
    path.write_bytes(_FILES["old.srt"])
    session = Session(formats.read(path))
    told = []
    for text in ("Three", "Four"):
        session.do(edits.set_text(session.cues, 0, text))
        session.end_gesture()
        written(session, path)
        told.append(session.document.source.notes)
    assert told[0]
    assert not told[1]
