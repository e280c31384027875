"""Small dictionaries, and looks at the spelling of a few lines."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from editor import paths
from editor.repairs.spelling.dictionary import Dictionary
from editor.repairs.spelling.lexicon import Lexicon
from editor.repairs.spelling.unknown import Listing, listing
from tests.builders import cues

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

RULES = "SET UTF-8\nTRY esianrt\nSFX S Y 1\nSFX S 0 s .\nREP 1\nREP f ph\n"


@cache
def english(code: str = "en_US") -> Dictionary:
    return Dictionary(paths.resource("dictionaries", f"{code}.aff"))


def write(folder: Path, code: str, words: Iterable[str], rules: str = RULES) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    listed = list(words)
    path = folder / f"{code}.aff"
    path.write_text(rules, "utf-8")
    path.with_suffix(".dic").write_text("\n".join((str(len(listed)), *listed, "")), "utf-8")
    return path


def looked_at(*lines: str, own: Iterable[str] = (), names: Iterable[str] = ()) -> Listing:
    return listing(cues(*lines), Lexicon([english()], own, names))


def unknown(*texts: str, own: Iterable[str] = (), names: Iterable[str] = ()) -> dict[str, int]:
    """Return the words nobody knows in cues of a second each, with how often they stand there."""
    lines = [f"{at}-{at + 1} {text}" for at, text in enumerate(texts)]
    return {one.word: len(one.hits) for one in looked_at(*lines, own=own, names=names).unknown}
