"""Texts as a profile wants them written: the part of it that is safe to do unasked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.checks.publishing.shape import line_limit
from editor.core.halves import is_dialogue
from editor.core.lines import balanced, one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.checks.publishing.profile import Profile

_SPACES = re.compile(r"[ \u00a0]{2,}|[ \t]+(?=\n|\Z)|(?:(?<=\n)|\A)[ \t]+|\t")
# What nobody sees: controls, zero widths and marks of byte order; joiners shape Arabic and Indic.
HIDDEN = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]")
ELLIPSES = {"…": re.compile(r"(?<!\.)\.{3}(?!\.)"), "...": re.compile("…")}
_TAG = re.compile(r"<(/?)([a-zA-Z]++)[^<>]*>")
_OVERRIDE = re.compile(r"\{\\([a-zA-Z]++)[^{}]*\}")
_DASH = re.compile(r"^((?:<[^<>]+>)*)[-–—]\s*(?=[^\s\-–—])", re.MULTILINE)


def mended(text: str, kind: str, profile: Profile) -> str:
    """Return a text with one kind of fault mended, or as it is where that is not safe."""
    mend = _MENDS.get(kind)
    return mend(text, profile) if mend else text


def spaced(text: str) -> str:
    """Return a text with single spaces, and none at the ends of its lines."""
    return _SPACES.sub(lambda match: " " if _is_inside(text, match) else "", text)


def has_stray_spaces(text: str) -> bool:
    """Tell whether a text has more spaces than one together, or some at the ends of its lines."""
    if "\u00a0" in text:
        return _SPACES.search(text) is not None
    # Thousands of texts are asked about: looking for the pattern takes ten times as long.
    inside = "  " in text or " \n" in text or "\n " in text or "\t" in text
    return inside or text[:1] == " " or text[-1:] == " "


def _is_inside(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()], text[match.end() :]
    return bool(before and after and before[-1] != "\n" and after[0] != "\n")


def forbidden_in(text: str, profile: Profile) -> list[str]:
    """Return the signs of a text that a profile forbids, each once, hidden ones among them."""
    found = [sign for sign in (*profile.text_forbidden, *profile.replacements) if sign in text]
    # A text without line breaks whose signs can all be printed hides none.
    hidden = [] if text.replace("\n", "").isprintable() else HIDDEN.findall(text)
    return list(dict.fromkeys([*found, *hidden])) if found or hidden else []


def permitted(text: str, profile: Profile) -> str:
    """Return a text with what stands for a forbidden sign, and without those nobody sees."""
    for sign, instead in profile.replacements.items():
        text = text.replace(sign, instead)
    return HIDDEN.sub("", text)


def with_ellipsis(text: str, form: str | None) -> str:
    """Return a text with every ellipsis in one form."""
    wrong = ELLIPSES.get(form or "")
    return wrong.sub(form or "", text) if wrong else text


def tags_in(text: str) -> list[tuple[str, bool]]:
    """Return the names of the tags in a text, and whether each opens."""
    found = [(match.start(), match[2].lower(), not match[1]) for match in _TAG.finditer(text)]
    found += [(match.start(), match[1].lower(), True) for match in _OVERRIDE.finditer(text)]
    return [(name, opens) for _, name, opens in sorted(found)]


def with_tags(text: str, allowed: tuple[str, ...]) -> str:
    """Return a text without the tags that are not allowed; what stands in them stays."""
    text = _TAG.sub(lambda match: match[0] if match[2].lower() in allowed else "", text)
    return _OVERRIDE.sub(lambda match: match[0] if match[1].lower() in allowed else "", text)


def with_closed_italics(text: str) -> str:
    """Return a text whose italics end where it does, and without ends of none."""
    depth, kept = 0, []
    at = 0
    for match in _TAG.finditer(text):
        if match[2].lower() != "i":
            continue
        kept.append(text[at : match.start()])
        at = match.end()
        closes = bool(match[1])
        if closes and not depth:
            continue
        depth += -1 if closes else 1
        kept.append(match[0])
    return "".join([*kept, text[at:], "</i>" * depth])


def dashed(text: str, dash: str) -> str:
    """Return a dialogue with a dash of one form before each turn; any other text as it is."""
    return _DASH.sub(lambda match: match[1] + dash, text) if is_dialogue(text) else text


def _dashed(text: str, profile: Profile) -> str:
    return dashed(text, profile.speakers_dash) if profile.speakers_dash else text


def _named(text: str, profile: Profile) -> str:
    return profile.misheard.mended(text) if profile.misheard else text


def _rebroken(text: str, profile: Profile) -> str:
    limit = line_limit(text, profile)
    return balanced(text, limit) if limit else text


_MENDS: dict[str, Callable[[str, Profile], str]] = {
    "double-spaces": lambda text, _: spaced(text),
    "forbidden-character": permitted,
    "ellipsis": lambda text, profile: with_ellipsis(text, profile.text_ellipsis),
    "tags": lambda text, profile: with_tags(text, profile.text_tags or ()),
    "italics": lambda text, _: with_closed_italics(text),
    "name-spelling": _named,
    "speaker-style": _dashed,
    "needless-break": lambda text, _: one_line(text),
    "too-long-line": _rebroken,
    "too-many-lines": _rebroken,
    "unbalanced": _rebroken,
}
