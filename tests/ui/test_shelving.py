import multiprocessing

import pytest

from glossreader.domain.errors import DictionaryFileError
from tests.ui.person import PATIENCE


def shelved(qtbot, shelving, signal):
    with qtbot.waitSignal(signal, timeout=PATIENCE) as heard:
        pass
    assert not shelving.is_under_way
    return heard.args[0]


@pytest.fixture(autouse=True)
def started(background):
    background.start()


def test_an_own_dictionary_is_built_beside_the_window_and_asked_from_then_on(background, tmp_path, qtbot):
    path = tmp_path / "words.tsv"
    path.write_text("".join(f"词{number}\tword {number}\n" for number in range(500)), encoding="utf-8")
    shares: list[float] = []
    with qtbot.waitSignal(background.shelf_changed, timeout=PATIENCE):
        shelving = background.add_dictionary(path)
        shelving.progressed.connect(shares.append)
        added = shelved(qtbot, shelving, shelving.finished)
    assert (added.volume.name, added.volume.entries) == ("words", 500)
    assert background.shelf[0] == added.volume.id
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_what_is_no_dictionary_is_refused_and_one_that_is_stopped_is_not_there(background, tmp_path, qtbot):
    path = tmp_path / "notes.tsv"
    path.write_text("nothing of the kind\n", encoding="utf-8")
    shelving = background.add_dictionary(path)
    assert isinstance(shelved(qtbot, shelving, shelving.refused), DictionaryFileError)
    path.write_text("研究\tmy own study\n", encoding="utf-8")
    stopped = background.add_dictionary(path)
    stopped.stop()
    assert not [process for process in multiprocessing.active_children() if process.name == "glossreader-dictionary"]
    assert background.shelf == ("starter", "cedict")
