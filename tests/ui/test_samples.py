"""Looked at closely enough, the waveform is the samples themselves, each where it sounds."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from editor.ui.panes.samples import FROM_MS_PER_PX, Samples
from editor.ui.panes.scale import CLOSEST_MS_PER_PX, Scale
from editor.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_RATE = 48_000
_CLICK = 96_017
_WIDTH, _HEIGHT = 400, 101


@pytest.fixture
def click(tmp_path: Path) -> Path:
    """Return four seconds of silence with one full-scale sample in them."""
    sound = np.zeros(4 * _RATE, np.int16)
    sound[_CLICK] = 32_767
    path = tmp_path / "click.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(sound.tobytes())
    return path


@pytest.fixture
def samples(qtbot: QtBot) -> Iterator[Samples]:
    owner = QObject()
    tasks = Tasks(owner)
    yield Samples(tasks)
    tasks.close()


def painted(samples: Samples, scale: Scale) -> QImage | None:
    """Return what is painted at a scale, or nothing while it is not there."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    there = samples.paint(painter, QRectF(0, 0, _WIDTH, _HEIGHT), scale, "#000000", 1.0)
    painter.end()
    return image if there else None


@pytest.mark.parametrize("ms_per_px", [CLOSEST_MS_PER_PX, 0.01, 0.1])
def test_a_sample_stands_where_it_sounds(
    samples: Samples, click: Path, qtbot: QtBot, ms_per_px: float
) -> None:
    samples.open(click)
    at_ms = _CLICK * 1000 / _RATE
    scale = Scale(at_ms - 200 * ms_per_px, ms_per_px)
    with qtbot.waitSignal(samples.grown):
        assert painted(samples, scale) is None
    image = painted(samples, scale)
    assert image is not None
    dark = [x for x in range(_WIDTH) if image.pixelColor(x, 2).lightness() < 200]
    assert dark
    assert np.mean(dark) == pytest.approx(200, abs=1.5)


def test_from_afar_the_peaks_are_enough(samples: Samples, click: Path) -> None:
    samples.open(click)
    assert painted(samples, Scale(0, FROM_MS_PER_PX * 1.01)) is None


def test_what_was_read_around_is_there_without_a_wait(
    samples: Samples, click: Path, qtbot: QtBot
) -> None:
    samples.open(click)
    with qtbot.waitSignal(samples.grown):
        painted(samples, Scale(1000, 0.1))
    assert painted(samples, Scale(1000 + _WIDTH * 0.1 * 0.9, 0.1)) is not None


def test_a_recording_that_vanished_is_said_once(
    samples: Samples, click: Path, qtbot: QtBot
) -> None:
    samples.open(click)
    click.unlink()
    with qtbot.waitSignal(samples.failed) as said:
        painted(samples, Scale(0, 0.1))
    assert "click.wav" in said.args[0]
    assert painted(samples, Scale(0, 0.1)) is None
