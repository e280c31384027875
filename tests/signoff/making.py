"""Sign-offs to test with: a talk with a loop, reviewed or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from editor import formats
from editor.checks import Inspection
from editor.core import decisions
from editor.core.act import Left
from editor.core.document import Document
from editor.core.session import Session
from editor.core.span import Span
from editor.journal.review_state import Review, of_review, review_of
from editor.signoff.gathering import signed_off
from editor.signoff.material import Material, original_of
from tests.builders import cues

if TYPE_CHECKING:
    from pathlib import Path

    from editor.core.cue import Cue
    from editor.signoff.sign_off import SignOff

LOOP = tuple(f"{at}-{at + 1} you" for at in range(10, 22))
TALK = cues(
    "0-2 Good evening everybody",
    "2-4 and thank you for coming",
    "4-6 [Music]",
    *LOOP,
    "22-24 So it begins.",
    "30-32 [Applause]",
)
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def write(path: Path, made: tuple[Cue, ...] = TALK) -> Path:
    formats.write(Document(made), path)
    return path


def reviewed(path: Path) -> Session:
    """Return a session of a file in which the loop was removed and the music kept, one heard."""
    session = Session(formats.read(path))
    inspection = Inspection()
    session.use(inspection)
    session.set_findings(inspection.run(session.cues))
    loop = next(one for one in session.findings if one.kind == "loop")
    session.hear(Span(9_000, 23_000))
    session.do(decisions.remove(session.cues, [loop]))
    music = next(one for one in session.findings if one.subject == "[Music]")
    session.do(decisions.keep(session.cues, [music]))
    return session


def left_of(session: Session) -> Left:
    return Left(session.verdicts, session.heard)


def sign(folder: Path, **known: object) -> SignOff:
    """Return the sign-off of a reviewed talk; what is known besides may be given or taken away."""
    session = reviewed(write(folder / "original.srt"))
    path = write(folder / "talk.srt", session.cues)
    material = Material(
        path,
        formats.read(path),
        original=original_of(folder / "original.srt", "named for this report"),
        review=_found_again(session, path),
        reviewer="Ada",
    )
    return signed_off(replace(material, **known), NOW)  # type: ignore[arg-type]


def _found_again(session: Session, path: Path) -> Left:
    """Return a review as it is taken up when the file is read anew, its cues known by place."""
    told = of_review(Review(left_of(session)), session.cues)
    return review_of(told, formats.read(path).cues, same=True).left
