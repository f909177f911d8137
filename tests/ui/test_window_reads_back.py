"""What stands in the window is what the program found: every committed page is shown, and read back from the widgets as its JSON."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt

from glossreader.exporters.json import glossaries_json
from glossreader.library import read_and_mine
from glossreader.paths import resource
from glossreader.settings import Script
from glossreader.ui.card.subject import TermSubject
from tests.conftest import LABELLED, PAGES

FOLDERS = (PAGES, LABELLED, Path(str(resource("samples"))))
FILES = [path for folder in FOLDERS for path in sorted(folder.iterdir()) if path.suffix in {".txt", ".html"}]
_CHUNKS = 4  # so that workers have about as much to do


def check_texts(person, article):
    """Fields and blocks are what is selected and copied, from the top of the page to its end."""
    person.view.setFocus()
    person.command(Qt.Key.Key_A)
    person.command(Qt.Key.Key_C)
    fields = [field for field in (article["category"], article["title"], article["deck"]) if field]
    blocks = [block["text"] for block in article["blocks"] if block["text"]]
    passages = [passage.text for passage in person.page.passages if passage.text]
    byline = passages[len(fields) : len(passages) - len(blocks)]
    assert person.clipboard() == "\n\n".join([*fields, *byline, *blocks])
    assert len(byline) <= 1
    assert all(author in "".join(byline) for author in article["authors"])
    assert all(not person.view.rect_of(at, 0, 1).isEmpty() for at, passage in enumerate(person.page.passages) if passage.text.strip())


def check_glossary(person, article):
    """Each term has its row, in order, those to check last, and its card."""
    rows, terms = person.rows(), [*article["terms"], *article["to_check"]]
    assert [row.hanzi for row in rows] == [term["printed"] for term in terms]
    model = person.terms.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    if article["to_check"]:
        assert spoken.pop(len(article["terms"])) == "To check"
    for row, term, said in zip(rows, terms, spoken, strict=True):
        english = term["english"][:1]
        mentions = len(term["mentions"]) + in_fields(row.gloss.entry)
        count = "1 mention" if mentions == 1 else f"{mentions} mentions"
        assert said == ", ".join(filter(None, [term["printed"], term["pinyin"], *english, "not checked", count]))
        check_card(person, row.gloss, term)


def in_fields(entry):
    """How many mentions stand in the title or the deck alone: the JSON counts in blocks."""
    return sum(all(place.block < 0 for place in (mention.hanzi, mention.english) if place) for mention in entry.mentions)


def check_card(person, gloss, term):
    card = person.window.workspace.card
    card.show_subject(TermSubject(gloss, person.page, Script.AS_PRINTED), QRect(600, 300, 60, 24), person.window.rect())
    english = (term["english"] or [""])[0]
    assert card.copy_text() == "\t".join(" ".join(field.split()) for field in (term["printed"], term["pinyin"], english))
    texts = card.texts()
    assert term["printed"] in texts[0]  # a hashtag stands between its signs
    other = term["traditional"] if term["printed"] == term["simplified"] else term["simplified"]
    for shown in (term["pinyin"], other):
        assert shown in " ".join(texts)
    assert not english or any(stands_for(text, english) for text in texts[1:]), f"{english} in {texts}"


def stands_for(text, english):
    """Whether a line of the card is the English, or as much of it as has room."""
    return text == english or (text.endswith("…") and len(text) > 20 and english.startswith(text[:-1]))


@pytest.mark.parametrize("chunk", range(_CHUNKS))
def test_every_page_is_read_back_from_the_window(chunk, chinese, person):
    person.empty()  # each page is read alone, where no other page knows anything better about its terms
    for path in FILES[chunk::_CHUNKS]:
        articles = json.loads(glossaries_json([read_and_mine(path, chinese)]))["articles"]
        numbers = person.ask(lambda library, path=path: library.add(path).numbers)
        person.window.workspace.session.refresh_list()
        person.settle()
        assert person.titles() == [article["title"] for article in articles]
        for number, article in zip(numbers, articles, strict=True):
            person.window.workspace.session.open(number)
            person.wait(lambda number=number: person.page.number == number)
            check_texts(person, article)
            check_glossary(person, article)
        person.empty()
