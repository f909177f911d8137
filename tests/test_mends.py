import pytest

from glossreader.domain.article import CutReason
from glossreader.domain.curation import TermEdit
from glossreader.domain.errors import ArticleNotFound, BlockNotFound, NoEnglishSelected, NoHanziSelected, TermNotFound
from glossreader.domain.term import CERTAIN, Place, ReadingSource, Rendering, RenderingSource, Status
from glossreader.language.chinese import Chinese
from glossreader.library import Library

PAGE = """\
The Market at Night

By Ada Cole

The court calls them “list of trust-breakers” (失信被执行人名单), and the list grows every year without an end.

Who breaks a promise (守信 is keeping it) is seen on the screens of the night bazaar, which opens when the shops close.

They say 夜市 for it, and 夜市 it is. The night bazaar sells what nobody needs, and night bazaars are loud.

Share this page of the 夜市 with your friends!
"""
ANOTHER = """\
Stalls of Taipei

By Ada Cole

In Taipei the 夜市 is older. Every night bazaar has its own god, and its own soup, and nobody leaves hungry.

The 守信 stalls give credit. People of trust may pay on Friday, and most of them do.
"""
TRUST, BAZAAR, MARKETS, SHARE = range(4)  # blocks


@pytest.fixture
def library(tmp_path, dictionary_cache):
    """A library with the page; nobody explains 夜市 there."""
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "another.txt").write_text(ANOTHER, encoding="utf-8")
    with Library.open(tmp_path / "library.glossreader", lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as opened:
        opened.add(tmp_path / "page.txt")
        yield opened


def place(library, text, block, nth=0, number=1):
    at = -1
    for _ in range(nth + 1):
        at = library.article(number).text(block).index(text, at + 1)
    return Place(block, at, at + len(text))


def entry(library, simplified, number=1):
    """The entry of a term; None when the article's glossary does not have it."""
    return next((one for one in library.glossary(number).entries if one.term.simplified == simplified), None)


def cut(library, simplified, number=1):
    """What the mentions of a term cut out of the article: hanzi, English."""
    article = library.article(number)
    pairs = [(mention.hanzi, mention.english) for mention in entry(library, simplified, number).mentions]
    return [tuple(one and article.text(one.block)[one.start : one.end] for one in pair) for pair in pairs]


def done(library):
    return [change.what for change in library.changes()][1:]


def linked(library):
    """The id of 夜市, added and linked to the night bazaar."""
    term_id = library.add_term(1, place(library, "夜市", MARKETS))
    library.link(1, term_id, place(library, "night bazaar", MARKETS))
    return term_id


def test_hanzi_that_a_person_selects_become_a_term_with_all_their_mentions(library):
    term_id = library.add_term(1, place(library, "夜市", MARKETS, nth=1))
    made = entry(library, "夜市")
    assert (made.term.id, made.term.status, made.term.pinyin, made.term.traditional) == (term_id, Status.EDITED, "yèshì", "夜市")
    assert made.term.pinyin_source is ReadingSource.DICTIONARY
    assert (made.english, made.senses) == ((), library.glossary(1).entries[-1].senses)
    assert cut(library, "夜市") == [("夜市", None)] * len(cut(library, "夜市"))
    assert len(cut(library, "夜市")) >= 2
    assert done(library) == ["Added 夜市 as a term"]
    assert library.check() == ()


def test_english_that_a_person_links_is_the_terms_everywhere_in_the_article(library):
    linked(library)
    assert entry(library, "夜市").term.renderings == (Rendering("night bazaar", RenderingSource.PERSON),)
    assert entry(library, "夜市").english == entry(library, "夜市").shown_english == ("night bazaar",)
    assert cut(library, "夜市") == [(None, "night bazaar"), ("夜市", None), ("夜市", "night bazaar"), (None, "night bazaars")]
    assert done(library)[-1] == "Linked “night bazaar” to 夜市"
    assert library.check() == ()


def test_the_edge_of_english_is_moved_at_every_place(library):
    term_id = linked(library)
    library.move_edge(1, term_id, 0, place(library, "the night bazaar", BAZAAR))
    assert entry(library, "夜市").english == ("the night bazaar",)
    assert cut(library, "夜市") == [(None, "the night bazaar"), ("夜市", None), ("夜市", "The night bazaar")]
    assert done(library)[-1] == "Made “the night bazaar” the English of 夜市"
    assert library.check() == ()


def test_every_mend_is_taken_back_and_done_again(library):
    before = library.glossary(1)
    term_id = linked(library)
    library.move_edge(1, term_id, 0, place(library, "bazaar", BAZAAR))
    library.remove(1, term_id)
    states = []
    while len(library.changes()) > 1:
        states.append(library.glossary(1))
        library.undo()
    assert library.glossary(1) == before
    for state in reversed(states):
        library.redo()
        assert library.glossary(1) == state
    assert library.check() == ()


def test_what_a_person_made_is_there_after_the_article_is_mined_again(library):
    linked(library)
    before = entry(library, "夜市")
    library.cut(1, TRUST)
    library.put_back(1, TRUST)
    assert entry(library, "夜市") == before
    library.cut(1, MARKETS)
    assert entry(library, "夜市") is None
    library.put_back(1, MARKETS)
    assert entry(library, "夜市") == before
    assert library.check() == ()


def test_a_block_that_is_put_back_brings_its_mentions(library):
    share = next(index for index, block in enumerate(library.article(1).blocks) if block.cut is CutReason.SHARE)
    linked(library)
    mentions = len(cut(library, "夜市"))
    library.put_back(1, share)
    assert len(cut(library, "夜市")) == mentions + 1


def test_a_persons_term_wins_at_the_next_import(library, tmp_path):
    linked(library)
    library.add(tmp_path / "another.txt")
    made = entry(library, "夜市", 2)
    assert (made.is_sure, made.english, made.shown_english) == (True, ("night bazaar",), ("night bazaar",))
    assert cut(library, "夜市", 2) == [("夜市", None), (None, "night bazaar")]
    assert made.term == entry(library, "夜市").term


def test_a_term_of_another_article_gets_its_entry_here_with_what_is_known_of_it(library, tmp_path):
    library.add(tmp_path / "another.txt")
    term_id = library.add_term(2, place(library, "夜市", 0, number=2))
    library.edit_term(term_id, TermEdit(note="mine", renderings=("bazaar",)))
    assert library.add_term(1, place(library, "夜市", MARKETS)) == term_id
    assert entry(library, "夜市").term.note == "mine"
    assert (None, "bazaar") in cut(library, "夜市")


def test_a_term_that_only_a_person_found_is_gone_when_he_removes_it(library):
    before = (library.glossary(1), library.glosses())
    assert entry(library, "名单") is None
    term_id = library.add_term(1, place(library, "名单", TRUST))
    library.link(1, term_id, place(library, "list", TRUST, nth=1))
    assert (entry(library, "名单").confidence, cut(library, "名单")) == (CERTAIN, [("名单", "list")])
    library.remove(1, term_id)
    assert (library.glossary(1), library.glosses()) == before
    assert done(library)[-1] == "Removed 名单"
    assert library.check() == ()


def test_a_removed_term_of_another_article_does_not_come_back_here(library, tmp_path):
    linked(library)
    library.add(tmp_path / "another.txt")
    library.remove(2, entry(library, "夜市", 2).term.id)
    assert entry(library, "夜市", 2) is None
    library.cut(2, 1)
    assert entry(library, "夜市", 2) is None
    assert entry(library, "夜市").english == ("night bazaar",)
    library.add_term(2, place(library, "夜市", 0, number=2))
    library.put_back(2, 1)
    assert entry(library, "夜市", 2).english == ("night bazaar",)
    assert library.check() == ()


def test_what_a_machine_found_is_rejected_when_it_is_removed_and_comes_back_when_it_is_added(library):
    found = entry(library, "失信被执行人名单")
    library.remove(1, found.term.id)
    assert entry(library, "失信被执行人名单") is None
    assert done(library) == ["Rejected 失信被执行人名单"]
    library.cut(1, BAZAAR)
    assert entry(library, "失信被执行人名单") is None
    assert library.add_term(1, place(library, "失信被执行人名单", TRUST)) == found.term.id
    again = entry(library, "失信被执行人名单")
    assert (again.term.status, again.mentions, again.english) == (Status.EDITED, found.mentions, found.english)


def test_several_terms_are_removed_as_one_change(library):
    before = library.glossary(1)
    ids = [library.add_term(1, place(library, "名单", TRUST)), entry(library, "守信").term.id, entry(library, "失信被执行人名单").term.id]
    library.remove_terms(1, ids)
    assert {one.term.simplified for one in library.glossary(1).entries}.isdisjoint({"名单", "守信", "失信被执行人名单"})
    assert done(library)[-1] == "Removed 3 terms"
    library.undo()
    library.undo()
    assert library.glossary(1) == before


def test_several_terms_are_accepted_as_one_change(library):
    ids = [one.term.id for one in library.glossary(1).entries]
    library.edit_terms(ids, TermEdit(status=Status.ACCEPTED))
    assert {one.term.status for one in library.glossary(1).entries} == {Status.ACCEPTED}
    assert library.glossary(1).to_check() == ()
    library.undo()
    assert {one.term.status for one in library.glossary(1).entries} == {Status.SUGGESTED}


def test_what_cannot_be_done_is_told_and_changes_nothing(library):
    term_id = linked(library)
    before = (library.glossary(1), library.changes())
    english, hanzi = place(library, "night bazaar", MARKETS), place(library, "夜市", MARKETS)
    share = next(index for index, block in enumerate(library.article(1).blocks) if block.cut)
    for call, error in (
        (lambda: library.add_term(1, english), NoHanziSelected),
        (lambda: library.link(1, term_id, hanzi), NoEnglishSelected),
        (lambda: library.move_edge(1, term_id, 0, hanzi), NoEnglishSelected),
        (lambda: library.move_edge(1, term_id, 99, english), TermNotFound),
        (lambda: library.link(1, "gone", english), TermNotFound),
        (lambda: library.remove(1, "gone"), TermNotFound),
        (lambda: library.add_term(1, Place(share, 0, 3)), BlockNotFound),
        (lambda: library.link(1, term_id, Place(99, 0, 3)), BlockNotFound),
        (lambda: library.add_term(7, hanzi), ArticleNotFound),
    ):
        with pytest.raises(error):
            call()
    assert (library.glossary(1), library.changes()) == before
