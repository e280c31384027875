"""The profiles there are: those that ship with the program, and the person's own."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from editor import paths
from editor.checks.publishing.measure import in_columns, script_named
from editor.checks.publishing.profile import AS_IS, Profile
from editor.checks.publishing.profile_text import ProfileUnreadable, profile_of
from editor.core.cue import visible_text
from editor.core.sentence import said
from editor.repairs.reflow.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.core.cue import Cue

_ENDING = ".toml"
# Where words a minute are all that is asked for: an English word takes five letters and a space.
_SIGNS_A_WORD = 6
# So many cues tell in which script a transcript is written.
_ENOUGH_CUES = 200


class Shelved(NamedTuple):
    """A profile on the shelf: its name, its file, and whether it is the person's own."""

    name: str
    path: Path
    is_own: bool


def own_folder() -> Path:
    """Return where the person's own profiles lie; it may not exist yet."""
    return paths.config_dir() / "profiles"


def shelf() -> list[Shelved]:
    """Return the profiles there are, "as is" first; one of the person's hides its namesake."""
    found: dict[str, Shelved] = {}
    for folder, is_own in ((paths.resource("profiles"), False), (own_folder(), True)):
        for path in sorted(folder.glob(f"*{_ENDING}")) if folder.is_dir() else ():
            found[path.stem] = Shelved(path.stem, path, is_own)
    return sorted(found.values(), key=lambda one: (one.name != AS_IS, one.name))


def load(named: str) -> Profile:
    """Return a profile by its name on the shelf, or by its path; raises ProfileUnreadable."""
    return read(path_of(named))


def path_of(named: str) -> Path:
    """Return the file of a profile named or given as a path; raises ProfileUnreadable."""
    on_shelf = shelf()
    for one in on_shelf:
        if one.name == named:
            return one.path
    path = Path(named)
    if path.suffix == _ENDING or path.is_file():
        return path
    names = ", ".join(one.name for one in on_shelf)
    reason = said("there is no such profile")
    raise ProfileUnreadable(path, reason, said("There are {names}, or name a file.", names=names))


def read(path: Path) -> Profile:
    """Read a profile from a file; raises ProfileUnreadable, with the line and the key."""
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileUnreadable(path, said("it is not text in UTF-8")) from error
    except OSError as error:
        raise ProfileUnreadable(path, (error.strerror or str(error)).lower()) from error
    return profile_of(text, path)


def limits(profile: Profile | None, cues: Iterable[Cue] = ()) -> Limits:
    """Return what a cue may hold by a profile, in the script that some cues are written in.

    What the profile does not ask for is as in Limits by itself; words a minute are taken as signs
    a second, six to a word.
    """
    usual = Limits()
    if profile is None or profile.is_empty:
        return usual
    script = script_named(" ".join(visible_text(cue.text) for cue in islice(cues, _ENOUGH_CUES)))
    characters = profile.characters(script)
    most_ms = profile.time_longest_ms or usual.most_ms
    shortest_ms = usual.least_ms if profile.time_shortest_ms is None else profile.time_shortest_ms
    return Limits(
        line=in_columns(characters, script) if characters else usual.line,
        lines=profile.lines_most or usual.lines,
        cps=profile.cps(script) or (profile.wpm * _SIGNS_A_WORD / 60 if profile.wpm else None),
        least_ms=min(shortest_ms, most_ms),
        most_ms=most_ms,
        gap_ms=0 if profile.gaps_touching else profile.gap_ms,
    )


def ships(name: str) -> bool:
    """Tell whether a profile of this name ships with the program."""
    return paths.resource("profiles", f"{name}{_ENDING}").is_file()


def copy(named: str, new_name: str = "") -> Path:
    """Put a copy of a profile with the person's own, to be changed; return where it lies.

    Called as the original it takes its place. Raises ProfileUnreadable when there is none, or
    when the name is taken there already.
    """
    source = path_of(named)
    read(source)
    if new_name and Path(new_name).name != new_name:
        reason = said("a profile is called by a plain name, without folders")
        raise ProfileUnreadable(Path(new_name), reason)
    target = own_folder() / f"{new_name or source.stem}{_ENDING}"
    if target.exists():
        reason = said("you have a profile of this name already")
        raise ProfileUnreadable(target, reason, said("Change that one, or give another name."))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())
    return target
