"""Words in a row put together to cues, where a recogniser gave the words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.formats.whisper.segments import spelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.words import Word

# Two lines of 42 characters, the length most style guides allow, and 7 s, the longest they show.
_LONGEST = 84
_LONGEST_MS = 7000
# Shorter silences occur within a sentence.
_PAUSE_MS = 1000
_ENDS = (".", "?", "!", "…", "。", "？", "！", "।", "؟")


def grouped(words: Sequence[Word]) -> list[Cue]:
    """Return cues that end with a sentence, at a pause, or before they get too long to read.

    Words without times stay with those before them; ids count from 1.
    """
    is_spaced = any(word.text[:1].isspace() for word in words)
    groups: list[list[Word]] = []
    length = 0
    for word in words:
        may_begin = not is_spaced or word.text[:1].isspace()
        if not groups or (may_begin and _is_full(groups[-1], word, length)):
            groups.append([])
            length = 0
        groups[-1].append(word)
        length += len(word.text) + (not is_spaced)
    cues: list[Cue] = []
    for group in groups:
        times = [ms for word in group for ms in (word.start_ms, word.end_ms) if ms is not None]
        if times:
            text = spelled(group).strip()
            cues.append(Cue(len(cues) + 1, min(times), max(times), text, words=tuple(group)))
    return cues


def _is_full(group: Sequence[Word], word: Word, length: int) -> bool:
    """Tell whether a group ends before a word."""
    if group[-1].text.rstrip().endswith(_ENDS) or length + len(word.text) > _LONGEST:
        return True
    if word.start_ms is None or word.end_ms is None:
        return False
    before, begin = group[-1].end_ms, group[0].start_ms
    paused = before is not None and word.start_ms - before >= _PAUSE_MS
    return paused or (begin is not None and word.end_ms - begin > _LONGEST_MS)
