"""YouTube srv1, srv2 and srv3: the older XML of the captions, timed by line and by word."""

from __future__ import annotations

import re

from editor.core.words import Word
from editor.formats.cloud.lenient import ms
from editor.formats.format import Format, Parsed
from editor.formats.timed.xml_stream import parse
from editor.formats.youtube.json3 import Event, cues_of

_HEAD = 4096
_MARK = re.compile(r"<timedtext[\s>]|<transcript>\s*<text\s+start=")


def sniff(text: str) -> float:
    """Return 1 for XML whose root is that of one of the three."""
    head = text[:_HEAD].lstrip("\ufeff \t\n")
    return 1.0 if head.startswith("<") and _MARK.search(head) else 0.0


def read(text: str) -> Parsed:
    """Read each line with its words; in srv1 and srv2 the text is escaped twice."""
    lines = _Lines()
    notes = parse(text, lines)
    return Parsed(cues_of(lines.events), notes=notes)


class _Lines:
    """The lines read so far, and the one being read."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._span: tuple[int, int] | None = None
        self._words: list[Word] = []
        self._at_ms = 0
        self._recognised = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a line or a word, or break the line."""
        if name in ("p", "text"):
            self._begin(attributes)
        elif name == "s" and self._span:
            offset = ms(attributes.get("t"), 1)
            self._at_ms = self._span[0] + (offset or 0)
            self._recognised |= offset is not None
        elif name == "br":
            self.data("\n")

    def _begin(self, attributes: dict[str, str]) -> None:
        if "start" in attributes:
            start, length = ms(attributes["start"]), ms(attributes.get("dur"))
        else:
            start, length = ms(attributes.get("t"), 1), ms(attributes.get("d"), 1)
        self._span = None if start is None else (start, start + (length or 0))
        self._words = []
        self._at_ms = start or 0
        self._recognised = "w" in attributes

    def end(self, name: str) -> None:
        """Keep the line that ends."""
        if name not in ("p", "text") or not self._span:
            return
        words = self._words
        if name == "text":
            from html import unescape  # noqa: PLC0415

            words = [Word(unescape("".join(word.text for word in words)), self._span[0])]
        self.events.append(Event(*self._span, tuple(words), self._recognised))
        self._span = None

    def data(self, text: str) -> None:
        """Take text for the word being read."""
        if not self._span:
            return
        if self._words and self._words[-1].start_ms == self._at_ms:
            text = self._words.pop().text + text
        self._words.append(Word(text, self._at_ms))


SRV = Format(
    "youtube-srv",
    "YouTube XML",
    (".srv3", ".srv2", ".srv1", ".xml"),
    sniff,
    read,
    keeps=frozenset(("words",)),
)
