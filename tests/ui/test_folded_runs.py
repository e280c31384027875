from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from editor.core.span import Span
from editor.ui.panes.columns import Column
from editor.ui.panes.wave_paint import _elided
from editor.ui.theme import font

if TYPE_CHECKING:
    from editor.ui.window import Window


def test_a_run_too_fine_to_tell_apart_is_one_block_with_its_count(talk: Window) -> None:
    scene = talk.waveform._scene
    fine = [one for one in scene.regions(Span(0, 24_000), 100.0) if one.count > 1]
    assert [(one.text, one.count, one.span) for one in fine] == [("you", 12, Span(10_000, 22_000))]
    assert not [one for one in scene.regions(Span(0, 24_000), 10.0) if one.count > 1]


def test_how_often_it_stands_is_told_before_what_it_is(talk: Window) -> None:
    metrics = QFontMetrics(font(12))
    wide = metrics.horizontalAdvance("Thank you for listening. × 3,028") + 2
    assert _elided("Thank you for listening.", 3_028, wide, metrics) == (
        "Thank you for listening. × 3,028"
    )
    narrow = metrics.horizontalAdvance("Thank… × 3,028") + 8
    assert _elided("Thank you for listening.", 3_028, narrow, metrics).endswith("… × 3,028")
    least = metrics.horizontalAdvance("× 3,028") + 2
    assert _elided("Thank you for listening.", 3_028, least, metrics) == "× 3,028"


def test_the_row_of_a_run_tells_how_often_and_how_long_in_all(talk: Window) -> None:
    model = talk.table.cue_model
    assert model.row(3).size == 12
    assert model.index(3, Column.DURATION).data() == "12.000"
