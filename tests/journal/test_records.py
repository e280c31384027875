from __future__ import annotations

import json
from typing import Any
from zlib import crc32

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.journal.records import MAGIC, packed, unpacked

VALUES = [{"header": 1}, {"text": "ä\ud800\n"}, [], {"number": 1.5, "none": None}]


def of(values: list[Any]) -> bytes:
    return MAGIC + b"".join(map(packed, values))


def read(data: bytes) -> list[Any]:
    return [value for value, _ in unpacked(data)]


def test_what_was_written_is_read() -> None:
    assert read(of(VALUES)) == VALUES


def test_torn_at_any_byte_it_gives_its_whole_records() -> None:
    data = of(VALUES)
    ends = [len(MAGIC)]
    ends += [end for _, end in unpacked(data)]
    for at in range(len(data) + 1):
        whole = sum(end <= at for end in ends) - 1
        assert read(data[:at]) == VALUES[: max(0, whole)], at


def test_spoilt_at_any_byte_it_gives_no_record_from_there_on() -> None:
    data = of(VALUES)
    ends = [end for _, end in unpacked(data)]
    for at in range(len(data)):
        bent = bytearray(data)
        bent[at] ^= 0x10
        found = read(bytes(bent))
        assert found == VALUES[: len(found)]
        assert len(found) <= sum(end <= at for end in ends)


@pytest.mark.parametrize("tail", [b"\0" * 4096, b"\xff" * 4096, MAGIC])
def test_what_a_power_cut_leaves_behind_is_no_record(tail: bytes) -> None:
    assert read(of(VALUES) + tail) == VALUES


@given(st.binary(max_size=200))
def test_any_bytes_after_the_beginning_are_read_without_a_word(tail: bytes) -> None:
    assert read(of(VALUES) + tail)[: len(VALUES)] == VALUES


@pytest.mark.parametrize(
    "data", [b"", b"cueproof journal 2\n", b"1\n00:00:01,000 --> 00:00:02,000"]
)
def test_another_file_holds_nothing(data: bytes) -> None:
    assert read(data + packed(1)) == []


def test_a_record_of_something_else_ends_it() -> None:
    text = b"not JSON"
    length = len(text).to_bytes(4, "little")
    record = length + crc32(text, crc32(length)).to_bytes(4, "little") + text
    assert read(MAGIC + packed(1) + record + packed(2)) == [1]


def test_it_is_ascii_whatever_the_text() -> None:
    assert json.loads(packed("日本")[8:].decode("ascii")) == "日本"
