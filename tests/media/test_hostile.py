"""Recordings come from anywhere: nothing but the file is read, and nothing is waited for for ever."""

from __future__ import annotations

import os
import socket
import struct
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import numpy as np
import pytest

from editor.core.errors import MediaUnreadable
from editor.media import limits
from editor.media.cache import key_of
from editor.media.decode import blocks, probe
from editor.media.opening import opened
from editor.media.peaks import build
from editor.media.player import Player
from editor.media.watch import watched
from tests.media.making import KINDS, noise, wav_file, write_media

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

RATE = 16_000
# Scripts that have FFmpeg read the secret beside them, each with the name it goes by.
_SCRIPTS = {
    "playlist.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{near}\n#EXT-X-ENDLIST\n",
    "absolute.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{far}\n#EXT-X-ENDLIST\n",
    "list.ffconcat": "ffconcat version 1.0\nfile {near}\n",
    "disguised.mp3": "ffconcat version 1.0\nfile {near}\n",
}
# Those that have it go to the network.
_CALLS = {
    "stream.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://{host}/a.ts\n#EXT-X-ENDLIST\n",
    "stream.mp3": "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nhttp://{host}/a.m3u8\n",
    "list.ffconcat": "ffconcat version 1.0\nfile http://{host}/a.mp3\n",
    "talk.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\n"
    "m=audio {port} RTP/AVP 0\n",
    "dash.mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" '
    'profiles="urn:mpeg:dash:profile:isoff-on-demand:2011"><Period><BaseURL>http://{host}/'
    '</BaseURL><AdaptationSet mimeType="audio/mp4"><Representation id="1" bandwidth="1">'
    "<BaseURL>a.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>",
}


def uses(path: Path) -> Iterator[Callable[[], object]]:
    """Return the ways there are of reading a recording."""
    yield lambda: probe(path)
    yield lambda: next(blocks(path))
    yield lambda: next(build(path))


def refused(path: Path) -> str:
    """Return the one sentence with which every use of a recording is refused."""
    told = set()
    for use in uses(path):
        with pytest.raises(MediaUnreadable) as caught:
            use()
        told.add(str(caught.value))
    (sentence,) = told
    assert str(path) in sentence
    return sentence


@pytest.mark.parametrize("name", _SCRIPTS)
def test_a_script_never_reads_another_file(tmp_path: Path, name: str) -> None:
    secret = tmp_path / "secret.ts"
    write_media(secret, noise(2_000, 44_100), replace(KINDS["constant.mp3"], container="mpegts"))
    path = tmp_path / name
    path.write_text(_SCRIPTS[name].format(near=secret.name, far=secret))
    # Left to itself, FFmpeg would: the script is one.
    careless = {"protocol_whitelist": "file", "extension_picky": "0", "safe": "0"}
    with av.open(str(path), container_options=careless) as container:
        assert next(container.decode(audio=0)).samples
    assert "not a recording" in refused(path)


