"""What of every transcript at hand is there again in every format: python -m tests.formats.roundtrips.

It writes the table of the samples into the guide, and those of the real transcripts where they
stand beside the checkout.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core.cue import visible_text
from editor.formats.reading import read_bytes
from editor.formats.registry import format_named
from editor.formats.writing import as_text
from tests.formats.table import GUIDE
from tests.fuzz.samples import FOLDER

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.formats import Format

REAL = Path(__file__).resolve().parents[3] / "shared" / "transcripts"
BEGIN = "<!-- this table is written by python -m tests.formats.roundtrips -->\n"
MIDDLE = "<!-- below are real transcripts, written where they are at hand -->\n"
END = "<!-- to here -->\n"
# Half of the hundredth of a second to which some formats round.
_ROUNDED_MS = 5
DIFFERENCES = {
    "c": "cues without text are gone",
    "e": "ends are those of the next cue's start",
    "r": "times are rounded to 10 ms",
    "l": "line breaks are spaces",
    "m": "italics and other styles are gone, or others",
    "s": "speakers are words before the text",
    "w": "times of words are gone",
    "p": "how sure the recogniser was of a word is gone",
    "g": "scores are gone",
    "!": "something else",
}


def columns() -> list[Format]:
    """Return the formats that are written and read again."""
    return [known for known in formats.writable_formats() if known in formats.FORMATS]


def differences(document: Document, known: Format) -> str:
    """Return the letters of what differs once a document was written in a format and read again."""
    text = as_text(document, known)
    again = read_bytes(text.encode("utf-8", "replace"), Path(f"talk{known.suffixes[0]}"))
    told = {"!"} if again.source.format != known.id else set()
    before = document.cues
    if len(again.cues) != len(before):
        before = tuple(cue for cue in before if visible_text(cue.text).strip())
        told.add("c" if len(again.cues) == len(before) else "!")
    for one, two in zip(before, again.cues, strict=False):
        told |= _times(one, two) | _said(one, two) | _evidence(one, two)
    return "".join(letter for letter in DIFFERENCES if letter in told)


def _times(one: Cue, two: Cue) -> set[str]:
    start = abs(one.start_ms - two.start_ms)
    end = abs(one.end_ms - two.end_ms)
    told = {"!"} if start > _ROUNDED_MS else {"r"} if start or 0 < end <= _ROUNDED_MS else set()
    return told | ({"e"} if end > 2 * _ROUNDED_MS else set())


def _said(one: Cue, two: Cue) -> set[str]:
    """Compare text and speaker; a speaker may stand before the text."""
    told = set()
    was, now = one.text, two.text
    if one.speaker != two.speaker:
        told.add("s")
        now = now.removeprefix(f"{one.speaker}: ")
    if was == now:
        return told
    if was.split() == now.split():
        return told | ({"l"} if was.count("\n") != now.count("\n") else set())
    told.add("l" if "\n" in was.strip() and "\n" not in now else "m")
    if _bare(visible_text(was)) == _bare(visible_text(now)):
        return told | {"m"}
    return told | {"!"}


def _bare(text: str) -> list[str]:
    return re.sub(r"[<>{}\\/]", " ", text).split()


def _evidence(one: Cue, two: Cue) -> set[str]:
    told = set()
    was, now = _starts(one), _starts(two)
    if any(abs(now.get(at, -9) - start) > _ROUNDED_MS for at, start in was.items()):
        told.add("w")
    if any(word.probability is not None for word in one.words):
        sure = [word.probability for word in one.words]
        told |= {"p"} if sure != [word.probability for word in two.words] else set()
    return told | ({"g"} if one.scores != two.scores else set())


def _starts(cue: Cue) -> dict[int, int]:
    """Return when words start, by how many letters stand before them.

    That the first one starts with its cue is known without words.
    """
    found = {}
    letters = 0
    for word in cue.words:
        if word.start_ms is not None and (letters or word.start_ms != cue.start_ms):
            found[letters] = word.start_ms
        letters += sum(map(len, word.text.split()))
    return found


def cells(document: Document) -> list[tuple[Format, str]]:
    """Return what differs in each format, and last in the transcript's own when written anew."""
    own = format_named(document.source.format)
    written = [*columns(), *([own] if own.write else [])]
    return [(known, differences(document, known)) for known in written]


def row(name: str, document: Document) -> str:
    """Return a row of the table: how much there is, and what differs in each format."""
    found = [differing or "=" for _, differing in cells(document)]
    found += [""] * (len(columns()) + 1 - len(found))
    words = sum(1 for cue in document.cues for word in cue.words if word.start_ms is not None)
    voices = len({cue.speaker for cue in document.cues} - {""})
    figures = [f"{len(document.cues):,}", f"{words:,}" if words else "", str(voices or "")]
    return f"| {name} | {' | '.join(figures + found)} |\n".replace("|  |", "| |").replace(
        "|  |", "| |"
    )


def sample_rows() -> str:
    """Return the rows of the samples there are of every format."""
    return "".join(row(path.name, formats.read(path)) for path in sorted(FOLDER.iterdir()))


def real_rows(folder: Path) -> str:
    """Return the rows of real transcripts in a folder, named by their numbers."""
    paths = sorted(folder.glob("[0-9]*.txt"))
    return "".join(row(f"transcript {path.name[:3]}", formats.read(path)) for path in paths)


def legend() -> str:
    """Return what the letters mean."""
    return "".join(f"- `{letter}`: {what}\n" for letter, what in DIFFERENCES.items())


def head() -> str:
    """Return the head of the table."""
    names = ["transcript", "cues", "words", "voices", *(known.name for known in columns())]
    names.append("its own")
    return f"| {' | '.join(names)} |\n|{'---|' * len(names)}\n"


def main() -> None:
    """Print the table and put it into the guide; rows of real transcripts stay when not at hand."""
    text = GUIDE.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    table, _, after = rest.partition(END)
    _, _, real = table.partition(MIDDLE)
    if REAL.is_dir():
        real = f"\n{head()}{real_rows(REAL)}"
    made = f"{legend()}\n{head()}{sample_rows()}{MIDDLE}{real}"
    GUIDE.write_text(f"{before}{BEGIN}{made}{END}{after}", "utf-8")
    print(made, end="")


if __name__ == "__main__":
    main()
