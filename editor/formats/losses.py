"""What a format cannot hold of a document, said before it is saved in it.

What a format holds is found by trying: a small document with everything in it is written and
read again, so that what is said here cannot fall behind what the writers do.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from editor.core.cue import Cue, visible_text
from editor.core.document import Document, Source
from editor.core.sentence import said
from editor.core.words import Scores, Word
from editor.formats.registry import format_named
from editor.formats.writing import as_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.formats.format import Format
    from editor.formats.writing import Speakers

_ANN = Cue(1, 1000, 3500, "Good <i>morning,</i> everybody.", "Ann", "intro", "line:0")
_WORDS = (
    Word(" Good", 1000, 1400, 0.5),
    Word(" morning,", 1400, 2000, 0.75),
    Word(" everybody.", 2000, 3500, 0.875),
)
_SCORES = Scores(
    avg_logprob=-0.25, no_speech_prob=0.125, compression_ratio=1.5, temperature=0.0, window_ms=0
)
_BOB = Cue(2, 4000, 6000, "Good morning,\nAnn.", "Bob")
_PROBE = Document(
    (replace(_ANN, words=_WORDS, scores=_SCORES), _BOB),
    Source(header="", between=((2, "NOTE a comment"),)),
)


def held(known: Format) -> frozenset[str]:
    """Return what a format holds beside its text, by writing and reading where it is written.

    Of: "times", "ends", "words", "probabilities", "scores", "speakers", "styles", "settings",
    "identifiers", "lines", "comments". Of a format that is only read, what it says it keeps.
    """
    if known.write is None:
        return known.keeps
    text = as_text(replace(_PROBE, source=replace(_PROBE.source, format=known.id)), known)
    cues = known.read(text).cues if known.sniff(text) else []
    if len(cues) != len(_PROBE.cues):
        return frozenset(("speakers",)) if "Ann" in text.partition("Good")[0] else frozenset()
    kept = {name for name, is_held in _TRIALS.items() if is_held(*cues)}
    return frozenset(kept | {"comments"} if "a comment" in text else kept)


def _timed(one: Cue, two: Cue, *, ends: bool) -> bool:
    """Tell whether times came back, to the tenth of a second: some formats have no more."""
    pairs = [(one.start_ms, _ANN.start_ms), (two.start_ms, _BOB.start_ms)]
    if ends:
        pairs = [(one.end_ms, _ANN.end_ms), (two.end_ms, _BOB.end_ms)]
    return all(abs(found - true) < 100 for found, true in pairs)


_TRIALS: dict[str, Callable[[Cue, Cue], bool]] = {
    "times": partial(_timed, ends=False),
    "ends": partial(_timed, ends=True),
    "words": lambda one, _: len(one.words) == len(_WORDS) and one.words[1].start_ms == 1400,
    "probabilities": lambda one, _: any(word.probability is not None for word in one.words),
    "scores": lambda one, _: one.scores is not None and one.scores.avg_logprob is not None,
    "speakers": lambda one, two: (one.speaker, two.speaker) == ("Ann", "Bob"),
    "styles": lambda one, _: "<i>" in one.text,
    "settings": lambda one, _: one.settings == _ANN.settings,
    "identifiers": lambda one, _: one.identifier == _ANN.identifier,
    "lines": lambda _, two: "\n" in two.text,
}


def losses(document: Document, known: Format, speakers: Speakers = "voice") -> tuple[str, ...]:
    """Say in sentences what of a document is lost or changes its place in a format.

    Nothing is said of what the document does not have, nor of an unedited one in its own format.
    """
    source = document.source
    if known.id == source.format and speakers == "voice" and document.cues == source.as_read:
        return ()
    kept = held(known)
    told = _told(known, _lost(document, kept))
    return (*told, *_speakers(document, known, speakers, is_held="speakers" in kept))


def lost_since_read(document: Document) -> tuple[str, ...]:
    """Say in sentences what of the changes to a document its own format cannot hold.

    What was in the file when it was read is nothing of the kind: the format holds its own way of
    that. A speaker's name that is written before the text is no loss either.
    """
    source = document.source
    if not source.as_read or document.cues == source.as_read:
        return ()
    known = format_named(source.format)
    kept = held(known)
    before = _lost(replace(document, cues=source.as_read), kept)
    return _told(known, [what for what in _lost(document, kept) if what not in before])


def _lost(document: Document, kept: frozenset[str]) -> list[str]:
    """Return what a document has that is not among what a format keeps, in words."""
    if "times" not in kept:
        kept |= {"ends"}  # said already
    return [what for feature, what, has in _FEATURES if feature not in kept and has(document)]


def _told(known: Format, lost: list[str]) -> tuple[str, ...]:
    if not lost:
        return ()
    return (said("{format} cannot hold {what}.", format=known.name, what=_either(lost)),)


def _either(things: list[str]) -> str:
    """Return things as one says what is missing: a, b or c."""
    *most, last = things
    if not most:
        return last
    some = most[0]
    for thing in most[1:]:
        some = said("{some}, {next}", some=some, next=thing)
    return said("{some} or {last}", some=some, last=last)


def _speakers(
    document: Document, known: Format, speakers: Speakers, *, is_held: bool
) -> tuple[str, ...]:
    names = sorted({cue.speaker for cue in document.cues if cue.speaker})
    own = known.id == document.source.format and bool(document.source.naming)
    if not names or ((is_held or own) and speakers == "voice"):
        return ()
    what = said(
        "The name of {name}",
        "The names of {n:,} speakers, {name} among them,",
        n=len(names),
        name=names[0],
    )
    before = speakers == "prefix" or (speakers == "voice" and _has_prefix(known))
    if before:
        return (said("{what} will be written before the text.", what=what),)
    return (said("{what} will be left out.", what=what),)


def _has_prefix(known: Format) -> bool:
    return "Ann" in as_text(_PROBE, known).partition("Good")[0]


def _has_cues(document: Document) -> bool:
    return bool(document.cues)


def _any(test: Callable[[Cue], object]) -> Callable[[Document], bool]:
    return lambda document: any(test(cue) for cue in document.cues)


_FEATURES: tuple[tuple[str, str, Callable[[Document], bool]], ...] = (
    ("times", said("any times, so it cannot be opened again as subtitles"), _has_cues),
    ("ends", said("when cues end"), _has_cues),
    ("words", said("when each word was spoken"), _any(lambda cue: cue.words)),
    (
        "probabilities",
        said("how sure the recogniser was of each word"),
        _any(lambda cue: any(word.probability is not None for word in cue.words)),
    ),
    ("scores", said("the recogniser's scores"), _any(lambda cue: cue.scores)),
    (
        "styles",
        said("italics and other styles"),
        _any(lambda cue: visible_text(cue.text) != cue.text),
    ),
    ("settings", said("where cues stand on the picture"), _any(lambda cue: cue.settings)),
    ("identifiers", said("the cues' names"), _any(lambda cue: cue.identifier)),
    ("lines", said("line breaks inside a cue"), _any(lambda cue: "\n" in cue.text)),
    ("comments", said("the comments between cues"), lambda document: bool(document.source.between)),
)
