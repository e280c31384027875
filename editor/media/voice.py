"""Where somebody speaks in a recording: known in parts, growing while it is listened to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from editor.core.span import Span
from editor.media.cache import Entry
from editor.media.speech import (
    FRAME_MS,
    MARGIN,
    SILENCE,
    SPEECH,
    UNKNOWN,
    UNSURE,
    Bytes,
    Steps,
    classify,
    quiet,
    runs_of,
)
from editor.media.wishes import Stretch, Wishes, stretches_of

if TYPE_CHECKING:
    from collections.abc import Iterable

# How far from a change a quiet moment is looked for, so that no stretch of voice is cut: 30 s.
_FAR = 940
# What a column must have of its frames in speech, or in anything like it, to be drawn as such:
# zoomed out to hours, a column holds many sentences and the pauses between them.
_SHARE = 0.25
# Of a column no more than so many frames are looked at.
_LOOKS = 16
# How many frames kept from another time are looked at together: 10 minutes, for a megabyte.
_AT_ONCE = 20_000


class Voice:
    """Who speaks when, in frames of 32 ms; parts may be known before others.

    One thread may listen while others ask. Attribute: end_ms, where the recording ends, or None
    while that has not been heard.
    """

    def __init__(self, announced_ms: int | None = None) -> None:
        # An announced duration may be nonsense; a day's worth of room costs nothing untouched.
        room = min(announced_ms or 0, 86_400_000) // FRAME_MS + 1
        self.end_ms: int | None = None
        self._probable: Bytes = np.zeros(room, np.uint8)
        self._steady: Steps = np.zeros(room, np.int8)
        self._kinds: Bytes = np.zeros(room, np.uint8)
        self._wishes = Wishes()
        self._announced_ms = announced_ms or 0
        self.known = 0

    # -- asking ----------------------------------------------------------------------------

    @property
    def complete(self) -> bool:
        """Tell whether all of the recording has been listened to."""
        return self.end_ms is not None and self.known >= -(-self.end_ms // FRAME_MS)

    @property
    def done_ms(self) -> int:
        """Return how much has been listened to in ms, wherever it lies."""
        return self.known * FRAME_MS if not self.complete else self.end_ms or 0

    @property
    def duration_ms(self) -> int:
        """Return how long the recording is in ms; as announced until its end is heard."""
        return self._announced_ms if self.end_ms is None else self.end_ms

    def speech_ms(self, span: Span) -> int | None:
        """Return the ms of sure speech in a span; None where not all of it is known."""
        return self._ms_of(span, SPEECH)

    def unsure_ms(self, span: Span) -> int | None:
        """Return the ms of a span like a voice but perhaps none; None where it is not known."""
        return self._ms_of(span, UNSURE)

    def spans(self, span: Span) -> tuple[Span, ...] | None:
        """Return the stretches of sure speech inside a span; None where not all is known."""
        inside = self._inside(span)
        if inside.duration_ms <= 0:
            return ()
        first, kinds = self._looked_at(inside)
        if kinds is None:
            return None
        edges = (runs_of(kinds == SPEECH) + first) * FRAME_MS
        found = (Span(begin, end) for begin, end in edges.T.tolist())
        return tuple(each.clamped(inside.start_ms, inside.end_ms) for each in found)

    def is_known(self, span: Span) -> bool:
        """Tell whether all of a span has been listened to, as far as the recording goes."""
        inside = self._inside(span)
        return inside.duration_ms <= 0 or self._looked_at(inside)[1] is not None

    def strip(self, span: Span, width: int) -> Bytes:
        """Return what `width` columns of equal duration over a span in ms are.

        A byte each: 0 not known or outside the recording, 1 silence, 2 voice-like, 3 speech.
        """
        result = np.zeros(max(0, width), np.uint8)
        if not len(result) or span.duration_ms <= 0:
            return result
        edges = np.linspace(span.start_ms / FRAME_MS, span.end_ms / FRAME_MS, width + 1)
        each = max(1, int(np.ceil(edges[1] - edges[0])))
        looks = min(each, _LOOKS)
        at = (edges[:-1, None] + np.arange(looks) * (edges[1] - edges[0]) / looks).astype(np.int64)
        end = len(self._kinds) if self.end_ms is None else -(-self.end_ms // FRAME_MS)
        outside = (edges[:-1, None] < 0) | (at >= min(end, len(self._kinds)))
        kinds = np.where(outside, UNKNOWN, self._kinds[np.where(outside, 0, at)])
        known = (kinds != UNKNOWN).sum(axis=1)
        result[known > 0] = SILENCE
        needed = np.maximum(known * _SHARE, 1)
        result[(kinds >= UNSURE).sum(axis=1) >= needed] = UNSURE
        result[(kinds == SPEECH).sum(axis=1) >= needed] = SPEECH
        return result

    # -- listening ---------------------------------------------------------------------------

    def wish(self, spans: Iterable[Span]) -> None:
        """Ask for some spans to be listened to before everything else; any thread may."""
        self._wishes.add(spans)

    @property
    def has_wishes(self) -> bool:
        """Tell whether spans have been asked for that the listener has not looked at."""
        return self._wishes.are_new

    def missing(self) -> list[list[Stretch]]:
        """Return the stretches to listen to: of each wish, the latest first, and then the rest."""
        end = None if self.end_ms is None else -(-self.end_ms // FRAME_MS)
        unknown = self._kinds[:end] == UNKNOWN
        wished = self._wishes.take(unknown)
        rest = stretches_of(unknown)
        if end is None:
            # Whatever was announced, the end is where nothing more comes.
            tail = rest.pop()[0] if rest and rest[-1][1] == len(unknown) else len(unknown)
            rest.append((tail, None))
        return [*wished, rest]

    def put(self, first: int, probable: Bytes, steady: Steps) -> None:
        """Take what was heard from a frame on; only the listening thread may."""
        last = first + len(probable)
        self._make_room(last)
        self._probable[first:last], self._steady[first:last] = probable, steady
        begin, end = self._calm(first - MARGIN, -1), self._calm(last + MARGIN, 1)
        low, high = max(0, begin - MARGIN), end + MARGIN
        kinds = classify(self._probable[low:high], self._steady[low:high])[begin - low : end - low]
        known = self._kinds[begin:end] != UNKNOWN
        more = last - first - int(np.count_nonzero(known[first - begin : last - begin]))
        known[first - begin : last - begin] = True
        # In one step: whoever asks meanwhile must not take what is unknown for silence.
        np.copyto(self._kinds[begin:end], kinds, where=known)
        self.known += more

    def finish(self, end_ms: int) -> None:
        """Say where the recording ends, once that has been heard."""
        frames = -(-end_ms // FRAME_MS)
        self._make_room(frames)
        self.known = int(np.count_nonzero(self._kinds[:frames]))
        self.end_ms = end_ms

    @classmethod
    def of(cls, entry: Entry) -> Voice:
        """Return a voice as it was kept; raises ValueError and the like when it is damaged."""
        if not entry.is_sound:
            raise ValueError(entry)
        probable, steady = entry.arrays
        voice = cls(int(entry.facts["announced_ms"]))
        for first, last in entry.facts["known"]:
            for at in range(first, last, _AT_ONCE):
                end = min(last, at + _AT_ONCE)
                voice.put(at, probable[at:end], steady[at:end])
        if entry.facts["end_ms"] is not None:
            voice.finish(int(entry.facts["end_ms"]))
        return voice

    @property
    def entry(self) -> Entry:
        """Return what is to be kept: what the network said, not what was made of it."""
        end = len(self._kinds) if self.end_ms is None else -(-self.end_ms // FRAME_MS)
        known = runs_of(self._kinds[:end] != UNKNOWN).T.tolist()
        facts = {"announced_ms": self._announced_ms, "end_ms": self.end_ms, "known": known}
        return Entry(facts, (self._probable[:end], self._steady[:end]))

    def _make_room(self, count: int) -> None:
        more = count - len(self._kinds)
        if more > 0:
            more = max(more, count // 2)
            self._probable = np.append(self._probable, np.zeros(more, np.uint8))
            self._steady = np.append(self._steady, np.zeros(more, np.int8))
            self._kinds = np.append(self._kinds, np.zeros(more, np.uint8))

    def _calm(self, frame: int, step: int) -> int:
        """Return the nearest frame to one side that surely belongs to no voice."""
        end = len(self._kinds)
        if step < 0:
            low = max(0, frame - _FAR)
            found = np.flatnonzero(quiet(self._probable[low : max(0, frame)]))
            return low + int(found[-1]) if len(found) else low
        found = np.flatnonzero(quiet(self._probable[frame : min(end, frame + _FAR)]))
        return min(end, frame + (int(found[0]) if len(found) else _FAR))

    # -- frames ------------------------------------------------------------------------------

    def _inside(self, span: Span) -> Span:
        """Return the part of a span that lies in the recording, as far as its end is known."""
        end = self.end_ms
        return span.clamped(0, max(span.end_ms, 0) if end is None else end)

    def _looked_at(self, span: Span) -> tuple[int, Bytes | None]:
        """Return the first frame of a span and what its frames are, None if one is unknown."""
        first, last = span.start_ms // FRAME_MS, -(-span.end_ms // FRAME_MS)
        kinds = self._kinds[first:last]
        return first, kinds if len(kinds) == last - first and kinds.all() else None

    def _ms_of(self, span: Span, kind: int) -> int | None:
        inside = self._inside(span)
        if inside.duration_ms <= 0:
            return 0
        first, kinds = self._looked_at(inside)
        if kinds is None:
            return None
        ms = int(np.count_nonzero(kinds == kind)) * FRAME_MS
        # The frames at either end reach out of the span.
        if kinds[0] == kind:
            ms -= inside.start_ms - first * FRAME_MS
        if kinds[-1] == kind:
            ms -= (first + len(kinds)) * FRAME_MS - inside.end_ms
        return ms
