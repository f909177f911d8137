import sqlite3
from contextlib import closing
from dataclasses import fields, replace

import pytest

from glossreader.domain.errors import ArticleNotFound
from glossreader.domain.level import Standard
from glossreader.domain.shelf import ReadingPlace
from glossreader.settings import Notation, Order, Ruby, Scheme, Script, Settings, Traditional
from glossreader.store.database import Store
from glossreader.store.peek import peek_settings
from tests.store.examples import keep
from tests.store.rows import rows

CHOSEN = Settings(
    script=Script.TRADITIONAL,
    traditional=Traditional.HONG_KONG,
    marks_ambiguous=True,
    notation=Notation.ZHUYIN,
    sandhi=True,
    standard=Standard.HSK_2021,
    ruby=Ruby.ALL_WORDS,
    scheme=Scheme.NIGHT,
    order=Order.MENTIONS,
    zoom=1.25,
    language="zh_CN",
    articles_width=300,
    glossary_width=400,
    articles_shown=False,
    glossary_shown=False,
    geometry="AdnQywADAAA=",
    looks_first=False,
    open_articles=(3, 1),
)
HALFWAY = ReadingPlace(block=12, start=340, progress=0.5)


def _write(path, **values):
    """Write settings as another program, or a damaged disk, might."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?)", list(values.items()))


def test_a_new_library_has_the_default_settings(store):
    assert store.settings() == Settings()


def test_settings_are_there_when_the_library_is_opened_again(path):
    assert all(getattr(CHOSEN, field.name) != field.default for field in fields(Settings)), "each is chosen otherwise"
    with closing(Store.open(path)) as store:
        store.keep_settings(replace(CHOSEN, zoom=2.0))
        store.keep_settings(CHOSEN)
    with closing(Store.open(path)) as store:
        assert store.settings() == CHOSEN


def test_settings_and_reading_places_are_no_changes_that_undo_takes_back(store):
    keep(store)
    store.keep_settings(CHOSEN)
    store.keep_reading_place(1, HALFWAY)
    store.undo()
    assert store.settings() == CHOSEN
    store.keep_settings(Settings())
    assert store.redo().what == "Added “Everyone Has a Score”"


def test_a_setting_of_another_version_is_ignored_and_stays(path, store):
    store.close()
    _write(path, ligatures="true", zoom="1.5")
    with closing(Store.open(path)) as opened:
        assert opened.settings() == Settings(zoom=1.5)
        opened.keep_settings(CHOSEN)
        assert opened.settings() == CHOSEN
    assert ("ligatures", "true") in rows(path)["setting"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("script", '"klingon"'),
        ("ruby", "[]"),
        ("scheme", "7"),
        ("order", "null"),
        ("zoom", "9"),
        ("zoom", "NaN"),
        ("zoom", '"big"'),
        ("language", "false"),
        ("articles_width", "-3"),
        ("glossary_width", "true"),
        ("glossary_width", "348.5"),
        ("articles_shown", "1"),
        ("glossary_shown", '"yes"'),
        ("geometry", "{}"),
        ("open_articles", '"12"'),
        ("open_articles", '[1, "2"]'),
        ("open_articles", "[1, true]"),
        ("zoom", "1.5 or so"),
        ("geometry", b"\xff\xfe"),
        ("open_articles", "[" * 100_000),
    ],
)
def test_a_value_that_cannot_be_is_the_default_of_its_field_and_the_others_stay(path, store, name, value):
    store.keep_settings(CHOSEN)
    store.close()
    _write(path, **{name: value})
    wanted = replace(CHOSEN, **{name: getattr(Settings(), name)})
    assert peek_settings(path) == wanted
    with closing(Store.open(path)) as opened:
        assert opened.settings() == wanted


def test_settings_can_be_seen_before_the_library_is_opened(path, store):
    store.keep_settings(CHOSEN)
    store.close()
    before = path.read_bytes()
    assert peek_settings(path) == CHOSEN
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_look_at_a_library_that_is_open_harms_nothing(path, store):
    store.keep_settings(CHOSEN)
    assert peek_settings(path) in {Settings(), CHOSEN}
    keep(store)
    store.close()
    assert peek_settings(path) == CHOSEN


def _of_format_1(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE term (id)")


def _damaged(path):
    Store.open(path).close()
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize(
    "write",
    [
        lambda path: None,
        lambda path: path.touch(),
        lambda path: path.mkdir(),
        lambda path: path.write_bytes(b"x" * 9000),
        _damaged,
        _of_format_1,
    ],
)
def test_where_no_settings_can_be_seen_there_are_the_defaults(path, write):
    write(path)
    assert peek_settings(path) == Settings()
    assert peek_settings(path / "below") == Settings()


def test_an_article_that_was_never_opened_has_no_reading_place(store):
    keep(store)
    assert store.reading_place(1) is None
    assert [listed.progress for listed in store.articles()] == [None]


def test_the_last_place_in_an_article_is_kept_and_the_list_shows_how_far_it_was_read(path, store):
    keep(store)
    keep(store, "Second")
    store.keep_reading_place(2, ReadingPlace(0, 0, 0.0))
    store.keep_reading_place(2, HALFWAY)
    store.close()
    with closing(Store.open(path)) as opened:
        assert opened.reading_place(2) == HALFWAY
        assert [listed.progress for listed in opened.articles()] == [None, 0.5]
        assert opened.check() == ()


def test_the_place_goes_with_its_article(store, path):
    keep(store)
    store.keep_reading_place(1, HALFWAY)
    store.undo()
    store.redo()
    assert store.reading_place(1) is None
    assert store.check() == ()


def test_an_article_that_is_not_there_has_no_place(store):
    with pytest.raises(ArticleNotFound, match="no article 4"):
        store.reading_place(4)
    with pytest.raises(ArticleNotFound, match="no article 4"):
        store.keep_reading_place(4, HALFWAY)
