"""Checking many transcripts at once, and what build servers and code hosts read of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from editor import formats, profiles
from editor.cli import main
from editor.core.document import Document
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

ATTRIBUTES = {
    "testsuites": {"name"},
    "testsuite": {"name", "tests", "failures", "errors", "skipped"},
    "testcase": {"classname", "name"},
    "failure": {"message", "type"},
    "error": {"message", "type"},
    "system-out": set[str](),
}
CHILDREN = {
    "testsuites": {"testsuite"},
    "testsuite": {"testcase"},
    "testcase": {"failure", "error", "system-out"},
    "failure": set[str](),
    "error": set[str](),
    "system-out": set[str](),
}


def put(path: Path, *lines: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    formats.write(Document(cues(*lines)), path)
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder to stand in, with one transcript of faults and one without."""
    monkeypatch.chdir(tmp_path)
    put(tmp_path / "talks" / "bad.srt", "0-0.5 Far too fast for anybody", "0.5-3 On  it & <on.")
    put(tmp_path / "talks" / "deep" / "good.vtt", "0-3 Well then.", "4-7 All is well.")
    return tmp_path


def written(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["check", *words])
    out, err = capsys.readouterr()
    return status, out, err


def test_rules_are_checked_only_when_a_profile_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert written(capsys, "talks")[0] == 0
    status, out, _ = written(capsys, "talks", "--profile", "netflix")
    assert status == 1
    assert "48.0 characters a second; Netflix allows 20." in out
    assert out.index("bad.srt") < out.index("good.vtt")


@pytest.mark.parametrize(
    ("names", "status"),
    [
        ("publishing", 1),
        ("too-fast", 1),
        ("hallucination,lost-speech", 0),
        ("hallucination, too-fast", 1),
        ("overlap", 0),
    ],
)
def test_it_fails_on_what_is_asked(
    folder: Path, capsys: pytest.CaptureFixture[str], names: str, status: int
) -> None:
    assert written(capsys, "talks", "--profile", "netflix", "--fail-on", names)[0] == status


def test_a_category_there_is_none_of(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "talks", "--fail-on", "typos"])
    assert ended.value.code == 2
    assert "there is no typos: choose from hallucination" in capsys.readouterr().err


def test_what_is_no_transcript_in_a_folder_is_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "talks" / "notes.txt").write_text("Nothing timed here.\n")
    (folder / "talks" / ".hidden.srt").write_text("Nothing timed here.\n")
    status, _, err = written(capsys, "talks")
    assert (status, err) == (0, "cueproof: 1 file in the folders holds no transcript.\n")
    # Named, or with an ending of its own, it is a fault.
    assert written(capsys, "talks/notes.txt")[0] == 2
    (folder / "talks" / "broken.srt").write_text("Nothing timed here.\n")
    assert written(capsys, "talks")[0] == 2


def test_a_folder_without_any(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty").mkdir()
    status, _, err = written(capsys, "empty")
    assert status == 2
    assert "this folder holds no transcript" in err


@pytest.mark.parametrize("layout", ["text", "json", "junit", "sarif"])
def test_on_all_cores_it_is_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str], layout: str
) -> None:
    for number in range(10):
        put(folder / "many" / f"{number}.srt", "0-0.5 Far too fast for anybody", "1-2 Yes.")
    (folder / "many" / "5.srt").write_text("Nothing timed here.\n")
    words = ("many", "--profile", "bbc", "--format", layout)
    assert written(capsys, *words, "--jobs", "2") == written(capsys, *words, "--jobs", "1")


