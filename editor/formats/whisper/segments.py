"""From the segments of a recogniser's JSON to cues with words, scores and speakers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.core.words import Scores, Word
from editor.formats.format import Parsed
from editor.formats.whisper.lenient_json import listed, ms, number, share, text_of
from editor.formats.whisper.speakers import named, unprefixed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.formats.whisper.json_pieces import Kept

# The frames of `seek` last 10 ms; stable-ts writes seconds instead.
_FRAME_MS = 10.0


def parsed(
    segments: Iterable[object], notes: Sequence[str] = (), kept: Kept | None = None
) -> Parsed:
    """Return the cues of segments in the shape openai-whisper gave them, relatives included.

    Segments without a time, and empty ones that last no time, are left out. Those of JSON that is
    kept as text are taken for their cues.
    """
    entries = list(segments)
    unit = _seek_unit([segment for segment in entries if isinstance(segment, dict)])
    cues: list[Cue] = []
    broken = 0
    for index, segment in enumerate(entries):
        if not isinstance(segment, dict):
            continue
        cue = _cue(len(cues) + 1, segment, unit)
        if cue is None:
            broken += 1
        elif cue.text or cue.end_ms > cue.start_ms:
            cues.append(cue)
            if kept:
                kept.take(index)
    return Parsed(cues, notes=(*notes, *untimed(broken)))


def untimed(number_of: int) -> tuple[str, ...]:
    """Return the note that entries had no times, if any had none."""
    if not number_of:
        return ()
    note = said(
        "One entry without times was skipped.",
        "{n:,} entries without times were skipped.",
        n=number_of,
    )
    return (note,)


def _cue(number_of: int, segment: dict[str, Any], unit: float) -> Cue | None:
    words = words_of(segment)
    start, end = ms(segment.get("start")), ms(segment.get("end"))
    if start is None:
        start = next((word.start_ms for word in words if word.start_ms is not None), None)
    if end is None:
        end = next((word.end_ms for word in reversed(words) if word.end_ms is not None), start)
    if start is None or end is None:
        return None
    text, speaker = unprefixed(text_of(segment.get("text")) or spelled(words), speaker_of(segment))
    return Cue(number_of, start, end, text, speaker, words=words, scores=scores_of(segment, unit))


def words_of(segment: dict[str, Any]) -> tuple[Word, ...]:
    """Return the words of a segment, whichever names the dialect has for what it says of them."""
    found = segment.get("words")
    if not isinstance(found, list):
        return ()
    return tuple([word for entry in found if (word := word_of(entry))])


def word_of(entry: object) -> Word | None:
    """Return a word from `word` or `text`, with `probability`, `confidence` or `score`."""
    if not isinstance(entry, dict):
        return None
    text = entry.get("word")
    if text is None:
        text = entry.get("text")
    if not isinstance(text, str) or not text.strip():
        return None
    sure = entry.get("probability")
    if sure is None:
        sure = entry.get("confidence")
    if sure is None:
        sure = entry.get("score")
    return Word(text, ms(entry.get("start")), ms(entry.get("end")), share(sure))


def spelled(words: Sequence[Word]) -> str:
    """Return the text that words make, with spaces put in when they bring none themselves."""
    if any(word.text[:1].isspace() or word.text[-1:].isspace() for word in words):
        return "".join(word.text for word in words)
    return " ".join(word.text for word in words)


def speaker_of(segment: dict[str, Any]) -> str:
    """Return the speaker of a segment, or of its first word that has one."""
    for entry in (segment, *listed(segment, "words")):
        found = entry.get("speaker") if isinstance(entry, dict) else None
        if isinstance(found, int) and not isinstance(found, bool) and 0 <= found < 1000:
            found = str(found)
        if isinstance(found, str) and found.strip():
            return named(found)
    return ""


def scores_of(segment: dict[str, Any], unit: float = _FRAME_MS) -> Scores | None:
    """Return the scores of a segment's window, or None when it has none at all."""
    seek = number(segment.get("seek"))
    scores = Scores(
        number(segment.get("avg_logprob")),
        share(segment.get("no_speech_prob")),
        number(segment.get("compression_ratio")),
        number(segment.get("temperature")),
        None if seek is None or not 0 <= seek < 1e12 else round(seek * unit),
    )
    return None if scores == Scores() else scores


def _seek_unit(segments: list[dict[str, Any]]) -> float:
    """Return how many ms one of `seek` is: whichever puts the windows nearer to their cues."""
    frames = seconds = 0.0
    for segment in segments:
        seek, start = number(segment.get("seek")), number(segment.get("start"))
        if seek is not None and start is not None:
            frames += abs(seek / 100 - start)
            seconds += abs(seek - start)
    return _FRAME_MS if frames <= seconds else 1000.0
