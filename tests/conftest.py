"""What every test gets: a home of its own, no screen, and no log line that nobody expected."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# A case takes as long as the machine lets it: nothing is timed here.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

_PROJECT = Path(__file__).resolve().parents[1]
_SHARED = _PROJECT.parent / "shared"
# What looks into the sources has nothing to look into where the program is installed elsewhere.
if not (_PROJECT / "editor").is_dir():
    collect_ignore = [
        "test_architecture.py", "test_lock.py", "test_no_way_out.py", "test_packaging.py",
        "test_patterns.py", "test_wheel.py", "ui/test_translations.py",
    ]  # fmt: skip


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show windows on the real display")


def pytest_configure(config: pytest.Config) -> None:
    # Before anything imports Qt; the tests that need a real display start programs of their own.
    if not config.getoption("--onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings and caches of a test away from those of the person running it."""
    folder = tmp_path / "home-of-cueproof"
    monkeypatch.setenv("CUEPROOF_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def log() -> Iterator[list[logging.LogRecord]]:
    """Fail the test on warnings in the log; one that expects them asks for `log` and clears it."""
    records: list[logging.LogRecord] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    collector = Collector(logging.WARNING)
    logging.getLogger().addHandler(collector)
    try:
        yield records
    finally:
        logging.getLogger().removeHandler(collector)
    unexpected = [f"{record.name}: {record.getMessage()}" for record in records]
    assert not unexpected, "unexpected in the log: " + "; ".join(unexpected)


@pytest.fixture
def shared() -> Path:
    """Return the folder of example material beside the checkout, or skip the test."""
    if not _SHARED.is_dir():
        pytest.skip("the example material is not beside the checkout")
    return _SHARED
