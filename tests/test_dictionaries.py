from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import dictionaries
from editor.formats.versions import Versions
from editor.repairs.spelling.dictionary import DictionaryUnreadable
from editor.repairs.spelling.own_words import WordsUnreadable
from tests.builders import cues
from tests.repairs.spelling.lists import RULES, write

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue

GERMAN = "und das ist nicht so wie wir es in der Stadt sehen wollten"
ENGLISH = "and this is what we have been doing with it for the last year"


@pytest.fixture(autouse=True)
def nowhere_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have the system keep dictionaries in a folder of the test, whatever this machine has."""
    system = tmp_path / "share"
    monkeypatch.setattr(dictionaries, "_folders", lambda: iter((system / "hunspell",)))
    return system / "hunspell"


def said(text: str, times: int = 20) -> tuple[Cue, ...]:
    return cues(*(f"{at}-{at + 1} {text}" for at in range(times)))


def test_english_is_always_there_and_american_or_british() -> None:
    assert {"en_GB", "en_US"} <= {one.code for one in dictionaries.shelf()}
    assert dictionaries.language_of(said(ENGLISH)) == ("en",)
    both = dictionaries.chosen(said(ENGLISH))
    assert {one.code for one in both} == {"en_GB", "en_US"}
    assert [one.code for one in dictionaries.chosen(said(ENGLISH), "en_GB")] == ["en_GB"]
    british = dictionaries.chosen(said(f"{ENGLISH} colour and honour and labour"))
    assert british[0].code == "en_GB"


def test_the_transcript_chooses_a_dictionary_of_its_language(nowhere_else: Path) -> None:
    with pytest.raises(DictionaryUnreadable, match=r"no dictionary for the language .* \(de\)"):
        dictionaries.chosen(said(GERMAN))
    write(nowhere_else, "de_AT", ["und", "das"])
    write(nowhere_else, "de_DE", ["und", "das", "ist"])
    write(nowhere_else, "hyph_de", ["und"]).with_suffix(".dic").unlink()
    assert [one.code for one in dictionaries.chosen(said(GERMAN))] == ["de_DE"]
    assert dictionaries.language_of(said("Это по-русски, и так далее")) == (
        "ru", "uk", "bg", "sr", "mk", "be",
    )  # fmt: skip
    assert dictionaries.language_of(()) == ()
    assert dictionaries.chosen(())


def test_ones_own_go_first_and_the_systems_last(nowhere_else: Path) -> None:
    write(nowhere_else, "en_US", ["qwx"])
    assert not dictionaries.chosen((), "en_US")[0].knows("qwx")
    write(dictionaries.own_folder(), "en_US", ["qwx"])
    assert dictionaries.chosen((), "en_US")[0].knows("qwx")


def test_one_that_is_gone_or_broken_is_told(nowhere_else: Path) -> None:
    with pytest.raises(DictionaryUnreadable, match="the dictionary xx is not there any more"):
        dictionaries.chosen((), "xx")
    write(nowhere_else, "xx", ["word"], rules=f"{RULES}SFX T Y\n")
    with pytest.raises(DictionaryUnreadable, match=r"xx\.aff: line 7"):
        dictionaries.chosen((), "xx")


def test_folders_are_those_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setenv("DICPATH", str(tmp_path / "mine"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "one"))
    for folder in ("mine", "home/hunspell", "one/myspell/dicts"):
        write(tmp_path / folder, f"x{folder[0]}", ["word"])
    found = {one.code: one.path for one in dictionaries.shelf()}
    assert {"xm", "xh", "xo"} <= set(found)
    assert found["xo"] == tmp_path / "one" / "myspell" / "dicts" / "xo.aff"


def test_words_are_added_and_taken_away(home: Path) -> None:
    assert dictionaries.own_words() == frozenset()
    dictionaries.add_word("Moondream")
    dictionaries.add_word("DETR")
    dictionaries.add_word("DETR")
    assert dictionaries.own_words_path().read_text("utf-8") == "DETR\nMoondream\n"
    dictionaries.remove_word("DETR")
    assert dictionaries.own_words() == {"Moondream"}
    with pytest.raises(ValueError, match="more than one word"):
        dictionaries.add_word("two words")


def test_a_list_with_an_error_is_told_and_left_alone() -> None:
    path = dictionaries.own_words_path()
    path.parent.mkdir(parents=True)
    path.write_bytes("DETR\nM\xf6we\n".encode("latin-1"))
    before = path.read_bytes()
    with pytest.raises(WordsUnreadable, match="line 2: this is not UTF-8"):
        dictionaries.own_words()
    with pytest.raises(WordsUnreadable, match="line 2"):
        dictionaries.add_word("qwx")
    assert path.read_bytes() == before


def test_a_list_made_by_hand_is_kept_before_a_word_is_added() -> None:
    path = dictionaries.own_words_path()
    path.parent.mkdir(parents=True)
    path.write_text("# speakers of 2025\nMoondream\n")
    dictionaries.add_word("DETR")
    dictionaries.remove_word("Moondream")
    (kept,) = Versions(path).listed()
    assert kept.path.read_text() == "# speakers of 2025\nMoondream\n"
    assert path.read_text() == "DETR\n"
