from __future__ import annotations

import pytest

from editor.checks.scene import Scene
from editor.checks.tags.tags_inside import tags_inside
from editor.core.finding import Category, Finding, Fix
from tests.builders import cues


def found(text: str) -> list[Finding]:
    return tags_inside(Scene.whole(cues(f"0-4 {text}")))


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("[laughs] So that was it.", "So that was it."),
        ("So that (laughs) was it.", "So that was it."),
        ("So that was it [LAUGHTER].", "So that was it."),
        ("*sighs* I do not know.", "I do not know."),
        ("[DOOR SLAMS] Who is there?", "Who is there?"),
        ("- (coughs) Sorry.\n- Never mind. [Applause]", "- Sorry.\n- Never mind."),
        ("[Music]\nWelcome back.", "Welcome back."),
        ("[BLANK_AUDIO] Hello.", "Hello."),
        ("（笑）そうですね", "そうですね"),
        ("Das war's (Gelächter) für heute.", "Das war's für heute."),
        ("(смех) Да, конечно.", "Да, конечно."),
    ],
)
def test_a_tag_beside_speech_is_trimmed(text: str, leaves: str) -> None:
    (finding,) = found(text)
    assert (finding.kind, finding.category) == ("tag", Category.TAG)
    assert finding.fixes == (Fix.TRIM,)
    assert finding.leaves == leaves
    assert "inside a cue of" in finding.reason


def test_one_word_is_not_said_as_several() -> None:
    assert found("[BLANK_AUDIO] Hello.")[0].reason.endswith("a cue of one word.")
    assert found("[laughs] So it is.")[0].reason.endswith("a cue of 3 words.")


def test_surer_of_known_sounds() -> None:
    assert found("[laughs] So.")[0].confidence == 0.9
    assert found("[DOOR SLAMS] So.")[0].confidence == 0.7


@pytest.mark.parametrize("text", ["So [inaudible] is the point.", "[foreign] he said (laughs)"])
def test_words_that_are_missing_inside_a_cue(text: str) -> None:
    (finding,) = found(text)
    assert (finding.kind, finding.category) == ("placeholder", Category.LOST_SPEECH)
    assert finding.fixes == ()
    assert finding.leaves == ""


@pytest.mark.parametrize(
    "text",
    [
        "the same goals of, like, O(n)",
        "[the company] announced it",
        "[Speaker 1]: So what now?",
        "[Laughing Man]: Who are you?",
        "(for example) this one",
        "So *this* is what *matters*",
        "f(x) = [1, 2] * y * z",
        "see [1] and (Smith 1998)",
        "he works at [NASA] now",
        "(the music was loud, I think) so we left",
        "[Music]",
        "[Music] (laughs)",
        "♪ Happy birthday to you ♪",
        "So (I know) it is",
        "",
    ],
)
def test_other_brackets_inside_speech(text: str) -> None:
    assert found(text) == []
