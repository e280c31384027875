from __future__ import annotations

from dataclasses import replace
from itertools import count, pairwise
from typing import TYPE_CHECKING

import hypothesis.strategies as st
import pytest
from hypothesis import example, given

from editor import formats
from editor.core.cue import Cue, line_lengths, visible_text
from editor.core.document import Document
from editor.core.errors import EditRefused
from editor.core.evidence import NoEvidence
from editor.core.session import Session
from editor.core.span import Span
from editor.core.words import Word
from editor.repairs.reflow.limits import Limits
from editor.repairs.reflow.reflowing import Reflow, reflow
from tests.builders import cues
from tests.core.conftest import make_and_prove
from tests.repairs.talks import cut, some_words, words_of

if TYPE_CHECKING:
    from pathlib import Path

FREE = Limits(cps=None, least_ms=1)


class Heard(NoEvidence):
    """A recording in which somebody speaks from 3 to 4 s."""

    def voices(self, span: Span) -> tuple[Span, ...]:
        inside = Span(3000, 4000).clamped(span.start_ms, span.end_ms)
        return (inside,) if inside.duration_ms else ()


def broken(
    some: tuple[Cue, ...], limits: Limits = FREE, **evidence: NoEvidence
) -> tuple[Reflow, tuple[Cue, ...]]:
    session = Session(Document(some))
    made = reflow(some, 0, len(some) - 1, session.fresh_id, limits, **evidence)
    make_and_prove(session, made.edit)
    assert (made.before, made.after) == (len(some), len(session.cues))
    return made, session.cues


