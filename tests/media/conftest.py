"""Recordings made while testing: noise, of which no two moments are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.media.making import DURATION_MS, KINDS, noise, write_media
from tests.sound import NullSink

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # packaging/tests.sh runs them apart, where nothing else delays the sound.
    for item in items:
        if "sink" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.heard)


@pytest.fixture(scope="session")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return the recording of one kind, made when first asked for."""
    folder = tmp_path_factory.mktemp("recordings")

    def of_kind(kind: str) -> Path:
        path = folder / f"noise-{kind}"
        if not path.exists():
            write_media(path, noise(DURATION_MS, KINDS[kind].rate), KINDS[kind])
        return path

    return of_kind


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[NullSink]:
    with NullSink(tmp_path) as private:
        yield private
