from glossreader.domain.article import DECK, TITLE, Article, Block, BlockKind

ARTICLE = Article("Open Sesame", (Block(BlockKind.PARAGRAPH, "Sesame Credit (芝麻信用)"),), deck="Gate to perks.")


def test_a_place_counts_in_a_block_or_in_the_title_or_deck():
    assert ARTICLE.text(0) == "Sesame Credit (芝麻信用)"
    assert ARTICLE.text(TITLE) == "Open Sesame"
    assert ARTICLE.text(DECK) == "Gate to perks."


def test_an_article_without_a_deck_has_an_empty_one_to_count_in():
    assert Article("Open Sesame", ()).text(DECK) == ""
