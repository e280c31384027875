"""Windows killed while they edit: what they had done comes back."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.journal.killed import kill_at, prepare, prove

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_window_killed_while_it_edits_loses_nothing_older_than_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    prepare(tmp_path)
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))
    death = kill_at(tmp_path, seed, random.Random(seed).uniform(0.3, 1.2), at_least=12)
    assert death.told > 10
    prove(tmp_path, seed, death)
