"""The command that removes and trims what is sure, and says what it did."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core import decisions
from editor.core.errors import TranscriptUnwritable
from editor.core.finding import Category, Fix
from editor.core.kinds import kind_name
from editor.core.queue import without_hints
from editor.core.session import Session
from editor.core.text import printable
from editor.formats.versions import keep
from editor.headless.check import checked
from editor.headless.convert import add_output
from editor.headless.listening import add_recording
from editor.headless.saying import put, refuse_same, say
from editor.report import counted, subject_of, times_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.core.cue import Cue
    from editor.core.finding import Finding
    from editor.report import Checked

# From here on a finding is answered without a person having heard it.
SURE = 0.9
# Lost speech is never among them: what was said there is still to be written.
_REMOVABLE = (Category.HALLUCINATION, Category.TAG)
_INSTEAD = "Judge each place in the window, or have the recording transcribed again."


def add_clean(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        f"Remove what is at least {SURE:.0%} sure, and trim what is only in part invented, and "
        "say what was done. Nothing else changes."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    add_output(parser)
    add_recording(parser)
    parser.add_argument(
        "--remove",
        type=_categories,
        default=(Category.HALLUCINATION,),
        metavar="hallucination,tag",
        help="what may be removed (default: hallucination)",
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    refuse_same(options.path, options.output)
    found = checked(options.path, options.media, options.listen)
    session = Session(found.document)
    answered = sure(found.findings, options.remove)
    answer(session, answered)
    if not session.cues:
        reason = f"no cue of {options.path.name} would be left, so nothing was saved"
        raise TranscriptUnwritable(options.output, reason, _INSTEAD)
    kept = keep(options.output)
    for note in (*formats.write(session.document, options.output).source.notes, *kept):
        say(f"{options.output}: {note}")
    if found.media and not (options.media or options.listen):
        say(f"{found.media} was listened to before, and what was heard there counts.")
    put(_told(found, answered, options.remove))
    put(f"Saved {printable(str(options.output))}.\n")
    return 0


def sure(findings: Sequence[Finding], categories: Sequence[Category]) -> list[Finding]:
    """Return the findings that may be answered unheard, none of them sharing a cue."""
    found: list[Finding] = []
    for finding in findings:
        wanted = finding.category in categories and finding.count and finding.confidence >= SURE
        apart = not found or finding.first > found[-1].last
        if wanted and apart and (_is_trim(finding) or Fix.REMOVE in finding.fixes):
            found.append(finding)
    return found


def answer(session: Session, findings: Sequence[Finding]) -> None:
    """Remove the cues of findings, or trim those of which something is left: a step each."""
    # The cues to trim, by their ids: removing others moves them.
    trims = [(session.cues[one.first].id, one) for one in findings if _is_trim(one)]
    if removed := [one for one in findings if not _is_trim(one)]:
        session.do(decisions.remove(session.cues, removed))
    moved = [
        replace(one, first=index, last=index)
        for cue_id, one in trims
        if (index := session.index_of(cue_id)) is not None
    ]
    if moved:
        session.do(decisions.trim(session.cues, moved))


def _is_trim(finding: Finding) -> bool:
    return bool(Fix.TRIM in finding.fixes and finding.leaves and finding.count == 1)


def _categories(text: str) -> tuple[Category, ...]:
    """Return the categories named in a list with commas; argparse tells of any other."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    known = {category.value: category for category in _REMOVABLE}
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"choose from {', '.join(known)}")
    return tuple(known[name] for name in names)


# -- saying what was done ------------------------------------------------------------------


def _told(found: Checked, answered: Sequence[Finding], asked: Sequence[Category]) -> str:
    """Return what was done, a line for each finding, and how much there is left to review."""
    wide = max((len(counted(one.count, "cue")) for one in answered), default=0)
    lines = [_done(one, found.document.cues, wide) for one in answered]
    removed = sum(one.count for one in answered if not _is_trim(one))
    trimmed = sum(map(_is_trim, answered))
    total = counted(len(found.document.cues), "cue")
    what = f"at least {SURE:.0%} sure to be {' or '.join(category.value for category in asked)}"
    if answered:
        also = f", {trimmed:,} trimmed" if trimmed else ""
        lines.append(f"{removed:,} of {total} removed{also}: what is {what}.")
    else:
        lines.append(f"No cue removed: nothing is {what}.")
    left = [one for one in without_hints(found.findings) if one not in answered]
    if left:
        verb = "is" if len(left) == 1 else "are"
        lines.append(f"{counted(len(left), 'finding')} {verb} left for a person to judge.")
    return "".join(f"{line}\n" for line in lines)


def _done(one: Finding, cues: Sequence[Cue], wide: int) -> str:
    verb = "Trimmed" if _is_trim(one) else "Removed"
    what = subject_of(one)
    if _is_trim(one):
        before, after = (replace(one, subject=text) for text in (cues[one.first].text, one.leaves))
        what = f"{subject_of(before)} to {subject_of(after)}"
    return f"{verb} {times_of(one)}  {counted(one.count, 'cue'):>{wide}}  {what} ({kind_name(one).lower()})"
