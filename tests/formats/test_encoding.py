from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from editor.formats.encoding import decode, is_binary

if TYPE_CHECKING:
    from tests.formats.conftest import Reads

SRT = "1\n00:00:01,000 --> 00:00:02,000\nNaïve café, 日本語\n\n"


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_tells_the_encoding(reads: Reads, codec: str) -> None:
    document = reads(("\ufeff" + SRT).encode(codec), "a.srt")
    assert document.cues[0].text == "Naïve café, 日本語"
    assert (document.source.encoding, document.source.bom) == (codec, True)
    assert document.source.notes == ()


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be"])
def test_without_a_mark_the_bytes_tell(reads: Reads, codec: str) -> None:
    document = reads(SRT.encode(codec), "a.srt")
    assert document.cues[0].text == "Naïve café, 日本語"
    assert (document.source.encoding, document.source.bom) == (codec, False)


def test_old_western_text_is_read_with_a_note(reads: Reads) -> None:
    document = reads(SRT.replace("日本語", "“voilà”").encode("cp1252"), "a.srt")
    assert document.cues[0].text == "Naïve café, “voilà”"
    assert document.source.encoding == "cp1252"
    (note,) = document.source.notes
    assert "Windows-1252" in note


def test_a_character_cut_in_two_is_damage_and_not_another_encoding(reads: Reads) -> None:
    document = reads(SRT.encode().replace("語".encode(), "語".encode()[:2]), "a.srt")
    assert document.cues[0].text == "Naïve café, 日本\ufffd"
    assert document.source.encoding == "utf-8"
    assert document.source.notes == (
        "Bytes that are not UTF-8 were found in 1 place and shown as \ufffd.",
    )


def test_a_stray_zero_byte_is_left_out(reads: Reads) -> None:
    document = reads((SRT * 40).encode() + b"\0", "a.srt")
    assert len(document.cues) == 40
    assert document.source.notes == ("Zero bytes in the file were left out.",)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines_are_remembered(reads: Reads, newline: str) -> None:
    document = reads(SRT.replace("\n", newline), "a.srt")
    assert document.source.newline == newline
    assert document.cues[0].text == "Naïve café, 日本語"


def test_of_mixed_newlines_most_count() -> None:
    assert decode(b"a\r\nb\r\nc\nd\r").newline == "\r\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("sound", b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0" + bytes(400)),
        ("noise", random.Random(7).randbytes(4000)),
        ("packed", b"PK\x03\x04\x14\0\x08\0\x08\0" + random.Random(8).randbytes(500)),
    ],
)
def test_binaries_are_known_by_their_bytes(name: str, data: bytes) -> None:
    assert is_binary(data), name


def test_text_is_not_binary() -> None:
    assert not is_binary(SRT.encode())
    assert not is_binary(b"\x1b[38;5;160m Hello\x1b[0m\r\n")
    assert not is_binary(SRT.encode("utf-16-le"))
    assert not is_binary(b"")
