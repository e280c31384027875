"""The glossaries there are: the person's own, and one beside the transcripts of a project."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING

from editor import paths
from editor.core.sentence import said
from editor.formats.atomic import write_bytes
from editor.formats.versions import keep, wrote
from editor.repairs.glossary.entries import Glossary, GlossaryUnreadable, parsed, written

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_NAME = "glossary.tsv"


class Where(Enum):
    """Whose a glossary is: that of the transcript's folder, or the person's own."""

    PROJECT = said("this project")
    OWN = said("everything of mine")


def own_path() -> Path:
    """Return where the person's own glossary is kept; it may not exist yet."""
    return paths.config_dir() / _NAME


def project_path(transcript: Path) -> Path:
    """Return where the glossary of a transcript's folder is kept; it may not exist yet."""
    return transcript.parent / _NAME


def known(transcript: Path | None = None) -> Glossary:
    """Return all that is known for a transcript; its folder's glossary goes before one's own.

    Raises GlossaryUnreadable when one of them has an error.
    """
    own = read(own_path()) if own_path().exists() else Glossary()
    if transcript is None or not project_path(transcript).exists():
        return own
    return read(project_path(transcript)).over(own)


def read(path: Path) -> Glossary:
    """Read a glossary; raises GlossaryUnreadable naming the line that is wrong."""
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        reason = said("line {number:,}: this is not UTF-8", number=line)
        raise GlossaryUnreadable(path, reason, said("Save it as UTF-8.")) from error
    except OSError as error:
        reason = said("the file cannot be read ({why})", why=(error.strerror or str(error)).lower())
        raise GlossaryUnreadable(path, reason) from error
    return parsed(text, path)


def save(glossary: Glossary, path: Path) -> None:
    """Write a glossary, whole or not at all; raises TranscriptUnwritable.

    A table that somebody else wrote is kept as an earlier version: of its remarks and further
    columns nothing is written.
    """
    with suppress(OSError):  # the writing says why not
        path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(ValueError):  # so is what is wrong with the name
        keep(path, even_ours=False)
    data = written(glossary).encode()
    write_bytes(path, data)
    wrote(path, data)


def add(entries: Mapping[str, str], path: Path) -> Glossary:
    """Add what is right by what was heard to the glossary kept in a file; return it as it is now.

    A name that is only to be known is heard as it is written: {"DETR": "DETR"}. The file is made
    when there is none. Raises ValueError with a sentence when one makes no entry,
    GlossaryUnreadable, and TranscriptUnwritable; the file is then as it was.
    """
    kept = read(path) if path.exists() else Glossary()
    for heard, right in entries.items():
        kept = kept.with_entry(heard, right)
    save(kept, path)
    return kept
