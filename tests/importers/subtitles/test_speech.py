"""What people say in a film stays what they say, whatever it looks like in print."""

from tests.importers.shown import article, body

SPOKEN = """1
00:00:01,000 --> 00:00:03,000
记者：比如呢？

2
00:00:04,000 --> 00:00:06,000
老周：失信黑名单。

3
00:00:09,000 --> 00:00:11,000
Share this with your mother.

4
00:00:14,000 --> 00:00:16,000
2023年5月1日
"""


def test_no_line_that_is_spoken_becomes_an_author_a_date_or_furniture():
    film = article(SPOKEN, "interview.srt")
    assert (film.title, film.authors, film.published) == ("interview", (), None)
    said = [text for _, text in body(film)]
    assert said == ["记者：比如呢？", "老周：失信黑名单。", "Share this with your mother.", "2023年5月1日"]
