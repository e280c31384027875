r"""The markup inside ASS events: breaks, overrides in braces, and braces that were said."""

from __future__ import annotations

import re

_READ = re.compile(r"\\([Nnh{}])|\{\\([bius])([01])\}|\{(?=[^\\{}]*\})")
_WRITTEN = re.compile(
    r"\{\\[^{}]*\}"  # an override stays what it is
    r"|<(/?)([bius])>"
    r"|</?(?:c|v|font|ruby|rt|lang)\b[^<>]*>|<[\d:]+\.\d+>"
    r"|[{}\n\u00a0]",
    re.IGNORECASE,
)
_NAMED = {"N": "\n", "n": "\n", "h": "\u00a0", "{": "{", "}": "}"}
_ESCAPED = {"{": "\\{", "}": "\\}", "\n": "\\N", "\u00a0": "\\h"}


def decoded(text: str) -> str:
    r"""Return an event's text as a cue's: \N as a line break, {\i1} as <i>, other overrides as they are.

    A comment in braces becomes an override that does nothing, so that it stays unseen.
    """
    return _READ.sub(_read, text) if "\\" in text or "{" in text else text


def _read(match: re.Match[str]) -> str:
    named, letter, on = match.groups()
    if named:
        return _NAMED[named]
    if letter:
        return f"<{letter}>" if on == "1" else f"</{letter}>"
    return "{\\"


def encoded(text: str) -> str:
    """Return a cue's text as an event's; tags that only other formats know are left out."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _WRITTEN.sub(_write, text)


def _write(match: re.Match[str]) -> str:
    found = match[0]
    if match[2]:
        return f"{{\\{match[2].lower()}{0 if match[1] else 1}}}"
    return "" if found[0] == "<" else _ESCAPED.get(found, found)
