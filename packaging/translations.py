"""Bring the translations up to date with the sources: `make translations`.

Gathers every text for people from the package (`texts`), writes those into the .ts files that
are new there, takes out what is gone, and makes the .qm files that the window reads. Exits with 1
while anything has no translation.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Cueproof"
LANGUAGES = {"de": "de_DE"}
# The commands speak English: they have no window, and what they print is read by programs too.
_ENGLISH = {"headless", "cli.py", "report.py", "lost.py", "__main__.py"}
# Whose arguments are texts: by place and by name.
_CALLS: dict[str, tuple[int | str, ...]] = {
    "said": (0, 1),
    "tr": (0, 1),
    "Action": (1, 3, "menu", "submenu"),
    "CategoryLook": (0, "name"),
}


@dataclass(frozen=True, slots=True)
class Text:
    """A text: as it is looked up, the singular where it has one, and the file it comes from."""

    source: str
    one: str
    file: str


def texts(package: Path = ROOT / "editor") -> dict[str, Text]:
    """Return every text of a package for people by its source, in the order of the files."""
    found: dict[str, Text] = {}
    for path in sorted(package.rglob("*.py")):
        file = path.relative_to(package).as_posix()
        if file.split("/")[0] in _ENGLISH:
            continue
        calls = ast.walk(ast.parse(path.read_text("utf-8")))
        for call in sorted(calls, key=lambda node: getattr(node, "lineno", 0)):
            if isinstance(call, ast.Call):
                for text in _of(call, file):
                    found.setdefault(text.source, text)
    return found


def _of(call: ast.Call, file: str) -> list[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    wanted = _CALLS.get(name, ())
    given: dict[int | str, ast.expr] = dict(enumerate(call.args))
    given |= {word.arg: word.value for word in call.keywords if word.arg}
    literals = [
        part.value
        for part in (given[place] for place in wanted if place in given)
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value
    ]
    if name in {"said", "tr"} and len(literals) == 2:
        return [Text(literals[1], literals[0], file)]
    return [Text(literal, "", file) for literal in literals]


def messages(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the translations in a .ts file by their source; a plural one has several forms."""
    if not path.exists():
        return {}
    known: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform")
        told = [form.text or "" for form in forms] or [
            "" if translation is None else translation.text or ""
        ]
        known[message.findtext("source") or ""] = tuple(told)
    return known


def write(path: Path, language: str, wanted: dict[str, Text]) -> int:
    """Write a .ts file with these texts and what is known of them; return how many are not."""
    known = messages(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text in wanted.values():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../editor/{text.file}")
        ET.SubElement(message, "source").text = text.source
        if text.one:
            message.set("numerus", "yes")
            ET.SubElement(message, "extracomment").text = f"For one: {text.one}"
        translation = ET.SubElement(message, "translation")
        forms = known.get(text.source, ())
        if not all(forms) or len(forms) != (2 if text.one else 1):
            translation.set("type", "unfinished")
            missing += 1
        if text.one:
            for form in (*forms, "", "")[:2]:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = "".join(forms[:1])
    ET.indent(root, " ")
    lines = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{lines}\n', "utf-8")
    return missing


def main() -> int:
    """Bring every language up to date; return 1 when any text has no translation."""
    wanted, incomplete = texts(), False
    for code, language in LANGUAGES.items():
        path = FOLDER / f"cueproof_{code}.ts"
        missing = write(path, language, wanted)
        incomplete = incomplete or missing > 0
        release = Path(sys.executable).with_name("pyside6-lrelease")
        made = ["-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
        subprocess.run([str(release), *made], check=True)
        print(f"{path.relative_to(ROOT)}: {len(wanted)} texts, {missing} without a translation")
    return int(incomplete)


if __name__ == "__main__":
    sys.exit(main())
