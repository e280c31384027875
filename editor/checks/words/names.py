"""The names of scripts and languages, as findings call them."""

from __future__ import annotations

from editor.core.sentence import said

_SCRIPTS = {
    "CJK": said("Chinese or Japanese"),
    "LATIN": said("Latin"),
    "CYRILLIC": said("Cyrillic"),
    "GREEK": said("Greek"),
    "ARABIC": said("Arabic"),
    "HEBREW": said("Hebrew"),
    "DEVANAGARI": said("Devanagari"),
    "HANGUL": said("Hangul"),
    "THAI": said("Thai"),
    "ARMENIAN": said("Armenian"),
    "GEORGIAN": said("Georgian"),
    "BENGALI": said("Bengali"),
    "TAMIL": said("Tamil"),
    "TELUGU": said("Telugu"),
    "GUJARATI": said("Gujarati"),
    "GURMUKHI": said("Gurmukhi"),
    "KANNADA": said("Kannada"),
    "MALAYALAM": said("Malayalam"),
    "KHMER": said("Khmer"),
    "LAO": said("Lao"),
    "MYANMAR": said("Myanmar"),
    "SINHALA": said("Sinhala"),
    "ETHIOPIC": said("Ethiopic"),
    "TIBETAN": said("Tibetan"),
    "MONGOLIAN": said("Mongolian"),
}
# Those of resources/checks/function-words.tsv.
_LANGUAGES = (
    said("Czech or Slovak"),
    said("Dutch"),
    said("English"),
    said("Finnish"),
    said("French"),
    said("German"),
    said("Hungarian"),
    said("Indonesian or Malay"),
    said("Italian"),
    said("Polish"),
    said("Romanian"),
    said("Scandinavian"),
    said("South Slavic"),
    said("Spanish or Portuguese"),
    said("Turkish"),
    said("Welsh"),
)
_BY_NAME = {str(language): language for language in _LANGUAGES}


def script_name(script: str) -> str:
    """Return the name of a script given by its Unicode name."""
    return _SCRIPTS.get(script) or script.capitalize()


def language_name(name: str) -> str:
    """Return the name of a language so that it can be told in others."""
    return _BY_NAME.get(name, name)
