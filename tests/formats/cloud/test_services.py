"""Each service's answer in the shapes it comes in, told apart by what it holds."""

from __future__ import annotations

import json
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.cue import Cue
from editor.core.words import Word, spells
from editor.formats.cloud.assemblyai import ASSEMBLYAI
from editor.formats.cloud.aws import AWS
from editor.formats.cloud.azure import AZURE
from editor.formats.cloud.deepgram import DEEPGRAM
from editor.formats.cloud.google import GOOGLE

if TYPE_CHECKING:
    from editor.formats.format import Format
    from tests.formats.conftest import Reads

DEEPGRAM_ANSWER = """{"metadata":{"duration":3.2},"results":{"channels":[{"alternatives":[{
 "transcript":"hello there","confidence":0.98,"words":[
 {"word":"hello","start":0.1,"end":0.6,"confidence":0.9,"speaker":0,"punctuated_word":"Hello"},
 {"word":"there","start":0.6,"end":1.1,"confidence":0.8,"speaker":0,"punctuated_word":"there."}
 ]}],"detected_language":"en"}],
 "utterances":[{"start":0.1,"end":1.1,"confidence":0.98,"transcript":"hello there","speaker":0}]}}"""
ASSEMBLYAI_ANSWER = """{"id":"x","status":"completed","text":"Hello there.","confidence":0.97,
 "audio_duration":3,"words":[
 {"text":"Hello","start":100,"end":600,"confidence":0.9,"speaker":"A"},
 {"text":"there.","start":600,"end":1100,"confidence":0.8,"speaker":"A"}],
 "utterances":[{"speaker":"A","start":100,"end":1100,"text":"Hello there.","words":[]}]}"""
GOOGLE_1 = """{"results":[{"alternatives":[{"transcript":"Hello there.","confidence":0.95,"words":[
 {"startTime":"0.100s","endTime":"0.600s","word":"Hello","speakerTag":1,"confidence":0.9},
 {"startTime":"0.600s","endTime":"1.100s","word":"there.","speakerTag":1,"confidence":0.8}]}],
 "resultEndTime":"1.100s","languageCode":"en-us"}]}"""
GOOGLE_2 = """{"results":{"gs://talk.wav":{"transcript":{"results":[{"alternatives":[{
 "transcript":"Hello there.","words":[
 {"startOffset":"0.100s","endOffset":"0.600s","word":"Hello","speakerLabel":"1","confidence":0.9},
 {"startOffset":"0.600s","endOffset":"1.100s","word":"there.","speakerLabel":"1","confidence":0.8}
 ]}],"resultEndOffset":"1.100s"}]}}}}"""
AWS_ANSWER = """{"jobName":"j","results":{"transcripts":[{"transcript":"Hello there."}],"items":[
 {"type":"pronunciation","start_time":"0.1","end_time":"0.6",
  "alternatives":[{"confidence":"0.9","content":"Hello"}],"speaker_label":"1"},
 {"type":"pronunciation","start_time":"0.6","end_time":"1.1",
  "alternatives":[{"confidence":"0.8","content":"there"}]},
 {"type":"punctuation","alternatives":[{"confidence":"0.0","content":"."}]}],
 "speaker_labels":{"segments":[{"start_time":"0.1","items":[
  {"start_time":"0.6","end_time":"1.1","speaker_label":"1"}]}]}},"status":"COMPLETED"}"""
AZURE_BATCH = """{"combinedRecognizedPhrases":[{"channel":0,"display":"Hello there."}],
 "recognizedPhrases":[{"offset":"PT0.1S","duration":"PT1S","offsetInTicks":1000000,
 "durationInTicks":10000000.0,"channel":0,"speaker":1,"nBest":[{"confidence":0.95,
 "display":"Hello there.","words":[
 {"word":"Hello","offsetInTicks":1000000,"durationInTicks":5000000,"confidence":0.9},
 {"word":"there.","offsetInTicks":6000000,"durationInTicks":5000000,"confidence":0.8}]}]}]}"""
AZURE_FAST = """{"durationMilliseconds":3000,"combinedPhrases":[{"text":"Hello there."}],"phrases":[
 {"offsetMilliseconds":100,"durationMilliseconds":1000,"text":"Hello there.","speaker":1,"words":[
 {"text":"Hello","offsetMilliseconds":100,"durationMilliseconds":500,"confidence":0.9},
 {"text":"there.","offsetMilliseconds":600,"durationMilliseconds":500,"confidence":0.8}]}]}"""
ANSWERS = [
    (DEEPGRAM, DEEPGRAM_ANSWER, "Speaker 0"),
    (ASSEMBLYAI, ASSEMBLYAI_ANSWER, "Speaker A"),
    (GOOGLE, GOOGLE_1, "Speaker 1"),
    (GOOGLE, GOOGLE_2, "Speaker 1"),
    (AWS, AWS_ANSWER, "Speaker 1"),
    (AZURE, AZURE_BATCH, "Speaker 1"),
    (AZURE, AZURE_FAST, "Speaker 1"),
]
SERVICES = [DEEPGRAM, ASSEMBLYAI, GOOGLE, AWS, AZURE]


@pytest.mark.parametrize(("service", "answer", "speaker"), ANSWERS)
def test_words_have_their_times_and_probabilities(
    reads: Reads, service: Format, answer: str, speaker: str
) -> None:
    document = reads(answer, "talk.json")
    assert document.source.format == service.id
    words = (Word("Hello", 100, 600, 0.9), Word(" there.", 600, 1100, 0.8))
    assert document.cues == (Cue(1, 100, 1100, "Hello there.", speaker, words=words),)
    assert document.source.notes == ()
    pretty = json.dumps(json.loads(answer), indent=2)
    assert reads(pretty, "talk.txt").cues == document.cues


