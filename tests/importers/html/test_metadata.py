import json

import pytest

from glossreader.importers.html.metadata import Said, iso_of
from glossreader.importers.html.reader import parsed
from glossreader.importers.laid import Metadata

PAGE = "https://river.example/2018/05/a-clerk"
TEXT = "<h1>A clerk and his word</h1><p>The clerk shrugged and wrote the word on the back of a form, where it stayed for years.</p>"


def said(head: str, body: str = TEXT, address: str | None = None, before: str = "") -> Metadata:
    markup = f"{before}<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    root = parsed(markup)
    assert root is not None
    return Said(root, markup, address).metadata()


def meta(*pairs: tuple[str, str]) -> str:
    return "".join(f'<meta name="{name}" content="{value}">' for name, value in pairs)


def linked(*items: object, **fields: object) -> str:
    data = list(items) if items else {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


@pytest.mark.parametrize(
    "head",
    [
        meta(("article:published_time", "2018-05-26T08:00:00+08:00")),
        '<meta property="article:published_time" content="2018-05-26T23:59:00-07:00">',
        meta(("citation_publication_date", "2018/05/26")),
        meta(("citation_date", "2018/5/26")),
        meta(("DC.date.issued", "2018-05-26")),
        meta(("dcterms.created", "2018-05-26T00:00Z")),
        meta(("publishdate", "2018-05-26")),
        meta(("PubDate", "2018-05-26 08:00")),
        meta(("pubdate", "20180526")),
        meta(("sailthru.date", "Sat, 26 May 2018 08:00:00 +0000")),
        meta(("parsely-pub-date", "2018-05-26T08:00:00Z")),
        linked(datePublished="2018-05-26T08:00:00.000Z"),
        '<meta itemprop="datePublished" content="2018-05-26">',
    ],
)
def test_the_day_of_publication_is_read_in_all_its_spellings(head):
    assert said(head).published == "2018-05-26"


@pytest.mark.parametrize(
    "body",
    [
        '<time class="entry-date published" datetime="2018-05-26T08:00">last week</time>',
        '<time pubdate datetime="2018-05-26">last week</time>',
        '<span itemprop="datePublished" content="2018-05-26">last week</span>',
    ],
)
def test_a_time_element_that_is_the_day_of_publication_counts(body):
    assert said("", TEXT + body).published == "2018-05-26"


def test_times_of_comments_and_of_other_articles_do_not():
    comment = '<div itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2019-01-01">x</time></div>'
    assert said("", TEXT + comment + '<aside><time class="entry-date" datetime="2020-02-02">y</time></aside>').published is None


@pytest.mark.parametrize("value", ["2018-02-30", "1970-01-01T00:00:00Z", "0001-01-01", "{{ date }}", "yesterday", "", "2018-13-01"])
def test_a_day_that_is_none_is_not_believed(value):
    assert said(meta(("publishdate", value))).published is None


@pytest.mark.parametrize(("text", "iso"), [("2018-05", "2018-05"), ("民國113年5月1日", "2024-05-01"), ("May 26th, 2018", "2018-05-26")])
def test_a_date_is_as_exact_as_it_is_said(text, iso):
    assert iso_of(text) == iso


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (meta(("author", "Marit Oduya")), ("Marit Oduya",)),
        (meta(("author", "Marit Oduya, Kam Wai-lun and T. Brand")), ("Marit Oduya", "Kam Wai-lun", "T. Brand")),
        (meta(("byl", "By MARIT ODUYA")), ("MARIT ODUYA",)),
        (meta(("citation_author", "Oduya, Marit"), ("citation_author", "Kam, Wai-lun")), ("Marit Oduya", "Wai-lun Kam")),
        (meta(("dc.creator", "温如玉；林木")), ("温如玉", "林木")),
        (meta(("author", "本报记者 温如玉 林木")), ("温如玉", "林木")),
        (meta(("twitter:label1", "Written by"), ("twitter:data1", "Marit Oduya")), ("Marit Oduya",)),
        ('<meta property="article:author" content="https://www.facebook.com/marit">', ()),
        (meta(("author", "admin")), ()),
        (meta(("author", "104")), ()),
        (meta(("author", "info@river.example")), ()),
        (meta(("author", "本站编辑")), ()),
        (meta(("author", "Guest")), ()),
        (meta(("author", "The River Collective")), ("The River Collective",)),
        (meta(("author", "新华社")), ("新华社",)),
        (linked(author="Marit Oduya"), ("Marit Oduya",)),
        (linked(author={"@type": "Person", "name": "Marit Oduya"}), ("Marit Oduya",)),
        (linked(author=[{"name": "Marit Oduya"}, "Kam Wai-lun"]), ("Marit Oduya", "Kam Wai-lun")),
        (linked(author={"@type": "Person", "name": ["Marit Oduya", "Kam Wai-lun"]}), ("Marit Oduya", "Kam Wai-lun")),
        (linked(author={"name": "admin"}) + meta(("author", "Marit Oduya")), ("Marit Oduya",)),
        (
            linked({"@graph": [{"@type": "Article", "author": {"@id": "#a"}}, {"@type": "Person", "@id": "#a", "name": "Ana Lim"}]}),
            ("Ana Lim",),
        ),
    ],
)
def test_authors_are_persons_and_organisations_but_not_nobody(head, authors):
    assert said(head).authors == authors


