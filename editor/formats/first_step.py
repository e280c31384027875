"""What is done to a transcript right after it was read, as a step that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.core.sentence import said, together
from editor.formats.youtube.rolling import trimmed

if TYPE_CHECKING:
    from editor.core.document import Document
    from editor.core.edit import Edit

# In these, events that are shown at once are meant to be.
_LAYERED = frozenset(("ass",))
_UNDO = said("Undo gives the original ends back.")


def first_step(document: Document) -> tuple[Edit, str] | None:
    """Return the edit a transcript needs before it is looked at, and a sentence to show with it.

    Rolling captions last until they leave the screen, so that each runs into the next: the edit
    ends them where that begins. Undone, the transcript is as it was read. Nothing for others.
    """
    edit = None if document.source.format in _LAYERED else trimmed(document.cues)
    return (edit, together((_sentence(edit), _UNDO))) if edit else None


def stepped(document: Document) -> tuple[Document, tuple[str, ...]]:
    """Return a document with its first step made, and a sentence on it, where there is no undo."""
    found = first_step(document)
    if not found:
        return document, ()
    edit, _ = found
    cues = document.cues
    for splice in edit.splices:
        cues = splice.apply(cues)
    return replace(document, cues=cues), (_sentence(edit),)


def _sentence(edit: Edit) -> str:
    (splice,) = edit.splices
    changed = sum(map(lambda one, two: one != two, splice.removed, splice.inserted))
    return said(
        "The captions roll: {changed:,} of {whole:,} ran on into the next and now "
        "end where it begins.",
        changed=changed,
        whole=len(splice.removed) + 1,
    )
