from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.core import merging, splitting
from editor.core.cue import Cue
from editor.core.words import Scores, Word, moment_before, spells, words_before

WORDS = (
    Word(" Hello", 120, 640, 0.91),
    Word(" there,", 700, 1_100, 0.88),
    Word(" Ann.", 1_100, 1_500),
)
SCORES = Scores(avg_logprob=-0.2, window_ms=0)
CUE = Cue(1, 0, 2_000, "Hello there, Ann.", words=WORDS, scores=SCORES)


def test_a_caret_split_takes_its_time_from_the_words() -> None:
    first, second = splitting.split((CUE,), 0, 2, caret=6).splices[0].inserted
    assert first.end_ms == second.start_ms == 670
    assert (first.words, second.words) == (WORDS[:1], WORDS[1:])
    assert first.scores == second.scores == SCORES


def test_words_of_an_edited_text_are_parted_by_time() -> None:
    edited = replace(CUE, text="Hallo you two there, Ann.")
    assert not spells(WORDS, edited.text)
    first, second = splitting.split((edited,), 0, 2, caret=6, at_ms=1_100).splices[0].inserted
    assert (first.words, second.words) == (WORDS[:2], WORDS[2:])


def test_a_merge_keeps_all_words_and_scores_only_if_shared() -> None:
    second = replace(CUE, id=2, start_ms=2_000, end_ms=4_000)
    (merged,) = merging.merge((CUE, second), 0, 1).splices[0].inserted
    assert merged.words == WORDS * 2
    assert merged.scores == SCORES
    other = replace(second, scores=Scores(avg_logprob=-0.9, window_ms=30_000))
    (mixed,) = merging.merge((CUE, other), 0, 1).splices[0].inserted
    assert mixed.scores is None


def test_words_without_times_give_no_moment() -> None:
    assert moment_before((Word("2024."), Word(" Well")), 1) is None
    assert moment_before(WORDS, 3) is None


@given(st.lists(st.text("ab .", min_size=1, max_size=5).filter(str.strip), min_size=1), st.data())
def test_no_word_is_lost_or_doubled_at_any_caret(texts: list[str], data: st.DataObject) -> None:
    words = tuple(Word(text) for text in texts)
    text = " ".join(texts)
    carets = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2)))
    early, late = (words_before(words, text, caret, 0) for caret in carets)
    assert 0 <= early <= late <= len(words)
