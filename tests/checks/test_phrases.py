from __future__ import annotations

import csv

import pytest

from editor import paths
from editor.checks.words.phrases import Stock, folded, stock, without_credit

TABLE = paths.resource("checks", "stock-phrases.tsv").read_text("utf-8").splitlines()
ROWS = list(
    csv.reader(
        (line for line in TABLE if line and not line.startswith("#")),
        delimiter="\t",
        quoting=csv.QUOTE_NONE,
    )
)


def test_every_phrase_of_the_table_is_found_as_what_it_is() -> None:
    sorts = {sort.value for sort in Stock}
    wrong = [row for row in ROWS if row[0] in sorts and stock(row[2]) != row[0]]
    assert wrong == []
    assert len(ROWS) > 400


def test_no_phrase_stands_twice_in_the_table() -> None:
    rows = {(sort, language, folded(phrase)) for sort, language, phrase in ROWS}
    assert len(rows) == len(ROWS)


@pytest.mark.parametrize(
    "text",
    [
        "Untertitel im Auftrag des ZDF für funk, 2017",
        "UNTERTITELUNG DES ZDF, 2020",
        "Untertitel: ARD Text im Auftrag von Funk (2017)",
        "Subtitles by the Amara.org community",
        "Subtitles created by Jane Doe",
        "Sous-titres réalisés par la communauté d'Amara.org",
        "Sous-titrage ST' 501",
        "Subtítulos por la comunidad de Amara.org",
        "Legendas pela comunidade Amara.org",
        "Редактор субтитров А.Синецкая Корректор А.Егорова",
        "Субтитры создавал DimaTorzok",
        "字幕由Amara.org社区提供",
        "字幕志愿者 李宗盛",
        "MBC 뉴스 김수영입니다.",
        "Çeviri ve Altyazı M.K.",
        "Undertekster av Nicolai Winther",
        "<i>Transcribed by https://otter.ai</i>",
    ],
)
def test_credits_are_found_however_they_are_written(text: str) -> None:
    assert stock(text) is Stock.CREDIT
    assert without_credit(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "We asked a community to write subtitles.",
        "The captions by default are switched off.",
        "Subtitles by hand take a day.",
        "And the title of the institute was changed.",
        "ZDF and ARD are public broadcasters.",
        "Thank you for watching the children.",
        "We thank you all for coming.",
        "The transcript was made last year by my sister.",
        "Watch TV less.",
        "",
        "…",
    ],
)
def test_what_people_say_about_such_things_is_none(text: str) -> None:
    assert stock(text) is None


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("THANKS FOR WATCHING!!", Stock.OUTRO),
        ("Don’t forget to subscribe.", Stock.OUTRO),
        ("Merci d’avoir regardé cette vidéo !", Stock.OUTRO),
        ("MERCI D'AVOIR REGARDE CETTE VIDEO", Stock.OUTRO),
        ("Thank you. Thanks for watching!", Stock.OUTRO),
        ("ご視聴ありがとうございました。", Stock.OUTRO),
        ("شكرًا", Stock.COURTESY),
        ("Thank you.\nThank you very much.", Stock.COURTESY),
        ("Thank you. Any questions?", None),
        ("Um…", Stock.FILLER),
    ],
)
def test_case_accents_and_punctuation_do_not_count(text: str, sort: Stock | None) -> None:
    assert stock(text) is sort


def test_what_stands_beside_a_credit_is_left() -> None:
    assert stock("Auf Wiedersehen! Untertitel im Auftrag des ZDF, 2017") is Stock.CREDIT
    assert without_credit("Bis dann! Untertitel im Auftrag des ZDF, 2017") == "Bis dann!"
