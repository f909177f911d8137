import re
import zipfile
from collections import Counter

import pytest
from lxml import etree  # type: ignore[import-untyped]  # it has no types

from glossreader.domain.notices import PartsMissing
from glossreader.domain.source_errors import PicturesOnly, SourceTooLong
from glossreader.importers.epub.reader import read_epub
from glossreader.importers.open import read_bytes, read_source
from tests.benchmarks.books import made_book
from tests.conftest import SOURCES
from tests.importers.archives import book, book_files, packed, page
from tests.importers.shown import body

BOOKS = tuple(sorted((SOURCES / "epub").glob("*.epub")))
EN = "The tea house at the corner has a new owner, and the old guests sit at the door and play chess as they always did."


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[A-Za-z’]{2,}|[㐀-鿿ㄅ-ㄩ]", text))


def shown(raw: bytes) -> str:
    """Give the text that stands in the body of a page, as XML has it."""
    tree = etree.fromstring(raw, etree.XMLParser(recover=True, resolve_entities=False))
    texts = tree.xpath(
        "//*[local-name()='body']//text()[not(ancestor::*[local-name()='svg' or local-name()='script' or @hidden or @class='pagenum'])]"
    )
    return " ".join(map(str, texts))


@pytest.mark.parametrize("source", BOOKS, ids=[source.stem for source in BOOKS])
def test_every_word_of_a_book_is_in_an_article_or_outside(source):
    with zipfile.ZipFile(source) as archive:
        pages = [name for name in archive.namelist() if name.endswith((".xhtml", ".html")) and "nav" not in name]
        wanted = words(" ".join(shown(archive.read(name)) for name in pages))
    imported = read_source(source)
    fields = [line for article in imported.articles for line in article.front]
    blocks = [block.text for article in imported.articles for block in article.blocks]
    assert wanted - words(" ".join((*fields, *blocks, *imported.outside))) == Counter()
    assert imported.notices == ()


def test_progress_is_told_from_nothing_to_all():
    told: list[float] = []
    read_epub(book({f"{number}.xhtml": f"<p>{EN}</p>" for number in range(9)}), "book.epub", told.append)
    assert told == sorted(told)
    assert (0 < told[0] < 0.1, told[-1]) == (True, 1.0)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-16-le", "gb18030", "big5"])
def test_pages_are_read_in_the_charset_that_they_declare(charset):
    text = "街角的茶館換了老闆，老顧客們照舊坐在門口下棋。有人說起「失信黑名單」，大家都不作聲。"
    declared = page(f"<h1>茶館</h1><p>{text}</p>").replace("utf-8", charset.removesuffix("-le"))
    imported = read_bytes("book.epub", "/book.epub", packed(book_files({"a.xhtml": ""}) | {"OPS/a.xhtml": declared.encode(charset)}))
    assert [(article.title, body(article)) for article in imported.articles] == [("茶館", [("paragraph", text)])]
    assert imported.source.charset == ""


def test_xhtml_means_the_same_as_to_a_reader_of_xml():
    markup = (
        '<title/><script src="x"/><h1>Tea</h1><p><a id="x"/>One&nbsp;<span/>two<br/>three</p><p><![CDATA[a < b & c]]></p><textarea/>'
        f"<p>{EN}</p>"
    )
    (article,) = read_bytes("book.epub", "/book.epub", book({"a.xhtml": markup})).articles
    assert [text for _, text in body(article)] == ["One\xa0two", "three", "a < b & c", EN]


def test_pages_that_are_not_there_are_told_and_the_rest_is_read():
    files = book_files({"a.xhtml": f"<h1>Tea</h1><p>{EN}</p>", "b.xhtml": "", "c.xhtml": ""})
    del files["OPS/b.xhtml"], files["OPS/c.xhtml"]
    imported = read_bytes("book.epub", "/book.epub", packed(files))
    assert imported.notices == (PartsMissing("book.epub", 2, "OPS/b.xhtml"),)
    assert [article.title for article in imported.articles] == ["Tea"]


def test_a_book_of_pictures_has_no_text():
    with pytest.raises(PicturesOnly, match=r"comic\.epub has 2 pages with pictures and no text"):
        read_bytes("comic.epub", "/comic.epub", book({"a.xhtml": "<img src='1.png' alt='字'/>", "b.xhtml": "<img src='2.png'/>"}))


def test_a_book_with_more_elements_than_any_is_too_long():
    with pytest.raises(SourceTooLong):
        read_epub(book({"a.xhtml": "".join(f"<p>{number}</p>" for number in range(260_000))}), "book.epub", lambda _: None)


def test_a_book_of_three_hundred_pages_is_read_whole():
    imported = read_bytes("book.epub", "/book.epub", made_book())
    assert len(imported.articles) == 40
    notes = [text for article in imported.articles for kind, text in body(article) if kind == "footnote"]
    assert notes == [f"{number}. Ledger {number}, kept in the district." for number in range(1, 41)]
    assert sum(len(block.text) for article in imported.articles for block in article.blocks) > 600_000
    assert imported.notices == ()
