"""The part of a transcript that a command is about: from a moment to another, or a chapter."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from editor.core.amount import parse_amount
from editor.core.chapters import spans_ms
from editor.core.errors import CueproofError
from editor.core.span import Span
from editor.core.timecode import timecode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.chapters import Chapter


def add_range(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say where a part begins and ends."""
    parser.add_argument(
        "--from",
        dest="start_ms",
        type=_moment,
        metavar="TIME",
        help="where it begins, as 0:10:00, 600 or 612.5 (default: the beginning)",
    )
    parser.add_argument(
        "--to", dest="end_ms", type=_moment, metavar="TIME", help="where it ends (default: the end)"
    )


def _moment(text: str) -> int:
    try:
        at_ms = parse_amount(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None
    if at_ms < 0:
        raise argparse.ArgumentTypeError(f"{text} is before the beginning")
    return at_ms


def is_range(options: argparse.Namespace) -> bool:
    """Tell whether a part was asked for by its times."""
    return options.start_ms is not None or options.end_ms is not None


def range_of(options: argparse.Namespace, end_ms: int) -> Span:
    """Return the part asked for, of a whole that ends somewhere in ms; raises CueproofError."""
    start = options.start_ms or 0
    end = end_ms if options.end_ms is None else options.end_ms
    if end <= start:
        stop = "The end" if options.end_ms is None else "--to"
        raise CueproofError(f"{stop}, {timecode(end)}, is not after --from, {timecode(start)}.")
    return Span(start, end)


def chapter_of(chapters: Sequence[Chapter], wanted: str, end_ms: int) -> Span:
    """Return the span of the chapter with a title or, counted from 1, a number.

    The last lasts to an end in ms. Raises CueproofError when there is none of either.
    """
    spans = spans_ms(chapters, end_ms)
    titles = [one.title.casefold() for one in chapters]
    if wanted.casefold() in titles:
        return Span(*spans[titles.index(wanted.casefold())])
    if wanted.isdecimal() and 0 < int(wanted) <= len(spans):
        return Span(*spans[int(wanted) - 1])
    known = ", ".join(f"{number} {one.title}" for number, one in enumerate(chapters, 1))
    there = f"There are: {known}." if known else "No chapters are kept of the transcript."
    raise CueproofError(f"There is no chapter “{wanted}”. {there}")
