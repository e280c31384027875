"""What each system is told of the program: one name, one version, and files it can open."""

from __future__ import annotations

import ast
import configparser
import os
import plistlib
import re
import runpy
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImageReader

from editor import __version__, paths
from editor.formats.registry import is_transcript_suffix
from editor.media.locate import MEDIA_SUFFIXES

_PROJECT = Path(__file__).resolve().parents[1]
_PACKAGING = _PROJECT / "packaging"
_DOCUMENTS = runpy.run_path(str(_PACKAGING / "documents.py"))
_APP_ID = _DOCUMENTS["APP_ID"]
_INNO = (_PACKAGING / "windows" / "cueproof.iss").read_text("utf-8")
_SPEC = (_PACKAGING / "pyinstaller" / "cueproof.spec").read_text("utf-8")
_FLATPAK = (_PACKAGING / "flatpak" / f"{_APP_ID}.yaml").read_text("utf-8")
_WORKFLOW = (_PROJECT / ".github" / "workflows" / "release.yml").read_text("utf-8")
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
_SYSTEM_TYPES = Path("/usr/share/mime/globs2")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay out what a Linux desktop wants to know."""
    prefix = tmp_path_factory.mktemp("prefix")
    subprocess.run([sys.executable, _PACKAGING / "share.py", prefix], check=True)
    return prefix / "share"


@pytest.fixture(scope="module")
def entry(share: Path) -> configparser.SectionProxy:
    """Read the desktop entry."""
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(share / "applications" / "cueproof.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def metainfo(share: Path) -> ET.Element:
    """Read the entry for software centres."""
    return ET.parse(share / "metainfo" / f"{_APP_ID}.metainfo.xml").getroot()


def _globs(share: Path) -> set[tuple[str, str]]:
    """Return which type has which ending, of the system and of ours."""
    known = ET.parse(share / "mime" / "packages" / "cueproof.xml").getroot()
    ours = {
        (kind.attrib["type"], glob.attrib["pattern"])
        for kind in known.iter(f"{_MIME}mime-type")
        for glob in kind.iter(f"{_MIME}glob")
    }
    lines = _SYSTEM_TYPES.read_text("utf-8").splitlines() if _SYSTEM_TYPES.exists() else []
    theirs = {
        (line.split(":")[1], line.split(":")[2]) for line in lines if not line.startswith("#")
    }
    return ours | theirs


@pytest.mark.parametrize("suffix", _DOCUMENTS["SUFFIXES"])
def test_every_ending_offered_is_one_of_a_format_that_is_read(suffix: str) -> None:
    assert is_transcript_suffix(suffix)


@pytest.mark.skipif(not _SYSTEM_TYPES.exists(), reason="shared-mime-info is not installed")
def test_every_type_offered_is_known_by_the_endings_offered(share: Path) -> None:
    known = _globs(share)
    for document in _DOCUMENTS["TRANSCRIPTS"]:
        for suffix in document.suffixes:
            assert (document.mime, f"*{suffix}") in known, document
    assert set(_DOCUMENTS["RECORDINGS"]) <= {mime for mime, _ in known}


def test_the_desktop_entry_offers_exactly_those_types(
    entry: configparser.SectionProxy, metainfo: ET.Element
) -> None:
    offered = set(_DOCUMENTS["MIME_TYPES"])
    assert set(entry["MimeType"].rstrip(";").split(";")) == offered
    assert {one.text for one in metainfo.iter("mediatype")} == offered


def test_windows_offers_the_same_endings() -> None:
    rows = re.findall(r'Classes\\(\.\w+)\\OpenWithProgids".*"Cueproof\.(\w+)"', _INNO)
    offered = {kind: {suffix for suffix, of in rows if of == kind} for _, kind in rows}
    assert offered["Transcript"] == set(_DOCUMENTS["SUFFIXES"])
    assert offered["Recording"] <= set(MEDIA_SUFFIXES)


def test_windows_has_a_program_for_terminals_too() -> None:
    assert 'starts.append(executable("cueproof-cli", console=True))' in _SPEC
    assert "cueproof-cli.exe" in _INNO
    assert "cueproof-cli.exe" in (_PROJECT / "docs" / "install.md").read_text("utf-8")


def test_a_command_that_nobody_can_read_does_its_work_all_the_same(tmp_path: Path) -> None:
    target, problem = tmp_path / "clean.srt", tmp_path / "problem.txt"
    argv = ["cueproof", "clean", "-o", str(target), "--", str(paths.sample()[0])]
    silent = (
        "import pathlib, runpy, sys, traceback\n"
        "sys.stdin = sys.stdout = sys.stderr = None\n"
        f"sys.argv = {argv!r}\n"
        f"try: runpy.run_path({str(_PACKAGING / 'pyinstaller' / 'start.py')!r}, run_name='__main__')\n"
        f"except Exception: pathlib.Path({str(problem)!r}).write_text(traceback.format_exc())\n"
    )
    done = subprocess.run([sys.executable, "-c", silent], cwd=_PROJECT, check=False)
    assert not problem.exists(), problem.read_text()
    assert (done.returncode, target.exists()) == (0, True)


def test_macos_offers_the_same_endings() -> None:
    kinds: list[dict[str, Any]] = _DOCUMENTS["mac_document_types"]()
    offered = {f".{one}" for kind in kinds for one in kind["CFBundleTypeExtensions"]}
    assert offered == {*_DOCUMENTS["SUFFIXES"], *MEDIA_SUFFIXES}
    assert {kind["LSHandlerRank"] for kind in kinds} == {"Alternate"}


def test_all_go_by_one_name(metainfo: ET.Element, entry: configparser.SectionProxy) -> None:
    assert metainfo.findtext("id") == _APP_ID
    assert metainfo.findtext("launchable") == "cueproof.desktop"
    assert entry["Icon"] == "cueproof" == metainfo.findtext("icon")
    assert f"id: {_APP_ID}\n" in _FLATPAK
    assert f"AppId={_APP_ID}\n" in _INNO
    assert "bundle_identifier=APP_ID" in _SPEC


def test_all_have_one_version(metainfo: ET.Element) -> None:
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.attrib["version"] == __version__
    assert "AppVersion={#Version}\n" in _INNO
    assert "version=__version__" in _SPEC
    assert "import editor; print(editor.__version__)" in _WORKFLOW
    written = [
        path
        for path in _PACKAGING.rglob("*")
        if path.suffix in {".py", ".sh", ".spec", ".in", ".yaml", ".yml"}
        and re.search(r"\b" + re.escape(__version__) + r"\b", path.read_text("utf-8"))
    ]
    assert not written, "the version is written down a second time"


def test_the_releases_are_those_of_the_changelog(metainfo: ET.Element) -> None:
    heading = re.search(r"^## \[(.+?)\](?: - (\S+))?$", _changelog(), re.MULTILINE)
    assert heading is not None
    release = metainfo.find("releases/release")
    assert release is not None
    if heading[1] == "Unreleased":
        assert release.attrib["type"] == "development"
    else:
        assert (release.attrib["version"], release.attrib["date"]) == heading.groups()


def _changelog() -> str:
    return (_PROJECT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize(
    "script", sorted(_PACKAGING.rglob("*.sh")), ids=lambda path: str(path.relative_to(_PACKAGING))
)
def test_every_script_can_be_read_and_started(script: Path) -> None:
    assert os.access(script, os.X_OK)
    told = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    if shutil.which("shellcheck"):
        judged = ["shellcheck", "--severity=warning", str(script)]
        told = subprocess.run(judged, capture_output=True, text=True, check=False)
        assert told.returncode == 0, told.stdout


def test_the_recipe_of_the_bundle_can_be_read() -> None:
    names = {node.id for node in ast.walk(ast.parse(_SPEC)) if isinstance(node, ast.Name)}
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"} <= names


def test_macos_lets_the_app_do_what_its_libraries_need() -> None:
    allowed = plistlib.loads((_PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(allowed) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }
    assert all(allowed.values())
    assert '"packaging" / "macos" / "entitlements.plist"' in _SPEC


def test_flatpak_shows_the_desktop_everything_under_the_name_of_the_program(share: Path) -> None:
    """It takes nothing out that is called otherwise."""
    assert "rename-desktop-file: cueproof.desktop\n" in _FLATPAK
    assert "rename-icon: cueproof\n" in _FLATPAK
    for kinds in (share / "mime" / "packages").iterdir():
        assert f"{kinds.name} /app/share/mime/packages/{_APP_ID}.xml" in _FLATPAK
    assert (share / "metainfo" / f"{_APP_ID}.metainfo.xml").is_file()


def test_the_workflow_names_what_is_there() -> None:
    named = re.findall(r"(?<![\w/.])packaging/[\w/.-]+\.\w+", _WORKFLOW)
    assert len(named) >= 6
    assert not [path for path in named if not (_PROJECT / path).is_file()]
    targets = re.findall(r"run: make ([a-z ]+)", _WORKFLOW)
    rules = (_PROJECT / "Makefile").read_text("utf-8")
    assert not [one for line in targets for one in line.split() if f"\n{one}: " not in rules]


def test_the_workflow_uses_one_version_of_each_action_and_misses_nothing() -> None:
    used: dict[str, set[str]] = {}
    for action, version in re.findall(r"uses: ([\w/-]+)@(\S+)", _WORKFLOW):
        used.setdefault(action, set()).add(version)
    assert {action for action, versions in used.items() if len(versions) > 1} == set()
    uploads = re.findall(r"uses: actions/upload-artifact.*\n\s+with: (.*)", _WORKFLOW)
    assert len(uploads) == 3
    assert all("if-no-files-found: error" in upload for upload in uploads)


def test_all_are_made_with_the_python_that_the_tests_run_on() -> None:
    project = (_PROJECT / "pyproject.toml").read_text("utf-8")
    oldest = re.search(r'requires-python = ">=(.+)"', project)
    assert oldest is not None
    assert set(re.findall(r'python-version: "(.+?)"', _WORKFLOW)) == {oldest[1]}


def test_icons_for_every_system_can_be_read(share: Path, tmp_path: Path) -> None:
    theme = share / "icons" / "hicolor"
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        picture = QImageReader(str(theme / f"{size}x{size}" / "apps" / "cueproof.png")).read()
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(size // 2, size // 2).alpha() == 255
    subprocess.run([sys.executable, _PACKAGING / "icons.py", tmp_path], check=True)
    assert _widths(tmp_path / "cueproof.ico") == {16, 24, 32, 48, 64, 128, 256}
    assert _widths(tmp_path / "cueproof.icns") == {16, 32, 64, 128, 256, 512, 1024}


def _widths(icon: Path) -> set[int]:
    """Return how wide the pictures of an icon are, in pixels."""
    reader = QImageReader(str(icon))
    widths = set()
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        widths.add(reader.read().width())
    return widths


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_along(share: Path, shell: str) -> None:
    found = [path for path in share.rglob("*cueproof*") if shell in str(path.relative_to(share))]
    assert len(found) == 1
    assert "convert" in found[0].read_text("utf-8")


def test_those_who_judge_find_nothing_wrong(share: Path) -> None:
    judges = {
        "desktop-file-validate": ["applications/cueproof.desktop"],
        "appstreamcli": ["validate", "--no-net", f"metainfo/{_APP_ID}.metainfo.xml"],
    }
    for judge, arguments in judges.items():
        if shutil.which(judge):
            told = subprocess.run(
                [judge, *arguments], cwd=share, capture_output=True, text=True, check=False
            )
            assert told.returncode == 0, told.stdout
