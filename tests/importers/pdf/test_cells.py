"""Tables without rules whose cells stand as near to each other as words."""

from tests.importers.pdf.reading import kinds, texts
from tests.importers.pdf.sheets import Sheets

_PROSE = [
    "The seals of a company lie in drawers, each with a key, and whoever holds the key answers",
    "for what is stamped. The law knows three of them, and the trade knows more than it says.",
    "A seal that is not handed over is void from the day of the notice, which is printed.",
]


def test_cells_are_parted_where_those_of_the_next_rows_begin_after_a_gap():
    sheets = Sheets().page().lines(60, 60, _PROSE)
    cells = [("office", "the office", "letters"), ("money", "the cashier of the firm", "cheques"), ("law", "a lawyer", "contracts")]
    for number, row in enumerate(cells):
        for left, cell in zip((60, 120, 214), row, strict=True):
            sheets.text(left, 110 + 14 * number, cell)
    sheets.lines(60, 170, _PROSE)
    assert [text for kind, text in kinds(sheets) if kind == "table_row"] == ["\t".join(row) for row in cells]


def test_running_text_is_not_parted_where_words_of_two_lines_begin_at_one_place():
    sheets = Sheets().page().lines(60, 60, [*_PROSE[:2], *_PROSE[:2], *_PROSE])
    assert texts(sheets)[0].startswith(" ".join(_PROSE[:2]))


def test_articles_of_a_law_are_no_table():
    sheets = Sheets().page().text(60, 60, "第一条").text(100, 60, "为了规范楼宇广播，制定本办法。")
    sheets.text(60, 80, "第二条").text(100, 80, "本办法适用于本市。").text(60, 100, "第三条").text(100, 100, "本办法自公布之日起施行。")
    assert all(kind != "table_row" for kind, _ in kinds(sheets))


def test_a_sentence_right_above_a_table_is_not_parted_where_a_word_begins_at_the_edge_of_a_column():
    sentence = "The rules hang beside the window and the door and are read by all who come"
    sheets = Sheets().page().text(60, 60, sentence)
    edge = 60 + 10 * 12.39  # where a word of it begins
    for number, row in enumerate([("key", "a"), ("seal", "b"), ("pin", "c"), ("pen", "d")]):
        sheets.text(60, 78 + 14 * number, row[0]).text(edge, 78 + 14 * number, row[1])
    assert sentence in texts(sheets)
