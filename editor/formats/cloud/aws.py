"""AWS Transcribe: numbers are strings, and punctuation is an item of its own without times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
    from collections.abc import Iterable

_TRANSCRIPTS = re.compile(r'"transcripts"\s*:\s*\[')


def sniff(text: str) -> float:
    """Return 1 for JSON with a list of transcripts and one of items."""
    if not text[:64].lstrip().startswith("{") or not has_key(text, "items"):
        return 0.0
    return 1.0 if has_key(text, "results") and _TRANSCRIPTS.search(text) else 0.0


def read(text: str) -> Parsed:
    """Read the items as sentences, punctuation joined to the word before it."""
    root, notes = load(text)
    results = mapping(mapping(root).get("results"))
    spoken = _spoken(items(results.get("items")), _labelled(results))
    return Parsed(renumbered(cues_of(spoken)), notes=notes)


def _labelled(results: dict[str, object]) -> dict[str, str]:
    """Return who speaks at which start, written as in the items; newer answers say it there."""
    segments = items(mapping(results.get("speaker_labels")).get("segments"))
    return {
        string(item.get("start_time")): string(item.get("speaker_label"))
        for segment in segments
        for item in items(segment.get("items"))
    }


def _spoken(found: Iterable[dict[str, object]], labelled: dict[str, str]) -> list[Spoken]:
    spoken: list[Spoken] = []
    for item in found:
        best = first(item.get("alternatives"))
        content = string(best.get("content"))
        if item.get("type") == "punctuation" and spoken:
            spoken[-1] = spoken[-1]._replace(text=spoken[-1].text + content)
            continue
        label = item.get("speaker_label") or labelled.get(string(item.get("start_time")), "")
        spoken.append(
            Spoken(
                content,
                ms(item.get("start_time")),
                ms(item.get("end_time")),
                probability(best.get("confidence")),
                speaker_named(label),
            )
        )
    return spoken


AWS = Format(
    "aws-transcribe",
    "AWS Transcribe JSON",
    (".json",),
    sniff,
    read,
    keeps=frozenset(("words", "speakers")),
)
