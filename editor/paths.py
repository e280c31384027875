"""Where things are: what ships with the program, and what it may keep on this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_NAME = "cueproof"
# One folder for everything the program keeps: for tests, and for a stick carried about.
_HOME = "CUEPROOF_HOME"


def resource(*parts: str) -> Path:
    """Return the path of something shipped, in a checkout, an installed wheel or a frozen app."""
    package = Path(__file__).resolve().parent
    if getattr(sys, "frozen", False):
        package = Path(getattr(sys, "_MEIPASS", package)) / "editor"
    inside = package / "resources"
    return (inside if inside.is_dir() else package.parent / "resources").joinpath(*parts)


def sample() -> tuple[Path, Path]:
    """Return the bundled sample: its transcript and its recording."""
    return resource("sample", "sample.txt"), resource("sample", "sample.ogg")


def config_dir() -> Path:
    """Return the folder of the settings; it may not exist yet."""
    return _kept("config") or Path(platformdirs.user_config_dir(_NAME, appauthor=False))


def cache_dir() -> Path:
    """Return the folder of what can be made again, such as peaks; it may not exist yet."""
    return _kept("cache") or Path(platformdirs.user_cache_dir(_NAME, appauthor=False))


def log_dir() -> Path:
    """Return the folder of what went wrong, for whoever asks; it may not exist yet."""
    return _kept("log") or Path(platformdirs.user_log_dir(_NAME, appauthor=False))


def data_dir() -> Path:
    """Return the folder of what must not be lost; it may not exist yet."""
    return _kept("data") or Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def _kept(folder: str) -> Path | None:
    home = os.environ.get(_HOME)
    return Path(home) / folder if home else None
