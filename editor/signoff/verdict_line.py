"""What a sign-off comes to: a line that says whether it is done, and what to know beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.report import counted

if TYPE_CHECKING:
    from editor.signoff.sign_off import SignOff


def verdict_line(one: SignOff) -> str:
    """Return in a line whether the transcript may be published."""
    broken = one.rules.left if one.rules else 0
    found = one.left - broken
    parts = [f"{counted(found, 'finding')} left"] if found else []
    if broken:
        parts.append(f"{counted(broken, 'broken rule')}")
    if parts:
        return f"Not ready: {', '.join(parts)}"
    if one.unsaved:
        return f"Not ready: {counted(one.unsaved, 'edit')} not saved"
    return "Ready: nothing left to review"


def cautions(one: SignOff) -> list[str]:
    """Return what a reader should know before relying on it, a sentence each."""
    found = []
    if one.left and one.unsaved:
        found.append(f"{counted(one.unsaved, 'edit')} of a window are not saved in this file.")
    if one.recording is None:
        found.append("The checks ran without the recording: they judged by text and times alone.")
    elif not one.recording.has_voices:
        found.append(
            "No voices were found out: of the recording, the checks knew length and level alone."
        )
    if not one.reviewed:
        found.append("No review of this file is known here: verdicts and what was heard are not.")
    if one.original is None:
        found.append("No original was compared: what was edited by hand is not known.")
    return found
