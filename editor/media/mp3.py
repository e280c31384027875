"""Where the frames of an MP3 lie: found by walking from header to header, without decoding."""

from __future__ import annotations

import os
import re
import threading
from array import array
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import av.error

from editor.core.errors import MediaUnreadable
from editor.media.opening import opened, sound_track

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.packet import Packet

# ISO/IEC 11172-3 and 13818-3, layer III: kbit/s by the upper four bits of the third byte, Hz by
# two more; a version 2 has half the rate, version 2.5 a quarter of it.
_VERSIONS = {3: 1, 2: 2, 0: 4}
_LAYER_3 = 1
_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_RATES = (44_100, 48_000, 32_000)
_LONGEST = 1441
# One frame of so many is noted, a second or two of sound: nine hours take 200 kB.
_STEP = 32
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Landing:
    """Where a frame begins: at a byte of the file, and at a time in the stream's own units."""

    byte: int
    pts: int


class Mp3Frames:
    """The places of an MP3's frames, from the first on as far as anybody asked.

    An MP3 has no table of contents one may rely on, and FFmpeg reads all that lies before a moment
    to count to it. Each frame tells its length, though: a regular expression that knows them all
    runs through nine hours in 0.1 s. Where a frame does not follow right behind another there is
    damage or a foreign body, and what lies behind it is left to FFmpeg, which looks closer. Any
    number of threads may ask, and nothing here raises.
    """

    def __init__(self, path: Path) -> None:
        """Read the first header; where there is none nothing will be found."""
        self._path = path
        self._lock = threading.Lock()
        self._bytes = array("Q")
        self._ended = self._broken = False
        self._first_pts = self._duration = 0
        self._read_first()

    @property
    def is_whole(self) -> bool:
        """Tell whether every frame has been found, up to the end of the file."""
        return self._ended and not self._broken

    def walk(self) -> None:
        """Find them all."""
        while self._step():
            pass

    def before(self, pts: int) -> Landing | None:
        """Return a frame at or shortly before a time in the stream's units.

        None where the frames have not been found.
        """
        if not self._duration:
            return None
        each = self._duration * _STEP
        wanted = max(0, pts - self._first_pts) // each
        while len(self._bytes) <= wanted + 1:
            if not self._step():
                break
        if self._broken and len(self._bytes) <= wanted + 1:
            return None
        # The last place noted may be the end of the file.
        number = min(wanted, max(0, len(self._bytes) - 2))
        return Landing(self._bytes[number], self._first_pts + number * each)

    def _read_first(self) -> None:
        """Begin where FFmpeg does, behind tags and the header some encoders write."""
        try:
            with opened(self._path) as container:
                packet = next(container.demux(sound_track(container, self._path)))
                at, self._first_pts = packet.pos, packet.pts or 0
                duration = packet.duration
            with self._path.open("rb") as file:
                self._file = _identity(file.fileno())
                file.seek(at or 0)
                head = file.read(3)
        except (MediaUnreadable, av.error.FFmpegError, OSError, StopIteration):
            head, at, duration = b"", None, None
        pattern = _pattern(head)
        if pattern is None or at is None or not duration:
            self._broken = True
            return
        self._match = re.compile(pattern, re.DOTALL).match
        self._duration = duration
        self._bytes.append(at)

    def _step(self) -> bool:
        """Walk through another block; tell whether there is more."""
        with self._lock:
            if self._ended or self._broken:
                return False
            begin, at = self._bytes[-1], 0
            try:
                with self._path.open("rb") as file:
                    same = _identity(file.fileno()) == self._file
                    file.seek(begin)
                    block = file.read(_BLOCK) if same else b""
            except OSError:
                same, block = False, b""
            while found := self._match(block, at):
                at = found.end()
                self._bytes.append(begin + at)
            stuck = len(block) - at >= _STEP * _LONGEST
            self._broken = stuck or not same
            self._ended = len(block) < _BLOCK and not self._broken
            return not (self._ended or self._broken)


def landed(
    packets: Iterator[Packet[AudioStream]], landing: Landing
) -> Iterator[Packet[AudioStream]]:
    """Yield the packets after a leap to a byte, with the times they have when nobody leaps.

    Yields none when the first of them does not lie where it should.
    """
    first = next(packets, None)
    if first is None or first.pos != landing.byte or first.pts is None:
        return
    late = landing.pts - first.pts
    for packet in chain((first,), packets):
        if packet.pts is not None:
            packet.pts += late
        yield packet


def _identity(handle: int) -> tuple[int, int]:
    status = os.fstat(handle)
    return status.st_dev, status.st_ino


def _version(head: bytes) -> int:
    """Return 1, 2 or 4 for MPEG 1, 2 and 2.5: by how much the rates are divided."""
    return _VERSIONS[head[1] >> 3 & 3]


def _pattern(head: bytes) -> bytes | None:
    """Return an expression for _STEP frames of the kind a header begins; None for another layer."""
    if len(head) < 3 or head[1] >> 1 & 3 != _LAYER_3 or head[1] >> 3 & 3 not in _VERSIONS:
        return None
    lengths = _lengths(head)
    if head[2] not in lengths:
        return None
    # The length of the first is likely that of most, and is tried first.
    kinds = sorted(lengths, key=lambda third: abs(lengths[third] - lengths[head[2]]))
    each = b"|".join(b"%b.{%d}" % (_charset(kind), lengths[kind] - 3) for kind in kinds)
    protected = _charset(head[1] & ~1, head[1] | 1)
    return b"(?:\xff%b(?:%b)){%d}" % (protected, each, _STEP)


def _lengths(head: bytes) -> dict[int, int]:
    """Return how many bytes a frame has by its third byte, for the rate of a header."""
    version, rate_bits = _version(head), head[2] >> 2 & 3
    if rate_bits == 3:
        return {}
    rate = _RATES[rate_bits] // version
    kbits, slots = (_KBITS_1, 144_000) if version == 1 else (_KBITS_2, 72_000)
    lengths = {}
    for bits in range(1, 15):
        for padding in (0, 1):
            for private in (0, 1):
                third = bits << 4 | rate_bits << 2 | padding << 1 | private
                lengths[third] = slots * kbits[bits] // rate + padding
    return lengths


def _charset(*values: int) -> bytes:
    return b"[%b]" % b"".join(b"\\x%02x" % value for value in values)
