"""What a gap between two cues is called: the words it stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.cue import visible_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue

_WORDS = 4


def words_beside(cues: Sequence[Cue], at: int) -> str:
    """Return the last words before a cue and the first of it, such as "of a break … so we go on"."""
    before = visible_text(cues[at - 1].text).split()[-_WORDS:] if at else []
    after = visible_text(cues[at].text).split()[:_WORDS] if at < len(cues) else []
    return " ".join([*before, "…", *after])
