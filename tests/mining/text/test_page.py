from dataclasses import replace

from glossreader.domain.article import DECK, TITLE, Block, BlockKind, CutReason
from glossreader.mining.text.page import lay_out
from tests.mining.articles import article_of


def test_title_deck_and_blocks_are_laid_out_in_reading_order():
    page = lay_out(article_of("first\nsecond", title="Title 大哥", deck="Deck"))
    assert [sheet.block for sheet in page.sheets] == [TITLE, DECK, 0, 1]
    assert page.order[DECK] < page.order[0]


def test_cut_blocks_are_left_out_and_the_others_keep_their_index():
    article = article_of("first\nsecond")
    cut = replace(article, blocks=(Block(BlockKind.PARAGRAPH, "print", cut=CutReason.SHARE), *article.blocks))
    assert [sheet.block for sheet in lay_out(cut).sheets] == [TITLE, 1, 2]


def test_words_are_counted_with_their_possessives():
    assert lay_out(article_of("Meituan grows. Meituan’s app grows.")).uses["Meituan"] == 2


def test_an_article_in_chinese_is_known_by_its_language():
    assert lay_out(article_of("正文", language="zh-Hant")).chinese
    assert not lay_out(article_of("text")).chinese
