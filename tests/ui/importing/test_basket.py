"""What a person chose of what was found, without any looks."""

from glossreader.domain.arrival import Choice, Finding, Pairing, Sameness, Spot, Twin
from glossreader.domain.article import Article, Block, BlockKind, CutReason, Imported, Source
from glossreader.domain.term import Glossary
from glossreader.ui.importing.basket import Basket, cuts

PARAGRAPH = BlockKind.PARAGRAPH
ENGLISH = Article(
    "The Points Ledger",
    (
        Block(PARAGRAPH, "Old Zhou paints the board."),
        Block(PARAGRAPH, "Share this", cut=CutReason.SHARE),
        Block(PARAGRAPH, "He keeps a ledger."),
    ),
)
CHINESE = Article("海滨路的积分簿", (Block(PARAGRAPH, "老周刷公告栏。"),), language="zh-Hans")


def source(name: str) -> Source:
    return Source(name, f"/pages/{name}", b"", "utf-8")


def finding(*articles: Article, name: str = "ledger.html", twins: tuple[Twin | None, ...] = ()) -> Finding:
    return Finding(Imported(source(name), articles, ("Home",)), twins or (None,) * len(articles))


def test_what_was_found_is_taken_unless_a_person_leaves_it():
    basket = Basket()
    basket.source(0).take(finding(ENGLISH))
    basket.source(1).take(finding(CHINESE, name="lanterns.html"))
    assert basket.count() == 2
    basket.sources[0].articles[0].tick(is_ticked=False)
    (kept,), pairs = basket.chosen()
    assert [article.title for article in kept.imported.articles] == ["海滨路的积分簿"]
    assert pairs == ()


def test_a_block_that_was_put_back_is_decided_and_the_article_is_mined_anew():
    basket = Basket()
    basket.source(0).take(finding(ENGLISH))
    found = basket.sources[0].articles[0]
    found.glossary = Glossary(())
    assert dict(cuts(found.article)) == {CutReason.SHARE: 1}
    found.set_cut(1, None)
    (kept,), _ = basket.chosen()
    assert kept.imported.articles[0].blocks[1].cut is None
    assert kept.imported.articles[0].blocks[1].decided
    assert kept.glossaries == {}


def test_the_same_text_is_left_until_a_person_takes_it():
    basket = Basket()
    basket.source(0).take(finding(ENGLISH, twins=(Twin(7, "The Points Ledger", Sameness.TEXT),)))
    assert basket.count() == 0
    found = basket.sources[0].articles[0]
    found.tick(is_ticked=True)
    assert found.choice is Choice.UPDATE
    found.choose(Choice.SKIP)
    assert (found.is_ticked, found.does_add) == (False, False)
    found.choose(Choice.KEEP_BOTH)
    (kept,), _ = basket.chosen()
    assert kept.choices == {1: Choice.KEEP_BOTH}


def test_pairs_count_in_what_is_kept_and_go_with_either_article():
    basket = Basket()
    for index, one in enumerate((finding(ENGLISH, name="other.html"), finding(ENGLISH), finding(CHINESE, name="lanterns.html"))):
        basket.source(index).take(one)
    basket.propose([Pairing(Spot(2, 1), Spot(1, 1))])
    basket.sources[0].articles[0].tick(is_ticked=False)
    _, pairs = basket.chosen()
    assert pairs == (Pairing(Spot(1, 1), Spot(0, 1)),)
    basket.pairings[Pairing(Spot(2, 1), Spot(1, 1))] = False
    basket.propose([Pairing(Spot(2, 1), Spot(1, 1))])
    assert basket.chosen()[1] == ()
    basket.pairings[Pairing(Spot(2, 1), Spot(1, 1))] = True
    basket.sources[1].articles[0].tick(is_ticked=False)
    assert basket.chosen()[1] == ()
