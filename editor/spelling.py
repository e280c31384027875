"""A look at the spelling of a transcript: all that is known to be a word, and what is not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor import dictionaries, glossaries
from editor.core.cue import visible_text
from editor.core.errors import CueproofError
from editor.repairs.glossary.entries import Glossary
from editor.repairs.spelling.lexicon import Lexicon
from editor.repairs.spelling.near import Near
from editor.repairs.spelling.unknown import Listing, listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.repairs.spelling.dictionary import Dictionary


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the spelling found.

    Attributes: dictionaries, those that were asked; listing; lexicon, what knows words; near, what finds near ones; texts, the visible
    texts of the cues by their ids; problems, sentences about lists that could not be used.
    """

    dictionaries: Sequence[Dictionary]
    listing: Listing
    lexicon: Lexicon
    near: Near
    texts: dict[int, str]
    problems: tuple[str, ...] = ()


def look(
    cues: Sequence[Cue],
    read: Sequence[Dictionary],
    transcript: Path | None,
    ignored: Iterable[str],
) -> Look:
    """Look every word up in dictionaries that were read; other lists with errors are left out.

    ignored are words that are known besides; the glossaries are those for the transcript.
    """
    problems: list[str] = []
    own: frozenset[str] = frozenset()
    glossary = Glossary()
    try:
        own = dictionaries.own_words()
    except CueproofError as problem:
        problems.append(problem.args[0])
    try:
        glossary = glossaries.known(transcript)
    except CueproofError as problem:
        problems.append(problem.args[0])
    lexicon = Lexicon(read, {*own, *ignored}, glossary.values())
    found = listing(cues, lexicon)
    texts = {place.cue_id: "" for one in found.unknown for hit in one.hits for place in hit.places}
    texts = {cue.id: visible_text(cue.text) for cue in cues if cue.id in texts}
    return Look(read, found, lexicon, Near(found, lexicon, glossary), texts, tuple(problems))
