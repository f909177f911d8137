import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from glossreader.domain.deed import Deed
from glossreader.domain.dictionary import BUILT_IN, CEDICT, STARTER, DictionaryFile, DictionaryFormat
from glossreader.domain.errors import DictionaryNotFound
from glossreader.domain.words import WordCorrection
from glossreader.store.changes import KEPT
from glossreader.store.database import Store
from tests.store.examples import bring, keep, undone

SLANG = "躺平\tto lie flat\n内卷\tinvolution\n"
JOINED = WordCorrection(("北京市长",))


def files(path):
    """How many dictionaries' bytes a closed library holds."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT count(*) FROM dictionary_file").fetchone()[0]


def remove(store, id_):
    store.arrange([volume for volume in store.volumes() if volume.id != id_], Deed.DICTIONARY_REMOVED.of("slang"))


def test_a_new_library_has_the_built_in_dictionaries_on_its_shelf(store):
    assert store.shelf() == BUILT_IN
    assert [(volume.id, volume.is_on) for volume in store.volumes()] == [(STARTER, True), (CEDICT, True)]


def test_a_person_s_own_dictionary_is_kept_with_its_bytes(store):
    own = bring(store, SLANG)
    assert store.shelf() == (own, STARTER, CEDICT)
    assert (store.volumes()[0].name, store.volumes()[0].entries) == ("slang", 2)
    assert store.dictionary_file(own) == DictionaryFile("slang", DictionaryFormat.TSV, SLANG.encode())
    assert store.check() == ()


def test_dictionaries_are_put_in_another_order_and_switched_off(store):
    own = bring(store, SLANG)
    first, starter, cedict = store.volumes()
    store.arrange((starter, replace(cedict, is_on=False), first), Deed.DICTIONARY_MOVED.of("slang"))
    assert store.shelf() == (STARTER, own)
    assert undone(store) == "Moved the dictionary “slang”"
    assert store.shelf() == (own, STARTER, CEDICT)


def test_an_order_that_is_there_already_is_no_change(store):
    bring(store, SLANG)
    before = store.changes()
    store.arrange(store.volumes(), "nothing")
    assert store.changes() == before


def test_a_dictionary_that_was_removed_comes_back_with_its_bytes(store):
    own = bring(store, SLANG)
    remove(store, own)
    assert store.shelf() == BUILT_IN
    with pytest.raises(DictionaryNotFound):
        store.dictionary_file(own)
    assert undone(store) == "Removed the dictionary “slang”"
    assert store.dictionary_file(own).raw == SLANG.encode()
    assert undone(store) == "Added the dictionary “slang”"
    assert store.shelf() == BUILT_IN
    while store.redo():
        assert store.check() == ()
    assert store.shelf() == BUILT_IN


def test_bytes_that_no_change_could_bring_back_are_gone(store, path):
    bring(store, SLANG)
    store.undo()
    keep(store)  # from now on it cannot be done again
    store.close()
    assert files(path) == 0


def test_bytes_of_a_dictionary_that_was_removed_long_ago_are_gone(store, path):
    own = bring(store, SLANG)
    remove(store, own)
    for number in range(KEPT):
        store.correct_words(WordCorrection((f"信用{number}",)))
    store.close()
    assert files(path) == 0


def test_the_same_bytes_brought_again_while_they_could_come_back_are_kept_once(store, path):
    remove(store, bring(store, SLANG))
    bring(store, SLANG)
    assert store.check() == ()
    store.close()
    assert files(path) == 1


def test_corrections_stand_in_the_order_in_which_they_were_made(store):
    said = [WordCorrection(("研究", "生命")), JOINED, WordCorrection(("市", "长"), "城", "大")]
    for correction in said:
        store.correct_words(correction)
    assert store.corrections() == tuple(said)
    assert store.check() == ()


def test_what_is_said_of_the_same_stretch_in_the_same_place_takes_the_place_of_what_was_said_before(store):
    for words in (("北京", "市长"), ("北京市", "长"), ("北京市", "长")):
        store.correct_words(WordCorrection(words))
    assert store.corrections() == (WordCorrection(("北京市", "长")),)
    assert len(store.changes()) == 2
    store.correct_words(WordCorrection(("北京", "市长"), "在"))
    assert len(store.corrections()) == 2


def test_a_correction_is_forgotten_taken_back_and_done_again(store):
    store.correct_words(JOINED)
    store.forget_correction(JOINED)
    store.forget_correction(WordCorrection(("研究",)))
    assert store.corrections() == ()
    assert undone(store) == "Forgot the correction of the words 北京市长"
    assert store.corrections() == (JOINED,)
    assert undone(store) == "Corrected the words 北京市长"
    assert (store.corrections(), store.changes()) == ((), ())
    store.redo()
    assert store.corrections() == (JOINED,)


@pytest.mark.parametrize(
    ("damage", "where", "what"),
    [
        ("UPDATE dictionary SET name = 'slong' WHERE name = 'slang'", "dictionaries", "slong is not as it was kept"),
        ("UPDATE dictionary SET is_on = 0 WHERE name = 'slang'", "dictionaries", "slang is not as it was kept"),
        ("UPDATE dictionary SET position = 7 WHERE id = 'cedict'", "dictionaries", "cedict is not as it was kept"),
        ("UPDATE dictionary SET format = 'xls' WHERE name = 'slang'", "dictionaries", "'xls' stands where it cannot"),
        ("UPDATE dictionary_file SET raw = x'00'", "dictionaries", "are not those that were opened"),
        ("DELETE FROM dictionary_file", "dictionaries", "The bytes of slang are gone"),
        ("UPDATE word_correction SET behind = '大'", "words", "北京市长 is not as it was kept"),
        ("UPDATE word_correction SET words = '[\"北'", "words", "cannot be read"),
    ],
)
def test_damage_is_told_with_its_place(store, path, damage, where, what):
    bring(store, SLANG)
    store.correct_words(JOINED)
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(damage)
    with closing(Store.open(path)) as opened:
        assert any(fault.where == where and what in fault.what for fault in opened.check())
