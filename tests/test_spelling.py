from __future__ import annotations

from typing import TYPE_CHECKING

from editor import dictionaries, glossaries
from editor.repairs.glossary.entries import Glossary
from editor.spelling import look
from tests.builders import cues
from tests.repairs.spelling.lists import english

if TYPE_CHECKING:
    from pathlib import Path

TALK = cues("0-2 <i>gxwq</i> and Deadors", "2-4 a zrtbm and Moondream", "4-6 all is known")


def words(transcript: Path | None = None, ignored: tuple[str, ...] = ()) -> list[str]:
    return [one.word for one in look(TALK, [english()], transcript, ignored).listing.unknown]


def test_what_is_known_comes_from_everywhere(tmp_path: Path) -> None:
    assert words() == ["Deadors", "gxwq", "Moondream", "zrtbm"]
    dictionaries.add_word("gxwq")
    path = tmp_path / "talk.srt"
    glossaries.save(Glossary({"moon dream": "Moondream"}), glossaries.project_path(path))
    assert words(path, ("zrtbm",)) == ["Deadors"]
    glossaries.save(Glossary({"deadors": "DETRs"}), glossaries.own_path())
    assert look(TALK, [english()], path, ()).near.of("Deadors")[0] == "DETRs"


def test_texts_are_those_of_the_cues_with_unknown_words() -> None:
    found = look(TALK, [english()], None, ())
    assert found.texts == {1: "gxwq and Deadors", 2: "a zrtbm and Moondream"}
    assert found.problems == ()


def test_a_list_with_an_error_is_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "talk.srt"
    glossaries.save(Glossary({"moon dream": "Moondream"}), glossaries.project_path(path))
    dictionaries.own_words_path().parent.mkdir(parents=True, exist_ok=True)
    dictionaries.own_words_path().write_text("gxwq\nnot one\n", "utf-8")
    found = look(TALK, [english()], path, ())
    assert [one.word for one in found.listing.unknown] == ["Deadors", "gxwq", "zrtbm"]
    (problem,) = found.problems
    assert "words.txt: line 2" in problem
