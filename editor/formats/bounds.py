"""Files with more lines than anybody has said: read up to a point, which the notes name.

A line costs what an object costs, however short it is: some hundred bytes, and a microsecond
each time it is looked at. Ten megabytes of single letters would take a gigabyte.
"""

from __future__ import annotations

import re

from editor.core.sentence import said

# Those of forty hours of speech, a line for each word.
LINES = 400_000
# Shorter lines than these on average are no transcript: even SRT with a cue for each word has
# more, and of the formats with a cue on each line every one with both its times.
_CHARACTERS = 9.5
_CHARACTERS_OF_A_CUE = 20
# JSON and XML are not read by lines; frames in braces and seconds in brackets are.
_STRUCTURED = re.compile(r"\s*(?:<|\{\s*[\"}]|\[\s*[\"{\[\]](?!\[))")


def bounded(text: str, *, has_cue_lines: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return what is read of a text with far too many short lines, and a note when that is less.

    Lines with a cue on each of them need more characters.
    """
    lines = text.count("\n")
    least = _CHARACTERS_OF_A_CUE if has_cue_lines else _CHARACTERS
    if lines <= LINES or len(text) >= lines * least or _STRUCTURED.match(text):
        return text, ()
    at = -1
    for _ in range(LINES):
        at = text.find("\n", at + 1)
    note = said(
        "The file has {lines:,} lines of hardly a word each, more than a "
        "transcript can have; the first {most:,} were read.",
        lines=lines,
        most=LINES,
    )
    return text[: at + 1], (note,)
