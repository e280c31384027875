"""What the speaker is fed: a stretch of a recording at some speed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import av.error
import av.filter
import numpy as np

from editor.media.decode import Sound, sound

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editor.media.reader import Reader

# Small enough that the first one is there within a few ms of the key.
_BATCH = 2048
# Above twice the speed atempo skips samples instead of blending them, so two share the work.
_BLENDING_LIMIT = 2.0


def feed(reader: Reader, first: int, speed: float, rate: int, channels: int) -> Iterator[Sound]:
    """Yield the samples of a recording from one on to its end, at a speed and another rate.

    The arrays have the shape (n, channels), full scale 1. The pitch is kept; at speed 1 and the
    recording's own rate the samples are its own.
    """
    source = (_fitted(sound(part), channels) for part in reader.read(first, None, _BATCH))
    if speed != 1 or rate != reader.info.rate:
        return _filtered(source, reader.info.rate, speed, rate, channels)
    return source


def _fitted(samples: Sound, channels: int) -> Sound:
    """Return samples of shape (channels, n) with as many channels as are played."""
    if len(samples) == channels:
        return samples.T
    mean: Sound = samples.mean(axis=0, dtype=np.float32)
    return np.repeat(mean[:, None], channels, axis=1)


def _filtered(
    source: Iterable[Sound], own_rate: int, speed: float, rate: int, channels: int
) -> Iterator[Sound]:
    graph = _graph(own_rate, speed, rate, channels)
    at, given = 0, 0
    for block in source:
        graph.push(_frame(block, own_rate, at))
        at += len(block)
        for out in _pulled(graph):
            given += len(out)
            yield out
    # Atempo keeps back its last window; silence behind the end pushes it out.
    graph.push(_frame(np.zeros((own_rate // 4, channels), np.float32), own_rate, at))
    graph.push(None)
    due = round(at * rate / (own_rate * speed)) - given
    for out in _pulled(graph):
        if due > 0:
            yield out[:due]
        due -= len(out)


def _frame(block: Sound, rate: int, at: int) -> av.AudioFrame:
    layout = _LAYOUTS[block.shape[1]]
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block.T), "fltp", layout)
    frame.sample_rate, frame.pts = rate, at
    return frame


_LAYOUTS = {1: "mono", 2: "stereo"}


def _graph(own_rate: int, speed: float, rate: int, channels: int) -> av.filter.Graph:
    graph = av.filter.Graph()
    layout = _LAYOUTS[channels]
    nodes = [graph.add_abuffer(sample_rate=own_rate, format="fltp", layout=layout)]
    if speed != 1:
        steps = 2 if speed > _BLENDING_LIMIT else 1
        nodes += [graph.add("atempo", f"{speed ** (1 / steps):.6f}") for _ in range(steps)]
    if rate != own_rate:
        nodes.append(graph.add("aresample", str(rate)))
    nodes.append(graph.add("aformat", f"sample_fmts=fltp:channel_layouts={layout}"))
    nodes.append(graph.add("abuffersink"))
    graph.link_nodes(*nodes).configure()
    return graph


def _pulled(graph: av.filter.Graph) -> Iterator[Sound]:
    while True:
        try:
            frame = graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
        assert isinstance(frame, av.AudioFrame)
        yield sound(frame.to_ndarray()).T
