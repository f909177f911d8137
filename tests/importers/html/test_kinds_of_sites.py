import pytest

from glossreader.importers.open import read_bytes

TEXT = "码头上的钟每天慢三分钟，老船工说这是留给迟到的人的。新来的调度员把钟拨准了，第二天没有一个人赶上早班船。"
MORE = "后来钟又慢了下来，谁也没有承认动过它，可是船重新坐满了人，连调度员自己也在船上。"


def articles(markup, language="zh-CN"):
    return read_bytes("page.html", "/page.html", f"<html lang={language}><body>{markup}</body></html>".encode()).articles


def kept(article):
    return [(str(block.kind), block.text) for block in article.blocks if not block.cut]


@pytest.mark.parametrize(
    "caption",
    ["7月3日，老船工在码头上看钟。江声社记者 林木 摄", "码头上的钟，2021年7月。（江声周末记者 黎初/图）"],
)
def test_a_caption_with_a_day_and_its_maker_stays_in_the_text(caption):
    page = f"<h1>慢三分钟的钟</h1><p>2021-07-09 来源：江声网</p><figure><img><figcaption>{caption}</figcaption></figure><p>{TEXT}</p>"
    assert kept(articles(page)[0]) == [("caption", caption), ("paragraph", TEXT)]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("江声社记者程远帆、罗小秋", ("程远帆", "罗小秋")),
        ("本报记者 林木", ("林木",)),
        ("撰文：黎小禾责任编辑：孟夏", ("黎小禾",)),
    ],
)
def test_reporters_are_named_by_a_line_of_their_own(line, authors):
    article = articles(f"<h1>慢三分钟的钟</h1><p>2021-07-09</p><p>{line}</p><p>{TEXT}</p><p>{MORE}</p>")[0]
    assert article.authors == authors
    assert kept(article) == [("paragraph", TEXT), ("paragraph", MORE)]


def test_a_reporter_of_an_agency_is_named_before_the_place():
    text = f"（江聲社記者顏以寧澎湖縣12日電）{TEXT}"
    assert articles(f"<h1>慢三分鐘的鐘</h1><p>2021-07-09</p><p>{text}</p><p>{MORE}</p>", "zh-TW")[0].authors == ("顏以寧",)


def test_the_first_words_of_a_report_and_of_a_list_of_enclosures_head_nothing():
    page = f"<h1>慢三分钟的钟</h1><p>2021-07-09</p><p>江声社南昌7月6日电题：钟</p><p>{TEXT}</p><p>附件：1.船期表</p><p>{MORE}</p>"
    assert [kind for kind, _ in kept(articles(page)[0])] == ["paragraph"] * 4


def test_a_number_alone_heads_the_next_part():
    page = f"<h1>慢三分钟的钟</h1><p>2021-07-09</p><p>01</p><p>{TEXT}</p><p>02</p><p>{MORE}</p>"
    assert kept(articles(page)[0]) == [("heading", "01"), ("paragraph", TEXT), ("heading", "02"), ("paragraph", MORE)]


def test_notes_below_a_button_for_comments_are_no_comments():
    notes = "<div class=footnote><a>1</a><div class=footnote-content><p>The clock was sold.</p></div></div>"
    comments = f"<h4>Discussion about this post</h4><div>Omar</div><div>Jul 10, 2021</div><p>{MORE}</p>"
    page = f"<h1>钟</h1><p>2021-07-09</p><p>{TEXT}</p><p>Leave a comment</p>{notes}{comments}"
    assert kept(articles(page)[0]) == [("paragraph", TEXT), ("footnote", "1 The clock was sold.")]


def test_a_second_heading_right_below_the_title_is_the_deck_where_it_heads_no_text():
    head = "<h1>慢三分鐘的鐘</h1><h2>一座碼頭如何等人</h2>"
    figure = "<figure><img><figcaption>碼頭的鐘。</figcaption></figure><div>2021/7/9</div>"
    assert articles(f"{head}{figure}<p>{TEXT}</p>", "zh-TW")[0].deck == "一座碼頭如何等人"
    assert articles(f"{head}<p>{TEXT}</p><p>{MORE}</p>", "zh-TW")[0].deck is None


def test_a_title_that_is_printed_twice_is_that_of_one_article():
    twice = "<div class=head-line><h1><span class=title>慢三分钟的钟</span></h1></div><div><h1><span>慢三分钟的钟</span></h1></div>"
    page = f"<title>慢三分钟的钟-江声网</title>{twice}<p>2021-07-09</p><div id=detailContent><p>{TEXT}</p><p>{MORE}</p></div>"
    assert [article.title for article in articles(page)] == ["慢三分钟的钟"]