def rows(some: tuple[Cue, ...]) -> list[tuple[int, int, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in some]


def test_captions_of_fixed_width_become_sentences() -> None:
    made, after = broken(
        cues("0-2 So we at Roboflow allow", "2-4 users to label data. Then we", "4-6 train models.")
    )
    assert rows(after) == [
        (0, 3500, "So we at Roboflow allow\nusers to label data."),
        (3500, 6000, "Then we train models."),
    ]
    assert [cue.id for cue in after] == [1, 2]
    assert made.interpolated == {1, 2}
    assert made.edit.label == "Break 3 cues anew"


def test_rolling_captions_are_timed_by_when_the_next_one_begins() -> None:
    _, after = broken(cues("0-4 we roll", "2-6 and roll on.", "4-8 Then we stop."))
    assert rows(after) == [(0, 4000, "we roll and roll on."), (4000, 8000, "Then we stop.")]


def test_lines_that_roll_up_are_said_once() -> None:
    _, after = broken(
        cues(
            "0-2 it was a dark",
            "2-4 it was a dark\nand stormy night",
            "4-6 and stormy night\nat sea.",
        )
    )
    assert rows(after) == [(0, 6000, "it was a dark and stormy night at sea.")]


def test_times_of_words_are_used_and_kept() -> None:
    words = tuple(
        Word(f" {text}", start, start + 300)
        for text, start in (
            ("One", 100),
            ("two.", 500),
            ("Three", 2500),
            ("four.", 2900),
            ("Now", 5000),
        )
    )
    first = Cue(1, 0, 6000, "One two. Three four. Now", words=words)
    made, after = broken((first, Cue(2, 6000, 7000, "go.")), Limits(cps=None, least_ms=1500))
    assert rows(after) == [(100, 3200, "One two. Three four."), (5000, 7000, "Now go.")]
    assert after[0].words == words[:4]
    assert after[1].words == words[4:]
    assert made.interpolated == frozenset()


def test_voices_say_when_words_were_said_where_no_times_are_known() -> None:
    some = cues("0-10 It is quiet for long here. And now it is not at all.")
    _, by_voice = broken(some, FREE, evidence=Heard())
    _, by_characters = broken(some)
    assert 3000 < by_voice[1].start_ms < 4000
    assert by_characters[1].start_ms > 5000


def test_a_pause_a_speaker_a_tag_and_a_dialogue_are_not_joined_over() -> None:
    some = (
        *cues(
            "0-2 one", "5-7 two", "7-8 [Music]", "8-10 three", "10-12 - four\n- five", "12-14 - six"
        ),
        Cue(7, 14_000, 16_000, "seven", "Ann"),
        Cue(8, 16_000, 18_000, "eight", "Ann"),
        Cue(9, 18_000, 20_000, "nine", "Bob"),
    )
    _, after = broken(some)
    assert [cue.text for cue in after] == [
        "one",
        "two",
        "[Music]",
        "three",
        "- four\n- five",
        "- six",
        "seven eight",
        "nine",
    ]
    assert [cue.speaker for cue in after[-2:]] == ["Ann", "Bob"]


def test_a_loop_stays_to_be_found() -> None:
    some = cues("0-2 you", "2-4 you", "4-6 you", "6-8 so we", "8-10 begin.")
    assert [cue.text for cue in broken(some)[1]] == ["you", "you", "you", "so we begin."]


def test_markup_is_closed_and_opened_again() -> None:
    some = cues("0-2 It is very <i>slow at first. But", "2-4 it</i> goes.")
    assert [cue.text for cue in broken(some)[1]] == [
        "It is very <i>slow at first.</i>",
        "<i>But it</i> goes.",
    ]


def test_signs_without_spaces_are_broken_between_them() -> None:
    some = cues("0-4 今日はとても寒いですね。明日も雪が", "4-8 降るでしょう。")
    assert [cue.text for cue in broken(some, replace(FREE, line=24))[1]] == [
        "今日はとても寒いですね。",
        "明日も雪が降るでしょう。",
    ]


def test_sentences_without_spaces_share_the_time_of_their_cue() -> None:
    (whole,) = cues(f"10-20 {5 * '一二三四五六七八九。'}")
    assert rows(broken((whole,), replace(FREE, line=20, lines=1))[1]) == [
        (start * 1000, start * 1000 + 2000, "一二三四五六七八九。") for start in range(10, 20, 2)
    ]


def test_no_word_is_left_alone_before_one_that_nothing_fits_beside() -> None:
    some = cues("0-10.44 go and do it oh you don't need to", "10.44-19 um", "19-21 well.")
    after = broken(some)[1]
    assert [cue.text for cue in after] == ["go and do it", "oh you don't need to", "um", "well."]
    assert all(cue.duration_ms <= FREE.most_ms for cue in after if " " in cue.text)


def test_a_short_cue_is_shown_longer_where_nothing_else_is() -> None:
    some = cues("0-0.3 Yes. And", "0.3-0.6 no.", "5-6 On.")
    _, after = broken(some, Limits(least_ms=900))
    assert rows(after) == [(0, 900, "Yes. And no."), (5000, 6000, "On.")]


def test_what_is_well_already_is_refused() -> None:
    some = cues("0-2 This is one sentence.", "4-6 [Music]")
    with pytest.raises(EditRefused, match="well as they are"):
        reflow(some, 0, 1, lambda: 9)
    with pytest.raises(EditRefused, match="Select"):
        reflow(some, 1, 2, lambda: 9)
    with pytest.raises(ValueError, match="room"):
        Limits(line=0)


def test_only_the_cues_named_are_broken_anew() -> None:
    some = cues("0-2 so we", "2-4 go", "4-6 home.", "6-8 and so", "8-10 on.")
    session = Session(Document(some))
    make_and_prove(session, reflow(some, 1, 2, session.fresh_id, FREE).edit)
    assert [cue.text for cue in session.cues] == ["so we", "go home.", "and so", "on."]


# -- laws ----------------------------------------------------------------------------------


@given(
    some_words,
    st.integers(1, 14),
    st.builds(
        Limits,
        line=st.integers(8, 60),
        lines=st.integers(1, 3),
        cps=st.sampled_from([None, 12.0, 20.0]),
        least_ms=st.integers(1, 900),
        most_ms=st.integers(2000, 8000),
        gap_ms=st.sampled_from([0, 80]),
    ),
)
def test_every_word_is_kept_in_its_order_and_the_limits_hold(
    said: list[tuple[str, int]], longest: int, limits: Limits
) -> None:
    some = cut(said, longest)
    try:
        made, after = broken(some, limits)
    except EditRefused:
        return
    assert words_of(after) == words_of(some)
    assert len({cue.id for cue in after}) == len(after)
    assert made.interpolated <= {cue.id for cue in after}
    for one, other in pairwise(after):
        assert one.start_ms <= other.start_ms
        assert one.end_ms <= max(other.start_ms, one.start_ms + 1)
    for cue in after:
        assert cue.duration_ms > 0
        several = len(cue.text.split()) > 1
        assert not several or max(line_lengths(cue.text)) <= limits.line
        assert not several or len(cue.text.split("\n")) <= limits.lines


@example([(0, ">"), (0, "<a")])
@given(
    st.lists(
        st.tuples(st.integers(0, 9), st.text("ab .\n-<i>/日。[]", max_size=14)),
        min_size=1,
        max_size=7,
    )
)
def test_anything_can_be_broken_anew(lines: list[tuple[int, str]]) -> None:
    numbers = count(1)
    some = tuple(
        Cue(next(numbers), at * 1000, at * 1000 + 1500, text) for at, text in sorted(lines)
    )
    try:
        _, after = broken(some)
    except EditRefused:
        return
    shown = [
        "".join(sign for cue in each for sign in visible_text(cue.text) if sign.isalnum())
        for each in (some, after)
    ]
    # a line that rolls up is shown once more, and said once
    assert len(shown[1]) <= len(shown[0])
    assert set(shown[1]) == set(shown[0])


# -- the real ones -------------------------------------------------------------------------


@pytest.mark.shared
@pytest.mark.parametrize(
    "name", ["001_e09abd4ec4295ec9.txt", "003_cd4366f941fe7227.txt", "000_d659595ea8d00c2c.txt"]
)
def test_real_transcripts_keep_their_words(shared: Path, name: str) -> None:
    some = formats.read(shared / "transcripts" / name).cues
    session = Session(Document(some))
    made = reflow(some, 0, len(some) - 1, session.fresh_id)
    session.do(made.edit)
    assert words_of(session.cues) == words_of(some)
    old = set(some)
    fresh = [cue for cue in session.cues if cue not in old and " " in cue.text]
    assert max(max(line_lengths(cue.text)) for cue in fresh) <= 42
    assert all(one.end_ms <= other.start_ms for one, other in pairwise(session.cues))
