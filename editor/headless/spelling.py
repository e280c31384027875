"""The command that lists the words no dictionary knows."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from editor import dictionaries
from editor.core.timecode import timecode
from editor.headless.listening import read
from editor.headless.saying import put, refuse_same, say
from editor.report import counted
from editor.spelling import look

if TYPE_CHECKING:
    import argparse

    from editor.spelling import Look


def add_spelling(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "List the words of a transcript that no dictionary knows, the most frequent first: nearly "
        "all are names. Nothing is changed."
    )
    parser.epilog = (
        f"One's own words are in {dictionaries.own_words_path()}, names in the glossaries. Ends "
        "with 0 when every word is known, 1 when not, 2 when a file is unusable."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    parser.add_argument(
        "--dictionary",
        metavar="CODE",
        default="",
        help="such as en_GB; without it the transcript's language chooses",
    )
    parser.add_argument("--near", action="store_true", help="tell what each word may have been")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.output:
        refuse_same(options.path, options.output)
    cues = read(options.path).cues
    found = look(cues, dictionaries.chosen(cues, options.dictionary), options.path, ())
    for problem in found.problems:
        say(problem)
    if found.problems:
        return 2
    near = {
        one.word: found.near.of(one.word) if options.near else [] for one in found.listing.unknown
    }
    made = _as_json if options.format == "json" else _as_text
    put(made(options, found, near), options.output)
    return 1 if found.listing.unknown else 0


def _as_text(options: argparse.Namespace, found: Look, near: dict[str, list[str]]) -> str:  # noqa: ARG001
    """Return a line for each word: how often, where first, and what it may have been."""
    lines = []
    for one in found.listing.unknown:
        line = f"{len(one.hits):>6,}  {timecode(one.hits[0].start_ms)}  {one.word}"
        lines.append(f"{line} → {', '.join(near[one.word])}" if near[one.word] else line)
    asked = " or ".join(one.code for one in found.dictionaries)
    whole = len(found.listing.unknown)
    lines.append(f"{counted(whole, 'word')} of {counted(_places(found), 'place')} not in {asked}.")
    return "".join(f"{line}\n" for line in lines)


def _places(found: Look) -> int:
    return sum(len(one.hits) for one in found.listing.unknown)


def _as_json(options: argparse.Namespace, found: Look, near: dict[str, list[str]]) -> str:
    told = {
        "version": 1,
        "path": str(options.path),
        "dictionaries": [one.code for one in found.dictionaries],
        "unknown": [
            {
                "word": one.word,
                "count": len(one.hits),
                "start_ms": [hit.start_ms for hit in one.hits],
                **({"near": near[one.word]} if options.near else {}),
            }
            for one in found.listing.unknown
        ],
    }
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("_", "-")
    escaped = options.output is None and encoding != "utf-8"
    return json.dumps(told, ensure_ascii=escaped, indent=1) + "\n"