@pytest.mark.parametrize("name", _CALLS)
def test_nothing_is_ever_fetched(tmp_path: Path, name: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        host, port = server.getsockname()
        path = tmp_path / name
        path.write_text(_CALLS[name].format(host=f"{host}:{port}", port=port))
        assert "not a recording" in refused(path)
        with pytest.raises(BlockingIOError):  # nobody has called
            server.accept()


def test_a_name_is_no_address_and_no_pattern(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sound = wav_file(noise(500, RATE).tobytes(), 1, RATE)
    for name in ("shot%03d.wav", "file:x.wav", "concat:a|b.wav", "http:x.wav", "-i.wav", "pipe:0"):
        Path(name).write_bytes(sound)
        assert probe(Path(name)).rate == RATE
    (tmp_path / "shot001.png").write_bytes(b"x")
    Path("shot%03d.png").touch()
    assert "empty" in refused(Path("shot%03d.png"))


def test_an_mp4_does_not_play_another_file(tmp_path: Path) -> None:
    other, path = tmp_path / "secret.m4a", tmp_path / "talk.m4a"
    write_media(other, noise(2_000, 44_100), KINDS["talk.m4a"])
    path.write_bytes(_referring(other.read_bytes(), other.name))
    with av.open(str(path), container_options={"enable_drefs": "1"}) as container:
        assert sum(frame.samples for frame in container.decode(audio=0)) > 44_100
    heard = [*blocks(path), np.empty(0, np.int16)]
    assert not np.concatenate(heard).any()


def _referring(data: bytes, name: str) -> bytes:
    """Return an MP4 without sound of its own, whose track lies in a file beside it."""
    record = bytearray(150)
    record[10] = 1  # a volume of one letter
    struct.pack_into(">HH", record, 130, 1, 1)  # up one folder and down one
    path = f"x:{name}".encode()
    path += bytes(len(path) % 2)
    tail = struct.pack(">HH", 2, len(path)) + path + struct.pack(">HH", 0xFFFF, 0)
    entry = b"alis" + bytes(4) + bytes(record) + tail  # codespell:ignore alis
    entry = struct.pack(">I", 4 + len(entry)) + entry
    new = b"dref" + bytes(4) + struct.pack(">I", 1) + entry
    at = data.index(b"dref") - 4
    (old,) = struct.unpack_from(">I", data, at)
    grown = bytearray(data[:at] + struct.pack(">I", 4 + len(new)) + new + data[at + old :])
    for box in (b"moov", b"trak", b"mdia", b"minf", b"dinf"):
        place = grown.index(box) - 4
        (size,) = struct.unpack_from(">I", grown, place)
        struct.pack_into(">I", grown, place, size + 4 + len(new) - old)
    begin = grown.index(b"mdat")
    (size,) = struct.unpack_from(">I", grown, begin - 4)
    grown[begin + 4 : begin - 4 + size] = bytes(size - 8)
    return bytes(grown)


def no_file(kind: str, tmp_path: Path) -> Path:
    """Return a path to something that is no ordinary file."""
    path = tmp_path / "talk.wav"
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(str(path))
    else:
        path.symlink_to(kind)
    return path


@pytest.mark.parametrize("kind", ["fifo", "socket", "/dev/zero", "/dev/tty"])
def test_what_is_no_ordinary_file_is_never_opened(tmp_path: Path, kind: str) -> None:
    if os.name == "nt":
        pytest.skip("there are none on Windows")
    path = no_file(kind, tmp_path)
    assert "not an ordinary file" in refused(path)
    assert key_of(path) is None
    player, told = Player(), threading.Event()
    player.on_change = told.set
    try:
        player.open(path)
        assert told.wait(20)
        assert "not an ordinary file" in (player.problem or "")
    finally:
        player.close()


def test_a_decode_that_does_not_go_on_is_given_up(tmp_path: Path) -> None:
    """Nobody writes into a pipe: opening it waits for ever, in a thread that is left to itself."""
    path = tmp_path / "stuck.wav"
    os.mkfifo(path)

    def work() -> Iterator[bytes]:
        yield b"first"
        with path.open("rb") as pipe:
            yield pipe.read(1)

    parts = watched(work, path, patience_s=0.2)
    assert next(parts) == b"first"
    with pytest.raises(
        MediaUnreadable, match=r"stuck.wav: nothing more of it came for \d+ seconds"
    ):
        next(parts)
    (left,) = [thread for thread in threading.enumerate() if thread.name == "watched"]
    assert left.daemon
    with path.open("wb") as pipe:  # the disk is back, and the thread ends
        pipe.write(b"x")
    left.join(20)
    assert not left.is_alive()


def test_what_is_watched_comes_whole_and_breaks_as_it_would() -> None:
    path = Path("talk.wav")
    assert list(watched(lambda: range(100), path)) == list(range(100))

    def work() -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    parts = watched(work, path)
    assert next(parts) == 1
    with pytest.raises(ValueError, match="broken"):
        next(parts)


def test_who_stops_asking_stops_the_work() -> None:
    closed = threading.Event()

    def work() -> Iterator[int]:
        try:
            yield from range(1_000_000)
        finally:
            closed.set()

    parts: Any = watched(work, Path("talk.wav"))
    assert next(parts) == 0
    parts.close()
    assert closed.wait(20)


def with_streams(path: Path, count: int) -> None:
    with av.open(str(path), "w", format="mov") as container:
        streams: list[Any] = [
            container.add_stream("pcm_s16le", rate=RATE, layout="mono") for _ in range(count)
        ]
        for stream in streams:
            frame = av.AudioFrame.from_ndarray(noise(100, RATE)[None, :], "s16", "mono")
            frame.sample_rate, frame.pts = RATE, 0
            container.mux(stream.encode(frame))


def test_a_recording_of_a_thousand_tracks_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.mov"
    with_streams(path, 150)
    with opened(path) as container:
        assert len(container.streams) == 150
    with_streams(path, 300)
    assert "more than 200 streams" in refused(path)


@pytest.mark.parametrize(("channels", "rate"), [(65, RATE), (400, RATE), (1, 999), (1, 2**31 - 1)])
def test_channels_and_rates_that_none_can_have_are_refused(
    tmp_path: Path, channels: int, rate: int
) -> None:
    path = tmp_path / "claims.wav"
    sound = bytearray(wav_file(bytes(4_000 * channels), channels, RATE))
    struct.pack_into("<I", sound, 24, rate)
    path.write_bytes(sound)
    assert str(path) in refused(path)


@pytest.mark.parametrize("hours", [90, 200, 10**6])
def test_a_length_nobody_has_recorded_is_not_believed(tmp_path: Path, hours: int) -> None:
    """A file of 16 kB says how long it is; what is made room for is what is there."""
    path = tmp_path / "long.m4a"
    write_media(path, noise(1_000, 44_100), KINDS["talk.m4a"])
    data = bytearray(path.read_bytes())
    for box in (b"mvhd", b"tkhd", b"mdhd"):
        at = data.index(box)
        if box == b"mvhd":
            (scale,) = struct.unpack_from(">I", data, at + 16)
            struct.pack_into(">I", data, at + 20, min(2**32 - 2, hours * 3600 * scale))
        elif box == b"tkhd":
            struct.pack_into(">I", data, at + 24, min(2**32 - 2, hours * 3_600_000))
        else:
            struct.pack_into(">I", data, at + 20, 2**32 - 2)
    path.write_bytes(data)
    announced = probe(path).duration_ms
    assert announced is None or announced <= limits.LONGEST_US // 1000
    *_, peaks = build(path)
    assert peaks.complete
    assert peaks.done_ms < 2_000


def test_pictures_and_chapters_are_left_alone(tmp_path: Path) -> None:
    """An attached picture, however large it claims to be, is never decoded."""
    path = tmp_path / "cover.mp3"
    write_media(path, noise(2_000, 44_100), KINDS["constant.mp3"])
    size = struct.pack(">II", 2**31 - 1, 2**31 - 1)
    png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + size + b"\x08\x06\x00\x00\x00" + bytes(4)
    picture = b"\x00image/png\x00\x03\x00" + png + bytes(200_000)
    chapters = b"".join(
        _tag(b"CHAP", b"c%d\x00" % n + struct.pack(">IIII", n, n + 1, 0, 0)) for n in range(5_000)
    )
    tags = _tag(b"APIC", picture) + chapters
    length = bytes(len(tags) >> shift & 0x7F for shift in (21, 14, 7, 0))
    sizes = sum(byte << shift for byte, shift in zip(length, (21, 14, 7, 0), strict=True))
    assert sizes == len(tags) & 0x0FFFFFFF
    sound = path.read_bytes()
    path.write_bytes(b"ID3\x03\x00\x00" + length + tags + sound)
    *_, peaks = build(path)
    assert peaks.done_ms == pytest.approx(2_000, abs=100)


def _tag(name: bytes, data: bytes) -> bytes:
    return name + struct.pack(">I", len(data)) + b"\x00\x00" + data


def test_every_decoder_is_of_sound_and_every_format_is_known() -> None:
    decoders = limits.options()["codec_whitelist"].split(",")
    assert {"mp3float", "aac", "opus", "flac", "pcm_s16le", "vorbis"} <= set(decoders)
    assert not {"h264", "mpeg4", "png", "mjpeg", "ass", "srt"} & set(decoders)
    known = av.formats_available | {"matroska,webm", "mov,mp4,m4a,3gp,3g2,mj2"}
    assert set(limits.FORMATS) <= known
