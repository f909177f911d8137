import pytest

from tests.importers.prose import MORE, PROSE
from tests.importers.shown import article, body, cut, read

ARTICLE = f"<h1>A clerk and his word</h1><p>{PROSE}</p><p>{MORE}</p>"
TAIL = "<p>Language</p><p>1.2K readers</p><h2>Seven ways to fold a number</h2>"


def kept(markup):
    return [text for _, text in body(article(f"<html><body>{markup}</body></html>", "saved.html"))]


@pytest.mark.parametrize(
    "box", ["<article>{}</article>", "<main>{}</main>", "<div role=main>{}</div>", "<div itemprop=articleBody>{}</div>"]
)
def test_short_lines_below_the_element_of_the_article_are_not_of_it(box):
    assert kept(box.format(ARTICLE) + TAIL) == [PROSE, MORE]


def test_where_no_element_says_so_a_library_finds_where_the_article_ends():
    tail = "<div><a href=/language>Language</a></div><div><h2>1.2K readers</h2></div>"
    found = article(f"<html><body><div><div>{ARTICLE}<p>{PROSE}</p><p>{MORE}</p></div></div>{tail}</body></html>", "saved.html")
    assert [text for _, text in body(found)] == [PROSE, MORE, PROSE, MORE]
    assert [text for _, text in cut(found)] == ["Language", "1.2K readers"]


@pytest.mark.parametrize(
    ("below", "text"),
    [
        (f"<p>Later. {PROSE}</p>", f"Later. {PROSE}"),
        ("<section class=footnotes><ol><li>The count was read out.</ol></section>", "1. The count was read out."),
        ("<h2>Notes</h2><p>[1] Oduya, p. 4</p>", "[1] Oduya, p. 4"),
        ("<table><tr><td>公章<td>seal</table>", "公章\tseal"),
        ("<p>户口 (hùkǒu): a household register</p>", "户口 (hùkǒu): a household register"),
    ],
)
@pytest.mark.parametrize("box", ["<article>{}</article>", "<div>{}</div>"])
def test_text_notes_tables_and_terms_below_it_stay(box, below, text):
    assert text in kept(box.format(ARTICLE) + below)


def test_where_more_text_follows_the_article_is_not_over():
    more = "".join(f"<h2>Part {part}</h2><p>Part {part}. {PROSE}</p>" for part in ("two", "three", "four"))
    assert "Part four" in kept(f"<article>{ARTICLE}<p>{PROSE}</p><p>{MORE}</p><p>{PROSE}</p><p>{MORE}</p></article>{more}")


def test_nothing_is_lost_of_a_page_that_is_set_in_a_table():
    markup = f"<html><body><table><tr><td><main>{ARTICLE}</main></td><td><h2>Beside it</h2><p>{PROSE}</p></td></tr></table></body></html>"
    found = read(markup, "saved.html").articles[0]
    assert [text for _, text in body(found)] == [PROSE, MORE, "Beside it", PROSE]
