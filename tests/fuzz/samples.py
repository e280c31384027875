"""A small sample of every format, as its program writes it."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "data" / "formats"


def samples() -> dict[str, bytes]:
    """Return the samples by the ids of their formats."""
    paths = sorted(FOLDER.iterdir())
    return {path.name.removesuffix(path.suffix): path.read_bytes() for path in paths}
