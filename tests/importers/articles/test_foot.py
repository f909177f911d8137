import pytest

from tests.importers.prose import PROSE, chinese_page, page
from tests.importers.shown import article, cut


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Harbour Lane 3, Northmoor NM2 4QX", "other"),
        ("1201 Ferry Street, Portland, OR 97205", "other"),
        ("Room 4, 12/F, Tin Hau Building, Tai Shek", "other"),
        ("P.O. Box 112, Tai Shek", "other"),
        ("Newsletter | Imprint | Privacy policy | Jobs", "navigation"),
        ("Home · About us · Contact · Archive", "navigation"),
    ],
)
def test_addresses_and_rows_of_links_stand_at_the_foot(line, reason):
    assert cut(article(page(line))) == [(reason, line)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("翻墙方式 | 投稿 | 关于我们", "navigation"),
        ("互联网新闻信息服务许可证：31120190001", "copyright"),
        ("京ICP备12345678号-1", "copyright"),
        ("京公网安备 11010102001234号", "copyright"),
        ("地址：江城市解放西路12号", "other"),
        ("本文采用知识共享署名4.0协议", "copyright"),
    ],
)
def test_chinese_feet_have_licences_and_addresses(line, reason):
    assert cut(article(chinese_page(line))) == [(reason, line)]


def test_a_number_beside_buttons_counts_them():
    assert [reason for reason, _ in cut(article(page("Share this: Twitter Facebook", "112", "微信 微博 Twitter")))] == ["share"] * 3


@pytest.mark.parametrize(
    "lines", [["地址：解放西路12号", PROSE], ["112", PROSE], ["Tea | Salt | Rice", PROSE], ["12 Ferry Street, Tai Shek", PROSE]]
)
def test_above_running_text_they_are_text(lines):
    assert cut(article(page(*lines))) == []


def test_a_plea_names_the_site_that_stands_above_the_title():
    found = article(page("Share The River Letter", head="The River Letter\n\nA clerk and his word\n\nBy Marit Oduya"))
    assert cut(found) == [("share", "Share The River Letter")]
    assert cut(article(page("Share Prices Fall in the Lane", PROSE))) == []
