"""The articles of the library as a list: groups, filter, signs, dates."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester

from glossreader.domain.shelf import Listed
from glossreader.ui.models.article_model import ArticleModel
from glossreader.ui.models.rows import Heading
from tests.ui.pane_examples import listed

COUGH = listed(1, "When a Cough Becomes a Data Point", category="Health", authors=("Ines Halvorsen",))
LEDGER = listed(2, "The Points Ledger", 0.4)
CAFE = listed(3, "县城咖啡馆的第三个春天", 0.98, language="zh-Hans")


@pytest.fixture
def model(qapp):
    made = ArticleModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.set_articles([LEDGER, CAFE, COUGH])
    return made


@pytest.fixture
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def shown(model: ArticleModel) -> list[str | int]:
    return [row.number if isinstance(row, Listed) else f"{row.text} {row.count}" for row in model.rows()]


def test_articles_stand_under_how_far_they_were_read(model):
    assert shown(model) == ["Unread 1", 1, "Reading 1", 2, "Read 1", 3]


def test_a_group_without_articles_is_not_shown(model):
    model.set_articles([LEDGER])
    assert shown(model) == ["Reading 1", 2]


@pytest.mark.parametrize(
    ("query", "found"),
    [("points", [2]), ("咖啡", [3]), ("HEALTH", [1]), ("halvorsen cough", [1]), ("halvorsen ledger", []), (" ", [1, 2, 3])],
)
def test_the_filter_looks_in_title_category_and_authors(model, query, found):
    model.set_query(query)
    assert [row.number for row in model.rows() if isinstance(row, Listed)] == found


@pytest.mark.parametrize(
    ("language", "terms", "chip"), [("en", 22, "EN+中"), ("en", 0, "EN"), ("zh-Hans", 3, "中"), ("zh-Hant", 0, "中"), ("de", 0, "DE")]
)
def test_the_sign_says_which_languages_there_are_to_read(model, language, terms, chip):
    assert model.chip(listed(1, "A title", language=language, terms=terms)) == chip


@pytest.mark.parametrize(
    ("published", "date"),
    [("2018-05-26", "26 May 2018"), ("2018-05", "May 2018"), ("2018", "2018"), ("2018-05-26T08:00:00Z", "26 May 2018"), (None, "")],
)
def test_a_date_is_as_exact_as_the_page_says(model, english, published, date):
    assert model.date(listed(1, "A title", published=published)) == date


def test_a_screen_reader_says_all_that_a_row_shows(model, english):
    assert model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "The Points Ledger, EN+中, 14 Mar 2024, 22 terms, 40% read"
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("22 terms, unread")
    assert model.terms(listed(1, "A title", terms=1)) == "1 term"


def test_headings_cannot_be_chosen_and_articles_can(model):
    assert isinstance(model.rows()[0], Heading)
    assert model.article_at(0) is None
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert (model.row_of(3), model.row_of(9), model.row_of(None)) == (5, None, None)


def test_reading_on_within_a_group_changes_the_rows_in_place(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_articles([listed(2, "The Points Ledger", 0.7), CAFE, COUGH])


def test_a_tooltip_says_where_an_article_comes_from_and_when_it_was_fetched(model, english):
    ours = listed(1, "A file", source="/pages/ledger.html")
    fetched = listed(
        2, "A page", source="https://tide.example/a", url="https://tide.example/a?b=1&c=2", fetched="2024-03-14T10:00:00+00:00"
    )
    assert model.origin(ours) == "/pages/ledger.html"
    assert model.origin(fetched).startswith("https://tide.example/a?b=1&c=2, fetched 14/03/2024")
    model.set_articles([fetched])
    tip = model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<qt>https://tide.example/a?b=1&amp;c=2, fetched")


def test_an_article_that_has_a_partner_is_said_to_be_paired(model, english):
    assert ", paired, " in model.accessible_text(listed(1, "The Points Ledger", partner=2))
    assert "paired" not in model.accessible_text(listed(1, "The Points Ledger"))
