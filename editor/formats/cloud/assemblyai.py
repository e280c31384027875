"""AssemblyAI: words with times in ms and a confidence, and utterances when speakers were told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.formats.cloud.lenient import has_key, items, load, mapping, ms, probability, string
from editor.formats.cloud.sentences import Spoken, cues_of, renumbered, speaker_named
from editor.formats.format import Format, Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

_OWN = ("audio_duration", "acoustic_model", "speech_model", "status")


def sniff(text: str) -> float:
    """Return 1 for JSON with words or utterances beside what only this service says of a job."""
    if not text[:64].lstrip().startswith("{"):
        return 0.0
    if has_key(text, "segments") or has_key(text, "results"):
        return 0.0
    words = has_key(text, "words") or has_key(text, "utterances")
    ours = has_key(text, "confidence") and any(has_key(text, key) for key in _OWN)
    return 1.0 if words and ours else 0.0


def read(text: str) -> Parsed:
    """Read the words as sentences: those of the utterances, or of the whole where there are none."""
    loaded, notes = load(text)
    root = mapping(loaded)
    utterances = items(root.get("utterances"))
    spoken = [word for said in utterances for word in _words(said)]
    known = sum(1 for said in utterances if items(said.get("words")))
    if not spoken or known < len(utterances):
        spoken = list(_words(root)) or spoken
    cues = cues_of(spoken) or list(_whole(utterances))
    return Parsed(renumbered(cues), notes=notes)


def _words(holder: dict[str, object]) -> Iterator[Spoken]:
    for word in items(holder.get("words")):
        yield Spoken(
            string(word.get("text")),
            ms(word.get("start"), 1),
            ms(word.get("end"), 1),
            probability(word.get("confidence")),
            speaker_named(word.get("speaker") or holder.get("speaker")),
        )


def _whole(utterances: list[dict[str, object]]) -> Iterator[Cue]:
    for said in utterances:
        start, end = ms(said.get("start"), 1), ms(said.get("end"), 1)
        if start is not None and end is not None:
            speaker = speaker_named(said.get("speaker"))
            yield Cue(1, start, end, string(said.get("text")).strip(), speaker)


ASSEMBLYAI = Format(
    "assemblyai", "AssemblyAI JSON", (".json",), sniff, read, keeps=frozenset(("words", "speakers"))
)
