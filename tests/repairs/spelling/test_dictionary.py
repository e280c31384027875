from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from editor.repairs.spelling.dictionary import Dictionary, DictionaryUnreadable
from tests.repairs.spelling.lists import RULES, english, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("code", ["en_US", "en_GB"])
def test_english_comes_along(code: str) -> None:
    dictionary = english(code)
    assert dictionary.code == code
    assert dictionary.knows("colour") == (code == "en_GB")
    assert dictionary.knows("color") == (code == "en_US")
    assert dictionary.knows("don’t")
    assert dictionary.knows("naïve")
    assert not dictionary.knows("recieve")
    assert dictionary.near("recieve")[0] == "receive"
    assert dictionary.is_for("word")
    assert not dictionary.is_for("слово")


def test_words_that_no_dictionary_can_hold_are_unknown() -> None:
    for word in ("", "x" * 500, "\udce4", "слово", "a\0b"[:0]):
        assert not english().knows(word)
    assert english().near("x" * 500) == []


def test_a_dictionary_in_an_old_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "de-DE.aff"
    path.write_bytes("SET ISO8859-1\nTRY abcäöü\n".encode("latin-1"))
    path.with_suffix(".dic").write_bytes("2\nschön\nÄpfel\n".encode("latin-1"))
    dictionary = Dictionary(path)
    assert dictionary.code == "de_DE"
    assert dictionary.knows("schön")
    assert not dictionary.knows("schon")
    assert not dictionary.knows("слово")
    assert dictionary.near("schan") == ["schön"]


def test_a_folder_with_any_name_will_do(tmp_path: Path) -> None:
    assert Dictionary(write(tmp_path / "Wörter 词", "xx", ["qwx/S"])).knows("qwxs")


@pytest.mark.parametrize(
    ("rules", "words", "said"),
    [
        ("SET QWX-8\n", "1\nword\n", r"xx\.aff: line 1: the encoding “QWX-8” is not known"),
        ("\nSET UTF-8\nSFX S Y x\n", "1\na\n", r"xx\.aff: line 3: “SFX S Y x” does not say"),
        ("SET UTF-8\nSFX S Y 2\nSFX S 0 s .\n", "1\na\n", r"xx\.aff: line 3: SFX S was to have 2"),
        ("SET UTF-8\nREP\n", "1\na\n", r"xx\.aff: line 2: “REP” does not say how many"),
        ("SET UTF-8\nREP 2\nREP f ph\nTRY ab\n", "1\na\n", r"xx\.aff: line 4: REP 2 was to have 2"),
        (RULES, "word\nother\n", r"xx\.dic: line 1: the number of words does not stand there"),
        (RULES, "1\n\n", r"xx\.dic: line 2: there is no word"),
        (RULES, "", r"xx\.dic: line 1"),
        (RULES, "2\nword\nw\udce4rd\n", r"xx\.dic: line 3: this is not UTF-8"),
    ],
)
def test_what_is_broken_is_told_by_file_and_line(
    tmp_path: Path, rules: str, words: str, said: str
) -> None:
    path = tmp_path / "xx.aff"
    path.write_bytes(rules.encode())
    path.with_suffix(".dic").write_bytes(words.encode("utf-8", "surrogateescape"))
    with pytest.raises(DictionaryUnreadable, match=said):
        Dictionary(path)


def test_a_file_that_is_missing_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, "xx", ["word"])
    path.with_suffix(".dic").unlink()
    with pytest.raises(DictionaryUnreadable, match=r"xx\.dic: the file cannot be read"):
        Dictionary(path)
    with pytest.raises(DictionaryUnreadable, match=r"yy\.aff: the file cannot be read"):
        Dictionary(tmp_path / "yy.aff")


def test_without_hunspell_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with pytest.raises(DictionaryUnreadable, match="Hunspell is not installed here"):
        Dictionary(write(tmp_path, "xx", ["word"]))
