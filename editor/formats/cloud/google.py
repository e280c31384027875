"""Google Speech-to-Text, both versions: results one after another, times as strings like "1.100s".

With speakers told apart, the last result of version 1 repeats every word with its speaker.
"""

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
    number,
    probability,
    string,
)
from editor.formats.cloud.sentences import Spoken, cues_of, renumbered, speaker_named
from editor.formats.format import Format, Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHERS = ("channels", "transcripts", "items", "recognizedPhrases")


def sniff(text: str) -> float:
    """Return 1 for JSON with results of alternatives that no other service's keys are in."""
    if not text[:64].lstrip().startswith(("{", "[")) or not has_key(text, "alternatives"):
        return 0.0
    ours = has_key(text, "transcript") or has_key(text, "words")
    return 1.0 if ours and not any(has_key(text, key) for key in _OTHERS) else 0.0


def read(text: str) -> Parsed:
    """Read the words of every result as sentences, and results without words as they are."""
    root, notes = load(text)
    cues: list[Cue] = []
    spoken: list[Spoken] = []
    reached = 0
    results = list(_results(root))
    repeated = _repeats(results)
    for result in results[-1:] if repeated else results:
        best = first(result.get("alternatives"))
        words = list(_words(best))
        spoken += words
        end = _time(result, "resultEndTime", "resultEndOffset")
        said = string(best.get("transcript")).strip()
        if said and not words and end is not None:
            cues.append(Cue(1, min(reached, end), end, said))
        reached = end if end is not None else reached
    return Parsed(renumbered([*cues, *cues_of(spoken)]), notes=notes)


def _results(root: object) -> Iterator[dict[str, object]]:
    """Find the results: at the top, in an operation's response, or under each file of a batch."""
    if isinstance(root, list):
        yield from (result for part in items(root) for result in _results(part))
        return
    top = mapping(root)
    top = mapping(top.get("response")) or top
    results = top.get("results")
    yield from items(results)
    for file in mapping(results).values():
        held = mapping(file)
        inline = mapping(held.get("inlineResult"))
        transcript = mapping(held.get("transcript")) or mapping(inline.get("transcript"))
        yield from items(transcript.get("results"))


def _repeats(results: list[dict[str, object]]) -> bool:
    counts = [len(items(first(result.get("alternatives")).get("words"))) for result in results]
    last = first(results[-1].get("alternatives")) if results else {}
    tagged = any("speakerTag" in word for word in items(last.get("words")))
    return tagged and len(counts) > 1 and 0 < sum(counts[:-1]) <= counts[-1]


def _words(best: dict[str, object]) -> Iterator[Spoken]:
    for word in items(best.get("words")):
        end = _time(word, "endTime", "endOffset")
        start = _time(word, "startTime", "startOffset")
        yield Spoken(
            string(word.get("word")),
            0 if start is None and end is not None else start,  # zero is left out in version 2
            end,
            probability(word.get("confidence")) or None,  # 0 when it was not asked for
            speaker_named(word.get("speakerLabel") or word.get("speakerTag") or ""),
        )


def _time(holder: dict[str, object], *keys: str) -> int | None:
    """Return the ms of a duration written "1.100s", or as seconds and nanoseconds."""
    value = next((holder[key] for key in keys if key in holder), None)
    if isinstance(value, dict):
        seconds, nanos = number(value.get("seconds", 0)), number(value.get("nanos", 0))
        return None if seconds is None or nanos is None else ms(seconds + nanos / 1e9)
    return ms(value.removesuffix("s") if isinstance(value, str) else value)


GOOGLE = Format(
    "google-speech",
    "Google Speech-to-Text JSON",
    (".json",),
    sniff,
    read,
    keeps=frozenset(("words", "speakers")),
)
