import pytest

from glossreader.importers.html.reader import pieces_of_html


def shown(markup):
    pieces, _ = pieces_of_html(markup)
    return [(str(piece.kind or ""), piece.level, piece.marker, piece.text) for piece in pieces]


def texts(markup):
    return [text for *_, text in shown(markup)]


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>one<p>two", ["one", "two"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<p>a <b>bold</b>\n  <i>word</i>&nbsp;here", ["a bold word\xa0here"]),
        ("<p>one<br>two<br/>three", ["one", "two", "three"]),
        ("<pre>a  b\n  c</pre>", ["a  b", "c"]),
        ("<p>zhi<wbr>ma, 芝<span>麻</span>", ["zhima, 芝麻"]),
        ("<p>信\u200b用", ["信\u200b用"]),
        ("text before <p>and in", ["text before", "and in"]),
        ("<p>trust<sup><a href='#1'>[1]</a></sup> it", ["trust[1] it"]),
        ("<p>&lt;b&gt; &amp; &#x4fe1;", ["<b> & 信"]),
        ("<p>a&#xD800;b&#0;c&#x110000;d&#7;", ["a\ufffdb\ufffdc\ufffdd\ufffd"]),
    ],
)
def test_elements_become_the_lines_that_a_browser_copies(markup, lines):
    assert texts(markup) == lines


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var a = '<p>字</p>'</script>",
        "<style>p:before{content:'字'}</style>",
        "<!-- <p>字</p> -->",
        "<template><p>字</p></template>",
        "<noscript>字</noscript>",
        "<iframe src='http://example.com'>字</iframe>",
        "<svg><title>字</title><text>字</text></svg>",
        "<img src='file:///etc/passwd' alt='字'>",
        "<p hidden>字</p>",
        "<div style='Display: none'><p>字</p></div>",
        "<a class='skip-link screen-reader-text'>字</a>",
        "<select><option>字</select>",
        "<textarea>字</textarea>",
        "<object data='x'>字</object>",
        "<base href='//example.com'><meta http-equiv=refresh content='0;url=//example.com'>",
    ],
)
def test_what_is_not_shown_is_not_read(hidden):
    assert texts(f"<html><body><p>before</p>{hidden}<p>after</p>") == ["before", "after"]


def test_hidden_text_is_handed_out_apart():
    assert pieces_of_html("<p>shown<p hidden>藏 <b>起来</b><p style='visibility:hidden'>的")[1] == "藏 起来的"


def test_headings_captions_and_quotes_say_what_they_are():
    markup = (
        "<h2>Karma</h2><figure><img><figcaption>A stall.</figcaption></figure><p class='wp-caption-text'>Beans.</p>"
        "<blockquote><p>“Thumbs up”</p></blockquote><p>text</p>"
    )
    assert shown(markup) == [
        ("heading", 2, "", "Karma"),
        ("caption", 0, "", "A stall."),
        ("caption", 0, "", "Beans."),
        ("quote", 0, "", "“Thumbs up”"),
        ("", 0, "", "text"),
    ]


def test_lists_keep_depth_bullets_and_numbers():
    markup = "<ul><li>a<ul><li><p>b</p><p>more</p></li></ul></li><li></li><li>c</li></ul><ol start=3><li>d<li>e</ol>"
    assert shown(markup) == [
        ("list_item", 1, "•", "a"),
        ("list_item", 2, "•", "b"),
        ("", 0, "", "more"),
        ("list_item", 1, "•", "c"),
        ("list_item", 1, "", "3. d"),
        ("list_item", 1, "", "4. e"),
    ]


def test_a_meaning_stands_one_level_below_its_term():
    assert shown("<dl><dt>推車<dd>pushing the cart<dt>開嘴<dd>first sale</dl>") == [
        ("list_item", 1, "", "推車"),
        ("list_item", 2, "", "pushing the cart"),
        ("list_item", 1, "", "開嘴"),
        ("list_item", 2, "", "first sale"),
    ]


def test_cells_of_a_row_are_parted_by_tabs():
    table = "<table><caption>Words</caption><tr><th>Chinese<th>English<tr><td>内卷<br>nèijuǎn<td><p>involution</p></tr></table>"
    assert shown(table) == [
        ("caption", 0, "", "Words"),
        ("table_row", 0, "", "Chinese\tEnglish"),
        ("table_row", 0, "", "内卷 nèijuǎn\tinvolution"),
    ]


@pytest.mark.parametrize(
    "layout",
    [
        "<table><tr><td><p>Menu</p><p>Home</p></td><td><p>Text</p></td></tr></table>",
        "<table><tr><td>Menu<table><tr><td>Home</td></tr></table></td><td><h1>Text</h1></td></tr></table>",
    ],
)
def test_a_table_that_only_places_things_is_no_table(layout):
    assert "table_row" not in {kind for kind, *_ in shown(layout)}
    assert "Text" in texts(layout)


@pytest.mark.parametrize(
    ("ruby", "line"),
    [
        ("<ruby>芝麻<rt>zhīma</rt></ruby> grows", "芝麻 (zhīma) grows"),
        ("<ruby>芝<rt>zhī</rt>麻<rt>ma</rt></ruby>。", "芝麻 (zhī ma)。"),
        ("<ruby>芝<rp>(</rp><rt>zhī</rt><rp>)</rp></ruby><ruby>麻<rt>ma</rt></ruby>", "芝麻 (zhī ma)"),
        ("<ruby>party<rt>派对</rt></ruby>", "party (派对)"),
    ],
)
def test_a_ruby_is_its_text_with_the_reading_in_brackets(ruby, line):
    assert texts(f"<p>{ruby}") == [line]


def test_an_empty_paragraph_sets_off_what_follows():
    pieces, _ = pieces_of_html("<p>a</p><p>&nbsp;</p><p>b</p><p>c<br>d<br><br>e</p><div>f</div><div>g</div>")
    assert [(piece.text, piece.gap) for piece in pieces] == [("a", 1), ("b", 2), ("c", 1), ("d", 0), ("e", 1), ("f", 1), ("g", 0)]


def test_markers_in_the_text_count_as_in_plain_text():
    assert shown("<p>* Some Terminology:<br>‘Sesame’: 芝麻</p><p>| a | b |</p>") == [
        ("list_item", 1, "*", "Some Terminology:"),
        ("", 0, "", "‘Sesame’: 芝麻"),
        ("table_row", 0, "", "| a | b |"),
    ]
