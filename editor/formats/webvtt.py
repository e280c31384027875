"""WebVTT: a header, then cues with optional identifiers, settings and voices.

A page saved from a web viewer may hold thousands of lines before the one that says WEBVTT.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.core.timecode import timecode
from editor.formats.cue_markup import decoded, encoded, voiced, with_voice
from editor.formats.cut_off import whole
from editor.formats.format import Format, Parsed
from editor.formats.inline_times import lifted, with_times
from editor.formats.lines import kept_lines, skipped_lines
from editor.formats.placement import as_it_was, blocks_before
from editor.formats.speaker_marks import marked
from editor.formats.timing import TIME, first_times, to_ms

if TYPE_CHECKING:
    from editor.core.document import Document

_SIGNATURE = re.compile(r"^\ufeff?WEBVTT(?:[ \t].*)?$", re.MULTILINE)
_TIMES = re.compile(rf"^[ \t]*({TIME})[ \t]*-->[ \t]*({TIME})(?:[ \t]+(.*))?$", re.MULTILINE)
_SETTING = re.compile(r"(?!X[12]:|Y[12]:)\w+:\S+$")
# The line right over the times, when it begins a block.
_IDENTIFIER = re.compile(r"(?:\A|\n\n)(?!WEBVTT)([^\n]+)\n\Z")
_COMMENTS = ("NOTE", "STYLE", "REGION")


def sniff(text: str) -> float:
    """Return 1 for a text with the signature on a line of its own, less for times with a dot."""
    if "WEBVTT" in text and _SIGNATURE.search(text):
        return 1.0
    match = first_times(_TIMES, text)
    return 0.5 if match and "." in match[1] else 0.0


def read(text: str) -> Parsed:
    """Read from the signature on, or from the beginning when there is none."""
    text, cut = whole(text)
    signature = _SIGNATURE.search(text)
    begin = signature.start() if signature else 0
    matches = list(_TIMES.finditer(text, begin))
    if not matches:
        return Parsed([])
    header, identifier = _identified(text[begin : matches[0].start()])
    is_page = bool(text[:begin].strip())
    reader = _Reader(is_page=is_page, identifier=identifier)
    stops = [*(match.start() for match in matches[1:]), len(text)]
    for match, stop in zip(matches, stops, strict=True):
        reader.take(match, _block(text[match.end() + 1 : stop], is_last=match is matches[-1]))
    notes = reader.notes()
    if is_page:
        line = text.count("\n", 0, begin) + 1
        notes.insert(
            0,
            said("The transcript begins at line {line:,}; what is before was skipped.", line=line),
        )
    # What is not a comment and comes after the last cue is at the end of the file.
    between = [(at if at <= len(reader.cues) else 0, block) for at, block in reader.between]
    sound = signature is not None
    header = header.strip("\ufeff\n")
    notes = [*cut, *notes]
    return Parsed(reader.cues, header, notes, between, sound=sound, pieces=reader.pieces)


class _Reader:
    """The cues read so far, and what was left out on the way."""

    def __init__(self, *, is_page: bool, identifier: str) -> None:
        self.cues: list[Cue] = []
        self.pieces: list[str] = []
        self.is_page = is_page
        self._identifier = identifier
        self.between: list[tuple[int, str]] = []
        self._skipped = 0

    def take(self, times: re.Match[str], block: _Block) -> None:
        """Read a cue from its times and what stands between them and the next."""
        start, end, settings = times.groups("")
        text = block.text
        if block.strays and self.is_page:  # the page goes on behind the transcript
            self._skipped += sum(stray.count("\n") + 1 for stray in block.strays)
        elif block.strays:  # words behind a blank line that should not be there
            text = "\n".join(filter(None, (text, *block.strays)))
        speaker, text = voiced(text) if "<v" in text else ("", text)
        number = len(self.cues) + 1
        ends = to_ms(start), to_ms(end)
        text, words = lifted(decoded(text), *ends) if "<" in text else (decoded(text), ())
        cue = Cue(number, *ends, text, speaker, self._identifier, settings.strip(), words)
        self.cues.append(cue)
        self.pieces.append("" if block.strays else "\n".join(filter(None, (times[0], block.text))))
        self._identifier = block.next_identifier
        self.between += ((number + 1, comment) for comment in block.comments)

    def notes(self) -> list[str]:
        """Return what was left out."""
        return [skipped_lines(self._skipped)] if self._skipped else []


class _Block(NamedTuple):
    """What stands between one cue's times and the next."""

    text: str
    strays: list[str]
    comments: list[str]
    next_identifier: str


def _block(chunk: str, *, is_last: bool) -> _Block:
    text, _, rest = ("", "", chunk) if chunk.startswith("\n") else chunk.partition("\n\n")
    if not rest.strip():
        return _Block(text.strip("\n"), [], [], "")
    rest, identifier = (rest, "") if is_last else _identified(rest.lstrip("\n"))
    parts = [part.strip("\n") for part in re.split(r"\n{2,}", rest) if part.strip()]
    strays = [part for part in parts if not part.startswith(_COMMENTS)]
    comments = [part for part in parts if part.startswith(_COMMENTS)]
    return _Block(text.strip("\n"), strays, comments, identifier)


def _identified(before: str) -> tuple[str, str]:
    """Divide what stands before some times from the identifier of their cue."""
    match = _IDENTIFIER.search(before)
    return (before[: match.start()], match[1]) if match else (before, "")


def write(document: Document) -> str:
    """Write WebVTT under the header that was read, with comments, identifiers and voices."""
    source = document.source
    before = blocks_before(document) if source.between and source.format == WEBVTT.id else {}
    parts = [source.header if source.header.startswith("WEBVTT") else "WEBVTT"]
    for cue in document.cues:
        parts += before.get(cue.id, ())
        parts.append(_cue(cue, as_it_was(source, WEBVTT.id, cue)))
    return "\n\n".join((*parts, *before.get(0, ()))) + "\n"


def _cue(cue: Cue, kept: str) -> str:
    """Return a cue's block: what the file had below the identifier, where nothing has changed."""
    named = cue.identifier and "-->" not in cue.identifier and "\n" not in cue.identifier
    lines = [cue.identifier] if named else []
    if kept:
        return "\n".join([*lines, kept])
    times = f"{timecode(cue.start_ms)} --> {timecode(cue.end_ms)}"
    settings = [setting for setting in cue.settings.split() if _SETTING.match(setting)]
    lines.append(" ".join([times, *settings]))
    text = with_voice(cue.speaker, encoded("\n".join(kept_lines(with_times(cue)))))
    return "\n".join([*lines, text]) if text else "\n".join(lines)


WEBVTT = marked(Format("vtt", "WebVTT", (".vtt", ".webvtt"), sniff, read, write))
