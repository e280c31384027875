"""Deepgram: channels with their best guess, each word with times in s and a confidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import Cue
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
from editor.formats.cloud.sentences import Spoken, cues_of, renumbered, speaker_named
from editor.formats.format import Format, Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator


def sniff(text: str) -> float:
    """Return 1 for JSON with results in channels of alternatives."""
    keys = ("results", "channels", "alternatives")
    is_object = text[:64].lstrip().startswith("{")
    return 1.0 if is_object and all(has_key(text, key) for key in keys) else 0.0


def read(text: str) -> Parsed:
    """Read the words of every channel as sentences, or the utterances where there are no words."""
    root, notes = load(text)
    results = mapping(mapping(root).get("results"))
    channels = [list(_words(channel)) for channel in items(results.get("channels"))]
    spoken = [words for words in channels if words]
    if len(spoken) > 1:
        spoken = [_on_channel(number, words) for number, words in enumerate(channels) if words]
    if not spoken:
        return Parsed(renumbered(list(_utterances(results))), notes=notes)
    del root, results  # many times the file's size, and not needed for what comes
    cues = [cue for words in spoken for cue in cues_of(words)]
    return Parsed(renumbered(cues), notes=notes)


def _words(channel: dict[str, object]) -> Iterator[Spoken]:
    for word in items(first(channel.get("alternatives")).get("words")):
        yield Spoken(
            string(word.get("punctuated_word")) or string(word.get("word")),
            ms(word.get("start")),
            ms(word.get("end")),
            probability(word.get("confidence")),
            speaker_named(word.get("speaker")),
        )


def _on_channel(number: int, words: list[Spoken]) -> list[Spoken]:
    """Name the channel as the speaker where no other is known: in a call each has its own."""
    return [word if word.speaker else word._replace(speaker=f"Channel {number}") for word in words]


def _utterances(results: dict[str, object]) -> Iterator[Cue]:
    for said in items(results.get("utterances")):
        start, end = ms(said.get("start")), ms(said.get("end"))
        if start is not None and end is not None:
            text = string(said.get("transcript")).strip()
            yield Cue(1, start, end, text, speaker_named(said.get("speaker")))


DEEPGRAM = Format(
    "deepgram", "Deepgram JSON", (".json",), sniff, read, keeps=frozenset(("words", "speakers"))
)
