from glossreader.importers.archive import Archive
from glossreader.importers.epub.contents import Entry, contents_of
from glossreader.importers.epub.package import Package, package_of
from tests.importers.archives import book_files, packed, page

NCX = """<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><docTitle><text>Book</text></docTitle><navMap>
<navPoint id="a"><navLabel><text>Part&nbsp;One</text></navLabel><content src="one.xhtml"/>
  <navPoint id="b"><navLabel><text>First</text></navLabel><content src="one.xhtml#first"/></navPoint></navPoint>
<navPoint id="c"><navLabel><text>Last</text></navLabel><content src="two.xhtml"/></navPoint>
</navMap><pageList><pageTarget><navLabel><text>1</text></navLabel><content src="one.xhtml#p1"/></pageTarget></pageList></ncx>"""


def entries(files, package: Package | None = None) -> tuple[Entry, ...]:
    archive = Archive(packed(files), "book.epub")
    return contents_of(package or package_of(archive), archive)


def test_the_contents_of_epub_2_are_read_with_their_depth():
    found = entries({"OPS/toc.ncx": NCX}, Package((), ncx="OPS/toc.ncx"))
    assert found == (
        Entry("Part One", "OPS/one.xhtml", "", 0, is_leaf=False),
        Entry("First", "OPS/one.xhtml", "first", 1, above="Part One"),
        Entry("Last", "OPS/two.xhtml", "", 0),
    )


def test_the_contents_of_epub_3_are_the_nav_that_says_so_without_lists_of_pages():
    listed = page(
        '<nav epub:type="page-list"><ol><li><a href="one.xhtml#p1">1</a></li></ol></nav>'
        '<nav epub:type="toc"><ol><li><a href="one.xhtml">Chapter&#160;<b>one</b></a></li>'
        '<li><span>Part</span><ol><li><a href="two.xhtml#x">Two</a></li></ol></li></ol></nav>'
    )
    found = entries(book_files({"one.xhtml": "", "two.xhtml": ""}) | {"OPS/nav.xhtml": listed})
    assert [(entry.label, entry.path, entry.fragment, entry.depth, entry.is_leaf) for entry in found] == [
        ("Chapter one", "OPS/one.xhtml", "", 0, True),
        ("Two", "OPS/two.xhtml", "x", 1, True),
    ]


def test_where_the_newer_form_is_empty_the_older_counts():
    files = book_files({"one.xhtml": ""}) | {"OPS/nav.xhtml": page("<p>Nothing.</p>"), "OPS/toc.ncx": NCX}
    assert len(entries(files, Package((), nav="OPS/nav.xhtml", ncx="OPS/toc.ncx"))) == 3
    assert entries(files, Package((), nav="OPS/gone.xhtml")) == ()
