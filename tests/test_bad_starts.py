"""Starts where something is missing: the window comes, says what in a sentence, edits and saves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from editor import formats, paths

if TYPE_CHECKING:
    from collections.abc import Mapping

# Done in the window of a process of its own: open, remove the first cue, save, tell what was said.
_STORY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from editor.ui import app

said = []

def begin():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, app.Window))
    window.settings.set("tour.seen", True)
    window.messages.changed.connect(lambda: said.append(window.messages.sentence))
    window.messages.changed.emit()
    window.checks.checked.connect(lambda: QTimer.singleShot(500, lambda: work(window)))

def work(window):
    if window.session.cues and window.session.is_clean and not window.files.saved_at:
        window.actions_map.trigger("review.next")
        window.actions_map.trigger("cue.remove")
        assert window.files.save(), window.messages.sentence
        window.close()

QTimer.singleShot(0, begin)
status = app.run(Path(sys.argv[1]), None)
print(*dict.fromkeys(filter(None, said)), sep="\\n")
sys.exit(status)
"""
_SILENT = {"PULSE_SERVER": "unix:/nonexistent/pulse", "ALSA_CONFIG_PATH": "/nonexistent/alsa.conf"}


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    transcript, recording = paths.sample()
    shutil.copy(recording, tmp_path / "talk.ogg")
    written = formats.write(formats.read(transcript), tmp_path / "talk.srt")
    assert written.source.path
    return written.source.path


def edited(talk: Path, changed: Mapping[str, str | None]) -> str:
    """Open, edit and save a transcript in another environment; return what was said."""
    before = formats.read(talk).cues
    environment = {**os.environ, **_SILENT, **changed}
    done = subprocess.run(
        [sys.executable, "-c", _STORY, talk],
        env={name: value for name, value in environment.items() if value is not None},
        cwd=Path(__file__).resolve().parents[1],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert len(formats.read(talk).cues) < len(before)
    return done.stdout + done.stderr


def test_a_home_that_cannot_be_written_is_said_once(talk: Path) -> None:
    barred = talk.with_name("a file, no folder")
    barred.touch()
    said = edited(talk, {"CUEPROOF_HOME": str(barred / "home")})
    assert said.count("Nothing can be kept in") == 1
    assert f"{barred / 'home' / 'data'} (not a directory)" in said
    assert "The settings were not saved" in said
    assert not [line for line in said.splitlines() if "could not be kept" in line]


def test_settings_that_cannot_be_written_are_said_to_be_only_that(talk: Path, home: Path) -> None:
    home.mkdir()
    (home / "config").touch()
    said = edited(talk, {})
    assert f"Settings cannot be kept in {home / 'config'} (" in said
    assert "Nothing can be kept" not in said
    assert list((home / "data").rglob("*"))


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="needs users who can be changed to")
def test_somebody_whom_nobody_knows_has_no_home(talk: Path) -> None:
    no_home = {"CUEPROOF_HOME": None, "HOME": None, "XDG_DATA_HOME": None, "XDG_CONFIG_HOME": None}
    unknown = (
        "import os, pwd, editor.paths as p\n"
        "def nobody(*_): raise KeyError\n"
        "pwd.getpwuid = nobody\n"
        "print(p.data_dir(), p.config_dir(), p.cache_dir(), p.log_dir(), p.home())"
    )
    kept = {**os.environ, **no_home}
    done = subprocess.run(
        [sys.executable, "-c", unknown],
        env={name: value for name, value in kept.items() if value is not None},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["/nonexistent/cueproof"] * 4 + [str(Path.cwd())]


def test_without_a_sound_system_it_is_said_that_nothing_sounds(talk: Path) -> None:
    assert "Sound is off" in edited(talk, {})


def test_without_portaudio_it_is_said_that_nothing_sounds(talk: Path) -> None:
    stand_in = talk.parent / "stand-in"
    stand_in.mkdir()
    (stand_in / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    said = edited(talk, {"ALSA_CONFIG_PATH": None, "PYTHONPATH": str(stand_in)})
    assert "Sound is off because PortAudio is missing" in said


@pytest.mark.parametrize(
    "changed",
    [
        {"XDG_RUNTIME_DIR": None},
        {"LC_ALL": "C", "LANG": None},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LANG": "xx_XX.UTF-8", "LC_ALL": None},
    ],
    ids=str,
)
def test_an_odd_environment_changes_nothing(talk: Path, changed: dict[str, str | None]) -> None:
    assert "cannot" not in edited(talk, changed)


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are asked for by fontconfig")
def test_without_a_font_it_is_said_where_it_can_be_read(talk: Path) -> None:
    configuration = talk.with_name("fonts.conf")
    cache = talk.with_name("cache")
    configuration.write_text(f"<fontconfig><cachedir>{cache}</cachedir></fontconfig>")
    told = edited(talk, {"FONTCONFIG_FILE": str(configuration)})
    assert "No font is installed" in told
    assert "No font is installed" not in edited(talk, {})
