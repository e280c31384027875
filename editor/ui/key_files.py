"""Keys as a file a person can read, edit, keep and pass on; the presets are such files too."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from editor.core.errors import FileProblem
from editor.core.sentence import said
from editor.paths import resource
from editor.ui.key_rules import canonical, refusal
from editor.ui.keymap import OWN, Keys
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from editor.ui.actions.action import Action
    from editor.ui.keymap import Keymap

_REMEDY = said("Nothing was changed.")
_PRESETS = ("subtitle-edit", "aegisub")


class KeysUnreadable(FileProblem):
    """A file of keys is no such file, or names an action or a key that cannot be."""


def presets() -> dict[str, Keys]:
    """Return the keys of the presets that ship with the program, by their names."""
    found: dict[str, Keys] = {}
    for name in _PRESETS:
        tree = tomllib.loads(resource("keys", f"{name}.toml").read_text("utf-8"))
        title = str(tree.pop("name"))
        found[title] = {
            action_id: tuple(keys) if isinstance(keys, list) else ()
            for action_id, keys in _flat(tree).items()
        }
    return found


def written(keymap: Keymap) -> str:
    """Return a keymap as text: what was changed, and the rest as comments to start from."""
    lines = [f'preset = "{keymap.preset}"']
    subject = ""
    for action in keymap.actions:
        table, _, name = action.id.partition(".")
        if table != subject:
            subject = table
            lines += ["", f"[{table}]"]
        keys = ", ".join(f'"{_escaped(key)}"' for key in keymap.keys(action.id))
        mark = "" if action.id in keymap.changes else "# "
        lines.append(f"{mark}{name} = [{keys}]  # {action.label}")
    return "\n".join(_grouped(lines)) + "\n"


def read(path: Path, actions: Sequence[Action], known: Mapping[str, Keys]) -> tuple[str, Keys]:
    """Return the preset and the changes a file names; raises KeysUnreadable."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or tr("it is not text")
        raise KeysUnreadable(path, reason, _REMEDY) from error
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise KeysUnreadable(
            path, tr("it is not written as keys are: {error}", error=error), _REMEDY
        ) from error
    preset = tree.pop("preset", OWN)
    if not isinstance(preset, str) or preset not in known:
        names = ", ".join(f"“{name}”" for name in known)
        raise KeysUnreadable(
            path, tr("its preset {preset} is none of {names}", preset=preset, names=names), _REMEDY
        )
    return preset, _Reading(path, text, actions).keys(_flat(tree))


class _Reading:
    """One file being read, to say where in it something is wrong."""

    def __init__(self, path: Path, text: str, actions: Sequence[Action]) -> None:
        self._path = path
        self._lines = text.splitlines()
        self._by_id = {action.id: action for action in actions}
        self._read: list[tuple[str, Action]] = []

    def keys(self, entries: Mapping[str, object]) -> Keys:
        """Return the keys of each action named; raises KeysUnreadable."""
        return {name: self._entry(name, value) for name, value in entries.items()}

    def _entry(self, name: str, value: object) -> tuple[str, ...]:
        action = self._by_id.get(name)
        if action is None:
            raise self._problem(name, tr("there is no action “{name}”", name=name))
        if not isinstance(value, list) or not all(isinstance(key, str) for key in value):
            raise self._problem(
                name, tr('the keys of “{name}” are not a list such as ["F5"]', name=name)
            )
        for key in value:
            self._check(action, key)
        return tuple(map(canonical, value))

    def _check(self, action: Action, key: str) -> None:
        if sentence := refusal(action, key):
            raise self._problem(
                action.id,
                tr(
                    "“{id}” cannot have {key}: {sentence}",
                    id=action.id,
                    key=key,
                    sentence=sentence[:-1],
                ),
            )
        for known, other in self._read:
            if (
                known == canonical(key)
                and other is not action
                and other.context.meets(action.context)
            ):
                raise self._problem(
                    action.id,
                    tr(
                        "“{id}” and “{other}” both have {key}",
                        id=action.id,
                        other=other.id,
                        key=key,
                    ),
                )
        self._read.append((canonical(key), action))

    def _problem(self, name: str, reason: str) -> KeysUnreadable:
        line = self._line_of(name)
        return KeysUnreadable(
            self._path,
            tr("line {line}: {reason}", line=line, reason=reason) if line else reason,
            _REMEDY,
        )

    def _line_of(self, name: str) -> int:
        """Return the number of the line that names an action, 0 when none does."""
        table = ""
        for number, line in enumerate(self._lines, 1):
            if header := re.match(r"\s*\[\s*([^\]]*?)\s*\]", line):
                table = f"{header[1]}."
            entry = re.match(r"\s*([^=#]+?)\s*=", line)
            if entry and re.sub(r"[\s\"']", "", table + entry[1]) == name:
                return number
        return 0


def _flat(tree: Mapping[str, object], before: str = "") -> dict[str, object]:
    """Return the values of nested tables under names joined by dots."""
    flat: dict[str, object] = {}
    for name, value in tree.items():
        if isinstance(value, dict):
            flat.update(_flat(value, f"{before}{name}."))
        else:
            flat[before + name] = value
    return flat


def _escaped(key: str) -> str:
    return key.replace("\\", "\\\\").replace('"', '\\"')


def _grouped(lines: Sequence[str]) -> list[str]:
    """Return lines with the ones of each table together, whose header may come only once."""
    tables: dict[str, list[str]] = {}
    table = ""
    for line in lines:
        if line.startswith("["):
            table = line
        elif line:
            tables.setdefault(table, []).append(line)
    return [
        text for name, rows in tables.items() for text in (*(["", name] if name else []), *rows)
    ]
