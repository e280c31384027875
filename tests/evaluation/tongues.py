"""Grammars of a few languages, small, but wide enough that sentences hardly ever come twice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

_SLOT = re.compile(r"<(\w+)>")


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language: patterns with slots named in angle brackets, and what may stand in each."""

    name: str
    patterns: tuple[str, ...]
    slots: Mapping[str, tuple[str, ...]]

    def sentence(self, chance: random.Random) -> str:
        """Return a sentence, its first letter a capital."""
        text = chance.choice(self.patterns)
        while _SLOT.search(text):
            text = _SLOT.sub(lambda slot: chance.choice(self.slots[slot[1]]), text)
        return text[0].upper() + text[1:]


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


ENGLISH = Tongue(
    "English",
    (
        "<open>the <adj> <noun> <verb> <prep> the <noun>.",
        "<open>when the <noun> <verb>, the <adj> <noun> <verb> <adv>.",
        "<who> <did> the <noun> <prep> the <adj> <noun>, <link> <who> <did> it <adv>.",
        "<open>there are <count> <noun>s <prep> the <noun>, and <count> of them <plural>.",
        "did <who> ever ask why the <noun> <verb> <prep> that <adj> <noun>?",
        "<open>what <who> <did> was the <adj> <noun>, not the <noun>.",
        "<who> <did> <count> <noun>s <when>, <link> the <noun> <verb>.",
        "<open>if you look at the <noun> <prep> the <noun>, you see how <adj> it is.",
    ),
    {
        "open": _list("|so | and |well, |now |but |um, |then |you know, |I mean, |actually "),
        "who": _list(
            "I|we|she|he|they|my neighbour|the mayor|our team|the students|Maria|the coach|a friend"
        ),
        "did": _list(
            "found|measured|painted|repaired|bought|described|forgot|carried|tested|replaced|drew|counted"
            "|wanted|borrowed|cooked|sold|planted|moved|recorded|rewrote|photographed"
        ),
        "noun": _list(
            "river|budget|engine|kernel|garden|protein|violin|border|packet|harbour|tax|muscle|bridge|layer"
            "|glacier|recipe|patient|satellite|loan|chapter|beetle|railway|cheese|index|password|roof|choir"
            "|lawyer|battery|museum|vaccine|tractor|lake|contract|hospital|sensor|planet|carpet|whale|poem"
            "|coral|mortgage|goalkeeper|printer|temple|orchard|cable|statue|ticket|island"
        ),
        "adj": _list(
            "old|narrow|expensive|quiet|northern|digital|broken|tiny|famous|liquid|public|frozen|steep|modern"
            "|fragile|local|yellow|shallow|legal|bitter|ancient|heavy|round|secret|wooden|rural"
        ),
        "verb": _list(
            "collapsed|grows|needs care|was sold|works|changes|burned down|is measured|froze|returns|was late"
            "|breaks|looks different|disappeared|holds|costs more|opened|was copied|turns left|sings"
        ),
        "plural": _list(
            "are gone|work|were lost|stay|have changed|are too large|matter|came back|were stolen"
        ),
        "prep": _list(
            "near|behind|under|without|inside|above|before|against|next to|because of|instead of"
        ),
        "adv": _list(
            "slowly|again|by hand|in winter|at night|without help|for years|by accident|on Monday"
        ),
        "when": _list(
            "last year|in the spring|on Tuesday|in 1987|before lunch|during the war|every week"
        ),
        "link": _list("but|because|although|and|so|until"),
        "count": _list(
            "three|seven|twelve|forty|about a hundred|only two|nineteen|thousands|eight or nine"
        ),
    },
)
GERMAN = Tongue(
    "German",
    (
        "<auf>der <nomen> <verb> <wo>.",
        "<wer> <tat> den <nomen> <wo>, <binde> der <nomen> <verb>.",
        "<auf>wenn der <nomen> <verb>, <verb> auch der <adj> <nomen>.",
        "warum <verb> der <adj> <nomen> <wo> und nicht der <nomen>?",
    ),
    {
        "auf": _list("|also |und |ja, |nun |aber |äh, |dann "),
        "wer": _list(
            "ich sah|wir fanden|Oma kaufte|er malte|man brachte|der Lehrer zeigte|die Stadt baute"
        ),
        "tat": _list("gestern|damals|oft|langsam|zum ersten Mal|im Herbst"),
        "nomen": _list(
            "Fluss|Garten|Motor|Vertrag|Turm|Hafen|Apfel|Zug|Richter|Kuchen|Berg|Drucker|Stein|Wal|Brief|Zaun"
            "|Käse|Schrank|Planet|Teppich|Sensor|Chor|Bahnhof|Verein|Mantel|Schlüssel"
        ),
        "adj": _list(
            "alte|schmale|teure|leise|kaputte|berühmte|gefrorene|gelbe|schwere|runde|kleine|fremde"
        ),
        "verb": _list(
            "wächst|bricht|fehlt|steht still|ändert sich|kostet mehr|brennt|kommt zurück|hält|verschwindet"
        ),
        "wo": _list(
            "hinter dem Haus|am See|im Winter|auf der Brücke|ohne Hilfe|neben der Schule|in der Nacht"
        ),
        "binde": _list("und|aber|denn|doch"),
    },
)
SPANISH = Tongue(
    "Spanish",
    (
        "<abre>el <nombre> <verbo> <donde>.",
        "<quien> el <nombre> <donde>, <nexo> el <nombre> <verbo>.",
        "<abre>cuando el <nombre> <verbo>, el <nombre> <adj> <verbo>.",
        "¿por qué <verbo> el <nombre> <adj> <donde>?",
    ),
    {
        "abre": _list("|bueno, |y |pero |entonces |eh, |ahora "),
        "quien": _list(
            "yo vi|compramos|ella pintó|encontraron|el vecino movió|mi hermana perdió|dibujó"
        ),
        "nombre": _list(
            "río|jardín|motor|contrato|puente|puerto|tren|juez|pastel|monte|barco|queso|armario|planeta|tapiz"
            "|sensor|coro|abrigo|libro|hospital|tejado|mapa|perro|billete|lago|vaso"
        ),
        "adj": _list(
            "viejo|estrecho|caro|roto|famoso|helado|amarillo|pesado|redondo|pequeño|ajeno|lento"
        ),
        "verbo": _list(
            "crece|falta|cambia|arde|vuelve|cuesta más|desaparece|se para|aguanta|se rompe"
        ),
        "donde": _list(
            "detrás de la casa|en invierno|bajo el agua|sin ayuda|junto a la escuela|por la noche"
        ),
        "nexo": _list("y|pero|porque|aunque"),
    },
)
RUSSIAN = Tongue(
    "Russian",
    (
        "<нач><прил> <сущ> <глаг> <где>.",
        "<кто> <сущ> <где>, <союз> <сущ> <глаг>.",
        "<нач>когда <сущ> <глаг>, <прил> <сущ> тоже <глаг>.",
        "почему <прил> <сущ> <глаг> <где>?",
    ),
    {
        "нач": _list("|ну |и |но |значит |вот |потом "),
        "кто": _list("я видел|мы нашли|она купила|сосед починил|они измерили|учитель показал"),
        "сущ": _list(
            "мост|сад|мотор|договор|порт|поезд|пирог|камень|кит|шкаф|сыр|ковёр|датчик|хор|вокзал|ключ|дом|лес"
            "|завод|дождь|билет|остров|город|принтер"
        ),
        "прил": _list("старый|узкий|дорогой|тихий|сломанный|жёлтый|тяжёлый|круглый|чужой|местный"),
        "глаг": _list(
            "растёт|ломается|исчез|стоит дороже|меняется|горит|вернулся|остановился|замёрз"
        ),
        "где": _list("за домом|у озера|зимой|под мостом|без помощи|возле школы|ночью|по ошибке"),
        "союз": _list("и|но|потому что|хотя"),
    },
)
TONGUES = (ENGLISH, GERMAN, SPANISH, RUSSIAN)
