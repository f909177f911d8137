import pytest

from glossreader.importers.html.reader import pieces_of_html
from tests.importers.prose import PROSE


def shown(markup):
    return [(str(piece.kind or ""), piece.text) for piece in pieces_of_html(f"<body><p>{PROSE}</p><p>{PROSE}</p>{markup}</body>")[0]][2:]


@pytest.mark.parametrize(
    ("attributes", "numbers"),
    [
        ("", "1. 2."),
        ("start=4", "4. 5."),
        ("type=a", "a. b."),
        ("type=A start=3", "C. D."),
        ("type=i start=4", "iv. v."),
        ("type=I start=9", "IX. X."),
        ("data-mw-group=lower-alpha", "a. b."),
        ("type=a start=40", "40. 41."),
    ],
)
def test_items_have_the_numbers_that_a_browser_shows(attributes, numbers):
    one, two = numbers.split()
    assert shown(f"<ol {attributes}><li>绿豆</li><li>红豆</li></ol>") == [("list_item", f"{one} 绿豆"), ("list_item", f"{two} 红豆")]


def test_paragraphs_side_by_side_in_two_languages_are_one_row():
    row = "<tr><td><p>第二条　不得：</p><p>（一）晾衣；</p></td><td><p>Article 2: It is forbidden:</p><p>(1) to dry clothes;</p></td></tr>"
    assert shown(f"<table>{row}</table>") == [("table_row", "第二条　不得： （一）晾衣；\tArticle 2: It is forbidden: (1) to dry clothes;")]


def test_paragraphs_in_one_cell_of_a_row_below_others_are_part_of_it():
    rows = "<tr><td>蒸</td><td>to steam</td></tr><tr><td>炒</td><td><p>to fry</p><p>to speculate</p></td></tr>"
    assert shown(f"<table>{rows}</table>") == [("table_row", "蒸\tto steam"), ("table_row", "炒\tto fry to speculate")]


def test_a_cell_beside_one_that_reaches_down_to_it_is_a_row():
    rows = "<tr><td rowspan=2>炒</td><td>to fry</td></tr><tr><td>to speculate</td></tr><tr><td>焖</td><td>to braise</td></tr>"
    assert shown(f"<table>{rows}</table>") == [("table_row", "炒\tto fry"), ("table_row", "to speculate"), ("table_row", "焖\tto braise")]


def test_a_heading_in_a_box_of_facts_is_a_row_and_a_line_below_its_picture_a_caption():
    picture = "<tr><td colspan=2><img><div>The pier in 1962</div></td></tr>"
    rows = f"{picture}<tr><th colspan=2>Chinese name</th></tr><tr><th>Pinyin</th><td>mǎtou</td></tr>"
    assert shown(f"<table class='infobox vcard'>{rows}</table>") == [
        ("caption", "The pier in 1962"),
        ("table_row", "Chinese name"),
        ("table_row", "Pinyin\tmǎtou"),
    ]


def test_columns_that_only_place_things_on_the_screen_stay_apart():
    assert shown(f"<table><tr><td><p>Menu</p></td><td><p>{PROSE}</p><p>A line.</p></td></tr></table>") == [
        ("", "Menu"),
        ("", PROSE),
        ("", "A line."),
    ]
