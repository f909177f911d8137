import pytest

from tests.importers.prose import MORE, PROSE, chinese_page, page
from tests.importers.shown import article, cut

NOTE = "[1] On the history of the word see Oduya (2011)."


@pytest.mark.parametrize(
    "lines",
    [
        ["Marit Oduya teaches at a college in the north."],
        ["Gideon Brandt", "Gideon Brandt is a senior researcher at the Institute of Rivers. He lives in Oslo."],
        ["Gideon Brandt is a teacher and writer in Bergen."],
        ["Tan Yichao (谭一超) is an independent journalist whose work has appeared in many papers."],
        ["About the author", "Gideon Brandt is based in Oslo and writes about ferries; he is a journalist."],
        ["The author is a lecturer in Chinese at a college in the north."],
        ["Marit Oduya", "River Researcher"],
    ],
)
@pytest.mark.parametrize("above", [[], [NOTE]])
def test_words_about_the_author_stand_below_the_text_and_its_notes(lines, above):
    assert cut(article(page(*above, *lines))) == [("author_bio", line) for line in lines]


@pytest.mark.parametrize("line", ["何以舟，自由撰稿人，现居成都。", "何以舟：媒体人，著有《江边》。", "何以舟是江城大学新闻系的副教授。"])
def test_chinese_authors_are_introduced_too(line):
    assert cut(article(chinese_page(line))) == [("author_bio", line)]


@pytest.mark.parametrize(
    "lines",
    [
        [
            "Gideon Brandt, who had seen it all, spoke up at last and asked for the form that everybody had forgotten.",
            "Gideon Brandt is a writer.",
        ],
        ["Gideon Brandt was a writer and never came back.", PROSE, MORE],
        ["The author is a student in the second story, and in the third he is nobody at all, as the reader learns at the very end."],
        ["Lao Wang is a dog."],
    ],
)
def test_persons_of_whom_the_text_speaks_are_no_authors(lines):
    assert cut(article(page(*lines, PROSE) if len(lines) < 2 else page(*lines))) == []
