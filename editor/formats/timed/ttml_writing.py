"""TTML as it is written: into the file it came from, piece by piece, or anew.

Of a file that was read, the head with its styles and regions stays, and so do the paragraphs that
are as they were; of changed ones only the times and the text are put in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.core.timecode import timecode
from editor.formats.timed.ttml_markup import (
    START,
    attribute,
    escaped,
    is_collapsed,
    marked_up,
    name_of,
    rewrapped,
    unstyled,
    with_attribute,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.document import Document, Source

_ROOT_TAG = (
    '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"'
    ' xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="" xml:space="preserve">'
)
# Parts what stands before an element from it, and the head from the tail; XML cannot hold it.
_CUT = "\0"
_ENCODING = re.compile(r"(<\?xml\b[^>]*?\bencoding\s*=\s*)(?:\"[^\"]*\"|'[^']*')")
_NAMESPACE = "http://www.w3.org/ns/ttml#"


def pieces(text: str, places: Sequence[tuple[int, int]]) -> tuple[str, tuple[str, ...]]:
    """Return head and tail of a text, and for each cue what stands before its element, and that.

    Places are where, in bytes of UTF-8, each element begins and where its end tag does.
    """
    if not places:
        return "", ()
    data = text.encode("utf-8", "replace")
    found: list[str] = []
    reached = places[0][0]
    head = data[:reached].decode()
    for begin, end in places:
        if data.startswith(b"</", end):
            stop = data.index(b">", end) + 1
        else:  # an element without content is its own end
            match = START.match(data[begin:].decode("utf-8", "replace")[:100_000])
            stop = begin + len(match[0].encode()) if match else end
        found.append(data[reached:begin].decode() + _CUT + data[begin:stop].decode())
        reached = stop
    return head + _CUT + data[reached:].decode(), tuple(found)


def write(document: Document) -> str:
    """Write into the file that was read, or one paragraph a cue where there was none.

    Speakers are agents; italics, bold and underline are spans.
    """
    source = document.source
    if source.format == "ttml" and source.pieces and _CUT in source.header:
        return _Kept(source, document.cues).written()
    names = sorted({name_of(cue.speaker) for cue in document.cues} - {""})
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


def _agent(name: str, identifier: str, declared: str = "") -> str:
    return (
        f'<ttm:agent{declared} type="person" xml:id="{identifier}">'
        f'<ttm:name type="full">{escaped(name)}</ttm:name></ttm:agent>'
    )


def _paragraph(cue: Cue, agents: dict[str, str]) -> str:
    agent = agents.get(name_of(cue.speaker))
    by = f' ttm:agent="{agent}"' if agent else ""
    times = f'begin="{timecode(cue.start_ms)}" end="{timecode(cue.end_ms)}"'
    return f"<p {times}{by}>{marked_up(cue.text)}</p>"


class _Kept:
    """A file that was read, with the cues that are to be in it now, in its order."""

    def __init__(self, source: Source, cues: Sequence[Cue]) -> None:
        self._source = source
        self._cues = cues
        cut = [piece.partition(_CUT) for piece in source.pieces]
        self._elements = [element for _, _, element in cut]
        order = source.order or range(1, len(cut) + 1)
        self._places = {cue_id: place for place, cue_id in enumerate(order)}
        self._gaps = [cut[cue_id - 1][0] for cue_id in order]
        self._blank = next((gap for gap in self._gaps[1:] if not gap.strip()), "\n")
        self._head, _, self._tail = source.header.partition(_CUT)
        self._styling = self._prefix("styl(?:ing|e)", "tts")
        self._agents = self._known_agents()

    def _prefix(self, namespace: str, usual: str) -> str:
        """Return the prefix a namespace has in the head, or its declaration and the usual one."""
        match = re.search(rf"xmlns:([\w.-]+)\s*=\s*[\"'][^\"']*#{namespace}[\"']", self._head)
        full = _NAMESPACE + ("styling" if usual == "tts" else "metadata")
        return f"{match[1]}:" if match else f'xmlns:{usual}="{full}" {usual}:'

    def _known_agents(self) -> dict[str, str]:
        """Return the ids of agents by name; those of new names are put into the head."""
        found: dict[str, str] = {}
        for cue, element in zip(self._source.as_read, self._elements, strict=True):
            agent = attribute(_tag(element), "agent")
            if cue.speaker and agent:
                found.setdefault(name_of(cue.speaker), agent)
        new = sorted({name_of(cue.speaker) for cue in self._cues} - {"", *found})
        free = (f"speaker{n}" for n in range(1, 10_000) if f'"speaker{n}"' not in self._head)
        added = dict(zip(new, free, strict=False))
        if added:
            declared = f' xmlns:ttm="{_NAMESPACE}metadata"'
            self._insert("".join(_agent(name, one, declared) for name, one in added.items()))
        return found | added

    def _insert(self, agents: str) -> None:
        """Put agents into the head of the file, where its other metadata are."""
        prefix = _tag(self._elements[0])[1:].partition(" ")[0].rpartition(":")
        name = "".join(prefix[:2])
        metadata = f"<{name}metadata>{agents}</{name}metadata>"
        for pattern, before in (
            (r"</(?:[\w.-]+:)?metadata\s*>", agents),
            (r"</(?:[\w.-]+:)?head\s*>", metadata),
            (r"<(?:[\w.-]+:)?body\b", f"<{name}head>{metadata}</{name}head>"),
        ):
            if match := re.search(pattern, self._head):
                at = match.start()
                self._head = self._head[:at] + before + self._head[at:]
                return

    def written(self) -> str:
        """Return the file: what stood between removed paragraphs stays where it is markup."""
        parts = [self._declared(self._head)]
        reached = 0
        last = self._elements[0]
        for cue in self._cues:
            place = self._places.get(cue.id, -1)
            if place >= reached:
                parts += _markup(self._gaps[reached:place])
                parts.append(self._gaps[place])
                reached = place + 1
            else:
                parts.append(self._blank)
            last = self._element(cue, last)
            parts.append(last)
        return "".join((*parts, *_markup(self._gaps[reached:]), self._tail))

    def _declared(self, head: str) -> str:
        """Name the encoding that the file is going to have."""
        wide = self._source.encoding.startswith(("utf-16", "utf-32"))
        name = self._source.encoding[:6] if wide else "utf-8"
        match = _ENCODING.search(head)
        if not match or match[0][len(match[1]) + 1 : -1].lower() == name:
            return head
        return _ENCODING.sub(rf'\g<1>"{name}"', head, count=1)

    def _element(self, cue: Cue, last: str) -> str:
        """Return a cue's element: as it was, changed where the cue was, or made like the last."""
        if cue.id not in self._places:
            tag = with_attribute(_tag(last), "id", None)
            return self._changed(tag, "", None, cue)
        before, element = self._source.as_read[cue.id - 1], self._elements[cue.id - 1]
        if cue == before:
            return element
        tag = _tag(element)
        inner = "" if tag.endswith("/>") else element[len(tag) : element.rindex("</")]
        return self._changed(tag, inner, before, cue)

    def _changed(self, tag: str, inner: str, before: Cue | None, cue: Cue) -> str:
        name = tag[1:].split(None, 1)[0].rstrip("/>")
        if before is None or before.start_ms != cue.start_ms:
            tag = with_attribute(tag, "begin", timecode(cue.start_ms))
        if before is None or before.span != cue.span:
            tag = with_attribute(tag, "dur", None)
            tag = with_attribute(tag, "end", timecode(cue.end_ms))
        if before is None or before.speaker != cue.speaker:
            prefix = self._prefix("metadata", "ttm")
            tag = with_attribute(tag, "agent", self._agents.get(name_of(cue.speaker)), prefix)
        if before is None or before.text != cue.text:
            tag, inner = self._said(tag, inner, cue.text)
        opening = f"{tag[:-2].rstrip()}>" if tag.endswith("/>") else tag
        return f"{opening}{inner}</{name}>"

    def _said(self, tag: str, inner: str, text: str) -> tuple[str, str]:
        """Return an element's start tag and content for another text."""
        if is_collapsed(text):
            tag = with_attribute(tag, "space", "preserve", "xml:")
        name = tag[1:].split(None, 1)[0].rstrip("/>")
        prefix = "".join(name.rpartition(":")[:2])
        if name.endswith("span"):  # its own styles are in the text
            bare = unstyled(tag, text)
            for style in ("fontStyle", "fontWeight", "textDecoration"):
                tag = with_attribute(tag, style, None) if bare is None else tag
            text = text if bare is None else bare
        return tag, rewrapped(inner, text, prefix, self._styling)


def _tag(element: str) -> str:
    match = START.match(element)
    return match[0] if match else element.partition(">")[0] + ">"


def _markup(gaps: Iterable[str]) -> list[str]:
    return [gap.rstrip() for gap in gaps if "<" in gap]
