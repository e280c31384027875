from __future__ import annotations

from tests.formats.table import BEGIN, END, GUIDE, table


def test_the_table_in_the_guide_is_what_the_formats_do() -> None:
    guide = GUIDE.read_text("utf-8")
    assert f"{BEGIN}{table()}{END}" in guide, "python -m tests.formats.table writes it anew"
