from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from editor import paths, profiles
from editor.checks.publishing.profile_text import ProfileUnreadable
from editor.repairs.reflow.limits import Limits
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = sorted(path.stem for path in paths.resource("profiles").glob("*.toml"))
MINIMAL = 'title = "House"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CUEPROOF_HOME", str(tmp_path / "home"))
    return tmp_path


def test_the_profiles_that_ship() -> None:
    assert SHIPPED == ["as-is", "bbc", "ebu", "netflix", "netflix-sdh", "youtube"]
    assert [one.name for one in profiles.shelf()] == SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_every_section_with_numbers_says_where_they_are_from(name: str) -> None:
    text = paths.resource("profiles", f"{name}.toml").read_text("utf-8")
    profile = profiles.load(name)
    tree = tomllib.loads(text)
    tables = {key: value for key, value in tree.items() if isinstance(value, dict)}
    for script, limits in tables.pop("script", {}).items():
        tables[f"script.{script}"] = limits
    for section, table in tables.items():
        if any(type(value) in {int, float} for value in table.values()):
            assert len(profile.sources[section]) > 20, section


def test_as_is_asks_for_nothing_and_the_others_for_something() -> None:
    assert [name for name in SHIPPED if profiles.load(name).is_empty] == ["as-is"]


def test_what_netflix_asks_for() -> None:
    netflix = profiles.load("netflix")
    assert (netflix.cps("latin"), netflix.characters("latin")) == (20, 42)
    assert (netflix.cps("japanese"), netflix.characters("japanese")) == (4, 13)
    assert (netflix.time_shortest_ms, netflix.time_longest_ms) == (833, 7000)
    assert netflix.gap_ms == 84  # two frames of 24, in whole ms


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('title = "A"\n[lines]\ncharacters = "42"', "line 3: “lines.characters” is to be a whole"),
        ('title = "A"\n\n[lines]\ncharacters = 42\nlength = 3', "line 5: there is no rule"),
        ('title = "A"\n[reading]\ncps = 900', "line 3: “reading.cps” is to be a number from 1"),
        ('title = "A"\n[gaps]\ntouching = 1', "line 3: “gaps.touching” is to be true or false"),
        ('title = "A"\n[text]\ntags = "i"', "line 3: “text.tags” is to be a list of texts"),
        ('title = "A"\n[text]\nellipsis = ".."', "line 3: “text.ellipsis” is to be one of"),
        ('title = "A"\n[speakers]\nforbidden = ["dots"]', "line 3: “speakers.forbidden” is to be"),
        ('title = "A"\n[script.klingon]\ncps = 4', "line 3: there is no rule “script.klingon.cps”"),
        (
            'title = "A"\n[time]\nshortest_ms = 900\nlongest_ms = 500',
            "line 4: “time.longest_ms” is less than “time.shortest_ms”",
        ),
        ('title = "A"\n[lines', "it is not written as profiles are: "),
        ("[lines]\ncharacters = 42", "“title” is missing"),
        ('title = "A"\n[lines]\nmost = true', "line 3: “lines.most” is to be a whole number"),
    ],
)
def test_an_error_names_file_line_and_key(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(ProfileUnreadable, match=re.escape(told)) as caught:
        profiles.read(path)
    assert str(path) in str(caught.value)
    assert "The profile was not used." in str(caught.value)


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('title = "A"\n\n[lines]\ncharacters = = 3\n', "utf-8")
    with pytest.raises(ProfileUnreadable, match="line 4"):
        profiles.read(path)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b'title = "\xff\xfe"')
    with pytest.raises(ProfileUnreadable, match="not text in UTF-8"):
        profiles.read(path)


def test_no_such_profile_says_which_there_are() -> None:
    with pytest.raises(ProfileUnreadable, match="There are as-is, bbc"):
        profiles.load("netflicks")


def test_a_copy_takes_the_place_of_the_original() -> None:
    made = profiles.copy("netflix")
    made.write_text(made.read_text("utf-8").replace("cps = 20", "cps = 12"), "utf-8")
    assert profiles.load("netflix").cps("latin") == 12
    assert [one.is_own for one in profiles.shelf() if one.name == "netflix"] == [True]
    with pytest.raises(ProfileUnreadable, match="of this name already"):
        profiles.copy("netflix")
    assert profiles.copy("netflix", "house").name == "house.toml"


def test_a_profile_of_ones_own_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    path.write_text(f"{MINIMAL}[script.thai]\ncharacters = 35\n", "utf-8")
    house = profiles.load(str(path))
    assert (house.name, house.title, house.characters("thai")) == ("house", "House", 35)
    assert house.characters("latin") is None


def test_for_children_the_lower_limit_counts(tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    path.write_text(
        f"{MINIMAL}[reading]\ncps = 20\nchildren_cps = 17\nfor_children = true\n"
        "[script.japanese]\ncps = 4\n",
        "utf-8",
    )
    house = profiles.load(str(path))
    assert (house.cps("latin"), house.cps("japanese")) == (17, 4)


# -- what a cue may hold -------------------------------------------------------------------


def test_breaking_anew_keeps_to_the_profile() -> None:
    netflix = profiles.limits(profiles.load("netflix"))
    assert (netflix.line, netflix.lines, netflix.cps) == (42, 2, 20)
    assert (netflix.least_ms, netflix.most_ms, netflix.gap_ms) == (833, 7000, 84)
    bbc = profiles.limits(profiles.load("bbc"))
    assert (bbc.line, bbc.cps, bbc.gap_ms) == (37, 18, 0)


def test_signs_are_counted_as_the_script_of_the_cues_asks() -> None:
    japanese = profiles.limits(profiles.load("netflix"), cues("0-2 今日はとても寒いですね。"))
    assert (japanese.line, japanese.cps) == (26, 4)


def test_what_no_profile_asks_for_is_as_usual(tmp_path: Path) -> None:
    usual = Limits()
    assert profiles.limits(None) == profiles.limits(profiles.load("as-is")) == usual
    path = tmp_path / "house.toml"
    path.write_text(f"{MINIMAL}[time]\nsource = 'ours'\nlongest_ms = 500\n", "utf-8")
    house = profiles.limits(profiles.read(path))
    assert (house.line, house.cps, house.least_ms, house.most_ms) == (usual.line, None, 500, 500)
