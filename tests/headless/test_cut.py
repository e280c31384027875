from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from editor import formats
from editor.cli import main
from editor.core.act import Left
from editor.core.chapters import Chapter
from editor.core.document import Document
from editor.formats.versions import Versions
from editor.journal import reviews
from editor.journal.disk import fingerprint_of
from editor.journal.review_state import Review, of_review
from editor.media.decode import probe
from tests.builders import cues
from tests.media.making import Kind, noise, write_media

if TYPE_CHECKING:
    from pathlib import Path

TALK = ("0-2 Good evening", "2-4 everybody.", "4-6 So it begins.", "6-9 Thank you.")
CHAPTERS = (Chapter(0, "Welcome"), Chapter(4000, "A talk"))


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    formats.write(Document(cues(*TALK)), path)
    return path


def keep_chapters(path: Path, chapters: tuple[Chapter, ...] = CHAPTERS) -> None:
    """Leave a review with chapters, as a window that was closed does."""
    document = formats.read(path)
    value = of_review(Review(Left(chapters=chapters)), document.cues)
    reviews.keep(path, fingerprint_of(path) or "", value, exact=True)


def shown(path: Path) -> list[tuple[int, int, str]]:
    return [(cue.start_ms, cue.end_ms, cue.text) for cue in formats.read(path).cues]


