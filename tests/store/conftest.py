from contextlib import closing

import pytest

from glossreader.store.database import Store


@pytest.fixture
def path(tmp_path):
    """Where the library of the test lies."""
    return tmp_path / "library.glossreader"


@pytest.fixture
def store(path):
    """An empty library, open."""
    with closing(Store.open(path)) as opened:
        yield opened
