"""Files are opened from the desktop while windows are there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.display import until

if TYPE_CHECKING:
    from tests.end2end.conftest import Desk

pytestmark = pytest.mark.end2end


def test_the_window_that_has_a_transcript_comes_to_the_front(desk: Desk, talk: Path) -> None:
    second = Path(shutil.copy(talk, talk.with_name("second.txt")))
    with desk.open(talk):
        environment = {**desk.screen.environment, "CUEPROOF_HOME": str(desk.folder / "home")}
        command = [sys.executable, "-m", "editor"]
        other = subprocess.Popen([*command, second], env=environment)
        try:
            until(lambda: second.name in desk.screen.active_title(), "the second window")
            done = subprocess.run([*command, talk], env=environment, timeout=30, check=False)
            assert done.returncode == 0
            until(lambda: talk.name in desk.screen.active_title(), "the first window in front")
            assert len([title for title in desk.screen.titles() if "– Cueproof" in title]) == 2
        finally:
            other.kill()
            other.wait(10)
