"""Every text there is in every language, and told so that a person would write it like that."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from editor.core.errors import EditRefused
from editor.core.sentence import listed, said, together
from editor.ui import tongue
from editor.ui.tongue import CONTEXT, number, told, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from editor.ui.window import Window

ROOT = Path(__file__).resolve().parents[2]


def _script() -> Any:  # noqa: ANN401  a program, not a module of the package
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


SCRIPT = _script()
TEXTS = SCRIPT.texts()
GERMAN = SCRIPT.messages(SCRIPT.FOLDER / "cueproof_de.ts")


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    """Tell everything in German, and in English again afterwards."""
    application = QCoreApplication.instance()
    assert application is not None
    before = set(application.findChildren(QTranslator))
    tongue.use("de")
    yield
    for translator in set(application.findChildren(QTranslator)) - before:
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())


def fields(text: str) -> set[str]:
    """Return the names of the values in a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


# -- completeness --------------------------------------------------------------------------


def test_every_text_is_in_the_german_file_and_no_other() -> None:
    assert set(TEXTS) - set(GERMAN) == set(), "run `make translations`"
    assert set(GERMAN) - set(TEXTS) == set(), "run `make translations`"


def test_every_text_has_a_translation() -> None:
    assert [source for source, forms in GERMAN.items() if not all(forms)] == []


def test_a_text_with_a_singular_has_two_forms() -> None:
    wrong = [
        text.source
        for text in TEXTS.values()
        if len(GERMAN.get(text.source, ())) != (2 if text.one else 1)
    ]
    assert wrong == []


def test_translations_hold_the_values_of_their_texts() -> None:
    wrong = []
    for text in TEXTS.values():
        # Of two forms the first is for one, where the number may be a word.
        sources = (text.one, text.source) if text.one else (text.source,)
        for source, form in zip(sources, GERMAN.get(text.source, ()), strict=False):
            free = {"n"} if text.one else set()
            if fields(source) - free != fields(form) - free:
                wrong.append((source, form))
    assert wrong == []


def test_translations_begin_and_end_as_their_texts() -> None:
    wrong = [
        (source, form)
        for source, forms in GERMAN.items()
        for form in forms
        if (source[:1] == " ", source[-1:] in ".…: ") != (form[:1] == " ", form[-1:] in ".…: ")
    ]
    assert wrong == []


@pytest.mark.usefixtures("german")
def test_what_the_window_reads_is_what_the_file_says() -> None:
    for text in TEXTS.values():
        forms = GERMAN[text.source]
        for count, form in zip((1, 2) if text.one else (-1,), forms, strict=True):
            assert QCoreApplication.translate(CONTEXT, text.source, None, count) == form, (
                "run `make translations`"
            )


def test_nothing_is_told_before_the_language_is_known() -> None:
    """`tr` in the body of a module would stay English for ever: there it is `said`."""
    early = []
    for path in (ROOT / "editor" / "ui").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        inside = {
            id(node)
            for made in ast.walk(tree)
            if isinstance(made, ast.FunctionDef | ast.Lambda)
            for node in ast.walk(made)
        }
        early += [
            f"{path.name}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"tr", "told"}
            and id(node) not in inside
        ]
    assert early == []


# -- telling -------------------------------------------------------------------------------


def test_without_a_translation_everything_is_english() -> None:
    assert tr("Open…") == "Open…"
    assert tr("{n:,} cue", "{n:,} cues", n=1) == "1 cue"
    assert tr("{n:,} cue", "{n:,} cues", n=1_200) == "1,200 cues"
    assert number(1_234.5, ",.1f") == "1,234.5"


@pytest.mark.usefixtures("german")
def test_german_has_its_own_plurals_and_numbers() -> None:
    assert tr("{n:,} place to review", "{n:,} places to review", n=1) == "1 Stelle zu prüfen"
    assert tr("{n:,} place to review", "{n:,} places to review", n=1_200) == (
        "1.200 Stellen zu prüfen"
    )
    assert number(8_817) == "8.817"
    assert number(0.29, ".0%") == "29\u00a0%"
    assert told(said("{seconds:.1f} s", seconds=3.5)) == "3,5 s"


@pytest.mark.usefixtures("german")
def test_a_sentence_is_told_with_the_sentences_in_it() -> None:
    where = said("this cue", "these {n:,} cues", n=3)
    sentence = said("The recogniser itself was unsure of {where}: {what}.", where=where, what="x")
    assert sentence == "The recogniser itself was unsure of these 3 cues: x."
    assert told(sentence) == (
        "Die Spracherkennung war sich selbst dieser 3 Untertitel nicht sicher: x."
    )


@pytest.mark.usefixtures("german")
def test_a_refusal_is_told_as_it_was_said() -> None:
    refusal = EditRefused(said("The cue is too short to be split."))
    assert str(refusal) == "The cue is too short to be split."
    assert told(str(refusal)) == "Der Untertitel ist zu kurz zum Teilen."


@pytest.mark.usefixtures("german")
def test_lists_and_sentences_are_put_together_in_german() -> None:
    assert told(listed(["a", "b", "c"])) == "a, b und c"
    assert told(together((said("Nothing was changed."), said("Choose one that has.")))) == (
        "Es wurde nichts geändert. Eine mit Ton wählen."
    )


@pytest.mark.usefixtures("german")
def test_what_a_person_wrote_is_never_translated() -> None:
    assert told("Open…") == "Open…"
    assert tr("“{text}”", text="Undo") == "„Undo“"


def test_a_language_there_is_none_of_is_english() -> None:
    tongue.use("xx")
    assert tr("Open…") == "Open…"
    QLocale.setDefault(QLocale.c())


def test_every_catalogue_has_a_name() -> None:
    there = {path.stem.removeprefix("cueproof_") for path in SCRIPT.FOLDER.glob("*.qm")}
    assert there | {"en"} == set(tongue.LANGUAGES)
    assert all(re.fullmatch("[a-z]{2}", code) for code in there)


def test_a_language_is_chosen_for_the_next_start(window: Window) -> None:
    window.actions_map.trigger("view.language_de")
    assert window.settings.get("language") == "de"
    assert window.messages.sentence == (
        "Deutsch will be the language of the window when Cueproof is started again."
    )
    window.actions_map.trigger("view.language_system")
    assert window.settings.get("language") == "system"
