"""How what was found is written: a part for each transcript, and what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TextIO

from editor.headless.as_json import as_json
from editor.headless.as_junit import JUNIT_FOOT, JUNIT_HEAD, as_junit
from editor.headless.as_sarif import SARIF_FOOT, as_sarif, sarif_head
from editor.report import as_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from editor.headless.gate import Gate
    from editor.report import Checked

# What `as_json` puts around its files; each part is one of them.
_JSON_HEAD, _JSON_FOOT = '{\n "version": 1,\n "files": [', "\n ]\n}\n"


class Layout(NamedTuple):
    """One way to write findings down.

    Fields: part, a transcript's; head, between and foot, what stands before, between and after
    them, so that thousands are written one after the other.
    """

    part: Callable[[Checked, Gate, TextIO | None, bool], str]
    head: Callable[[], str] = str
    between: str = ""
    foot: str = ""


def _text(one: Checked, _: Gate, shown: TextIO | None, hints: bool) -> str:
    return as_text([one], shown, hints=hints)


def _json(one: Checked, _: Gate, shown: TextIO | None, _hints: bool) -> str:
    lines = as_json([one], shown).splitlines()
    return "\n" + "\n".join(lines[3:-2])


LAYOUTS = {
    "text": Layout(_text, between="\n"),
    "json": Layout(_json, lambda: _JSON_HEAD, ",", _JSON_FOOT),
    "junit": Layout(as_junit, lambda: JUNIT_HEAD, "", JUNIT_FOOT),
    "sarif": Layout(as_sarif, sarif_head, ",", SARIF_FOOT),
}
