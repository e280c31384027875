"""The names of the glossaries, for the rule that they are spelled right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor import glossaries
from editor.checks.publishing.names import Names

if TYPE_CHECKING:
    from pathlib import Path

    from editor.checks.publishing.profile import Profile


def with_names(profile: Profile, glossary: Path) -> Profile:
    """Return a profile with the names of one glossary alone; raises GlossaryUnreadable."""
    return replace(profile, names=Names(glossaries.read(glossary)), text_names=True)


def with_known_names(profile: Profile | None, transcript: Path) -> Profile | None:
    """Return a profile with the names known for a transcript, unless it has some or wants none.

    They are those of the person and of the transcript's folder. Raises GlossaryUnreadable.
    """
    if profile is None or profile.is_empty or profile.names is not None or not profile.text_names:
        return profile
    return replace(profile, names=Names(glossaries.known(transcript)))
