"""The markup inside WebVTT cues: entities, the tags that are tags, and voices."""

from __future__ import annotations

import re

# The tags of the format and its inline times. Anything else in angle brackets was said, and is
# written escaped: a lecture on web pages is full of <div>.
_TAG = r"</?(?:c|i|b|u|ruby|rt|v|lang)(?:[.\t ][^<>]*)?>|<[\d:]+\.\d+>"
_ENTITY = re.compile(
    rf"{_TAG}|&(?:(amp|lt|gt|nbsp|lrm|rlm|quot|apos)|#(\d{{1,7}})|#x([\da-f]{{1,6}}));",
    re.IGNORECASE,
)
_SPECIAL = re.compile(rf"{_TAG}|</?font\b[^<>]*>|[&<>]", re.IGNORECASE)
_VOICE = re.compile(r"<v[ \t]([^<>]+)>")
_ANOTHER = re.compile(r"<v[ .\t]|</v>")
_NAMED = {
    "amp": "&",
    "lt": "<",
    "gt": ">",
    "nbsp": "\u00a0",
    "lrm": "\u200e",
    "rlm": "\u200f",
    "quot": '"',
    "apos": "'",
}
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def decoded(text: str) -> str:
    """Return a cue's text with entities as the characters they stand for, tags untouched."""
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    name, decimal, hexadecimal = match.groups()
    if name:
        return _NAMED[name.lower()]
    if not (decimal or hexadecimal):
        return match[0]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    sound = 0x20 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF
    return chr(code) if sound else match[0]


def encoded(text: str) -> str:
    """Return a cue's text as it may be written; colours that only SRT knows are left out."""
    return _SPECIAL.sub(_written, text) if "&" in text or "<" in text or ">" in text else text


def _written(match: re.Match[str]) -> str:
    found = match[0]
    if found in _ESCAPED:
        return _ESCAPED[found]
    return "" if "font" in found.lower() else found


def voiced(text: str) -> tuple[str, str]:
    """Return the speaker and the words of a cue in one voice; of several voices none is lifted."""
    match = _VOICE.match(text)
    said = text[match.end() :].removesuffix("</v>") if match else ""
    if not match or _ANOTHER.search(said):
        return "", text
    return " ".join(decoded(match[1]).split()), said


def with_voice(speaker: str, text: str) -> str:
    """Return a written text in the voice of a speaker."""
    name = re.sub(r"[&<>]", _written, " ".join(speaker.split()))
    return f"<v {name}>{text}" if name and text and "<v" not in text else text
