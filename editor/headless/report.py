"""The command that writes what a publisher keeps of a review: a page, or JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from editor import paths
from editor.formats.reading import refuse_large
from editor.headless.check import add_profile, chosen_profile
from editor.headless.listening import add_recording, hear, read
from editor.headless.naming import with_known_names
from editor.headless.saying import put, refuse_same, say
from editor.settings import Settings

if TYPE_CHECKING:
    import argparse

    from editor.signoff.material import Material, Original


def add_report(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = (
        "Write a sign-off: what was flagged and why, what was removed, what was kept, what was "
        "lost, what was never listened to, which rules are still broken, what was edited, and the "
        "hashes of the files. A page for people, or JSON for programs."
    )
    parser.epilog = (
        "Verdicts and what was heard are known where the transcript was reviewed on this machine. "
        "Ends with 0 when the report was written, 2 when a file is unusable."
    )
    parser.add_argument("path", type=Path, metavar="IN", help="the finished transcript")
    add_recording(parser)
    parser.add_argument(
        "--against",
        type=Path,
        metavar="ORIGINAL",
        help="what it was made from (default: the first version kept of the file)",
    )
    add_profile(parser)
    parser.add_argument(
        "--reviewer", metavar="NAME", help="who is named (default: as set, or the user's name)"
    )
    parser.add_argument(
        "--format", choices=("html", "json"), help="default: by the ending of -o, else html"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write there instead")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from editor.signoff.gathering import signed_off  # noqa: PLC0415  heavy, for this command alone
    from editor.signoff.verdict_line import verdict_line  # noqa: PLC0415
    from editor.signoff.writing import form_of, written  # noqa: PLC0415

    for path in (options.path, options.against, options.media):
        if path and options.output:
            refuse_same(path, options.output)
    found = signed_off(_material(options))
    put(written(found, options.format or form_of(options.output)), options.output)
    if options.output:
        say(f"{options.output}: {verdict_line(found)}.")
    return 0


def _material(options: argparse.Namespace) -> Material:
    """Return all that is known of the transcript; raises FileProblem."""
    from editor.signoff.material import Material, known_review, not_saved  # noqa: PLC0415

    document = read(options.path)
    original = _original(options)
    profile = with_known_names(chosen_profile(options), options.path)
    heard = hear(options.path, options.media, options.listen)
    known = known_review(document, heard.media)
    if known.remark:
        say(known.remark)
    return Material(
        options.path,
        document,
        heard.media,
        heard.evidence,
        original,
        known.left,
        known.steps,
        profile,
        _reviewer(options.reviewer),
        not_saved(options.path),
    )


def _original(options: argparse.Namespace) -> Original | None:
    """Return the original named, or the first version kept; raises TranscriptUnreadable."""
    from editor.signoff.material import first_original, original_of  # noqa: PLC0415

    if options.against is None:
        return first_original(options.path)
    if not options.large:
        refuse_large(options.against, "Say --large to read it all the same.")
    return original_of(options.against, "named for this report")


def _reviewer(named: str | None) -> str:
    from editor.signoff.material import reviewer  # noqa: PLC0415

    if named is not None:
        return named
    return reviewer(str(Settings(paths.config_dir() / "settings.json").get("review.name")))
