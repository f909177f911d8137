import pytest

from tests.importers.prose import MORE, PROSE, page
from tests.importers.shown import article, body, cut, read


@pytest.mark.parametrize(
    "thread",
    [
        ["Discussion about this post", "Anna M.", "Mar 3", "We said that word at school, too, and our teacher laughed."],
        ["Leave a comment", "oldcat", "June 15, 2021 at 8:44 am", PROSE, "Qiu on September 24, 2022", MORE],
        ["Be the first to comment"],
        ["No comments yet"],
        ["3 replies", "oldcat", "My students say 吃瓜群众."],
        ["Have your say", "Your nickname"],
        ["网友评论", "吃瓜群众：我们那儿也这么说。"],
    ],
)
def test_a_thread_is_cut_to_its_end_and_gives_no_fields(thread):
    (found,) = read(page(*thread)).articles
    assert {reason for reason, _ in cut(found)} <= {"comments", "navigation"}
    assert [text for _, text in cut(found)] == thread
    assert found.published is None


@pytest.mark.parametrize("button", ["Leave a comment", "Join the conversation"])
def test_a_button_in_the_midst_of_the_text_opens_nothing(button):
    found = article(page(button, PROSE, MORE))
    assert cut(found) == [("comments", button)]
    assert len(body(found)) == 4


def test_comments_may_stand_below_the_form():
    thread = [
        "Leave a reply",
        "Post comment",
        "Name *",
        "Lulu",
        "May 2, 2022 at 6:01 pm",
        "I made this twice.",
    ]
    assert [reason for reason, _ in cut(article(page(*thread)))] == ["comments"] * 6
