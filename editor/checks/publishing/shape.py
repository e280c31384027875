"""The rules about lines: how long, how many, how alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.publishing.fault import STYLE, Fault
from editor.checks.publishing.measure import in_columns, measured
from editor.core.cue import visible_text
from editor.core.halves import is_dialogue
from editor.core.lines import one_line
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.checks.publishing.measure import Measure
    from editor.checks.publishing.profile import Profile

# Below so many characters nobody sees that lines differ.
_LEAST_TO_BALANCE = 12


def line_limit(text: str, profile: Profile) -> int | None:
    """Return how many columns a line of a text may take."""
    script = measured(text).script
    characters = profile.characters(script)
    return None if characters is None else in_columns(characters, script)


def shape_faults(text: str, profile: Profile) -> Iterator[Fault]:
    """Yield what is wrong with the lines of a text."""
    measure = measured(text)
    most = profile.characters(measure.script)
    longest, count = max(measure.lines), len(measure.lines)
    if most is not None and longest > most:
        reason = said(
            "{longest:g} characters in a line; {profile} allows {most}.",
            longest=longest, profile=profile.title, most=most,
        )  # fmt: skip
        numbers = {"characters": longest, "most": most}
        yield Fault("too-long-line", reason, numbers, mendable=_can_be_broken(text))
    if profile.lines_most is not None and count > profile.lines_most:
        reason = said(
            "{n} lines; {profile} allows {most}.",
            n=count, profile=profile.title, most=profile.lines_most,
        )  # fmt: skip
        numbers = {"lines": count, "most": profile.lines_most}
        yield Fault("too-many-lines", reason, numbers, mendable=_can_be_broken(text))
    if count > 1 and not _tells_voices(text):
        yield from _ill_broken(text, measure, most, profile)


def _ill_broken(text: str, measure: Measure, most: int | None, profile: Profile) -> Iterator[Fault]:
    """Yield that a text needs fewer lines, or has two that are too unlike."""
    together = measured(one_line(text)).characters
    if profile.lines_one_if_fits and most is not None and together <= most:
        reason = said(
            "{n} lines of {characters:g} characters together, which one line holds.",
            n=len(measure.lines), characters=together,
        )  # fmt: skip
        yield Fault("needless-break", reason, {"characters": together, "most": most}, STYLE)
    elif profile.lines_balance and len(measure.lines) == 2:
        short, long = sorted(measure.lines)
        if long > _LEAST_TO_BALANCE and short < profile.lines_balance * long:
            reason = said(
                "Lines of {first:g} and {second:g} characters: too unlike to read well.",
                first=measure.lines[0], second=measure.lines[1],
            )  # fmt: skip
            yield Fault("unbalanced", reason, {"shorter": short, "longer": long}, STYLE)


def _can_be_broken(text: str) -> bool:
    """Tell whether a text has places to break it at: a dialogue's lines say who speaks."""
    return not is_dialogue(text) and len(one_line(text)) > 1


def _tells_voices(text: str) -> bool:
    lines = visible_text(text).split("\n")
    return any(line.lstrip().startswith(("-", "–", "—", ">>")) for line in lines)
