"""What reads well by the profile chosen: in the text pane, the table, and when lines are broken."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from editor import profiles
from editor.core.cue import Cue
from editor.ui.gauges import Gauges
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

LINE = "A line of forty characters, as they come"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))


def told(window: Window) -> str:
    return re.sub("<[^>]+>", "", " ".join(label.text() for label in window.text._measures._values))


def test_without_a_profile_they_are_what_is_usual() -> None:
    gauges = Gauges()
    assert gauges.longest("x") == gauges.columns("x") == 42
    assert gauges.is_too_fast(Cue(1, 0, 1000, "x" * 21))
    assert not gauges.is_too_fast(Cue(1, 0, 1000, "x" * 20))
    assert list(gauges.lengths("one\n<i>three</i>")) == [3, 5]


def test_a_script_is_counted_and_limited_as_the_profile_does(qtbot: QtBot) -> None:
    gauges = Gauges()
    with qtbot.waitSignal(gauges.changed):
        gauges.use(profiles.load("netflix"))
    assert (gauges.longest("これ"), gauges.columns("これ")) == (13, 26)
    assert list(gauges.lengths("ｱｲｳえ\nที่นี่")) == [2.5, 1]
    assert gauges.is_too_fast(Cue(1, 0, 1000, "これはペン"))
    with qtbot.assertNotEmitted(gauges.changed):
        gauges.use(profiles.load("netflix"))
    with qtbot.waitSignal(gauges.changed):
        gauges.use(profiles.load("as-is"))
    assert gauges.longest("これ") == 42


def test_what_a_profile_does_not_limit_has_none() -> None:
    gauges = Gauges()
    free = replace(profiles.load("bbc"), lines_characters=None, reading_wpm=None, scripts={})
    gauges.use(free)
    assert (gauges.longest("x"), gauges.columns("x")) == (None, 42)
    assert not gauges.is_too_fast(Cue(1, 0, 100, "x" * 300))


def test_the_text_pane_goes_by_the_profile_chosen(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(f"0-5 {LINE}", "6-9 And on."))
    assert "40 / 42" in told(window)
    assert "reads well" in told(window)
    window.rulebook.choose("bbc")
    assert "40 / 37" in told(window)
    assert "line too long" in told(window)
    window.rulebook.choose("as-is")
    assert "40 / 42" in told(window)


def test_the_table_colours_by_the_profile_chosen(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues("0-2 " + "x" * 38, "6-9 And on."))
    row = window.table.cue_model.row(0)
    assert not window.table.cells._is_too_fast(row)
    window.rulebook.choose("netflix")
    assert not window.table.cells._is_too_fast(row)
    window.gauges.use(replace(profiles.load("netflix"), reading_cps=17))
    assert window.table.cells._is_too_fast(row)


def test_lines_are_broken_and_cues_merged_by_the_profile_chosen(
    window: Window, qtbot: QtBot
) -> None:
    load(window, qtbot, cues(f"0-5 {LINE}", "6-7 A line of twenty", "7-8 and then one of fifteen"))
    window.actions_map.trigger("text.balance")
    assert window.session.cues[0].text == LINE
    window.rulebook.choose("bbc")
    before = window.session.cues
    window.actions_map.trigger("text.balance")
    assert max(map(len, window.session.cues[0].text.split("\n"))) <= 37
    window.actions_map.trigger("edit.undo")
    assert window.session.cues == before
    window.session.select_index(1)
    window.actions_map.trigger("cue.merge_next")
    assert window.session.cues[1].text == "A line of twenty\nand then one of fifteen"
    window.actions_map.trigger("edit.undo")
    window.rulebook.choose("as-is")
    window.actions_map.trigger("cue.merge_next")
    assert window.session.cues[1].text == "A line of twenty and then one of fifteen"
