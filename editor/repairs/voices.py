"""Who speaks, as it is marked in the text: one way of marking turned into another, names given."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from editor.core.cue import visible_text
from editor.core.errors import EditRefused
from editor.core.sentence import said
from editor.core.substitution import substitute
from editor.core.words import Word, spells

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from editor.core.cue import Cue
    from editor.core.edit import Edit

_OPENED = r"((?:<[^<>]+>)*)"
# A mark at the start of a line: >> or a dash for another voice, and a name in brackets or before
# a colon. A name is in capitals, or one that is known: "Note: this" is nobody's.
_TURN = re.compile(r"(?:>>+|[-–—](?![-–—\d]))\s*(?=\S)")
_BRACKETS = re.compile(
    r"\[([A-Z][\w .'’-]{0,38}[\w.])\](?::|(?=\s))\s*(?=\S)|\((speaker \d{1,3})\)\s*(?=\S)"
)
_COLON = re.compile(r"([A-Z][\w.'’-]*(?: [\w.'’-]+){0,3}):\s+(?=\S)")
_NOBODY = re.compile(
    r"SPEAKER_TURN|BLANK_AUDIO|MUSIC|APPLAUSE|LAUGHTER|BREAK|INAUDIBLE|NOISE|SILENCE"
)
# As diarisers write them.
_MACHINE = re.compile(r"(?:SPEAKER|Speaker)[ _]?\w{1,3}")
_LONGEST_NAME = 60


class Marking(Enum):
    """How a voice is marked: beside the text, or at the start of a line in it."""

    BESIDE = "beside the text"
    ARROWS = ">> "
    DASHES = "- "
    BRACKETS = "[NAME]: "
    COLONS = "NAME: "


_NAMING = (Marking.BRACKETS, Marking.COLONS)


class Turn(NamedTuple):
    """What one voice says in a cue.

    Attributes: marked, whether a mark begins it; name, who speaks where the mark says so; text;
    opened, markup that stands before the mark.
    """

    marked: bool
    name: str
    text: str
    opened: str = ""


def turns(text: str, known: Collection[str] = ()) -> list[Turn]:
    """Return what each voice says in the text of a cue, by the marks its lines begin with."""
    found: list[Turn] = []
    for line in text.split("\n"):
        turn = _read(line, known)
        if turn.marked or not found:
            found.append(turn)
        else:
            last = found[-1]
            found[-1] = last._replace(text=f"{last.text}\n{line}")
    return found


def convert(
    cues: Sequence[Cue], indexes: Iterable[int], marking: Marking, known: Collection[str] = ()
) -> Edit:
    """Mark who speaks in some cues in another way; no name is lost, and no text changes.

    A mark that names nobody becomes a dash or >>, and stays one where a name is wanted. Those two
    stand where the voice changes; names in brackets and before a colon in every cue that has one.
    Beside the text there is room for one voice: a cue of several keeps its marks. Raises
    EditRefused when nothing would change.
    """
    chosen = sorted(set(indexes))
    names = set(known) | {cue.speaker for cue in cues if cue.speaker}
    changed: dict[int, Cue] = {}
    speaking = ""
    for index in chosen:
        cue = cues[index]
        mine = turns(cue.text, names)
        if index - 1 not in changed:
            speaking = ""
        changed[index] = _marked(cue, mine, marking, speaking)
        speaking = mine[-1].name or cue.speaker
    label = said("Mark speakers: {way}", way=marking.value.strip())
    edit = substitute(cues, changed, label)
    if not edit.splices:
        raise EditRefused(said("No speaker is marked in another way here."))
    return edit


def rename(cues: Sequence[Cue], old: str, new: str) -> Edit:
    """Give a voice another name wherever it is marked, in the text too.

    Raises EditRefused when there is no name to give, or nobody of the old one.
    """
    name = " ".join(new.split())
    if not name or len(name) > _LONGEST_NAME or set(name) & set("[]<>:"):
        raise EditRefused(said("Type a name without brackets or a colon."))
    changed = {index: _renamed(cue, old, name) for index, cue in enumerate(cues)}
    edit = substitute(cues, changed, said("Name {old} {new}", old=old, new=name))
    if not edit.splices:
        raise EditRefused(said("{name} speaks nowhere here.", name=old))
    return edit


def names_in(cues: Iterable[Cue]) -> list[str]:
    """Return the names of voices, those beside the text and those marked in it, first come first."""
    some = list(cues)
    beside = {cue.speaker for cue in some if cue.speaker}
    found: dict[str, None] = {}
    for cue in some:
        for name in (cue.speaker, *(turn.name for turn in turns(cue.text, beside))):
            if name:
                found.setdefault(name)
    return list(found)


# -- reading and writing marks -------------------------------------------------------------


def _read(line: str, known: Collection[str]) -> Turn:
    opened = re.match(_OPENED, line)
    before = opened[0] if opened else ""
    rest = line[len(before) :]
    stripped = rest.lstrip()
    turn = _TURN.match(stripped)
    after = stripped[turn.end() :] if turn else stripped
    name, text = _named(after, known)
    if not turn and not name:
        return Turn(marked=False, name="", text=line)
    return Turn(True, name, text, before)


def _named(text: str, known: Collection[str]) -> tuple[str, str]:
    """Return the name that a text begins with, and the rest."""
    if match := _BRACKETS.match(text):
        name = match[1] or match[2].capitalize()
        if match[2] or name in known or _MACHINE.fullmatch(name) or f"[{name}]:" in match[0]:
            return ("", text) if _NOBODY.match(name) else (name, text[match.end() :])
    elif (match := _COLON.match(text)) and _is_name(match[1], known):
        return match[1], text[match.end() :]
    return "", text


def _is_name(name: str, known: Collection[str]) -> bool:
    shouted = name.isupper() and sum(map(str.isalpha, name)) > 1
    return shouted or name in known or _MACHINE.fullmatch(name) is not None


def _marked(cue: Cue, mine: Sequence[Turn], marking: Marking, speaking: str) -> Cue:
    """Return a cue with its voices marked in one way; speaking, who spoke last.

    A cue in which a mark stands alone is left as it is, as no other would be one; and so is a cue
    of which the mark and what is beside the text name two people.
    """
    named_otherwise = cue.speaker and mine[0].name not in {"", cue.speaker}
    if named_otherwise or not all(map(_has_words, mine)):
        return cue
    if marking is Marking.BESIDE:
        one = mine[0]
        if len(mine) > 1 or not one.name:
            return cue
        words = _words(cue, one, "")
        return replace(cue, text=one.opened + one.text, speaker=one.name, words=words)
    marks = []
    for at, turn in enumerate(mine):
        name = turn.name or ("" if at else cue.speaker)
        tells = turn.marked or (name and (marking in _NAMING or name != speaking))
        marks.append(_mark(marking, name) if tells else "")
        speaking = name or speaking
    lines = (turn.opened + mark + turn.text for turn, mark in zip(mine, marks, strict=True))
    words = _words(cue, mine[0], marks[0]) if len(mine) == 1 else cue.words
    return replace(cue, text="\n".join(lines), speaker="", words=words)


def _has_words(turn: Turn) -> bool:
    """Tell whether there are words on the line that a mark begins."""
    return any(map(str.isalnum, visible_text(turn.text).partition("\n")[0]))


def _words(cue: Cue, turn: Turn, mark: str) -> tuple[Word, ...]:
    """Return a cue's words with another mark before them, which has no time."""
    shown, text = visible_text(cue.text), visible_text(turn.text)
    if not cue.words or not spells(cue.words, shown):
        return cue.words
    left = len("".join(shown.split())) - len("".join(text.split()))
    at = 0
    while at < len(cue.words) and left > 0:
        left -= len("".join(cue.words[at].text.split()))
        at += 1
    if left < 0:  # the mark and the first word were one
        return ()
    return (*((Word(mark.strip()),) if mark else ()), *cue.words[at:])


def _mark(marking: Marking, name: str) -> str:
    named = f"{name}: " if name else ""
    if marking is Marking.ARROWS:
        return f">> {named}"
    if marking is Marking.DASHES or not name:  # nobody is named: a dash says as much
        return f"- {named}"
    return f"[{name}]: " if marking is Marking.BRACKETS else named


def _renamed(cue: Cue, old: str, new: str) -> Cue:
    speaker = new if cue.speaker == old else cue.speaker
    pattern = re.compile(
        rf"^({_OPENED}\s*(?:(?:>>+|[-–—])\s*)?)(?:(\[){re.escape(old)}(\]:?)|{re.escape(old)}(:))(?=\s)",
        re.MULTILINE,
    )
    text = pattern.sub(
        lambda match: f"{match[1]}{match[3] or ''}{new}{match[4] or match[5]}", cue.text
    )
    return replace(cue, speaker=speaker, text=text)
