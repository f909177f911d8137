import pytest

from glossreader.importers.articles.shape import is_prose, is_title_case, menu_parts, units, width


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Home / News / Islands", 3),
        ("江城晚报 > 要闻 > 财经", 3),
        ("蓬萊日報　首頁／政治／社會／生活", 5),
        ("首页 新闻 评论 文化 体育", 5),
        ("Recipes  Travel  Stories  Shop", 4),
        ("南窗 | 评论", 2),
        ("考研降温　大学生转向", 0),
        ("AC/DC in Beijing", 0),
        ("亚历山大·王的故事", 0),
        ("A sentence about tea. | Another one.", 0),
        ("What he said | and what the others made of it in the years that followed", 0),
    ],
)
def test_a_menu_or_trail_is_a_row_of_short_entries(line, parts):
    assert len(menu_parts(line)) == parts


@pytest.mark.parametrize(
    ("line", "words"), [("lose trust blacklist", 3), ("失信黑名单", 3), ("Chen Po-jui’s 3.5 points", 4), ("— “”", 0), ("x" * 5000, 1)]
)
def test_two_hanzi_count_for_one_word(line, words):
    assert units(line) == words


def test_a_hanzi_is_as_wide_as_two_and_a_half_letters():
    assert width("失信") == width("lists")


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("The form was lost, but nobody in the office had ever asked what it was for.", True),
        ("The form was lost, but nobody in the office had ever asked what it was for.[3]", True),
        ("100 days of AI labels in China: on short-video apps, who notices?", False),
        ("A banner was raised.", False),
        ("A Clerk and His Word in the Lane behind the Station of a Town without a Name", False),
    ],
)
def test_prose_is_long_or_a_sentence_that_is_not_short(line, prose):
    assert is_prose(line) is prose


@pytest.mark.parametrize(("line", "title"), [("The Peppa Ban on Douyin", True), ("A plan for a bridge", False), ("Rot", False)])
def test_title_case_is_told_by_the_long_words(line, title):
    assert is_title_case(line) is title
