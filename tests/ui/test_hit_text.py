from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from editor.ui.panes.hit_text import in_sight, on_one_line, units
from editor.ui.theme import font

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_places_move_with_the_signs_for_line_breaks() -> None:
    line, places = on_one_line("one\ntwo\ntwo", [(4, 7), (3, 4), (8, 11)])
    assert [line[start:end] for start, end in places] == ["two", " ⏎ ", "two"]


def test_a_match_far_to_the_right_is_brought_into_sight(qtbot: QtBot) -> None:
    metrics = QFontMetrics(font(14))
    text = "a long way to go before the word that was sought comes at last and ends"
    start = text.index("sought")
    room = metrics.horizontalAdvance(text) // 2
    shown, places = in_sight(text, [(start, start + 6)], metrics, room)
    assert shown.startswith("…")
    assert [shown[one:other] for one, other in places] == ["sought"]
    assert metrics.horizontalAdvance(shown) <= room


def test_what_is_cut_off_at_the_end_has_no_mark(qtbot: QtBot) -> None:
    metrics = QFontMetrics(font(14))
    text = "here and then a long time of nothing at all until it is here"
    room = metrics.horizontalAdvance(text) // 2
    shown, places = in_sight(text, [(0, 4), (len(text) - 4, len(text))], metrics, room)
    assert shown.endswith("…")
    assert places == [(0, 4), (len(shown) - 1, len(shown) - 1)]
    shown, places = in_sight(text, [(0, 4), (len(text) - 4, len(text))], metrics, room, 1)
    assert [shown[one:other] for one, other in places] == ["", "here"]


def test_qt_counts_what_lies_beyond_its_first_plane_twice() -> None:
    assert units("a😀b") == 4
    assert units("straße") == 6
