"""What happens to a session, in a form that can be written down and done again."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from editor.core.document import Source
from editor.core.edit import Edit
from editor.core.heard import Heard
from editor.core.selection import Selection
from editor.core.span import Span

if TYPE_CHECKING:
    from editor.core.chapters import Chapter
    from editor.core.verdict import Verdict


class Move(StrEnum):
    """The acts that bring nothing with them."""

    UNDO = "undo"
    REDO = "redo"
    END_GESTURE = "end-gesture"
    ADRIFT = "adrift"


@dataclass(frozen=True, slots=True)
class Left:
    """Where a review was left: the decisions made, what was heard and selected, the chapters."""

    verdicts: tuple[Verdict, ...] = ()
    heard: Heard = field(default_factory=Heard)
    selection: Selection = field(default_factory=Selection)
    chapters: tuple[Chapter, ...] = ()


# An edit was done; the selection became another; a span sounded; the cues were saved to a source;
# or a review was taken up where it was left.
Act: TypeAlias = Edit | Selection | Span | Source | Left | Move
