"""An opened recording: one of its sound tracks, from any sample on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import av
import av.error

from editor.media.damage import Damage
from editor.media.evening import Evener
from editor.media.limits import LONGEST_US, stuck
from editor.media.mp3 import Landing, Mp3Frames, landed
from editor.media.opening import opened, sound_track, unlocked
from editor.media.samples import drained, silence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet

    from editor.media.samples import Samples

# What is decoded and thrown away before the sample asked for: an MP3 frame needs the bits of
# frames before it, Opus asks for 80 ms, AAC for two frames; a second holds all of these. The
# longer ones are for files in which a seek lands too late.
_PREROLLS_S = (1, 15)
# A timestamp this far from where counting the samples leads is a gap; less is a container that
# rounds (Matroska to 1 ms) or a clock that drifts.
_GAP_S = 0.05
# The same once a packet could not be decoded: what it held is missing from the count.
_GAP_AFTER_DAMAGE_S = 0.005
# Formats that announce a duration in their header; others have it guessed from the bit rate.
_ANNOUNCING = ("wav", "flac", "mov", "matroska", "aiff", "asf", "avi")
# Formats in which FFmpeg reads everything before a moment to find it for the first time.
_WITHOUT_A_TABLE = ("mp3", "aac", "ac3", "eac3", "dts")


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What is known of a recording before decoding it.

    Attributes: path; duration_ms, as announced or guessed, None when neither; rate in Hz;
    channels; codec, FFmpeg's name for it.
    """

    path: Path
    duration_ms: int | None
    rate: int
    channels: int
    codec: str


