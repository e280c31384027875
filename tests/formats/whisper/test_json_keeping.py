from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor import formats
from editor.core import merging, splitting
from editor.core.words import Word
from editor.formats.reading import read_bytes
from editor.formats.registry import format_named
from editor.formats.whisper.json_pieces import Elements, Members
from editor.formats.writing import as_text
from tests.formats.whisper import samples

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.document import Document

# Things no program reads but the one that wrote them, in every place.
UNKNOWN = {
    "x_model": {"name": "large-v3", "sizes": [1, 2.50, 1e-05]},
    "x_note": "\u00e9t\u00e9 \\/",
}
FASTER = {
    "segments": [
        {**samples.SEGMENT, "id": 1, "x_seen": True},
        {"id": 2, "seek": 0, "start": 4.0, "end": 4.0, "text": "", "tokens": [], "words": []},
        {**samples.LAST, "id": 3, "tokens": [7, 8], "words": None},
    ],
    "info": {"language_probability": 0.98, "vad_options": None},
}
VALUES: dict[str, dict[str, Any]] = {
    "openai-whisper": samples.OPENAI,
    "faster-whisper": FASTER,
    "server": samples.SERVER,
    "API": samples.API,
    "WhisperX": samples.WHISPERX,
    "stable-ts": samples.STABLE_TS,
    "whisper-timestamped": samples.TIMESTAMPED,
    "whisper.cpp": samples.CPP,
}
STYLES: dict[str, dict[str, Any]] = {
    "one line": {},
    "tabs": {"indent": "\t"},
    "spaces": {"indent": 2, "ensure_ascii": False},
    "tight": {"separators": (",", ":")},
}


def read(text: str) -> Document:
    return read_bytes(text.encode(), Path("talk.json"))


def written(document: Document, *cues: Cue) -> str:
    edited = replace(document, cues=cues) if cues else document
    return as_text(edited, format_named(document.source.format))


def segments(text: str) -> list[dict[str, Any]]:
    value = json.loads(text)
    found: list[dict[str, Any]] = value.get("segments") or value["transcription"]
    return found


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("program", VALUES)
def test_written_anew_an_unedited_file_is_the_same(program: str, style: str) -> None:
    content = json.dumps({**UNKNOWN, **VALUES[program]}, **STYLES[style])
    assert written(read(content)) == content
    assert written(read(f" {content}\n")) == f" {content}\n"


@pytest.mark.parametrize("program", VALUES)
def test_a_changed_text_takes_with_it_only_what_depended_on_it(program: str) -> None:
    content = json.dumps({**UNKNOWN, **VALUES[program]}, indent="\t")
    document = read(content)
    first, *rest = document.cues
    again = written(document, replace(first, text="Hi."), *rest)
    before, after = segments(content), segments(again)
    gone = {"tokens", "words"}
    assert {k: v for k, v in after[0].items() if k != "text"} == {
        k: v for k, v in before[0].items() if k not in {"text", *gone}
    }
    assert after[0]["text"] == " Hi."
    assert after[1:] == before[1:]
    value, old = json.loads(again), json.loads(content)
    repeated = {"text", "segments", "transcription", "words", "word_segments"}
    assert {k: v for k, v in value.items() if k not in repeated} == {
        k: v for k, v in old.items() if k not in repeated
    }
    assert list(value) == list(old)
    assert "\n\t" in again


def test_the_text_of_all_follows() -> None:
    for program, text in (("openai-whisper", " Hi. Bye."), ("server", "Hi. Bye.")):
        document = read(json.dumps(VALUES[program]))
        first, second = document.cues
        assert json.loads(written(document, replace(first, text="Hi."), second))["text"] == text


def test_other_times_change_nothing_else() -> None:
    content = json.dumps(samples.OPENAI)
    document = read(content)
    first, second = document.cues
    assert written(document, replace(first, start_ms=120), second) == content.replace(
        '"start": 0.0, "end": 3.24', '"start": 0.12, "end": 3.24'
    )
    content = json.dumps(samples.CPP, indent="\t")
    document = read(content)
    first, *rest = document.cues
    again = written(document, replace(first, end_ms=3000), *rest)
    assert again == content.replace('"00:00:03,240"', '"00:00:03,000"', 1).replace(
        "3240", "3000", 1
    )