def test_a_profile_with_an_error_is_not_half_used(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mine.toml").write_text('title = "Mine"\n[lines]\ncharacters = 0\n')
    status, out, err = written(capsys, "talks", "--profile", "mine.toml")
    assert (status, out) == (2, "")
    assert "mine.toml: line 3: “lines.characters” is to be a whole number" in err


def test_names_are_checked_by_the_glossaries_there_are(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(folder / "named" / "talk.srt", "0-3 So the debtors", "4-7 and the deaders.")
    (folder / "named" / "glossary.tsv").write_text("debtors\tDETRs\n")
    other = folder / "other.tsv"
    other.write_text("deaders\tDETRs\n")
    status, out, _ = written(capsys, "named/talk.srt", "--profile", "youtube")
    assert (status, out.count("Name heard wrong")) == (1, 1)
    assert "“debtors” as heard for “DETRs”" in out
    status, out, _ = written(capsys, "named/talk.srt", "--glossary", str(other))
    assert (status, "“deaders” as heard" in out, "“debtors”" in out) == (1, True, False)
    assert written(capsys, "named/talk.srt")[0] == 0
    other.write_text("deaders\tDETRs\nno tab\n")
    status, _, err = written(capsys, "named/talk.srt", "--glossary", str(other))
    assert (status, "line 2: there is no tab" in err) == (2, True)


def test_the_reading_speed_of_children_and_the_frame_rate(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(folder / "one.srt", "0-1.4 Thirty characters of some text", "1.467-4 On.")
    words = ("one.srt", "--profile", "netflix")
    assert written(capsys, *words, "--fail-on", "too-fast")[0] == 1
    put(folder / "one.srt", "0-1.7 Thirty characters of some text", "1.767-4 On.")
    assert written(capsys, *words, "--fail-on", "too-fast")[0] == 0
    assert written(capsys, *words, "--fail-on", "too-fast", "--children")[0] == 1
    assert written(capsys, *words, "--fail-on", "gap-too-small")[0] == 0
    assert written(capsys, *words, "--fail-on", "gap-too-small", "--fps", "20")[0] == 1
    assert written(capsys, "one.srt", "--children")[0] == 2
    assert written(capsys, *words, "--fps", "0")[0] == 2


# -- for programs --------------------------------------------------------------------------


def test_json_is_one_whole(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = written(capsys, "talks", "--profile", "netflix", "--format", "json")
    told = json.loads(out)
    assert told["version"] == 1
    assert [Path(one["path"]).name for one in told["files"]] == ["bad.srt", "good.vtt"]
    assert out == json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    assert told["files"][0]["findings"][0]["fixes"] in (["mend"], [])


def test_junit_has_the_shape_build_servers_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "talks" / "broken.srt").write_text("Nothing timed here.\n")
    status, out, _ = written(
        capsys, "talks", "--profile", "netflix", "--fail-on", "too-fast", "--format", "junit"
    )
    assert status == 2
    root = ET.fromstring(out)
    assert root.tag == "testsuites"
    for node in root.iter():
        assert set(node.attrib) == ATTRIBUTES[node.tag], node.tag
        assert {child.tag for child in node} <= CHILDREN[node.tag]
    suites = {Path(suite.get("name", "")).name: suite for suite in root}
    assert list(suites) == ["bad.srt", "broken.srt", "good.vtt"]
    for suite in suites.values():
        for count, tag in (("failures", "failure"), ("errors", "error")):
            assert int(suite.get(count, "")) == len(suite.findall(f"testcase/{tag}"))
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
    assert [one.get("type") for one in suites["bad.srt"].iter("failure")] == ["too-fast"]
    assert suites["broken.srt"].get("errors") == "1"
    assert suites["good.vtt"].get("failures") == "0"


def test_junit_of_signs_that_xml_cannot_hold(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(folder / "odd\x07.srt", "0-0.5 A bell \x07 and <b>more</b> & more")
    _, out, _ = written(capsys, "odd\x07.srt", "--profile", "youtube", "--format", "junit")
    (suite,) = ET.fromstring(out)
    assert suite.get("name") == "odd\ufffd.srt"
    assert "U+0007 is not to be used." in {one.get("message") for one in suite.iter("failure")}


def test_sarif_has_the_shape_of_2_1_0(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = written(
        capsys, "talks", "--profile", "netflix", "--fail-on", "too-fast", "--format", "sarif"
    )
    log = json.loads(out)
    assert set(log) == {"$schema", "version", "runs"}
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert set(run) == {"tool", "columnKind", "results"}
    driver = run["tool"]["driver"]
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids))
    assert all(rule["shortDescription"]["text"] for rule in driver["rules"])
    results: Sequence[dict[str, Any]] = run["results"]
    assert results
    for one in results:
        assert one["ruleId"] in ids
        assert one["level"] in {"error", "warning", "note"}
        assert one["message"]["text"]
        (location,) = one["locations"]
        physical = location["physicalLocation"]
        assert physical["artifactLocation"]["uri"] == "talks/bad.srt"
        assert physical["region"]["startLine"] in {2, 6}
        assert one["partialFingerprints"]
    assert {one["level"] for one in results if one["ruleId"] == "too-fast"} == {"error"}
    assert {one["level"] for one in results if one["ruleId"] != "too-fast"} == {"warning"}


def test_sarif_of_nothing_is_whole_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = written(capsys, "talks/deep", "--format", "sarif")
    assert (status, json.loads(out)["runs"][0]["results"]) == (0, [])


# -- the profiles --------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_the_profiles_are_listed_copied_and_shown(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["profiles", "--copy", "netflix", "--as", "house"]) == 0
    made = Path(capsys.readouterr().out.strip())
    assert made == home / "config" / "profiles" / "house.toml"
    made.write_text(made.read_text("utf-8").replace('"Netflix"', '"House"'), "utf-8")
    assert main(["profiles"]) == 0
    out = capsys.readouterr().out
    assert re.search(r"^house +House: .*\(yours\)$", out, re.MULTILINE)
    assert main(["profiles", "--show", "house"]) == 0
    assert 'title = "House"' in capsys.readouterr().out
    assert profiles.load("house").cps("latin") == 20


@pytest.mark.parametrize("new_name", ["", " "])
def test_a_copy_without_a_name_is_refused(
    home: Path, new_name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["profiles", "--copy", "netflix", "--as", new_name]) == 2
    assert "--as gives no name, so nothing was copied" in capsys.readouterr().err
    assert not (home / "config" / "profiles").exists()
    assert main(["profiles", "--as", new_name]) == 2
    assert "say which with --copy" in capsys.readouterr().err


def test_a_copy_that_takes_the_place_of_one_that_ships_says_so(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["profiles", "--copy", "netflix", "--as", "house"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["profiles", "--copy", "netflix"]) == 0
    out, err = capsys.readouterr()
    assert Path(out.strip()) == home / "config" / "profiles" / "netflix.toml"
    assert "used wherever “netflix” is asked for, in place of the one that ships" in err


def test_a_profile_of_ones_own_with_an_error_is_told_among_the_others(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = profiles.copy("bbc")
    made.write_text("title = 3\n")
    assert main(["profiles"]) == 2
    out, err = capsys.readouterr()
    assert "netflix" in out
    assert "bbc.toml: line 1: “title” is to be a text" in err
    assert main(["profiles", "--copy", "ebu", "--as", "../ebu"]) == 2
    assert "without folders" in capsys.readouterr().err
