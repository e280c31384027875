"""From bytes to text: byte order marks, UTF-16 without one, and what was never UTF-8."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from editor.core.sentence import said

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
# What charset-normalizer may answer: the pages subtitles have been passed around in.
_PAGES = {
    "cp1252": "Windows-1252 (Western European)",
    "cp1250": "Windows-1250 (Central European)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)",
    "cp1256": "Windows-1256 (Arabic)",
    "cp1257": "Windows-1257 (Baltic)",
    "cp874": "Windows-874 (Thai)",
    "koi8_r": "KOI8-R (Cyrillic)",
    "cp866": "DOS 866 (Cyrillic)",
    "gb18030": "GB18030 (Chinese)",
    "big5": "Big5 (Chinese)",
    "cp932": "Shift JIS (Japanese)",
    "euc_jp": "EUC-JP (Japanese)",
    "cp949": "EUC-KR (Korean)",
}
_USUAL = "cp1252"
# The languages of Windows-1250 as charset-normalizer calls them, and all bytes but those of their
# letters (š ž ť ź ł ą ľ ě ő ű) where Western text has symbols or next to nothing.
_CENTRAL = frozenset(("Croatian", "Czech", "Hungarian", "Polish", "Romanian", "Slovak", "Slovene"))
_NOT_CENTRAL = bytes(set(range(256)) - set(b"\x8a\x8d\x8e\x9a\x9d\x9e\x9f\xb3\xb9\xbe\xec\xf5\xfb"))
# Enough lines with letters beyond ASCII to tell a language by.
_EVIDENCE = 16_384
_LOOKED_AT = 2_000_000


class Decoded(NamedTuple):
    """A text and how it was written: newlines are all line feeds, newline says what they were.

    Of an unsound one some bytes were not text and were replaced or left out.
    """

    text: str
    encoding: str
    bom: bool
    newline: str
    notes: tuple[str, ...]
    sound: bool = True


def is_binary(sample: bytes) -> bool:
    """Tell whether the beginning of a file cannot be text in any encoding known here.

    Text has next to no control characters, a stray zero byte included; of random bytes every
    tenth is one.
    """
    head = sample[:_SAMPLE]
    if not head or head.startswith(tuple(mark for mark, _ in _MARKS)) or _utf16(head):
        return False
    control = len(head) - len(head.translate(None, _CONTROL))
    return control > 2 and control * 20 > len(head)


def is_known(encoding: str) -> bool:
    """Tell whether there is an encoding of text by this name."""
    try:
        # Not an empty text, which Python takes for one in any encoding.
        return bool(encoding) and isinstance(b"a".decode(encoding, "replace"), str)
    except (LookupError, UnicodeError, ValueError):
        return False


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of a file's bytes; notes tell of what had to be guessed or replaced.

    A named encoding, which must be known, is taken at its word.
    """
    text, encoding, bom, notes = _named(data, encoding) if encoding else _decoded(data)
    sound = not any(_BAD in note for note in notes) and "\0" not in text
    if "\0" in text:
        notes = (*notes, said("Zero bytes in the file were left out."))
        text = text.replace("\0", "")
    newline = _newline(text)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, encoding, bom, newline, notes, sound)


def _named(data: bytes, encoding: str) -> tuple[str, str, bool, tuple[str, ...]]:
    name = codecs.lookup(encoding).name
    for mark, marked in _MARKS:
        # "utf-16" and "utf-8-sig" look for the mark themselves; the plain names keep it as text.
        if data.startswith(mark) and name in {marked, marked[:-3], "utf-8-sig"}:
            return _lenient(data[len(mark) :], marked, bom=True)
    return _lenient(data, name, bom=False)


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
    """Decode mostly sound UTF-8 as that, anything else as the page its letters look like.

    Programs that cut a long line at a byte break a character here and there: among many sound
    ones that is damage, not another encoding.
    """
    text = data.decode("utf-8", "replace")
    sound = len(text) - len(text.encode("ascii", "ignore")) - text.count(_BAD)
    if sound > text.count(_BAD):
        return text, "utf-8", False, (_replaced(text, "UTF-8"),)
    page = _guessed(data)
    note = said(
        "The file is not UTF-8 and was read as {page}, which is a guess; if "
        "letters look wrong, choose another encoding.",
        page=_PAGES[page],
    )
    text, _, _, damage = _lenient(data, page, bom=False)
    return text, page, False, (note, *damage)


def _guessed(data: bytes) -> str:
    """Return the page the lines with letters beyond ASCII look like to charset-normalizer.

    Among pages that make equal sense the Western one is taken: most letters are in one place in
    all of them, and it is the one most files are in.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415  hardly a file needs it

    evidence = bytearray()
    for line in data[:_LOOKED_AT].splitlines():
        if not line.isascii():
            evidence += line[:_EVIDENCE] + b"\n"
        if len(evidence) > _EVIDENCE:
            break
    found = list(from_bytes(bytes(evidence), cp_isolation=list(_PAGES)))
    if not found:
        return _USUAL
    best = found[0]
    equal = [
        match
        for match in found
        if match.chaos <= best.chaos and match.coherence >= best.coherence - 0.05
    ]
    western = [match for match in equal if _USUAL in match.could_be_from_charset]
    if not western:
        return best.encoding if best.encoding in _PAGES else _USUAL
    # Even read with the wrong letters, Czech looks more like Slovak than like anything Western.
    central = all(set(match.languages[:1]) & _CENTRAL for match in (best, western[0]))
    return "cp1250" if central and evidence.translate(None, _NOT_CENTRAL) else _USUAL


def _replaced(text: str, encoding: str) -> str:
    return said(
        "Bytes that are not {encoding} were found in {n:,} place and shown as {mark}.",
        "Bytes that are not {encoding} were found in {n:,} places and shown as {mark}.",
        n=text.count(_BAD),
        encoding=encoding,
        mark=_BAD,
    )


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
