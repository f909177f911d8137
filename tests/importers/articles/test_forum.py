import pytest

from tests.importers.prose import MORE, PROSE
from tests.importers.shown import article, body, cut

TITLE = "What does 内卷 really mean?"
REPLY = "Agree w/ wenlin99. The word is old."
BOARD = [
    "Board index",
    TITLE,
    "Post by wenlin99 » Tue Mar 03, 2020 9:12 pm",
    PROSE,
    "wenlin99\nPosts: 23\nJoined: Mon Feb 03, 2014 9:10 am",
    f"Re: {TITLE}",
    "Post by sinoptic » Wed Mar 04, 2020 8:00 am",
    REPLY,
    MORE,
    "Last edited by sinoptic on Wed Mar 04, 2020 8:05 am, edited 1 time in total.",
    "Who is online",
    "Users browsing this forum: No registered users and 3 guests",
]
NAMES_ABOVE = [
    TITLE,
    "wenlin99",
    "3 March 2020, 21:12",
    PROSE,
    "Reply with quote",
    "sinoptic",
    "4 March 2020, 08:00",
    REPLY,
    MORE,
    "Quick reply",
]
CHINESE = [
    TITLE,
    "楼主 wenlin99 发表于 2020-3-3 21:12",
    PROSE,
    "只看该作者",
    "2楼 小周 发表于 2020-3-4 08:00",
    REPLY,
    MORE,
    "3楼 小周 发表于 2020-3-4 09:00",
]


@pytest.mark.parametrize("lines", [BOARD, NAMES_ABOVE, CHINESE])
def test_a_thread_is_one_article_by_who_opened_it_with_the_answers_in_its_text(lines):
    found = article("\n\n".join(lines))
    assert (found.title, found.authors, found.published) == (TITLE, ("wenlin99",), "2020-03-03")
    assert [text for _, text in body(found)] == [PROSE, REPLY, MORE]
    assert {reason for reason, _ in cut(found)} == {"navigation"}


def test_an_article_that_mentions_posts_is_no_thread():
    found = article("\n\n".join([TITLE, "By Marit Oduya", PROSE, "Posts: 23", MORE, "Posted by wenlin99 on May 4, 2020 at 9:12", PROSE]))
    assert found.authors == ("Marit Oduya",)
