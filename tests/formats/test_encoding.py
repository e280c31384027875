from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.core.errors import TranscriptUnreadable
from editor.formats.encoding import decode, is_binary

if TYPE_CHECKING:
    from pathlib import Path

    from tests.formats.conftest import Reads

SRT = "1\n00:00:01,000 --> 00:00:02,000\nNaïve café, 日本語\n\n"


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_tells_the_encoding(reads: Reads, codec: str) -> None:
    document = reads(("\ufeff" + SRT).encode(codec), "a.srt")
    assert document.cues[0].text == "Naïve café, 日本語"
    assert (document.source.encoding, document.source.bom) == (codec, True)
    assert document.source.notes == ()


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be"])
def test_without_a_mark_the_bytes_tell(reads: Reads, codec: str) -> None:
    document = reads(SRT.encode(codec), "a.srt")
    assert document.cues[0].text == "Naïve café, 日本語"
    assert (document.source.encoding, document.source.bom) == (codec, False)


def test_old_western_text_is_read_with_a_note(reads: Reads) -> None:
    document = reads(SRT.replace("日本語", "“voilà”").encode("cp1252"), "a.srt")
    assert document.cues[0].text == "Naïve café, “voilà”"
    assert document.source.encoding == "cp1252"
    (note,) = document.source.notes
    assert "Windows-1252" in note


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        ("cp1250", "Dobrý večer, děkuji, že jste přišli. Dnes budeme mluvit o počasí."),
        ("cp1251", "Добрый вечер, спасибо, что пришли. Сегодня мы поговорим о погоде."),
        ("koi8_r", "Добрый вечер, спасибо, что пришли. Сегодня мы поговорим о погоде."),
        ("cp1252", "Bonsoir à tous, merci d’être venus. Ça a été agréable, n’est-ce pas ?"),
        ("cp1253", "Καλησπέρα σας, σας ευχαριστώ που ήρθατε. Σήμερα θα μιλήσουμε."),
        ("cp1255", "ערב טוב, תודה שבאתם. היום נדבר על מזג האוויר ועל השינויים שלו."),
        ("cp1256", "مساء الخير، شكرا لحضوركم. سنتحدث اليوم عن الطقس وكيف يتغير."),
        ("gb18030", "晚上好,感谢大家的到来。今天我们将讨论天气以及它是如何变化的。"),
        ("big5", "晚上好,感謝大家的到來。今天我們將討論天氣以及它是如何變化的。"),
        ("cp932", "こんばんは、お越しいただきありがとうございます。今日は天気の話です。"),
        ("cp949", "안녕하세요, 와 주셔서 감사합니다. 오늘은 날씨에 대해 이야기하겠습니다."),
    ],
)
def test_an_old_page_is_guessed_and_said_to_be(reads: Reads, codec: str, said: str) -> None:
    document = reads(f"1\n00:00:01,000 --> 00:00:05,000\n{said}\n".encode(codec), "a.srt")
    assert document.cues[0].text == said
    assert document.source.encoding == codec
    (note,) = document.source.notes
    assert "which is a guess" in note


def test_a_named_encoding_is_taken_at_its_word(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(SRT.replace("日本語", "").encode("mac_roman"))
    document = formats.read(path, "mac-roman")
    assert document.cues[0].text == "Naïve café, "
    assert (document.source.encoding, document.source.notes) == ("mac-roman", ())
    assert formats.read(path, "UTF-8").cues[0].text == "Na\ufffdve caf\ufffd, "
    path.write_bytes(("\ufeff" + SRT).encode("utf-16-le"))
    for name in ("utf-16", "UTF-16-LE"):
        source = formats.read(path, name).source
        assert (source.encoding, source.bom, source.header) == ("utf-16-le", True, "")


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "utf-8\0", ""])
def test_an_encoding_there_is_not(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.srt"
    path.write_text(SRT, "utf-8")
    with pytest.raises(TranscriptUnreadable, match="there is no encoding called"):
        formats.read(path, name)


def test_ascii_and_utf8_ask_nobody(tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(SRT, "utf-8")
    code = (
        "import sys; from pathlib import Path; from editor import formats; "
        "formats.read(Path(sys.argv[1])); print('charset_normalizer' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "a.srt")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"


def test_a_zero_byte_and_half_a_pair_lose_no_cue(reads: Reads, tmp_path: Path) -> None:
    content = "1\n00:00:01,000 --> 00:00:02,000\nze\0ro\n\n"
    document = reads(content, "a.srt")
    assert document.cues[0].text == "zero"
    half = content.replace("\0", "\ud83d").encode("utf-16-le", "surrogatepass")
    document = reads(half, "b.srt")
    assert document.cues[0].text == "ze\ufffdro"
    assert not document.source.sound


def test_a_character_cut_in_two_is_damage_and_not_another_encoding(reads: Reads) -> None:
    document = reads(SRT.encode().replace("語".encode(), "語".encode()[:2]), "a.srt")
    assert document.cues[0].text == "Naïve café, 日本\ufffd"
    assert document.source.encoding == "utf-8"
    assert document.source.notes == (
        "Bytes that are not UTF-8 were found in 1 place and shown as \ufffd.",
    )


def test_a_stray_zero_byte_is_left_out(reads: Reads) -> None:
    document = reads((SRT * 40).encode() + b"\0", "a.srt")
    assert len(document.cues) == 40
    assert document.source.notes == ("Zero bytes in the file were left out.",)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_newlines_are_remembered(reads: Reads, newline: str) -> None:
    document = reads(SRT.replace("\n", newline), "a.srt")
    assert document.source.newline == newline
    assert document.cues[0].text == "Naïve café, 日本語"


def test_of_mixed_newlines_most_count() -> None:
    assert decode(b"a\r\nb\r\nc\nd\r").newline == "\r\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("sound", b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0" + bytes(400)),
        ("noise", random.Random(7).randbytes(4000)),
        ("packed", b"PK\x03\x04\x14\0\x08\0\x08\0" + random.Random(8).randbytes(500)),
    ],
)
def test_binaries_are_known_by_their_bytes(name: str, data: bytes) -> None:
    assert is_binary(data), name


def test_text_is_not_binary() -> None:
    assert not is_binary(SRT.encode())
    assert not is_binary(b"\x1b[38;5;160m Hello\x1b[0m\r\n")
    assert not is_binary(SRT.encode("utf-16-le"))
    assert not is_binary(b"")
