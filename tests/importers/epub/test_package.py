import pytest

from glossreader.domain.source_errors import SourceDamaged, SourceLocked
from glossreader.importers.archive import Archive
from glossreader.importers.epub.package import Package, package_of, resolved
from tests.importers.archives import book, book_files, opf, packed, page

PAGES = {"one.xhtml": "<p>One.</p>", "two.xhtml": "<p>Two.</p>"}


def package(files) -> Package:
    return package_of(Archive(packed(files), "book.epub"))


def described(metadata: str) -> Package:
    return package_of(Archive(book(PAGES, metadata=metadata), "book.epub"))


def paths(found: Package) -> list[str]:
    return [page.path for page in found.pages]


def test_the_pages_are_those_of_the_spine_in_its_order_and_what_is_beside_the_text_comes_last():
    spine = opf(["two.xhtml", "one.xhtml"]).replace('<itemref idref="i0"/>', '<itemref idref="i0" linear="no"/>')
    assert paths(package(book_files(PAGES) | {"OPS/book.opf": spine})) == ["OPS/one.xhtml", "OPS/two.xhtml"]


def test_what_the_package_file_calls_its_pages_is_their_role():
    told = opf(["one.xhtml", "nav.xhtml"]).replace("</package>", '<guide><reference type="Cover" href="one.xhtml"/></guide></package>')
    told = told.replace(
        'href="nav.xhtml" media-type="application/xhtml+xml"/>', 'href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    )
    assert [page.role for page in package(book_files(PAGES) | {"OPS/book.opf": told}).pages] == ["cover", "nav"]


def test_title_authors_publisher_date_and_language_are_read():
    found = described(
        "<dc:title>报纸的下午</dc:title><dc:creator>顾小北；林晚</dc:creator><dc:publisher>河堤出版</dc:publisher>"
        "<dc:date>2019-10-07T08:00:00+08:00</dc:date><dc:language>zh-CN</dc:language>"
    )
    assert (found.title, found.authors, found.publisher) == ("报纸的下午", ("顾小北", "林晚"), "河堤出版")
    assert (found.published, found.language) == ("2019-10-07", "zh-CN")


@pytest.mark.parametrize(
    ("metadata", "authors"),
    [
        ('<dc:creator xmlns:opf="o" opf:role="edt">Nora Whitfield</dc:creator>', ()),
        ('<dc:creator id="a">Ida Marsh</dc:creator><meta refines="#a" property="role">aut</meta>', ("Ida Marsh",)),
        ('<dc:creator id="a">Otto Brandt</dc:creator><meta refines="#a" property="role">ill</meta>', ()),
        ("<dc:creator>Unknown</dc:creator>", ()),
        ("<dc:creator>佚名</dc:creator>", ()),
    ],
)
def test_only_those_who_wrote_it_are_authors(metadata, authors):
    assert described(metadata).authors == authors


@pytest.mark.parametrize(
    ("dates", "published"),
    [
        ("<dc:date>2022-06</dc:date>", "2022-06"),
        ("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", None),
        (
            '<dc:date xmlns:opf="o" opf:event="creation">2017-01-01</dc:date><dc:date xmlns:opf="o" opf:event="publication">2018</dc:date>',
            "2018",
        ),
        ('<dc:date xmlns:opf="o" opf:event="modification">2021-05-05</dc:date>', None),
        ("<dc:date>last spring</dc:date>", None),
    ],
)
def test_the_day_of_publication_is_no_other_day(dates, published):
    assert described(dates).published == published


@pytest.mark.parametrize("lost", ["META-INF/container.xml", "OPS/book.opf"])
def test_a_book_without_a_package_file_is_its_pages_as_people_count(lost):
    files = {name: text for name, text in book_files({}).items() if name != lost}
    files |= {f"text/{name}": page("<p>x</p>") for name in ("ch10.xhtml", "ch9.xhtml")}
    found = paths(package(files))
    assert [path for path in found if path.startswith("text/")] == ["text/ch9.xhtml", "text/ch10.xhtml"]


def test_addresses_are_those_of_the_archive_whatever_their_spelling():
    spelt = opf(["text/chapter%201.xhtml", "TWO.xhtml"])
    files = {"OPS/text/chapter 1.xhtml": page("<p>x</p>"), "OPS/two.xhtml": page("<p>x</p>")}
    assert paths(package(book_files({}) | files | {"OPS/book.opf": spelt})) == ["OPS/text/chapter 1.xhtml", "OPS/two.xhtml"]


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("b.xhtml#n1", ("OPS/b.xhtml", "n1")),
        ("../c.xhtml", ("c.xhtml", "")),
        ("#n%201", ("OPS/a.xhtml", "n 1")),
        ("https://example.org/x#y", ("", "")),
        ("//example.org/x", ("", "")),
        ("javascript:void(0)", ("", "")),
    ],
)
def test_an_address_leads_to_an_entry_or_nowhere(address, place):
    assert resolved("OPS/a.xhtml", address) == place


def test_a_book_under_rights_management_is_locked_and_one_with_obfuscated_fonts_is_not():
    told = '<encryption><EncryptedData><EncryptionMethod Algorithm="{}"/></EncryptedData></encryption>'
    fonts = book_files(PAGES) | {"META-INF/encryption.xml": told.format("http://ns.adobe.com/pdf/enc#RC")}
    assert len(package(fonts).pages) == 2
    with pytest.raises(SourceLocked, match=r"book\.epub is locked"):
        package(fonts | {"META-INF/encryption.xml": told.format("http://www.w3.org/2001/04/xmlenc#aes256-cbc")})


def test_an_archive_without_pages_is_no_book():
    with pytest.raises(SourceDamaged, match="there is no page in it"):
        package({"META-INF/container.xml": "<container/>"})
