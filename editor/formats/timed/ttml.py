"""TTML, once DFXP: paragraphs with times in one of six notations, styled by spans."""

from __future__ import annotations

import re

from editor.core.cue import Cue
from editor.core.sentence import said
from editor.formats.format import Format, Parsed
from editor.formats.timed.ttml_times import Clock
from editor.formats.timed.ttml_writing import pieces, write
from editor.formats.timed.xml_stream import cleaned, parse

_HEAD = 8192
# A day of captions; of more paragraphs none is kept beside its cue.
_MOST_KEPT = 100_000
_ROOT = re.compile(r"<(?:\w+:)?tt[\s>]")
# White space that is not a single space already.
_BLANKS = re.compile(r" [ \t\n]+|[\t\n][ \t\n]*")
_STYLES = {
    "fontStyle": ("italic", "i"),
    "fontWeight": ("bold", "b"),
    "textDecoration": ("underline", "u"),
}


def sniff(text: str) -> float:
    """Return 1 for XML whose root is that of the format."""
    head = text[:_HEAD].lstrip("\ufeff \t\n")
    return 1.0 if head.startswith("<") and _ROOT.search(head) else 0.0


def read(text: str) -> Parsed:
    """Read paragraphs, or the spans in them where those have the times; agents are speakers."""
    text = cleaned(text)
    reader = _Reader()
    notes = parse(text, reader, reader, is_clean=True)
    is_kept = reader.is_kept and not notes and len(reader.places) <= _MOST_KEPT
    header, kept = pieces(text, reader.places) if is_kept else ("", ())
    if reader.untimed:
        notes.append(
            said(
                "One paragraph without times that can be read was left out.",
                "{n:,} paragraphs without times that can be read were left out.",
                n=reader.untimed,
            )
        )
    cues = [
        Cue(number, start, end, text, reader.agents.get(agent, agent))
        for number, (start, end, text, agent) in enumerate(reader.found, 1)
    ]
    return Parsed(cues, header, notes, pieces=kept)


class _Element:
    """An open element: its times, and what its children inherit."""

    def __init__(self, name: str, attributes: dict[str, str], parent: _Element | None) -> None:
        self.name = name
        self.agent: str = attributes.get("agent", parent.agent if parent else "")
        inherited = "preserve" if parent and parent.preserves else "default"
        self.preserves: bool = attributes.get("space", inherited) == "preserve"
        self.timed = "begin" in attributes
        self.is_named = "agent" in attributes or not self.agent
        self.start_ms: int | None = parent.start_ms if parent else 0
        self.end_ms: int | None = parent.end_ms if parent else None
        self.closing = ""
        self.begin = 0


class _Reader:
    """The paragraphs read so far, and the one being read.

    Attributes: found, of each cue its start and end in ms, its text, and the id of its agent;
    places, where in the bytes the cue's element begins and where its end tag; is_kept, whether
    each cue has an element that is its own and counts its time from zero, so that a changed one
    can be put back; at, where the tag begins that is being told of.
    """

    def __init__(self) -> None:
        self.found: list[tuple[int, int, str, str]] = []
        self.places: list[tuple[int, int]] = []
        self.is_kept = True
        self.at = 0
        self.agents: dict[str, str] = {}
        self.untimed = 0
        self._clock = Clock({})
        self._open: list[_Element] = []
        self._text: list[str] = []
        self._agent_id = ""
        self._inside = self._made = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element, with the times and styles it has."""
        found = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        element = _Element(name, found, self._open[-1] if self._open else None)
        element.begin = self.at
        self._time(element, found)
        self._open.append(element)
        if name == "tt":
            self._clock = Clock(found)
        elif name == "agent":
            self._agent_id = found.get("id", "")
        elif name == "p":
            self._text = []
            self._inside, self._made = True, False
        elif name == "br":
            self._text.append("\0")
        elif name == "span":
            if element.timed:
                self._flush(self._open[-2] if len(self._open) > 1 else element, is_own=False)
            styles = [tag for key, (value, tag) in _STYLES.items() if found.get(key) == value]
            self._text += [f"<{tag}>" for tag in styles]
            element.closing = "".join(f"</{tag}>" for tag in reversed(styles))

    def _time(self, element: _Element, found: dict[str, str]) -> None:
        """Reckon an element's times from those of its parent: they count from its beginning."""
        base, until = element.start_ms, element.end_ms
        begin, end, length = (self._clock.ms(found.get(key)) for key in ("begin", "end", "dur"))
        if "begin" in found:
            element.start_ms = None if begin is None or base is None else base + begin
        if end is not None and base is not None:
            element.end_ms = base + end
        elif length is not None and element.start_ms is not None:
            element.end_ms = element.start_ms + length
        if until is not None and element.end_ms is not None and element.name == "span":
            element.end_ms = min(element.end_ms, until)

    def end(self, name: str) -> None:
        """Close an element; a paragraph's end, or a timed span's, makes a cue."""
        element = self._open.pop()
        if name == "span":
            self._text.append(element.closing)
            if element.timed:
                self._flush(element)
        elif name == "p":
            is_own = not self._made
            self._flush(element, is_whole=element.timed and is_own, is_own=is_own)
            self._inside = False

    def _flush(self, element: _Element, *, is_whole: bool = False, is_own: bool = True) -> None:
        """Make a cue of the text gathered, if there is any or if it is a whole paragraph's.

        It is not the element's own where the element has others too.
        """
        raw, self._text = "".join(self._text), []
        if element.preserves:
            said = raw.replace("\0", "\n")
        else:
            said = "\n".join(_BLANKS.sub(" ", line).strip() for line in raw.split("\0")).strip("\n")
        if not said.strip() and not is_whole:
            return
        self._made = True
        if element.start_ms is None or element.end_ms is None:
            self.untimed += bool(said.strip())
        else:
            self.found.append((element.start_ms, element.end_ms, said, element.agent))
            self._place(element, is_own=is_own)

    def _place(self, element: _Element, *, is_own: bool) -> None:
        """Remember where a cue's element is; one inside another's is no place of its own."""
        after = self.places[-1][1] if self.places else 0
        parent = next((one for one in reversed(self._open) if one is not element), None)
        from_zero = parent is None or parent.start_ms == 0
        self.is_kept &= is_own and element.timed and element.is_named and from_zero
        self.is_kept &= element.begin >= after
        self.places.append((element.begin, self.at))

    def data(self, text: str) -> None:
        """Take the text of paragraphs and the names of agents."""
        if self._inside:
            self._text.append(text)
        elif self._open and self._open[-1].name == "name" and self._agent_id and text.strip():
            self.agents[self._agent_id] = self.agents.get(self._agent_id, "") + text.strip()


TTML = Format("ttml", "TTML", (".ttml", ".dfxp"), sniff, read, write)
