from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from editor.core.edits import GAP_TEXT
from editor.core.span import Span
from editor.ui.panes.scale import CLOSEST_MS_PER_PX, WIDEST_MS_PER_PX, Scale

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def test_a_click_puts_the_playhead_there_and_selects_the_cue(talk: Window, qtbot: QtBot) -> None:
    x = _x(talk, 2_500)
    qtbot.mouseClick(talk.waveform, LEFT, pos=QPoint(x, 80))
    assert talk.session.active_index == 1
    assert talk.transport.playhead_ms == pytest.approx(2_500, abs=20)


def test_selecting_a_cue_moves_the_waveform(talk: Window) -> None:
    talk.session.select_index(15)
    assert talk.waveform.visible_span.contains(22_500)


def test_dragging_an_edge_is_one_step_and_stops_at_the_neighbour(
    talk: Window, qtbot: QtBot
) -> None:
    x = _x(talk, 6_000)
    qtbot.mousePress(talk.waveform, LEFT, pos=QPoint(x, 80))
    qtbot.mouseMove(talk.waveform, pos=QPoint(_x(talk, 7_000), 80))
    qtbot.mouseMove(talk.waveform, pos=QPoint(_x(talk, 8_000), 80))
    qtbot.mouseRelease(talk.waveform, LEFT, pos=QPoint(_x(talk, 8_000), 80))
    assert talk.session.cues[2].end_ms == pytest.approx(8_000, abs=20)
    talk.session.undo()
    assert talk.session.cues[2].end_ms == 6_000
    assert talk.session.undo_label is None


def test_a_drag_never_overlaps_the_neighbour(talk: Window, qtbot: QtBot) -> None:
    x = _x(talk, 6_000)
    qtbot.mousePress(talk.waveform, LEFT, pos=QPoint(x, 80))
    qtbot.mouseMove(talk.waveform, pos=QPoint(_x(talk, 11_500), 80))
    qtbot.mouseRelease(talk.waveform, LEFT, pos=QPoint(_x(talk, 11_500), 80))
    assert talk.session.cues[2].end_ms == 10_000


def drag(window: Window, qtbot: QtBot, from_ms: int, to_ms: int, keys: Qt.KeyboardModifier) -> None:
    pane = window.waveform
    qtbot.mousePress(pane, LEFT, pos=QPoint(_x(window, from_ms), 80))
    for at_ms in ((from_ms + to_ms) // 2, to_ms):
        where = QPointF(_x(window, at_ms), 80)
        pane.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, where, where, LEFT, LEFT, keys))
    qtbot.mouseRelease(pane, LEFT, pos=QPoint(_x(window, to_ms), 80))


def test_an_edge_snaps_to_the_playhead_unless_shift_is_held(talk: Window, qtbot: QtBot) -> None:
    talk.transport.set_playhead(8_000)
    near = round(8_000 + 4 * talk.waveform.visible_span.duration_ms / talk.waveform.width())
    drag(talk, qtbot, 6_000, near, PLAIN)
    assert talk.session.cues[2].end_ms == 8_000
    talk.session.undo()
    drag(talk, qtbot, 6_000, near, Qt.KeyboardModifier.ShiftModifier)
    assert talk.session.cues[2].end_ms != 8_000


def test_with_ctrl_the_touching_edge_comes_along(talk: Window, qtbot: QtBot) -> None:
    before = talk.session.cues
    drag(talk, qtbot, 2_000, 1_400, Qt.KeyboardModifier.ControlModifier)
    first, second = talk.session.cues[:2]
    assert first.end_ms == second.start_ms == pytest.approx(1_400, abs=20)
    talk.session.undo()
    assert talk.session.cues == before


def test_with_alt_a_cue_may_overlap_the_next(talk: Window, qtbot: QtBot) -> None:
    drag(talk, qtbot, 6_000, 10_700, Qt.KeyboardModifier.AltModifier)
    assert talk.session.cues[2].end_ms == pytest.approx(10_700, abs=30)


