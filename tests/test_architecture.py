"""The shape of the house: who may import whom, how large things get, what is public."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import editor
from editor import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "editor"
SOURCES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE = 500
LONGEST_FUNCTION = 60
# Names that say nothing: what would go there belongs in the room whose noun it uses.
NO_ROOMS = {"utils", "util", "common", "helpers", "helper", "misc", "manager", "base", "services"}
# What the other rooms may build on. Adding to it is a decision, so it is written down here too.
CORE = {
    "amount": {"parse_amount", "signed"},
    "act": {"Act", "Left", "Move"},
    "around_markup": {"changed", "written_place"},
    "chapters": {
        "Chapter",
        "after",
        "at",
        "in_order",
        "one_line",
        "put",
        "remove",
        "spans_ms",
        "take",
        "within",
    },
    "comparison": {"Difference", "differences", "taken_over"},
    "cue": {"Cue", "cps", "line_lengths", "markup", "visible_text"},
    "decisions": {"keep", "mark_gaps", "mend", "remove", "shrink", "trim", "unify"},
    "diff": {"Fate", "Piece", "words"},
    "document": {"Document", "Source"},
    "earlier": {"Earlier"},
    "edit": {"Edit", "Splice"},
    "edits": {
        "GAP_TEXT",
        "mark_lost",
        "mark_span_lost",
        "remove",
        "replaced",
        "retime",
        "retime_joint",
        "room",
        "set_text",
    },
    "errors": {
        "CueproofError",
        "EditRefused",
        "FileProblem",
        "MediaUnreadable",
        "PlaybackOff",
        "TranscriptLarge",
        "TranscriptUnreadable",
        "TranscriptUnwritable",
    },
    "evidence": {"Evidence", "NoEvidence"},
    "exchange": {"give_first_word", "give_last_word"},
    "finding": {"Category", "Finding", "Fix", "Number"},
    "heard": {"Heard", "MOST"},
    "kinds": {"KINDS", "kind_name"},
    "halves": {
        "cuts",
        "halves",
        "has_words",
        "is_dialogue",
        "set_apart",
        "settled",
        "voice_cuts",
        "without_dashes",
    },
    "history": {"History", "Step"},
    "italics": {"is_italic", "with_italics"},
    "letters": {"Case", "in_case", "next_case"},
    "lineage": {"Lineage"},
    "lines": {"balanced", "one_line", "width"},
    "moving": {"OverlapRefused", "move", "moved", "nudge_cues"},
    "originals": {"Originals", "middle"},
    "merging": {"merge"},
    "pauses": {"moment_at", "share_at"},
    "place": {"Place", "find_place"},
    "placing": {"NEW_MS", "duplicate", "insert_after", "insert_at", "insert_before", "paste"},
    "queue": {
        "covering",
        "identity",
        "is_hint",
        "is_region",
        "neighbour",
        "ordered",
        "without_hints",
    },
    "retiming": {"Edge", "extend", "lead", "nudge", "set_edge"},
    "reverting": {"Standing", "revert"},
    "selection": {"Selection"},
    "sentence": {"Sentence", "listed", "said", "together"},
    "session": {"Change", "Inspector", "Session"},
    "signal": {"Signal", "T"},
    "snapping": {"BOTH", "REACH_MS", "around", "snap"},
    "span": {"Span"},
    "speakers": {"Speakers"},
    "splitting": {"can_split_at", "count_before", "known_moment", "split"},
    "styling": {
        "assign",
        "balance",
        "change_case",
        "change_case_of",
        "italicise",
        "italicise_part",
        "join_lines",
    },
    "substitution": {"between", "splices", "substitute"},
    "standing": {"Standing"},
    "text": {
        "LINE_LIMIT",
        "boundaries",
        "divide",
        "gap_between",
        "join",
        "printable",
        "share_before",
    },
    "timecode": {"clock", "duration", "parse", "spoken_duration", "timecode"},
    "verdict": {"Answer", "Verdict", "subjects", "undecided", "without"},
    "words": {"Scores", "Word", "moment_before", "narrowed", "spells", "words_before"},
}


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_the_package_is_ours() -> None:
    assert Path(editor.__file__).resolve() == PACKAGE / "__init__.py"


def test_the_rooms_import_only_whom_they_may() -> None:
    pytest.importorskip("importlinter", reason="import-linter is not installed")
    done = run_python(
        "import sys; from importlinter.cli import lint_imports;"
        " sys.exit(lint_imports(no_cache=True))"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("module", ["editor.cli", "editor.__main__", "editor.checks"])
def test_without_a_window_qt_is_never_loaded(module: str) -> None:
    done = run_python(
        f"import sys, {module}; print([name for name in sys.modules if 'PySide6' in name])"
    )
    assert done.stdout.strip() == "[]", done.stderr


def test_no_room_has_a_name_that_says_nothing() -> None:
    named = [path.relative_to(ROOT) for path in PACKAGE.rglob("*") if path.stem in NO_ROOMS]
    assert named == []


def test_no_file_is_too_long() -> None:
    lengths = {
        path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in SOURCES
    }
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def functions() -> Iterator[tuple[str, int]]:
    """Yield each function of the package with its length, decorators not counted."""
    for path in SOURCES:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                where = f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
                yield where, (node.end_lineno or 0) - node.lineno + 1


def test_no_function_is_too_long_and_most_are_short() -> None:
    lengths = dict(functions())
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert sorted(lengths.values())[len(lengths) * 9 // 10] <= LONGEST_FUNCTION // 2


# -- what is public ------------------------------------------------------------------------


def public_names(path: Path) -> set[str]:
    names: set[str] = set()
    for node in tree_of(path).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names.update(target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names.add(node.target.id)
    return {name for name in names if not name.startswith("_")}


def test_the_public_surface_of_the_core_is_the_one_written_down() -> None:
    surface = {path.stem: public_names(path) for path in (PACKAGE / "core").glob("*.py")}
    del surface["__init__"]
    assert surface == CORE


@pytest.mark.parametrize("room", ["checks", "formats"])
def test_a_room_exports_what_it_says(room: str) -> None:
    done = run_python(
        f"import editor.{room} as room; print([n for n in room.__all__ if not hasattr(room, n)])"
    )
    assert done.stdout.strip() == "[]", done.stderr


# -- settings ------------------------------------------------------------------------------

DECLARED = {setting.name for setting in settings.TABLE}


def ends_in_settings(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return name.strip("_").endswith("settings")


def asked_for(tree: ast.Module) -> Iterator[str]:
    """Yield the names that are got from or set in settings, where they are written out."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(value=owner, attr="get" | "set"),
                args=[ast.Constant(value=str(name)), *_],
            ) if ends_in_settings(owner):
                yield name


def test_every_setting_used_is_declared() -> None:
    used = {(path.name, name) for path in SOURCES for name in asked_for(tree_of(path))}
    assert used, "no use of a setting was recognised"
    assert {(path, name) for path, name in used if name not in DECLARED} == set()


def test_every_setting_declared_is_used() -> None:
    written = {
        node.value
        for path in SOURCES
        if path.name != "settings.py"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert DECLARED - written == set()


def test_a_setting_is_declared_once_and_says_what_it_is() -> None:
    assert len(DECLARED) == len(settings.TABLE)
    for setting in settings.TABLE:
        assert setting.sentence.endswith("."), setting.name
