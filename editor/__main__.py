"""Starting: the window, or a command without one. Kept light, because start-up is measured."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from editor.core.errors import CueproofError, FileProblem

if TYPE_CHECKING:
    from collections.abc import Sequence

# argparse and the checks are imported only where one of these asks for them.
_COMMANDS = (
    ["chapters"], ["check"], ["clean"], ["compare"], ["completions"], ["convert"], ["cut"], ["glossary"], ["lost"],
    ["profiles"], ["reflow"], ["report"], ["spelling"],
)  # fmt: skip
_HELP = ("-h", "--help", "--version")
_SAMPLE = "--sample"
_SNIFFED = 65_536


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    options, names = _parted(words)
    if words[:1] in _COMMANDS or any(word in _HELP for word in options):
        return _command(words)
    try:
        transcript, media = _chosen(options, [Path(name) for name in names])
    except CueproofError as problem:
        from editor.headless.saying import say  # noqa: PLC0415

        say(str(problem))
        return 2
    return _open(transcript, media)


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


def _chosen(options: list[str], files: list[Path]) -> tuple[Path | None, Path | None]:
    """Return the transcript and the recording named, no transcript meaning the sample.

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
        return None, None
    for path in files:
        if not _exists(path):
            raise FileProblem(path, "there is no such file")
        if path.is_dir():
            raise FileProblem(path, "this is a folder", "Name a file inside it.")
        if not path.is_file():  # a pipe would have one wait
            raise FileProblem(path, "this is not an ordinary file")
    recordings = [path for path in files if _is_recording(path)]
    transcripts = [path for path in files if path not in recordings]
    if len(recordings) > 1 or len(transcripts) > 1:
        raise CueproofError("Name one transcript, and at most one recording of it.")
    media = recordings[0] if recordings else None
    return transcripts[0] if transcripts else _beside(recordings[0]), media


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name too long, or with a zero byte in it
        return False


def _is_recording(path: Path) -> bool:
    """Tell a recording from a transcript: by the ending, and where that says nothing by content."""
    from editor.formats import is_transcript_suffix  # noqa: PLC0415
    from editor.formats.encoding import is_binary  # noqa: PLC0415
    from editor.media.locate import is_media  # noqa: PLC0415

    if is_media(path):
        return True
    if is_transcript_suffix(path.suffix):
        return False
    try:
        with path.open("rb") as file:
            return is_binary(file.read(_SNIFFED))
    except OSError:
        return False  # reading it as a transcript will say why


def _beside(media: Path) -> Path:
    """Return the transcript of a recording, of the same name beside it; raises FileProblem."""
    from editor.formats import FORMATS  # noqa: PLC0415

    endings = [suffix for known in reversed(FORMATS) for suffix in known.suffixes]
    for path in (media.with_suffix(ending) for ending in endings):
        if path.is_file():
            return path
    raise FileProblem(media, "this is a recording", "Name its transcript too.")


def _open(transcript: Path | None, media: Path | None) -> int:
    """Show the window, or do the same job without one where there can be none."""
    from editor.ui.display import missing_display  # noqa: PLC0415

    reason = missing_display()
    if reason is None:
        try:
            from editor.ui.app import run  # noqa: PLC0415
        except ImportError as error:
            reason = f"Qt cannot be loaded ({error})"
        else:
            return run(transcript, media)
    from editor.cli import without_window  # noqa: PLC0415

    return without_window(transcript, media, reason)


if __name__ == "__main__":
    sys.exit(main())
