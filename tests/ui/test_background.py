import multiprocessing
import threading
from operator import methodcaller
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from glossreader.domain.arrival import Pasted
from glossreader.domain.errors import ArticleNotFound, LibraryInUse, NotALibrary
from glossreader.domain.source_errors import ReadingFailed, SourceNotFound
from glossreader.store.database import Store
from glossreader.ui.background import Background
from tests.test_library import ANOTHER, PAGE

ENDLESS = 20_000  # paragraphs, which keep a worker busy for seconds
PATIENCE = 30_000  # milliseconds; the machine may be busy


class Heard:
    """All that an import says, in order."""

    def __init__(self, running) -> None:
        self.progress: list[tuple[int, int, str]] = []
        self.added: list[int] = []
        self.notices: list[object] = []
        self.refused: list[Any] = []
        self.summary: Any = None
        running.progressed.connect(lambda done, total, name, _: self.progress.append((done, total, name)))
        running.article_added.connect(self.added.append)
        running.noticed.connect(self.notices.append)
        running.refused.connect(lambda _, error: self.refused.append(error))
        running.finished.connect(self._finish)

    def _finish(self, summary) -> None:
        self.summary = summary


@pytest.fixture
def library_file(tmp_path):
    return tmp_path / "library.glossreader"


@pytest.fixture
def background(library_file, dictionary_cache, chinese, qtbot):
    opened = Background(library_file, dictionary_cache)
    opened.start()
    yield opened
    opened.close()


@pytest.fixture
def files(tmp_path) -> tuple[Path, Path]:
    page, another = tmp_path / "page.txt", tmp_path / "another.txt"
    page.write_text(PAGE, encoding="utf-8")
    another.write_text(ANOTHER, encoding="utf-8")
    return page, another


@pytest.fixture
def endless(tmp_path):
    path = tmp_path / "endless.txt"
    path.write_text("".join(f"Paragraph {n} is about Sesame Credit (芝麻信用).\n\n" for n in range(ENDLESS)), encoding="utf-8")
    return path


def answer(qtbot, background, call, **options):
    """What the library answers, or the error with which it refuses."""
    answers: list[Any] = []
    background.ask(call, answers.append, answers.append, **options)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    return answers[0]


def finished(qtbot, running) -> Heard:
    heard = Heard(running)
    qtbot.waitUntil(lambda: heard.summary is not None, timeout=PATIENCE)
    return heard


def titles(qtbot, background):
    return [listed.title for listed in answer(qtbot, background, methodcaller("articles"))]


def test_it_says_that_the_library_is_open_and_the_dictionary_there(library_file, dictionary_cache, chinese, qtbot):
    opened = Background(library_file, dictionary_cache)
    with qtbot.waitSignals([opened.opened, opened.dictionary_ready], timeout=PATIENCE):
        opened.start()
    opened.close()


def test_calls_are_answered_in_the_order_of_asking_and_in_the_thread_of_the_window(background, qtbot):
    threads, answers = [], []

    def then(value):
        threads.append(threading.current_thread())
        answers.append(value)

    for number in range(20):
        background.ask(lambda _, number=number: (number, threading.current_thread().name), then)
    qtbot.waitUntil(lambda: len(answers) == 20, timeout=PATIENCE)
    assert [number for number, _ in answers] == list(range(20))
    assert {name for _, name in answers} == {"library"}
    assert set(threads) == {threading.main_thread()}


def test_what_is_idle_waits_for_all_others(library_file, dictionary_cache, chinese, qtbot):
    answers: list[str] = []
    opened = Background(library_file, dictionary_cache)
    opened.ask(lambda _: "idle", answers.append, idle=True)
    opened.ask(lambda _: "first", answers.append)
    opened.ask(lambda _: "second", answers.append)
    opened.start()
    qtbot.waitUntil(lambda: len(answers) == 3, timeout=PATIENCE)
    opened.close()
    assert answers == ["first", "second", "idle"]


def test_a_forgotten_call_is_not_made_and_not_answered(library_file, dictionary_cache, chinese, qtbot):
    opened, made = Background(library_file, dictionary_cache), []
    ticket = opened.ask(lambda _: made.append("called"), lambda _: made.append("answered"))
    ticket.forget()
    opened.start()
    assert answer(qtbot, opened, lambda _: "later") == "later"
    opened.close()
    assert made == []


