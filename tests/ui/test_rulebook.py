"""The profile whose rules are checked, and mending in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from editor import profiles
from editor.core.document import Document
from editor.core.finding import Category, Fix
from editor.glossaries import Where
from editor.settings import Settings
from editor.ui.panes.choices import Choices
from editor.ui.theme import Theme
from editor.ui.window import Window
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.core.finding import Finding

LINES = (
    "0-3 Well  then. ",
    "4-6 It goes on  and on.",
    "7-7.5 Hm.",
    "10-14 This is a line that is far too long to stand alone.",
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))


@pytest.fixture
def ruled(window: Window, qtbot: QtBot) -> Window:
    """Return a window with a talk that breaks rules, checked by those of Netflix."""
    load(window, qtbot, cues(*LINES))
    with qtbot.waitSignal(window.checks.checked):
        window.rulebook.choose("netflix")
    return window


def of_kind(window: Window, kind: str) -> Finding:
    return next(one for one in window.session.open_findings if one.kind == kind)


def published(window: Window) -> list[str]:
    found = window.session.open_findings
    return [one.kind for one in found if one.category is Category.PUBLISHING]


def test_without_a_profile_no_rule_is_checked(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*LINES))
    assert published(window) == []
    assert window.rulebook.profile is None


def test_a_profile_is_chosen_from_a_list_and_lasts(ruled: Window) -> None:
    assert published(ruled) == ["double-spaces", "double-spaces", "too-short", "too-long-line"]
    assert ruled.settings.get("review.profile") == "netflix"
    ruled.actions_map.trigger("review.profile")
    (choices,) = ruled.findChildren(Choices)
    checked = [one.text() for one in choices.actions() if one.isChecked()]
    assert checked == ["Netflix: Timed Text Style Guide: subtitles"]
    choices.close()


def test_as_is_takes_the_findings_away_again(ruled: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ruled.checks.checked):
        ruled.rulebook.choose("as-is")
    assert published(ruled) == []


def test_the_profile_of_the_last_time_is_used_from_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("review.profile", "bbc")
    made = Window(settings, Theme("dark"))
    qtbot.addWidget(made, before_close_func=lambda _: made.session.load(Document()))
    assert made.rulebook.profile is not None
    assert made.rulebook.profile.title == "BBC"


def test_a_profile_with_an_error_changes_nothing_and_is_told(ruled: Window) -> None:
    made = profiles.copy("ebu", "house")
    made.write_text("title = 3\n")
    ruled.rulebook.choose("house")
    assert "line 1: “title” is to be a text" in ruled.messages.sentence
    assert ruled.settings.get("review.profile") == "netflix"
    assert ruled.rulebook.profile == profiles.load("netflix")


def test_names_are_checked_by_the_glossary_of_the_folder(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "glossary.tsv").write_text("debtors\tDETRs\n")
    window.rulebook.choose("youtube")
    load(window, qtbot, cues("0-3 So the debtors", "4-7 and the deaders."), tmp_path / "talk.srt")
    assert published(window) == ["name-spelling"]
    with qtbot.waitSignal(window.checks.checked):
        assert window.glossary.add({"deaders": "DETRs"}, Where.PROJECT) == ""
    assert published(window) == ["name-spelling"] * 2
    window.review.go(of_kind(window, "name-spelling"))
    assert window.panel._leaves.text() == "Mend leaves “So the DETRs”"
    before = window.session.cues
    window.actions_map.trigger("review.mend")
    assert window.session.cues[0].text == "So the DETRs"
    window.actions_map.trigger("edit.undo")
    assert window.session.cues == before


def test_a_glossary_with_an_error_is_told_and_not_half_used(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "glossary.tsv").write_text("debtors\tDETRs\nand no tab\n")
    window.rulebook.choose("youtube")
    load(window, qtbot, cues("0-3 So the debtors"), tmp_path / "talk.srt")
    assert "line 2: there is no tab" in window.messages.sentence
    assert published(window) == []


def test_a_fault_is_mended_with_a_look_at_it_before(ruled: Window) -> None:
    before = ruled.session.cues
    ruled.review.go(of_kind(ruled, "too-long-line"))
    leaves = ruled.panel._leaves.text()
    assert leaves == "Mend leaves “This is a line that is far ⏎ too long to stand alone.”"
    button = ruled.panel.findChild(QPushButton, "review.mend")
    assert button is not None
    button.click()
    assert max(map(len, ruled.session.cues[3].text.split("\n"))) <= 42
    assert "too-long-line" not in published(ruled)
    ruled.actions_map.trigger("edit.undo")
    assert ruled.session.cues == before
    assert "too-long-line" in published(ruled)


def test_all_like_it_are_listed_before_and_after_and_mended_in_one_step(
    ruled: Window, qtbot: QtBot
) -> None:
    before = ruled.session.cues
    ruled.review.go(of_kind(ruled, "double-spaces"))
    ruled.actions_map.trigger("review.alike")
    alike = ruled.panel.alike
    rows = [alike._model.index(row, 0).data() for row in range(alike._model.rowCount())]
    assert rows == [
        "“Well  then. ”\n→ “Well then.”",
        "“It goes on  and on.”\n→ “It goes on and on.”",
    ]
    assert len(alike.ticked) == 2
    qtbot.keyClick(alike._list, Qt.Key.Key_Return)
    assert [cue.text for cue in ruled.session.cues[:2]] == ["Well then.", "It goes on and on."]
    assert "double-spaces" not in published(ruled)
    ruled.actions_map.trigger("edit.undo")
    assert ruled.session.cues == before


def test_what_cannot_be_mended_safely_says_so(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues("0-1 Far too much text for a single second", "1.1-4 On."))
    with qtbot.waitSignal(window.checks.checked):
        window.rulebook.choose("netflix")
    before = window.session.cues
    fast = of_kind(window, "too-fast")
    assert Fix.MEND in fast.fixes
    window.review.go(fast)
    assert window.panel._leaves.text() == "No safe way to mend this is known"
    window.actions_map.trigger("review.mend")
    assert "No safe way" in window.messages.sentence
    assert window.session.cues == before


def test_times_are_shown_before_and_after(ruled: Window) -> None:
    ruled.review.go(of_kind(ruled, "too-short"))
    assert ruled.panel._leaves.text() == "Mend shows it until 00:00:07.833, not 00:00:07.500"


def test_in_the_list_what_cannot_be_mended_safely_is_not_ticked(
    window: Window, qtbot: QtBot
) -> None:
    load(
        window,
        qtbot,
        cues("0-1 Far too much text for a single second", "1.1-2 So much for a second", "6-8 On."),
    )
    with qtbot.waitSignal(window.checks.checked):
        window.rulebook.choose("netflix")
    window.review.go(of_kind(window, "too-fast"))
    window.actions_map.trigger("review.alike")
    alike = window.panel.alike
    rows = [str(alike._model.index(row, 0).data()) for row in range(alike._model.rowCount())]
    assert rows[0].endswith("\nno safe way is known")
    assert rows[1].endswith("\n→ until 00:00:02.100")
    assert [one.first for one in alike.ticked] == [1]


def test_what_breaks_a_rule_does_not_drown_what_is_suspected(ruled: Window) -> None:
    kinds = {one.category for one in ruled.overview._findings}
    assert Category.PUBLISHING in kinds
    plain = ruled.overview.grab().toImage()
    ruled.session.set_findings(())
    assert ruled.overview.grab().toImage() == plain
