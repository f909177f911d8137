"""Sources are read in a process apart, one after the other; one that it does not survive costs no other."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

import pytest

from glossreader.domain.arrival import Again, Pasted
from glossreader.domain.article import Source
from glossreader.domain.source_errors import NotAFile, NothingToRead, ReadingFailed, ReadingTooBig, ReadingTooLong, SourceNotFound
from glossreader.worker.limits import Limits
from glossreader.worker.messages import Wanted
from glossreader.worker.patient import PatientWorker
from glossreader.worker.process import WorkerFailedError
from tests.test_library import PAGE

LONG = "".join(f"Paragraph {number} is about Sesame Credit (芝麻信用).\n\n" for number in range(20_000))
BOMB = (f"<p>{'用' * 100} abc {'信' * 100}</p>" * 40_000).encode()
CHINESE = "街角的茶馆\n\n街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起“失信黑名单”，大家都不作声。\n"


@pytest.fixture
def worker(dictionary_cache, chinese):
    with PatientWorker(dictionary_cache) as patient:
        yield patient


def test_a_file_is_read_and_mined(worker, tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    mined = worker.mined(Wanted(path))
    assert [article.title for article in mined.imported.articles] == ["A Blacklist for Everyone"]
    assert "老赖" in [entry.term.simplified for entry in mined.glossaries[0].entries]


def test_a_folder_is_not_read_but_its_files_are(worker, tmp_path):
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    with pytest.raises(NotAFile, match="is a folder"):
        worker.mined(Wanted(tmp_path))
    assert worker.mined(Wanted(tmp_path / "page.txt")).imported.articles


def test_a_source_that_is_refused_costs_no_other(worker, tmp_path):
    with pytest.raises(SourceNotFound):
        worker.mined(Wanted(tmp_path / "gone.txt"))
    with pytest.raises(NothingToRead):
        worker.mined(Wanted(Pasted("Pasted text", b" ")))
    assert worker.mined(Wanted(Pasted("Pasted text", PAGE.encode()))).imported.source.name == "Pasted text"


def test_what_the_library_kept_is_read_again_in_another_charset(worker):
    kept = Source("tea.txt", "/pages/tea.txt", CHINESE.encode("gb18030"), "big5hkscs", "2026-11-25T10:00:00+08:00")
    again = worker.mined(Wanted(Again(kept), "gb18030")).imported
    assert again.source == Source("tea.txt", "/pages/tea.txt", kept.raw, "gb18030", kept.fetched)
    assert "失信黑名单" in again.articles[0].blocks[0].text


def test_a_source_that_needs_too_much_memory_is_told_and_costs_no_other(dictionary_cache, chinese):
    with PatientWorker(dictionary_cache, Limits(memory=150)) as worker:
        with pytest.raises(ReadingTooBig, match="Reading bomb needed more than 150 MB of memory"):
            worker.mined(Wanted(Pasted("bomb", BOMB, is_html=True)))
        assert worker.mined(Wanted(Pasted("page", PAGE.encode()))).imported.articles
    assert not multiprocessing.active_children()


def test_a_source_that_takes_too_long_is_told_and_its_process_ended(dictionary_cache, chinese):
    with PatientWorker(dictionary_cache, Limits(silence=0.05)) as worker:
        with pytest.raises(ReadingTooLong, match="Reading endless took longer than"):
            worker.mined(Wanted(Pasted("endless", LONG.encode())))
        assert not multiprocessing.active_children()


def test_a_fault_of_the_program_is_reported_and_costs_no_other_source(worker):
    with pytest.raises(WorkerFailedError, match="Traceback"):
        worker.mined(Wanted(cast("Any", 7)))
    assert worker.mined(Wanted(Pasted("page", PAGE.encode()))).imported.articles


def test_a_process_that_died_at_rest_is_replaced(worker):
    worker.mined(Wanted(Pasted("one", PAGE.encode())))
    (process,) = multiprocessing.active_children()
    process.kill()
    process.join()
    assert worker.mined(Wanted(Pasted("two", PAGE.encode()))).imported.articles


def test_a_process_that_dies_of_a_source_costs_that_source_only(worker):
    with ThreadPoolExecutor(1) as executor:
        reading = executor.submit(worker.mined, Wanted(Pasted("endless", LONG.encode())))
        while not reading.done():
            for process in multiprocessing.active_children():
                process.kill()
        with pytest.raises(ReadingFailed, match="endless"):
            reading.result()
    assert worker.mined(Wanted(Pasted("page", PAGE.encode()))).imported.articles
