"""The same article comes again: what is new is taken over, and what a person did stays."""

from dataclasses import replace
from pathlib import Path

import pytest

from glossreader.domain.arrival import Choice, Sameness
from glossreader.domain.article import CutReason
from glossreader.domain.curation import TermEdit
from glossreader.domain.errors import PairOfOne
from glossreader.domain.mined import Mined
from glossreader.domain.notices import ArticlesNotAgain, CorrectionsAdrift
from glossreader.domain.shelf import ReadingPlace
from glossreader.domain.term import Glossary, Status
from glossreader.importers.open import read_bytes
from glossreader.library import Added, read_and_mine
from glossreader.mining.miner import mine
from tests.test_mends import BAZAAR, MARKETS, PAGE, SHARE, TRUST, cut, entry, library, place

__all__ = ["library"]  # a fixture

PAGES = Path(__file__).parent / "pages"
NEWER = (
    PAGE.replace("By Ada Cole\n", "By Ada Cole and Bo Lin\n")
    .replace("The court calls", "Last week a reader wrote to us about this page.\n\nThe court calls")
    .replace("Who breaks", "In our town, who breaks")
    .replace("They say 夜市 for it, and 夜市 it is.", "People say 夜市 for it, and 夜市 it has been.")
)


@pytest.fixture
def page(library, tmp_path):
    """The file that the library's article came from."""
    return tmp_path / "page.txt"


def again(library, page, text):
    """The file has another text now, and is added again."""
    page.write_text(text, encoding="utf-8")
    return library.add(page)


def twins(library, page):
    return [twin and (twin.number, twin.sameness) for twin in library.twins(read_bytes(page.name, str(page), page.read_bytes()))]


def test_the_same_text_is_skipped(library, page):
    before = (library.articles(), library.changes())
    assert twins(library, page) == [(1, Sameness.TEXT)]
    assert library.add(page) == Added(known=1, skipped=(1,))
    assert (library.articles(), library.changes()) == before


def test_another_text_at_the_same_place_takes_the_place_of_the_old_one(library, page):
    added = again(library, page, NEWER)
    assert added == Added(updated=(1,))
    (listed,) = library.articles()
    assert (listed.number, listed.authors) == (1, ("Ada Cole", "Bo Lin"))
    assert library.article(1).blocks[1].text.startswith("The court calls them")
    assert library.source(1).raw == NEWER.encode()
    assert cut(library, "失信被执行人名单") == [("失信被执行人名单", "list of trust-breakers")]
    assert library.changes()[-1].what == "Updated “The Market at Night”"
    assert library.check() == ()


def test_an_update_is_one_change_that_can_be_taken_back_and_done_again(library, page):
    before = (library.articles(), library.article(1), library.glossary(1), library.source(1))
    again(library, page, NEWER)
    after = (library.articles(), library.article(1), library.glossary(1), library.source(1))
    library.undo()
    assert (library.articles(), library.article(1), library.glossary(1), library.source(1)) == before
    library.redo()
    assert (library.articles(), library.article(1), library.glossary(1), library.source(1)) == after
    assert library.check() == ()


def test_both_versions_are_kept_when_a_person_wishes_so(library, page, chinese):
    page.write_text(NEWER, encoding="utf-8")
    assert library.keep(read_and_mine(page, chinese), {1: Choice.KEEP_BOTH}) == Added(numbers=(2,))
    assert library.keep(read_and_mine(page, chinese), {1: Choice.KEEP_BOTH}) == Added(numbers=(3,))
    assert library.source(1).raw == PAGE.encode()
    assert library.article(2) == library.article(3)
    assert library.check() == ()


def test_another_text_is_skipped_when_a_person_wishes_so(library, page, chinese):
    page.write_text(NEWER, encoding="utf-8")
    assert library.keep(read_and_mine(page, chinese), {1: Choice.SKIP}) == Added(known=1, skipped=(1,))
    assert library.source(1).raw == PAGE.encode()


def test_terms_that_were_made_and_linked_by_hand_are_found_again_in_the_new_text(library, page):
    term_id = library.add_term(1, place(library, "夜市", MARKETS))
    library.link(1, term_id, place(library, "night bazaar", MARKETS))
    before = cut(library, "夜市")
    assert again(library, page, NEWER) == Added(updated=(1,))
    assert cut(library, "夜市") == before
    assert entry(library, "夜市").term.id == term_id
    assert library.check() == ()


