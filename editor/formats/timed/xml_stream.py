"""XML read as a stream: entities are refused, nothing is fetched, and what precedes an error counts."""

from __future__ import annotations

import re
from typing import Protocol

from editor.core.sentence import said

# HTML's names for characters are common in caption files and unknown to XML; a bare & is too.
_REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][\da-fA-F]{1,6});)(\w{1,31};)?")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Handler(Protocol):
    """What is told of a document's elements, by their names without prefix."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element; attributes keep their prefixes."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def data(self, text: str) -> None:
        """Take characters between them."""


class Placed(Protocol):
    """Whoever wants to know where in the text an element begins or ends."""

    at: int


class _EntityDeclared(Exception):
    """A document declares entities: no transcript needs them, and they can grow without bound."""


def parse(
    text: str, handler: Handler, placed: Placed | None = None, *, is_clean: bool = False
) -> list[str]:
    """Tell a handler of a document's elements; return notes on why it could not be read to the end.

    Before each beginning and end, `at` is set to where its tag begins, in bytes of the UTF-8 of
    the text once it is clean, which it may be already.
    """
    from xml.parsers import expat  # noqa: PLC0415

    def refuse(*_: object) -> None:
        raise _EntityDeclared

    def start(name: str, found: dict[str, str]) -> None:
        if placed:
            placed.at = parser.CurrentByteIndex
        handler.start(_local(name), found)

    def end(name: str) -> None:
        if placed:
            placed.at = parser.CurrentByteIndex
        handler.end(_local(name))

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.data
    parser.EntityDeclHandler = refuse
    try:
        text = text if is_clean else cleaned(text)
        parser.Parse(text.encode("utf-8", "replace"), True)
    except _EntityDeclared:
        return [
            said("The file declares XML entities, which are not read because they can be harmful.")
        ]
    except expat.ExpatError as error:
        return [
            said(
                "The XML is damaged at line {lineno:,}; what stands before it was read.",
                lineno=error.lineno,
            )
        ]
    return []


def cleaned(text: str) -> str:
    """Return a text as XML can hold it, with the characters that HTML's names stand for."""
    return _without_references(_CONTROL.sub("", text.lstrip("\ufeff \t\n")))


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _without_references(text: str) -> str:
    """Return a text with HTML's names as the characters they stand for, unknown ones as said."""
    from html.entities import html5  # noqa: PLC0415

    def named(match: re.Match[str]) -> str:
        name: str = match[1] or ""
        found = html5.get(name, "&")
        return f"&amp;{name}" if found in "&<>" else found

    return _REFERENCE.sub(named, text) if "&" in text else text
