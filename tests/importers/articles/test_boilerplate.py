import pytest

from tests.importers.shown import article, body, cut

PROSE = (
    "The clerk shrugged and wrote the word (户口) on the back of a form. "
    "It stayed there for years, and nobody in the office asked what it meant."
)
MORE = "Long after the form was lost, the word was still in use, and the clerk had become a small legend in the lane behind the station."


def page(*foot: str, head: str = "A clerk and his word\n\nBy Marit Oduya") -> str:
    return "\n\n".join([head, PROSE, MORE, *foot])


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("print", "share"),
        ("Share on Facebook", "share"),
        ("点赞 2.3万　在看 1.1万　转发", "share"),
        ("缩小字体放大字体收藏微博微信分享", "share"),
        ("原标题：旧货市场里的时间", "navigation"),
        ("Want to add something? Leave it in the comments or send an e-mail.", "comments"),
        ("Comments will be moderated. Remarks with obscene language will be removed. 請勿張貼廣告", "comments"),
        ("Get our weekly roundup in your inbox.", "newsletter"),
        ("That is all for today. Forward this to a friend, or hit reply.", "newsletter"),
        ("不用抽　不用搶　現在用APP看新聞　點我下載", "newsletter"),
        ("Directly support this author. Donate directly through Paypal here.", "donation"),
        ("Help us stay independent! For the price of one tea a month you support our work. 扫码关注", "donation"),
        ("©2023 The River. All rights reserved.", "copyright"),
        ("本文版权归东江晨报所有，未经授权不得转载。", "copyright"),
        ("（作者系媒体人，本文仅代表个人观点）", "author_bio"),
        ("Marit Oduya teaches at a college in the north. Her book will be out next year.", "author_bio"),
        ("Featured image by N. Lang", "image_credit"),
        ("Photo via Sohu", "image_credit"),
        ("Tags: 个人信息, law, translation", "navigation"),
        ("Related Topics:#travel #students", "navigation"),
        ("＃長照　＃少子化　＃超高齡社會", "navigation"),
        ("（责任编辑：老岳）", "navigation"),
        ("Watch our segment on the radio on this issue here:", "embed"),
        ("Advertisement", "advertisement"),
        ("Additional reporting by River staff", "other"),
        ("* * *", "other"),
        ("Tweet | Email | Print | 分享到微博", "share"),
        ("Pin it | Facebook | 小红书", "share"),
        ("Download file | Play in new window | Duration: 32:10", "share"),
        ("微信 微博 Twitter", "share"),
        ("分享 | Share on WhatsApp", "share"),
        ("Share this: Twitter Facebook", "share"),
        ("Print PDF", "share"),
        ("The River Letter is a reader-supported publication. To receive new posts, become a subscriber.", "newsletter"),
        ("Type your email...", "newsletter"),
        ("Support our newsroom from HK$60 a month.", "donation"),
        ("Directly support The River Desk. By donating you keep us going.", "donation"),
        ("支持我们，每月只需 $50", "donation"),
        ("This essay is licensed under a Creative Commons licence.", "copyright"),
        ("Purchase Licensing Rights", "copyright"),
        ("(Header image: a lane in Xuzhou, by Bo Lin/VCG)", "image_credit"),
        ("#rural China #ledgers #water", "navigation"),
        ("Hidden categories: All stubs", "navigation"),
        ("Jump to Recipe", "navigation"),
        ("Read  Edit  View history", "navigation"),
        ("Spotted an error? Drop us a line at desk@river.example", "navigation"),
        ("Additional reporting: Lin Bo and Ana Lim; editors: Kam Wai-lun", "other"),
    ],
)
def test_what_pages_print_round_their_articles_is_cut_with_its_reason(line, reason):
    assert cut(article(page(line))) == [(reason, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Readers can donate directly to the “mutual help fund” (互助基金), which pays for medicine.",
        "The platform promised to keep the site free, a “people’s benefit” (惠民) as it said.",
        "Share prices of the STAR Market (科创板) fell by a third in the first week of the year, and rose again in the second.",
        "Subscribers of the paper, who had waited for a week, found nothing in it but a poem about tea.",
        "Copyright (版权) is a word of the nineteenth century in Chinese.",
        "Follow the money, said the clerk, and never asked where it went.",
        "Donate blood and you get twenty points, the poster in the lane says.",
        "Support was mixed. Some wrote that the clerk had always been like that, others that he had never existed.",
        "Posted in 2010, the video went round the country within a day and was taken down within two.",
        "Topics such as the ledger and the brush came up again and again, although nobody had asked about them.",
        "Published under a pen name in 1950, the ledger was reproduced without permission in every province.",
        "Pictures from the lane show a door, a bench and a man who may be the clerk.",
        "See the table below",
        "Not to be confused with the app of the same name, the word had a life of its own in the lane before.",
        "Groups that support press freedom said that they would forward this to the court.",
        "商家要求顾客先“扫码关注”才能点餐，有人不愿意，有人干脆走了。记者在解放西路走访了十二家餐馆，发现只有两家还备有纸质菜单，版权所有的牌子倒是随处可见。",
        "作者是谁？没有人知道。",
        "Research by the college shows that the word is older than the station, and older than the lane.",
        "Making us wait was the point, said the clerk.",
        "The book was published with a preface that nobody read, and with a map of the lane that everybody kept.",
        "Later – after the war – he went back to the lane.",
        "Independent scholars, who consider the form a forgery, asked the archive to become a member of the society.",
        "Directly supporting farmers was the aim of the plan, and nobody knew how.",
        "Comment: The line 信心比黄金更重要 was repeated by all three speakers on the evening news.",
    ],
)
def test_running_text_is_kept_though_it_speaks_of_such_things(line):
    assert cut(article(page(line, PROSE))) == []


