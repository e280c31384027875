"""What a check found, as JUnit XML: what build servers show as failed tests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TextIO
from xml.sax.saxutils import escape, quoteattr

from editor.core.finding import Category
from editor.core.kinds import kind_name
from editor.core.queue import is_hint
from editor.report import counted, place_of, subject_of, times_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.headless.gate import Gate
    from editor.report import Checked

JUNIT_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cueproof">\n'
JUNIT_FOOT = "</testsuites>\n"
# What XML 1.0 has no way to write, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_junit(one: Checked, gate: Gate, shown: TextIO | None = None, hints: bool = False) -> str:  # noqa: ARG001
    """Return a suite for a transcript: a failed test for each finding that counts.

    A category in which nothing counts is one test that has passed; hints and what the check does
    not fail on are told in its output.
    """
    cues = one.document.cues
    cases: list[str] = []
    failures = 0
    for category in Category:
        inside = [finding for finding in one.findings if finding.category is category]
        stopping = [finding for finding in inside if gate.stops(finding)]
        failures += len(stopping)
        cases += [_failed(finding, cues) for finding in stopping]
        if not stopping:
            cases.append(_passed(category, inside, hints=hints))
    suite = f'<testsuite name={_quoted(str(one.path))} tests="{len(cases)}" failures="{failures}"'
    return f'{suite} errors="0" skipped="0">\n{"".join(cases)}</testsuite>\n'


def junit_error(path: str, problem: str) -> str:
    """Return the suite of a transcript that could not be read."""
    return (
        f'<testsuite name={_quoted(path)} tests="1" failures="0" errors="1" skipped="0">\n'
        f' <testcase classname="read" name="read"><error message={_quoted(problem)}'
        ' type="FileProblem"/></testcase>\n</testsuite>\n'
    )


def _failed(finding: Finding, cues: Sequence[Cue]) -> str:
    name = f"{kind_name(finding)} {place_of(finding, cues)} {times_of(finding)}"
    told = "\n".join(_told(finding))
    return (
        f' <testcase classname="{finding.category.value}" name={_quoted(name)}>'
        f'<failure message={_quoted(finding.reason)} type="{finding.kind}">{_escaped(told)}'
        "</failure></testcase>\n"
    )


def _told(finding: Finding) -> Iterator[str]:
    if subject := subject_of(finding):
        yield subject
    yield finding.reason
    yield f"confidence {finding.confidence:.0%}"


def _passed(category: Category, inside: Sequence[Finding], *, hints: bool) -> str:
    told = [one for one in inside if hints or not is_hint(one)]
    start = f' <testcase classname="{category.value}" name="{category.value}"'
    if not told:
        return f"{start}/>\n"
    output = _escaped(f"{counted(len(told), 'finding')}, none that this check fails on")
    return f"{start}><system-out>{output}</system-out></testcase>\n"


def _quoted(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text))


def _escaped(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text))
