"""The language of the window: sentences looked up in Qt's translations, numbers as they are written.

Everything below speaks English; what it says is told here in the language of the person.
"""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from editor.core.sentence import Sentence, said
from editor.paths import resource
from editor.ui.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping

# The one context of all texts; the translations are made by packaging/translations.py.
CONTEXT = "Cueproof"
# The languages there are, by their names in themselves.
LANGUAGES = {"en": "English", "de": "Deutsch"}


def tr(one: str, many: str = "", /, **values: object) -> str:
    """Return a text in the language of the window; the second one unless the value `n` is 1."""
    return told(one if isinstance(one, Sentence) else said(one, many, **values))


def told(sentence: str) -> str:
    """Return a sentence in the language of the window; what is no `Sentence` stays as it is."""
    if not isinstance(sentence, Sentence):
        return isolated(sentence)
    return isolated(_put(sentence))


def number(value: float, spec: str = ",") -> str:
    """Return a number as the language writes it; spec says how, as `format` takes it."""
    return _written(value, spec)


def inside(word: str) -> str:
    """Return a word as it stands inside a sentence: small, but in German, whose nouns are not."""
    return word if QLocale().language() is QLocale.Language.German else word.lower()


def use(choice: str) -> None:
    """Tell everything from now on in a language by its code, or with "system" in the system's.

    What is already on the screen stays as it is, so this comes before the window.
    """
    application = QCoreApplication.instance()
    code = _code(choice)
    QLocale.setDefault(QLocale(code) if choice != "system" else QLocale.system())
    if application is None or code == "en":
        return
    own = str(resource("translations"))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{code}", qts), (f"cueproof_{code}", own)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


def _code(choice: str) -> str:
    """Return the code of the first language asked for that there is, or English."""
    asked = QLocale.system().uiLanguages() if choice == "system" else [choice]
    return next((name[:2] for name in asked if name[:2] in LANGUAGES), "en")


def _put(sentence: Sentence) -> str:
    values, count = sentence.values, -1
    if sentence.one:
        given = values["n"]
        count = given if isinstance(given, int) else -1
    found = QCoreApplication.translate(CONTEXT, sentence.template, None, count)
    if found == sentence.template:  # English, which knows its singular
        if _has_english_numbers():
            return sentence  # as it was made, and thousands are asked for while one scrolls
        found = sentence.one if sentence.one and count == 1 else found
    return _Writer().vformat(found, (), _each_told(values)) if values else found


def _has_english_numbers() -> bool:
    locale = QLocale()
    return locale.groupSeparator() == "," and locale.decimalPoint() == "."


def _each_told(values: Mapping[str, object]) -> dict[str, object]:
    return {
        name: _put(value) if isinstance(value, Sentence) else value
        for name, value in values.items()
    }


class _Writer(Formatter):
    """Fills a template with numbers as the language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401  any value goes
        """Return a value as a text."""
        return _written(value, format_spec)


def _written(value: object, spec: str) -> str:
    text = format(value, spec)
    if not isinstance(value, int | float):
        return text
    if _has_english_numbers():
        return text
    locale = QLocale()
    if spec.endswith("%") and locale.language() is QLocale.Language.German:
        text = f"{text[:-1]}\u00a0%"
    return text.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
