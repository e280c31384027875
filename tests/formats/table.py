"""The table of formats in the guide: python -m tests.formats.table writes it anew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.formats.losses import held
from tests.fuzz.judging import judged
from tests.fuzz.samples import samples

if TYPE_CHECKING:
    from collections.abc import Iterator

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "formats.md"
BEGIN = "<!-- the table is written by python -m tests.formats.table -->\n"
END = "<!-- to here -->\n"
_HEAD = "| format | endings | reads | writes | keeps words | keeps scores | keeps speakers |\n"


def table() -> str:
    """Return the table: of what is written, what comes back; of what is only read, what is read."""
    return _HEAD + "|---|---|---|---|---|---|---|\n" + "".join(_rows())


def _rows() -> Iterator[str]:
    written = [known for known in formats.writable_formats() if known not in formats.FORMATS]
    for known in (*formats.FORMATS, *written):
        kept = held(known) if known.write and known.is_offered else _read(known)
        cells = ["words" in kept, bool({"scores", "probabilities"} & kept), "speakers" in kept]
        endings = " ".join(f"`{suffix}`" for suffix in known.suffixes)
        writes = "" if known.write is None else "yes" if known.is_offered else "its own"
        marks = " | ".join(
            ["yes" if known in formats.FORMATS else "", writes, *("yes" * cell for cell in cells)]
        )
        yield f"| {known.name} | {endings} | {marks} |\n".replace("|  |", "| |").replace(
            "|  |", "| |"
        )


def _read(known: formats.Format) -> set[str]:
    """Return what the reader takes from its sample."""
    document = judged(samples()[known.id])
    assert document is not None
    cues = document.cues
    words = [word for cue in cues for word in cue.words]
    found = {
        "words": any(word.start_ms is not None for word in words),
        "probabilities": any(word.probability is not None for word in words),
        "scores": any(cue.scores for cue in cues),
        "speakers": any(cue.speaker for cue in cues),
    }
    return {name for name, is_there in found.items() if is_there}


def main() -> None:
    """Put the table into the guide."""
    before, _, rest = GUIDE.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    GUIDE.write_text(f"{before}{BEGIN}{table()}{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