def test_comments_are_cut_from_their_heading_on_with_the_form():
    thread = [
        "2 Comments",
        "1. oldcat",
        "May 5, 2021 at 9:12 pm",
        "My students say 吃瓜群众.",
        "Leave a Reply",
        "Comment *",
        "Recent Posts",
        "A word",
    ]
    assert [reason for reason, _ in cut(article(page(*thread)))] == ["comments"] * 6 + ["navigation"] * 2


@pytest.mark.parametrize("heading", ["Comments", "Responses", "回应"])
def test_a_chapter_may_be_called_like_a_thread(heading):
    kept = article("\n\n".join(["A clerk and his word", PROSE, heading, MORE, PROSE]))
    assert [text for _, text in body(kept)] == [PROSE, heading, MORE, PROSE]


def test_a_heading_of_comments_needs_text_above_it():
    found = article(page(head="A clerk and his word\n\n3 Comments"))
    assert [text for _, text in body(found)] == [PROSE, MORE]


def test_a_table_of_contents_is_known_by_the_headings_that_come_again():
    head = "A clerk and his word\n\nContents\n1 The form\n2 The lane"
    found = article("\n\n".join([head, "The form [edit]", PROSE, "The lane [edit]", MORE]))
    assert cut(found) == [("navigation", line) for line in ("Contents", "1 The form", "2 The lane")]
    assert ("heading", "The form [edit]") in body(found)


def test_a_list_under_contents_that_does_not_come_again_is_kept():
    assert not cut(article(page(head="A clerk and his word\n\nContents\nA brush (毛笔)\nA ledger (户籍)")))


def test_links_below_their_heading_go_with_it():
    foot = ["You may also like:\n• 12 Ways to Say “I’m Busy”\n• What Does 886 Mean? And 内涵段子?", "相关阅读：\n▪ 网约车司机也能上保险了"]
    assert [reason for reason, _ in cut(article(page(*foot)))] == ["navigation"] * 5


def test_names_and_words_about_the_site_at_the_foot_are_cut_with_their_neighbours():
    foot = [
        "Marit Oduya\n\nRiver Researcher",
        "Share:\nFacebook",
        "Main Melody",
        "The River is an independent research programme about words.",
        "© 2024 River",
    ]
    assert [reason for reason, _ in cut(article(page(*foot)))] == ["author_bio"] * 2 + ["share"] * 2 + ["other"] * 2 + ["copyright"]


@pytest.mark.parametrize("line", ["References", "[1] The Ledger, 1972.", "A term 户口 explained", "It was the last word."])
def test_what_says_something_is_no_foot(line):
    assert line in [text for _, text in body(article(page("Share on Facebook", line, "© 2024 River")))]