@pytest.mark.parametrize(("service", "answer", "speaker"), ANSWERS)
def test_no_other_service_claims_it(service: Format, answer: str, speaker: str) -> None:
    assert [other.id for other in SERVICES if other.sniff(answer)] == [service.id]


WHISPERS = [
    '{"text":" Hi","segments":[{"id":0,"start":0.0,"end":1.0,"text":" Hi","words":[]}],"language":"en"}',
    '{"segments":[{"start":0,"end":1,"text":"a","confidence":0.5,"words":[{"text":"a","confidence":1}]}]}',
    '{"transcription":[{"offsets":{"from":0,"to":1},"text":" Hi"}],"result":{"language":"en"}}',
    '{"text":"Hi","chunks":[{"timestamp":[0.0,1.0],"text":"Hi \\"alternatives\\""}]}',
]


@pytest.mark.parametrize("text", WHISPERS)
def test_the_json_of_whispers_is_left_to_others(text: str) -> None:
    assert [service.id for service in SERVICES if service.sniff(text)] == []


def answer_of(channels: list[list[tuple[str, float, float]]]) -> str:
    alternatives = [
        {"alternatives": [{"words": [{"word": w, "start": a, "end": b} for w, a, b in words]}]}
        for words in channels
    ]
    return json.dumps({"results": {"channels": alternatives}})


def test_channels_are_speakers_and_in_order_of_time() -> None:
    parsed = DEEPGRAM.read(answer_of([[("one", 0, 1), ("three", 5, 6)], [("two", 2, 3)]]))
    assert [(cue.id, cue.speaker, cue.text) for cue in parsed.cues] == [
        (1, "Channel 0", "one"),
        (2, "Channel 1", "two"),
        (3, "Channel 0", "three"),
    ]


def test_utterances_where_there_are_no_words() -> None:
    answer = json.loads(DEEPGRAM_ANSWER)
    del answer["results"]["channels"][0]["alternatives"][0]["words"]
    assert DEEPGRAM.read(json.dumps(answer)).cues == [Cue(1, 100, 1100, "hello there", "Speaker 0")]
    answer = json.loads(ASSEMBLYAI_ANSWER)
    del answer["words"]
    assert ASSEMBLYAI.read(json.dumps(answer)).cues == [
        Cue(1, 100, 1100, "Hello there.", "Speaker A")
    ]


def test_the_result_that_repeats_all_words_is_read_alone() -> None:
    words = [{"word": w, "startTime": f"{n}s", "endTime": f"{n}.5s"} for n, w in enumerate("abcd")]
    tagged = [{**word, "speakerTag": 1 + n // 2} for n, word in enumerate(words)]
    results = [{"alternatives": [{"words": part}]} for part in (words[:2], words[2:], tagged)]
    parsed = GOOGLE.read(json.dumps({"name": "1", "response": {"results": results}}))
    assert [(cue.speaker, cue.text) for cue in parsed.cues] == [
        ("Speaker 1", "a b"),
        ("Speaker 2", "c d"),
    ]


def test_results_without_words_and_times_in_parts() -> None:
    results = [
        {"alternatives": [{"transcript": "one"}], "resultEndTime": {"seconds": "2", "nanos": 5e8}},
        {"alternatives": [{"transcript": " two"}], "resultEndTime": "4s"},
        {"alternatives": [{"words": [{"word": "three", "endOffset": "5s"}]}]},
    ]
    assert GOOGLE.read(json.dumps({"results": results[:2]})).cues == [
        Cue(1, 0, 2500, "one"),
        Cue(2, 2500, 4000, "two"),
    ]
    (cue,) = GOOGLE.read(json.dumps({"results": results[2:]})).cues
    assert (cue.start_ms, cue.end_ms, cue.text) == (0, 5000, "three")


def test_a_long_phrase_is_divided_where_its_words_are_written_out() -> None:
    answer = json.loads(AZURE_FAST)
    phrase = answer["phrases"][0]
    phrase["words"] = [{**phrase["words"][0], "offsetMilliseconds": n * 500} for n in range(40)]
    phrase["text"] = " ".join(["Hello"] * 40)
    cues = AZURE.read(json.dumps(answer)).cues
    assert " ".join(cue.text for cue in cues) == phrase["text"]
    assert [len(cue.text) <= 84 for cue in cues] == [True] * 3


@pytest.mark.parametrize(("service", "answer", "speaker"), ANSWERS)
def test_an_answer_cut_off_anywhere_is_survived(service: Format, answer: str, speaker: str) -> None:
    whole = service.read(answer).cues
    for length in range(0, len(answer), 7):
        cues = service.read(answer[:length]).cues
        assert all(cue.start_ms >= whole[0].start_ms for cue in cues)
        assert all(cue.text in whole[0].text for cue in cues)


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize(("service", "answer", "speaker"), ANSWERS)
@settings(max_examples=40)
@given(data=st.data())
def test_values_of_any_kind_anywhere_are_survived(
    service: Format, answer: str, speaker: str, data: st.DataObject
) -> None:
    def spoilt(value: object) -> object:
        if data.draw(st.integers(0, 9)) == 0:
            return data.draw(_VALUES)
        if isinstance(value, dict):
            return {key: spoilt(inner) for key, inner in value.items()}
        return [spoilt(inner) for inner in value] if isinstance(value, list) else value

    cues = service.read(json.dumps(spoilt(json.loads(answer)))).cues
    assert all(spells(cue.words, cue.text) for cue in cues if cue.words and service is not AZURE)


def test_every_format_has_an_id_of_its_own() -> None:
    assert all(one.id != two.id for one, two in combinations(SERVICES, 2))
