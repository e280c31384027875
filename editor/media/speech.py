"""What frames are: speech, voice-like but not sure, or neither; from what the network says."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

Bytes: TypeAlias = np.ndarray[Any, np.dtype[np.uint8]]
Steps: TypeAlias = np.ndarray[Any, np.dtype[np.int8]]
Bools: TypeAlias = np.ndarray[Any, np.dtype[np.bool_]]
_Scores: TypeAlias = np.ndarray[Any, np.dtype[np.float64]]
_Indexes: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]

FRAME_MS = 32
UNKNOWN, SILENCE, UNSURE, SPEECH = 0, 1, 2, 3
# Probabilities and steadiness are kept as bytes: 9 hours are a million frames.
CERTAIN = 255
_STEADY_STEP = 1 / 127
# A voice begins where the network is surer than 0.5 and lasts until it falls below 0.35: its own
# authors' numbers, as are the 100 ms of silence that do not end it and the 30 ms around it.
_ON, _OFF = 128, 90
_HOLE, _AROUND = 3, 1
# Below 0.35 and above 0.2 it may be a voice; sung words are mostly there, instruments seldom.
_FAINT = 51
_FAINT_HOLE = 8
# A cue may be a single short word, while a frame or two are clicks, unless they are very sure.
_SHORTEST = 3
_SHORTEST_SURE, _VERY_SURE = 2, 230
# How far around a frame is looked to tell talk from a tune: 2 s, four to eight syllables.
_REACH = 31
# Talk makes the network sure of itself and glides; a tune leaves it in doubt and is steady. Of the
# mean log-odds, ten times the steadiness is taken off. On songs, instruments and synthetic singing
# this came to -2.5 to -0.5, on speech, even in noise or over music as loud as itself, to more.
_STEADY_WEIGHT = 10.0
_LEAST = -0.75
# Talk before or after would vouch for a tune between, so the third of a second before and after
# is asked too. Over clean speech the odds there are 3 and the score is 0.2 at the least, but for
# one frame in a thousand; over music and whales half of what passed for a voice has less.
_NEAR = 10
_LEAST_NEAR, _LEAST_ODDS = -0.5, 1.3
_PART = 2 * _NEAR
# Frames from which on a change elsewhere no longer matters.
MARGIN = 2 * _REACH + _FAINT_HOLE + _AROUND
_EVEN = np.arange(256) / CERTAIN
_ODDS = np.log(np.clip(_EVEN, 0.004, 0.996) / (1 - np.clip(_EVEN, 0.004, 0.996)))


def quiet(probable: Bytes) -> Bools:
    """Tell which frames surely belong to no stretch of voice."""
    calm: Bools = probable < _FAINT
    return calm


def as_steps(steadiness: np.ndarray[Any, np.dtype[np.float32]]) -> Steps:
    """Return steadiness of -1 to 1 as it is kept."""
    steps: Steps = np.rint(steadiness / np.float32(_STEADY_STEP)).astype(np.int8)
    return steps


def classify(probable: Bytes, steady: Steps) -> Bytes:
    """Return what frames that follow each other are: SILENCE, UNSURE or SPEECH."""
    kinds = np.full(len(probable), SILENCE, np.uint8)
    if not len(probable):
        return kinds
    faint = _runs(probable, _FAINT, _FAINT_HOLE)
    voices = _runs(probable, _OFF, _HOLE)
    voices = voices[:, _peaks(probable, voices) >= _ON]
    for begin, end in faint.T.tolist():
        kinds[begin:end] = UNSURE
    parts = _parted(voices)
    for begin, end in _joined(parts[:, _is_talk(probable, steady, parts)]).T.tolist():
        kinds[max(0, begin - _AROUND) : end + _AROUND] = SPEECH
    # Where somebody surely speaks, the fading before and after is no riddle.
    for begin, end in faint.T.tolist():
        piece = kinds[begin:end]
        if (piece == SPEECH).any():
            piece[(piece == UNSURE) & (probable[begin:end] < _OFF)] = SILENCE
    return kinds


def runs_of(mask: Bools) -> _Indexes:
    """Return the begin and end of each run of true frames, of shape (2, runs)."""
    edges = np.flatnonzero(np.diff(mask.view(np.int8), prepend=np.int8(0), append=np.int8(0)))
    return edges.reshape(-1, 2).T


def _runs(probable: Bytes, least: int, hole: int) -> _Indexes:
    """Return runs of frames at least so probable, joined over holes, without the shortest."""
    runs = runs_of(probable >= least)
    if not runs.size:
        return runs
    apart = runs[0, 1:] - runs[1, :-1] > hole
    runs = np.stack((runs[0, np.append(np.True_, apart)], runs[1, np.append(apart, np.True_)]))
    length = runs[1] - runs[0]
    short = (length >= _SHORTEST_SURE) & (_peaks(probable, runs) >= _VERY_SURE)
    return runs[:, short | (length >= _SHORTEST)]


def _peaks(values: Bytes, runs: _Indexes) -> Bytes:
    if not runs.size:
        return np.empty(0, np.uint8)
    # reduceat takes a stop only where an element stands.
    highest: Bytes = np.maximum.reduceat(np.append(values, np.uint8(0)), runs.T.ravel())[::2]
    return highest


def _means(values: _Scores, runs: _Indexes) -> _Scores:
    sums = np.concatenate(([0.0], np.cumsum(values)))
    means: _Scores = (sums[runs[1]] - sums[runs[0]]) / (runs[1] - runs[0])
    return means


def _is_talk(probable: Bytes, steady: Steps, parts: _Indexes) -> Bools:
    """Tell which parts are talk by what lies within seconds of them, and close by."""
    odds, calm = _around(probable, steady, _REACH)
    near_odds, near_calm = _around(probable, steady, _NEAR)
    score, near = odds - _STEADY_WEIGHT * calm, near_odds - _STEADY_WEIGHT * near_calm
    talk: Bools = (
        (_means(score, parts) >= _LEAST)
        & (_means(near, parts) >= _LEAST_NEAR)
        & (_means(near_odds, parts) >= _LEAST_ODDS)
    )
    return talk


def _around(probable: Bytes, steady: Steps, reach: int) -> tuple[_Scores, _Scores]:
    """Return the mean log-odds and steadiness of so many frames before and after each.

    The odds are those of its voiced frames; the steadiness is of all of it, for a tune goes on
    between the words. Where nothing is known nothing is steady.
    """
    voiced = probable >= _OFF
    rows = np.stack((voiced * _ODDS[probable], voiced, steady * _STEADY_STEP))
    sums = np.cumsum(np.pad(rows, ((0, 0), (reach + 1, reach))), axis=1)
    near = sums[:, 2 * reach + 1 :] - sums[:, : -(2 * reach + 1)]
    return near[0] / np.maximum(near[1], 1), near[2] / (2 * reach + 1)


def _parted(runs: _Indexes) -> _Indexes:
    """Return runs cut into equal short parts: a song may follow the speaker at once."""
    parts = [
        np.linspace(begin, end, -(-(end - begin) // _PART) + 1).astype(np.int64)
        for begin, end in runs.T.tolist()
    ]
    if not parts:
        return runs
    return np.concatenate([np.stack((edges[:-1], edges[1:])) for edges in parts], axis=1)


def _joined(parts: _Indexes) -> _Indexes:
    """Return parts that touch as one."""
    apart = parts[0, 1:] > parts[1, :-1]
    if not parts.size:
        return parts
    starts, ends = parts[0, np.append(np.True_, apart)], parts[1, np.append(apart, np.True_)]
    return np.stack((starts, ends))
