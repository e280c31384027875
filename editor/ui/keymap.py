"""Which action has which keys: a preset, with what a person changed over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from editor.core.errors import CueproofError
from editor.core.signal import Signal
from editor.ui.key_rules import canonical, refusal, shown
from editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from editor.settings import Settings
    from editor.ui.actions.action import Action, Context

Keys: TypeAlias = "Mapping[str, tuple[str, ...]]"
OWN = "Cueproof"


class KeyRefused(CueproofError):
    """A key cannot go to an action, and why."""


class Keymap:
    """The keys of a person, by action id; they last through the settings.

    Attributes: changed, told once any key is another; actions, the table; presets, their keys by
    name, where only what differs from the table is named.
    """

    def __init__(
        self, actions: Sequence[Action], presets: Mapping[str, Keys], settings: Settings
    ) -> None:
        self.changed: Signal[None] = Signal()
        self.actions = actions
        self.presets = {OWN: {}, **presets}
        self._by_id = {action.id: action for action in actions}
        self._settings = settings
        self._changes = _changes(settings.get("keys.changed"))
        self._resolve()

    @property
    def preset(self) -> str:
        """Return the name of the preset in use."""
        name = str(self._settings.get("keys.preset"))
        return name if name in self.presets else OWN

    @property
    def changes(self) -> Keys:
        """Return the keys of the actions whose keys were changed by hand."""
        return {name: keys for name, keys in self._changes.items() if name in self._by_id}

    def action(self, action_id: str) -> Action:
        """Return an action by its id; raises KeyError when there is none."""
        return self._by_id[action_id]

    def keys(self, action_id: str) -> tuple[str, ...]:
        """Return an action's keys, the one that is shown first; raises KeyError."""
        return self._keys[action_id]

    def key_of(self, action_id: str) -> str:
        """Return the key an action shows, as this system's people know it, or nothing."""
        return shown(next(iter(self._keys[action_id]), ""))

    def is_changed(self, action_id: str) -> bool:
        """Tell whether an action's keys are others than the preset's."""
        return self._keys[action_id] != self._of_preset[action_id]

    def holders(self, action_id: str, key: str) -> list[Action]:
        """Return the other actions that have a key where an action would have it too."""
        known, context = canonical(key), self._by_id[action_id].context
        return [
            other
            for other in self.actions
            if other.id != action_id
            and known in self._keys[other.id]
            and context.meets(other.context)
        ]

    # -- changing --------------------------------------------------------------------------

    def set_keys(self, action_id: str, keys: Iterable[str]) -> None:
        """Give an action its keys; raises KeyRefused for one it may not have or another has."""
        wanted = self._checked(action_id, keys)
        for key in wanted:
            for holder in self.holders(action_id, key):
                raise KeyRefused(
                    tr(
                        "{key} is “{label}” in {place}.",
                        key=key,
                        label=holder.label,
                        place=holder.context.value,
                    )
                )
        self._change({action_id: wanted})

    def take(self, action_id: str, keys: Iterable[str]) -> None:
        """Give an action its keys, taking them from who has them; raises KeyRefused."""
        wanted = self._checked(action_id, keys)
        changes: dict[str, tuple[str, ...]] = {action_id: wanted}
        for key in wanted:
            for holder in self.holders(action_id, key):
                had = changes.get(holder.id, self._keys[holder.id])
                changes[holder.id] = tuple(one for one in had if one != key)
        self._change(changes)

    def reset(self, action_id: str) -> None:
        """Give an action the preset's keys again; raises KeyRefused when others have them now."""
        for key in self._of_preset[action_id]:
            for holder in self.holders(action_id, key):
                raise KeyRefused(
                    tr("{key} is “{label}” now: change that first.", key=key, label=holder.label)
                )
        self._changes.pop(action_id, None)
        self._keep()

    def reset_all(self) -> None:
        """Give every action the preset's keys again."""
        self.replace(self.preset, {})

    def replace(self, preset: str, changes: Keys) -> None:
        """Use a preset with changes over it, as read from a file; raises KeyError."""
        if preset not in self.presets:
            raise KeyError(preset)
        self._settings.set("keys.preset", preset)
        self._changes = dict(changes)
        self._keep()

    def _checked(self, action_id: str, keys: Iterable[str]) -> tuple[str, ...]:
        action, wanted = self._by_id[action_id], tuple(keys)
        for key in wanted:
            if sentence := refusal(action, key):
                raise KeyRefused(sentence)
        return tuple(dict.fromkeys(map(canonical, wanted)))

    def _change(self, changes: Keys) -> None:
        self._changes.update(changes)
        for name, keys in changes.items():
            if keys == self._of_preset[name]:
                del self._changes[name]
        self._keep()

    def _keep(self) -> None:
        kept = {name: list(keys) for name, keys in self._changes.items()}
        self._settings.set("keys.changed", kept)
        self._resolve()
        self.changed.emit(None)

    def _resolve(self) -> None:
        preset = self.presets[self.preset]
        self._of_preset = resolved(self.actions, preset)
        self._keys = resolved(self.actions, self._changes, preset)


def resolved(actions: Sequence[Action], *layers: Keys) -> dict[str, tuple[str, ...]]:
    """Return the keys of each action from layers, the strongest first, and last its own.

    Where two would share a key the stronger layer has it, and in one layer who stands first.
    """
    own = {action.id: action.keys for action in actions}
    result: dict[str, tuple[str, ...]] = {}
    taken: dict[str, list[Context]] = {}
    for layer in (*layers, own):
        for action in actions:
            if action.id in result or action.id not in layer:
                continue
            known = dict.fromkeys(filter(None, map(canonical, layer[action.id])))
            free = [key for key in known if not _meets(action.context, taken.get(key, ()))]
            result[action.id] = tuple(free)
            for key in free:
                taken.setdefault(key, []).append(action.context)
    return result


def _meets(context: Context, others: Iterable[Context]) -> bool:
    return any(context.meets(other) for other in others)


def _changes(kept: object) -> dict[str, tuple[str, ...]]:
    """Return what the settings kept, without what is not shaped as this program writes it."""
    if not isinstance(kept, dict):
        return {}
    return {
        name: tuple(keys)
        for name, keys in kept.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }
