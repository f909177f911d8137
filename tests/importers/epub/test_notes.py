import pytest

from glossreader.importers.open import read_bytes
from tests.importers.archives import book
from tests.importers.shown import body

EN = "The tea house at the corner has a new owner, and the old guests sit at the door and play chess as they always did."


def texts(pages: dict[str, str], contents: dict[str, str] | None = None):
    imported = read_bytes("book.epub", "/book.epub", book(pages, contents))
    assert imported.notices == ()
    return [body(article) for article in imported.articles]


@pytest.mark.parametrize(
    ("reference", "note", "in_text", "printed"),
    [
        ('<a epub:type="noteref" href="#n" id="r">1</a>', '<aside epub:type="footnote" id="n"><p>Old.</p></aside>', "1", "Old."),
        ('<sup><a href="#n" id="r">[1]</a></sup>', '<p id="n"><a href="#r">[1]</a> Old.</p>', "[1]", "[1] Old."),
        ('<a href="#n" id="r"><sup>*</sup></a>', '<p><a id="n" href="#r">*</a> Old.</p>', "*", "* Old."),
        ('<a href="#n" id="r">注1</a>', '<div id="n">注1：Old.</div>', "注1", "注1：Old."),
        ('<a href="#n" id="r" role="doc-noteref">1</a>', '<ol><li id="n">Old. <a href="#r">↩</a></li></ol>', "1", "1. Old."),
        ('<a href="#n" id="r">①</a>', '<p id="n">① Old.<a class="footnote-back" href="#r">返回</a></p>', "①", "① Old."),
        ('<a class="duokan-footnote" href="#n" id="r"><img src="n.png"/></a>',
         '<ol class="duokan-footnote-content"><li class="duokan-footnote-item" id="n"><a href="#r">◎</a>Old.</li></ol>', "", "1. Old."),
        ('<sup><a href="#n" id="r">1</a></sup>', '<dl><dt id="n">1</dt><dd>Old.</dd></dl>', "1", "1 Old."),
        ('<sup><a href="#n" id="r">1</a></sup>', '<dl><dt>[<a href="#r">←1</a>]</dt><dd id="n"><p>Old.</p></dd></dl>', "1", "[1] Old."),
        ('<sup><a href="#n" id="r">[1]</a></sup>', '<ol><li id="n"><a href="#r">[1]</a> Old.</li></ol>', "[1]", "[1] Old."),
    ],
)  # fmt: skip
def test_a_note_stands_below_the_chapter_that_refers_to_it(reference, note, in_text, printed):
    (article,) = texts({"a.xhtml": f"<h1>Tea</h1><p>Chess{reference} at the door.</p>{note}<p>{EN}</p>"})
    assert article[:2] == [("paragraph", f"Chess{in_text} at the door."), ("paragraph", EN)]
    assert article[-1] == ("footnote", printed)
    assert {kind for kind, _ in article[2:]} == {"footnote"}


def test_notes_at_the_end_of_the_book_go_to_their_chapters_and_their_page_is_no_chapter():
    notes = "".join(f'<li id="n{number}"><p>Note {word}.</p><p>More.</p></li>' for number, word in ((1, "one"), (2, "two")))
    first, second = texts(
        {
            "a.xhtml": f'<h1>Tea</h1><p>{EN}<a href="notes.xhtml#n1" epub:type="noteref">1</a></p>',
            "b.xhtml": f'<h1>Chess</h1><p>{EN}<a href="notes.xhtml#n2" epub:type="noteref">2</a></p>',
            "notes.xhtml": f"<h1>Notes</h1><ol>{notes}</ol>",
        },
    )
    assert first == [("paragraph", f"{EN}1"), ("footnote", "1. Note one."), ("footnote", "More.")]
    assert second == [("paragraph", f"{EN}2"), ("footnote", "2. Note two."), ("footnote", "More.")]


def test_a_note_that_nobody_refers_to_stays_where_it_is():
    (article,) = texts({"a.xhtml": f'<h1>Tea</h1><p>{EN}</p><aside epub:type="footnote" id="n"><p>Alone.</p></aside><p>{EN} Again.</p>'})
    assert [text for _, text in article] == [EN, "Alone.", f"{EN} Again."]


def test_a_link_to_a_chapter_or_a_year_is_no_reference_to_a_note():
    pages = {
        "a.xhtml": f'<h1>Tea</h1><p>In <a href="b.xhtml#top">1978</a> the tea was cheap. {EN}</p>',
        "b.xhtml": f'<h1 id="top">1978</h1><p>{EN}</p>',
    }
    first, second = texts(pages)
    assert [kind for kind, _ in (*first, *second)] == ["paragraph", "paragraph"]


def test_the_mark_of_a_note_is_no_part_of_a_title():
    imported = read_bytes(
        "book.epub",
        "/book.epub",
        book(
            {"a.xhtml": f'<h1>Tea<a href="#n" id="r"><sup>1</sup></a></h1><p>{EN}</p><p id="n"><a href="#r">1</a>. Old.</p>'},
            {"Tea": "a.xhtml"},
        ),
    )
    (article,) = imported.articles
    assert (article.title, body(article)) == ("Tea", [("paragraph", EN), ("footnote", "1. Old.")])


def test_page_numbers_of_the_printed_book_are_no_text():
    (article,) = texts({"a.xhtml": f'<h1>Tea</h1><p>Chess at <span epub:type="pagebreak" id="p9">9</span>the door.</p><p>{EN}</p>'})
    assert article[0] == ("paragraph", "Chess at the door.")
