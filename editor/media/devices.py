"""The sound devices there are, as PortAudio names them."""

from __future__ import annotations

from typing import Any

from editor.core.errors import PlaybackOff
from editor.core.sentence import said
from editor.media.alsa import hush_alsa, is_configured
from editor.media.hush import hushed

_NO_LIBRARY = said(
    "Sound is off because PortAudio is missing; on Debian and Ubuntu, install libportaudio2."
)
_NO_CONFIGURATION = said(
    "Sound is off because ALSA has no configuration; on Debian and Ubuntu, install libasound2-data."
)
_NO_DEVICE = said("No sound device was found; cues can be edited without.")
# PortAudio's numbers for a device that another program holds, and for one that has gone.
_BUSY, _GONE = -9985, -9996


def devices() -> tuple[str, ...]:
    """Return the names of the outputs there are, none when there is no sound system."""
    try:
        return tuple(dict.fromkeys(device["name"] for device in outputs(library())))
    except PlaybackOff:
        return ()


def library() -> Any:  # noqa: ANN401  sounddevice has no types
    """Return sounddevice; raises PlaybackOff where PortAudio or what it needs is missing."""
    try:
        with hushed():
            if not is_configured():
                raise PlaybackOff(_NO_CONFIGURATION)
            import sounddevice  # noqa: PLC0415  its import fails where PortAudio is missing
    except (OSError, ImportError) as error:
        raise PlaybackOff(_NO_LIBRARY) from error
    hush_alsa()
    return sounddevice


def outputs(sounds: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """Return what PortAudio knows of each output."""
    try:
        return [one for one in sounds.query_devices() if one["max_output_channels"] > 0]
    except sounds.PortAudioError:
        return []


def chosen(sounds: Any, name: str | None) -> dict[str, Any]:  # noqa: ANN401
    """Return what PortAudio knows of a device, of the system's own for None; raises PlaybackOff.

    No stream may be open: PortAudio looks for devices once, when it starts, and is started again
    when the one wanted is not there.
    """
    device = _known(sounds, name)
    if device is None:
        look_again(sounds)
        device = _known(sounds, name)
    if device is not None:
        return device
    if name is None or not outputs(sounds):
        raise PlaybackOff(_NO_DEVICE)
    raise PlaybackOff(
        said("The sound device “{name}” is not there; connect it or choose another.", name=name)
    )


def look_again(sounds: Any) -> None:  # noqa: ANN401
    """Have PortAudio look for devices anew; no stream may be open."""
    with hushed():
        sounds._terminate()  # noqa: SLF001
        sounds._initialize()  # noqa: SLF001


def refusal(name: str, error: Exception | None) -> PlaybackOff:
    """Return a sentence about a device that does not open."""
    told = str(error.args[0] if error and error.args else error).rstrip(".")
    number = error.args[1] if error and len(error.args) > 1 else 0
    if number == _BUSY:
        told = said("it is gone, or another program is using it")
    elif number == _GONE:
        told = said("it is gone")
    return PlaybackOff(
        said("The sound device “{name}” cannot be opened: {told}.", name=name, told=told)
    )


def _known(sounds: Any, name: str | None) -> dict[str, Any] | None:  # noqa: ANN401
    if name is not None:
        return next((one for one in outputs(sounds) if one["name"] == name), None)
    try:
        with hushed():
            found: dict[str, Any] = sounds.query_devices(kind="output")
    except (sounds.PortAudioError, ValueError):
        return None
    return found
