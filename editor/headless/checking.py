"""Checking transcripts, one or thousands: on all cores, in the order they were named."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import signal
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING

from editor.checks import Inspection
from editor.core.errors import CueproofError, FileProblem, TranscriptUnreadable
from editor.headless.gate import Gate
from editor.headless.layouts import LAYOUTS
from editor.headless.listening import hear, read
from editor.headless.naming import with_known_names
from editor.report import Checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from editor.checks.publishing.profile import Profile
    from editor.headless.gathering import Gathered

# Starting processes takes as long as checking a few transcripts.
_WORTH_PROCESSES = 8
_GARBAGE = 500_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """How transcripts are to be checked and what was found written; the same for all of them."""

    profile: Profile | None = None
    gate: Gate = field(default_factory=Gate)
    layout: str = "text"
    hints: bool = False
    media: Path | None = None
    listen: bool = False
    to_stdout: bool = True


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one transcript.

    Attributes: path; part, what was found, written; stops, whether the check fails on it;
    found, how many findings of each category; remarks, what was said of it meanwhile; problem,
    why it could not be read; passed_over, whether that is no wonder.
    """

    path: Path
    part: str = ""
    stops: bool = False
    found: Counter[str] = field(default_factory=Counter)
    remarks: str = ""
    problem: str = ""
    passed_over: bool = False


def checked(
    path: Path, named: Path | None, listen: bool, profile: Profile | None = None
) -> Checked:
    """Read and check a transcript with what is known of its recording; raises FileProblem."""
    document = read(path)
    heard = hear(path, named, listen)
    rules = with_known_names(profile, path)
    findings = Inspection(heard.evidence, profile=rules).run(document.cues)
    return Checked(path, document, findings, heard.media, heard.evidence.duration_ms)


def outcomes(files: Sequence[Gathered], wanted: Wanted, jobs: int = 0) -> Iterator[Outcome]:
    """Check files and yield what became of each, in their order; jobs is for all cores when 0.

    Few files, and those whose recording is listened to, are checked one after the other. Raises
    CueproofError when a process was ended from outside.
    """
    jobs = jobs or os.cpu_count() or 1
    frozen = getattr(sys, "frozen", False)
    if jobs == 1 or wanted.media or wanted.listen or len(files) < _WORTH_PROCESSES or frozen:
        yield from (_outcome(one, wanted) for one in files)
        return
    # Spawned on every system alike: a forked process inherits threads that do not go on in it.
    pool = ProcessPoolExecutor(
        min(jobs, len(files)), mp_context=get_context("spawn"), initializer=_uninterrupted
    )
    try:
        yield from pool.map(partial(_quietly, wanted=wanted), files)
    except BrokenProcessPool as error:
        raise CueproofError(
            "A process that was checking ended: perhaps the memory did not suffice. "
            "Try again with --jobs 1."
        ) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _uninterrupted() -> None:
    """Leave Ctrl+C to the process that gives out the work, and look for garbage seldom.

    What checking makes is let go of without that; looking takes a tenth of the time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(_GARBAGE)


def _quietly(file: Gathered, wanted: Wanted) -> Outcome:
    """Check a file in a process of its own, and bring back what was said instead of saying it."""
    with contextlib.redirect_stderr(io.StringIO()) as said:
        outcome = _outcome(file, wanted)
    return Outcome(
        outcome.path,
        outcome.part,
        outcome.stops,
        outcome.found,
        said.getvalue(),
        outcome.problem,
        outcome.passed_over,
    )


def _outcome(file: Gathered, wanted: Wanted) -> Outcome:
    try:
        one = checked(file.path, wanted.media, wanted.listen, wanted.profile)
    except FileProblem as problem:
        other = file.may_be_other and isinstance(problem, TranscriptUnreadable)
        return Outcome(file.path, problem=str(problem), passed_over=other)
    shown = sys.stdout if wanted.to_stdout else None
    part = LAYOUTS[wanted.layout].part(one, wanted.gate, shown, wanted.hints)
    return Outcome(
        file.path,
        part,
        any(map(wanted.gate.stops, one.findings)),
        Counter(finding.category.value for finding in one.findings),
    )
