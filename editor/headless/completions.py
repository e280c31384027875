"""The command that prints what lets a shell complete commands, options and names of files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from editor.headless.saying import put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SHELLS = ("bash", "fish", "powershell", "tcsh", "zsh")
_WHERE = """\
bash: cueproof completions bash > ~/.local/share/bash-completion/completions/cueproof
fish: cueproof completions fish > ~/.config/fish/completions/cueproof.fish
zsh:  cueproof completions zsh > a folder of $fpath, as _cueproof
"""


def add_completions(
    parser: argparse.ArgumentParser, whole: Callable[[], argparse.ArgumentParser]
) -> None:
    """Add the arguments of the command; whole makes the parser that is to be completed."""
    parser.description = "Print completions for a shell."
    parser.epilog = _WHERE
    parser.add_argument("shell", choices=_SHELLS, help="which shell")
    parser.set_defaults(run=lambda options: _run(options.shell, whole()))


def _run(shell: str, parser: argparse.ArgumentParser) -> int:
    import shtab  # noqa: PLC0415  only this command needs it

    for action in _actions(parser):
        if action.type is Path:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    put(shtab.complete(parser, shell))
    return 0


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the arguments of a parser and of its commands."""
    for action in parser._actions:  # noqa: SLF001  argparse tells of them in no other way
        yield action
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                if isinstance(command, argparse.ArgumentParser):
                    yield from _actions(command)
