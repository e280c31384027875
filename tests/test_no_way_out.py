"""What a file says is never run, fetched or handed to another program: there is nothing to do it with.

The source is looked through for all that could. What a few places need is argued for here, and
must still be there: an argument nobody needs any more goes.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "editor").rglob("*.py"))

# Modules that run programs, talk to a network, make objects of bytes, or call into C.
MODULES = {
    "asyncio", "code", "codeop", "ctypes", "dbm", "ftplib", "http", "imaplib", "importlib",
    "marshal", "multiprocessing", "pickle", "poplib", "pty", "requests", "runpy", "shelve", "smtplib",
    "socket", "socketserver", "ssl", "subprocess", "telnetlib", "urllib", "webbrowser", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtQml",
    "PySide6.QtDBus",
}  # fmt: skip
# The same by other names: functions, methods, classes and arguments.
NAMES = {
    "QDesktopServices", "QProcess", "QNetworkAccessManager",
    "QTextBrowser", "QWebEngineView", "setOpenExternalLinks", "setOpenLinks", "startDetached",
    "system", "popen", "startfile", "fork", "forkpty", "posix_spawn", "posix_spawnp", "allow_pickle",
    "shell", "interact",
}  # fmt: skip
BUILT_IN = {"eval", "exec", "compile", "__import__"}
# Of these, what belongs to something else than the system.
HARMLESS = {("QLocale", "system"), ("platform", "system")}
PREFIXES = ("spawn", "exec")  # of os

ALLOWED = {
    ("ui/display.py", "ctypes"): "asks whether Qt's libraries can be loaded; names of its own",
    ("ui/display.py", "socket"): "asks whether the display the environment names answers",
    ("ui/heap.py", "ctypes"): "tells the C library to give memory back; a function of its own",
    ("media/alsa.py", "ctypes"): "asks ALSA for its configuration and has its remarks go nowhere",
    ("media/silero.py", "importlib"): "looks where the network that hears voices is installed",
    ("components.py", "importlib"): "lists what is installed, with its licences",
    (
        "shared_libraries.py",
        "importlib",
    ): "finds the folders of what is installed, for the libraries in it",
    ("headless/checking.py", "multiprocessing"): "checks several transcripts at once, in processes "
    "that run this program alone",
    ("headless/completions.py", "shell"): "a name of the parser's: for which one",
    ("ui/reports.py", "QDesktopServices"): "shows the report just written, when asked to",
    ("second_start.py", "subprocess"): "starts this program alone, on files a person opened",
    ("second_start.py", "ctypes"): "lets the other window come to the front on Windows",
    ("headless/as_sarif.py", "urllib"): "only urllib.parse.quote, which fetches nothing",
}


def found(path: Path) -> Iterator[str]:
    """Yield what a source file has that could run, fetch or unpack something."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from _imported(node)
        elif isinstance(node, ast.Name) and node.id in BUILT_IN:
            yield node.id
        elif isinstance(node, ast.keyword) and node.arg in NAMES:
            yield node.arg or ""
        elif isinstance(node, ast.Attribute):
            yield from _reached(node)


def _reached(node: ast.Attribute) -> Iterator[str]:
    owner, name = getattr(node.value, "id", ""), node.attr
    of_os = owner == "os" and name.startswith(PREFIXES)
    if (name in NAMES and (owner, name) not in HARMLESS) or of_os or owner == "builtins":
        yield name


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    else:
        names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        yield from (alias.name for alias in node.names if alias.name in NAMES)
    for name in names:
        if hits := {name, name.partition(".")[0]} & MODULES:
            yield hits.pop()


def test_nothing_can_run_fetch_or_unpack_what_a_file_says() -> None:
    seen = {
        (path.relative_to(ROOT / "editor").as_posix(), what)
        for path in SOURCES
        for what in found(path)
    }
    assert seen <= ALLOWED.keys()
    there = {path.relative_to(ROOT / "editor").as_posix() for path in SOURCES}
    assert {one for one in ALLOWED if one[0] in there} <= seen


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("import subprocess", "subprocess"),
        ("from subprocess import run", "subprocess"),
        ("import os\nos.system('ls')", "system"),
        ("import os\nos.execv('ls', [])", "execv"),
        ("def f():\n    import webbrowser", "webbrowser"),
        ("from urllib.request import urlopen", "urllib"),
        ("from PySide6.QtGui import QDesktopServices", "QDesktopServices"),
        ("from PySide6.QtNetwork import QTcpSocket", "PySide6.QtNetwork"),
        ("from PySide6 import QtNetwork", "PySide6.QtNetwork"),
        ("eval('1')", "eval"),
        ("exec('1')", "exec"),
        ("import pickle as quiet", "pickle"),
        ("label.setOpenExternalLinks(True)", "setOpenExternalLinks"),
        ("np.load(path, allow_pickle=True)", "allow_pickle"),
        ("run(words, shell=True)", "shell"),
        ("import builtins\nbuiltins.exec('1')", "exec"),
    ],
)
def test_whatever_could_is_noticed(tmp_path: Path, source: str, what: str) -> None:
    path = tmp_path / "source.py"
    path.write_text(source)
    assert what in set(found(path))


def test_what_only_looks_like_it_is_not(tmp_path: Path) -> None:
    path = tmp_path / "source.py"
    path.write_text("import re\nre.compile('a')\ndialog.exec()\nQLocale.system()\n")
    assert list(found(path)) == []
