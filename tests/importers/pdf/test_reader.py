"""PDFs that cannot be read, or not whole, say so; the others tell how far they are."""

import pytest

from glossreader.domain.notices import PagesWithoutText, PartsMissing
from glossreader.domain.source_errors import NothingToRead, PicturesOnly, SourceDamaged, SourceLocked, TooManyPages
from glossreader.importers.open import read_bytes
from glossreader.importers.pdf.reader import LONGEST, read_pdf
from tests.importers.pdf.reading import cut, read, texts
from tests.importers.pdf.sheets import Sheets

_LINE = "A line that says enough to be read, and that no picture says in its place."


def _sheets(**wishes):
    return Sheets(**wishes).page().text(50, 100, _LINE)


def test_a_lock_that_opens_without_a_password_is_none():
    assert texts(_sheets(password="")) == [_LINE]


def test_a_lock_is_named():
    with pytest.raises(SourceLocked, match=r"a\.pdf is locked with a password"):
        read(_sheets(password="secret"))


@pytest.mark.parametrize("raw", [b"%PDF-1.4\n", b"%PDF-1.7\n" + bytes(range(256)) * 40, _sheets().saved()[:300]])
def test_what_is_no_pdf_behind_its_first_line_is_damaged(raw):
    with pytest.raises(SourceDamaged):
        read_pdf(raw, "a.pdf", lambda share: None)


def test_a_scan_is_pictures_only():
    sheets = Sheets()
    for _ in range(3):
        sheets.page().picture(0, 0, 420, 595)
    with pytest.raises(PicturesOnly) as refused:
        read(sheets)
    assert refused.value.pages == 3


def test_some_scanned_pages_are_told():
    assert read(_sheets().page().picture(0, 0, 420, 595)).notices == (PagesWithoutText("a.pdf", 1),)


def test_a_damaged_page_is_told_and_the_others_read():
    sheets = _sheets()
    sheets.page().text(50, 100, "The second page is there as well, and it has its own line of text to read.")
    raw = sheets.saved().replace(b"/Type/Page/Parent", b"/Type/Pagf/Parent", 1)
    laid = read_pdf(raw, "a.pdf", lambda share: None)
    assert laid.notices in ((), (PartsMissing("a.pdf", 1, "page 1"),))
    assert any("second page" in piece.text for piece in laid.parts[0].pieces)


def test_an_empty_page_is_nothing_to_read():
    with pytest.raises(NothingToRead):
        read_bytes("a.pdf", "/a.pdf", Sheets().page().saved())


def test_more_pages_than_a_book_has_are_refused_at_once():
    sheets = Sheets()
    for _ in range(LONGEST + 1):
        sheets.page()
    with pytest.raises(TooManyPages, match=f"a.pdf has {LONGEST + 1} pages"):
        read(sheets)


def test_the_share_that_is_read_grows_to_all():
    shares: list[float] = []
    sheets = _sheets()
    for _ in range(4):
        sheets.page().text(50, 100, _LINE)
    read_pdf(sheets.saved(), "a.pdf", shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize("size", [0, -12, 1e9, 0.0001])
def test_text_of_a_size_or_at_a_place_that_cannot_be_does_no_harm(size):
    sheets = _sheets().text(50, 130, "Text of an odd size", size).text(1e9, 1e9, "Text from far away")
    assert _LINE in " ".join(texts(sheets))


def test_text_that_stands_on_its_head_is_read_in_its_direction_and_cut():
    assert cut(_sheets().text(50, 130, "Text on its head", -12)) == ["Text on its head"]
