"""Texts that are none: no words, or words in a script that nobody uses around them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from editor.checks.normal import key, words
from editor.checks.remembered import remembered
from editor.checks.scene import REACH
from editor.checks.sound.hearing import Hearing, heard_in
from editor.checks.tags.annotations import annotation
from editor.checks.words.names import language_name, script_name
from editor.checks.words.script import LATIN, script_of, scripts_in, written_in
from editor.checks.words.suspicion import suspicion
from editor.checks.words.tongue import tongue
from editor.core.cue import visible_text
from editor.core.sentence import said

if TYPE_CHECKING:
    from editor.checks.scene import Scene
    from editor.core.finding import Finding

# A filter of a million hours of transcripts drops words of 25 letters that are three times as
# long as the next. But German builds true ones of forty; those repeat nothing.
_LONG, _LONG_UNREPEATED, _TIMES_THE_NEXT = 25, 45, 3
_LETTERS = re.compile(rf"(?<![\w./@-])[^\W\d_]{{{_LONG},}}(?![\w/@]|[.-]\w)")
# "Angstschweiß" has eight in a row; sounds such as "pfft" and "zzzz" have few different ones.
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxzß]{9,}")
_DIFFERENT = 4
_WORTH_A_LOOK = 9
_UNIT = re.compile(r"(\w{1,6}?)\1{5,}")
_SPACELESS = frozenset(
    ("CJK", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "JAVANESE", "BALINESE")
)
_REPLACEMENT = "\ufffd"
_BROKEN_SHARE = 0.25
_SYMBOLS = 6
# Scripts that share words: names and abbreviations are written into these as they are.
_SHARE_WORDS = frozenset((LATIN, "CJK", "HANGUL"))
_MOST_FOREIGN = 2
_FEWEST_LATIN_WORDS = 4
_FOREIGN, _FOREIGN_HEARD, _LATIN_ELSEWHERE = 0.8, 0.6, 0.5
_OTHER_TONGUE, _OTHER_TONGUE_HEARD = 0.7, 0.5
# Speakers of every language quote it.
_QUOTED = "English"


def gibberish(scene: Scene) -> list[Finding]:
    """Find texts without words, and lone cues in a script or language not at home in the transcript.

    A bilingual event is at home in both; so is whatever a cue's neighbours are written in.
    """
    home, tongues = scene.survey.home_scripts, scene.survey.home_tongues
    latin = LATIN in home
    found = []
    for index in scene.unexplained():
        text = scene.cues[index].text
        fault = no_words(text)
        at_home = not home or (latin and text.isascii()) or written_in(text) in home
        if fault is None and not at_home:
            fault = _foreign(scene, index)
        elif fault is None and tongues and tongue(text) not in tongues:
            fault = _other_tongue(scene, index)
        if fault:
            what, confidence = fault
            cue = scene.cues[index]
            found.append(suspicion("gibberish", cue, index, confidence, what))
    return found


@remembered
def no_words(text: str) -> tuple[str, float] | None:
    """Return what makes a text no text, and how sure that is, or nothing when it may be one."""
    spoken = key(text)
    if not spoken:
        return None
    if not spoken[0].isalnum() and not any(map(str.isalnum, spoken)):
        return _symbols(text)
    longest = max(map(len, text.split()))
    fault = _long_word(text) if longest >= _LONG else None
    fault = fault or (_consonants(spoken) if longest >= _WORTH_A_LOOK else None)
    if fault:
        return fault
    return None if text.isascii() else _broken(text) or _mixed(spoken)


def _symbols(text: str) -> tuple[str, float] | None:
    shown = "".join(visible_text(text).split())
    if len(shown) < _SYMBOLS or annotation(text) is not None:
        return None
    return said("{count} symbols and no word", count=len(shown)), 0.8


def _long_word(text: str) -> tuple[str, float] | None:
    match = _LETTERS.search(text)
    if match is None or script_of(match[0]) in _SPACELESS:
        return None
    lengths = sorted(map(len, key(text).split()))[-2:]
    next_ = lengths[0] if len(lengths) > 1 else 0
    repeats = _UNIT.search(match[0].casefold())
    least = _LONG if repeats else _LONG_UNREPEATED
    if len(match[0]) < max(least, _TIMES_THE_NEXT * next_):
        return None
    if repeats:
        return said(
            "One word of {count} letters that repeats “{unit}”",
            count=len(match[0]),
            unit=repeats[1],
        ), 0.8
    return said("One word of {count} letters", count=len(match[0])), 0.6


def _consonants(spoken: str) -> tuple[str, float] | None:
    match = _CONSONANTS.search(spoken)
    if match is None or len(set(match[0])) < _DIFFERENT:
        return None
    return said("{count} consonants in a row", count=len(match[0])), 0.7


def _broken(text: str) -> tuple[str, float] | None:
    shown = "".join(visible_text(text).split())
    count = shown.count(_REPLACEMENT)
    if not count or count < _BROKEN_SHARE * len(shown):
        return None
    return said(
        "{count} of {whole} characters could not be written", count=count, whole=len(shown)
    ), 0.8


def _mixed(spoken: str) -> tuple[str, float] | None:
    """Return the first word that changes its script in its midst, as nobody writes."""
    for word in spoken.split():
        scripts = [] if word.isascii() else scripts_in(word)
        if len(set(scripts)) < 2 or _SHARE_WORDS.issuperset(scripts):
            continue
        changes = sum(late != early for early, late in pairwise(scripts))
        if changes >= 2 or LATIN not in scripts:
            return said("The letters of “{word}” are of different scripts", word=word), 0.6
    return None


def _foreign(scene: Scene, index: int) -> tuple[str, float] | None:
    """Return what is strange about a cue in a script of its own among cues in another."""
    cues, text = scene.cues, scene.cues[index].text
    script = written_in(text)
    if not script:
        return None
    if script == LATIN and words(text) < _FEWEST_LATIN_WORDS:
        return None
    around = cues[max(0, index - REACH) : index + REACH + 1]
    others = [script_of(cue.text) for cue in around]
    if others.count(script) > _MOST_FOREIGN or len(set(others) - {script, ""}) == 0:
        return None
    name = script_name(script)
    spoken = heard_in(scene, index) is Hearing.VOICE
    sure = _LATIN_ELSEWHERE if script == LATIN else _FOREIGN_HEARD if spoken else _FOREIGN
    return said("A text in {name} letters, which the cues around do not use", name=name), sure


def _other_tongue(scene: Scene, index: int) -> tuple[str, float] | None:
    """Return the language of a cue when it is alone with it."""
    name = tongue(scene.cues[index].text)
    around = scene.cues[max(0, index - REACH) : index + REACH + 1]
    if name in ("", _QUOTED) or sum(tongue(cue.text) == name for cue in around) > _MOST_FOREIGN:
        return None
    spoken = heard_in(scene, index) is Hearing.VOICE
    what = said(
        "A text that reads like {name}, which the rest of the transcript is not in",
        name=language_name(name),
    )
    return what, _OTHER_TONGUE_HEARD if spoken else _OTHER_TONGUE
