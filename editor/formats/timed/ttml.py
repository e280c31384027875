"""TTML, once DFXP: paragraphs with times in one of six notations, styled by spans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.cue import Cue
from editor.core.timecode import timecode
from editor.formats.format import Format, Parsed
from editor.formats.timed.ttml_times import Clock
from editor.formats.timed.xml_stream import parse

if TYPE_CHECKING:
    from editor.core.document import Document

_HEAD = 8192
_ROOT = re.compile(r"<(?:\w+:)?tt[\s>]")
_BLANKS = re.compile(r"[ \t\n]+")
_STYLES = {
    "fontStyle": ("italic", "i"),
    "fontWeight": ("bold", "b"),
    "textDecoration": ("underline", "u"),
}
_TAG = re.compile(r"&lt;([biu])&gt;((?:(?!&lt;).)*?)&lt;/\1&gt;", re.DOTALL)
_STYLED = {
    "i": 'tts:fontStyle="italic"',
    "b": 'tts:fontWeight="bold"',
    "u": 'tts:textDecoration="underline"',
}
_ROOT_TAG = (
    '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"'
    ' xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="" xml:space="preserve">'
)
# What XML cannot hold at all.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def sniff(text: str) -> float:
    """Return 1 for XML whose root is that of the format."""
    head = text[:_HEAD].lstrip("\ufeff \t\n")
    return 1.0 if head.startswith("<") and _ROOT.search(head) else 0.0


def read(text: str) -> Parsed:
    """Read paragraphs, or the spans in them where those have the times; agents are speakers."""
    reader = _Reader()
    notes = parse(text, reader)
    if reader.untimed:
        many = f"{reader.untimed:,} paragraphs without times that can be read were left out."
        one = "One paragraph without times that can be read was left out."
        notes.append(one if reader.untimed == 1 else many)
    cues = [
        Cue(number, start, end, said, reader.agents.get(agent, agent))
        for number, (start, end, said, agent) in enumerate(reader.found, 1)
    ]
    return Parsed(cues, notes=notes)


class _Element:
    """An open element: its times, and what its children inherit."""

    def __init__(self, name: str, attributes: dict[str, str], parent: _Element | None) -> None:
        self.name = name
        self.agent: str = attributes.get("agent", parent.agent if parent else "")
        inherited = "preserve" if parent and parent.preserves else "default"
        self.preserves: bool = attributes.get("space", inherited) == "preserve"
        self.timed = "begin" in attributes
        self.start_ms: int | None = parent.start_ms if parent else 0
        self.end_ms: int | None = parent.end_ms if parent else None
        self.closing = ""


class _Reader:
    """The paragraphs read so far, and the one being read."""

    def __init__(self) -> None:
        self.found: list[tuple[int, int, str, str]] = []
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
                self._flush(self._open[-2] if len(self._open) > 1 else element)
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
            self._flush(element, is_whole=element.timed and not self._made)
            self._inside = False

    def _flush(self, element: _Element, *, is_whole: bool = False) -> None:
        """Make a cue of the text gathered, if there is any or if it is a whole paragraph's."""
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

    def data(self, text: str) -> None:
        """Take the text of paragraphs and the names of agents."""
        if self._inside:
            self._text.append(text)
        elif self._open and self._open[-1].name == "name" and self._agent_id and text.strip():
            self.agents[self._agent_id] = self.agents.get(self._agent_id, "") + text.strip()


def write(document: Document) -> str:
    """Write one paragraph a cue, speakers as agents, and italics, bold and underline as spans."""
    names = sorted({" ".join(_sound(cue.speaker).split()) for cue in document.cues} - {""})
    agents = {name: f"speaker{number}" for number, name in enumerate(names, 1)}
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        _ROOT_TAG,
        "<head><metadata>",
        *(_agent(name, identifier) for name, identifier in agents.items()),
        "</metadata></head>",
        "<body><div>",
        *(_paragraph(cue, agents) for cue in document.cues),
        "</div></body>",
        "</tt>",
    ]
    return "\n".join(lines) + "\n"


def _agent(name: str, identifier: str) -> str:
    return (
        f'<ttm:agent type="person" xml:id="{identifier}">'
        f'<ttm:name type="full">{_escaped(name)}</ttm:name></ttm:agent>'
    )


def _paragraph(cue: Cue, agents: dict[str, str]) -> str:
    agent = agents.get(" ".join(_sound(cue.speaker).split()))
    by = f' ttm:agent="{agent}"' if agent else ""
    text = _escaped(_sound(cue.text).replace("\r\n", "\n").replace("\r", "\n"))
    text = _TAG.sub(lambda match: f"<span {_STYLED[match[1]]}>{match[2]}</span>", text)
    times = f'begin="{timecode(cue.start_ms)}" end="{timecode(cue.end_ms)}"'
    return f"<p {times}{by}>{text.replace(chr(10), '<br/>')}</p>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _sound(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)


TTML = Format("ttml", "TTML", (".ttml", ".dfxp"), sniff, read, write)
