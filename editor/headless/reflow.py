"""The command that breaks captions anew, to sentences and to what a profile lets a cue hold."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats, glossaries, profiles
from editor.checks.publishing.profile import AS_IS
from editor.core.errors import EditRefused, FileProblem
from editor.core.sentence import said
from editor.core.session import Session
from editor.core.text import printable
from editor.formats.versions import keep
from editor.headless.convert import add_output
from editor.headless.listening import add_recording, hear, read
from editor.headless.saying import put, refuse_same, say
from editor.repairs.reflow.guesses import accept, guesses
from editor.repairs.reflow.reflowing import reflow
from editor.report import counted

if TYPE_CHECKING:
    import argparse

    from editor.core.evidence import Evidence
    from editor.repairs.reflow.limits import Limits


def add_reflow(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "Join rolling captions, or captions of a fixed width, to sentences and break them anew. "
        "No word is lost; times are those of the words where they are known, else guessed by the "
        "voices and the characters, and it is said how many are."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="a transcript")
    add_output(parser)
    add_recording(parser)
    parser.add_argument(
        "--profile",
        default=AS_IS,
        metavar="NAME",
        help="whose limits are kept, by its name or its file (default: 42 characters, 2 lines, 20 "
        "characters a second, 7 s)",
    )
    parser.add_argument(
        "--sentences",
        action="store_true",
        help="guess capitals and full stops first, where everything is in small letters",
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    refuse_same(options.path, options.output)
    profile = profiles.load(options.profile)
    document = read(options.path)
    if not document.cues:
        raise FileProblem(options.path, said("there is no cue in it to break anew"))
    evidence = hear(options.path, options.media, options.listen).evidence
    session = Session(document)
    told = _with_sentences(session, options.path) if options.sentences else ""
    told += _broken(session, profiles.limits(profile, document.cues), evidence)
    kept = keep(options.output)
    for note in (*formats.write(session.document, options.output).source.notes, *kept):
        say(f"{options.output}: {note}")
    put(f"{told}Saved {printable(str(options.output))}.\n")
    return 0


def _with_sentences(session: Session, path: Path) -> str:
    """Write what is guessed; return what was done."""
    cues = session.cues
    names = sorted(set(glossaries.known(path).values()))
    found = list(guesses(cues, 0, len(cues) - 1, names))
    if not found:
        return "No sentence was guessed: no stretch is all in small letters.\n"
    session.do(accept(cues, found))
    stops = sum(one.stops for one in found)
    return f"Guessed: capitals and {counted(stops, 'full stop')} in {counted(len(found), 'cue')}.\n"


def _broken(session: Session, limits: Limits, evidence: Evidence) -> str:
    """Break all cues anew; return what was done."""
    cues = session.cues
    try:
        made = reflow(cues, 0, len(cues) - 1, session.fresh_id, limits, evidence)
    except EditRefused as refusal:
        return f"{refusal}\n"
    session.do(made.edit)
    verb = "begins or ends" if len(made.interpolated) == 1 else "begin or end"
    guessed = counted(len(made.interpolated), "cue")
    speed = f", {limits.cps:g} characters a second" if limits.cps else ""
    return (
        f"{counted(made.before, 'cue')} became {made.after:,}, "
        f"of up to {limits.lines} lines of {limits.line} characters{speed}.\n"
        f"{guessed} {verb} at a time that nobody measured.\n"
    )
