"""Sign-off reports from the window."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog

from editor.cli import main
from editor.core import edits
from editor.core.verdict import Answer
from editor.formats.versions import Versions
from editor.journal.lock import Lock
from tests.signoff.making import write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window


@pytest.fixture
def opened(window: Window, qtbot: QtBot, tmp_path: Path) -> Window:
    """Return a window on a file of a talk with a loop, checked."""
    path = write(tmp_path / "talk.srt")
    with qtbot.waitSignal(window.checks.checked):
        window.files.open(path)
    return window


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | str], list[str]]:
    """Return what has the file dialog answer with a name, and lists what it suggested."""

    def answer(name: Path | str) -> list[str]:
        suggested: list[str] = []

        def ask(_: object, __: str, place: str, kinds: str, *___: str) -> tuple[str, str]:
            suggested.append(place)
            return str(name), kinds.partition(";;")[0]

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return suggested

    return answer


def report(window: Window, qtbot: QtBot, target: Path) -> dict[str, Any]:
    window.desk.reports.write(target)
    qtbot.waitUntil(lambda: not window.tasks.is_running("report"), timeout=30_000)
    found: dict[str, Any] = json.loads(target.read_text("utf-8"))
    return found


def decide(window: Window) -> None:
    """Remove the loop and keep the music, as a person would."""
    loop = next(one for one in window.session.findings if one.kind == "loop")
    window.review.decide(Answer.REMOVE, [loop])
    music = next(one for one in window.session.findings if one.subject == "[Music]")
    window.review.decide(Answer.KEEP, [music])


def test_a_page_is_written_by_the_action_and_offered_to_be_opened(
    opened: Window, qtbot: QtBot, tmp_path: Path, choose: Callable[[Path | str], list[str]]
) -> None:
    target = tmp_path / "folder" / "report.html"
    target.parent.mkdir()
    suggested = choose(target)
    opened.actions_map.trigger("review.report")
    qtbot.waitUntil(lambda: opened.messages.offers == ("Open it",), timeout=30_000)
    assert opened.messages.sentence == "The report was saved as report.html."
    page = target.read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert hashlib.sha256((tmp_path / "talk.srt").read_bytes()).hexdigest() in page
    assert suggested == [str(tmp_path / "talk.report.html")]
    opened.actions_map.trigger("review.report")
    assert suggested[1] == str(target.parent / "talk.report.html")
    qtbot.waitUntil(lambda: not opened.tasks.is_running("report"), timeout=30_000)


def test_a_name_without_an_ending_gets_that_of_a_page(
    opened: Window, qtbot: QtBot, tmp_path: Path, choose: Callable[[Path | str], list[str]]
) -> None:
    choose(tmp_path / "report")
    opened.desk.reports.ask()
    qtbot.waitUntil(lambda: opened.messages.offers == ("Open it",), timeout=30_000)
    assert (tmp_path / "report.html").exists()


def test_the_window_tells_its_verdicts_its_steps_and_what_was_as_opened(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    first = (tmp_path / "talk.srt").read_bytes()
    opened.settings.set("save.versions", 0)
    opened.settings.set("review.name", "Ada Lovelace")
    decide(opened)
    assert opened.files.save()
    found = report(opened, qtbot, tmp_path / "report.json")
    assert found["reviewer"] == "Ada Lovelace"
    assert {one["subject"]: one["fate"] for one in found["findings"]} == {
        "[Music]": "kept",
        "you": "removed",
        "[Applause]": "open",
    }
    assert found["steps"] == {"Remove cue": 1, "Keep": 1}
    assert found["original"]["is"] == "as it was opened in the window"
    assert found["original"]["sha256"] == hashlib.sha256(first).hexdigest()
    assert found["edits"]["by_kind"] == {"removed": 12}


def test_the_first_version_kept_goes_before_what_was_opened(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    decide(opened)
    assert opened.files.save()
    found = report(opened, qtbot, tmp_path / "report.json")
    assert found["original"]["is"].startswith("the first version kept")


def test_the_command_line_knows_what_the_window_has_written_down(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    decide(opened)
    assert opened.files.save()
    target = tmp_path / "report.json"

    def told() -> dict[str, Any]:
        assert main(["report", str(tmp_path / "talk.srt"), "-o", str(target)]) == 0
        found: dict[str, Any] = json.loads(target.read_text("utf-8"))
        return found

    qtbot.waitUntil(lambda: told()["steps"] is not None, timeout=30_000)
    found = told()
    assert found["steps"] == {"Remove cues": 1, "Keep": 1}
    assert found["verdicts"] == {"kept": 1, "removed": 1}
    assert found["unsaved_edits"] == 0
    opened.session.do(edits.remove(opened.session.cues, [0]))
    qtbot.waitUntil(lambda: told()["unsaved_edits"] == 1, timeout=30_000)
    assert not told()["ready"]


def test_what_is_not_saved_is_saved_first(
    opened: Window, qtbot: QtBot, tmp_path: Path, choose: Callable[[Path | str], list[str]]
) -> None:
    choose(tmp_path / "report.json")
    decide(opened)
    opened.actions_map.trigger("review.report")
    assert opened.messages.offers == ("Save and go on",)
    assert not opened.tasks.is_running("report")
    opened.messages.choose("Save and go on")
    assert opened.session.is_clean
    qtbot.waitUntil(lambda: opened.messages.offers == ("Open it",), timeout=30_000)
    found = json.loads((tmp_path / "report.json").read_text())
    saved = hashlib.sha256((tmp_path / "talk.srt").read_bytes()).hexdigest()
    assert found["transcript"]["sha256"] == saved


def test_what_it_is_about_is_not_written_over(
    opened: Window, tmp_path: Path, choose: Callable[[Path | str], list[str]]
) -> None:
    path = tmp_path / "talk.srt"
    before = path.read_bytes()
    choose(path)
    opened.actions_map.trigger("review.report")
    assert "would replace what it is about" in opened.messages.sentence
    assert path.read_bytes() == before


def test_another_transcript_that_a_report_replaces_is_kept(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    other.write_text("another transcript")
    lock = Lock(other)
    assert lock.take()
    opened.desk.reports.write(other)
    lock.let_go()
    assert "is open in another window" in opened.messages.sentence
    assert opened.messages.offers == ("Put it elsewhere…",)
    assert other.read_text() == "another transcript"
    opened.messages.hide()
    opened.desk.reports.write(other)
    qtbot.waitUntil(lambda: bool(opened.messages.sentence), timeout=30_000)
    assert json.loads(other.read_text())
    assert Versions(other).listed()[-1].path.read_text() == "another transcript"


def test_what_cannot_be_written_is_said_with_another_place_offered(
    opened: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.desk.reports.write(tmp_path / "no such folder" / "report.html")
    qtbot.waitUntil(lambda: bool(opened.messages.sentence), timeout=30_000)
    assert "there is no such folder" in opened.messages.sentence
    assert opened.messages.offers == ("Put it elsewhere…",)


def test_a_file_that_was_changed_elsewhere_is_asked_about(
    opened: Window, tmp_path: Path, choose: Callable[[Path | str], list[str]]
) -> None:
    suggested = choose(tmp_path / "report.html")
    path = tmp_path / "talk.srt"
    path.write_bytes(path.read_bytes() + b"\n99\n00:01:00,000 --> 00:01:01,000\nNew.\n")
    opened.actions_map.trigger("review.report")
    assert "was changed by another program" in opened.messages.sentence
    assert suggested == []


class Opener(QObject):
    """Takes the files that would be shown by another program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type]
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_the_report_is_opened_on_wish(
    opened: Window, qtbot: QtBot, tmp_path: Path, opener: Opener
) -> None:
    target = tmp_path / "report.json"
    report(opened, qtbot, target)
    qtbot.waitUntil(lambda: opened.messages.offers == ("Open it",), timeout=30_000)
    opened.messages.choose("Open it")
    assert [url.toLocalFile() for url in opener.urls] == [str(target)]


def test_the_name_in_reports_is_asked_for_and_lasts(
    opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (" Ada Lovelace ", True))
    opened.actions_map.trigger("review.reviewer")
    assert opened.settings.get("review.name") == "Ada Lovelace"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Nobody", False))
    opened.actions_map.trigger("review.reviewer")
    assert opened.settings.get("review.name") == "Ada Lovelace"


def test_without_a_file_there_is_nothing_to_report(window: Window) -> None:
    assert not window.actions_map.by_id["review.report"].isEnabled()
