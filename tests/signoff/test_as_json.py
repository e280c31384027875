from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from editor.checks.publishing.profile import Profile
from editor.signoff.as_json import as_json
from tests.signoff.making import NOW, sign

if TYPE_CHECKING:
    from pathlib import Path


def told(folder: Path, **known: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(as_json(sign(folder, **known)))
    return found


def test_everything_is_told(tmp_path: Path) -> None:
    found = told(tmp_path, steps=("Remove cue",))
    assert found["version"] == 1
    assert found["made"] == NOW.isoformat()
    assert (found["reviewer"], found["ready"], found["left"]) == ("Ada", False, 1)
    assert [(one["kind"], one["fate"], one["by_verdict"]) for one in found["findings"]] == [
        ("tag", "kept", True),
        ("loop", "removed", True),
        ("tag", "open", False),
    ]
    (removed,) = found["removed"]
    assert removed["texts"] == [{"text": "you", "count": 12}]
    assert [cue["start_ms"] for cue in removed["cues"]] == list(range(10_000, 22_000, 1_000))
    assert found["listening"]["never"] == [[0, 9_000], [23_000, 32_000]]
    assert found["edits"]["by_kind"] == {"removed": 12}
    assert found["edits"]["unchanged"] == 5
    assert found["steps"] == {"Remove cue": 1}
    assert found["verdicts"] == {"kept": 1, "removed": 1}
    assert found["rules"] is None


def test_what_nobody_knows_is_null(tmp_path: Path) -> None:
    found = told(tmp_path, review=None, original=None, reviewer="")
    for name in ("reviewer", "original", "recording", "listening", "edits", "verdicts", "steps"):
        assert found[name] is None, name
    assert found["reviewed"] is False


def test_every_broken_rule_is_told(tmp_path: Path) -> None:
    rules = told(tmp_path, profile=Profile("mine", "Mine", time_longest_ms=1_000))["rules"]
    assert (rules["profile"], rules["left"], len(rules["broken"])) == ("Mine", 5, 5)
    assert {one["kind"] for one in rules["broken"]} == {"too-long"}


def test_what_acts_on_a_terminal_is_escaped(tmp_path: Path) -> None:
    written = as_json(sign(tmp_path, reviewer="\u202eadA\x1b[2J\ud83d"))
    assert written.isascii()
    assert json.loads(written)["reviewer"] == "\u202eadA\x1b[2J\ud83d"
