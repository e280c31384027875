"""What the kinds of findings are called by the window and the command line alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.core.sentence import said

if TYPE_CHECKING:
    from editor.core.finding import Finding

KINDS = {
    "loop": said("Loop"),
    "loop-over-speech": said("Speech lost under a loop"),
    "tag-over-speech": said("Speech lost under a tag"),
    "echo": said("Echo"),
    "stock-phrase": said("Stock phrase"),
    "gibberish": said("Gibberish"),
    "no-voice": said("Nobody speaks"),
    "past-end": said("After the end"),
    "tag": said("Tag"),
    "placeholder": said("Not transcribed"),
    "hole": said("Hole"),
    "stretched": said("Stretched"),
    "window-join": said("Seam"),
    "style-change": said("Style changes"),
    "low-confidence": said("Unsure words"),
    "other-transcript": said("Otherwise in another transcript"),
    "guessed-times": said("Guessed times"),
    "too-fast": said("Too fast to read"),
    "too-long-line": said("Line too long"),
    "too-many-lines": said("Too many lines"),
    "needless-break": said("Needless line break"),
    "unbalanced": said("Lines unlike"),
    "too-short": said("Shown too briefly"),
    "too-long": said("Shown too long"),
    "gap-too-small": said("Gap too small"),
    "gap-to-close": said("Gap to close"),
    "overlap": said("Overlap"),
    "empty": said("Empty cue"),
    "unclosed": said("Left open"),
    "double-spaces": said("Stray spaces"),
    "forbidden-character": said("Forbidden character"),
    "ellipsis": said("Form of the ellipsis"),
    "tags": said("Markup"),
    "italics": said("Open italics"),
    "speaker-style": said("Mark of a speaker"),
    "number": said("Number in figures"),
    "name-spelling": said("Name heard wrong"),
}


def kind_name(finding: Finding) -> str:
    """Return what a kind of finding is called."""
    return KINDS.get(finding.kind, finding.kind.replace("-", " ").capitalize())