def test_dragging_elsewhere_marks_a_stretch_and_a_click_takes_it_away(
    talk: Window, qtbot: QtBot
) -> None:
    drag(talk, qtbot, 6_600, 9_000, PLAIN)
    marked = talk.waveform.selection
    assert marked is not None
    assert marked.start_ms == pytest.approx(6_600, abs=20)
    assert marked.end_ms == pytest.approx(9_000, abs=20)
    talk.actions_map.trigger("review.lost")
    assert talk.session.cues[3].text == GAP_TEXT
    assert talk.waveform.selection is None
    drag(talk, qtbot, 600, 1_500, PLAIN)
    qtbot.mouseClick(talk.waveform, LEFT, pos=QPoint(_x(talk, 1_000), 80))
    assert talk.waveform.selection is None


def test_the_wheel_zooms_at_the_pointer(talk: Window) -> None:
    before = talk.waveform.visible_span
    event = QWheelEvent(
        QPointF(0, 50),
        QPointF(0, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    talk.waveform.wheelEvent(event)
    after = talk.waveform.visible_span
    assert after.duration_ms < before.duration_ms
    assert after.start_ms == before.start_ms


def test_the_overview_goes_where_it_is_clicked(talk: Window, qtbot: QtBot) -> None:
    qtbot.mouseClick(talk.overview, LEFT, pos=QPoint(talk.overview.width() - 2, 20))
    assert talk.session.active_index == 15


@given(
    start=st.floats(0, 1e7),
    per_px=st.floats(CLOSEST_MS_PER_PX, WIDEST_MS_PER_PX),
    factor=st.floats(0.1, 10),
    x=st.floats(0, 2560),
)
def test_zoom_keeps_the_moment_under_the_pointer(
    start: float, per_px: float, factor: float, x: float
) -> None:
    scale = Scale(start, per_px)
    zoomed = scale.zoomed(factor, x)
    at = start + x * per_px
    assert zoomed.x(at) == pytest.approx(x, abs=1e-3)
    assert CLOSEST_MS_PER_PX <= zoomed.ms_per_px <= WIDEST_MS_PER_PX


@given(start=st.floats(-1e6, 1e7), per_px=st.floats(0.25, 1000), duration=st.integers(1, 10**8))
def test_scrolling_stays_inside_the_recording(start: float, per_px: float, duration: int) -> None:
    held = Scale(start, per_px).held(1000, duration)
    assert held.start_ms >= 0
    assert held.start_ms <= max(0, duration - 1000 * per_px) + 1e-6


SCALES = st.builds(Scale, st.floats(0, 1e7), st.floats(CLOSEST_MS_PER_PX, 1000))
SPANS = st.builds(
    lambda at_ms, lasts_ms: Span(at_ms, at_ms + lasts_ms),
    st.integers(0, 10**7),
    st.integers(1, 10**6),
)


@given(scale=SCALES, span=SPANS, width=st.integers(300, 2560))
def test_a_span_is_shown_from_its_start_and_whole_unless_a_minute_a_pixel_is_not_enough(
    scale: Scale, span: Span, width: int
) -> None:
    shown = scale.showing(span, width)
    assert -1 <= shown.x(span.start_ms) <= width + 1
    assert shown.x(span.end_ms) <= width + 1 or span.duration_ms > width * 60
    assert shown.showing(span, width) == shown
    assert shown.ms_per_px >= scale.ms_per_px or span.duration_ms > 0.6 * width * scale.ms_per_px


@given(scale=SCALES, span=SPANS, width=st.integers(300, 2560))
def test_a_span_zoomed_to_fills_the_middle(scale: Scale, span: Span, width: int) -> None:
    shown = scale.filled_by(span, width)
    left, right = shown.x(span.start_ms), width - shown.x(span.end_ms)
    assert left == pytest.approx(right, abs=0.5)
    assert (right + left) / width <= 0.101 or shown.ms_per_px == CLOSEST_MS_PER_PX


def test_a_ruler_leaves_room_for_its_labels() -> None:
    for per_px in (0.25, 1.0, 12.5, 400.0, 3_000.0):
        assert Scale(0, per_px).ruler_step_ms() / per_px >= 90


def test_an_empty_span_shows_nothing_twice(talk: Window) -> None:
    talk.waveform.show_span(Span(3_000, 3_000))
    assert talk.waveform.visible_span.contains(3_000)


def _x(window: Window, at_ms: int) -> int:
    shown = window.waveform.visible_span
    return round((at_ms - shown.start_ms) * window.waveform.width() / shown.duration_ms)
