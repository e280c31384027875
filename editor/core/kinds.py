"""What the kinds of findings are called by the window and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editor.core.finding import Finding

KINDS = {
    "loop": "Loop",
    "loop-over-speech": "Speech lost under a loop",
    "tag-over-speech": "Speech lost under a tag",
    "echo": "Echo",
    "stock-phrase": "Stock phrase",
    "gibberish": "Gibberish",
    "no-voice": "Nobody speaks",
    "past-end": "After the end",
    "tag": "Tag",
    "placeholder": "Not transcribed",
    "hole": "Hole",
    "stretched": "Stretched",
    "window-join": "Seam",
    "style-change": "Style changes",
    "low-confidence": "Unsure words",
}


def kind_name(finding: Finding) -> str:
    """Return what a kind of finding is called."""
    return KINDS.get(finding.kind, finding.kind.replace("-", " ").capitalize())
