"""Whatever is written over a file of a person's, a copy of what stood there is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats, glossaries
from editor.core.document import Document
from editor.core.span import Span
from editor.formats.versions import Versions
from editor.glossaries import Where
from editor.journal.lock import Lock
from editor.ui import chapter_files, cutting
from editor.ui.keeping import NotKept, keep
from editor.ui.panes.glossary_editor import GlossaryEditor
from editor.ui.panes.key_editor import KeyEditor
from tests.builders import cues
from tests.media.making import KINDS, noise, write_media

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

    Export = Callable[[Window, Path], str]


def kept(path: Path) -> list[bytes]:
    return [one.path.read_bytes() for one in Versions(path).listed()]


def export_keys(window: Window, path: Path) -> str:
    window.actions_map.trigger("help.change_keys")
    keys = window.findChild(KeyEditor)
    assert keys
    keys.export_to(path)
    return keys.change.sentence


def export_names(window: Window, path: Path) -> str:
    assert not window.glossary.add({"deader": "DETR"}, Where.OWN)
    window.actions_map.trigger("review.glossary_edit")
    editor = window.findChild(GlossaryEditor)
    assert editor
    editor.export_to(path)
    return editor.sentence


each = pytest.mark.parametrize("export", [export_keys, export_names])


@each
def test_an_export_keeps_what_it_replaces(talk: Window, tmp_path: Path, export: Export) -> None:
    path = tmp_path / "mine.toml"
    assert "kept" not in export(talk, path)
    assert kept(path) == []
    first = path.read_bytes()
    path.write_bytes(b"a year's work")
    sentence = export(talk, path)
    assert path.read_bytes() == first
    assert kept(path) == [b"a year's work"]
    (copy,) = Versions(path).listed()
    assert sentence.endswith(f"What stood there before is kept as {copy.path}.")


@each
def test_an_export_replaces_nothing_that_cannot_be_kept(
    talk: Window, tmp_path: Path, home: Path, export: Export
) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"a year's work")
    (home / "data").mkdir(parents=True, exist_ok=True)
    (home / "data" / "versions").write_text("a file where the folder should be")
    assert "could not be kept" in export(talk, path)
    assert path.read_bytes() == b"a year's work"


@each
def test_an_export_replaces_no_transcript_that_is_open(
    talk: Window, tmp_path: Path, export: Export
) -> None:
    own, other = tmp_path / "talk.srt", tmp_path / "other.srt"
    lock = Lock(other)
    assert lock.take()
    for path in (own, other):
        formats.write(Document(cues("0-2 An hour's work")), path)
        before = path.read_bytes()
        assert "a transcript that is open" in export(talk, path)
        assert path.read_bytes() == before
    lock.let_go()


def test_where_nothing_can_be_kept_nothing_is_asked_of_it(
    talk: Window, tmp_path: Path, home: Path
) -> None:
    path = tmp_path / "chapters.txt"
    path.write_bytes(b"another's")
    (home / "data").mkdir(parents=True, exist_ok=True)
    (home / "data" / "versions").write_text("a file where the folder should be")
    with pytest.raises(NotKept):
        keep(talk, path)
    talk.keeper.nowhere.is_known = True
    assert keep(talk, path) is None
    export_keys(talk, path)
    assert path.read_bytes() != b"another's"


def test_chapters_keep_what_they_replace(talk: Window, tmp_path: Path) -> None:
    path = tmp_path / "chapters.txt"
    path.write_bytes(b"a year's work")
    chapter_files._export(talk, path)
    assert kept(path) == [b"a year's work"]
    (copy,) = Versions(path).listed()
    assert f"What stood there before is kept as {copy.path}." in talk.messages.sentence


def test_a_range_keeps_what_it_replaces(talk: Window, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "range.srt"
    path.write_bytes(b"a year's work")
    job = cutting.Job(talk.session.document, Span(0, 4_000), path)
    cutting.begin(talk, job)
    qtbot.waitUntil(lambda: "is saved" in talk.messages.sentence)
    assert kept(path) == [b"a year's work"]
    (copy,) = Versions(path).listed()
    assert f"What stood there before is kept as {copy.path}." in talk.messages.sentence


def test_a_clip_never_replaces_its_recording(
    talk: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording = tmp_path / "talk.wav"
    write_media(recording, noise(6_000, 16_000), KINDS[recording.name])
    with qtbot.waitSignal(talk.recording.completed, timeout=30_000):
        talk.files.media_chosen.emit(recording)
    before = recording.read_bytes()
    monkeypatch.setattr(
        "editor.ui.picking.QFileDialog.getSaveFileName", lambda *_: (str(recording), "")
    )
    talk.session.select_index(0)
    talk.actions_map.trigger("file.clip")
    qtbot.waitUntil(lambda: "would replace the recording" in talk.messages.sentence)
    assert recording.read_bytes() == before


def test_a_table_written_by_hand_is_kept_when_a_name_is_added(talk: Window, tmp_path: Path) -> None:
    path = glossaries.project_path(tmp_path / "talk.srt")
    by_hand = b"# from the speakers' list of 2025\ndebtors\tDETR\tsee slide 3\n"
    path.write_bytes(by_hand)
    for heard in ("deader", "debtor"):
        assert not talk.glossary.add({heard: "DETR"}, Where.PROJECT)
    assert kept(path) == [by_hand]
