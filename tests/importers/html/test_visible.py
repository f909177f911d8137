import pytest

from glossreader.importers.html.reader import pieces_of_html
from tests.importers.prose import HAN, MORE, PROSE
from tests.importers.shown import article, body


def texts(markup):
    return [piece.text for piece in pieces_of_html(markup)[0]]


@pytest.mark.parametrize("style", ["visibility: hidden; opacity: 0;", "display:none"])
def test_an_article_that_waits_for_its_script_is_read(style):
    markup = (
        f"<html><body><h1>老街里的夜校又亮灯了</h1><div id=js_content style='{style}'><p>{HAN}</p><p>第二段。{HAN}</p></div>"
        f"<script>{'show();' * 500}</script><div style='display:none'>知道了</div></body></html>"
    )
    assert [text for _, text in body(article(markup, "saved.html"))] == [HAN, f"第二段。{HAN}"]


def test_what_a_page_hides_beside_its_article_stays_hidden():
    markup = f"<html><body><h1>A clerk and his word</h1><p>{PROSE}</p><p hidden>{PROSE}</p><p>{MORE}</p></body></html>"
    assert [text for _, text in body(article(markup, "saved.html"))] == [PROSE, MORE]


@pytest.mark.parametrize("hidden", ["<dialog>字</dialog>", "<div class=sf-hidden>字</div>", "<p style='visibility:collapse'>字</p>"])
def test_dialogs_and_what_a_saving_program_hid_are_not_shown(hidden):
    assert texts(f"<p>before the word</p>{hidden}<p>after the word</p>") == ["before the word", "after the word"]


def test_an_open_dialog_is_shown():
    assert texts("<dialog open>字</dialog>") == ["字"]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<h2>The parties <a class=anchor href='#the-parties'>#</a></h2>", "The parties"),
        ("<h2><a href='page.html#a'>¶</a>The parties</h2>", "The parties"),
        ("<p>The count was read out. <a href='#ref1'>↩︎</a></p>", "The count was read out."),
        ("<p><a href='#cite1'>^</a> Oduya 2010</p>", "^ Oduya 2010"),
        ("<p>A tag <a href='/tags'>#</a> leads elsewhere</p>", "A tag # leads elsewhere"),
        ("<p>see <a href='#two'>part two</a></p>", "see part two"),
    ],
)
def test_a_sign_that_leads_to_its_own_place_is_no_text(markup, text):
    assert texts(markup) == [text]


def test_brackets_round_a_reading_that_never_close_hide_nothing():
    assert texts("<p><ruby>芝麻<rp>(</rp><rt>zhīma</rt><rp>)</rp></ruby> grows<p>信<rp>用 is trust") == [
        "芝麻 (zhīma) grows",
        "信用 is trust",
    ]


def test_what_is_left_open_for_browsers_without_scripts_hides_nothing_behind_it():
    markup = "<p>before</p><noscript><div><img></noscript><p>信用</p><script>'<noscript>'</script><p>after<noscript>字</noscript> it</p>"
    assert texts(markup) == ["before", "信用", "after it"]


def test_an_option_without_its_list_is_text():
    assert texts("<p>before<option>信用") == ["before", "信用"]
