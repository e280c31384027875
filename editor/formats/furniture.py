"""What surrounds a transcript that was saved or copied from a page that showed it.

File viewers number every line, put blanks into empty ones, and are pages of HTML underneath.
"""

from __future__ import annotations

import html
import re

from editor.core.sentence import said

_PAGE = re.compile(
    r"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_PIECE = re.compile(r"<([^<>]*)>|([^<]+|<)")
_NAME = re.compile(r"\s*(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
_UNSEEN = frozenset(("script", "style", "head", "template", "svg", "noscript"))
_BREAKS = frozenset(
    ("article", "br", "code", "dd", "div", "dt", "footer", "h1", "h2", "h3", "h4", "header", "hr")
).union(("li", "main", "nav", "ol", "p", "pre", "section", "table", "tr", "ul"))
# What no cue goes on behind.
_APART = frozenset(("footer", "h1", "h2", "header", "main", "nav", "pre", "section", "table"))
# A line of nothing but the blanks a viewer puts into empty lines.
_BLANK = re.compile(r"^[ \t]*[\u00a0\u200b][ \t\u00a0\u200b]*$", re.MULTILINE)
_GUTTER = re.compile(r"[ \t]*(\d{1,7})(?:[ \t]*(?:[|\u2502]|:(?!\d))[ \t]?|\t| {2,4}|[ \t]*$)")
_HEAD = 50_000
_HEAD_LINES = 2000
_TIMED = re.compile(r"\d:\d\d|WEBVTT|-->")


def cleared(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text without the page around it, and a sentence for each thing that was left out.

    A text that is no copy of a page comes back as it is. Newlines are line feeds.
    """
    notes = []
    if _PAGE.match(text):
        text = _seen(text)
        notes.append(said("The file is a saved web page; the text it shows was read."))
    if "\u00a0" in text or "\u200b" in text:
        text = _BLANK.sub("", text) if _blanks_are_furniture(text) else text
    text, numbers = _ungutter(text)
    if numbers:
        notes.append(
            said(
                "The {numbers:,} line numbers of the viewer it was copied from were left out.",
                numbers=numbers,
            )
        )
    return text, tuple(notes)


def _blanks_are_furniture(text: str) -> bool:
    """Tell whether the first line of blanks comes before anything with a time, or is not alone."""
    first = _BLANK.search(text)
    if not first:
        return False
    timed = _TIMED.search(text)
    return timed is None or first.start() < timed.start()


# -- pages of HTML -------------------------------------------------------------------------


def _seen(page: str) -> str:
    """Return what a page shows, a line for each block of it; in time linear in its length."""
    parts: list[str] = []
    unseen = ""
    for match in _PIECE.finditer(page):
        tag, said = match.groups()
        if said is not None:
            if not unseen:
                parts.append(html.unescape(said) if "&" in said else said)
            continue
        named = _NAME.match(tag)
        if not named:
            continue
        closes, name = bool(named[1]), named[2].lower()
        if unseen:
            unseen = "" if closes and name == unseen else unseen
        elif name in _UNSEEN and not closes and not tag.endswith("/"):
            unseen = name
        elif name in _APART:
            parts.append("\n\n")
        elif _begins_line(name, parts, closes=closes):
            parts.append("\n")
        elif name == "td" and not closes and parts and not parts[-1].endswith("\n"):
            parts.append("\t")  # a line's number and the line are cells of a row
    return "".join(parts)


def _begins_line(name: str, parts: list[str], *, closes: bool) -> bool:
    """Tell whether a tag begins a line; an empty row of a table is an empty one."""
    if name == "br" or (name == "tr" and closes):
        return True
    return name in _BREAKS and (not parts or not parts[-1].endswith("\n"))


# -- line numbers --------------------------------------------------------------------------


def _ungutter(text: str) -> tuple[str, int]:
    """Return a text without the line numbers before its lines or between them, and their number."""
    if not re.search(r"^[ \t]*\d", text[:_HEAD], re.MULTILINE):
        return text, 0
    starts = _starts(text.split("\n", _HEAD_LINES)[:_HEAD_LINES])
    lines = text.split("\n") if starts else []
    for begin, first in starts:
        found = _before_lines(lines, begin, first) or _between_lines(lines, begin, first)
        if found:
            return "\n".join(lines[:begin] + found[0]), found[1]
    return text, 0


def _starts(lines: list[str]) -> list[tuple[int, int]]:
    """Return where line numbers may begin, with the first: before the first line with a time."""
    found = []
    for at, line in enumerate(lines):
        match = _GUTTER.match(line)
        if match and int(match[1]) in {0, 1}:
            found.append((at, int(match[1])))
        if len(found) == 3 or (_TIMED.search(line) and not match):
            break
    return found


def _before_lines(lines: list[str], begin: int, first: int) -> tuple[list[str], int] | None:
    """Take numbers that begin each line, when each counts on from the line before."""
    kept = []
    for at, line in enumerate(lines[begin:]):
        match = _GUTTER.match(line)
        if not match or int(match[1]) != first + at:
            break
        kept.append(line[match.end() :])
    # Lines of numbers alone are a column of them, or text; the numbered ones must hold times.
    if len(kept) < 3 or not any(_TIMED.search(line) for line in kept):
        return None
    return kept + lines[begin + len(kept) :], len(kept)


def _between_lines(lines: list[str], begin: int, first: int) -> tuple[list[str], int] | None:
    """Take numbers on lines of their own, when every other line is the next one.

    SRT's own numbers are further apart; a blank line may have been lost in the copying.
    """
    kept: list[str] = []
    at, number = begin, first
    while at < len(lines) and lines[at].strip() == str(number):
        number += 1
        following = lines[at + 1 : at + 3]
        lost = following[:1] == [str(number)] and following[1:] != [str(number)]
        kept.append("" if lost or not following else following[0])
        at += 1 if lost else 2
    # Mostly numbers are a column of them, as viewers save it before the text.
    if sum(map(bool, kept)) < max(3, len(kept) // 2) or not any(map(_TIMED.search, kept)):
        return None
    return kept + lines[at:], number - first