def test_a_link_to_the_author_counts_where_nothing_else_names_one():
    assert said("", TEXT + '<p>By <a rel="author" href="/a">Ana Lim</a></p>').authors == ("Ana Lim",)
    assert said(meta(("author", "T. Brand")), TEXT + '<a rel="author" href="/a">View all posts</a>').authors == ("T. Brand",)


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        ('<meta property="og:site_name" content="The River">', "The River"),
        (linked(publisher={"@type": "Organization", "name": "The River"}), "The River"),
        (meta(("citation_journal_title", "River Studies")), "River Studies"),
        (meta(("ContentSource", "市政府办公室"), ("SiteName", "东江市人民政府")), "市政府办公室"),
        (meta(("ContentSource", "本站"), ("SiteName", "东江市人民政府")), "东江市人民政府"),
        (meta(("source", "来源：东江晨报"), ("mediaid", "1012")), "东江晨报"),
        (linked({"@type": "WebSite", "name": "The River"}), "The River"),
        ('<meta property="article:publisher" content="https://www.facebook.com/river">', None),
    ],
)
def test_the_publisher_is_where_the_text_is_from_else_the_site(head, publisher):
    assert said(head).publisher == publisher


@pytest.mark.parametrize(
    ("head", "titles"),
    [
        ("<title>A clerk and his word | The River</title>", "A clerk and his word"),
        ("<title>The River: A clerk and his word</title><meta property='og:site_name' content='The River'>", "A clerk and his word"),
        ("<title>A clerk and his word - News - The River</title>", "A clerk and his word"),
        ('<meta property="og:title" content="A clerk and his word · The River">', "A clerk and his word"),
        (meta(("ArticleTitle", "A clerk and his word")), "A clerk and his word"),
        (linked(headline="A clerk and his word"), "A clerk and his word"),
        (linked(headline="A clerk &amp; his word"), "A clerk & his word"),
    ],
)
def test_the_title_is_without_the_name_of_the_site(head, titles):
    assert said(head).titles[0] == titles


@pytest.mark.parametrize(
    ("window", "title"),
    [
        ("老街里的夜校_东江晨报", "老街里的夜校"),
        ("老街里的夜校--文化--东江网", "老街里的夜校"),
        ("老街里的夜校｜文化｜东江", "老街里的夜校"),
        ("Self-made — a history", "Self-made"),
        ("老街里的夜校", "老街里的夜校"),
    ],
)
def test_what_stands_behind_signs_of_parting_is_taken_for_the_site_where_the_page_shows_no_heading(window, title):
    assert said(f"<title>{window}</title>", "<p>x</p>").titles[0] == title


def test_a_title_that_parts_itself_is_kept_where_the_page_prints_it():
    assert said("<title>Salt - a history | The River</title>", "<h1>Salt - a history</h1>").titles[0] == "Salt - a history"


@pytest.mark.parametrize(
    "head",
    [
        f'<link rel="canonical" href="{PAGE}">',
        f'<meta property="og:url" content="{PAGE}">',
        linked(mainEntityOfPage={"@id": PAGE}),
        linked(mainEntityOfPage=PAGE),
        '<base href="https://river.example/2018/"><link rel="canonical" href="05/a-clerk">',
        f'<link rel="canonical" href="http://localhost/a-clerk"><meta property="og:url" content="{PAGE}">',
        f'<link rel="canonical" href="javascript:alert(1)"><meta name="twitter:url" content="{PAGE}">',
    ],
)
def test_the_address_is_the_one_that_the_page_calls_its_own(head):
    assert said(head).url == PAGE