def test_a_refusal_goes_to_whoever_asked_or_to_the_window(background, qtbot):
    assert isinstance(answer(qtbot, background, methodcaller("article", 7)), ArticleNotFound)
    with qtbot.waitSignal(background.call_refused, timeout=PATIENCE) as told:
        background.ask(methodcaller("article", 8))
    assert told.args[0].number == 8


def test_a_fault_of_the_program_reaches_the_excepthook_with_its_place_and_the_next_call_is_served(background, qtbot):
    with qtbot.capture_exceptions() as faults:
        background.ask(lambda _: 1 // 0)
        assert answer(qtbot, background, lambda _: "alive") == "alive"
    kind, _, trace = faults[0]
    assert kind is ZeroDivisionError
    assert trace is not None


@pytest.mark.parametrize(
    ("spoil", "error"), [(lambda path: path.write_text(PAGE, encoding="utf-8"), NotALibrary), (Store.open, LibraryInUse)]
)
def test_a_library_that_cannot_be_opened_refuses_itself_every_call_and_every_import(
    spoil, error, library_file, dictionary_cache, chinese, files, qtbot
):
    held = spoil(library_file)
    opened = Background(library_file, dictionary_cache)
    with qtbot.waitSignal(opened.refused, timeout=PATIENCE) as told:
        opened.start()
    assert isinstance(told.args[0], error)
    assert isinstance(answer(qtbot, opened, methodcaller("articles")), error)
    assert isinstance(finished(qtbot, opened.add(files)).refused[0], error)
    opened.close()
    if error is LibraryInUse:
        held.close()


def test_a_batch_goes_on_behind_a_bad_file(background, files, tmp_path, qtbot):
    gone = tmp_path / "gone.txt"
    heard = finished(qtbot, background.add([files[0], gone, files[1]]))
    assert [type(error) for error in heard.refused] == [SourceNotFound]
    assert heard.added == [1, 2]
    assert heard.progress == [(0, 3, str(files[0])), (1, 3, str(gone)), (2, 3, str(files[1])), (3, 3, "")]
    assert (heard.summary.numbers, heard.summary.known, heard.summary.refused) == ((1, 2), 0, tuple(heard.refused))
    assert titles(qtbot, background) == ["A Blacklist for Everyone", "Laolai on the Phone"]


def test_what_is_there_already_is_counted_and_imports_wait_for_each_other(background, files, qtbot):
    first, second = background.add(files), background.add(files)
    heard = Heard(first)
    assert finished(qtbot, second).summary.known == 2
    assert heard.summary.numbers == (1, 2)


def test_what_should_be_known_about_a_file_is_told(background, tmp_path, qtbot):
    path = tmp_path / "broken.txt"
    path.write_bytes(PAGE.encode().replace(b"flies", b"fl\xffes").replace(b"may not", b"m\xffy not"))
    assert len(finished(qtbot, background.add([path])).notices) == 1


def test_pasted_html_becomes_an_article_under_the_name_that_it_was_given(background, qtbot):
    page = "<h1>Shopping by score</h1><p>Its points are called “Sesame Credit” (芝麻信用), says the paper of record of the city.</p>"
    heard = finished(qtbot, background.add([Pasted("Pasted text", page.encode(), is_html=True)]))
    assert heard.progress[0] == (0, 1, "Pasted text")
    (number,) = heard.added
    mined = answer(qtbot, background, methodcaller("mined", number))
    assert [entry.term.simplified for entry in mined.glossaries[0].entries] == ["芝麻信用"]
    assert all("<" not in block.text for block in mined.imported.articles[0].blocks)


def test_a_call_is_answered_while_an_import_runs(background, endless, qtbot):
    running = background.add([endless])
    with qtbot.waitSignal(running.progressed, timeout=PATIENCE):
        pass
    heard = Heard(running)
    assert titles(qtbot, background) == []
    assert heard.summary is None
    running.stop()
    qtbot.waitUntil(lambda: heard.summary is not None, timeout=PATIENCE)


def test_a_stopped_import_ends_and_the_next_one_is_read(background, endless, files, qtbot):
    running, following = background.add([files[0], endless, files[1]]), background.add([files[1]])
    heard = Heard(running)
    qtbot.waitUntil(lambda: len(heard.progress) == 2, timeout=PATIENCE)
    running.stop()
    qtbot.waitUntil(lambda: heard.summary is not None, timeout=PATIENCE)
    assert heard.summary.stopped
    assert heard.added == [1]
    assert finished(qtbot, following).added == [2]


def test_an_import_is_stopped_before_it_began(background, files, qtbot):
    running = background.add(files)
    running.stop()
    assert finished(qtbot, running).summary.numbers == ()


def test_a_worker_that_is_killed_costs_one_file_and_no_more(background, endless, files, qtbot):
    running = background.add([endless, *files])
    heard = Heard(running)
    qtbot.waitUntil(lambda: bool(heard.progress), timeout=PATIENCE)
    (worker,) = multiprocessing.active_children()
    worker.kill()
    qtbot.waitUntil(lambda: heard.summary is not None, timeout=PATIENCE)
    assert [(type(error), error.name) for error in heard.refused] == [(ReadingFailed, str(endless))]
    assert heard.added == [1, 2]


def test_a_worker_that_dies_while_nobody_needs_it_is_replaced(background, files, qtbot):
    finished(qtbot, background.add([files[0]]))
    (worker,) = multiprocessing.active_children()
    worker.kill()
    worker.join()
    heard = finished(qtbot, background.add([files[1]]))
    assert (heard.added, heard.refused) == ([2], [])


def test_the_dictionary_is_built_beside_the_window_and_waited_for(library_file, tmp_path, files, qtbot):
    shares: list[float] = []
    opened = Background(library_file, tmp_path / "cache")
    opened.dictionary_progressed.connect(shares.append)
    running = opened.add(files)
    opened.start()
    assert answer(qtbot, opened, methodcaller("search", "老賴")) == ()
    assert finished(qtbot, running).added == [1, 2]
    opened.close()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_dictionary_that_cannot_be_built_refuses_what_needs_it_and_is_tried_again(library_file, tmp_path, files, qtbot):
    cache = tmp_path / "cache"
    cache.write_text("a file where the folder should be", encoding="utf-8")
    opened = Background(library_file, cache)
    with qtbot.waitSignal(opened.dictionary_refused, timeout=PATIENCE) as told:
        opened.start()
    assert str(cache) in str(told.args[0])
    assert str(cache) in str(finished(qtbot, opened.add(files)).refused[0])
    assert titles(qtbot, opened) == []
    cache.unlink()
    assert finished(qtbot, opened.add(files)).added == [1, 2]
    opened.close()


def test_closing_finishes_what_was_asked_and_leaves_out_what_was_idle(library_file, dictionary_cache, chinese, qtbot):
    opened, done = Background(library_file, dictionary_cache), []
    opened.start()
    assert answer(qtbot, opened, lambda _: "open") == "open"
    hold = threading.Event()
    opened.ask(lambda _: hold.wait(5))
    opened.ask(lambda _: done.append("idle"), idle=True)
    opened.ask(lambda _: done.append("asked"), lambda _: done.append("answered"))
    threading.Timer(0.05, hold.set).start()
    opened.close()
    QApplication.processEvents()  # news that is under way is not heard any more
    assert done == ["asked"]


def test_closing_during_an_import_ends_its_process_and_frees_the_library(library_file, dictionary_cache, chinese, endless, qtbot):
    opened = Background(library_file, dictionary_cache)
    opened.start()
    with qtbot.waitSignal(opened.add([endless]).progressed, timeout=PATIENCE):
        pass
    opened.close()
    assert multiprocessing.active_children() == []
    Store.open(library_file).close()


def test_it_can_be_opened_and_closed_two_hundred_times(library_file, dictionary_cache, chinese, qtbot):
    before = threading.active_count()
    for _ in range(200):
        opened = Background(library_file, dictionary_cache)
        opened.ask(methodcaller("articles"))
        opened.start()
        opened.close()
    assert threading.active_count() == before


def test_it_can_be_closed_before_it_was_started(library_file, dictionary_cache, qtbot):
    Background(library_file, dictionary_cache).close()


def test_an_order_that_comes_in_while_calls_wait_is_not_forgotten(background, files, qtbot):
    answer(qtbot, background, methodcaller("articles"))
    gate = threading.Event()
    background.ask(lambda _: gate.wait(60))
    running = background.add(files)
    background.ask(lambda _: None)
    gate.set()
    assert finished(qtbot, running).summary.added == 2


def test_an_import_goes_on_while_a_reader_points_at_one_thing_after_the_other(background, files, qtbot):
    running = background.add(files)
    heard = Heard(running)

    def point():
        background.give_way()
        return heard.summary is not None

    qtbot.waitUntil(point, timeout=PATIENCE)
    assert heard.summary.added == 2
