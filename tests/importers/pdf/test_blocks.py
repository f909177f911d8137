"""What the lines of a page are: headings, captions, lists, tables, and what stands in the margins."""

from tests.importers.pdf.reading import cut, kinds, read, texts
from tests.importers.pdf.sheets import Sheets

_PROSE = [
    "The weather column is the oldest feature that nobody signs, and the one that every",
    "reader looks for first. It stood at the foot of the front page, three lines high, and it",
    "was set in the smallest type that the printer had in his cases at the time.",
]
_MORE = [
    "It was not written for farmers, who had an almanac of their own. It was written for those",
    "who had to decide in the morning whether to wear the good coat.",
]


def _page(sheets):
    return sheets.page().lines(50, 100, _PROSE)


def test_headings_have_the_rank_of_their_size():
    sheets = Sheets().page().text(50, 60, "The Weather of Old Newspapers", 22)
    sheets.lines(50, 100, _PROSE).text(50, 160, "Words for Wind", 14).lines(50, 180, _MORE).text(50, 225, "Light Wind", 10, "B").lines(
        50, 240, _PROSE
    )
    found = [(piece.level, piece.text) for piece in read(sheets).parts[0].pieces if piece.kind == "heading"]
    assert found == [(1, "The Weather of Old Newspapers"), (2, "Words for Wind"), (3, "Light Wind")]


def test_a_blank_line_and_an_indent_begin_a_paragraph():
    sheets = Sheets().page().lines(50, 100, _PROSE).lines(50, 150, _MORE).text(62, 174, "The good coat was worn or not worn as before.")
    assert len(texts(sheets)) == 3


def test_bullets_and_numbers_make_items():
    sheets = _page(Sheets()).lines(
        60, 150, ["• Temperature came first.", "• Rain came last.", "1. The first editor served long.", "2. The second served for a month."]
    )
    assert kinds(sheets)[1:] == [
        ("list_item", "Temperature came first."),
        ("list_item", "Rain came last."),
        ("list_item", "1. The first editor served long."),
        ("list_item", "2. The second served for a month."),
    ]


def test_aligned_columns_are_a_table_whose_cells_may_have_two_lines():
    sheets = _page(Sheets())
    for y, row in (
        (160, ("微风", "wēifēng".encode("cp1252", "replace").decode(), "light wind")),
        (176, ("清风", "qingfeng", "fresh wind, which")),
        (204, ("海风", "haifeng", "wind from the sea")),
    ):
        for x, cell in zip((50, 120, 200), row, strict=True):
            sheets.text(x, y, cell)
    sheets.text(200, 188, "takes hats")
    assert [text.split("\t")[-1] for kind, text in kinds(sheets) if kind == "table_row"] == [
        "light wind",
        "fresh wind, which takes hats",
        "wind from the sea",
    ]


def test_rules_part_cells_that_stand_close_together():
    sheets = _page(Sheets())
    for y in (150, 166, 182):
        sheets.rule(50, y, 200, y)
    for x in (50, 90, 200):
        sheets.rule(x, 150, x, 182)
    sheets.text(52, 162, "Before it").text(91, 162, "After it").text(52, 178, "41").text(91, 178, "83")
    assert [text for kind, text in kinds(sheets) if kind == "table_row"] == ["Before it\tAfter it", "41\t83"]


def test_small_text_below_a_picture_is_its_caption():
    sheets = _page(Sheets()).picture(50, 160, 200, 240).text(50, 252, "A reading room shortly before midnight", 8).lines(50, 280, _MORE)
    assert ("caption", "A reading room shortly before midnight") in kinds(sheets)


def test_running_heads_and_page_numbers_are_cut_and_not_lost():
    sheets = Sheets()
    for number in range(1, 4):
        sheets.page().text(50, 40, "Journal of Weather").text(360, 40, str(number)).lines(50, 100, _PROSE).lines(50, 150, _MORE).text(
            200, 570, f"— {number} —"
        )
    assert all("Journal" not in text and "—" not in text for text in texts(sheets))
    assert cut(sheets) == [text for number in range(1, 4) for text in (f"Journal of Weather  {number}", f"— {number} —")]