def test_an_edge_that_was_moved_stays_where_it_was_moved(library, page):
    term_id = entry(library, "失信被执行人名单").term.id
    library.move_edge(1, term_id, 0, place(library, "trust-breakers", TRUST))
    again(library, page, NEWER)
    assert cut(library, "失信被执行人名单") == [("失信被执行人名单", "trust-breakers")]


def test_what_was_decided_about_terms_stays(library, page):
    kept, gone = entry(library, "失信被执行人名单").term.id, entry(library, "守信").term.id
    library.edit_term(kept, TermEdit(status=Status.ACCEPTED, note="seen in court", renderings=("blacklist",)))
    library.edit_term(gone, TermEdit(status=Status.REJECTED))
    before = entry(library, "失信被执行人名单").term
    again(library, page, NEWER)
    assert entry(library, "失信被执行人名单").term == before
    assert entry(library, "守信") is None


def test_a_term_that_was_taken_out_of_the_article_does_not_come_back(library, page):
    term_id = library.add_term(1, place(library, "夜市", MARKETS))
    library.remove(1, term_id)
    again(library, page, NEWER)
    assert entry(library, "夜市") is None


def test_blocks_that_were_cut_or_put_back_stay_so(library, page):
    library.cut(1, BAZAAR)
    library.put_back(1, SHARE)
    again(library, page, NEWER)
    blocks = library.article(1).blocks
    assert [block.cut for block in blocks] == [None, None, CutReason.OTHER, None, None]
    assert [block.decided for block in blocks] == [False, False, True, False, True]
    assert entry(library, "守信") is None


def test_what_a_person_decided_before_it_was_kept_stays_when_it_comes_again(library, page, chinese):
    library.remove_article(1)
    read = read_bytes(page.name, str(page), PAGE.encode())
    chosen = _with_block(read.articles[0], SHARE, cut=None, decided=True)
    assert library.keep(Mined(replace(read, articles=(chosen,)), (mine(chosen, chinese),))).numbers == (2,)
    assert library.article(2) == chosen
    again(library, page, NEWER)
    assert [(block.cut, block.decided) for block in library.article(2).blocks][SHARE + 1] == (None, True)


def test_of_two_decisions_about_a_block_the_newer_one_holds(library, page, chinese):
    library.cut(1, BAZAAR)
    read = read_bytes(page.name, str(page), NEWER.encode())
    chosen = _with_block(read.articles[0], BAZAAR + 1, cut=None, decided=True)
    library.keep(Mined(replace(read, articles=(chosen,)), (mine(chosen, chinese),)))
    assert library.article(1) == chosen
    assert entry(library, "守信")


def _with_block(article, at, **values):
    blocks = [replace(block, **values) if index == at else block for index, block in enumerate(article.blocks)]
    return replace(article, blocks=tuple(blocks))


def test_an_article_that_a_page_prints_twice_is_kept_once(library, tmp_path, chinese):
    read = read_and_mine(tmp_path / "another.txt", chinese)
    (one,) = read.imported.articles
    twice = replace(read.imported, articles=(one, replace(one, number=2)))
    assert library.keep(Mined(twice, read.glossaries * 2)) == Added(numbers=(2,), known=1, skipped=(2,))


def test_the_bytes_of_each_version_are_there_whenever_it_is(library, page):
    again(library, page, NEWER)
    library.undo()
    assert library.source(1).raw == PAGE.encode()
    library.redo()
    library.remove_article(1)
    library.undo()
    assert (library.source(1).raw, library.check()) == (NEWER.encode(), ())


def test_what_is_not_in_the_new_text_any_more_is_told_and_its_term_stays(library, page):
    term_id = library.add_term(1, place(library, "夜市", MARKETS))
    library.link(1, term_id, place(library, "night bazaar", MARKETS))
    shorter = "\n\n".join(part for part in PAGE.split("\n\n") if "夜市" not in part)
    assert again(library, page, shorter) == Added(updated=(1,), notices=(CorrectionsAdrift("The Market at Night", 2),))
    assert entry(library, "夜市") is None
    assert "夜市" in [gloss.entry.term.simplified for gloss in library.glosses()]
    library.undo()
    assert len(cut(library, "夜市")) == 4
    assert library.check() == ()


