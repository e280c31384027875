"""From bytes to text: byte order marks, UTF-16 without one, and what was never UTF-8."""

from __future__ import annotations

import codecs
from typing import NamedTuple

# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
# Tab, line feed, form feed, carriage return, backspace and escape occur in the output of programs.
_CONTROL = bytes(set(range(32)) - set(b"\t\n\f\r\b\x1b"))
_BAD = "\ufffd"


class Decoded(NamedTuple):
    """A text and how it was written: newlines are all line feeds, newline says what they were."""

    text: str
    encoding: str
    bom: bool
    newline: str
    notes: tuple[str, ...]


def is_binary(sample: bytes) -> bool:
    """Tell whether the beginning of a file cannot be text in any encoding known here.

    Text has next to no control characters; of random bytes every tenth is one.
    """
    head = sample[:_SAMPLE]
    if not head or head.startswith(tuple(mark for mark, _ in _MARKS)) or _utf16(head):
        return False
    control = len(head) - len(head.translate(None, _CONTROL))
    return head.count(0) * 1000 > len(head) or control * 20 > len(head)


def decode(data: bytes) -> Decoded:
    """Return the text of a file's bytes; notes tell of what had to be guessed or replaced."""
    text, encoding, bom, notes = _decoded(data)
    if "\0" in text:
        notes = (*notes, "Zero bytes in the file were left out.")
        text = text.replace("\0", "")
    newline = _newline(text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, encoding, bom, newline, notes)


def _decoded(data: bytes) -> tuple[str, str, bool, tuple[str, ...]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], encoding, bom=True)
    if unmarked := _utf16(data[:_SAMPLE]):
        return _lenient(data, unmarked, bom=False)
    try:
        return data.decode("utf-8"), "utf-8", False, ()
    except UnicodeDecodeError:
        return _not_utf8(data)


def _lenient(data: bytes, encoding: str, *, bom: bool) -> tuple[str, str, bool, tuple[str, ...]]:
    """Decode by a known encoding, replacing what does not belong."""
    try:
        return data.decode(encoding), encoding, bom, ()
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        return text, encoding, bom, (_replaced(text, encoding.upper()),)


def _not_utf8(data: bytes) -> tuple[str, str, bool, tuple[str, ...]]:
    """Decode mostly sound UTF-8 as that, anything else as the old Western encoding.

    Programs that cut a long line at a byte break a character here and there: among many sound
    ones that is damage, not another encoding.
    """
    text = data.decode("utf-8", "replace")
    sound = len(text) - len(text.encode("ascii", "ignore")) - text.count(_BAD)
    if sound > text.count(_BAD):
        return text, "utf-8", False, (_replaced(text, "UTF-8"),)
    note = (
        "The file is not UTF-8 and was read as Windows-1252; "
        "if letters with accents look wrong, convert it to UTF-8 first."
    )
    return data.decode("cp1252", "replace"), "cp1252", False, (note,)


def _replaced(text: str, encoding: str) -> str:
    number = text.count(_BAD)
    places = "1 place" if number == 1 else f"{number:,} places"
    return f"Bytes that are not {encoding} were found in {places} and shown as {_BAD}."


def _utf16(head: bytes) -> str | None:
    """Return the kind of UTF-16 when every other byte of the digits and spaces is zero."""
    head = head[: len(head) & ~1]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd * 5 > half and even * 50 < half:
        return "utf-16-le"
    if even * 5 > half and odd * 50 < half:
        return "utf-16-be"
    return None


def _newline(text: str) -> str:
    """Return the newline most lines end with."""
    if "\r" not in text:
        return "\n"
    both = text.count("\r\n")
    counts = {"\r\n": both, "\n": text.count("\n") - both, "\r": text.count("\r") - both}
    return max(counts, key=lambda newline: counts[newline])
