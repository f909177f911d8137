import pytest

from glossreader.importers.plain.reader import pieces_of_text

WRAPPED = """\
The old registry stood at the end of a lane that had no name, and the
clerk who kept it wrote every birth into a ledger with a brush. When the
new system (户籍制度) came, he was asked to copy forty years of births
into a machine. He took the brush with him when he retired, and nobody
has seen the ledger since.

  * first item of a list that is so long that it goes on in the line
    below, which is indented
  * second item

In the lane they still say that whoever is in the ledger lives long. The
machine, for its part, was replaced three times, and the births had to be
entered again each time, so that some people are now in it twice.
"""


def shown(text):
    return [(str(piece.kind or ""), piece.level, piece.marker, piece.text) for piece in pieces_of_text(text)]


@pytest.mark.parametrize(
    ("line", "marker", "text"),
    [
        ("• 内卷 involution", "•", "内卷 involution"),
        ("•内卷", "•", "内卷"),
        ("* item", "*", "item"),
        ("- item", "-", "item"),
        ("– item", "–", "item"),
        ("▪ 网约车司机也能上保险了", "▪", "网约车司机也能上保险了"),
    ],
)
def test_a_bullet_is_taken_off_a_list_item(line, marker, text):
    assert shown(line) == [("list_item", 1, marker, text)]


@pytest.mark.parametrize("line", ["*neijuan* is a word", "-5 degrees", "—he said", "1. 内卷", "#话题#", "@账号"])
def test_what_is_no_bullet_stays_in_the_text(line):
    assert shown(line) == [("", 0, "", line)]


def test_depth_is_told_by_indent_or_by_doubled_asterisks():
    assert [piece.level for piece in pieces_of_text("* a\n  * b\n    * c\n* d")] == [1, 2, 3, 1]
    assert [piece.level for piece in pieces_of_text("* a\n** b\n*** c\n* d")] == [1, 2, 3, 1]


@pytest.mark.parametrize(
    "rows",
    [
        ["| 打工人 | dagongren | working stiff |"],
        ["鸡娃\tjīwá\tchicken baby"],
        ["Company | Chinese | Business", "Bilibili | 哔哩哔哩 | video"],
    ],
)
def test_rows_are_known_by_bars_and_tabs_and_stay_as_printed(rows):
    assert shown("\n".join(rows)) == [("table_row", 0, "", row) for row in rows]


@pytest.mark.parametrize("line", ["Home | News", "1.\tfirst"])
def test_a_single_row_of_words_between_bars_is_no_table(line):
    assert shown(line) == [("", 0, "", line)]


def test_a_meaning_indented_below_its_term_makes_a_definition_list():
    text = "Pushing the cart (推車)\n    running from the police\nOpening the mouth (開嘴)\n    the first sale\n"
    assert [level for _, level, *_ in shown(text)] == [1, 2, 1, 2]
    assert {kind for kind, *_ in shown(text)} == {"list_item"}


def test_one_indented_line_is_no_definition_list():
    assert [kind for kind, *_ in shown("Heading\n    a quotation")] == ["", ""]


def test_lines_keep_their_number_and_the_blank_lines_before_them():
    pieces = pieces_of_text("\na\nb\n\n\xa0\n\nc\n")
    assert [(piece.text, piece.line, piece.gap) for piece in pieces] == [("a", 2, 2), ("b", 3, 0), ("c", 7, 3)]


def test_the_lines_of_a_hard_wrapped_file_are_joined():
    pieces = pieces_of_text(WRAPPED)
    assert [piece.text.split()[0] for piece in pieces] == ["The", "first", "second", "In"]
    assert pieces[0].text.endswith("has seen the ledger since.")
    assert pieces[1].text.endswith("goes on in the line below, which is indented")
    assert [(piece.line, piece.lines) for piece in pieces] == [(1, 5), (7, 2), (9, 1), (11, 3)]


def test_hard_wrapped_chinese_is_joined_without_spaces():
    line = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起那件事"
    (piece,) = pieces_of_text("\n".join([line] * 9 + ["，大家都不作声。"]))
    assert piece.text == line * 9 + "，大家都不作声。"


@pytest.mark.parametrize(
    "lines",
    [
        ["内卷", "躺平", "摆烂", "佛系", "丧", "润学", "双减", "鸡娃", "学霸"],
        ["The state is broken, hills and streams remain;", "spring in the town, the grass and trees grow deep."] * 4,
        ["A paragraph that is one long line, as in most files, and goes on and on until it says what it has to say. " * 3] * 8,
    ],
)
def test_lists_verse_and_whole_paragraphs_are_not_joined(lines):
    assert [piece.text for piece in pieces_of_text("\n".join(lines))] == [line.strip() for line in lines]


def test_wrapped_chinese_paragraphs_that_begin_with_two_blanks_need_no_blank_line_between_them():
    paragraph = "街角的茶馆换了老板老顾客们照旧坐在门口下棋有人说起失信黑名单大家都不作声只听见棋子落下" * 4
    lines = [("　　" + paragraph)[at : at + 32] for at in range(0, len(paragraph), 32)]
    pieces = pieces_of_text("\n".join(lines * 3) + "\n")
    assert [piece.text for piece in pieces] == [paragraph] * 3
