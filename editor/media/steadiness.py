"""What tells a tune from talk: notes stand still for a moment, the voice of a speaker glides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from editor.media.silero import FRAME

if TYPE_CHECKING:
    from editor.media.decode import Mono
    from editor.media.pyramid import Floats

# How far apart the two spectra are that are compared: 128 ms. A note lasts as long, while the
# harmonics of somebody talking have moved on to other bins by then.
LAG = 4
# From 94 to 3,000 Hz, where harmonics can be told apart in a window of 64 ms.
_BINS = slice(6, 192)
# How many bins are averaged to take the loudness of the sound away and leave its harmonics.
_SMOOTH = 17
# Below this a bin counts as silent: the rounding to 16 bits, not the sound.
_FLOOR = np.float32(1e-4)
_WINDOW = np.hanning(2 * FRAME).astype(np.float32) / np.float32(32_768)


def steadiness(sound: Mono) -> Floats:
    """Return how much the harmonics of each frame are those of 128 ms before: -1 to 1.

    `sound` is int16 at 16 kHz, of a length (1 + LAG + frames) * 512: a frame is looked at together
    with the 512 samples before it. Hiss and silence come to about 0, talk to 0 to 0.3, singing
    and instruments to 0.3 to 0.9.
    """
    harmonics = _harmonics(sound)
    product = np.einsum("ij,ij->i", harmonics[LAG:], harmonics[:-LAG])
    power = np.einsum("ij,ij->i", harmonics, harmonics)
    scale = np.sqrt(power[LAG:] * power[:-LAG])
    alike: Floats = product / (scale + np.float32(1e-6))
    return alike


def _harmonics(sound: Mono) -> Floats:
    """Return the log spectra of all pairs of frames without their coarse shape."""
    windows = np.lib.stride_tricks.sliding_window_view(sound, 2 * FRAME)[::FRAME]
    spectra = np.abs(np.fft.rfft(windows * _WINDOW, axis=1)[:, _BINS])
    logs: Floats = np.log(spectra + _FLOOR, dtype=np.float32)
    half = _SMOOTH // 2
    padded = np.pad(logs, ((0, 0), (half + 1, half)), mode="edge")
    sums = np.cumsum(padded, axis=1, dtype=np.float32)
    logs -= (sums[:, _SMOOTH:] - sums[:, :-_SMOOTH]) / np.float32(_SMOOTH)
    logs -= logs.mean(axis=1, keepdims=True)
    return logs