def test_the_address_that_a_browser_wrote_when_it_saved_the_page_is_the_second_best():
    saved = f"<!-- saved from url=(0037){PAGE} -->"
    single = f"<!--\n Page saved with SingleFile \n url: {PAGE} \n saved date: Sat May 26 2018\n-->"
    assert said("", before=saved).url == said("", before=single).url == said("", address=PAGE).url == PAGE
    assert said(f'<link rel="canonical" href="{PAGE}-2">', before=saved).url == f"{PAGE}-2"
    assert said('<link rel="canonical" href="/2018/05/a-clerk">', before=saved).url == PAGE


@pytest.mark.parametrize(
    "address",
    [
        "file:///home/a.html",
        "http://192.168.0.1/a",
        "http://[::1",
        "https://user@river.example/a",
        "https://river/a",
        "ftp://river.example/a",
    ],
)
def test_an_address_that_could_not_be_that_of_a_page_is_none(address):
    assert said(f'<link rel="canonical" href="{address}">').url is None


@pytest.mark.parametrize(
    "front",
    [
        '<link rel="canonical" href="https://river.example/">',
        '<link rel="canonical" href="https://river.example/index.html">',
        '<meta property="og:url" content="https://river.example/zh/">',
        linked({"@type": "CollectionPage", "name": "Culture"}),
        linked(
            {"@type": "WebSite", "name": "River"}, {"@type": "NewsArticle", "headline": "One"}, {"@type": "NewsArticle", "headline": "Two"}
        )
        + '<link rel="canonical" href="https://river.example">',
    ],
)
def test_a_front_page_says_nothing_of_an_article(front):
    found = said(f"{front}{meta(('author', 'Ana Lim'), ('date', '2018-05-26'), ('og:site_name', 'The River'))}")
    assert (found.authors, found.published, found.url, found.deck, found.category) == ((), None, None, None, None)
    assert found.publisher == "The River"


def test_a_page_that_says_it_is_an_article_is_none_of_those_whatever_else_it_gets_wrong():
    head = f'<meta property="og:type" content="article"><link rel="canonical" href="https://river.example/">{meta(("author", "Ana Lim"))}'
    found = said(head + f'<meta property="og:url" content="{PAGE}">')
    assert (found.authors, found.url) == (("Ana Lim",), PAGE)
    assert said(head).url is None


def test_of_several_articles_in_json_the_one_that_the_page_is_called_by_counts():
    one, other = (
        {"@type": "NewsArticle", "headline": name, "author": who}
        for name, who in (("Another", "T. Brand"), ("A clerk and his word", "Ana Lim"))
    )
    assert said(linked(one, other) + "<title>A clerk and his word</title>").authors == ("Ana Lim",)
    assert said(linked(one, {**other, "headline": "A third"}) + "<title>A clerk and his word</title>").authors == ()


@pytest.mark.parametrize(
    ("head", "deck"),
    [
        (
            meta(("og:description", "He wrote a word on a form, and it outlived the office.")),
            "He wrote a word on a form, and it outlived the office.",
        ),
        (
            linked(description="He wrote a word on a form, and it outlived the office."),
            "He wrote a word on a form, and it outlived the office.",
        ),
        (meta(("description", "The clerk shrugged and wrote the word on the back of [&hellip;]")), None),
        (meta(("description", "The clerk shrugged and wrote...")), None),
        (meta(("description", "News, clerks, words, forms, offices, China, law")), None),
        (meta(("description", "The River is a magazine of words."), ("og:site_name", "The River")), None),
        (meta(("description", "short")), None),
    ],
)
def test_a_deck_is_a_standfirst_and_no_summary(head, deck):
    assert said(head).deck == deck


@pytest.mark.parametrize(
    ("head", "category"),
    [
        (meta(("article:section", "Culture")), "Culture"),
        (meta(("ColumnName", "政策文件")), "政策文件"),
        (linked(articleSection=["Culture", "Society"]), "Culture"),
    ],
)
def test_a_category_is_the_section(head, category):
    assert said(head).category == category


@pytest.mark.parametrize(
    ("markup", "language"), [("<html lang='zh-TW'>", "zh-TW"), ("<html xml:lang='en_US'>", "en-US"), ("<html lang='*'>", None)]
)
def test_the_declared_language_is_given_as_it_is(markup, language):
    text = f"{markup}<body>{TEXT}"
    root = parsed(text)
    assert root is not None
    assert Said(root, text).metadata().language == language


def test_who_publishes_is_no_author():
    paper = {"@type": "Organization", "name": "The River Post"}
    assert said(linked(headline="A clerk and his word", author=paper, publisher=paper)).authors == ()
    signed = said(linked(headline="A clerk and his word", author=[paper, {"@type": "Person", "name": "Ana Lim"}], publisher=paper))
    assert (signed.authors, signed.publisher) == (("Ana Lim",), "The River Post")
