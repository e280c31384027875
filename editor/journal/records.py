"""The bytes of a journal: records with a checksum each, of which any beginning can be read.

A file begins with a line naming its version. Every record is its length and its CRC-32, both four
bytes with the least first, and then JSON in ASCII. The checksum goes over the length too, so that
the zeros which a file system leaves behind after a power cut are no record. Reading stops at the
first record that is not whole: what follows a torn one was written later, and is not to be trusted.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.journal.values import Json

MAGIC = b"cueproof journal 1\n"
_HEAD = struct.Struct("<II")
# Removing every cue of a week of speech stays below; a length beyond it is no length.
_LARGEST = 1 << 30


def packed(value: Json) -> bytes:
    """Return the record of a value."""
    text = json.dumps(value, separators=(",", ":"), default=float).encode("ascii")
    length = len(text).to_bytes(4, "little")
    return length + crc32(text, crc32(length)).to_bytes(4, "little") + text


def unpacked(data: bytes) -> Iterator[tuple[Json, int]]:
    """Yield each whole record's value from the beginning on, and where the record ends.

    Nothing is yielded of what does not begin like a journal of this version.
    """
    if not data.startswith(MAGIC):
        return
    at = len(MAGIC)
    while at + _HEAD.size <= len(data):
        length, check = _HEAD.unpack_from(data, at)
        stop = at + _HEAD.size + length
        text = data[at + _HEAD.size : stop]
        if length > _LARGEST or stop > len(data):
            return
        if crc32(text, crc32(data[at : at + 4])) != check:
            return
        try:
            value = json.loads(text)
        except ValueError:  # its checksum fits: it was written by something else
            return
        yield value, stop
        at = stop
