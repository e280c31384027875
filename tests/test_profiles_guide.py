"""The guide to profiles and the hook name what there is."""

from __future__ import annotations

import re
from pathlib import Path

from editor import formats, paths

ROOT = Path(__file__).resolve().parents[1]
GUIDE = (ROOT / "docs" / "guide" / "profiles.md").read_text("utf-8")


def test_every_profile_is_in_the_guide() -> None:
    named = re.findall(r"^\| `([\w-]+)` \|", GUIDE.partition("## What is checked")[0], re.MULTILINE)
    assert sorted(named) == sorted(path.stem for path in paths.resource("profiles").glob("*.toml"))


def test_the_hook_takes_files_that_are_read() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    (endings,) = re.findall(r"files: \\\.\(([\w|]+)\)\$", hook)
    assert all(formats.is_transcript_suffix(f".{ending}") for ending in endings.split("|"))
    assert "entry: cueproof check\n" in hook
