from __future__ import annotations

import sys
from pathlib import Path

import pytest

import editor
from editor import paths

_ROOT = Path(__file__).resolve().parents[1]
_OF_A_CHECKOUT = pytest.mark.skipif(
    not (_ROOT / "editor").is_dir(), reason="the program is installed, not beside its tests"
)


@_OF_A_CHECKOUT
def test_the_package_is_ours() -> None:
    assert Path(str(editor.__file__)).parent == _ROOT / "editor"


@_OF_A_CHECKOUT
def test_resources_of_a_checkout_lie_beside_the_package() -> None:
    assert paths.resource("icons") == _ROOT / "resources" / "icons"
    assert paths.resource("icons").is_dir()


def test_the_sample_is_there() -> None:
    transcript, recording = paths.sample()
    assert transcript.is_file()
    assert recording.is_file()


def test_resources_of_a_wheel_lie_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "editor" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "editor" / "paths.py"))
    assert paths.resource("a", "b") == tmp_path / "editor" / "resources" / "a" / "b"


def test_resources_of_a_frozen_app_lie_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "editor" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("a") == tmp_path / "editor" / "resources" / "a"


def test_a_home_of_its_own_holds_everything(home: Path) -> None:
    kept = [paths.config_dir(), paths.cache_dir(), paths.data_dir()]
    assert kept == [home / "config", home / "cache", home / "data"]


def test_otherwise_the_system_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CUEPROOF_HOME")
    kept = [paths.config_dir(), paths.cache_dir(), paths.data_dir()]
    assert all(folder.is_absolute() and "cueproof" in folder.parts for folder in kept)
