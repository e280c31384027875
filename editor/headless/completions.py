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
where each shell looks for them:

  bash, with the package bash-completion
    mkdir -p ~/.local/share/bash-completion/completions
    cueproof completions bash > ~/.local/share/bash-completion/completions/cueproof

  fish
    mkdir -p ~/.config/fish/completions
    cueproof completions fish > ~/.config/fish/completions/cueproof.fish

  zsh, with "fpath=(~/.zfunc $fpath)" before compinit in ~/.zshrc
    mkdir -p ~/.zfunc
    cueproof completions zsh > ~/.zfunc/_cueproof
"""
# What is made knows commands alone in the first place, where most people name a file for the
# window: what shtab writes there, and what has to be there.
_FILES_TOO = {
    "bash": (("complete -o bashdefault -F", "complete -o bashdefault -o default -F"),),
    "fish": (
        (
            "complete -c cueproof -f\n",
            "complete -c cueproof -f\ncomplete -c cueproof -n _shtab_cueproof_using -F\n",
        ),
    ),
    "zsh": (
        (
            "_describe 'cueproof commands' _commands",
            "_describe 'cueproof commands' _commands || _files",
        ),
        ("      esac\n  esac\n}", "        *) _files ;;\n      esac\n  esac\n}"),
    ),
}


def add_completions(
    parser: argparse.ArgumentParser, whole: Callable[[], argparse.ArgumentParser]
) -> None:
    """Add the arguments of the command; whole makes the parser that is to be completed."""
    parser.description = "Print completions for a shell."
    parser.epilog = _WHERE
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("shell", choices=_SHELLS, help="which shell")
    parser.set_defaults(run=lambda options: _run(options.shell, whole()))


def _run(shell: str, parser: argparse.ArgumentParser) -> int:
    import shtab  # noqa: PLC0415  only this command needs it

    for action in _actions(parser):
        if action.type is Path:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    put(_with_files(shtab.complete(parser, shell), shell))
    return 0


def _with_files(made: str, shell: str) -> str:
    """Let files be named where a command may be."""
    for without, wanted in _FILES_TOO.get(shell, ()):
        made = made.replace(without, wanted)
    return made


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield the arguments of a parser and of its commands."""
    for action in parser._actions:  # noqa: SLF001  argparse tells of them in no other way
        yield action
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                if isinstance(command, argparse.ArgumentParser):
                    yield from _actions(command)