class Reader:
    """A sound track of a recording, its time counted in samples from the beginning.

    The beginning is where FFmpeg has it: a video whose sound starts late begins with silence,
    and what an encoder put before the first sample is skipped. Not for two threads at once.
    Attributes: info; mp3_frames, where its frames are, None for any other format.
    """

    def __init__(self, path: Path, track: int | None = None) -> None:
        """Open a sound track of a recording, counted from 0, or its default one.

        Raises MediaUnreadable; so does reading, when it turns out to be encrypted.
        """
        self._path = path
        self._track = track
        self._fresh = True
        self._ended_at: int | None = None
        self._damage = Damage()
        self._landing: Landing | None = None
        self._open()
        self.info = self._look()
        self.mp3_frames = Mp3Frames(path) if self._container.format.name == "mp3" else None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    @property
    def has_no_table(self) -> bool:
        """Tell whether the first look for a moment reads everything before it."""
        return self._container.format.name in _WITHOUT_A_TABLE

    @property
    def problem(self) -> str | None:
        """Return a sentence about damage met while reading, or None."""
        done = None if self._ended_at is None else self._ended_at * 1000 // self.info.rate
        announced = self.info.duration_ms if self._announces else None
        return self._damage.sentence(self._path, done, announced)

    def read(
        self, first: int = 0, last: int | None = None, batch: int = 65_536
    ) -> Iterator[Samples]:
        """Yield the samples from first to before last, without a hole, about a batch at a time.

        Each array has the shape (channels, samples) and the decoder's own type; where the
        recording has a gap there is silence. Ends early where the recording ends.
        """
        at = first
        for begin, decoded in self._runs(first, last, batch):
            if last is not None and begin >= last:
                break
            if begin > at:
                yield from silence(decoded, begin - at, batch)
                at = begin
            samples = decoded[:, at - begin : None if last is None else last - begin]
            if samples.shape[1]:
                yield samples
                at += samples.shape[1]
                if at == last:
                    return
        else:
            return
        # The stretch ends within a gap.
        yield from silence(decoded, last - at, batch)

    def _open(self, *, remembering: bool = False) -> None:
        self._container = opened(self._path, remembering=remembering)
        self._remembers = remembering
        try:
            self._stream = sound_track(self._container, self._path, self._track)
        except BaseException:
            self._container.close()
            raise
        self._fresh = True
        self._announces = self._container.format.name.startswith(_ANNOUNCING)

    def _look(self) -> MediaInfo:
        container, stream = self._container, self._stream
        base = stream.time_base
        assert base is not None  # a sound stream has one as soon as it is opened
        rate = stream.codec_context.sample_rate
        # Samples = pts * numerator // denominator - origin, in whole numbers: this is counted
        # a million times for a recording of nine hours.
        self._numerator, self._denominator = base.numerator * rate, base.denominator
        self._origin = round((container.start_time or 0) * rate / 1_000_000)
        duration = container.duration
        if duration is None and stream.duration is not None:
            duration = int(stream.duration * base * 1_000_000)
        known = round(duration / 1000) if duration and 0 < duration <= LONGEST_US else None
        self._gap, self._end = int(_GAP_S * rate), (known or 0) * rate // 1000
        channels = stream.codec_context.channels
        return MediaInfo(self._path, known, rate, channels, stream.codec_context.name)

    def _runs(self, first: int, last: int | None, batch: int) -> Iterator[tuple[int, Samples]]:
        """Yield what is decoded around a stretch of samples, with the sample it begins at.

        Runs overlap never, and touch unless there is a gap between them.
        """
        fifo = av.AudioFifo()
        begin = at = None
        channels = self.info.channels
        numerator, denominator, origin = self._numerator, self._denominator, self._origin
        for frame in self._from(first):
            pts, size = frame.pts, frame.samples
            # Nearly always the frame follows the last; asking costs a tenth of the decoding.
            if at is None or (
                pts is not None and pts * numerator // denominator - origin > at + self._gap
            ):
                place = self._place(pts, at)
            else:
                place = at
            frame.pts = None  # the queue is not to check the times again
            if begin is None or place != at:
                if begin is not None:
                    yield begin, drained(fifo)
                begin = place
            at = place + size
            if at <= first:
                begin = None
                continue
            if frame.layout.nb_channels != channels:
                # The queue does not look: it would read a channel that is not there, and crash.
                channels = frame.layout.nb_channels
                yield begin, drained(fifo)
                fifo, begin = av.AudioFifo(), place
            try:
                fifo.write(frame)
            except ValueError:  # the format of the samples changes in the middle of the stream
                yield begin, drained(fifo)
                fifo, begin = av.AudioFifo(), place
                fifo.write(frame)
            if at - begin >= batch or (last is not None and at >= last):
                yield begin, drained(fifo)
                begin = None
        if begin is not None:
            yield begin, drained(fifo)
        self._ended_at = at or 0

    def _from(self, first: int) -> Iterator[AudioFrame]:
        """Return the frames from a sample or an earlier one on."""
        for preroll in _PREROLLS_S:
            target = first - preroll * self.info.rate
            if target > 0 and self._seek(target):
                frames = self._frames()
                frame = next(frames, None)
                if frame is not None and self._place(frame.pts, None) <= first:
                    return chain((frame,), frames)
                self.mp3_frames = None  # whatever it found, FFmpeg finds something else
        self._landing = None
        if not self._fresh:
            return self._frames_anew()
        self._fresh = False
        return self._frames()

    def _seek(self, target: int) -> bool:
        """Go to a sample, or one not far before; tell whether that could be done."""
        at = (target + self._origin) * self._denominator // self._numerator
        self._landing = self.mp3_frames.before(at) if self.mp3_frames else None
        self._fresh = False
        try:
            if self._landing:
                self._container.seek(self._landing.byte, unsupported_byte_offset=True)
                return True
            if self.has_no_table and not self._remembers:
                forgetful = self._container
                self._open(remembering=True)
                forgetful.close()
            self._container.seek(at, stream=self._stream)
        except av.error.FFmpegError:
            return False
        return True

    def _frames_anew(self) -> Iterator[AudioFrame]:
        """Yield the frames from the very beginning.

        A seek there loses what the container says about the encoder's delay, so it is opened a
        second time; the first one knows where everything is by now, and stays.
        """
        with opened(self._path) as container:
            stream = sound_track(container, self._path, self._track)
            yield from self._frames(container, stream)

    def _frames(
        self, container: InputContainer | None = None, stream: AudioStream | None = None
    ) -> Iterator[AudioFrame]:
        """Yield what can be decoded; one generator and no more, for there are a million frames."""
        container, stream = container or self._container, stream or self._stream
        decode, rate = stream.decode, self.info.rate
        evener: Evener | None = None
        try:
            packets = unlocked(container.demux(stream), self._path)
            if self._landing:
                packets = landed(packets, self._landing)
            for packet in packets:
                try:
                    frames = decode(packet)
                except av.error.FFmpegError:
                    self._note_damage(packet)
                    continue
                for frame in frames:
                    if evener is None and frame.sample_rate == rate:
                        yield frame
                    else:
                        evener = evener or Evener(rate)
                        yield from evener.frames(frame)
        except av.error.ExitError as error:
            raise stuck(self._path) from error
        except (av.error.FFmpegError, OSError):
            self._damage.note(None)

    def _note_damage(self, packet: Packet[AudioStream]) -> None:
        self._gap = int(_GAP_AFTER_DAMAGE_S * self.info.rate)
        pts = packet.pts
        at = None if pts is None else pts * self._numerator // self._denominator - self._origin
        self._damage.note(None if at is None else at * 1000 // self.info.rate)

    def _place(self, pts: int | None, counted: int | None) -> int:
        """Return which sample a frame begins at: the one counted to, unless there is a gap."""
        if pts is None:
            return counted or 0
        told = pts * self._numerator // self._denominator - self._origin
        # A leap past the end is a clock that was set, not hours of silence.
        within = counted is None or counted + self._gap < told <= self._end
        return told if within or counted is None else counted
