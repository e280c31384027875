"""The two halves of a text that is cut: markup stays whole, voices stay told apart."""

from __future__ import annotations

import re

from editor.core.cue import visible_text
from editor.core.text import boundaries, divide

# Markup that is open until it is closed; what else stands in angle brackets may be words.
_TAG = re.compile(r"<(/?)(i|b|u|s|em|strong|font|c|v|lang|ruby|rt)\b([^<>]*)>", re.IGNORECASE)
_PLACE = re.compile(r"\{\\an?\d+\}")
_SWITCH = re.compile(r"\{\\([ibus])([01])\}")
_MARK = re.compile(rf"{_TAG.pattern}|\{{\\[^{{}}]*\}}", re.IGNORECASE)
_DASH = re.compile(r"^((?:<[^<>]+>|\{[^{}]*\})*)[-–—]\s*(?=\S)")
_NO_WORDS = re.compile(r"[\s\-–—]*")


def halves(text: str, caret: int) -> tuple[str, str]:
    """Return the text before and after a caret, each a text of its own; no line is broken anew.

    Markup that is open at the cut is closed in the first half and opened again in the second, and
    both keep their place on the picture. In a dialogue, where a dash at the start of a line
    begins another voice, a half with one voice left loses its dash, as the style guides have it.
    """
    head, tail = divide(text, settled(text, caret))
    closing, opening = _open_at(head, tail)
    first, second = f"{head}{closing}", f"{opening}{tail}"
    if not is_dialogue(text):
        return first, second
    return _alone(first), _alone(second)


def is_dialogue(text: str) -> bool:
    """Tell whether a line after the first begins another voice with a dash."""
    return any(_DASH.match(line) for line in text.split("\n")[1:])


def without_dashes(text: str) -> str:
    """Return a text without the dashes that begin its lines."""
    return "\n".join(_DASH.sub(r"\1", line) for line in text.split("\n"))


def set_apart(text: str) -> tuple[str, str]:
    """Return the dash that begins a text, with the space after it, and the rest."""
    match = re.match(r"[-–—]\s*(?=\S)", text)
    return (match[0], text[match.end() :]) if match else ("", text)


def has_words(text: str) -> bool:
    """Tell whether a text has more than markup and dashes."""
    return not _NO_WORDS.fullmatch(visible_text(text))


def cuts(text: str) -> list[int]:
    """Return the carets between words at which both halves keep some."""
    return [caret for caret in boundaries(text) if all(map(has_words, divide(text, caret)))]


def voice_cuts(text: str) -> list[int]:
    """Return the carets before the dashes that begin another voice."""
    found, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if number and _DASH.match(line):
            found.append(at)
        at += len(line) + 1
    return found


def settled(text: str, caret: int) -> int:
    """Return a caret moved out of markup, and before a dash that it stands right behind."""
    caret = _beside_markup(text, min(max(caret, 0), len(text)))
    begin = text.rfind("\n", 0, caret) + 1
    match = _DASH.match(text[begin:])
    return begin if match and match.end(1) < caret - begin <= match.end() else caret


def _beside_markup(text: str, caret: int) -> int:
    """Move a caret before the markup that opens there, or behind what closes there."""
    for match in _MARK.finditer(text):
        if match.start() < caret < match.end():
            caret = match.end() if match[1] else match.start()
    moved = True
    while moved:
        moved = False
        for match in _TAG.finditer(text):
            if match[1] and match.start() == caret:
                caret, moved = match.end(), True
            elif not match[1] and match.end() == caret:
                caret, moved = match.start(), True
    return caret


def _open_at(head: str, tail: str) -> tuple[str, str]:
    """Return what closes the markup that is open at a cut, and what opens it again."""
    standing: list[tuple[str, str]] = []
    for match in _TAG.finditer(head):
        name = match[2].lower()
        if not match[1]:
            standing.append((name, match[0]))
        elif any(open_name == name for open_name, _ in standing):
            at = max(at for at, (open_name, _) in enumerate(standing) if open_name == name)
            del standing[at]
    closed = {match[2].lower() for match in _TAG.finditer(tail) if match[1]}
    closing = "".join(f"</{name}>" for name, _ in reversed(standing) if name in closed)
    place = "".join(match[0] for match in [_PLACE.search(head)] if match)
    switched = {match[1]: match[2] for match in _SWITCH.finditer(head)}
    on = "".join(f"{{\\{name}1}}" for name, state in switched.items() if state == "1")
    return closing, place + on + "".join(tag for _, tag in standing)


def _alone(half: str) -> str:
    """Take the dash from a half in which one voice is left."""
    return half if is_dialogue(half) else _DASH.sub(r"\1", half)
