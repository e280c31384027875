"""Telling an annotation, such as "[Music]", from what somebody says."""

from __future__ import annotations

import re
from enum import StrEnum

from editor.checks.normal import key, words
from editor.checks.remembered import remembered
from editor.core.cue import visible_text
from editor.core.edits import GAP_TEXT


class Annotation(StrEnum):
    """What a whole cue can be instead of speech."""

    TAG = "tag"
    PLACEHOLDER = "placeholder"
    GAP_MARKER = "gap-marker"


NOTES = "♩♪♫♬🎵🎶"
_OPENERS = frozenset("[(*{（［【〔" + NOTES)
# What may stand before or after the brackets: a dash or arrows for the speaker, a stray full stop.
_BEFORE = " \t\n\u00a0-–—>"
_AFTER = " \t\n\u00a0.,;"
GROUP = re.compile(
    r"\[(?P<square>[^\[\]]+)\]"
    r"|\((?P<round>[^()]+)\)"
    r"|\{(?P<curly>[^{}]+)\}"
    r"|（(?P<wide>[^（）]+)）"
    r"|［(?P<widesquare>[^［］]+)］"
    r"|【(?P<lens>[^【】]+)】"
    r"|〔(?P<shell>[^〔〕]+)〕"
    r"|\*{1,8}(?P<star>[^*]+)\*{1,8}"
)
# A description is short and has no sentence punctuation; round brackets are used by writers for
# asides too, so there the limit is tighter. Longest real ones: "[Music plays in the background]".
_MOST_WORDS = {"square": 8, "lens": 8, "widesquare": 8, "shell": 8}
_MOST_WORDS_ELSEWHERE = 5
_SENTENCE_END = tuple(".?!…。？！,;:")
_LETTER = re.compile(r"[^\W\d_]")
# What people say of themselves and to each other, and nobody writes to describe a sound.
_SPOKEN = re.compile(
    r"\b(?:i|i'm|i'll|i've|i'd|you|you're|your|we|we're|our|he's|she's|it's|that's|there's|what's"
    r"|don't|didn't|doesn't|isn't|wasn't|can't|won't|yes|yeah|yep|nope|ok|okay|right|thanks|maybe"
    r"|is|are|was|were|do|did|because|actually)\b"
)
_MUSIC = re.compile(r"\b(?:musi[ckq]|músic|музык|музик)|音楽|音乐|音樂|음악")
LANGUAGES = (
    "afrikaans|albanian|amharic|arabic|armenian|basque|bengali|bulgarian|burmese|cantonese|catalan|"
    "chinese|croatian|czech|danish|dutch|english|estonian|farsi|filipino|finnish|french|georgian|"
    "german|greek|gujarati|hebrew|hindi|hungarian|icelandic|indonesian|irish|italian|japanese|"
    "kannada|kazakh|khmer|korean|lao|latin|latvian|lithuanian|malay|malayalam|mandarin|marathi|"
    "mongolian|nepali|norwegian|pashto|persian|polish|portuguese|punjabi|romanian|russian|serbian|"
    "sinhala|slovak|slovenian|somali|spanish|swahili|swedish|tagalog|tamil|telugu|thai|tibetan|"
    "turkish|ukrainian|urdu|uzbek|vietnamese|welsh|yoruba|zulu"
)
_PLACEHOLDER = re.compile(
    rf"""
    (?:(?:people|man|woman|speaker|all|both)[ ])?
    (?:speak(?:s|ing)?|talk(?:s|ing)?|sp(?:oken|eech))[ ](?:in[ ])?(?:an?[ ])?
        (?:(?:foreign|native|other|another|non[ ]english|unknown|different)(?:[ ](?:language|tongue|speech))?
        |{LANGUAGES})(?:[ ]language)?
  | (?:foreign|non[ ]english)(?:[ ](?:language|speech|dialogue|words?))?
  | (?:{LANGUAGES})(?:[ ](?:language|speech|spoken))
  | (?:(?:speech|audio|word|words|phrase|partly|partially|mostly|speaks?|speaking)[ ])?
    (?:inaudibl[ey]|indiscernibl[ey]|unintelligibl[ey]|incomprehensible|indistinct(?:ly)?|unclear
      |undecipherable)
    (?:[ ](?:speech|audio|words?|phrase|remarks?|response|question|[\d ]+))?
  | (?:no[ ]transcription|not[ ]transcribed|untranscribed|cross[ ]?talk)(?:[ ][\d ]+)?
  | unverständlich(?:es)?|fremdsprache|spricht[ ]fremdsprache
  | inintelligible|incompréhensible|langue[ ]étrangère
  | ininteligible|inaudible|incomprensible|idioma[ ]extranjero|lengua[ ]extranjera
  | inaudível|ininteligível|língua[ ]estrangeira|incomprensibile|lingua[ ]straniera
  | onverstaanbaar|ohörbart|niezrozumiałe|неразборчиво|нерозбірливо|иностранная[ ]речь
  | 聞き取れない|聞き取り不能|聞取不能|外国語|听不清|聽不清|外语|外語|외국어|알아들을[ ]수[ ]없음
    """,
    re.VERBOSE,
)


@remembered
def annotation(text: str) -> Annotation | None:
    """Return what a cue's whole text is when it is no speech, or nothing when it may be speech.

    A tag describes a sound; a placeholder stands for words that were not transcribed, a gap
    marker too, but a person put it there and knows. Several in one cue make a placeholder as soon
    as one of them is.
    """
    if text == GAP_TEXT:
        return Annotation.GAP_MARKER
    shown = visible_text(text).lstrip(_BEFORE)
    if not shown or shown[0] not in _OPENERS:
        return None
    rest = GROUP.sub(" ", shown)
    noted = any(note in rest for note in NOTES)
    rest = rest.strip(NOTES + _BEFORE + _AFTER)
    groups = [
        (match.lastgroup or "", match.group(match.lastgroup or 0))
        for match in GROUP.finditer(shown)
    ]
    if rest:
        sung = not (noted and not groups and _MUSIC.search(key(rest)) and words(rest) <= 4)
        return None if sung else Annotation.TAG
    if not groups:
        return Annotation.TAG if noted else None
    if any(stands_for_words(inner) for _, inner in groups):
        return Annotation.PLACEHOLDER
    return Annotation.TAG if all(describes(style, inner) for style, inner in groups) else None


def stands_for_words(inner: str) -> bool:
    """Tell whether what stands between brackets stands for words that were not transcribed."""
    return bool(_PLACEHOLDER.fullmatch(key(inner)))


def describes(style: str, inner: str) -> bool:
    """Tell whether what stands between brackets can be the description of a sound."""
    inner = inner.strip(" \t\n\u00a0" + NOTES)
    letters = _LETTER.findall(inner)
    if not inner or not letters or (len(letters) == 1 and letters[0].isascii()):
        return any(note in inner for note in NOTES)
    if inner.endswith(_SENTENCE_END) or words(inner) > _MOST_WORDS.get(
        style, _MOST_WORDS_ELSEWHERE
    ):
        return False
    return not _SPOKEN.search(key(inner))
