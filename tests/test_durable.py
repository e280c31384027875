from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from editor.durable import sync_folder, write_new

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o600, 0o644])
def test_a_new_file_is_for_whom_it_is_said_to_be(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "new"
    write_new(path, b"one\r\ntwo\n", mode)
    assert path.read_bytes() == b"one\r\ntwo\n"
    assert path.stat().st_mode & 0o777 == mode


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    with pytest.raises(FileExistsError):
        write_new(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_folder_that_cannot_be_synced_is_no_failure(tmp_path: Path) -> None:
    sync_folder(tmp_path)
    sync_folder(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []
