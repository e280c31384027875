"""Whisper's JSON as it is written: into the file it came from, segment by segment, or anew.

Of a file that was read everything stays that is not known, and every segment that is as it was.
In a changed one the times, the text and the speaker are put in; its tokens, and words that no
longer spell its text, go.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol

from editor.core.words import spells
from editor.formats.whisper.json_pieces import Elements, Members
from editor.formats.whisper.lenient_json import text_of
from editor.formats.whisper.speakers import prefix_of

if TYPE_CHECKING:
    from editor.core.cue import Cue
    from editor.core.document import Document
    from editor.core.words import Word


class Shape(Protocol):
    """How a dialect sets out a segment."""

    @property
    def id(self) -> str:
        """Return the id of the format."""

    @property
    def key(self) -> str:
        """Return the key of the list of segments."""

    @property
    def words(self) -> str:
        """Return the key of the list that gives a segment's words."""

    @property
    def beside(self) -> tuple[str, ...]:
        """Return the keys of lists beside the segments that repeat all words."""

    @property
    def dependent(self) -> tuple[str, ...]:
        """Return the keys of what is no longer true of another text."""

    @property
    def scores(self) -> tuple[str, ...]:
        """Return the keys of the window's scores."""

    def whole(self, document: Document) -> dict[str, Any]:
        """Return a file without segments, for a document that was read from another format."""

    def segment(self, number: int, cue: Cue) -> dict[str, Any]:
        """Return a segment for a cue that was in no file."""

    def word(self, word: Word) -> dict[str, Any]:
        """Return an entry for a word."""

    def retimed(self, members: Members, before: Cue, cue: Cue) -> None:
        """Put a cue's times into its segment."""

    def told(self, entries: Elements) -> list[tuple[Word | None, list[str]]]:
        """Return the words of a list with the texts of their entries; None is no word."""


def write(document: Document, shape: Shape) -> str:
    """Write a document in a dialect."""
    return _Writer(document, shape).written()