def test_posts_have_their_addresses_categories_and_the_name_of_their_site():
    posts = "".join(
        f"<article class=hentry><h1 class=entry-title><a href=/{number}.html>{title}</a></h1>"
        f"<time class=entry-date>2012-11-0{number}</time>"
        f"<div class=entry-content><p>{TEXT}</p></div><footer class=entry-meta><span class=cat-links>"
        f"<a rel='category tag'>杂记</a></span></footer></article>"
        for number, title in ((1, "补鞋摊的价目表"), (2, "听来的三句话"))
    )
    head = "<link rel=canonical href=http://dengxia.example/><h1 class=site-title><a rel=home href=/>灯下补丁</a></h1>"
    found = articles(head + posts)
    assert [(article.url, article.category, article.publisher) for article in found] == [
        ("http://dengxia.example/1.html", "杂记", "灯下补丁"),
        ("http://dengxia.example/2.html", "杂记", "灯下补丁"),
    ]


def test_a_thread_of_discuz_is_one_article_with_its_answers():
    def post(number, name, text):
        day = f"<em id=authorposton{number}>发表于 2010-9-{number} 20:15:44</em>"
        return (
            f"<div id=post_{number}><table><tr><td class=pls rowspan=2><div class=authi><a class=xw1>{name}</a></div></td><td>"
            f"<div class=pti><div class=authi>{day}</div></div><table><tr><td class=t_f>{text}</td></tr></table></td></tr>"
            "<tr><td><div class=sign>签名：有酸有辣</div></td></tr></table></div>"
        )

    title = "<h1 class=ts><a>[讨论]</a> <span id=thread_subject>钟为什么慢三分钟</span></h1>"
    head = f"<table><tr><td>查看: 2210</td><td>{title}</td></tr></table>"
    found = articles(f"<div id=postlist>{head}{post(1, '醋溜白菜', TEXT)}{post(2, '老周头', MORE)}</div>")
    assert [(article.title, article.authors) for article in found] == [("钟为什么慢三分钟", ("醋溜白菜",))]
    assert kept(found[0]) == [("paragraph", TEXT), ("paragraph", MORE)]


def test_a_thread_of_phpbb_is_one_article_with_its_answers():
    def post(number, name, text):
        by = f"<p class=author>by <strong><a class=username>{name}</a></strong> » <time>Thu Sep 0{number}, 2016 10:04 am</time></p>"
        profile = "<dl class=postprofile><dt>Posts: 14</dt></dl>"
        return f"<div class=post>{profile}<div class=postbody><h3>Re: 面子</h3>{by}<div class=content>{text}</div></div></div>"

    head = "<h2 class=topic-title><a href=t12>How do you render 面子?</a></h2><div class=action-bar>Post Reply</div>"
    found = articles(f"<div id=phpbb>{head}{post(1, 'haiying', TEXT)}{post(2, 'Oldharry', MORE)}</div>")
    assert [(article.title, article.authors, article.published) for article in found] == [
        ("How do you render 面子?", ("haiying",), "2016-09-01"),
    ]
    assert kept(found[0]) == [("paragraph", TEXT), ("paragraph", MORE)]


def test_what_a_title_of_an_encyclopedia_has_in_brackets_below_it_is_its_deck():
    article = articles(f"<h1>竹升桥</h1><h2>（福建省县级文物保护单位）</h2><p>{TEXT}</p><h2>历史</h2><p>{MORE}</p>")[0]
    assert (article.title, article.deck) == ("竹升桥", "（福建省县级文物保护单位）")


def test_who_helped_is_neither_author_nor_text():
    head = "<h1>慢三分鐘的鐘</h1><div>2021/7/9</div><div>文字</div><div>簡若彤</div><div>攝影</div><div>葉承恩</div>"
    article = articles(f"{head}<p>{TEXT}</p><p>{MORE}</p>", "zh-TW")[0]
    assert article.authors == ("簡若彤",)
    assert kept(article) == [("paragraph", TEXT), ("paragraph", MORE)]


def test_who_is_quoted_stands_above_the_quote():
    page = f"<h1>钟</h1><p>2021-07-09</p><p>{TEXT}</p><blockquote><cite>haiying wrote:</cite>钟慢了。</blockquote><p>{MORE}</p>"
    assert kept(articles(page)[0])[1:3] == [("quote", "haiying wrote:"), ("quote", "钟慢了。")]


def test_counters_that_are_parted_by_style_only_are_no_part_of_a_date():
    day = "<div><span>关注</span><time>2020.08.01 18:12:00</time><span>字数 612</span><span>阅读 1,033</span></div>"
    head = f"<h1>外婆的算式</h1><span>竹匾</span>{day}"
    article = articles(f"{head}<p>{TEXT}</p><p>{MORE}</p>")[0]
    assert (article.authors, article.published) == (("竹匾",), "2020-08-01")
