from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core import edits
from editor.core.selection import Selection
from editor.core.span import Span
from editor.ui.batches.region import regions
from tests.builders import cues
from tests.ui.conftest import load

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

TALK = tuple(f"{at * 2}-{at * 2 + 2} number {'abcdefghij'[at]}" for at in range(10))
# Forty cues in small letters, forty in sentences.
STYLES = (
    *(f"{at}-{at + 1} so we went on with it then and {at} more of them" for at in range(40)),
    *(f"{at}-{at + 1} Then we went on, and {at} more. Good." for at in range(40, 120)),
)


def test_all_cues_are_a_region_where_nothing_is_pointed_at(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*TALK))
    assert [(one.name, one.count(window.session.cues)) for one in regions(window)] == [("All", 10)]


def test_cues_selected_are_what_is_meant(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*TALK))
    window.session.select(Selection(2, frozenset({2, 3, 6})))
    first, second = regions(window)
    assert (first.name, first.is_own, second.is_own) == ("Selected", True, False)
    assert first.runs(window.session.cues) == [(1, 2), (5, 5)]
    window.session.do(edits.remove(window.session.cues, [0]))
    assert first.runs(window.session.cues) == [(0, 1), (4, 4)]


def test_time_marked_is_meant_where_cues_begin_in_it(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*TALK))
    window.waveform.select(Span(3000, 9000))
    assert regions(window)[0].runs(window.session.cues) == [(2, 4)]
    window.waveform.select(Span(100, 1900))
    assert [one.name for one in regions(window)] == ["All"]


def test_what_is_written_alike_around_the_active_cue_is_meant(window: Window, qtbot: QtBot) -> None:
    load(window, qtbot, cues(*STYLES))
    assert any(one.kind == "style-change" for one in window.session.findings)
    window.session.select_index(3)
    first, _ = regions(window)
    ((low, high),) = first.runs(window.session.cues)
    assert (first.name, low) == ("Written alike here", 0)
    assert 35 < high < 45
    window.session.select_index(100)
    assert regions(window)[0].runs(window.session.cues) == [(high + 1, 119)]
    assert [one.name for one in regions(window, with_style=False)] == ["All"]
