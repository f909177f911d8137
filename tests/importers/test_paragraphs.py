import pytest

from glossreader.domain.article import BlockKind
from glossreader.importers.paragraphs import as_paragraphs
from glossreader.importers.piece import Piece

PROSE = "The tea house at the corner has a new owner, and the old guests sit at the door and play chess as they always did."
TITLE = Piece("Tea", BlockKind.HEADING, 1)


def kinds(*texts: str, fields: tuple[str, ...] = ()) -> list[str]:
    return [str(piece.kind or "") for piece in as_paragraphs((TITLE, *map(Piece, texts)), fields)[1:]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“Who called?”", "paragraph"),
        ("The next day", "paragraph"),
        ("第二天", "paragraph"),
        ("二", "heading"),
        ("第三节", "heading"),
        ("（四）", "heading"),
        ("一、路线", ""),
        ("（一）建立台账", ""),
        ("Photo: Jane Doe", ""),
        (PROSE, ""),
    ],
)
def test_a_line_below_the_text_is_a_paragraph_unless_it_may_be_something_else(text, kind):
    assert kinds(PROSE, text, PROSE)[1] == kind


def test_what_may_name_an_author_or_a_day_right_below_the_heading_stays_open():
    lines = ("By Jane Doe", "Jane Doe", "5 May 2019", "a subtitle", "It was raining.", "Jane Doe, University of Linjiang")
    assert kinds(*lines, PROSE, fields=("a subtitle",)) == ["", "", "", "", "paragraph", "paragraph", ""]


def test_nothing_is_told_where_there_is_no_heading():
    assert as_paragraphs((Piece("“Who called?”"), Piece(PROSE)), ()) == (Piece("“Who called?”"), Piece(PROSE))


def test_what_the_source_tells_stays():
    row = Piece("a\tb", BlockKind.TABLE_ROW)
    assert as_paragraphs((TITLE, Piece(PROSE), row), ())[2] is row
