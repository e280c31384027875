"""The end of a file that breaks off within the number or the times of its last cue."""

from __future__ import annotations

import re

from editor.core.sentence import said
from editor.formats.timing import TIME

_TAIL = 200
_NOTE = said("The file breaks off in the times of a cue; that cue was left out.")
_NUMBERED = re.compile(
    r"\n[ \t]*\n[ \t]*(\d{1,9})[ \t]*(\n[ \t]*\d[\d:.,]*[ \t]*(?:-{1,2}>?[ \t]*[\d:.,]*)?)?\s*\Z"
)
_UNNUMBERED = re.compile(rf"\n[ \t]*{TIME}[ \t]*-{{1,2}}>?[ \t]*[\d:.,]*\s*\Z")
_WHOLE = re.compile(rf"{TIME}[ \t]*-->[ \t]*{TIME}\s*\Z")
_BEFORE = re.compile(r"(?:\A|\n)[ \t]*(\d{1,9})[ \t]*\n[^\n]*\Z")


def whole(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text without the beginning of a cue that breaks off, and a note if there was one.

    A number alone is the beginning of a cue where it counts on from the one before; otherwise it
    may have been said.
    """
    tail = text[-_TAIL:]
    if _WHOLE.search(tail):
        return text, ()
    numbered = _NUMBERED.search(tail)
    if numbered and (numbered[2] or _counts_on(text, int(numbered[1]))):
        return text[: len(text) - len(tail) + numbered.start()] + "\n", (_NOTE,)
    if cut := _UNNUMBERED.search(tail):
        return text[: len(text) - len(tail) + cut.start()] + "\n", (_NOTE,)
    return text, ()


def _counts_on(text: str, number: int) -> bool:
    last = text.rfind("-->")
    before = _BEFORE.search(text[max(0, last - _TAIL) : last]) if last >= 0 else None
    return before is not None and int(before[1]) + 1 == number
