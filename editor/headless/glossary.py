"""The command that lists what a glossary would put right, and names it could hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor import glossaries
from editor.core.timecode import timecode
from editor.headless.listening import read
from editor.headless.saying import put, refuse_same
from editor.repairs.glossary.hits import hits
from editor.repairs.glossary.suggestions import suggestions
from editor.repairs.hit import counts
from editor.report import counted

if TYPE_CHECKING:
    import argparse

    from editor.core.cue import Cue
    from editor.repairs.glossary.suggestions import Suggestion
    from editor.repairs.hit import Hit


def add_glossary(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "List where names are heard wrong by a glossary, a table of what was heard and what is "
        "right. Nothing is replaced: most ways of hearing a name are ordinary words."
    )
    parser.epilog = (
        f"Without --tsv the glossaries are {glossaries.own_path().name} in the folder of the "
        "settings and beside the transcript. Ends with 0 when nothing was found, 1 with places or "
        "suggestions, 2 when a file is unusable."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    parser.add_argument("--tsv", type=Path, metavar="FILE", help="the glossary to use alone")
    parser.add_argument(
        "--suggest",
        action="store_true",
        help="list names it seems to spell in several ways instead",
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    for path in (options.path, options.tsv):
        if path and options.output:
            refuse_same(path, options.output)
    cues = read(options.path).cues
    if options.suggest:
        names = suggestions(cues)
        put(_suggested(names), options.output)
        return 1 if names else 0
    kept = glossaries.read(options.tsv) if options.tsv else glossaries.known(options.path)
    found = hits(cues, kept)
    put(_told(found, cues, len(kept)), options.output)
    return 1 if found else 0


def _told(found: list[Hit], cues: tuple[Cue, ...], entries: int) -> str:
    if not entries:
        return "There is no glossary yet.\n"
    numbers = {cue.id: number for number, cue in enumerate(cues, 1)}
    lines = [
        f"{timecode(hit.start_ms)}  {numbers[hit.places[0].cue_id]:>6,}  "
        f"{' '.join(hit.found.split())} → {hit.right}"
        for hit in found
    ]
    lines += (
        f"{number:>6,} × {heard} → {right}"
        for (heard, right), number in counts(found).most_common()
    )
    lines.append(f"{counted(len(found), 'place')} by {counted(entries, 'way')} of hearing.")
    return "".join(f"{line}\n" for line in lines)


def _suggested(names: list[Suggestion]) -> str:
    """Return names in several spellings, one a line: how often all of them stand there, and which."""
    lines = []
    for name in names:
        spellings = ", ".join(f"{spelling} × {count:,}" for spelling, count in name.spellings)
        lines.append(f"{sum(count for _, count in name.spellings):>6,}  {spellings}")
    lines.append(f"{counted(len(names), 'name')} in several spellings, each a guess.")
    return "".join(f"{line}\n" for line in lines)
