"""What is installed is written down with its hashes, and is what the project asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[1]
_LOCKS = _ROOT / "packaging" / "requirements"
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==\S+", re.MULTILINE)


def _name(text: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", text, maxsplit=1)[0]).lower()


def _pinned(lock: str) -> set[str]:
    return {_name(name) for name in _PIN.findall((_LOCKS / lock).read_text("utf-8"))}


def _asked(*extras: str) -> set[str]:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = project["dependencies"]
    for extra in extras:
        named = [*named, *project["optional-dependencies"][extra]]
    return {_name(one) for one in named}


@pytest.mark.parametrize(
    ("lock", "extras"), [("run.txt", ()), ("development.txt", ("check", "test"))]
)
def test_everything_asked_for_is_locked(lock: str, extras: tuple[str, ...]) -> None:
    assert _asked(*extras) <= _pinned(lock)


@pytest.mark.parametrize("lock", ["run.txt", "development.txt"])
def test_every_pin_has_hashes_and_no_host_is_named(lock: str) -> None:
    text = (_LOCKS / lock).read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(entries) == len(_PIN.findall(text))
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_what_runs_is_the_same_in_development() -> None:
    pins = [
        set(re.findall(r"^(\S+==\S+)", (_LOCKS / lock).read_text("utf-8"), re.MULTILINE))
        for lock in ("run.txt", "development.txt")
    ]
    assert pins[0] <= pins[1]
