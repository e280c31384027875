"""The command that lays two transcripts of one recording over each other."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.core.amount import parse_amount
from editor.core.errors import CueproofError
from editor.core.timecode import timecode
from editor.headless.listening import read
from editor.headless.saying import put, refuse_same
from editor.repairs.comparing.differing import compare
from editor.report import counted

if TYPE_CHECKING:
    from editor.repairs.comparing.differing import Comparison, Difference

_VERSION = 1
_WIDEST = 60


def add_compare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "Say where two transcripts of one recording differ, by word and time. They may be cut into "
        "cues in other ways and begin at another moment: how far they are apart is found."
    )
    parser.epilog = (
        "Ends with 0 when the words are the same, 1 with differences, 2 when a file is unusable "
        "or the two are of different recordings."
    )
    parser.add_argument("mine", type=Path, metavar="A", help="a transcript; times are told by it")
    parser.add_argument("theirs", type=Path, metavar="B", help="another of the same recording")
    parser.add_argument(
        "--offset",
        type=_amount,
        metavar="TIME",
        help="what is added to the times of B, as 1.5, -250ms or 1:02.5 (default: found)",
    )
    parser.add_argument(
        "--all", action="store_true", help="tell of fillers and of words written as two, too"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_run)


def _amount(text: str) -> int:
    try:
        return parse_amount(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _run(options: argparse.Namespace) -> int:
    if options.output:
        refuse_same(options.mine, options.output)
        refuse_same(options.theirs, options.output)
    found = compare(read(options.mine).cues, read(options.theirs).cues, options.offset)
    if found is None:
        raise CueproofError(
            f"{options.mine} and {options.theirs} have no phrase in common that would tell how far "
            "they are apart: are they of the same recording? --offset says it if you know."
        )
    shown = [one for one in found.differences if options.all or not one.minor]
    made = _as_json if options.format == "json" else _as_text
    put(made(options, found, shown), options.output)
    return 1 if shown else 0


def _as_text(options: argparse.Namespace, found: Comparison, shown: list[Difference]) -> str:
    lines = [_head(options, found)]
    lines += (
        f"{timecode(one.start_ms)}  {_short(one.mine)} → {_short(one.theirs)}" for one in shown
    )
    minor = len(found.differences) - len(shown)
    also = f" and {minor:,} in fillers or in how a word is parted (--all)" if minor else ""
    lines.append(
        f"{counted(len(shown), 'difference')}{also}." if shown or minor else "No difference."
    )
    return "".join(f"{line}\n" for line in lines)


def _head(options: argparse.Namespace, found: Comparison) -> str:
    mine, theirs = found.share_paired
    ms = found.offset.ms
    way = (
        f"{timecode(abs(ms))} {'later' if ms > 0 else 'earlier'} than" if ms else "at the times of"
    )
    beside = [
        f"{counted(count, 'cue')} of {name} lie outside"
        for count, name in zip(found.outside, "AB", strict=True)
        if count
    ]
    told = (
        f"A  {options.mine}\nB  {options.theirs}\n"
        f"A is {way} B; {mine:.1%} of its cues and {theirs:.1%} of B's have a partner"
    )
    return "; ".join((told, *beside)) + "."


def _short(text: str) -> str:
    cut = text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"
    return f"“{cut}”" if cut else "nothing"


def _as_json(options: argparse.Namespace, found: Comparison, shown: list[Difference]) -> str:
    """Return the comparison as JSON, cues numbered from 1 and times by A in ms."""
    told = {
        "version": _VERSION,
        "a": str(options.mine),
        "b": str(options.theirs),
        "offset_ms": found.offset.ms,
        "phrases": found.offset.phrases,
        "paired": [round(share, 4) for share in found.share_paired],
        "outside": list(found.outside),
        "pairs": [
            [_numbers(pair.mine), _numbers(pair.theirs)]
            for pair in found.pairs
            if pair.mine and pair.theirs
        ],
        "differences": [_difference(one, found) for one in shown],
    }
    encoding = (None if options.output else sys.stdout.encoding) or "utf-8"
    escaped = encoding.lower().replace("_", "-") != "utf-8"
    return json.dumps(told, ensure_ascii=escaped, indent=1) + "\n"


def _difference(one: Difference, found: Comparison) -> dict[str, Any]:
    return {
        "start_ms": one.start_ms,
        "end_ms": one.end_ms,
        "a": one.mine,
        "b": one.theirs,
        "a_cues": _numbers(sorted(set(found.mine.owners[one.low : one.high]))),
        "b_cues": _numbers(sorted(set(found.theirs.owners[one.begin : one.end]))),
        "minor": one.minor,
    }


def _numbers(indexes: tuple[int, ...] | list[int]) -> list[int]:
    return [index + 1 for index in indexes]
