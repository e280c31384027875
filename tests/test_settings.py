from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.settings import TABLE, Settings


def test_a_setting_is_its_default_until_it_is_set(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert {setting.name: settings.get(setting.name) for setting in TABLE} == {
        setting.name: setting.default for setting in TABLE
    }
    settings.set("theme", "dark")
    assert settings.get("theme") == "dark"


def test_the_table_is_sound() -> None:
    names = [setting.name for setting in TABLE]
    assert len(set(names)) == len(names)
    assert all(setting.sentence.endswith(".") for setting in TABLE)


def test_settings_are_there_again_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "some" / "folder" / "settings.json"
    settings = Settings(path)
    settings.set("play.speed", 1.5)
    settings.add_recent(tmp_path / "süß.srt")
    settings.save()
    again = Settings(path)
    assert again.get("play.speed") == 1.5
    assert again.get("recent") == [str(tmp_path / "süß.srt")]
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_what_another_window_changed_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    first, second = Settings(path), Settings(path)
    for settings in (first, second):
        settings.set("theme", "light")
        settings.save()
    first.set("keys.changed", {"file.save": ["Ctrl+Alt+S"]})
    first.add_recent(Path("a.srt"))
    first.save()
    second.set("theme", "dark")
    for name in ("b.srt", "c.srt"):
        second.add_recent(Path(name))
    second.save()
    second.save()
    again = Settings(path)
    assert again.get("keys.changed") == {"file.save": ["Ctrl+Alt+S"]}
    assert again.get("theme") == "dark"
    assert again.get("recent") == ["c.srt", "b.srt", "a.srt"]


def test_what_was_saved_once_is_not_put_back_over_a_later_choice(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    first, second = Settings(path), Settings(path)
    first.set("theme", "light")
    first.add_recent(Path("a.srt"))
    first.save()
    second.set("theme", "dark")
    second.add_recent(Path("b.srt"))
    second.save()
    first.set("review.play", False)
    first.save()
    again = Settings(path)
    assert again.get("theme") == "dark"
    assert again.get("recent") == ["b.srt", "a.srt"]
    assert again.get("review.play") is False


@pytest.mark.parametrize("content", [None, "{"])
def test_settings_that_are_gone_or_spoilt_meanwhile_are_written_whole(
    tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "settings.json"
    Settings(path).save()
    before = Settings(path)
    before.set("theme", "dark")
    before.save()
    settings = Settings(path)
    path.unlink()
    if content is not None:
        path.write_text(content)
    settings.save()
    assert Settings(path).get("theme") == "dark"
    aside = tmp_path / "settings.not-understood.json"
    assert content is None or aside.read_text() == content


def test_what_cannot_be_written_leaves_the_settings_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    settings = Settings(path)
    with pytest.raises(OSError, match="settings"):
        settings.save()
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_settings_without_a_file_are_not_kept() -> None:
    settings = Settings()
    settings.set("theme", "dark")
    settings.save()
    assert Settings().get("theme") == "system"


def test_what_is_not_in_the_table_is_refused() -> None:
    settings = Settings()
    with pytest.raises(KeyError):
        settings.get("colour")
    with pytest.raises(KeyError):
        settings.set("colour", "red")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", 1),
        ("review.play", 1),
        ("play.speed", "fast"),
        ("play.speed", True),
        ("recent", ""),
    ],
)
def test_a_value_of_another_type_is_refused(name: str, value: bool | int | str) -> None:
    settings = Settings()
    with pytest.raises(TypeError):
        settings.set(name, value)
    assert settings.get(name) == Settings().get(name)


def test_a_whole_number_is_a_speed() -> None:
    settings = Settings()
    settings.set("play.speed", 2)
    assert settings.get("play.speed") == 2


@pytest.mark.parametrize("content", ["", "{", "[]", '"theme"', "\0\0", '{"theme": 7, "odd": 1}'])
def test_a_broken_file_means_the_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    assert Settings(path).get("theme") == "system"


def test_a_broken_value_spares_the_others(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "play.volume": "loud"}))
    settings = Settings(path)
    assert (settings.get("theme"), settings.get("play.volume")) == ("dark", 1.0)


@pytest.mark.parametrize("content", ["{", "[" * 100_000, '{"theme": "dark", "of-tomorrow": 1}'])
def test_what_is_not_understood_is_kept_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    settings = Settings(path)
    settings.save()
    assert (tmp_path / "settings.not-understood.json").read_text() == content
    assert Settings(path).get("theme") == settings.get("theme")
    settings.save()
    assert len(list(tmp_path.iterdir())) == 2


def test_recent_files_are_the_newest_once_each() -> None:
    settings = Settings()
    for number in [*range(20), 15]:
        settings.add_recent(Path(f"{number}.srt"))
    recent = settings.get("recent")
    assert recent[:3] == ["15.srt", "19.srt", "18.srt"]
    assert len(recent) == len(set(recent)) == 12
    assert Settings().get("recent") == []
