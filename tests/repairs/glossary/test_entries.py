from __future__ import annotations

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from editor.repairs.glossary.entries import Glossary, GlossaryUnreadable, parsed, written

HERE = Path("glossary.tsv")


def test_a_table_has_a_line_for_each_hearing() -> None:
    text = "\ufeff# names\nHeard\tRight\n\ndebtors\tDETRs\tsaid often\r\n moon  dream \tMoondream\n"
    names = parsed(text, HERE)
    assert dict(names) == {"debtors": "DETRs", "moon dream": "Moondream"}
    assert written(names) == "heard\tright\ndebtors\tDETRs\nmoon dream\tMoondream\n"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("debtors DETRs", "there is no tab"),
        ("debtors\t", "Say both"),
        ("\tDETR", "Say both"),
        ("...\tDETR", "no letter"),
        ("yes\tno", "“yes” is to be “no”, but “no!” by line 2"),
        (f"{'x' * 200}\ty", "at most 120 characters"),
    ],
)
def test_an_error_names_its_line_and_nothing_is_used(line: str, reason: str) -> None:
    with pytest.raises(GlossaryUnreadable) as problem:
        parsed(f"# one\nyes\tno!\n{line}\nmore\tand more\n", HERE)
    assert "glossary.tsv: line 3: " in str(problem.value)
    assert reason in str(problem.value)
    assert str(problem.value).endswith("Nothing of it is used until that is put right.")


def test_entries_come_and_go() -> None:
    names = Glossary().with_entry(" debtors ", "DETR").with_entry("debtors", "DETRs")
    assert dict(names) == {"debtors": "DETRs"}
    assert dict(names.without("debtors")) == {}
    assert names.with_entry("YOLO", "YOLO").names == {"DETRs", "YOLO"}
    assert dict(names.over(Glossary({"debtors": "x", "a": "b"}))) == {"debtors": "DETRs", "a": "b"}
    for heard, right in (("", "x"), ("#x", "y"), ("x", " ")):
        with pytest.raises(ValueError, match=r"\.$"):
            names.with_entry(heard, right)


def test_a_name_has_all_its_hearings() -> None:
    names = Glossary({"debtors": "DETR", "deader": "DETR", "YOLO": "YOLO", "yolo's": "YOLO"})
    assert names.hearings == {"DETR": ("deader", "debtors"), "YOLO": ("yolo's",)}
    assert dict(names.with_name("DETRs", ["debtors"], was="DETR")) == {
        "debtors": "DETRs",
        "YOLO": "YOLO",
        "yolo's": "YOLO",
    }
    assert dict(names.without_name("DETR").with_name("Yolo", ["yellow"], was="YOLO")) == {
        "yellow": "Yolo",
        "Yolo": "Yolo",
    }
    more = names.with_name("DETR", ["debtor"]).with_name("Sora", [])
    assert more.hearings["DETR"] == ("deader", "debtor", "debtors")
    assert more.hearings["Sora"] == ()
    assert dict(more.without_name("Sora").without_name("DETR")) == {
        "YOLO": "YOLO",
        "yolo's": "YOLO",
    }
    with pytest.raises(ValueError, match="no letter"):
        names.with_name("DETR", ["..."])


@given(st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=6))
def test_what_is_written_is_read_again(pairs: dict[str, str]) -> None:
    names = Glossary()
    for heard, right in pairs.items():
        try:
            names = names.with_entry(heard, right)
        except ValueError:
            continue
    assert dict(parsed(written(names), HERE)) == dict(names)