def test_the_heading_that_begins_each_chapter_is_no_running_head():
    sheets = Sheets()
    for number in ("One", "Two", "Three"):
        sheets.page().text(50, 60, "Weather", 20).lines(50, 100, _PROSE).text(50, 150, f"Chapter {number} is over.")
    assert texts(sheets).count("Weather") == 3


def test_what_stands_askew_is_cut():
    sheets = _page(Sheets()).text(100, 300, "DRAFT", 60, "B", turn=(0.7, 0.7, -0.7, 0.7))
    assert cut(sheets) == ["DRAFT"]


def test_hanzi_in_are_hanzi_out():
    sheets = (
        Sheets(named={"人": "\u2f08"})
        .page()
        .lines(50, 100, ["人们低头看手机，手机里放的也是广告", "只是声音小一些。"], 18, 12)
        .text(50, 40, "城市笔记")
    )
    laid = read(sheets)
    assert laid.hanzi == 27
    assert sum(text.count("人") for text in texts(sheets)) == 1


def test_a_box_beside_a_text_is_no_column_of_a_table():
    sheets = Sheets(width=595).page().lines(50, 100, _PROSE, 14).lines(430, 103, ["In Figures", "eleven letters", "of complaint"], 13, 9)
    found = kinds(sheets)
    assert all(kind != "table_row" for kind, _ in found)
    assert " ".join(_PROSE) in [text for _, text in found]


def test_a_line_of_the_text_that_comes_again_at_the_same_place_is_no_running_foot():
    sheets = Sheets()
    for _ in range(2):
        sheets.page()
        for number in range(12):
            sheets.lines(50, 60 + 42 * number, _PROSE, 14)
    assert cut(sheets) == []


def test_notes_that_a_rule_parts_from_the_text_may_be_as_large_as_it():
    sheets = _page(Sheets()).lines(50, 150, _MORE).rule(50, 486, 120, 486).text(50, 500, "1 The almanac was reprinted in that year.")
    assert kinds(sheets)[-1] == ("footnote", "1 The almanac was reprinted in that year.")


def test_an_author_between_the_title_and_the_first_heading_is_the_author():
    sheets = (
        Sheets().page().text(60, 60, "A Slot and Its Letters", 20).text(60, 90, "Marta Hollis", 10).text(60, 120, "1. The Gate", 13, "B")
    )
    sheets.lines(
        60,
        140,
        ["The gatehouse of the bureau had a window for visitors and a slot for letters, and the", "slot was the busier of the two."],
    )
    (part,) = read(sheets).parts
    assert part.metadata.authors == ("Marta Hollis",)


def test_a_note_begins_with_its_number_and_a_space():
    sheets = (
        Sheets()
        .page()
        .lines(
            60,
            60,
            [
                "The tapes were kept in the cellar, on shelves marked by the year and by a",
                "colour.1 They are there still, as far as anybody knows, and are dry.",
            ],
        )
    )
    sheets.text(60, 498, "1", 5).text(62.6, 500, "It is a red cellar now.", 8).text(62.6, 510, "Nobody goes there.", 8)
    assert ("footnote", "1 It is a red cellar now. Nobody goes there.") in kinds(sheets)


def test_a_line_that_is_a_date_does_not_go_on_from_the_name_above_it():
    sheets = Sheets().page().text(160, 60, "青川县报刊阅读调查", 20).text(180, 90, "青川县图书馆").text(180, 102, "二〇二一年五月")
    sheets.lines(60, 130, ["县里自己的报纸是二〇〇三年停刊的，同一年停掉的还有", "将近七百家，报社的楼还在，挨着税务局。"])
    assert "青川县图书馆" in texts(sheets)
