"""A desk to work at: a screen, a folder with the talk, and Cueproof started on it."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from editor import formats, paths
from tests.display import Display, display, until
from tests.running import Running, running
from tests.sound import NullSink

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from editor.core.cue import Cue

_NEEDED = ("Xvfb", "openbox", "xdotool")


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a story happens. Attributes: screen; folder; sound, what a program needs to be heard."""

    screen: Display
    folder: Path
    sound: Mapping[str, str]

    @contextmanager
    def open(self, *files: Path, recorded: bool = True) -> Iterator[Running]:
        """Start Cueproof on some files, and wait until it can be worked with."""
        environment = {**self.screen.environment, **self.sound}
        with running(self.folder, files, environment) as program:
            # Checked at once, and again with what the recording says.
            program.wait_for("checked", times=2 if recorded else 1)
            until(lambda: "Cueproof" in self.screen.active_title(), "the window to get the keys")
            yield program

    def press(self, *keys: str) -> None:
        """Press keys, each as xdotool writes it."""
        self.screen.press(*keys)

    def dialog(self, title: str) -> None:
        """Wait for a dialog to get the keys."""
        until(lambda: title in self.screen.active_title(), f"{title!r}: {self.screen.titles()}")

    def back_in_the_window(self) -> None:
        """Wait for the window to get the keys."""
        until(lambda: "Cueproof" in self.screen.active_title(), "the window to get the keys again")


@pytest.fixture(scope="session")
def screen() -> Iterator[Display]:
    """Start a virtual display for all stories."""
    missing = [program for program in _NEEDED if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}; `make test` installs them")
    with display() as shown:
        yield shown


@pytest.fixture
def desk(screen: Display, tmp_path: Path) -> Desk:
    """Return a desk without a sound device, whatever the machine has."""
    config = tmp_path / "no-device.conf"
    config.write_text("pcm.default { type hw card 99 }\n")
    sound = {"ALSA_CONFIG_PATH": str(config), "PULSE_SERVER": f"unix:{tmp_path}/nobody"}
    return Desk(screen, tmp_path, sound)


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[NullSink]:
    """Start a sound device that can be listened to."""
    with NullSink(tmp_path) as sink:
        yield sink


@pytest.fixture
def loud_desk(screen: Display, tmp_path: Path, ear: NullSink) -> Desk:
    """Return a desk whose sound can be listened to."""
    own = {name: value for name, value in ear.environment.items() if os.environ.get(name) != value}
    return Desk(screen, tmp_path, own)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Lay the sample's transcript and recording on the desk, as talk.txt and talk.ogg."""
    transcript, recording = paths.sample()
    shutil.copy(recording, tmp_path / "talk.ogg")
    return Path(shutil.copy(transcript, tmp_path / "talk.txt"))


@pytest.fixture
def subtitles(talk: Path) -> Path:
    """Lay the sample on the desk as talk.srt, which can be saved without asking."""
    written = formats.write(formats.read(talk), talk.with_suffix(".srt"))
    talk.unlink()
    assert written.source.path is not None
    return written.source.path


def saved(path: Path) -> tuple[Cue, ...]:
    """Return the cues of a file."""
    return formats.read(path).cues


def saved_anew(path: Path, before: bytes) -> tuple[Cue, ...]:
    """Wait until a file says something else than before, and return its cues."""
    until(lambda: path.read_bytes() != before, f"{path.name} to be saved")
    return saved(path)
