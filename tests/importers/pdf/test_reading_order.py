"""In which order the lines of a page are read."""

from tests.importers.pdf.reading import kinds, texts
from tests.importers.pdf.sheets import Sheets

_LEFT = [
    "The ferry was late on the day on",
    "which the bridge was opened, and",
    "nobody on the quay had thought of",
    "asking why it should come at all.",
]
_RIGHT = [
    "In the evening the captain wrote a",
    "letter to the paper, in which he",
    "thanked his passengers by name and",
    "forgot the one who had paid him.",
]


def _together(lines):
    return " ".join(lines)


def test_two_columns_are_read_one_after_the_other():
    sheets = Sheets().page().lines(50, 100, _LEFT).lines(230, 100, _RIGHT)
    assert texts(sheets) == [_together(_LEFT), _together(_RIGHT)]


def test_the_order_of_the_file_does_not_matter():
    sheets = Sheets().page()
    for number, (left, right) in enumerate(zip(_LEFT, _RIGHT, strict=True)):
        sheets.text(230, 100 + 12 * number, right).text(50, 100 + 12 * number, left)
    assert texts(sheets) == [_together(_LEFT), _together(_RIGHT)]


def test_columns_need_not_share_their_base_lines():
    sheets = Sheets().page().lines(50, 100, _LEFT).lines(230, 105, _RIGHT)
    assert texts(sheets) == [_together(_LEFT), _together(_RIGHT)]


def test_a_title_across_both_columns_is_read_first_and_a_note_across_them_last():
    note = "Both letters are kept in the archive of the harbour office, in the third box from the door."
    sheets = Sheets().page().text(50, 70, "What Nobody on the Quay Had Thought Of", 18)
    sheets.lines(50, 110, _LEFT).lines(230, 110, _RIGHT).text(50, 190, note)
    assert texts(sheets) == ["What Nobody on the Quay Had Thought Of", _together(_LEFT), _together(_RIGHT), note]


def test_a_sentence_goes_on_in_the_next_column():
    sheets = (
        Sheets()
        .page()
        .lines(50, 100, [*_LEFT[:3], "asking why the captain, who was an"])
        .lines(230, 100, ["old man, should still come at all.", *_RIGHT[:1]])
    )
    assert "asking why the captain, who was an old man, should still come" in texts(sheets)[0]


def test_a_sentence_goes_on_over_the_page_and_its_note_comes_after_it():
    first = [
        "The ferry was late on the day on which the bridge was opened, and those who had come",
        "to see it off were told to wait.1 They waited until it was dark and then",
    ]
    sheets = Sheets().page()
    for _ in range(4):
        sheets.lines(50, 100, ["The first page has text enough to tell how large its letters are, which matters here."])
    sheets.lines(50, 124, first).text(50, 500, "1 The order had come by telegraph.", 7)
    sheets.page().lines(
        50, 60, ["they went home, each by another street, as people do who have been fooled.", "On the next day the quay was empty."]
    )
    found = kinds(sheets)
    assert any("until it was dark and then they went home" in text for _, text in found)
    assert ("footnote", "1 The order had come by telegraph.") in found


def test_words_are_parted_where_the_file_has_no_spaces():
    sheets = Sheets().page()
    for x, word in ((50, "Gaps"), (74, "between"), (111, "words"), (139, "tell.")):
        sheets.text(x, 100, word)
    assert texts(sheets) == ["Gaps between words tell."]


def test_vertical_lines_are_read_from_right_to_left():
    sheets = Sheets().page()
    for x, line in ((300, "我們鎮上有一個渡口三代人有三"), (280, "種叫法祖父叫它官渡因為從前收"), (260, "錢的是衙門")):
        sheets.text(x, 100, line, 12, "V")
    assert texts(sheets) == ["我們鎮上有一個渡口三代人有三種叫法祖父叫它官渡因為從前收錢的是衙門"]


def test_a_page_whose_text_is_turned_is_read_as_it_runs():
    sheets = Sheets().page()
    for number, line in enumerate(_LEFT):
        sheets.text(100 + 12 * number, 400, line, turn=(0, 1, -1, 0))
    assert texts(sheets) == [_together(_LEFT)]


def test_a_raised_initial_begins_its_paragraph():
    sheets = Sheets().page().text(50, 122, "T", 34)
    sheets.lines(74, 100, ["he ferry was late on the day on", "which the bridge was opened."]).lines(
        50, 124, ["Nobody on the quay had thought of that."]
    )
    assert texts(sheets)[0].startswith("The ferry was late on the day on which the bridge")


def test_a_headline_across_the_columns_of_the_story_above_is_no_quote_within_it():
    above = [*_LEFT, *_LEFT[:3], "asking the captain, who was an"]
    sheets = Sheets().page().lines(50, 100, above).lines(230, 100, ["old man and a tired one.", *_RIGHT, *_RIGHT[:3]])
    sheets.text(50, 220, "County Editors Count Twice", 20).text(50, 240, "By REZA MORADI", 9)
    sheets.lines(50, 256, _LEFT).lines(230, 256, _RIGHT)
    found = texts(sheets)
    assert found.index("County Editors Count Twice") > next(at for at, text in enumerate(found) if "tired one" in text)
    assert found[-2:] == [_together(_LEFT), _together(_RIGHT)]
