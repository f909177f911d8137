"""Every bad input ends in its whole text or in a sentence that names it, and the library is what it was, or grew by that text only."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from glossreader.domain.arrival import Address, Choice
from glossreader.domain.notices import HanLost
from glossreader.domain.source_errors import SourceError
from glossreader.importers.address import read_address
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.ui.messages import message
from glossreader.worker.patient import PatientWorker
from tests.importers.hostile import Input
from tests.importers.hostile_addresses import ADDRESSES, PAGES, Asked
from tests.importers.hostile_door import brought_in, times_held
from tests.importers.hostile_inputs import inputs
from tests.importers.web.server import serving
from tests.store.rows import rows
from tests.test_library import PAGE

SIZE = 200
ALL = list(inputs(SIZE))
READ = [bad for bad in ALL if not bad.refused]
REFUSED = [bad for bad in ALL if bad.refused]
OF_ARTICLES = ("source", "article", "block", "entry", "mention")


def names(table):
    return [bad.name for bad in table]


@pytest.fixture(scope="module")
def worker(dictionary_cache, chinese):
    with PatientWorker(dictionary_cache) as patient:
        yield patient


@pytest.fixture(scope="module")
def dictionary(dictionary_cache, chinese):
    """What opens the dictionary for a library, which closes it."""
    return lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory, dictionary):
    """A library with one article; tests take a copy."""
    folder = tmp_path_factory.mktemp("shelf")
    (folder / "page.txt").write_text(PAGE, encoding="utf-8")
    with Library.open(folder / "library.glossreader", dictionary) as library:
        library.add(folder / "page.txt")
    return folder / "library.glossreader"


@pytest.fixture
def library_path(tmp_path, shelf):
    (tmp_path / "shelf").mkdir()
    return Path(shutil.copy(shelf, tmp_path / "shelf"))


@pytest.fixture
def place(tmp_path):
    """A folder for the input alone."""
    (tmp_path / "input").mkdir()
    return tmp_path / "input"


@pytest.fixture(scope="module")
def server():
    with serving(PAGES) as running:
        yield running


def kept(path: Path, dictionary, mined):
    """Keep what was read in the library; tell how many articles it added."""
    with Library.open(path, dictionary) as library:
        added = library.keep(mined, {article.number: Choice.KEEP_BOTH for article in mined.imported.articles})
        assert library.check() == ()
    return added


def assert_it_grew_by(mined, added, before, after):
    """The new articles came from one source, and every row that was there is there as it was."""
    assert len(after["source"]) == len(before["source"]) + 1
    assert len(after["article"]) == len(before["article"]) + len(mined.imported.articles)
    assert len(added.numbers) == len(mined.imported.articles)
    for name in OF_ARTICLES:
        assert all(row in after[name] for row in before[name]), name


def test_every_input_has_a_name_of_its_own():
    assert len(set(names(ALL))) == len(ALL)
    assert len(set(names(ADDRESSES))) == len(ADDRESSES)


@pytest.mark.parametrize("bad", READ, ids=names(READ))
def test_what_can_be_read_is_read_whole_and_the_library_grows_by_it_only(bad, place, library_path, worker, dictionary):
    before = rows(library_path)
    arrival = bad.make(place)
    made = sorted(place.iterdir())
    mined = brought_in(arrival, worker)
    assert times_held(bad, mined.imported) >= bad.times
    assert not any(isinstance(notice, HanLost) for notice in mined.imported.notices)
    assert sorted(place.iterdir()) == made  # nothing was unpacked beside it
    assert mined.imported.source.raw == arrival.read_bytes()
    added = kept(library_path, dictionary, mined)
    assert_it_grew_by(mined, added, before, rows(library_path))


@pytest.mark.parametrize("bad", REFUSED, ids=names(REFUSED))
def test_what_cannot_be_read_is_told_by_its_name_and_the_library_is_byte_for_byte_what_it_was(
    bad: Input, place, library_path, worker, dictionary
):
    before, everything = library_path.read_bytes(), rows(library_path, but=())
    arrival = bad.make(place)
    with Library.open(library_path, dictionary) as library:
        with pytest.raises(SourceError) as refused:
            library.keep(brought_in(arrival, worker))
        assert library.check() == ()
    assert_it_is_told(refused.value, bad.refused, str(arrival))
    assert library_path.read_bytes() == before
    assert rows(library_path, but=()) == everything


def assert_it_is_told(error: SourceError, kind: str | None, name: str):
    """The sentence names the source, and is a whole one; so is the window's."""
    assert type(error).__name__ == kind
    assert error.name == name
    assert str(error).endswith(".")
    assert len(str(error).splitlines()) == 1
    assert message(error)


@pytest.fixture
def no_proxy(monkeypatch):
    """No test depends on the proxy of the system that it runs on."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("asked", ADDRESSES, ids=names(ADDRESSES))
def test_an_address_is_read_whole_or_told_and_the_library_is_what_it_was(asked: Asked, server, library_path, worker, dictionary, no_proxy):
    before, everything = library_path.read_bytes(), rows(library_path, but=())
    address = Address(asked.path if ":" in asked.path else server.url(asked.path), asked.allows)
    if asked.refused is None:
        mined = brought_in(address, worker)
        assert_it_grew_by(mined, kept(library_path, dictionary, mined), everything, rows(library_path))
        return
    fetched = partial(read_address, address, bounds=asked.bounds) if asked.bounds else partial(brought_in, address, worker)
    with pytest.raises(SourceError) as refused:
        fetched()
    assert_it_is_told(refused.value, asked.refused, address.url)
    assert library_path.read_bytes() == before
