import pytest

from tests.importers.prose import MORE, PROSE, chinese_page, page
from tests.importers.shown import article, body, cut


@pytest.mark.parametrize(
    "lines",
    [
        ["Related posts", "The Girl Who Counted Ferries", "Tea, Salt and Silence in Fuding"],
        ["You may also like", "Nine Words for Rain", "Related", "What Does 886 Mean?"],
        ["More from Net Culture", "A Stall With No Sign", "By Ana Lim", "May 4, 2023"],
        ["Read next", "Why the ferry has no name"],
        ["Previous", "Next"],
        ["More Recipes", "Fish-Fragrant Aubergine", "Ants Climbing a Tree"],
        ["Previous post", "The Last Typist", "Next post", "A Stall With No Sign"],
        ["Previous episode: Ep. 12 – The Last Typist", "Next episode: Ep. 14 – A Stall With No Sign"],
        ["Also read: The last typist of Sha Wan"],
    ],
)
def test_links_belong_to_the_label_above_them(lines):
    found = article(page(*lines))
    assert cut(found) == [("navigation", line) for line in lines]
    assert found.authors == ("Marit Oduya",)


def test_chinese_labels_have_links_too():
    lines = ["相关阅读", "网约车司机也能上保险了", "上一篇", "菜市场的算术", "下一篇：夜班护士"]
    assert cut(article(chinese_page(*lines))) == [("navigation", line) for line in lines]


def test_what_stands_last_above_running_text_heads_it():
    found = article(page("Related posts", "The Girl Who Counted Ferries", "The form", PROSE))
    assert [text for _, text in cut(found)] == ["Related posts", "The Girl Who Counted Ferries"]
    assert ("heading", "The form") in body(found)


@pytest.mark.parametrize("term", ["involution (内卷)", "内卷 (nèijuǎn): rolling inwards", "* 内卷 is the word of the year."])
def test_a_line_that_explains_a_term_or_a_note_is_no_link(term):
    assert [text for _, text in cut(article(page("Related posts", term)))] == ["Related posts"]


@pytest.mark.parametrize("heading", ["More on Money", "Weibo", "Related"])
def test_a_line_in_the_midst_of_the_text_may_be_a_heading_though_it_could_be_a_label(heading):
    found = article(page(heading, PROSE, MORE, "Print"))
    assert ("heading", heading) in body(found)
    assert cut(found) == [("share", "Print")]