def problem(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Return what a command says that ends with 2 and puts nothing out."""
    assert main([str(one) for one in arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    return err.removeprefix("cueproof: ").rstrip()


# -- cut -----------------------------------------------------------------------------------


def test_a_range_is_saved_with_times_from_zero(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "part.vtt"
    assert main(["cut", str(talk), "--from", "0:02", "--to", "6.5", "-o", str(target)]) == 0
    assert shown(target) == [(0, 2000, "everybody."), (2000, 4000, "So it begins.")]
    out, err = capsys.readouterr()
    assert out == f"Saved {target}: 2 cues of 00:00:02.000 to 00:00:06.500.\n"
    assert err == ""


def test_without_an_end_it_goes_to_the_end(talk: Path, tmp_path: Path) -> None:
    target = tmp_path / "part.srt"
    assert main(["cut", str(talk), "--from", "4", "-o", str(target)]) == 0
    assert shown(target) == [(0, 2000, "So it begins."), (2000, 5000, "Thank you.")]


def test_its_audio_is_as_long_as_the_range(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_media(talk.with_suffix(".wav"), noise(9_500, 16_000), Kind("wav", "pcm_s16le", 16_000))
    target, audio = tmp_path / "part.srt", tmp_path / "part.flac"
    command = ["cut", str(talk), "--from", "2", "--to", "6", "-o", str(target), "--audio"]
    assert main([*command, str(audio)]) == 0
    assert probe(audio).duration_ms == 4000
    assert capsys.readouterr().out.endswith(f"Saved {audio}.\n")
    assert problem(capsys, *command, audio) == (
        f"{audio}: the file is there already. Name another, or remove it first."
    )


def test_a_chapter_is_named_by_its_title_or_its_number(talk: Path, tmp_path: Path) -> None:
    keep_chapters(talk)
    target = tmp_path / "part.srt"
    for wanted in ("a TALK", "2"):
        assert main(["cut", str(talk), "--chapter", wanted, "-o", str(target)]) == 0
        assert shown(target) == [(0, 2000, "So it begins."), (2000, 5000, "Thank you.")]


def test_what_stood_there_before_is_kept(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "part.srt"
    target.write_text("somebody's own")
    assert main(["cut", str(talk), "--to", "4", "-o", str(target)]) == 0
    assert "what stood there before is kept as" in capsys.readouterr().err
    (kept,) = Versions(target).listed()
    assert kept.path.read_text() == "somebody's own"


def test_what_makes_no_sense_is_said_and_writes_nothing(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "part.srt"

    def said(*more: object) -> str:
        return problem(capsys, "cut", talk, "-o", target, *more)

    assert said() == "Say the range with --from and --to, or with --chapter."
    assert said("--from", "1", "--chapter", "1").startswith("Say --chapter, or --from and --to")
    assert said("--from", "5", "--to", "0:05") == (
        "--to, 00:00:05.000, is not after --from, 00:00:05.000."
    )
    assert said("--from", "0:20") == "The end, 00:00:09.000, is not after --from, 00:00:20.000."
    assert said("--from", "20", "--to", "30") == (
        f"{target}: no cue is shown between 00:00:20.000 and 00:00:30.000, so nothing was saved. "
        "There are cues from 00:00:00.000 to 00:00:09.000."
    )
    assert said("--chapter", "Coda") == (
        "There is no chapter “Coda”. No chapters are kept of the transcript."
    )
    keep_chapters(talk)
    assert said("--chapter", "3").endswith("There are: 1 Welcome, 2 A talk.")
    assert "Name one with --media." in said("--to", "4", "--audio", tmp_path / "part.wav")
    talk.with_suffix(".wav").touch()
    assert "Use one of .wav" in said("--to", "4", "--audio", tmp_path / "part.aac")
    assert problem(capsys, "cut", talk, "--to", "4", "-o", talk).endswith("Give it another name.")
    assert "no ending" in problem(capsys, "cut", talk, "--to", "4", "-o", tmp_path / "part")
    assert not target.exists()


@pytest.mark.parametrize("time", ["soon", "-5", "1:2:3:4"])
def test_a_time_that_is_none_ends_with_two(
    talk: Path, time: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["cut", str(talk), f"--from={time}", "-o", "part.srt"])
    assert ended.value.code == 2
    assert "argument --from" in capsys.readouterr().err


# -- chapters ------------------------------------------------------------------------------


def test_those_kept_of_a_transcript_are_written(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_chapters(talk)
    assert main(["chapters", str(talk)]) == 0
    out, err = capsys.readouterr()
    assert out == "00:00 Welcome\n00:04 A talk\n"
    assert "only when there are three at least" in err
    target = tmp_path / "chapters.vtt"
    assert main(["chapters", str(talk), "-o", str(target)]) == 0
    assert target.read_text().endswith("00:00:04.000 --> 00:00:09.000\nA talk\n")
    assert capsys.readouterr().out == f"Saved {target}: 2 chapters.\n"


def test_those_of_a_range_begin_with_it(talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep_chapters(talk)
    assert main(["chapters", str(talk), "--from", "3", "--format", "vtt"]) == 0
    assert capsys.readouterr().out == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nWelcome\n\n"
        "00:00:01.000 --> 00:00:06.000\nA talk\n"
    )


def test_a_file_of_them_becomes_another(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_chapters(talk)
    one, two, three = (tmp_path / f"chapters{suffix}" for suffix in (".ffmeta", ".json", ".txt"))
    assert main(["chapters", str(talk), "-o", str(one)]) == 0
    assert main(["chapters", str(one), "-o", str(two)]) == 0
    assert main(["chapters", str(two), "-o", str(three)]) == 0
    assert three.read_text() == "00:00 Welcome\n00:04 A talk\n"
    capsys.readouterr()
    assert problem(capsys, "chapters", three, "-o", tmp_path / "end.vtt") == (
        f"{three} does not say where the last chapter ends: name the recording with --media."
    )


def test_without_any_it_is_said_where_they_are_set(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert problem(capsys, "chapters", talk) == (
        f"No chapters are kept of {talk}: set them in the window, with Cue › Chapters › Chapter here…"
    )
    sound = talk.with_suffix(".wav")
    write_media(sound, noise(500, 16_000), Kind("wav", "pcm_s16le", 16_000))
    assert problem(capsys, "chapters", sound) == f"{sound}: the recording has no chapters."
    assert "there is no such file" in problem(capsys, "chapters", tmp_path / "none.srt")
    assert "file of chapters" in problem(capsys, "chapters", talk, "-o", tmp_path / "a.doc")
