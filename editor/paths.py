"""Where things are: what ships with the program, and what it may keep on this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME = "cueproof"
# One folder for everything the program keeps: for tests, and for a stick carried about.
_HOME = "CUEPROOF_HOME"
# What Debian calls the home of those who have none: there is no such folder, nor can one be made.
_NOWHERE = Path("/nonexistent")


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
    return _kept("config") or _found(platformdirs.user_config_dir)


def cache_dir() -> Path:
    """Return the folder of what can be made again, such as peaks; it may not exist yet."""
    return _kept("cache") or _found(platformdirs.user_cache_dir)


def log_dir() -> Path:
    """Return the folder of what went wrong, for whoever asks; it may not exist yet."""
    return _kept("log") or _found(platformdirs.user_log_dir)


def data_dir() -> Path:
    """Return the folder of what must not be lost; it may not exist yet."""
    return _kept("data") or _found(platformdirs.user_data_dir)


def home() -> Path:
    """Return the person's own folder, or the one at work in where nobody knows who that is."""
    try:
        return Path.home()
    except RuntimeError:
        return Path.cwd()


def _found(folder: Callable[..., str]) -> Path:
    """Return a folder of the person's own, or one that cannot be where nobody knows who that is."""
    try:
        found = Path(folder(_NAME, appauthor=False))
    except RuntimeError:
        return _NOWHERE / _NAME
    return found if found.is_absolute() else _NOWHERE / _NAME


def _kept(folder: str) -> Path | None:
    home = os.environ.get(_HOME)
    return Path(home) / folder if home else None
