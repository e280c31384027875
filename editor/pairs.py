"""Which of the files somebody names belong together: a transcript, and the recording of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from editor import formats
from editor.core.errors import CueproofError, FileProblem
from editor.formats.encoding import is_binary
from editor.media.locate import is_media

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

# A transcript with its recording, or without one.
Pair: TypeAlias = "tuple[Path, Path | None]"
# Each has a window of its own: a whole folder chosen by mistake must not fill the screen.
MOST = 12
_SNIFFED = 65_536


def pairs(files: Sequence[Path]) -> list[Pair]:
    """Return each transcript among some files with its recording, in the order of the files.

    One transcript and one recording are a pair whatever they are called; of several, those of the
    same name are. A recording alone stands for the transcript of its name beside it. Raises
    CueproofError when a recording has no transcript, a transcript two recordings, or when there are
    more than MOST.
    """
    recordings = [path for path in files if is_recording(path)]
    transcripts = [path for path in files if path not in recordings]
    if len(transcripts) == len(recordings) == 1:
        return [(transcripts[0], recordings[0])]
    found: dict[Path, Path | None] = dict.fromkeys(transcripts)
    for recording in recordings:
        alike = [path for path in transcripts if path.stem == recording.stem]
        transcript = alike[0] if alike else beside(recording)
        if found.get(transcript):
            raise CueproofError("Name at most one recording of each transcript.")
        found[transcript] = recording
    if len(found) > MOST:
        raise CueproofError(
            f"That would be {len(found)} windows: name at most {MOST} transcripts at a time."
        )
    return list(found.items())


def is_recording(path: Path) -> bool:
    """Tell a recording from a transcript: by the ending, and where that says nothing by content."""
    if is_media(path):
        return True
    if formats.is_transcript_suffix(path.suffix):
        return False
    try:
        with path.open("rb") as file:
            return is_binary(file.read(_SNIFFED))
    except OSError:
        return False  # reading it as a transcript will say why


def beside(media: Path) -> Path:
    """Return the transcript of a recording, of the same name beside it; raises FileProblem."""
    endings = [suffix for known in reversed(formats.FORMATS) for suffix in known.suffixes]
    for path in (media.with_suffix(ending) for ending in endings):
        if path.is_file():
            return path
    raise FileProblem(media, "this is a recording", "Name its transcript too.")
