import gzip
from functools import partial

import pytest

from glossreader.domain.dictionary import CEDICT, STARTER
from glossreader.domain.errors import DictionaryComesAlong, DictionaryFileError, DictionaryNotFound
from glossreader.domain.source_errors import SourceError
from glossreader.domain.words import WordCorrection
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.settings import Writing

_PAGE = "海滨路笔记\n\n他研究生命起源已经三年了，失信黑名单上没有他的名字。\n"


@pytest.fixture(scope="module")
def cache(dictionary_cache, tmp_path_factory):
    """A folder of dictionaries in which those of the program are at hand, and a person's own ones disturb no other test."""
    folder = tmp_path_factory.mktemp("cache")
    for file in dictionary_cache.glob("*.dictionary"):
        (folder / file.name).symlink_to(file)
    return folder


@pytest.fixture
def opened(tmp_path, cache, chinese):
    return partial(Library.open, tmp_path / "library.glossreader", lambda shelf: Chinese.open(cache, shelf=shelf))


@pytest.fixture
def library(opened):
    with opened() as library:
        yield library


def written(folder, text, name="words.tsv"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def ids(library):
    return [volume.id for volume in library.volumes()]


def test_a_new_library_has_the_dictionaries_of_the_program(library):
    assert ids(library) == [STARTER, CEDICT]
    assert [volume.is_on for volume in library.volumes()] == [True, True]
    assert all(volume.entries > 300 for volume in library.volumes())


def test_a_person_s_own_dictionary_is_asked_first_and_goes_again(library, tmp_path):
    before = library.look_up("研究")
    added = library.add_dictionary(written(tmp_path, "研究\tyán jiū\tmy own study\n坏行\n"))
    assert (added.volume.name, added.volume.entries) == ("words", 1)
    assert [notice.line for notice in added.notices] == [2]
    assert ids(library) == [added.volume.id, STARTER, CEDICT]
    assert library.look_up("研究")[0].senses == ("my own study",)
    library.remove_dictionary(added.volume.id)
    assert library.look_up("研究") == before
    library.undo()
    assert library.look_up("研究")[0].senses == ("my own study",)


def test_a_dictionary_is_switched_off_and_asked_later(library, tmp_path):
    own = library.add_dictionary(written(tmp_path, "研究\tmy own study\n")).volume.id
    library.set_dictionary_on(own, is_on=False)
    assert library.look_up("研究")[0].senses != ("my own study",)
    library.set_dictionary_on(own, is_on=True)
    library.move_dictionary(own, 9)
    assert ids(library) == [STARTER, CEDICT, own]
    assert library.look_up("研究")[-1].senses == ("my own study",)


def test_the_same_file_again_is_no_change(library, tmp_path):
    path = written(tmp_path, "研究\tmy own study\n")
    first = library.add_dictionary(path)
    changes = library.changes()
    assert library.add_dictionary(path).volume == first.volume
    assert library.changes() == changes


@pytest.mark.parametrize(("day", "is_newer"), [("2099-01-01", True), ("2001-01-01", False)])
def test_a_newer_cc_cedict_takes_the_place_of_the_program_s_own(library, tmp_path, day, is_newer):
    text = f"# CC-CEDICT\n#! version=1\n#! publisher=MDBG\n#! date={day}T00:00:00Z\n研究 研究 [yan2 jiu1] /another study/\n"
    path = tmp_path / "cedict_ts.u8.gz"
    path.write_bytes(gzip.compress(text.encode()))
    added = library.add_dictionary(path)
    assert added.volume.name == f"CC-CEDICT {day}"
    assert bool(added.notices) is is_newer
    assert {volume.id: volume.is_on for volume in library.volumes()}[CEDICT] is not is_newer
    assert ids(library) == ([STARTER, added.volume.id, CEDICT] if is_newer else [STARTER, CEDICT, added.volume.id])


def test_what_was_lost_from_the_cache_is_built_again_from_the_library(opened, cache, tmp_path):
    with opened() as library:
        own = library.add_dictionary(written(tmp_path, "研究\tstill here\n")).volume.id
    for file in cache.glob(f"{own}*"):
        file.unlink()
    with opened() as library:
        assert library.look_up("研究")[0].senses == ("still here",)
        assert library.edition == ((own, STARTER, CEDICT), 1)


@pytest.mark.parametrize("raw", [b"", b"\0\1\2\3" * 100, b"no tab here\n"])
def test_a_file_that_is_no_dictionary_is_refused_and_nothing_changes(library, tmp_path, raw):
    path = tmp_path / "bad.tsv"
    path.write_bytes(raw)
    with pytest.raises((DictionaryFileError, SourceError), match=r"bad\.tsv"):
        library.add_dictionary(path)
    assert ids(library) == [STARTER, CEDICT]
    assert library.changes() == ()


@pytest.mark.parametrize("name", ["nowhere.tsv", ""])
def test_what_is_no_file_is_named(library, tmp_path, name):
    with pytest.raises(SourceError):
        library.add_dictionary(tmp_path / name)


def test_a_dictionary_of_the_program_stays_and_an_unknown_one_is_named(library):
    with pytest.raises(DictionaryComesAlong):
        library.remove_dictionary(CEDICT)
    with pytest.raises(DictionaryNotFound):
        library.set_dictionary_on("0" * 64, is_on=True)


def test_words_are_cut_as_a_person_said_until_that_is_taken_back(library, tmp_path):
    (number,) = library.add(written(tmp_path, _PAGE, "page.txt")).numbers

    def words():
        page = library.page(number, Writing())
        return [passage.text[word.start : word.end] for passage in page.passages for word in passage.words or ()]

    assert "研究生" not in words()
    library.correct_words(WordCorrection(("研究生", "命")))
    assert "研究生" in words()
    assert library.corrections() == (WordCorrection(("研究生", "命")),)
    library.undo()
    assert "研究生" not in words()
    assert library.corrections() == ()


def test_the_dictionaries_are_searched(library):
    assert library.search_dictionary("hei1 ming2 dan1")[0].simplified == "黑名单"
    assert any(entry.simplified == "黑名单" for entry in library.search_dictionary("blacklist"))
