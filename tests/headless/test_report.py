from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from editor import paths
from editor.cli import main
from editor.core.act import Left
from editor.formats.versions import Versions
from editor.journal import reviews
from editor.journal.disk import fingerprint_of
from editor.journal.review_state import Review, Sight, of_review
from editor.settings import Settings
from tests.media.making import KINDS, noise, write_media
from tests.signoff.making import TALK, left_of, reviewed, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Return a talk whose loop was removed and whose music was kept, its original beside it."""
    session = reviewed(write(tmp_path / "original.srt"))
    path = write(tmp_path / "talk.srt", session.cues)
    kept = of_review(Review(left_of(session)), session.cues)
    reviews.keep(path, fingerprint_of(path) or "", kept, exact=True)
    return path


def report(path: Path, *more: str) -> dict[str, Any]:
    target = path.with_name("report.json")
    assert main(["report", str(path), "-o", str(target), *more]) == 0
    found: dict[str, Any] = json.loads(target.read_text("utf-8"))
    return found


def test_a_page_is_written_and_its_verdict_said(
    talk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = talk.with_name("report.html")
    original = str(talk.with_name("original.srt"))
    assert main(["report", str(talk), "--against", original, "-o", str(target)]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"cueproof: {target}: Not ready: 1 finding left.\n"
    page = target.read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert hashlib.sha256(talk.read_bytes()).hexdigest() in page


def test_without_a_file_it_goes_to_stdout(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(talk), "--format", "json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["left"] == 1
    assert err == ""


def test_the_review_kept_on_this_machine_is_known(talk: Path) -> None:
    found = report(talk, "--against", str(talk.with_name("original.srt")))
    assert found["reviewed"] is True
    assert {one["subject"]: (one["fate"], one["by_verdict"]) for one in found["findings"]} == {
        "[Music]": ("kept", True),
        "you": ("removed", True),
        "[Applause]": ("open", False),
    }
    assert found["listening"]["heard_ms"] == 14_000


def test_without_a_review_it_is_not_known(tmp_path: Path) -> None:
    found = report(write(tmp_path / "talk.srt"))
    assert found["reviewed"] is False
    assert found["listening"] is None
    assert {one["fate"] for one in found["findings"]} == {"open"}


def test_a_review_that_cannot_be_read_is_said_and_not_known(
    talk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (kept,) = (paths.data_dir() / "reviews").glob("*.json")
    kept.write_text("{")
    assert report(talk)["reviewed"] is False
    assert "cannot be read" in capsys.readouterr().err


def test_what_was_heard_of_another_recording_does_not_count(talk: Path, tmp_path: Path) -> None:
    session = reviewed(tmp_path / "original.srt")
    sight = Sight(recording=(str(tmp_path / "gone.wav"), 7))
    left = Left(session.verdicts, session.heard)
    kept = of_review(Review(left, sight), session.cues)
    reviews.keep(talk, fingerprint_of(talk) or "", kept, exact=True)
    assert report(talk)["listening"]["heard_ms"] == 14_000
    media = tmp_path / "talk.wav"
    write_media(media, noise(32_000, 16_000), KINDS[media.name])
    assert report(talk, "--media", str(media))["listening"]["heard_ms"] == 0


def test_the_first_version_kept_is_the_original(tmp_path: Path) -> None:
    path = write(tmp_path / "talk.srt")
    first = path.read_bytes()
    assert Versions(path).keep(20)
    write(path, TALK[1:])
    found = report(path)
    assert found["original"]["sha256"] == hashlib.sha256(first).hexdigest()
    assert found["original"]["is"].startswith("the first version kept of this file")
    assert found["edits"]["by_kind"] == {"removed": 1}


def test_the_reviewer_is_who_is_named_or_set(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "ada")
    assert report(talk)["reviewer"] == "ada"
    settings = Settings(paths.config_dir() / "settings.json")
    settings.set("review.name", "Ada Lovelace")
    settings.save()
    assert report(talk)["reviewer"] == "Ada Lovelace"
    assert report(talk, "--reviewer", "Grace")["reviewer"] == "Grace"
    assert report(talk, "--reviewer", "")["reviewer"] is None


def test_the_rules_of_a_profile_are_checked(talk: Path) -> None:
    assert report(talk)["rules"] is None
    rules = report(talk, "--profile", "netflix")["rules"]
    assert rules["profile"].startswith("Netflix")
    assert rules["left"] == len(rules["broken"]) > 0


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--against", "missing.srt"), "missing.srt: there is no such file."),
        (("--profile", "nobody"), "there is no such profile"),
        (("--media", "missing.mp3"), "missing.mp3"),
        (("-o", "no-such-folder/report.html"), "there is no such folder"),
        (("-o", "talk.srt"), "would replace what it is made from"),
    ],
)
def test_bad_input_is_a_sentence_and_status_2(
    more: tuple[str, str],
    told: str,
    talk: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(talk.parent)
    before = talk.read_bytes()
    assert main(["report", str(talk), *more]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert "Traceback" not in err
    assert talk.read_bytes() == before


def test_no_other_command_loads_what_fills_a_page() -> None:
    code = "import sys, editor.cli; print([m for m in sys.modules if 'jinja2' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_eight_hours_are_signed_off_in_seconds(shared: Path, tmp_path: Path) -> None:
    original = next(shared.glob("transcripts/000_*.txt"))
    target = tmp_path / "clean.srt"
    assert main(["clean", str(original), "-o", str(target)]) == 0
    begun = time.process_time()
    found = report(target, "--against", str(original), "--profile", "netflix")
    assert time.process_time() - begun < 10
    assert found["edits"]["by_kind"] == {"removed": 4_433}
    assert sum(one["count"] for one in found["removed"]) == 4_433
    assert [one["texts"][0] for one in found["removed"]][-1] == {"text": "[Break]", "count": 3_028}