def test_words_that_still_spell_stay_with_all_that_is_said_of_them() -> None:
    document = read(json.dumps(samples.SERVER))
    edit = splitting.split(document.cues, 0, 9, caret=len("Hello"))
    one, two, _ = segments(written(document, *edit.splices[0].apply(document.cues)))
    assert one["words"] == [{**samples.WORDS[0], "t_dtw": -1}]
    assert "tokens" not in one
    assert two["words"] == [samples.WORDS[1]]
    assert (two["text"], two["id"]) == (" there.", 1)


def test_tokens_are_words_in_whisper_cpp() -> None:
    content = json.dumps(samples.CPP)
    document = read(content)
    edit = splitting.split(document.cues, 0, 9, caret=len("Hello"))
    tokens = segments(content)[0]["tokens"]
    one, two, *_ = segments(written(document, *edit.splices[0].apply(document.cues)))
    assert one["tokens"] == [token for token in tokens if token["text"] in {" Hel", "lo"}]
    assert [token["text"] for token in two["tokens"]] == [" there."]
    assert two["speaker"] == "0"
    again = read(written(document, *edit.splices[0].apply(document.cues)))
    assert [cue.text for cue in again.cues][:2] == ["Hello", "there."]
    assert [cue.speaker for cue in again.cues][:2] == ["Speaker 0"] * 2


def test_words_beside_the_segments_follow_them() -> None:
    document = read(json.dumps(samples.API))
    first, second = document.cues
    value = json.loads(written(document, replace(first, text="Hi."), second))
    assert value["words"] == samples.API["words"][2:]
    two = {**samples.WHISPERX["segments"][0], "start": 2.0, "end": 3.0}
    both = {**samples.WHISPERX, "segments": [*samples.WHISPERX["segments"], two]}
    words = samples.WHISPERX["segments"][0]["words"]
    document = read(json.dumps({**both, "word_segments": [*words, *words]}))
    value = json.loads(written(document, document.cues[1]))
    assert value["word_segments"] == words
    assert len(value["segments"]) == 1


def test_segments_that_are_no_cues_stay_and_numbers_count_on() -> None:
    document = read(json.dumps(FASTER))
    assert len(document.cues) == 2
    found = segments(written(document, document.cues[1]))
    assert [(one["id"], one["text"]) for one in found] == [(1, ""), (2, " Bye.")]
    found = segments(written(document, document.cues[0]))
    assert [(one["id"], one["text"]) for one in found] == [(1, " Hello there."), (2, "")]


def test_segments_of_another_transcript_are_numbered() -> None:
    document = read_bytes(b"[00:00.000 --> 00:01.000] a\n[00:01.000 --> 00:02.000] b\n", Path("x"))
    found = segments(as_text(document, format_named("whisper-json")))
    assert [(one["id"], one["text"]) for one in found] == [(0, " a"), (1, " b")]


def test_what_is_no_segment_at_all_stays_in_the_list() -> None:
    listed = [None, *samples.OPENAI["segments"], {"x": 1}, 3]
    document = read(json.dumps({"segments": listed}))
    first, second = document.cues
    found = segments(written(document, replace(first, text="Hi."), second))
    assert [found[0], *found[2:]] == [listed[0], *listed[2:]]


@pytest.mark.parametrize(
    "content",
    [
        '{"segments":[{"start":0,"end":1,"text":"a","text":"b"},{"start":2,"end":3,"text":"c"}]}',
        '{"segments":[{"start":null,"text":"a","words":[{"word":"a","start":1,"end":2}]}]}',
        '{"segments":[{"start":5,"end":6,"text":"b"},{"start":2,"end":3,"text":"c"},{"st',
    ],
    ids=["a key twice", "times from the words", "cut off and out of order"],
)
def test_odd_segments_can_be_edited(content: str) -> None:
    document = read(content)
    cues = [replace(cue, text=f"new {cue.id}") for cue in document.cues]
    again = read(written(document, *cues))
    assert [(cue.start_ms, cue.text) for cue in again.cues] == [
        (cue.start_ms, cue.text) for cue in cues
    ]


