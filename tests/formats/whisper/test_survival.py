"""Whatever is done to a file, its reader gives cues or none, and never an exception."""

from __future__ import annotations

import copy
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.formats import FORMATS, format_named
from editor.formats.timing import settled
from tests.formats.whisper import samples

VALUES: dict[str, Any] = {
    "whisper-json": samples.API,
    "whisper.cpp-json": samples.CPP,
    "whisperx-json": samples.WHISPERX,
    "stable-ts-json": samples.STABLE_TS,
    "whisper-timestamped-json": samples.TIMESTAMPED,
    "transformers-json": samples.TRANSFORMERS,
    "segments-json": [{"start": 1.5, "end": 2.0, "text": "Hello"}, {"start": "0:02.5", "t1": 3}],
}
TEXTS = {
    "whisper.cpp-text": (
        "\n[00:00:00.000 --> 00:00:03.240]  (speaker 0) Hello [SPEAKER_TURN]\n more\n"
        "[00:00:03.240 --> 00:00:05.000]  \x1b[38;5;71m By\x1b[0me<|en|>\n"
    ),
    "whisper-console": "[00:00.000 --> 00:03.240]  Hello.\n[00:03.240 --> 00:05.000]  Bye.\n",
    "bracketed-text": "[a] [0.0-10.0s] Speaker 1: Hello.\n[10.0s -> 12.5s] Bye.\n",
    "whisper-tsv": "start\tend\ttext\n0\t3240\tHello.\n3240\t5000\tBye.\n",
    "whisper-csv": 'start,end,speaker,text\n0,3240,"0"," Hello ""you"""\n3240,5000,," Bye."\n',
    "whisper-timestamped-csv": '"Hello, ""you""",0.38,2.76\nBye,3.0,4.5\n',
    "lrc": "[by:x]\n[offset:9]\n[00:01.00][00:09.00]<00:01.00> Hello <00:01.50>\n[00:12.3]Bye\n",
    **{name: samples.text(value) for name, value in VALUES.items()},
}
_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.sampled_from([10**400, -1, 1e300, "", "NaN", "00:00:01.000", " word", "9" * 50]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


def survives(name: str, text: str) -> None:
    for known in FORMATS:
        assert 0 <= known.sniff(text) <= 1
    cues = format_named(name).read(text).cues
    for cue in settled(list(cues)).cues:
        assert 0 <= cue.start_ms < cue.end_ms
    assert [cue.id for cue in cues] == list(range(1, len(cues) + 1))


@pytest.mark.parametrize("name", TEXTS)
def test_the_sample_is_recognised_as_its_own(name: str) -> None:
    sure = {known.id: known.sniff(TEXTS[name]) for known in FORMATS}
    assert max(sure, key=lambda format_id: sure[format_id]) == name
    assert format_named(name).read(TEXTS[name]).cues


@pytest.mark.parametrize("name", TEXTS)
@given(data=st.data())
def test_pieces_put_together_anyhow_are_survived(name: str, data: st.DataObject) -> None:
    text = TEXTS[name]
    cuts = st.integers(0, len(text))
    pieces = data.draw(st.lists(st.tuples(cuts, cuts, st.text(max_size=3)), max_size=4))
    survives(name, text[: data.draw(cuts)] + "".join(text[a:b] + c for a, b, c in pieces))


def places(value: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401  any shape of JSON
    """Return every container with each of its keys."""
    keys = list(value) if isinstance(value, dict) else range(len(value))
    found = [(value, key) for key in keys]
    for key in keys:
        if isinstance(value[key], dict | list):
            found += places(value[key])
    return found


@pytest.mark.parametrize("name", VALUES)
@given(data=st.data())
def test_values_of_any_kind_anywhere_are_survived(name: str, data: st.DataObject) -> None:
    value = copy.deepcopy(VALUES[name])
    for _ in range(data.draw(st.integers(1, 4))):
        container, key = data.draw(st.sampled_from(places(value)))
        container[key] = data.draw(_JSON)
    survives(name, samples.text(value))


@pytest.mark.parametrize("name", TEXTS)
def test_millions_of_characters_take_linear_time(name: str) -> None:
    text = TEXTS[name]
    many = text * (2_000_000 // len(text))
    for content in (many, many.replace("\n", " "), text[:-2] + "x" * 2_000_000, text[:9] * 200_000):
        begin = time.perf_counter()
        format_named(name).read(content)
        assert time.perf_counter() - begin < 5


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize("content", ["", "9", "null", '"x"', "[]", "{}", "[[1]]", "tru", "NaN"])
def test_json_of_nothing_much_has_no_cue(name: str, content: str) -> None:
    assert format_named(name).read(content).cues == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("whisper-json", '{"segments":[' + '{"a":' * 150 + "[" + "1," * 500_000),
        ("lrc", "[00:01.00]" * 50_000 + "<00:01.00> a" * 50_000),
        ("whisper-csv", "start,end,text\n" + '1,2,"' * 300_000),
        ("whisper-csv", "start,end,text\n1,2," + '""' * 500_000),
        ("whisper.cpp-text", "[00:00:01.000 --> 00:00:02.000]  " + "(speaker 0)" * 100_000),
        ("whisper.cpp-text", "[00:00:01.000 --> 00:00:02.000]  " + "[_<|" * 200_000),
        ("bracketed-text", "[ " * 500_000),
    ],
)
def test_what_is_made_to_take_long_does_not(name: str, content: str) -> None:
    begin = time.perf_counter()
    survives(name, content)
    assert time.perf_counter() - begin < 5
