"""The markup of TTML's paragraphs: what a cue's text, times and speaker are in XML."""

from __future__ import annotations

import re

_TAG = re.compile(r"&lt;([biu])&gt;((?:(?!&lt;).)*?)&lt;/\1&gt;", re.DOTALL)
_STYLES = {
    "i": ("fontStyle", "italic"),
    "b": ("fontWeight", "bold"),
    "u": ("textDecoration", "underline"),
}
# What XML cannot hold at all; halves of surrogate pairs are seen to where all text is written.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WRAPPER = re.compile(
    r"\s*(<((?:[\w.-]+:)?span)\b[^<>]*>)(?:(?!</?(?:[\w.-]+:)?span\b).)*(</\2\s*>)\s*", re.DOTALL
)
_BLANKS = re.compile(r"[ \t\n]+")
START = re.compile(r"<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")


def name_of(speaker: str) -> str:
    """Return a speaker's name on one line, as XML can hold it."""
    return " ".join(_sound(speaker).split())


def escaped(text: str) -> str:
    """Return a text with the characters that are markup written as entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def marked_up(text: str, prefix: str = "", styling: str = "tts:") -> str:
    """Return a cue's text with spans for its styles and its lines parted by breaks.

    The prefixes are those of the elements and of the attributes for styles, with their colons;
    a prefix for styles that is no name yet may bring its declaration before it.
    """
    *declared, styled = styling.split(" ")
    opening = " ".join((f"<{prefix}span", *declared, styled))

    def span(match: re.Match[str]) -> str:
        name, value = _STYLES[match[1]]
        return f'{opening}{name}="{value}">{match[2]}</{prefix}span>'

    found = escaped(_sound(text).replace("\r\n", "\n").replace("\r", "\n"))
    return _TAG.sub(span, found).replace("\n", f"<{prefix}br/>")


def rewrapped(before: str, text: str, prefix: str, styling: str) -> str:
    """Return what stands in an element for another text, in the one span it was in, if it was."""
    match = _WRAPPER.fullmatch(before)
    bare = unstyled(match[1], text) if match else None
    if match and bare is not None:
        return match[1] + marked_up(bare, prefix, styling) + match[3]
    return marked_up(text, prefix, styling)


def unstyled(tag: str, text: str) -> str | None:
    """Return a text without the styles that a tag gives to all of it, None when it has not all."""
    for letter, (name, value) in _STYLES.items():
        if attribute(tag, name) != value:
            continue
        inner = text.removeprefix(f"<{letter}>").removesuffix(f"</{letter}>")
        if len(inner) != len(text) - 7 or f"<{letter}>" in inner:
            return None
        text = inner
    return text


def with_attribute(tag: str, name: str, value: str | None, prefix: str = "") -> str:
    """Return a start tag with an attribute set, or without it where the value is None."""
    pattern = re.compile(rf"(\s(?:[\w.-]+:)?{name}\s*=\s*)(?:\"[^\"]*\"|'[^']*')")
    if value is None:
        return pattern.sub("", tag)
    if pattern.search(tag):
        return pattern.sub(lambda match: f'{match[1]}"{value}"', tag, count=1)
    end = len(tag) - (2 if tag.endswith("/>") else 1)
    return f'{tag[:end].rstrip()} {prefix}{name}="{value}"{tag[end:]}'


def attribute(tag: str, name: str) -> str | None:
    """Return an attribute of a start tag, whatever its prefix, or nothing."""
    match = re.search(rf"\s(?:[\w.-]+:)?{name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", tag)
    return match and (match[1] or match[2] or "")


def is_collapsed(text: str) -> bool:
    """Tell whether a text would lose white space where XML does not preserve it."""
    return any(_BLANKS.sub(" ", line).strip(" \t") != line for line in text.split("\n"))


def _sound(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
