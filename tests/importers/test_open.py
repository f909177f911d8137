import pytest

from glossreader.domain.notices import BytesReplaced, EncodedTwice, HanLost
from glossreader.domain.source_errors import NothingToRead, NotText, SourceLocked, SourceTooLong, SourceUnreadable
from glossreader.importers.open import read_bytes, read_source
from tests.conftest import SOURCES
from tests.importers.shown import read

PROSE = "A “lose trust blacklist” (失信黑名单) is kept by the courts, and nobody is told before he buys a ticket.\n"


def test_a_file_becomes_articles_and_keeps_its_bytes(tmp_path):
    page = tmp_path / "page.txt"
    page.write_bytes(PROSE.encode("gb18030"))
    imported = read_source(page)
    assert (imported.source.name, imported.source.location, imported.source.charset) == ("page.txt", str(page), "gb18030")
    assert imported.source.raw == page.read_bytes()
    assert [block.text for block in imported.articles[0].blocks] == [PROSE.strip()]


def test_a_relative_path_is_kept_as_an_absolute_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text(PROSE, encoding="utf-8")
    from pathlib import Path  # noqa: PLC0415  # relative to the folder that was just entered

    assert read_source(Path("page.txt")).source.location == str(tmp_path / "page.txt")
    assert read_source(Path("..", tmp_path.name, ".", "page.txt")).source.location == str(tmp_path / "page.txt")


def test_the_charset_that_a_person_chose_wins():
    imported = read_bytes("page.txt", "/page.txt", PROSE.encode("gb18030"), charset="cp1252")
    assert imported.source.charset == "cp1252"
    with pytest.raises(SourceUnreadable, match="no-such-charset"):
        read_bytes("page.txt", "/page.txt", PROSE.encode(), charset="no-such-charset")


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", NothingToRead),
        (b" \n\xc2\xa0\n", NothingToRead),
        (b"<html><body><script>1</script></body></html>", NothingToRead),
        (b"\x89PNG\r\n\x1a\n", NotText),
        (bytes(range(32)) * 9, NotText),
        (b"a\n" * 600_000, SourceTooLong),
        (b"<p>a" * 130_000, SourceTooLong),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(raw, error):
    with pytest.raises(error) as refused:
        read_bytes("page.txt", "/pages/page.txt", raw)
    assert str(refused.value).startswith("page.txt ")


def test_a_person_is_told_of_bytes_that_were_replaced_and_text_encoded_twice():
    broken = read_bytes("page.txt", "/page.txt", PROSE.encode() + b"\xff")
    assert broken.notices == (BytesReplaced("page.txt", 1, "utf-8"),)
    twice = read_bytes("page.txt", "/page.txt", PROSE.encode().decode("latin-1").encode())
    assert twice.notices == (EncodedTwice("page.txt"),)
    assert "失信黑名单" in twice.articles[0].blocks[0].text


def test_a_person_is_told_when_a_page_shows_more_hanzi_than_came_out():
    assert read('<html><p>信</p><div "=">在此<p>').notices == (HanLost("page.txt", 2),)  # a quote that never ends
    assert read("<html><p>失信<p hidden>黑名单</p><img alt='字'>").notices == ()


def test_an_office_document_behind_a_password_is_told_as_such():
    raw = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(500)
    with pytest.raises(SourceLocked, match=r"^report\.docx is locked with a password"):
        read_bytes("report.docx", "/report.docx", raw)


def test_a_charset_that_was_chosen_is_for_text_and_not_for_formats_that_bring_their_own():
    book = SOURCES / "epub" / "anthology.epub"
    assert read_source(book, "big5").articles == read_source(book).articles
    with pytest.raises(SourceUnreadable, match="klingon"):
        read_source(SOURCES / "mhtml" / "chrome.mhtml", "klingon")