class _Writer:
    def __init__(self, document: Document, shape: Shape) -> None:
        source = document.source
        self._shape = shape
        self._cues = document.cues
        self._source = source
        self._own = source.format == shape.id and bool(source.pieces)
        header = source.header
        self._ascii = self._own and header.isascii() and all(map(str.isascii, source.pieces))
        if not self._own:
            header = self._text({**shape.whole(document), shape.key: []})
        begin = header.index("{")
        self._root = Members(header, begin, shape.key)
        self._around = header[:begin], header[self._root.end :]
        self._pieces = [Elements(f"[{piece}]").raws for piece in source.pieces] if self._own else []
        order = (source.order or range(1, len(self._pieces) + 1)) if self._own else ()
        self._places = {cue_id: place for place, cue_id in enumerate(order)}
        self._values: dict[str, Any] = {}
        self._first = self._first_number()
        self._beside = self._words_beside()

    def _text(self, value: object) -> str:
        return json.dumps(value, ensure_ascii=self._ascii)

    def _first_number(self) -> int | None:
        """Return what segments are numbered from, nothing when they are not, or not in a row."""
        if not self._own:
            return None
        numbers = [self._said_in(raw, "id") for raw in self._in_order()]
        first = numbers[0]
        if not isinstance(first, int) or numbers != list(range(first, first + len(numbers))):
            return None
        return first

    def _in_order(self) -> list[str]:
        return [raw for cue_id in self._places for raw in self._pieces[cue_id - 1]]

    def _words_beside(self) -> dict[Word, list[str]]:
        """Return the entries of words that stand beside the segments, where those have none."""
        found: dict[Word, list[str]] = {}
        for key in self._shape.beside:
            if isinstance(self._root.value(key), list):
                for word, raws in self._shape.told(Elements(self._root.found[key].raw)):
                    if word:
                        found.setdefault(word, raws)
        return found

    def written(self) -> str:
        """Return the whole text, with what repeats the segments made to fit them."""
        raws: list[str] = []
        reached = 0
        for cue in self._cues:
            place = self._places.get(cue.id, -1)
            if place >= reached:  # segments that made no cue keep their place
                for gone in range(reached, place + 1):
                    raws += self._pieces[self._id_at(gone)][:-1]
                reached = place + 1
            raws.append(self._segment(cue, len(raws)))
        for gone in range(reached, len(self._pieces)):
            raws += self._pieces[self._id_at(gone)][:-1]
        listed = self._root.listed or Elements("[]")
        raws += listed.raws[2:]
        self._root.put(self._shape.key, [], listed.text_of(self._numbered(raws)))
        if not self._own or self._cues != self._source.as_read:
            self._put_whole(raws)
        return self._around[0] + str(self._root) + (self._around[1] if self._own else "\n")

    def _id_at(self, place: int) -> int:
        order = self._source.order
        return order[place] - 1 if order else place

    def _numbered(self, raws: list[str]) -> list[str]:
        if self._first is None:
            return raws
        found = []
        for number, raw in enumerate(raws, self._first):
            is_other = self._said_in(raw, "id") not in (None, number)
            found.append(_numbered(raw, number) if is_other else raw)
        return found

    def _said_in(self, raw: str, key: str) -> object:
        """Return a value of a segment, each of which is read once."""
        value = self._values.get(raw)
        if value is None:
            value = self._values[raw] = json.loads(raw, strict=False)
        return value.get(key) if isinstance(value, dict) else None

    def _put_whole(self, raws: list[str]) -> None:
        """Put in the text of all, and the words of all, where the file has them."""
        before = "".join(text_of(self._said_in(raw, "text")) for raw in self._in_order())
        text = self._root.value("text")
        texts = [text_of(self._said_in(raw, "text")) for raw in raws]
        whole = "".join(texts)
        if isinstance(text, str) and (text or not self._own):
            if self._own and text != before:
                whole = (
                    " ".join(" ".join(texts).split()) if text != before.strip() else whole.strip()
                )
            self._root.put("text", whole, self._text(whole))
        for key in self._shape.beside:
            if isinstance(self._root.value(key), list):
                entries = [raw for cue in self._cues for raw in self._entries(cue)]
                old = Elements(self._root.found[key].raw)
                self._root.put(key, [], old.text_of(entries))

    def _entries(self, cue: Cue) -> list[str]:
        """Return the entries of a cue's words as they stand beside the segments."""
        if not cue.words or not (self._is_said(cue) or spells(cue.words, cue.text)):
            return []
        return [
            raw
            for word in cue.words
            for raw in self._beside.get(word, [self._text(self._shape.word(word))])
        ]

    def _is_said(self, cue: Cue) -> bool:
        before = self._before(cue)
        return before is not None and before.text == cue.text and before.words == cue.words

    def _before(self, cue: Cue) -> Cue | None:
        return self._source.as_read[cue.id - 1] if cue.id in self._places else None

    # -- a segment ---------------------------------------------------------------------------

    def _segment(self, cue: Cue, number: int) -> str:
        before = self._before(cue)
        if before is None:
            return self._set_out(self._shape.segment(number, cue))
        raw = self._pieces[cue.id - 1][-1]
        if before == cue:
            return raw
        try:
            return self._changed(Members(raw), before, cue)
        except ValueError:  # it has a key twice, or a list where an object should be
            return self._set_out(self._shape.segment(number, cue))

    def _changed(self, members: Members, before: Cue, cue: Cue) -> str:
        self._shape.retimed(members, before, cue)
        if before.speaker != cue.speaker:
            members.drop("speaker")
            if cue.speaker:
                members.put("speaker", cue.speaker, self._text(cue.speaker))
        if before.scores != cue.scores:
            for key in self._shape.scores:
                members.drop(key)
        if before.text != cue.text:
            self._put_text(members, before, cue)
        if not self._is_said(cue):
            self._put_words(members, cue)
        return str(members)

    def _put_text(self, members: Members, before: Cue, cue: Cue) -> None:
        """Put a text in with the space and the speaker it began with."""
        old = text_of(members.value("text"))
        lead = old[: len(old) - len(old.lstrip())]
        if before.speaker == cue.speaker:
            lead += prefix_of(old, cue.speaker)
        text = lead + cue.text if cue.text else ""
        members.put("text", text, self._text(text))
        for key in self._shape.dependent:
            members.drop(key)

    def _put_words(self, members: Members, cue: Cue) -> None:
        """Put the words in that still spell the text, each with all that was said of it."""
        key = self._shape.words
        if not cue.words or not spells(cue.words, cue.text):
            members.drop(key)
            return
        if self._beside and not isinstance(members.value(key), list):
            return  # they stand beside the segments
        old = Elements(members.found[key].raw) if isinstance(members.value(key), list) else None
        known: dict[Word | None, list[str]] = dict(self._shape.told(old)) if old else {}
        raws = [
            raw
            for word in cue.words
            for raw in known.get(word) or [self._text(self._shape.word(word))]
        ]
        members.put(key, [], (old or Elements("[]")).text_of(raws))

    def _set_out(self, segment: dict[str, Any]) -> str:
        """Return a new segment's text, indented where the others are."""
        model = self._pieces[0][-1] if self._pieces else ""
        lines = model.split("\n")
        if len(lines) < 3:
            return self._text(segment)
        inner, outer = (line[: len(line) - len(line.lstrip())] for line in (lines[1], lines[-1]))
        indent = inner.removeprefix(outer) or " "
        text = json.dumps(segment, ensure_ascii=self._ascii, indent=indent)
        return text.replace("\n", f"\n{outer}")


def _numbered(raw: str, number: int) -> str:
    try:
        members = Members(raw)
    except ValueError:  # it has a key twice
        return raw
    members.put("id", number, str(number))
    return str(members)
