"""Reading and writing through real files, as the formats do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from editor import formats

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.document import Document


class Reads(Protocol):
    def __call__(self, content: str | bytes, name: str = "talk.txt") -> Document: ...


@pytest.fixture
def reads(tmp_path: Path) -> Reads:
    """Return a function that writes a file's content down and reads it as a transcript."""

    def read(content: str | bytes, name: str = "talk.txt") -> Document:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return formats.read(path)

    return read
