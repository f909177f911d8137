import base64
import quopri
from typing import TYPE_CHECKING

import pytest

from glossreader.domain.article import Decoding, Imported
from glossreader.domain.source_errors import NothingToRead, SourceDamaged
from glossreader.importers.open import read_bytes
from tests.importers.prose import HAN
from tests.importers.shown import body

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = f"<html><body><h1>老街里的夜校又亮灯了</h1><p>{HAN}</p><p>这是第二段。{HAN}</p></body></html>"
FRAME = "<html><body><p>限时优惠，点击开通会员。</p></body></html>"


def part(markup: str, charset: str = "utf-8", encoding: str = "quoted-printable", headers: str = "", says: str = "") -> bytes:
    raw = markup.encode(charset)
    encoders: dict[str, Callable[[bytes], bytes]] = {"quoted-printable": quopri.encodestring, "base64": base64.encodebytes}
    encoded = encoders[encoding](raw) if encoding in encoders else raw
    return f"Content-Type: text/html{says}\r\nContent-Transfer-Encoding: {encoding}\r\n{headers}\r\n".encode() + encoded


def message(*parts: bytes, start: str = "") -> bytes:
    head = f"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=edge{start}\r\n\r\n".encode()
    return head + b"".join(b"--edge\r\n" + each + b"\r\n" for each in parts) + b"--edge--\r\n"


def read(raw: bytes) -> Imported:
    return read_bytes("saved.mhtml", "/pages/saved.mhtml", raw)


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize(("charset", "codec"), [("utf-8", "utf-8"), ("gb2312", "gb18030"), ("big5", "big5hkscs")])
def test_the_page_is_read_in_its_own_encoding_and_charset(encoding, charset, codec):
    markup = PAGE if charset != "big5" else "<h1>夜市</h1><p>" + "晚上七點，舊廠房裡坐滿了人，臺下的學生大多是附近的年輕人。" * 3
    imported = read(message(part(markup, charset, encoding, says=f"; charset={charset}")))
    assert imported.decoding == Decoding(codec, declared=charset)
    assert body(imported.articles[0])
    assert imported.notices == ()


def test_frames_of_the_page_are_not_read():
    imported = read(message(part(PAGE), part(FRAME)))
    assert [text for _, text in body(imported.articles[0])] == [HAN, f"这是第二段。{HAN}"]


def test_the_root_that_the_message_names_is_read():
    parts = part(FRAME), part(PAGE, headers="Content-ID: <page@x>\r\n")
    assert read(message(*parts, start='; start="<page@x>"')).articles[0].title == "老街里的夜校又亮灯了"


def test_of_a_frameset_the_first_frame_with_text_is_read():
    frameset = "<html><frameset cols='20%,80%'><frame src=a.htm></frameset></html>"
    assert read(message(part(frameset), part(PAGE))).articles[0].title == "老街里的夜校又亮灯了"


def test_the_address_of_the_page_is_the_articles():
    imported = read(message(part(PAGE, headers="Content-Location: https://zhoukan.example/word/812.html\r\n")))
    assert imported.articles[0].url == "https://zhoukan.example/word/812.html"


def test_a_message_without_a_page_holds_no_text():
    with pytest.raises(NothingToRead, match=r"saved\.mhtml"):
        read(message(b"Content-Type: image/png\r\n\r\n"))


def test_parts_within_parts_without_end_are_refused():
    raw = message(b"".join(b"Content-Type: multipart/related; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(2_000)))
    with pytest.raises(SourceDamaged, match="without end"):
        read(raw)
