"""The settings: each is data, and their values live in one JSON file."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from editor.durable import write_new

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Value: TypeAlias = bool | int | float | str | list[str] | list[int] | dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Setting:
    """A thing a person can set: its name, what it is until then, and a sentence about it."""

    name: str
    default: Value
    sentence: str


TABLE = (
    Setting("language", "system", "The language of the window: system, en or de."),
    Setting("theme", "system", "Colours: system, light or dark."),
    Setting("recent", [], "The transcripts opened last, newest first."),
    Setting("review.play", True, "Play a finding when it is arrived at."),
    Setting("review.profile", "as-is", "The profile whose rules are checked."),
    Setting("review.name", "", "Who is named in reports; nothing for the system's user."),
    Setting("review.report_folder", "", "Where the last report was put."),
    Setting("review.pre_roll", 500, "How long before a finding playing begins, in ms."),
    Setting("play.speed", 1.0, "How fast playback runs."),
    Setting("play.volume", 1.0, "How loud playback is, 0 to 1."),
    Setting("play.device", "", "The sound output by its name; nothing for the system's own."),
    Setting("play.loop_pause", 500, "How long a looped cue pauses between rounds, in ms."),
    Setting("play.roll_back", 300, "How far playing goes back when it is resumed, in ms."),
    Setting("play.pause_typing", False, "Stop the sound while text is typed, and go on after."),
    Setting("spelling.dictionary", "", "The dictionary's code; nothing: the transcript chooses."),
    Setting("glossary.dismissed", [], "Words that are no spellings of a name, in small letters."),
    Setting("text.tab_plays", True, "Tab plays and stops in the text; else it leaves the text."),
    Setting("timing.lead_in", 120, "How much earlier a lead-in lets a cue begin, in ms."),
    Setting("timing.lead_out", 240, "How much later a lead-out lets a cue end, in ms."),
    Setting("keys.preset", "Cueproof", "Whose keys: Cueproof, Subtitle Edit or Aegisub."),
    Setting("keys.changed", {}, "The keys of the actions that were given others, by action."),
    Setting("palette.recent", [], "The commands run last by their names, newest first."),
    Setting("table.widths", [], "The widths of the table's columns from left to right, in px."),
    Setting("table.hidden", [], "The columns of the table that a person does without."),
    Setting("cut.audio", "", "The ending of the audio exported with a range; nothing for none."),
    Setting("save.versions", 20, "How many earlier versions of a file are kept; 0 for none."),
    Setting("log.texts", False, "Let the log quote what was worked on when something went wrong."),
    Setting("tour.seen", False, "The tour was taken or left, and is not shown by itself again."),
    Setting("window.geometry", "", "Where the window was, as Qt writes it."),
    Setting("window.columns", [], "The sizes of the panes from top to bottom."),
    Setting("window.rows", [], "The widths of the table and the review panel."),
    Setting("window.text", [], "The heights of the cues above and of the text below."),
    Setting("window.zoom", 10.0, "How many ms lie on a pixel of the waveform."),
)
_BY_NAME = {setting.name: setting for setting in TABLE}
_RECENT_LIMIT = 12


class Settings:
    """Values by name, read once and written on save.

    What cannot be read, broken or of a newer version, means the defaults; the file it stood in is
    kept aside before it is written over. Only what was changed here since the last save is written
    over what other windows may have written meanwhile.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values: dict[str, Value] = {}
        self._changed: set[str] = set()
        self._opened: list[str] = []
        if path:
            self._values = _read(path)[0]

    def get(self, name: str) -> Any:  # noqa: ANN401  the table knows the type of each
        """Return a setting's value; raises KeyError for one that is not in the table."""
        return self._values.get(name, _BY_NAME[name].default)

    def set(self, name: str, value: Value) -> None:
        """Change a setting; raises KeyError when unknown, TypeError for a value of another type."""
        if not _fits(value, _BY_NAME[name].default):
            raise TypeError(f"{name} cannot be {value!r}")
        self._values[name] = value
        self._changed.add(name)

    def add_recent(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        self._opened = _newest([str(path)], self._opened)
        self._values["recent"] = _newest([str(path)], self.get("recent"))

    def save(self) -> None:
        """Write the settings; raises OSError when that is not possible."""
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        found, is_whole = _read(self._path)
        changed = {name: self._values[name] for name in self._changed}
        values = {**(found or self._values), **changed}
        if self._opened:
            recent = values.get("recent")
            others = map(str, recent) if isinstance(recent, list) else ()
            values["recent"] = _newest(self._opened, others)
        if not is_whole and self._path.is_file():
            aside = self._path.with_name(f"{self._path.stem}.not-understood{self._path.suffix}")
            self._path.replace(aside)
        _write(self._path, json.dumps(values, indent=1, sort_keys=True))
        # From now on that is others' to change, too.
        self._changed.clear()
        self._opened.clear()


def _newest(first: Iterable[str], others: Iterable[str]) -> list[str]:
    return [*dict.fromkeys([*first, *others])][:_RECENT_LIMIT]


def _write(path: Path, text: str) -> None:
    """Put a file in place in one step, on the disk before it has its name; raises OSError."""
    temporary = path.with_suffix(f".{os.getpid()}-{os.urandom(3).hex()}.tmp")
    try:
        write_new(temporary, text.encode())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _read(path: Path) -> tuple[dict[str, Value], bool]:
    """Return what can be used of a file of settings, and whether that is all of it."""
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}, True
    except (OSError, ValueError, RecursionError):
        return {}, False
    if not isinstance(values, dict):
        return {}, False
    fitting = {
        name: value
        for name, value in values.items()
        if name in _BY_NAME and _fits(value, _BY_NAME[name].default)
    }
    return fitting, len(fitting) == len(values)


def _fits(value: object, default: Value) -> bool:
    if isinstance(default, float):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is type(default)
