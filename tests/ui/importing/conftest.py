"""A person who looks at what comes in before it is kept."""

import pytest

from tests.ui.importing.looker import Looker
from tests.ui.importing.pages import write


@pytest.fixture
def looker(person) -> Looker:
    return Looker(person)


@pytest.fixture
def pages(tmp_path):
    """A folder with pages to bring in."""
    return write(tmp_path / "pages")