def test_the_place_where_reading_stopped_is_found_again(library, page):
    library.keep_reading_place(1, ReadingPlace(MARKETS, 12, 0.6))
    again(library, page, NEWER)
    assert library.reading_place(1) == ReadingPlace(MARKETS + 1, 12, 0.6)
    library.undo()
    assert library.reading_place(1) == ReadingPlace(MARKETS, 12, 0.6)


WALLS = """\
城牆下的夜市

By 林曉雯

每天傍晚，城牆下的空地上就擺起攤子，賣茶的、賣書的、賣舊鐘錶的，一家挨著一家，一直排到河邊。

老人說，從前這裡是馬市（horse market），後來才有了夜市。如今馬沒有了，攤子倒是越來越多。

分享這篇文章到臉書
"""


def test_a_source_that_was_read_in_a_wrong_charset_is_read_again(library, chinese):
    wrong = read_bytes("walls.txt", "https://feed.example/walls", WALLS.encode("big5"), "gb18030")
    fetched = replace(wrong, source=replace(wrong.source, fetched="2026-05-26T14:03:11+08:00"))
    (number,) = library.keep(Mined(fetched, (Glossary(),))).numbers
    assert library.article(number).title != "城牆下的夜市"
    assert library.read_again(number, "big5") == Added(updated=(number,))
    assert library.article(number).title == "城牆下的夜市"
    assert library.source(number) == replace(fetched.source, charset="big5")
    library.undo()
    assert (library.article(number), library.source(number)) == (fetched.articles[0], fetched.source)
    assert library.check() == ()


def test_blocks_that_were_cut_stay_so_when_all_letters_are_others(library):
    wrong = read_bytes("walls.txt", "/walls.txt", WALLS.encode("big5"), "gb18030")
    (number,) = library.keep(Mined(wrong, (Glossary(),))).numbers
    library.cut(number, len(library.article(number).blocks) - 2)
    library.read_again(number, "big5")
    cut_out = [block.text for block in library.article(number).blocks if block.cut is CutReason.OTHER]
    assert [text[:3] for text in cut_out] == ["老人說"]


def test_reading_again_updates_all_articles_of_the_source_and_adds_those_that_were_not_kept(library, chinese):
    whole = read_and_mine(PAGES / "lantern_street.txt", chinese)
    last_two = Mined(replace(whole.imported, articles=whole.imported.articles[1:]), whole.glossaries[1:])
    assert library.keep(last_two).numbers == (2, 3)
    assert library.read_again(3) == Added(numbers=(4,), updated=(2, 3))
    assert [library.article(number).number for number in (2, 3, 4)] == [2, 3, 1]
    assert library.changes()[-1].what == "Read lantern_street.txt again"
    library.undo()
    assert [listed.number for listed in library.articles()] == [1, 2, 3]


def test_an_article_that_reading_again_does_not_bring_stays_and_is_told(library, page):
    read = read_bytes("page.txt", str(page), PAGE.encode())
    another = replace(read.articles[0], title="From an older program", number=2, first_line=40, last_line=50)
    (number,) = library.keep(Mined(replace(read, articles=(another,)), (Glossary(),)), {2: Choice.KEEP_BOTH}).numbers
    assert library.read_again(number) == Added(updated=(1,), notices=(ArticlesNotAgain("page.txt", 1),))
    assert library.article(number).title == "From an older program"


def test_of_two_articles_that_are_the_same_the_one_that_is_meant_is_read_again(library, page, chinese):
    library.keep(read_and_mine(page, chinese), {1: Choice.KEEP_BOTH})
    assert library.read_again(2).updated == (2,)


def test_articles_can_be_paired_and_parted(library, page, tmp_path):
    library.add(tmp_path / "another.txt")
    library.pair(2, 1)
    assert [listed.partner for listed in library.articles()] == [2, 1]
    library.unpair(1, 2)
    assert [listed.partner for listed in library.articles()] == [None, None]
    library.undo()
    assert [listed.partner for listed in library.articles()] == [2, 1]
    with pytest.raises(PairOfOne):
        library.pair(1, 1)


def test_partners_are_found_among_articles(library):
    assert library.partners([library.article(1), library.article(1)]) == ()


def test_a_pair_stays_a_pair(library, page, tmp_path):
    library.add(tmp_path / "another.txt")
    library.pair(2, 1)
    again(library, page, NEWER)
    assert [listed.partner for listed in library.articles()] == [2, 1]
