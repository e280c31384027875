"""A sound device that can be listened to: a private PulseAudio with a null sink.

    with NullSink(tmp_path) as sink:
        subprocess.Popen(program, env=sink.environment)
        with sink.recording() as recording: ...
        found = find(recording.samples, reference)

Programs started with its environment play into the sink through ALSA's default device; what the
sink was given is recorded from its monitor.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

Samples: TypeAlias = np.ndarray[Any, np.dtype[np.float32]]

RATE = 48_000
_PROGRAMS = ("pulseaudio", "parec", "pactl")
_SINK = "ear"
_SECOND = "second"
_ALSA = f"""\
</usr/share/alsa/alsa.conf>
pcm.!default {{ type pulse }}
ctl.!default {{ type pulse }}
pcm.{_SECOND} {{ type pulse device {_SECOND} }}
"""


def missing() -> str:
    """Return why sound cannot be listened to here, or nothing; on CI it always must be."""
    absent = [program for program in _PROGRAMS if not shutil.which(program)]
    if not any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so")):
        absent.append("libasound2-plugins")
    if not absent or "CI" in os.environ:
        return ""
    return f"to listen to what is played, install {', '.join(absent)}"


needs_sound = pytest.mark.skipif(bool(missing()), reason=missing() or "sound can be listened to")


@dataclass(frozen=True)
class Heard:
    """Where a reference was found: at_ms after the beginning, and how alike it is, 0 to 1."""

    at_ms: float
    likeness: float


class Recording:
    """What is being recorded from the sink: mono float32 at RATE, growing until it is closed."""

    def __init__(self, source: subprocess.Popen[bytes]) -> None:
        self._source = source
        self._parts: list[bytes] = []
        self._grown = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._source.stdout is not None
        while part := self._source.stdout.read(1920):
            with self._grown:
                self._parts.append(part)
                self._grown.notify_all()

    @property
    def samples(self) -> Samples:
        """Return what has been recorded so far."""
        return np.frombuffer(b"".join(self._parts), "<f4")

    @property
    def duration_ms(self) -> float:
        """Return how much has been recorded."""
        return sum(map(len, self._parts)) / 4 * 1000 / RATE

    def wait(self, ms: float, timeout_s: float = 20.0) -> None:
        """Wait until so many ms more have been recorded than now."""
        due = self.duration_ms + ms
        with self._grown:
            assert self._grown.wait_for(lambda: self.duration_ms >= due, timeout_s), (
                "no sound comes"
            )

    def wait_for_sound(self, timeout_s: float = 20.0, above: float = 1e-3) -> None:
        """Wait until something louder than an amplitude has been heard."""
        with self._grown:
            assert self._grown.wait_for(
                lambda: bool(np.any(np.abs(self.samples) > above)), timeout_s
            ), "nothing was heard"

    def wait_for_silence(self, ms: float = 400, timeout_s: float = 60.0) -> None:
        """Wait until the last so many ms were silent."""
        count = int(ms * RATE / 1000)
        with self._grown:
            assert self._grown.wait_for(
                lambda: len(self.samples) >= count and not np.any(self.samples[-count:]), timeout_s
            ), "the sound does not end"

    def close(self) -> None:
        self._source.terminate()
        self._source.wait(10)
        self._reader.join(10)
        assert self._source.stdout is not None
        self._source.stdout.close()


class NullSink:
    """A private sound server with one output that leads nowhere but to who listens."""

    def __init__(self, folder: Path) -> None:
        self._home = folder / "sound"
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        """Return an environment in which programs play into the sink."""
        return os.environ | {
            "PULSE_SERVER": f"unix:{self._home}/s",
            "PULSE_COOKIE": f"{self._home}/cookie",
            "ALSA_CONFIG_PATH": f"{self._home}/asound.conf",
            "PULSE_RUNTIME_PATH": str(self._home),
        }

    def __enter__(self) -> NullSink:
        self._home.mkdir(mode=0o700, parents=True)
        (self._home / "asound.conf").write_text(_ALSA)
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """End the server, as if the device had been pulled out."""
        if self._server:
            self._server.terminate()
            self._server.wait(10)
            self._server = None

    def second(self) -> str:
        """Add another output, and return what programs know it by."""
        self._load(_SECOND)
        return _SECOND

    @contextmanager
    def recording(self, sink: str = _SINK) -> Iterator[Recording]:
        """Record what is played from here to the end of the block."""
        source = subprocess.Popen(
            ["parec", f"--device={sink}.monitor", f"--rate={RATE}", "--channels=1",
             "--format=float32le", "--latency-msec=20", "--raw"],
            env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        recording = Recording(source)
        try:
            recording.wait(1)
            yield recording
        finally:
            recording.close()

    def _load(self, name: str) -> None:
        subprocess.run(
            ["pactl", "load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE}", "norewinds=1"],
            env=self.environment, capture_output=True, check=True,
        )  # fmt: skip

    def start(self) -> None:
        """Start the server, anew after it was stopped; returns when it can be played on."""
        # Rewinding, the sink would begin with a silence of two seconds before it records anything.
        command = [
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
            "--disable-shm=yes", "--log-target=newfile:" + str(self._home / "log"),
            "-L", f"module-native-protocol-unix socket={self._home}/s auth-anonymous=1",
            "-L", f"module-null-sink sink_name={_SINK} rate={RATE} norewinds=1",
        ]  # fmt: skip
        home = {"HOME": str(self._home), "XDG_RUNTIME_DIR": str(self._home)}
        self._server = subprocess.Popen(command, env=os.environ | home)
        deadline = time.monotonic() + 15
        ask = ["pactl", "list", "short", "sinks"]
        while time.monotonic() < deadline:
            told = subprocess.run(
                ask, env=self.environment, capture_output=True, text=True, check=False
            )
            if _SINK in told.stdout:
                return
        log = "".join(path.read_text() for path in self._home.glob("log*"))
        raise RuntimeError(f"the sound server did not start: {log}")


def find(recorded: Samples, reference: Samples) -> Heard:
    """Return where in a recording a reference sounds best, by normalised cross-correlation.

    Both are mono at RATE.
    """
    size = 1 << (len(recorded) + len(reference)).bit_length()
    spectrum = np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(reference, size))
    places = max(1, len(recorded) - len(reference) + 1)
    products = np.fft.irfft(spectrum, size)[:places]
    at = int(np.argmax(products))
    piece = recorded[at : at + len(reference)]
    scale = float(np.linalg.norm(piece) * np.linalg.norm(reference))
    return Heard(at * 1000 / RATE, float(products[at]) / scale if scale else 0.0)


def loud_ms(recorded: Samples, above: float = 1e-4) -> tuple[float, float]:
    """Return when the first and after when the last sound was heard, in ms."""
    loud = np.flatnonzero(np.abs(recorded) > above)
    assert len(loud), "nothing was heard"
    return loud[0] * 1000 / RATE, (loud[-1] + 1) * 1000 / RATE
