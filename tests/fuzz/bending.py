"""What happens to files: cut off, spliced, bits turned, encoded anew, times made impossible."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

_JUNK = (
    b"-->",
    b"\n\n",
    b"\r",
    b"\0",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xed\xa0\xbd",
    b"-00:00:01,000 --> 00:00:00,000",
    b"999999:59:59.999 --> 00:00:00.000",
    b"[100:00:00.000 --> 99:00:00.000] x",
    b"-1",
    b"1e400",
    b"-1e308",
    b"1" * 400,
    b"NaN",
    b"Infinity",
    b"null",
    b"true",
    b'""',
    b"[]",
    b"{}",
    b'"\\ud83d"',
    b"\\u0000",
    b"[" * 3000,
    b'{"a":' * 3000,
    b"<i>" * 3000,
    b"<p>" * 3000,
    b"&lol9;",
    b'<!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY l2 "&lol;&lol;&lol;">]>',
    b'<!ENTITY x SYSTEM "file:///etc/passwd">',
    b"WEBVTT",
    b"x" * 5000,
    b",",
    b"\t",
    b'"',
)
_CODECS = (
    "utf-16-le",
    "utf-16-be",
    "utf-16",
    "utf-8-sig",
    "utf-32",
    "cp1251",
    "gb18030",
    "shift_jis",
)
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_NUMBERS = (
    b"-5",
    b"0",
    b"99",
    b"1e99",
    b"360000000",
    b"-0.5",
    b"3.4e38",
    b"00",
    b"NaN",
    b"null",
    b'"7"',
)


def bent(data: bytes, others: Sequence[bytes], chance: Random) -> bytes:
    """Return a file's bytes after one to four accidents."""
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(_ACCIDENTS)(data, others, chance)
    return data


def _cut(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _splice(data: bytes, others: Sequence[bytes], chance: Random) -> bytes:
    other = chance.choice(others)
    return data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]


def _turn(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    turned = bytearray(data)
    for _bit in range(min(len(turned), chance.randint(1, 8))):
        turned[chance.randrange(len(turned))] ^= 1 << chance.randrange(8)
    return bytes(turned)


def _lose(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    begin = chance.randint(0, len(data))
    return data[:begin] + data[begin + chance.randint(1, 40) :]


def _double(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    begin = chance.randint(0, len(data))
    end = begin + chance.randint(1, 200)
    return data[:end] + data[begin:end] * chance.randint(1, 5) + data[end:]


def _litter(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(_JUNK) + data[at:]


def _renumber(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    share = chance.random()
    return _NUMBER.sub(
        lambda found: chance.choice(_NUMBERS) if chance.random() < share else found[0], data
    )


def _recode(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(_CODECS), "replace")


def _newlines(data: bytes, _: Sequence[bytes], chance: Random) -> bytes:
    return data.replace(b"\n", chance.choice((b"\r\n", b"\r", b"", b"\n\n", b" \n", b"\x85")))


_ACCIDENTS: tuple[Callable[[bytes, Sequence[bytes], Random], bytes], ...] = (
    _cut,
    _splice,
    _turn,
    _lose,
    _double,
    _litter,
    _renumber,
    _recode,
    _newlines,
)
