"""How playback comes out: the device, how loud, and the pause in a loop, as settings have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog

from editor.ui.panes.choices import Choices
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from editor.media.player import Player
    from editor.settings import Settings

# One press of a key, and one click of the wheel.
STEP = 0.1
PAUSES_MS = (0, 250, 500, 1000, 2000)


class Output(QObject):
    """Keeps the player as the settings say, and the settings as the person does.

    Signals: changed, volume, mute or device. Attributes: is_muted, for as long as the window is
    open: nobody should find the program silent tomorrow.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._player: Player | None = None
        self.is_muted = False

    def serve(self, player: Player) -> None:
        """Have a player sound like this from now on."""
        self._player = player
        player.device = self._settings.get("play.device") or None
        player.pause_ms = self.pause_ms
        player.volume = self._amplitude

    @property
    def volume(self) -> float:
        """Return how loud playback is when it is not muted, 0 to 1."""
        return min(max(float(self._settings.get("play.volume")), 0.0), 1.0)

    @property
    def _amplitude(self) -> float:
        # The cube is as loud as it looks on a slider, which is how system mixers have it.
        return 0.0 if self.is_muted else self.volume**3

    def set_volume(self, volume: float) -> None:
        """Play as loud as a volume from 0 to 1, and no longer muted."""
        self._settings.set("play.volume", round(min(max(volume, 0.0), 1.0), 2))
        self.is_muted = False
        self._apply()

    def step_volume(self, by: float) -> None:
        """Play so much louder, or quieter when negative."""
        self.set_volume(self.volume + by)

    def toggle_mute(self) -> None:
        """Be silent, or as loud as before."""
        self.is_muted = not self.is_muted
        self._apply()

    def choose_device(self, name: str) -> None:
        """Sound on a device by its name from now on, or on the system's own."""
        self._settings.set("play.device", name)
        if self._player:
            self._player.device = name or None
        self.changed.emit()

    def ask_device(self, window: QWidget) -> None:
        """Ask over a window which sound output to use."""
        from editor.media.devices import devices  # noqa: PLC0415  starts the sound system

        own = tr("The system's own")
        names = [own, *devices()]
        now = self._settings.get("play.device")
        chosen, is_chosen = QInputDialog.getItem(
            window,
            tr("Sound output"),
            tr("Play on:"),
            names,
            names.index(now) if now in names else 0,
            editable=False,
        )
        if is_chosen:
            self.choose_device("" if chosen == own else chosen)

    @property
    def pause_ms(self) -> int:
        """Return the silence between two rounds of a loop in ms."""
        return max(0, int(self._settings.get("play.loop_pause")))

    def set_pause(self, pause_ms: int) -> None:
        """Pause so many ms between two rounds, also of a loop that runs."""
        self._settings.set("play.loop_pause", pause_ms)
        if self._player:
            self._player.pause_ms = pause_ms

    def ask_pause(self, window: QWidget) -> None:
        """Offer pauses over a window, and the present one should it be another."""
        pauses = sorted({*PAUSES_MS, self.pause_ms})
        entries = [(f"{ms / 1000:g} s" if ms else "None", ms) for ms in pauses]
        Choices(tr("Pause between rounds"), entries, self.pause_ms, self.set_pause, window).pop_up()

    def _apply(self) -> None:
        if self._player:
            self._player.volume = self._amplitude
        self.changed.emit()
