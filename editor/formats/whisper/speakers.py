"""The names recognisers give to voices."""

from __future__ import annotations

import re

_PREFIX = re.compile(r"\s*\[(SPEAKER_\w{1,20})\]:[ \t]*")
_CHANNEL = re.compile(r"\d{1,3}|\?")


def named(speaker: str) -> str:
    """Return a speaker's name in one line; a bare channel number becomes `Speaker N`."""
    name = " ".join(speaker.split())
    if not _CHANNEL.fullmatch(name):
        return name
    return "" if name == "?" else f"Speaker {name}"


def unprefixed(text: str, speaker: str) -> tuple[str, str]:
    """Return a text and who spoke it, also where the name stands in brackets before it."""
    match = _PREFIX.match(text) if "[" in text else None
    if match and speaker in ("", match[1]):
        return text[match.end() :].strip(), match[1]
    return text.strip(), speaker


def prefix_of(text: str, speaker: str) -> str:
    """Return the speaker's name in brackets that a text begins with, as it is written there."""
    match = _PREFIX.match(text) if "[" in text else None
    return match[0].lstrip() if match and match[1] == speaker else ""
