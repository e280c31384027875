from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor.core import edits
from editor.core.span import Span
from editor.ui.panes.wave_scene import WaveScene

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from editor.ui.window import Window


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is painted from now on: the whole picture, or a part of it."""
    seen: list[str] = []
    for name in ("picture", "mend"):
        monkeypatch.setattr(WaveScene, name, _noting(getattr(WaveScene, name), name, seen))
    return seen


def _noting(paint: Callable[..., object], name: str, seen: list[str]) -> Callable[..., object]:
    def noting(*given: object) -> object:
        seen.append(name)
        return paint(*given)

    return noting


def image(window: Window) -> QImage:
    return window.waveform.grab().toImage()


@pytest.mark.parametrize("index", [0, 1, 2, 8])
def test_a_text_that_is_typed_is_painted_alone_and_looks_as_if_all_were(
    talk: Window, painted: list[str], index: int
) -> None:
    talk.session.select_index(index)
    before = image(talk)
    painted.clear()
    cue = talk.session.cues[index]
    talk.session.do(edits.set_text(talk.session.cues, index, f"Well, {cue.text} – 𝄞"))
    mended = image(talk)
    if index < 2:  # the others are of findings, which are others with another text
        assert painted == ["mend"]
    assert mended != before
    talk.waveform.refresh()
    assert image(talk) == mended


def test_an_edit_of_times_paints_everything(talk: Window, painted: list[str]) -> None:
    talk.session.select_index(0)
    image(talk)
    painted.clear()
    talk.session.do(edits.retime(talk.session.cues, 0, 0, 1_500))
    image(talk)
    assert painted == ["picture"]


def test_a_cue_out_of_sight_costs_nothing(talk: Window) -> None:
    talk.waveform.show_exactly(Span(0, 2_000))
    before = image(talk)
    talk.session.do(edits.set_text(talk.session.cues, len(talk.session.cues) - 1, "And so on"))
    assert image(talk) == before
