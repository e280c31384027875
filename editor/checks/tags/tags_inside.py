"""Annotations inside a cue that holds speech too: "[laughs] So that was it."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.checks.normal import key, words
from editor.checks.short import short
from editor.checks.tags.annotations import GROUP, annotation, describes, stands_for_words
from editor.core.cue import visible_text
from editor.core.finding import Category, Finding, Fix
from editor.core.sentence import said

if TYPE_CHECKING:
    from editor.checks.scene import Scene
    from editor.core.cue import Cue

_OPENER = re.compile(r"[\[(*{（［【〔]")
# What descriptions of sounds are made of. Writers put asides and emphasis between brackets and
# stars too, so that inside speech only these are clear.
_SOUND = re.compile(
    r"\b(?:musi[ckq]\w*|música|musica|applau\w+|aplausos?|applausi|laugh\w*|chuckl\w*|giggl\w*|lach\w*"
    r"|gelächter|risas?|rires?|rit|risate|risos|cough\w*|hust\w+|sigh\w*|seufz\w*|cheer\w*|jubel\w*"
    r"|clap\w*|silence|silencio|silêncio|stille|noises?|geräusche?|ruidos?|bruits?|beep\w*|bells?"
    r"|ring(?:s|ing)|cry(?:ing)?|cries|sob\w*|gasp\w*|sniff\w*|groan\w*|whisper\w*|scream\w*|bark\w*"
    r"|knock\w*|thunder\w*|gunshots?|footsteps|static|blank audio|no audio|no sound|pause[sd]?"
    r"|sing(?:s|ing)|humm\w+|hums|whistl\w*|grunt\w*|clears? throat|clearing throat|breath\w*"
    r"|exhal\w*|inhal\w*|yawn\w*|snor\w+|sneez\w*|mumbl\w*|murmur\w*|growl\w*|crash\w*"
    r"|смех|смеётся|смеется|аплодисменты|музыка|шум|тишина|вздыхает|кашель)\b"
    r"|笑|拍手|音楽|掌声|掌聲|音乐|音樂|박수|웃음|음악"
)
_SQUARE = frozenset({"square", "lens", "widesquare", "shell"})
_FEWEST_CAPITALS = 2
_CLEAR, _LIKELY = 0.9, 0.7
_BLANKS = re.compile(r"[ \t\u00a0]+")
_BEFORE_MARK = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]++(?=[,.;:!?…](?:\s|$))")


def tags_inside(scene: Scene) -> list[Finding]:
    """Find annotations beside speech in one cue, and what trimming leaves.

    Where one stands for words that were not transcribed, nothing is offered: the rest is right.
    """
    found = []
    for at in scene.unexplained():
        cue = scene.cues[at]
        if _OPENER.search(cue.text) and annotation(cue.text) is None:
            finding = _judged(cue, at)
            if finding:
                found.append(finding)
    return found


def _judged(cue: Cue, at: int) -> Finding | None:
    text = visible_text(cue.text)
    lost = [
        match
        for match in GROUP.finditer(text)
        if stands_for_words(match.group(match.lastgroup or 0))
    ]
    if lost:
        return _finding(cue, at, lost, 1.0, "")
    sure = {
        match: sureness for match in GROUP.finditer(text) if (sureness := _sureness(text, match))
    }
    leaves = _without(text, list(sure))
    return (
        _finding(cue, at, list(sure), min(sure.values()), leaves)
        if sure and words(leaves)
        else None
    )


def _sureness(text: str, match: re.Match[str]) -> float:
    """Return how sure it is that brackets hold the description of a sound, 0 for hardly."""
    style, inner = match.lastgroup or "", match.group(match.lastgroup or 0)
    named = text[match.end() : match.end() + 1] == ":"
    if named or any(map(str.isdigit, inner)) or not describes(style, inner):
        return 0
    if _SOUND.search(key(inner.replace("_", " "))):
        return _CLEAR
    shouted = inner.isupper() and words(inner) >= _FEWEST_CAPITALS
    return _LIKELY if style in _SQUARE and shouted else 0


def _without(text: str, matches: list[re.Match[str]]) -> str:
    """Return a text without some parts, tidied where they stood."""
    for match in reversed(matches):
        text = f"{text[: match.start()]} {text[match.end() :]}"
    lines = (_BEFORE_MARK.sub("", _BLANKS.sub(" ", line)).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if words(line))


def _finding(
    cue: Cue, at: int, matches: list[re.Match[str]], sureness: float, leaves: str
) -> Finding:
    lost = not leaves
    subject = short(" ".join(match.group() for match in matches))
    count = words(_without(visible_text(cue.text), matches))
    reason = said(
        "An annotation stands inside a cue of one word.",
        "An annotation stands inside a cue of {n} words.",
        n=count,
    )
    if lost:
        reason = said(
            "Words were not transcribed inside a cue of one word.",
            "Words were not transcribed inside a cue of {n} words.",
            n=count,
        )
    return Finding(
        kind="placeholder" if lost else "tag",
        category=Category.LOST_SPEECH if lost else Category.TAG,
        first=at,
        last=at,
        start_ms=cue.start_ms,
        end_ms=cue.end_ms,
        confidence=min(_CLEAR, sureness),
        subject=subject,
        reason=reason,
        evidence={"annotations": len(matches)},
        fixes=() if lost else (Fix.TRIM,),
        leaves=leaves,
    )
