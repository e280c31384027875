"""The rules about what is written: spaces, brackets, signs, marks, numbers and speakers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editor.checks.publishing.fault import HEARD, STYLE, Fault
from editor.checks.publishing.mended_text import (
    ELLIPSES,
    HIDDEN,
    dashed,
    forbidden_in,
    has_stray_spaces,
    tags_in,
)
from editor.checks.words.tongue import tongue
from editor.core.cue import visible_text
from editor.core.sentence import listed, said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.checks.publishing.names import Misheard
    from editor.checks.publishing.profile import Profile

_COLON = re.compile(
    r"^(?:[-–—]\s*)?(?:[A-Z][\w.'’]*|Dr\.|Mr\.|Mrs\.)(?: [A-Z0-9][\w.'’]*){0,3}:\s", re.MULTILINE
)
_BRACKETS = re.compile(r"^(?:[-–—]\s*)?[\[(][A-Z][\w .'’]{0,30}[\])]:?\s+\S", re.MULTILINE)
_FORBIDDEN_STYLES = {
    "arrows": (re.compile(r"^\s*(?:>>|&gt;&gt;)", re.MULTILINE), said("“>>” marks the speaker")),
    "dash": (re.compile(r"^\s*[-–—]\s*\S", re.MULTILINE), said("a dash marks the speaker")),
    "colon": (_COLON, said("a name with a colon marks the speaker")),
    "brackets": (_BRACKETS, said("a name in brackets marks the speaker")),
}
# Of these signs each of the styles has one, and few texts have any.
_MARKING = re.compile(r"[-–—>&:\[(]")
_DIGIT = re.compile(r"\d")
# Alone, and neither a time, a decimal, a date, a sum nor a measure.
_NUMBER = re.compile(
    r"(?<![\w.,:/$£€¥#+°–-])(\d{1,2})(?!\w|[.,:/–-]\d|-\w|[%°]"
    r"|\s?(?:%|percent|per cent|am\b|pm\b|a\.m|p\.m|o'clock|[kcm]?m\b|[km]?g\b|[kKMG]?Hz\b|[KMGT]B\b))"
)


def wording_faults(text: str, profile: Profile) -> Iterator[Fault]:
    """Yield what is wrong with the signs of a text."""
    shown = visible_text(text)
    if profile.text_empty and not shown.strip():
        yield Fault("empty", said("There is nothing to read."), {})
        return
    if profile.text_double_spaces and has_stray_spaces(shown):
        yield Fault(
            "double-spaces", said("More spaces than one, or some at the end of a line."), {}
        )
    if signs := forbidden_in(text, profile):
        yield _forbidden(signs, text, profile)
    wrong = ELLIPSES.get(profile.text_ellipsis or "")
    if wrong and wrong.search(shown):
        reason = said("{profile} writes an ellipsis “{form}”.", profile=profile.title,
                      form=profile.text_ellipsis)  # fmt: skip
        yield Fault("ellipsis", reason, {})
    if profile.misheard and (misheard := profile.misheard.misheard(text)):
        yield _named_wrong(misheard)
    yield from _marks(text, profile)
    if _MARKING.search(shown):
        yield from _speakers(text, shown, profile)
    if profile.numbers_spelled_to and _DIGIT.search(shown):
        yield from _numbers(shown, profile.numbers_spelled_to, profile)


def _forbidden(signs: Sequence[str], text: str, profile: Profile) -> Fault:
    named = listed([_named(sign) for sign in signs])
    count = sum(map(text.count, signs))
    return Fault(
        "forbidden-character",
        said(
            "{named} is not to be used.", "{named} are not to be used.", n=len(signs), named=named
        ),
        {"count": count},
        mendable=all(HIDDEN.match(one) or one in profile.replacements for one in signs),
    )


def _named_wrong(misheard: Sequence[Misheard]) -> Fault:
    pairs = {(" ".join(one.found.split()), one.right): None for one in misheard}
    told = [said("“{found}” as heard for “{right}”", found=a, right=b) for a, b in pairs]
    reason = said("The glossary knows {pairs}. Where the word itself is meant, keep it.",
                  pairs=listed(told))  # fmt: skip
    return Fault("name-spelling", reason, {"count": len(misheard)}, HEARD)


def _named(sign: str) -> str:
    return f"“{sign}”" if sign.isprintable() or len(sign) > 1 else f"U+{ord(sign):04X}"


def _marks(text: str, profile: Profile) -> Iterator[Fault]:
    names = tags_in(text) if "<" in text or "{" in text else []
    if not names:
        return
    if profile.text_tags is not None:
        wrong = list(dict.fromkeys(name for name, _ in names if name not in profile.text_tags))
        if wrong:
            reason = said("{profile} does not allow {tags}.", profile=profile.title,
                          tags=listed([f"<{name}>" for name in wrong]))  # fmt: skip
            yield Fault("tags", reason, {"count": len(wrong)})
    if profile.text_italics:
        opened = sum(1 if opens else -1 for name, opens in names if name == "i")
        if opened and "i" not in {
            name for name, _ in names if name not in (profile.text_tags or ("i",))
        }:
            yield Fault("italics", said("Italics that begin and do not end, or the other way."), {})


def _speakers(text: str, shown: str, profile: Profile) -> Iterator[Fault]:
    for style in profile.speakers_forbidden:
        pattern, what = _FORBIDDEN_STYLES[style]
        if pattern.search(shown):
            reason = said("Here {what}, which {profile} does not do.", what=what,
                          profile=profile.title)  # fmt: skip
            yield Fault("speaker-style", reason, {}, STYLE, mendable=False)
            return
    if profile.speakers_dash and dashed(text, profile.speakers_dash) != text:
        reason = said("{profile} begins each speaker's line with “{dash}”.", profile=profile.title,
                      dash=profile.speakers_dash)  # fmt: skip
        yield Fault("speaker-style", reason, {}, STYLE)


def _numbers(shown: str, most: int, profile: Profile) -> Iterator[Fault]:
    found = [one for one in _NUMBER.findall(shown) if 0 < int(one) <= most]
    if found and tongue(shown) in {"", profile.numbers_language or ""}:
        reason = said(
            "{profile} spells out numbers up to {most}: {found}.",
            profile=profile.title, most=most, found=listed(found),
        )  # fmt: skip
        yield Fault("number", reason, {"count": len(found)}, STYLE, mendable=False)
