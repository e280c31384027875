"""The rules about time: reading speed, duration, gaps and overlaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.checks.normal import words
from editor.checks.publishing.fault import Fault
from editor.checks.publishing.measure import measured
from editor.core.cue import visible_text
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.checks.publishing.profile import Profile
    from editor.core.cue import Cue


def duration_faults(shown_ms: int, profile: Profile) -> Iterator[Fault]:
    """Yield what is wrong with being shown for some ms, whatever the text."""
    shortest, longest = profile.time_shortest_ms, profile.time_longest_ms
    if shortest is not None and shown_ms < shortest:
        reason = said(
            "Shown for {shown:,} ms; {profile} asks for {least:,} ms.",
            shown=shown_ms, profile=profile.title, least=shortest,
        )  # fmt: skip
        yield Fault("too-short", reason, {"duration_ms": shown_ms, "least_ms": shortest})
    if longest is not None and shown_ms > longest:
        reason = said(
            "Shown for {shown:,} ms; {profile} allows {most:,} ms.",
            shown=shown_ms, profile=profile.title, most=longest,
        )  # fmt: skip
        yield Fault("too-long", reason, {"duration_ms": shown_ms, "most_ms": longest})


def needed_ms(text: str, profile: Profile) -> int:
    """Return the ms a text needs to be read at the speed a profile allows; 0 without a limit."""
    measure = measured(text)
    cps, wpm = profile.cps(measure.script), profile.wpm
    by_characters = -(-measure.characters * 1000 // cps) if cps else 0
    by_words = -(-words(visible_text(text)) * 60_000 // wpm) if wpm else 0
    return int(max(by_characters, by_words))


def too_fast(cue: Cue, profile: Profile) -> Fault:
    """Return by how much a cue is to be read faster than a profile allows; it must be."""
    shown = cue.end_ms - cue.start_ms
    needed = needed_ms(cue.text, profile)
    measure = measured(cue.text)
    cps, wpm = profile.cps(measure.script), profile.wpm
    speed = measure.characters * 1000 / shown if shown > 0 else 0.0
    numbers = {"cps": round(speed, 1), "duration_ms": shown, "needed_ms": needed}
    if cps and speed > cps:
        reason = said(
            "{speed:.1f} characters a second; {profile} allows {most:g}.",
            speed=speed, profile=profile.title, most=cps,
        )  # fmt: skip
        return Fault("too-fast", reason, numbers | {"most_cps": cps})
    if shown <= 0:
        return Fault("too-fast", said("Not shown at all, so nobody can read it."), numbers)
    pace = words(visible_text(cue.text)) * 60_000 / shown
    reason = said(
        "{pace:.0f} words a minute; {profile} allows {most:g}.",
        pace=pace, profile=profile.title, most=wpm,
    )  # fmt: skip
    return Fault("too-fast", reason, numbers | {"wpm": round(pace), "most_wpm": wpm or 0})


def gap_fault(gap: int, profile: Profile) -> Fault | None:
    """Return what is wrong with so many ms between a cue and the one behind it, or nothing."""
    if gap < 0:
        if not profile.gaps_overlaps:
            return None
        told = said("Shown for {over:,} ms together with the next cue.", over=-gap)
        return Fault("overlap", told, {"overlap_ms": -gap})
    if gap == 0 and profile.gaps_touching:
        return None
    if _is_small(gap, profile):
        return Fault("gap-too-small", _small(gap, profile), _numbers(gap, profile))
    if _is_to_close(gap, profile):
        reason = said(
            "{gap:,} ms to the next cue, which flickers; {profile} closes gaps below {most:,} ms.",
            gap=gap, profile=profile.title, most=profile.close_ms,
        )  # fmt: skip
        return Fault("gap-to-close", reason, _numbers(gap, profile))
    return None


def _is_small(gap: int, profile: Profile) -> bool:
    if profile.gaps_frames and profile.in_frames(gap) < profile.gaps_frames:
        return True
    return gap < (profile.gaps_ms or 0)


def _is_to_close(gap: int, profile: Profile) -> bool:
    if gap <= profile.gap_ms:
        return False
    frames = profile.in_frames(gap)
    if (
        profile.gaps_close_frames
        and (profile.gaps_frames or 0) < frames < profile.gaps_close_frames
    ):
        return True
    return gap < (profile.gaps_close_ms or 0)


def _small(gap: int, profile: Profile) -> str:
    if profile.gaps_frames:
        return said(
            "{gap:,} ms to the next cue, {n:,} frame at {rate:g} a second; {profile} asks for {least}.",
            "{gap:,} ms to the next cue, {n:,} frames at {rate:g} a second; {profile} asks for {least}.",
            gap=gap, n=profile.in_frames(gap), rate=profile.gaps_frame_rate, profile=profile.title,
            least=profile.gaps_frames,
        )  # fmt: skip
    return said(
        "{gap:,} ms to the next cue; {profile} asks for {least:,} ms.",
        gap=gap, profile=profile.title, least=profile.gap_ms,
    )  # fmt: skip


def _numbers(gap: int, profile: Profile) -> dict[str, int]:
    return {"gap_ms": gap, "least_ms": profile.gap_ms, "frames": profile.in_frames(gap)}
