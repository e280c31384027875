"""Where a pattern matches in the cues of a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import visible_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from editor.core.cue import Cue
    from editor.search.pattern import Pattern, Place

Matches = dict[int, tuple["Place", ...]]
# Between two of these a search can be left, and what was found so far be shown.
_AT_ONCE = 2_000


def matches(
    cues: Sequence[Cue], pattern: Pattern, within: Collection[int] | None = None
) -> Matches:
    """Return by the ids of cues where they match in their visible text; the others are left out.

    within, the ids of the cues to look at, None for all. Raises PatternTooSlow.
    """
    found: Matches = {}
    for cue in cues:
        if within is not None and cue.id not in within:
            continue
        places = pattern.places(visible_text(cue.text))
        if places:
            found[cue.id] = places
    return found


def in_parts(
    cues: Sequence[Cue], pattern: Pattern, within: Collection[int] | None = None
) -> Iterator[Matches]:
    """Yield the matches of some cues after those of others; raises PatternTooSlow."""
    for start in range(0, len(cues), _AT_ONCE):
        yield matches(cues[start : start + _AT_ONCE], pattern, within)
