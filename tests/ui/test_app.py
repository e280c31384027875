from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor.ui.app import desktop_file

if TYPE_CHECKING:
    import pytest


def test_a_desktop_finds_the_entry_that_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    (entry,) = (Path(__file__).resolve().parents[2] / "packaging").rglob("*.desktop.in")
    assert entry.name == f"{desktop_file()}.desktop.in"


def test_in_a_flatpak_it_finds_the_one_that_flatpak_exports(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.cueproof.Cueproof")
    assert desktop_file() == "org.cueproof.Cueproof"
