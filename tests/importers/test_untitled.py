import os
import sys

import pytest

from glossreader.importers.open import read_bytes
from glossreader.importers.untitled import title_of

NAMES_OF_BYTES = [("失信黑名单", "gbk"), ("街角的茶館", "big5"), ("café", "latin-1"), ("户口", "gbk")]


def test_an_article_without_a_title_is_called_as_its_file():
    assert title_of("失信黑名单.v2.txt") == "失信黑名单.v2"
    assert title_of("two\nlines.txt") == "two lines"


@pytest.mark.skipif(sys.platform != "linux", reason="names are bytes on Linux only")
@pytest.mark.parametrize(("name", "charset"), NAMES_OF_BYTES)
def test_a_name_in_an_old_charset_is_read(name, charset):
    assert title_of(os.fsdecode(f"{name}.txt".encode(charset))) == name


@pytest.mark.parametrize("name", ["half\ud83d.txt", "\udcff\udcfe\udc81.txt", "a\udc80\ud800b.txt"])
def test_a_name_that_is_no_text_still_gives_a_title_that_can_be_kept(name):
    imported = read_bytes(name, f"/pages/{name}", b"One line, and no more.")
    assert imported.articles[0].title.encode()
