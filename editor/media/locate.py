"""Finding the recording that lies beside a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Sound first: an extract of the sound opens faster than the video it was taken from.
_AUDIO = (  # noqa: SIM905  one to a line would be a page
    ".wav .flac .m4a .mp3 .ogg .opus .oga .aac .wma .aif .aiff .aifc .caf .amr .ac3 .eac3 .dts"
    " .mka .mp2 .spx .wv .ape .tta .w64 .au .m4b .weba"
).split()
_VIDEO = (  # noqa: SIM905
    ".mp4 .mkv .mov .webm .m4v .avi .ts .mts .m2ts .mpg .mpeg .wmv .flv .3gp .ogv .mxf .vob .asf"
).split()
MEDIA_SUFFIXES = (*_AUDIO, *_VIDEO)


def is_media(path: Path) -> bool:
    """Tell by its ending whether a path names a recording."""
    return path.suffix.lower() in MEDIA_SUFFIXES


def media_beside(transcript: Path) -> Path | None:
    """Return the recording of the same name in a transcript's folder, or None.

    talk.en.srt belongs to talk.en.mp3 before talk.mp3, and talk.mp3.srt to talk.mp3; the order of
    MEDIA_SUFFIXES decides between several. Letter case is ignored. A folder that cannot be read
    holds none.
    """
    try:
        beside = [path for path in transcript.parent.iterdir() if is_media(path)]
    except OSError:
        return None
    for stem in _stems(transcript):
        found = [path for path in beside if stem in (path.stem.casefold(), path.name.casefold())]
        found = [path for path in found if path.is_file()]
        if found:
            return min(found, key=lambda path: (_rank(path), path.name))
    return None


def _stems(transcript: Path) -> list[str]:
    stem = transcript.stem.casefold()
    shorter, dot, language = stem.rpartition(".")
    # What follows the last dot may be a language, en or pt-br or forced, but not half a sentence.
    return [stem, shorter] if dot and shorter and len(language) <= 12 else [stem]


def _rank(path: Path) -> int:
    return MEDIA_SUFFIXES.index(path.suffix.lower())
