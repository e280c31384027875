"""The tokens that steer Whisper and are no speech: printed with -ps, and in full JSON."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"\[_[A-Za-z_]{1,20}\d{0,6}_?\]|<\|[^|<>\n]{0,30}\|>")


def without_special(text: str) -> tuple[str, int]:
    """Return a text without special tokens such as [_TT_150] or <|en|>, and how many there were."""
    # A single letter is looked for much faster than two.
    if ("_" in text and "[_" in text) or ("|" in text and "<|" in text):
        return _SPECIAL.subn("", text)
    return text, 0
