import pytest

from glossreader.importers.web.answer import Answer
from glossreader.importers.web.asked import asked_for


def answer(url="https://example.com/", **headers):
    return Answer(asked_for(url), [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()])


@pytest.mark.parametrize(
    ("url", "kind", "name"),
    [
        ("https://example.com/", "text/html; charset=utf-8", "example.com.html"),
        ("https://example.com/a/page.html", "text/html", "page.html"),
        ("https://example.com/a/page.HTM", "text/html", "page.html"),
        ("https://example.com/a/index.php?id=1", "text/html", "index.html"),
        ("https://example.com/a/essay", "TEXT/HTML", "essay.html"),
        ("https://example.com/v1.2", "text/html", "v1.2.html"),
        ("https://example.com/item/社会信用", "text/html", "社会信用.html"),
        ("https://example.com/item/%C9%E7%BB%E1", "text/html", "社会.html"),
        ("https://example.com/get?file=1", "application/pdf", "get.pdf"),
        ("https://example.com/book", "application/epub+zip", "book.epub"),
        ("https://example.com/README.md", "text/plain", "README.md"),
        ("https://example.com/film.srt", "text/plain; charset=gbk", "film.srt"),
        ("https://example.com/notes", "text/plain", "notes.txt"),
        ("https://example.com/data.bin", "application/octet-stream", "data.bin"),
        ("https://example.com/a%2F..%2Fb%00c", "text/html", "b c.html"),
        ("https://example.com/x/", "", "x"),
    ],
)
def test_a_page_gets_the_name_of_a_file(url, kind, name):
    assert answer(url, content_type=kind).name == name


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ("attachment; filename=\"report.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf", "报告.pdf"),
        ("attachment; filename*=GBK''%B1%A8%B8%E6.pdf", "报告.pdf"),
        ("attachment; filename=report", "report.pdf"),
        ('attachment; filename="%E6%8A%A5%E5%91%8A.pdf"', "报告.pdf"),
        ('attachment; filename="' + "报告.pdf".encode().decode("latin-1") + '"', "报告.pdf"),
        ('attachment; filename="' + "报告.pdf".encode("gbk").decode("latin-1") + '"', "报告.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd.pdf"),
        (r'attachment; filename="C:\\Users\\a\\\"b\".pdf"', "b .pdf"),
        ('attachment; filename=".."', "page.pdf"),
        ("attachment", "page.pdf"),
    ],
)
def test_the_name_that_a_server_gives_wins_and_leads_nowhere(disposition, name):
    assert answer("https://example.com/page", content_type="application/pdf", content_disposition=disposition).name == name


@pytest.mark.parametrize(
    ("kind", "charset"),
    [
        ("text/html; charset=GB2312", "GB2312"),
        ('text/html;charset="utf-8"', "utf-8"),
        ("text/html; boundary=x; CharSet = big5 ", "big5"),
        ("text/html", None),
        ("", None),
    ],
)
def test_the_charset_is_given_as_it_is_spelled(kind, charset):
    assert answer(content_type=kind).charset == charset


def test_pictures_and_sounds_are_told_by_their_kind():
    assert answer(content_type="image/png").medium == "an image (png)"
    assert answer(content_type="video/mp4").medium == "a video (mp4)"
    assert answer(content_type="text/html").medium is None


@pytest.mark.parametrize(("length", "bytes_to_come"), [("12", 12), ("-1", None), ("x", None), ("9" * 40, None), ("", None)])
def test_a_length_is_believed_when_it_is_a_number(length, bytes_to_come):
    assert answer(content_length=length).length == bytes_to_come


def test_an_address_that_a_page_leads_to_keeps_the_bytes_that_are_no_utf_8():
    assert answer(location="/页".encode().decode("latin-1")).location == "/页"
    assert answer(location="/社会".encode("gbk").decode("latin-1")).location == "/%C9%E7%BB%E1"
