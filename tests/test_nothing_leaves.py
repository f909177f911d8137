"""What a text names is neither fetched nor opened while it is read; and nothing in the program could do so for a text."""

import re
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import pytest

import glossreader
from glossreader import cli
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.worker.messages import Wanted
from glossreader.worker.patient import PatientWorker
from tests.trapped_files import write_all
from tests.traps import CAN_WATCH, laid

needs_watch = pytest.mark.skipif(not CAN_WATCH, reason="only Linux tells of every file that is opened")
FORBIDDEN = re.compile(
    r"setOpenExternalLinks|QDesktopServices|openUrl|setHtml\(|insertHtml|setMarkdown|QTextBrowser|RichText|MarkdownText|QMovie|WebEngine"
    r"|QNetworkAccessManager|QTcpSocket|QUdpSocket|QSslSocket|webbrowser|urlopen|urlretrieve|requests\."
)
NETWORK = re.compile(r"^\s*(?:import|from) (?:httpcore|httpx|socket|http|ssl|urllib3|ftplib|smtplib)\b", re.MULTILINE)
# A local socket between two windows, one that a signal writes to, and a server on this computer by which the program tests itself.
OF_THE_WINDOW_ITSELF = {"handover.py", "ui/ending.py", "self_test.py"}


@pytest.fixture
def traps(tmp_path, monkeypatch):
    """Traps that no proxy of this system stands before."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    (tmp_path / "private").mkdir()
    with laid(tmp_path / "private") as laid_traps:
        yield laid_traps


@pytest.fixture
def trapped(tmp_path, traps):
    (tmp_path / "trapped").mkdir()
    return write_all(tmp_path / "trapped", traps)


@needs_watch
def test_the_traps_notice_who_comes(traps):
    assert traps.sprung == []
    traps.file.read_bytes()
    assert "the file was opened" in traps.sprung
    with suppress(OSError):  # nobody answers
        urlopen(f"{traps.address}/knock")
    assert traps.sprung == ["GET /knock HTTP/1.1"]


@needs_watch
def test_the_command_line_reads_every_format_and_nothing_that_is_named_in_it(tmp_path, home, traps, trapped, dictionary_cache, chinese):
    home.mkdir()
    (home / "cache").symlink_to(dictionary_cache, target_is_directory=True)
    library = str(tmp_path / "library.glossreader")
    assert cli.run(["add", *map(str, trapped), "--library", library], lambda files, path: 1, lambda: 1) == 0
    assert traps.sprung == []
    with Library.open(Path(library), lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as opened:
        read = {opened.source(listed.number).location for listed in opened.articles()}
    assert read == set(map(str, trapped))
    for command in (["list"], ["show", "1"], ["export", "--all", "--format", "csv"], ["search", "img"], ["read-again", "1"], ["check"]):
        assert cli.run([*command, "--library", library], lambda files, path: 1, lambda: 1) == 0
    assert traps.sprung == []


@needs_watch
def test_the_worker_reads_every_format_and_nothing_that_is_named_in_it(traps, trapped, dictionary_cache, chinese):
    with PatientWorker(dictionary_cache) as worker:
        assert all(worker.mined(Wanted(path)).imported.articles for path in trapped)
    assert traps.sprung == []


def test_no_part_of_the_program_shows_markup_or_opens_addresses():
    root = Path(glossreader.__file__).parent
    found = {
        f"{path.relative_to(root)}: {line.strip()}"
        for path in root.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if FORBIDDEN.search(line)
    }
    assert found == set()


def test_the_network_is_asked_by_the_room_for_addresses_only():
    root = Path(glossreader.__file__).parent
    users = {path.relative_to(root).as_posix() for path in root.rglob("*.py") if NETWORK.search(path.read_text(encoding="utf-8"))}
    assert all(user.startswith(("importers/address.py", "importers/web/")) for user in users - OF_THE_WINDOW_ITSELF), users
