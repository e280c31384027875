"""The stretches in which speech was lost, to be transcribed again."""

from __future__ import annotations

import csv
import io
import json
import shlex
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from editor.core.edits import GAP_TEXT
from editor.core.finding import Category
from editor.core.span import Span
from editor.core.timecode import timecode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.core.evidence import Evidence
    from editor.core.finding import Finding

_TOUCHING_MS = 1_000
# A recogniser needs a little before and after, or it cuts the first and the last word.
PAD_MS = 500
# What whisper-cli reads by itself; its own model knows English alone.
_READ_BY_WHISPER_CPP = (".wav", ".mp3", ".flac", ".ogg")
_MODEL = "models/ggml-large-v3-turbo.bin"
# It has no program of its own. What this prints is what whisper.cpp prints.
_FASTER_WHISPER = (
    "import sys; from faster_whisper import WhisperModel; "
    't = lambda s: "%02d:%02d:%06.3f" % (s // 3600, s // 60 % 60, s % 60); '
    'heard = WhisperModel("turbo").transcribe(sys.argv[1], clip_timestamps=sys.argv[2], '
    "condition_on_previous_text=False)[0]; "
    '[print(f"[{t(s.start)} --> {t(s.end)}]  {s.text}", flush=True) for s in heard]'
)


@dataclass(frozen=True, slots=True)
class Lost:
    """A stretch to transcribe again, padded, in ms; voiced_ms is None where nobody listened."""

    start_ms: int
    end_ms: int
    duration_ms: int
    voiced_ms: int | None
    reason: str


def lost(cues: Sequence[Cue], findings: Sequence[Finding], evidence: Evidence) -> list[Lost]:
    """Return where speech was lost or a person left a gap marker, joined when they touch.

    What stands for speech where nothing sounds like a voice is left out.
    """
    places = [
        (one.start_ms, one.end_ms, one.reason)
        for one in findings
        if one.category is Category.LOST_SPEECH or "lost_ms" in one.evidence
        if not _is_silent(one.span, evidence)
    ]
    marker = "A gap marker stands here."
    places += [(cue.start_ms, cue.end_ms, marker) for cue in cues if cue.text == GAP_TEXT]
    joined: list[tuple[int, int, list[str]]] = []
    for start_ms, end_ms, reason in sorted(places):
        if joined and start_ms - joined[-1][1] < _TOUCHING_MS:
            before = joined.pop()
            reasons = before[2] if reason in before[2] else [*before[2], reason]
            joined.append((before[0], max(before[1], end_ms), reasons))
        else:
            joined.append((start_ms, end_ms, [reason]))
    limit = evidence.duration_ms
    found = []
    for start_ms, end_ms, reasons in joined:
        start, end = max(0, start_ms - PAD_MS), end_ms + PAD_MS
        end = end if limit is None else min(end, limit)
        if end > start:
            voiced = evidence.voiced_ms(Span(start, end))
            found.append(Lost(start, end, end - start, voiced, " ".join(reasons)))
    return found


def _is_silent(span: Span, evidence: Evidence) -> bool:
    return evidence.voiced_ms(span) == 0 and evidence.unsure_ms(span) == 0


def written(found: Sequence[Lost], form: str, media: Path | None) -> str:
    """Return the stretches as csv, json, or whisper: command lines quoted for a shell.

    Those need the recording, and leave the text of before uncarried: it may be what began a loop.
    """
    if form == "json":
        stretches = [asdict(one) for one in found]
        return json.dumps({"version": 1, "pad_ms": PAD_MS, "lost": stretches}, indent=1) + "\n"
    return _commands(found, media) if form == "whisper" and media else _csv(found)


def _csv(found: Sequence[Lost]) -> str:
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(("start", "end", "duration_s", "voiced_s", "reason"))
    for one in found:
        voiced = "" if one.voiced_ms is None else f"{one.voiced_ms / 1000:.3f}"
        times = timecode(one.start_ms), timecode(one.end_ms)
        rows.writerow((*times, f"{one.duration_ms / 1000:.3f}", voiced, one.reason))
    return table.getvalue()


def _commands(found: Sequence[Lost], media: Path) -> str:
    if not found:
        return ""
    name = _named(media)
    clips = ",".join(f"{one.start_ms / 1000:.3f},{one.end_ms / 1000:.3f}" for one in found)
    text = shlex.quote(_named(media.with_suffix(".lost.txt")))
    folder = shlex.quote(_named(media.with_suffix(".lost")))
    lines = [
        *_whisper_cpp(found, media),
        "# faster-whisper, from Python",
        f"python3 -c {shlex.quote(_FASTER_WHISPER)} {shlex.quote(name)} {clips} > {text}",
        "# openai-whisper",
        (
            f"whisper {shlex.quote(name)} --model turbo --condition_on_previous_text False"
            f" --clip_timestamps {clips} --output_format srt --output_dir {folder}"
        ),
    ]
    return "".join(f"{line}\n" for line in lines)


def _whisper_cpp(found: Sequence[Lost], media: Path) -> Iterator[str]:
    """Yield a line for each stretch, into a file of its own, told to guess the language."""
    yield "# whisper.cpp; name your model after -m"
    name = shlex.quote(_named(media))
    if media.suffix.lower() not in _READ_BY_WHISPER_CPP:
        sound = shlex.quote(_named(media.with_suffix(".lost.wav")))
        yield f"ffmpeg -i {name} -vn -ar 16000 -ac 1 {sound}"
        name = sound
    for number, one in enumerate(found, 1):
        target = shlex.quote(_named(media.with_suffix(f".lost-{number}")))
        yield (
            f"whisper-cli -m {_MODEL} -l auto -mc 0 -ot {one.start_ms} -d {one.duration_ms}"
            f" -osrt -of {target} -f {name}"
        )


def _named(path: Path) -> str:
    """Return a path that nobody takes for an option."""
    return f"./{path}" if str(path).startswith("-") else str(path)
