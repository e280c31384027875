"""Shapes of what nobody said: loops, credits, tags, placeholders, and the rest of it."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

from tests.evaluation.marked import Label
from tests.evaluation.shapes import Line, Shape, plain

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from tests.evaluation.tongues import Tongue

    Make = Callable[[random.Random, Tongue], list[Line]]

_FILLERS = ("you", "Okay.", "So", "Yeah.", "Bye.", "да", "ja", "sí", "嗯", "ご")
# Known from recognisers in many languages, the way they are written by them.
_CREDITS = (
    "Subtitles by the Amara.org community",
    "Untertitelung im Auftrag des ZDF, 2018",
    "Untertitel: ARD Text im Auftrag von Funk (2017)",
    "Sous-titrage Société Radio-Canada",
    "Sous-titres réalisés par la communauté d'Amara.org",
    "Subtítulos realizados por la comunidad de Amara.org",
    "Legendas pela comunidade Amara.org",
    "Sottotitoli creati dalla comunità Amara.org",
    "Субтитры сделал DimaTorzok",
    "Редактор субтитров А.Семкин Корректор А.Егорова",
    "字幕由Amara.org社区提供",
    "Altyazı M.K.",
    "Napisy stworzone przez społeczność Amara.org",
    "Ondertiteld door de Amara.org gemeenschap",
    "Transcription by CastingWords",
    "Transcribed by https://otter.ai",
)
_OUTROS = (
    "Thanks for watching!",
    "Thank you for watching.",
    "Please subscribe to my channel.",
    "Don't forget to like and subscribe!",
    "Vielen Dank fürs Zuschauen!",
    "¡Suscríbete al canal!",
    "Merci d'avoir regardé cette vidéo !",
    "Спасибо за просмотр!",
    "Продолжение следует...",
    "ご視聴ありがとうございました",
    "시청해주셔서 감사합니다.",
    "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目",
    "Obrigado por assistir!",
    "Grazie per la visione!",
)
_TAGS = (
    "[Music]",
    "[MUSIC PLAYING]",
    "(applause)",
    "*laughs*",
    "♪",
    "♪ ♪",
    "♪♪♪",
    "[ Silence ]",
    "[BLANK_AUDIO]",
    "(wind blowing)",
    "**sighs**",
    "- [Applause]",
    ">> [Laughter]",
    "[música]",
    "[Musik]",
    "(Gelächter)",
    "[музыка]",
    "(смех)",
    "【拍手】",
    "（笑）",
    "{coughs}",
    "<i>[door slams]</i>",
    "[phone ringing].",
    "(clears throat)",
    "[Risas]",
    "♪ (upbeat music) ♪",
    "[SOUND]",
    "(keyboard clicking)",
    "[Applaus]",
    "[dog barking]",
    "(engine revving)",
    "[Aplausos]",
    "[음악]",
    "[音楽]",
    "[ Pause ]",
)
_PLACEHOLDERS = (
    "[INAUDIBLE]",
    "(speaking in foreign language)",
    "[SPEAKING KOREAN]",
    "[Foreign Language]",
    "(inaudible)",
    "[unintelligible]",
    "[speaking Portuguese]",
    "(speaks in Hindi)",
    "[indiscernible 00:12:31]",
    "[CROSSTALK]",
    "[Speaking Foreign Language]",
    "[non-English speech]",
    "(speaking Arabic)",
    "[unverständlich]",
    "[неразборчиво]",
    "[inaudible question]",
    "(Foreign)",
    "[FOREIGN]",
    "*speaks Swedish*",
)
_ELSEWHERE = {
    "English": (
        "Ac mae'r ysgol yn y dref.",
        "我们今天去公园看花。",
        "Спасибо большое всем вам.",
        "ありがとう、また明日。",
    ),
    "German": ("The weather is lovely today.", "我们今天去公园看花。", "Спасибо большое всем вам."),
    "Spanish": ("Der Hund schläft im Garten.", "我们今天去公园看花。", "Спасибо большое всем вам."),
    "Russian": ("The weather is lovely today.", "我们今天去公园看花。", "ありがとう、また明日。"),
}


def _again(texts: Sequence[str], count: int, step: Sequence[int | None] = (None,)) -> list[Line]:
    """Return some texts in turn, on a beat, with no pause where one is given."""
    beat = cycle(step)
    return [
        Line(text, ms, None if ms is None else 0)
        for text, ms in zip(islice(cycle(texts), count), beat, strict=False)
    ]


def _one_word(chance: random.Random, _: Tongue) -> list[Line]:
    count, ms = chance.randint(8, 40), chance.choice((1000, 2000, 2060, 3480, None))
    return _again([chance.choice(_FILLERS)], count, [ms])


def _phrase(chance: random.Random, tongue: Tongue) -> list[Line]:
    return _again(
        [tongue.sentence(chance)], chance.randint(5, 25), [chance.choice((2000, 3000, None))]
    )


def _period(period: int) -> Make:
    def make(chance: random.Random, tongue: Tongue) -> list[Line]:
        texts = [tongue.sentence(chance) for _ in range(period)]
        return _again(texts, period * chance.randint(5, 12))

    return make


def _near_same(chance: random.Random, tongue: Tongue) -> list[Line]:
    words = (plain(tongue.sentence(chance)) + " " + plain(tongue.sentence(chance)).lower()).split()[
        :9
    ]
    lines = []
    for _ in range(chance.randint(8, 20)):
        some = list(words)
        if chance.random() < 0.5:
            some[-1] = chance.choice(words)
        lines.append(Line(" ".join(some) + chance.choice((".", "", ",", "..."))))
    return lines


def _dressed(chance: random.Random, tongue: Tongue) -> list[Line]:
    text = plain(tongue.sentence(chance))
    coats = (text.upper(), text.lower(), f"{text}!", f"- {text}.", f"{text}...", f'"{text}"')
    return [Line(chance.choice(coats)) for _ in range(chance.randint(6, 15))]


def _letters(chance: random.Random, _: Tongue) -> list[Line]:
    letters = chance.choice(("o", "m", "ア", "ах", "ли", "哈"))
    return _again(list(letters), chance.randint(14, 40), [chance.choice((200, 500, 980))])


def _words_inside(chance: random.Random, tongue: Tongue) -> list[Line]:
    word = plain(tongue.sentence(chance)).split()[-1]
    return [Line(" ".join([word] * chance.randint(14, 50)), 28_000)]


def _phrase_inside(chance: random.Random, tongue: Tongue) -> list[Line]:
    some = " ".join(plain(tongue.sentence(chance)).split()[:5]).lower()
    return [Line(", ".join([some] * chance.randint(6, 12)), chance.randint(8_000, 29_000))]


def _run_of_a_letter(chance: random.Random, _: Tongue) -> list[Line]:
    letter = chance.choice("aoehミ啊")
    return [Line("W" + letter * chance.randint(40, 160), chance.randint(4_000, 28_000))]


def _carried_over(chance: random.Random, tongue: Tongue) -> list[Line]:
    some = plain(tongue.sentence(chance)).lower().split()[:5]
    endless = cycle(some)
    size = len(some) + chance.choice((1, 2, 3))
    return [Line(" ".join(islice(endless, size)), 2500, 0) for _ in range(chance.randint(6, 14))]


def _window_long(chance: random.Random, tongue: Tongue) -> list[Line]:
    text = chance.choice(("Thank you.", "you", tongue.sentence(chance)))
    return _again([text], chance.randint(3, 6), [chance.choice((29_980, 30_000))])


def _exact_beat(chance: random.Random, tongue: Tongue) -> list[Line]:
    return _again(
        [tongue.sentence(chance)], chance.randint(4, 6), [chance.choice((1340, 2060, 3480))]
    )


def _flashing(chance: random.Random, tongue: Tongue) -> list[Line]:
    return _again([tongue.sentence(chance)], chance.randint(4, 12), [20, 40, 60])


def _tag_loop(chance: random.Random, _: Tongue) -> list[Line]:
    tag = chance.choice(("[Music]", "(laughing)", "[Silence]", "♪", "[BLANK_AUDIO]"))
    return _again([tag], chance.randint(40, 90), [2000, 2000, 2500])


def _credit(chance: random.Random, _: Tongue) -> list[Line]:
    return [
        Line(chance.choice(_CREDITS), chance.choice((2000, 5000, 29_980)), chance.choice((0, 800)))
    ]


def _outro(chance: random.Random, _: Tongue) -> list[Line]:
    return [
        Line(chance.choice(_OUTROS), chance.choice((2000, 12_000)), chance.randint(9_000, 40_000))
    ]


def _tags(chance: random.Random, _: Tongue) -> list[Line]:
    return [
        Line(text, chance.randint(1500, 9000))
        for text in chance.sample(_TAGS, chance.randint(1, 3))
    ]


def _placeholders(chance: random.Random, _: Tongue) -> list[Line]:
    return _again([chance.choice(_PLACEHOLDERS)], chance.choice((1, 1, 2, 12)), [3920])


def _echo_of_itself(chance: random.Random, tongue: Tongue) -> list[Line]:
    some = plain(tongue.sentence(chance))
    return [Line(f"{some} {some.lower()} {some.lower()}")]


def _stretched_invention(chance: random.Random, _: Tongue) -> list[Line]:
    return [
        Line(chance.choice(("Oh.", "you", "Thank you.", "Bye.")), chance.randint(26_000, 30_000), 0)
    ]


def _elsewhere(chance: random.Random, tongue: Tongue) -> list[Line]:
    return [Line(chance.choice(_ELSEWHERE[tongue.name]), 3000)]


def _salad(chance: random.Random, _: Tongue) -> list[Line]:
    letters = "bcdfghjklmnpqrstvwxz"
    words = ("".join(chance.choices(letters, k=chance.randint(5, 11))) for _ in range(6))
    return [Line(" ".join(words), 3000)]


_LOOP = frozenset({"loop", "echo", "gibberish"})


def _loop(name: str, make: Make, reach: int = 0) -> Shape:
    return Shape(name, Label.HALLUC, make, _LOOP, reach)


INJECTED = (
    _loop("one word, again and again", _one_word),
    _loop("a sentence, again and again", _phrase),
    _loop("two in turn", _period(2)),
    _loop("three in turn", _period(3)),
    _loop("nearly the same", _near_same, 1),
    _loop("the same in other dress", _dressed),
    _loop("a character a cue", _letters),
    _loop("a word many times in one cue", _words_inside),
    _loop("a phrase many times in one cue", _phrase_inside),
    _loop("a letter many times", _run_of_a_letter),
    _loop("carried over from cue to cue", _carried_over, 1),
    _loop("a window long", _window_long),
    _loop("on an exact beat", _exact_beat),
    _loop("flashing", _flashing),
    Shape("a tag on a beat", Label.TAGLOOP, _tag_loop, frozenset({"loop"})),
    Shape("a credit", Label.HALLUC, _credit, frozenset({"stock-phrase"})),
    Shape("an outro after a gap", Label.HALLUC, _outro, frozenset({"stock-phrase"})),
    Shape("tags", Label.TAG, _tags, frozenset({"tag"})),
    Shape("placeholders", Label.LOST, _placeholders, frozenset({"placeholder"})),
    Shape("a cue echoing itself", Label.HALLUC, _echo_of_itself, _LOOP),
    Shape(
        "a word over a window",
        Label.HALLUC,
        _stretched_invention,
        frozenset({"no-voice", "stock-phrase"}),
    ),
    Shape("another language", Label.HALLUC, _elsewhere, frozenset({"gibberish"})),
    Shape("letters that make no words", Label.HALLUC, _salad, frozenset({"gibberish"})),
)
