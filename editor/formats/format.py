"""What a format is, and what reading one gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editor.core.cue import Cue
    from editor.core.document import Document


class Parsed(NamedTuple):
    """What a format's reader found in a text.

    Fields: cues in the order of the file, ids from 1; header, what stood before the first cue
    and is written back; notes, a sentence for each thing that was skipped or mended; between,
    blocks that are no cues with the id of the cue each stands before, 0 for the end;
    first_number, what the cues are numbered from; naming, how a machine's marks in the text named
    the speakers, such as "[{}]: "; pieces, what the text had for each cue, where changed cues are
    put back into it piece by piece; sound, False where the text bends the rules of
    its format so that saving it unedited had better write it anew (notes say so too).
    """

    cues: list[Cue]
    header: str = ""
    notes: Sequence[str] = ()
    between: Sequence[tuple[int, str]] = ()
    first_number: int = 1
    sound: bool = True
    naming: str = ""
    pieces: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a transcript down.

    Attributes: id, the word settings and reports use; name, the word for people; suffixes, the
    endings its files have, the usual one first, with the dot; sniff, how sure one may be that a
    text is of this format, 0 for no and 1 for certain; read, from a text with newlines of one
    kind; write, to such a text, or None for a format that is only read; is_offered, whether other
    transcripts may be saved in it, or only those that came in it; keeps, for a format that
    is only read, what it holds beside text and times: "words", "scores", "speakers". Of one that
    is written this is found by trying, in losses.py; has_cue_lines, whether a line is all that a
    cue takes, which bounds how many lines make sense.
    """

    id: str
    name: str
    suffixes: tuple[str, ...]
    sniff: Callable[[str], float]
    read: Callable[[str], Parsed]
    write: Callable[[Document], str] | None = None
    keeps: frozenset[str] = frozenset()
    is_offered: bool = True
    has_cue_lines: bool = False
