"""Starting: the window, or a command without one. Kept light, because start-up is measured."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from editor.core.errors import CueproofError, FileProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editor.pairs import Pair

# argparse and the checks are imported only where one of these asks for them.
_COMMANDS = (
    ["chapters"], ["check"], ["clean"], ["compare"], ["completions"], ["convert"], ["cut"], ["glossary"], ["lost"],
    ["profiles"], ["reflow"], ["report"], ["spelling"],
)  # fmt: skip
_HELP = ("-h", "--help", "--version")
_SAMPLE = "--sample"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    options, names = _parted(words)
    if words[:1] in _COMMANDS or any(word in _HELP for word in options):
        return _command(words)
    try:
        chosen = _chosen(options, [Path(name) for name in names])
    except CueproofError as problem:
        from editor.headless.saying import say  # noqa: PLC0415

        say(str(problem))
        return 2
    return _open(chosen)


def _command(words: list[str]) -> int:
    try:
        from editor import cli  # noqa: PLC0415

        return cli.main(words)
    except KeyboardInterrupt:  # while that is loaded, too
        return 130


def _parted(words: list[str]) -> tuple[list[str], list[str]]:
    """Return the options, those with a dash, and the names; all after a double dash are names."""
    stop = words.index("--") if "--" in words else len(words)
    options = [word for word in words[:stop] if word.startswith("-")]
    names = [word for word in words[:stop] if not word.startswith("-")]
    return options, names + words[stop + 1 :]


def _chosen(options: list[str], files: list[Path]) -> Sequence[Pair]:
    """Return each transcript named with its recording, none at all meaning the sample.

    Raises CueproofError when a file is missing or the names make no pair.
    """
    unknown = [word for word in options if word != _SAMPLE]
    if unknown:
        raise CueproofError(
            f"There is no option {unknown[0]}: `cueproof --help` lists those there are."
        )
    if options and files:
        raise CueproofError(f"Name files or say {_SAMPLE}, not both.")
    if not files:
        return ()
    for path in files:
        if not _exists(path):
            raise FileProblem(path, "there is no such file")
        if path.is_dir():
            raise FileProblem(path, "this is a folder", "Name a file inside it.")
        if not path.is_file():  # a pipe would have one wait
            raise FileProblem(path, "this is not an ordinary file")
    from editor.pairs import pairs  # noqa: PLC0415

    return pairs(files)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long, or with a zero byte in it
        return False


def _open(chosen: Sequence[Pair]) -> int:
    """Show each in a window, or do the same job without one where there can be none."""
    from editor.ui.display import missing_display  # noqa: PLC0415

    reason = missing_display()
    if reason is None:
        from editor.journal.lock import Lock  # noqa: PLC0415
        from editor.second_start import hand_over, start_another  # noqa: PLC0415

        for other in chosen[1:]:
            start_another(*other)
        transcript, media = chosen[0] if chosen else (None, None)
        lock = Lock(transcript) if transcript else None
        if lock and hand_over(lock, media):
            return 0
        try:
            from editor.ui.app import run  # noqa: PLC0415
        except ImportError as error:
            reason = f"Qt cannot be loaded ({error})"
        else:
            return run(transcript, media, lock)
    from editor.cli import without_window  # noqa: PLC0415

    if not chosen:
        return without_window(None, None, reason)
    return max(without_window(*pair, reason) for pair in chosen)


if __name__ == "__main__":
    sys.exit(main())
