"""A range exported as a transcript of its own, with its audio beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from editor import formats
from editor.core import chapters
from editor.core.errors import CueproofError, FileProblem
from editor.core.sentence import said, together
from editor.core.span import Span
from editor.core.timecode import clock
from editor.formats.part import part
from editor.repairs.cutting import cut
from editor.ui.editing import chosen
from editor.ui.keeping import keep, where
from editor.ui.panes.cut_question import CutQuestion
from editor.ui.panes.message_bar import Choice
from editor.ui.picking import folder, pick_target
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.core.document import Document
    from editor.ui.window import Window

_TASK = "cut"


@dataclass(frozen=True, slots=True)
class Job:
    """What is exported: a span in ms of a document, to a path, with audio at another if wanted."""

    document: Document
    span: Span
    path: Path
    audio: Path | None = None
    media: Path | None = None
    track: int | None = None


def ask(window: Window) -> CutQuestion:
    """Ask which range, then where to; it begins with what is marked, or with the cues selected."""
    audio = str(window.settings.get("cut.audio"))
    offered, row = _offered(window)
    question = CutQuestion(window, window.session.cues, offered, row=row, audio=audio)

    def go_on() -> None:
        if span := question.span:
            window.settings.set("cut.audio", question.ending)
            ask_place(window, span, question.ending)

    question.accepted.connect(go_on)
    question.finished.connect(question.deleteLater)
    question.open()
    return question


def _offered(window: Window) -> tuple[list[tuple[str, Span]], int]:
    """Return the ranges there are names for, and which of them is the likeliest."""
    session, found = window.session, []
    if marked := window.waveform.selection:
        found.append((tr("What is marked"), marked))
    if cues := [session.cues[index] for index in chosen(window)]:
        span = Span(cues[0].start_ms, max(cue.end_ms for cue in cues))
        found.append((tr("The selected cue", "The {n:,} selected cues", n=len(cues)), span))
    whole_ms = window.waveform.duration_ms
    for one, ends in zip(
        session.chapters, chapters.spans_ms(session.chapters, whole_ms), strict=True
    ):
        found.append((tr("Chapter “{title}”", title=one.title), Span(*ends)))
    here = chapters.at(session.chapters, window.transport.playhead_ms)
    row = 0 if marked or cues else here or 0
    return [*found, (tr("Everything"), Span(0, whole_ms))], row


def ask_place(window: Window, span: Span, ending: str) -> None:
    """Ask where to save a range, its audio beside it under an ending, and begin."""
    document = window.session.document
    own = formats.format_named(document.source.format)
    kept = own if own.write and own.is_offered else formats.format_named("srt")
    kinds = ";;".join(f"{one.name} (*{one.suffixes[0]})" for one in formats.writable_formats())
    stem = document.source.path.stem if document.source.path else tr("transcript")
    name = f"{stem} {clock(span.start_ms).replace(':', '.')}{kept.suffixes[0]}"
    path = pick_target(
        window,
        tr("Save the range"),
        Path(folder(window)) / name,
        kinds,
        f"{kept.name} (*{kept.suffixes[0]})",
        ending=kept.suffixes[0],
    )
    if path is None:
        return
    recording = window.recording
    audio = path.with_suffix(ending) if ending and recording.path else None
    begin(window, Job(document, span, path, audio, recording.path, recording.tracks.number))


def begin(window: Window, job: Job, *, replacing: bool = False) -> None:
    """Export a range, unless that would replace what it is made from or audio that is there."""
    other = Choice(
        tr("Another name…"),
        lambda: ask_place(window, job.span, job.audio.suffix if job.audio else ""),
    )
    replaced = _is_same(job.path, job.document.source.path)
    if replaced or _is_same(job.audio, job.media):
        made_from = job.path if replaced else job.audio
        window.messages.ask(
            tr("{path}: the range would replace what it is made from.", path=made_from), other
        )
    elif not window.keeper.custody.may_write(job.path, other):
        return
    elif job.audio and job.audio.exists() and not replacing:
        window.messages.ask(
            tr("{path}: there is audio of this name already.", path=job.audio),
            other,
            Choice(tr("Replace it"), lambda: begin(window, job, replacing=True)),
        )
    else:
        _start(window, job, other)


def _is_same(one: Path | None, other: Path | None) -> bool:
    return bool(one and other) and os.path.realpath(str(one)) == os.path.realpath(str(other))


def _start(window: Window, job: Job, other: Choice) -> None:
    notes: list[str] = []

    def grown(value: tuple[str, ...] | float) -> None:
        if isinstance(value, float):
            _show_share(window, job, value)
            return
        notes.extend(value)
        if job.audio:
            stop = Choice(tr("Stop"), lambda: _stop(window, job))
            window.messages.ask(tr("{name} is being written.", name=job.audio.name), stop)

    def failed(error: Exception) -> None:
        window.show_status()
        told = tr("Not written: {error}", error=error)
        window.messages.ask(str(error) if isinstance(error, CueproofError) else told, other)

    try:
        kept = where(keep(window, job.path))
    except FileProblem as problem:
        failed(problem)
        return
    window.tasks.start(
        _TASK,
        lambda: _work(job),
        on_value=grown,
        on_end=lambda: _done(window, job, [*notes, *kept]),
        on_error=failed,
    )


def _work(job: Job) -> Iterator[tuple[str, ...] | float]:
    """Write the transcript and yield notes on it, then the audio and yield how far that is."""
    made = part(job.document, cut(job.document.cues, job.span))
    known = formats.format_for_suffix(job.path.suffix)
    lost = formats.losses(made, known) if known else ()
    count = said("{n:,} cue", "{n:,} cues", n=len(made.cues))
    notes = formats.write(made, job.path).source.notes
    yield (said("{name} is saved: {cues}.", name=job.path.name, cues=count), *lost, *notes)
    if job.audio and job.media:
        from editor.media.export import exporting  # noqa: PLC0415  only for those who export

        yield from exporting(job.media, job.span, job.audio, job.track)


def _show_share(window: Window, job: Job, share: float) -> None:
    if job.audio:
        doing = tr("writing {name} {share:.0%}", name=job.audio.name, share=share)
        window.status.show_fact("doing", doing)


def _stop(window: Window, job: Job) -> None:
    window.tasks.cancel(_TASK)
    window.show_status()
    window.messages.remark(tr("{name} is saved; its audio was stopped.", name=job.path.name))


def _done(window: Window, job: Job, notes: list[str]) -> None:
    window.show_status()
    if job.audio:
        notes.insert(1, said("Its audio is in {name}.", name=job.audio.name))
    window.messages.remark(together(notes))
