import pytest

from glossreader.domain.article import CutReason
from glossreader.importers.html.reader import pieces_of_html
from tests.importers.prose import PROSE


def shown(markup):
    return [(str(piece.kind or ""), piece.text) for piece in pieces_of_html(f"<body><p>{PROSE}</p><p>{PROSE}</p>{markup}</body>")[0]][2:]


def cut(markup):
    return [(piece.text, piece.cut) for piece in pieces_of_html(f"<body><p>{PROSE}</p><p>{PROSE}</p>{markup}</body>")[0]][2:]


@pytest.mark.parametrize(
    "markup",
    [
        "<p class=wp-caption-text>A stall.</p>",
        "<div class=photoCaption>A stall.</div>",
        "<table><tr><td class=tr-caption>A stall.</td></tr></table>",
        "<p class=picinfo>A stall.</p>",
        "<span><div class='media__credit'>A stall.</div></span>",
        "<figure><img><figcaption><h4>A stall.</h4></figcaption></figure>",
    ],
)
def test_captions_are_known_by_element_and_by_name(markup):
    assert shown(markup) == [("caption", "A stall.")]


@pytest.mark.parametrize("name", ["gallery-caption-list", "captioned", "description", "image-text-block"])
def test_other_boxes_are_no_captions(name):
    assert shown(f"<div class={name}>A stall.</div>") == [("", "A stall.")]


def test_a_box_of_captions_that_holds_text_is_none():
    assert shown(f"<div class=caption><p>{PROSE * 8}</p></div>")[0][0] == ""


@pytest.mark.parametrize(
    ("markup", "notes"),
    [
        ("<div class=footnote><a>1</a><div class=footnote-content><p>One.</p><p>More.</p></div></div>", ["1 One.", "More."]),
        ("<section role=doc-endnotes><ol><li>One.</li><li>Two.</li></ol></section>", ["1. One.", "2. Two."]),
        ("<p class=MsoFootnoteText>[1] One.</p>", ["[1] One."]),
        ("<ol class=easy-footnotes-wrapper><li>One.</ol>", ["1. One."]),
        ("<aside class=endnotes><p>*</p><p>One.</p><p>†</p></aside>", ["* One.", "†"]),
    ],
)
def test_notes_are_known_by_their_box_and_keep_their_marks(markup, notes):
    assert shown(markup) == [("footnote", note) for note in notes]


def test_a_reference_to_a_note_is_no_note():
    assert shown("<p>It lies.<a class=footnote-anchor href='#n1'>1</a></p>") == [("", "It lies.1")]


@pytest.mark.parametrize("name", ["pullquote", "wp-block-pullquote", "blockquote", "pull-quote-text"])
def test_quotes_are_known_by_their_box(name):
    assert shown(f"<div class={name}><p>Nobody asked.</p></div>") == [("quote", "Nobody asked.")]


def test_a_button_behind_a_name_is_no_part_of_it():
    assert cut("<p><a>Noor Haddad</a> <button>Follow</button></p>") == [("Noor Haddad", None), ("Follow", CutReason.NAVIGATION)]


@pytest.mark.parametrize("text", [f"{PROSE} <button>户口</button>", "It says <button>户口</button> twice."])
def test_a_button_in_running_text_is_a_word_of_it(text):
    assert cut(f"<p>{text}</p>") == [(text.replace("<button>", "").replace("</button>", ""), None)]


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<form><p>Stay by the window</p><input type=email></form>", CutReason.OTHER),
        ("<a href=/p><h3>How to dub a silence</h3><p>A sound engineer explains.</p></a>", CutReason.EMBED),
        ("<div class=LinkCard>收发室的一年</div>", CutReason.EMBED),
        ("<div class=kg-signup-card><h2>Stay by the window</h2></div>", CutReason.NEWSLETTER),
        ("<address><a href='mailto:gwen@market.example'>Write to me.</a></address>", CutReason.OTHER),
    ],
)
def test_forms_cards_and_addresses_are_furniture(markup, reason):
    assert {why for _, why in cut(markup)} == {reason}


@pytest.mark.parametrize(
    "markup",
    [
        "<form><p>Which of these words is older?</p><input type=radio></form>",
        "<h2><a href=/p>How to dub a silence</a></h2>",
        "<a href=/p><h3>How to dub a silence</h3></a>",
        "<a name=dub><h3>How to dub a silence</h3><p>A sound engineer explains.</p></a>",
    ],
)
def test_headings_in_links_and_questions_are_text(markup):
    assert {why for _, why in cut(markup)} == {None}
