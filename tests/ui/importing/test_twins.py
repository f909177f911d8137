"""What the library has already is told, and a person says what becomes of it; a source of the library can be read again."""

import pytest
from PySide6.QtCore import QPoint, Qt

from glossreader.domain.arrival import Choice, Sameness
from tests.ui.importing.pages import BLOG, LEDGER

CHANGED = BLOG.replace("A broom is worth two points.", "A broom is worth three points, and a mop two.")


def listed(person) -> list[str]:
    return [one.title for one in person.ask(lambda library: library.articles())]


def texts(person, title) -> str:
    number = next(one.number for one in person.ask(lambda library: library.articles()) if one.title == title)
    return "\n".join(block.text for block in person.ask(lambda library: library.article(number)).blocks)


@pytest.fixture
def with_ledger(looker, pages):
    looker.drop(pages / "ledger.html")
    looker.add()
    return pages / "ledger.html"


def test_the_same_text_is_not_ticked_and_is_told(looker, with_ledger):
    looker.drop(with_ledger)
    (twin,) = looker.twins()
    assert (twin.twin.sameness, twin.choice) == (Sameness.TEXT, Choice.SKIP)
    assert looker.articles() == {LEDGER: False}
    assert not looker.add_button.isEnabled()


def test_another_text_at_the_same_address_is_an_update(looker, with_ledger):
    with_ledger.write_text(CHANGED, encoding="utf-8")
    looker.drop(with_ledger)
    (twin,) = looker.twins()
    assert (twin.twin.sameness, twin.choice) == (Sameness.ADDRESS, Choice.UPDATE)
    looker.add()
    assert listed(looker.person).count(LEDGER) == 1
    assert "worth three points" in texts(looker.person, LEDGER)


def test_both_are_kept_when_a_person_wants_both(looker, with_ledger):
    with_ledger.write_text(CHANGED, encoding="utf-8")
    looker.drop(with_ledger)
    looker.choose(Choice.KEEP_BOTH)
    looker.add()
    assert listed(looker.person).count(LEDGER) == 2


def test_one_that_is_skipped_is_left(looker, with_ledger):
    with_ledger.write_text(CHANGED, encoding="utf-8")
    looker.drop(with_ledger)
    looker.choose(Choice.SKIP)
    assert looker.articles() == {LEDGER: False}
    looker.tick(LEDGER)
    assert looker.twins()[0].choice is Choice.UPDATE


def test_a_choice_is_made_by_a_click(looker, with_ledger):
    looker.drop(with_ledger)
    model = looker.found.model()
    rect = looker.found.visualRect(model.index(model.rowCount() - 1, 0))
    looker.person.click(looker.found.viewport(), QPoint(rect.left() + 46 + 10 + 20, rect.top() + 6 + 10 + 18 + 6 + 10))
    assert looker.twins()[0].choice is Choice.UPDATE
    assert looker.articles() == {LEDGER: True}


def test_an_article_of_the_library_is_read_again_and_what_a_person_decided_stays(looker, with_ledger):
    person = looker.person
    number = next(one.number for one in person.ask(lambda library: library.articles()) if one.title == LEDGER)
    person.ask(lambda library: library.cut(number, 1))
    person.window.workspace.commands.read_again.trigger()
    looker.wait_until_found()
    assert list(looker.articles()) == [LEDGER]
    assert looker.twins()
    looker.choose(Choice.UPDATE)
    looker.add()
    assert listed(person).count(LEDGER) == 1
    assert person.ask(lambda library: library.article(number)).blocks[1].decided


def test_keys_go_through_the_choices(looker, with_ledger):
    looker.drop(with_ledger)
    looker.go_to(looker.found, lambda row: row in looker.twins())
    looker.person.press(Qt.Key.Key_Space)
    assert looker.twins()[0].choice is Choice.UPDATE
