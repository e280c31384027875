"""Azure Speech: phrases with times in ticks of 100 ns (batch) or in ms (fast transcription)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.words import Word
from editor.formats.cloud.lenient import (
    first,
    has_key,
    items,
    load,
    mapping,
    ms,
    probability,
    string,
)
from editor.formats.cloud.sentences import LENGTH, Spoken, cues_of, renumbered, speaker_named
from editor.formats.format import Format, Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

_TICKS_PER_MS = 10_000


def sniff(text: str) -> float:
    """Return 1 for JSON with recognised or combined phrases."""
    keys = ("recognizedPhrases", "combinedPhrases", "combinedRecognizedPhrases")
    is_object = text[:64].lstrip().startswith("{")
    return 1.0 if is_object and any(has_key(text, key) for key in keys) else 0.0


def read(text: str) -> Parsed:
    """Read each phrase as a cue, or as sentences when it is long and its words are written out."""
    loaded, notes = load(text)
    root = mapping(loaded)
    phrases = items(root.get("recognizedPhrases")) or items(root.get("phrases"))
    channels = len({phrase.get("channel") for phrase in phrases if _is_number(phrase)}) > 1
    cues = [cue for phrase in phrases for cue in _cues(phrase, channels=channels)]
    return Parsed(renumbered(cues), notes=notes)


def _is_number(phrase: dict[str, object]) -> bool:
    return isinstance(phrase.get("channel"), int)


def _cues(phrase: dict[str, object], *, channels: bool) -> list[Cue]:
    best = first(phrase.get("nBest")) or phrase
    text = (string(best.get("display")) or string(best.get("text"))).strip()
    start, end = _span(phrase)
    if not text or start is None:
        return []
    speaker = speaker_named(phrase.get("speaker"))
    if not speaker and channels and _is_number(phrase):
        speaker = f"Channel {phrase['channel']}"
    spoken = list(_words(best, speaker))
    if len(text) > LENGTH and " ".join(word.text for word in spoken) == text:
        return cues_of(spoken)
    words = tuple(
        Word(f" {word.text}" if number else word.text, *word[1:4])
        for number, word in enumerate(spoken)
    )
    return [Cue(1, start, start if end is None else end, text, speaker, words=words)]


def _words(best: dict[str, object], speaker: str) -> Iterator[Spoken]:
    """Return the words as they are displayed, or as they were recognised: in lower case, bare."""
    sure = probability(best.get("confidence"))
    for word in items(best.get("displayWords")) or items(best.get("words")):
        said = next(filter(None, map(string, map(word.get, ("displayText", "text", "word")))), "")
        own = probability(word.get("confidence"))
        yield Spoken(said, *_span(word), sure if own is None else own, speaker)


def _span(holder: dict[str, object]) -> tuple[int | None, int | None]:
    """Return when something starts and ends in ms, nothing where it does not say."""
    start = ms(holder.get("offsetInTicks"), _TICKS_PER_MS)
    length = ms(holder.get("durationInTicks"), _TICKS_PER_MS)
    if start is None:
        start = ms(holder.get("offsetMilliseconds", holder.get("offset")), 1)
        length = ms(holder.get("durationMilliseconds", holder.get("duration")), 1)
    return start, None if start is None or length is None else start + length


AZURE = Format(
    "azure-speech",
    "Azure Speech JSON",
    (".json",),
    sniff,
    read,
    keeps=frozenset(("words", "speakers")),
)
