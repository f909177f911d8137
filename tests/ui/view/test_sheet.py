from dataclasses import replace

import pytest

from glossreader.domain.page import Style
from glossreader.settings import Ruby
from glossreader.ui.view.pointed import wash
from glossreader.ui.view.sheet import Look, Sheet
from tests.ui.view import pages


def sheet(page, ruby=Ruby.TERMS, zoom=1.0, width=1200):
    return Sheet(page, Look(ruby, zoom, width))


@pytest.mark.parametrize(("text", "measure"), [(pages.ENGLISH, 624), (pages.CHINESE, 680)])
def test_the_column_has_its_measure_and_stands_in_the_middle(qapp, text, measure):
    wide = sheet(pages.page(text))
    assert (wide.width, wide.left) == (measure, (1200 - measure) // 2)
    assert sheet(pages.page(text), zoom=1.5).width == round(measure * 1.5)
    narrow = sheet(pages.page(text), width=500)
    assert (narrow.width, narrow.left) == (420, 40)


def test_estimated_heights_are_near_to_what_is_laid_out(qapp):
    for ruby in Ruby:
        set_out = sheet(pages.LONG, ruby)
        estimated = set_out.column.height()
        for number in range(len(set_out.pieces)):
            set_out.settle(number)
        assert estimated == pytest.approx(set_out.column.height(), rel=0.15)


def test_spaces_between_passages_are_those_of_the_design(qapp):
    styles = [Style.CATEGORY, Style.TITLE, Style.DECK, Style.BYLINE, Style.PARAGRAPH, Style.QUOTE, Style.HEADING, Style.PARAGRAPH]
    set_out = sheet(pages.page_of(*[pages.passage("A line", style, index) for index, style in enumerate(styles)]))
    for number in range(len(styles)):
        set_out.settle(number)
    gaps = [set_out.column.top(number + 1) - set_out.column.bottom(number) for number in range(len(styles) - 1)]
    assert gaps == [12, 8, 12, 20, 16, 24, 8]
    assert set_out.column.top(0) == 32


def test_only_paragraphs_of_one_quotation_are_joined(qapp):
    styles = [Style.PARAGRAPH, Style.QUOTE, Style.QUOTE, Style.PARAGRAPH, Style.QUOTE]
    set_out = sheet(pages.page_of(*[pages.passage("A line", style, index) for index, style in enumerate(styles)]))
    assert [set_out.gap_in_quote(number) for number in range(len(styles))] == [0, 0, 16, 0, 0]


def test_a_very_long_passage_is_laid_out_in_pieces_that_are_all_of_it(qapp):
    text = "信用不是分数，" * 3000
    set_out = sheet(pages.page(text, title=""))
    assert len(set_out.pieces) > 1
    assert "".join(text[piece.start : piece.end] for piece in set_out.pieces) == text
    assert all(text[piece.start] != "，" for piece in set_out.pieces)


def test_traditional_text_has_traditional_glyphs(qapp):
    def glyphs(text):
        layout = sheet(pages.page_of(pages.passage(text))).layout(0)
        return [index for run in layout.strips[0].layout.glyphRuns() for index in run.glyphIndexes()]

    assert glyphs("社會信用體系骨")[-1] != glyphs("社会信用体系骨")[-1]


def test_a_change_of_one_passage_keeps_the_lines_of_the_others(qapp):
    before = sheet(pages.page(pages.ENGLISH, pages.CHINESE))
    kept = [before.layout(number) for number in range(3)]
    changed = replace(before.page.passages[1], marks=())
    after = before.with_page(replace(before.page, passages=(before.page.passages[0], changed, before.page.passages[2])))
    assert [after.layout(number) is kept[number] for number in range(3)] == [True, False, True]


def test_the_wash_of_a_term_covers_its_pinyin(qapp):
    layout = sheet(pages.page(pages.ENGLISH)).layout(1)
    start = pages.ENGLISH.index("失信黑名单")
    line = layout.line_of(start)
    boxes = [box for box in layout.rubies_in(line) if start <= box.start < start + 5]
    ground = wash(layout, line, start, start + 5)
    assert boxes
    assert ground.left() <= boxes[0].x
    assert boxes[-1].x + boxes[-1].width <= ground.right()
    assert ground.top() <= line.baseline - layout.setting.rise - boxes[0].height
