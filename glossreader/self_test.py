"""The program proves that it works on this computer, above all when it was packaged elsewhere; it leaves no trace."""

import os
import platform
import sqlite3
import ssl
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import certifi
from PySide6.QtCore import QEventLoop, QTimer, qVersion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from glossreader import __version__
from glossreader.app import Program, make_application
from glossreader.domain.arrival import Address, Arrival
from glossreader.domain.level import Standard
from glossreader.domain.mined import Mined
from glossreader.domain.script import Configuration
from glossreader.exporters.csv import term_list_csv
from glossreader.language.chinese import Chinese
from glossreader.language.dictionary.cache import ready_file
from glossreader.language.levels.hsk import levels_of
from glossreader.library import read_and_mine, rows_of
from glossreader.paths import HOME_VARIABLE, resource, user_places
from glossreader.worker.messages import Wanted
from glossreader.worker.patient import PatientWorker

_EXPLAINED = ("居民委员会", "现场办公", "面子工程")  # in the text that lies in resources/formats once in each format
_FORMATS = ("docx", "epub", "html", "md", "mhtml", "pdf", "srt")
_AUTHORITIES = 50  # certifi has some 140
_COLOURS_OF_TEXT = 20  # letters have soft edges
_PATIENCE = 60.0  # seconds, for a slow computer that builds the dictionary first


class SelfTestError(Exception):
    """Something is not as it must be."""


def test_itself() -> int:
    """Do a little of everything in a temporary home, print what came of it, and return 0 when all is well, else 1."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(
        f"glossreader {__version__}, Python {platform.python_version()}, Qt {qVersion()}, SQLite {sqlite3.sqlite_version}, {sys.platform}"
    )
    with TemporaryDirectory(prefix="glossreader-self-test-", ignore_cleanup_errors=True) as home:  # Windows may still hold a file
        os.environ[HOME_VARIABLE] = home
        results = [_tried(name, check) for name, check in _CHECKS.items()]
    return 0 if all(results) else 1


def _tried(name: str, check: Callable[[], str]) -> bool:
    begun = time.perf_counter()
    try:
        told = check()
    except Exception:  # noqa: BLE001  # whatever it is, the person who runs the test wants to know, and the other checks go on
        print(f"FAULT {name}\n{traceback.format_exc()}", flush=True)
        return False
    print(f"ok    {time.perf_counter() - begun:5.2f} s  {name}: {told}", flush=True)
    return True


def _dictionary() -> str:
    file = ready_file(user_places().cache)
    with closing(sqlite3.connect(file)) as connection:
        (entries,) = connection.execute("SELECT count(*) FROM entry").fetchone()
    _require(entries > 100_000, f"{entries} entries")
    return f"{entries} entries, {'built' if file.is_relative_to(user_places().cache) else 'brought along'}"


def _glossary() -> str:
    entries = [entry for glossary in _mined().glossaries for entry in glossary.entries]
    _require(len(entries) > 5, f"{len(entries)} terms")
    unread = [entry.term.simplified for entry in entries if not entry.term.pinyin]
    _require(not unread, f"without reading: {unread}")
    return f"{len(entries)} terms, such as {entries[0].term.simplified} {entries[0].term.pinyin}"


def _language() -> str:
    with Chinese.open(user_places().cache) as chinese:
        words = chinese.words("失信黑名单")
        found = (chinese.reading("社会信用体系").text, chinese.traditional("社会信用体系"), chinese.simplified("失信黑名單"))
        taiwan = chinese.convert("软件", Configuration.S2TWP).text
        looked_up = {entry.simplified for query in ("hei1 ming2 dan1", "blacklist") for entry in chinese.search(query)}
    _require(found == ("shèhuì xìnyòng tǐxì", "社會信用體系", "失信黑名单"), str(found))
    _require(words == ("失信", "黑名单"), str(words))
    _require(taiwan == "軟體", taiwan)
    _require("黑名单" in looked_up, f"found {len(looked_up)} words, 黑名单 not among them")
    _require(len(levels_of("社会")) == len(Standard), "社会 is not in all lists of the HSK")
    return " ".join(found)


def _csv() -> str:
    lines = term_list_csv(rows_of(_mined())).decode("utf-8-sig").splitlines()
    _require(len(lines) > 5, f"{len(lines)} lines")
    return f"{len(lines)} lines"


def _formats() -> str:
    """Read one text in every format, as the window does: in the worker process, with the library of each format."""
    with PatientWorker(user_places().cache) as worker:
        for suffix in _FORMATS:
            _require_explained(worker, resource("formats", f"lane-lamp.{suffix}"))
    return f"{', '.join(_FORMATS)} read in the worker process, {len(_EXPLAINED)} terms each"


def _web() -> str:
    """Fetch a page from this computer, so that the test needs no network; what a server's certificate is compared with must be there."""
    authorities = len(ssl.create_default_context(cafile=certifi.where()).get_ca_certs())
    _require(authorities > _AUTHORITIES, f"{authorities} authorities")
    with _served(resource("formats")) as address, PatientWorker(user_places().cache) as worker:
        _require_explained(worker, Address(f"{address}/lane-lamp.html", allows_local=True))
    return f"fetched from this computer; {authorities} authorities, {ssl.OPENSSL_VERSION}"


def _require_explained(worker: PatientWorker, arrival: Arrival) -> None:
    entries = [entry for glossary in worker.mined(Wanted(arrival)).glossaries for entry in glossary.entries]
    found = {entry.term.simplified for entry in entries}
    _require(found == set(_EXPLAINED), f"{arrival}: {sorted(found)}")


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    """Serve the files of a folder to this computer, and tell the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_SilentHandler, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _SilentHandler(SimpleHTTPRequestHandler):
    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the terminal is for what came of the test."""


def _window() -> str:
    """Open the window on a new library; the samples must come through worker process and library thread on to the page."""
    make_application()
    program = Program(user_places().library)
    program.show()
    try:
        _wait(lambda: program.window.is_furnished and bool(program.window.workspace.reader.pages()))
        page = program.window.workspace.reader.pages()[0]
        _require(bool(page.glosses), "the page has no glosses")
        _require(len(_colours(program.window.workspace.reader.active.view)) > _COLOURS_OF_TEXT, "the page is blank")
        return f"shows “{page.article.title}” with {len(page.glosses)} terms"
    finally:
        program.window.close()
        program.close()


def _colours(widget: QWidget) -> set[int]:
    """Collect the colours of every third pixel, each way."""
    picture = widget.grab().toImage()
    return {picture.pixel(x, y) for y in range(0, picture.height(), 3) for x in range(0, picture.width(), 3)}


def _mined() -> Mined:
    with Chinese.open(user_places().cache) as chinese:
        return read_and_mine(_sample(), chinese)


def _sample() -> Path:
    return min(resource("samples").glob("*.txt"))


def _wait(done: Callable[[], bool]) -> None:
    loop, end = QEventLoop(), time.monotonic() + _PATIENCE
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > end else None)
    timer.start()
    loop.exec()
    _require(done(), f"waited {_PATIENCE:.0f} seconds in vain")


def _require(fact: bool, otherwise: str) -> None:  # noqa: FBT001  # as `assert` has it, which an optimised program would leave out
    if not fact:
        raise SelfTestError(otherwise)


_CHECKS: dict[str, Callable[[], str]] = {
    "dictionary": _dictionary,
    "glossary of a sample": _glossary,
    "words, readings, conversion": _language,
    "term list": _csv,
    "formats": _formats,
    "page from the web": _web,
    "window": _window,
}
