"""The command that lists the profiles and puts copies of them where they can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor import profiles
from editor.checks.publishing.profile_text import ProfileUnreadable
from editor.core.errors import CueproofError
from editor.headless.saying import put, say

if TYPE_CHECKING:
    import argparse


def add_profiles(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.description = "List the profiles of publishers' rules, or copy one to change it."
    parser.epilog = f"Your own lie in {profiles.own_folder()}, one file each."
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--copy", metavar="NAME", help="put a copy with your own, to be changed")
    what.add_argument("--show", metavar="NAME", help="print a profile, with where it is from")
    parser.add_argument(
        "--as",
        dest="new_name",
        metavar="NEW",
        help="what the copy is called (default: the same, which takes the place of the original)",
    )
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    if options.new_name is not None and not options.copy:
        raise CueproofError("--as names a copy: say which with --copy.")
    if options.copy:
        return _copy(options.copy, options.new_name)
    if options.show:
        path = profiles.path_of(options.show)
        profiles.read(path)
        put(path.read_text("utf-8-sig"))
        return 0
    return _list()


def _copy(named: str, new_name: str | None) -> int:
    """Print where the copy lies, and tell when it is used in place of one that ships."""
    if new_name is not None and not new_name.strip():
        raise CueproofError(
            "--as gives no name, so nothing was copied: say what the copy is to be called, or "
            "leave --as out to have it take the place of the original."
        )
    made = profiles.copy(named, new_name or "")
    put(f"{made}\n")
    if profiles.ships(made.stem):
        say(
            f"From now on this copy is used wherever “{made.stem}” is asked for, in place of the "
            "one that ships. Give it another name with --as to keep both."
        )
    return 0


def _list() -> int:
    """Print a line for each profile; one of the person's with an error is told, and ends with 2."""
    shelf = profiles.shelf()
    wide = max(len(one.name) for one in shelf)
    failed = False
    for one in shelf:
        try:
            profile = profiles.read(one.path)
        except ProfileUnreadable as problem:
            failed = True
            say(str(problem))
            continue
        own = "  (yours)" if one.is_own else ""
        put(f"{one.name:<{wide}}  {profile.title}: {profile.description}{own}\n")
    return 2 if failed else 0