def test_a_speaker_in_the_text_stays_there() -> None:
    segment = {**samples.SEGMENT, "text": " [SPEAKER_00]: Hello there."}
    document = read(json.dumps({"segments": [segment]}))
    (cue,) = document.cues
    assert segments(written(document, replace(cue, text="Hi.")))[0]["text"] == " [SPEAKER_00]: Hi."
    named = segments(written(document, replace(cue, text="Hi.", speaker="Ann")))[0]
    assert (named["text"], named["speaker"]) == (" Hi.", "Ann")


def test_what_was_joined_has_no_scores_of_one_window() -> None:
    document = read(json.dumps(samples.OPENAI))
    edit = merging.merge(document.cues, 0, 1)
    (one,) = segments(written(document, *edit.splices[0].apply(document.cues)))
    assert one["text"] == " Hello there. Bye."
    assert not {"seek", "avg_logprob", "no_speech_prob"} & set(one)


def test_a_dialect_stays_one_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    path.write_text(json.dumps(samples.CPP))
    document = formats.read(path)
    saved = formats.write(replace(document, cues=document.cues[1:]), tmp_path / "b.json")
    assert saved.source.format == "whisper.cpp-json"
    saved = formats.write(saved, tmp_path / "c.json")
    assert (tmp_path / "c.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert "systeminfo" in (tmp_path / "c.json").read_text()
    assert "whisper.cpp-json" not in {known.id for known in formats.writable_formats()}
    other = formats.write(saved, tmp_path / "d.srt")
    again = formats.write(other, tmp_path / "d.json")
    assert again.source.format == "whisper-json"


def test_broken_json_is_written_anew_in_its_dialect() -> None:
    document = read(json.dumps(samples.WHISPERX)[:-30])
    assert document.source.pieces == ()
    value = json.loads(written(document))
    assert value["segments"][0]["words"][0]["score"] == 0.83
    assert read(json.dumps(value)).source.format == "whisperx-json"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)
_INDENT = st.sampled_from([None, 1, "\t"])


@given(
    st.dictionaries(st.text(max_size=4), _JSON, max_size=5), st.lists(_JSON, max_size=4), _INDENT
)
def test_text_taken_apart_is_the_same_together(
    value: dict[str, Any], items: list[Any], indent: str | int | None
) -> None:
    text = json.dumps(value, indent=indent)
    members = Members(text)
    assert str(members) == text
    assert {key: members.value(key) for key in value} == value
    text = json.dumps(items, indent=indent)
    elements = Elements(text)
    assert (elements.values, elements.text_of(elements.raws)) == (items, text)
    for key in list(value):
        members.drop(key)
        members.put("new", 1, "1")
        members.put(key, None, "null")
    assert json.loads(str(members)) == {**dict.fromkeys(value), **({"new": 1} if value else {})}


_EDITED = st.lists(
    st.tuples(
        st.sampled_from(["same", "gone", "text", "times", "words", "new"]), st.integers(0, 900)
    ),
    min_size=2,
    max_size=2,
)


@given(st.sampled_from(sorted(VALUES)), _EDITED)
def test_whatever_is_edited_is_read_again(program: str, kinds: list[tuple[str, int]]) -> None:
    document = read(json.dumps({**UNKNOWN, **VALUES[program]}))
    cues: list[Cue] = []
    for cue, (kind, number) in zip(document.cues, kinds, strict=False):
        if kind == "text":
            cues.append(replace(cue, text=f"No. {number}"))
        elif kind == "times":
            cues.append(replace(cue, start_ms=cue.start_ms + number, end_ms=cue.end_ms + number))
        elif kind == "words":
            word = Word(" New", cue.start_ms, cue.start_ms + number, 0.5)
            cues.append(replace(cue, text="New", words=(word,)))
        elif kind != "gone":
            cues.append(cue)
        if kind == "new":
            cues.append(replace(cue, id=cue.id + 50, text=f"New {number}", words=()))
    text = written(replace(document, cues=tuple(cues)))
    if not cues:
        return
    again = read(text)
    told = [(cue.start_ms, cue.end_ms, cue.text, cue.speaker) for cue in cues]
    assert [(cue.start_ms, cue.end_ms, cue.text, cue.speaker) for cue in again.cues] == told
    assert json.loads(text)["x_model"] == UNKNOWN["x_model"]
