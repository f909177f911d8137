from glossreader.domain.article import Article, Block, BlockKind, CutReason
from glossreader.domain.page import Gloss, Page, Passage, Style
from glossreader.domain.term import Entry, Mention, Place, ReadingSource, Term
from glossreader.ui.walk import Step, Walk


def page(number, *mentions, cut=()):
    """A page of three passages with one term, mentioned at these places."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, "征信 credit", cut=CutReason.OTHER if at in cut else None) for at in range(3))
    passages = tuple(Passage(Style.PARAGRAPH, at, block.text, block.text) for at, block in enumerate(blocks) if not block.cut)
    term = Term("征信", "徵信", "zhēngxìn", ReadingSource.DICTIONARY, id="t1")
    entry = Entry(term, "征信", ("credit",), 1.0, tuple(Mention(hanzi=place) for place in mentions))
    return Page(number, Article("A", blocks), passages, (Gloss(entry, (), (), is_headword=True, evidence=None, key=""),))


FIRST, SECOND = Place(0, 0, 2), Place(2, 0, 2)


def test_each_step_goes_to_the_next_mention_and_then_round_again():
    pages = [page(1, FIRST, SECOND)]
    walk, steps = Walk(), []
    for _ in range(3):
        walk, step = walk.onward("t1", pages)
        steps.append(step)
    assert steps == [Step(0, FIRST), Step(0, SECOND), Step(0, FIRST)]


def test_the_walk_leads_through_both_pages():
    walk, first = Walk().onward("t1", [page(1, FIRST), page(2, SECOND)])
    assert first == Step(0, FIRST)
    assert walk.onward("t1", [page(1, FIRST), page(2, SECOND)])[1] == Step(1, SECOND)


def test_another_term_is_walked_from_its_beginning():
    walk, _ = Walk("t0", 7).onward("t1", [page(1, FIRST)])
    assert walk == Walk("t1", 0)


def test_a_term_without_a_place_on_the_page_leads_nowhere():
    assert Walk().onward("t2", [page(1, FIRST)])[1] is None
    assert Walk().onward("t1", [page(1, FIRST, cut={0})])[1] is None
