"""What files the program is offered for: the one table behind every system's own list.

Endings and types that say little about what is inside, such as .json and .log, are among them: the
program looks at the content, and nowhere does it make itself the first choice.
"""

from __future__ import annotations

from typing import NamedTuple

from editor.media.locate import MEDIA_SUFFIXES

APP_ID = "org.cueproof.Cueproof"


class Document(NamedTuple):
    """A kind of transcript: its name, its type, and its endings."""

    name: str
    mime: str
    suffixes: tuple[str, ...]


TRANSCRIPTS = (
    Document("SRT subtitles", "application/x-subrip", (".srt",)),
    Document("WebVTT subtitles", "text/vtt", (".vtt", ".webvtt")),
    Document("ASS subtitles", "text/x-ssa", (".ass", ".ssa")),
    Document("TTML subtitles", "application/ttml+xml", (".ttml", ".dfxp")),
    Document("SAMI subtitles", "application/x-sami", (".smi", ".sami")),
    Document("MicroDVD subtitles", "text/x-microdvd", (".sub",)),
    Document("MPL2 subtitles", "text/x-mpl2", (".mpl",)),
    Document("SBV captions", "text/x-sbv", (".sbv",)),
    Document("LRC lyrics", "text/x-lrc", (".lrc",)),
    Document("Audacity labels", "text/x-audacity-labels", (".aud",)),
    Document(
        "YouTube captions", "application/x-youtube-timedtext+xml", (".srv1", ".srv2", ".srv3")
    ),
    Document("YouTube captions", "application/x-youtube-timedtext+json", (".json3",)),
    Document("JSON of a recogniser", "application/json", (".json",)),
    Document("table of cues", "text/tab-separated-values", (".tsv",)),
    Document("table of cues", "text/csv", (".csv",)),
    Document("text of a recogniser", "text/plain", (".txt",)),
    Document("cues in Markdown", "text/markdown", (".md", ".markdown")),
)
# As shared-mime-info names them; a type of video covers its recordings whatever the ending.
RECORDINGS = (
    "audio/aac", "audio/ac3", "audio/flac", "audio/mp4", "audio/mpeg", "audio/ogg", "audio/x-aiff",
    "audio/x-ape", "audio/x-matroska", "audio/x-ms-wma", "audio/x-opus+ogg", "audio/x-vorbis+ogg",
    "audio/x-wav", "audio/x-wavpack",
    "video/3gpp", "video/mp2t", "video/mp4", "video/mpeg", "video/ogg", "video/quicktime",
    "video/webm", "video/x-flv", "video/x-matroska", "video/x-ms-wmv", "video/x-msvideo",
)  # fmt: skip
MIME_TYPES = (*(one.mime for one in TRANSCRIPTS), *RECORDINGS)
SUFFIXES = tuple(suffix for one in TRANSCRIPTS for suffix in one.suffixes)


def mac_document_types() -> list[dict[str, object]]:
    """Return what Info.plist says under CFBundleDocumentTypes."""
    kinds = [(one.name, one.suffixes) for one in TRANSCRIPTS]
    return [
        {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Editor" if name != "recording" else "Viewer",
            "CFBundleTypeExtensions": [suffix.removeprefix(".") for suffix in suffixes],
            "LSHandlerRank": "Alternate",
        }
        for name, suffixes in [*kinds, ("recording", MEDIA_SUFFIXES)]
    ]
