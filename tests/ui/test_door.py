import json
import socket
import stat
import struct
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from glossreader.handover import LARGEST, address, copied, hand_over, is_answered, packed, unpacked
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.ui.background import Background
from glossreader.ui.door import Door
from tests.test_library import PAGE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks through sockets of POSIX")
PATIENCE = 60_000


@pytest.fixture
def library_file(tmp_path):
    return tmp_path / "library.glossreader"


@pytest.fixture
def door(library_file, dictionary_cache, chinese, qtbot):
    background = Background(library_file, dictionary_cache)
    background.start()
    opened = Door(library_file, background)
    assert opened.open()
    yield opened
    opened.close()
    background.close()


@pytest.fixture
def elsewhere(qtbot):
    """Do something in another thread, as another program would, while the window goes on."""
    with ThreadPoolExecutor() as threads:

        def do(work, *values):
            future = threads.submit(work, *values)
            qtbot.waitUntil(future.done, timeout=PATIENCE)
            return future.result()

        yield do


def say(library_file, words, *, stays=True):
    """Say something to the door as it is; what it answers."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(PATIENCE / 1000)
        line.connect(address(library_file))
        line.sendall(words)
        try:
            return line.recv(1000) if stays else b""
        except ConnectionResetError:
            return b""


def test_nobody_answers_where_no_window_is(library_file):
    assert not hand_over(library_file, [])
    assert not is_answered(library_file)
    with copied(library_file) as copy:
        assert copy is None


def test_files_are_handed_over_with_absolute_paths(door, library_file, elsewhere, qtbot, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with qtbot.waitSignal(door.files_handed_over, timeout=PATIENCE) as handed:
        assert elsewhere(hand_over, library_file, [Path("社会.txt"), tmp_path / "b.html"])
    assert handed.args[0] == [tmp_path / "社会.txt", tmp_path / "b.html"]


def test_a_path_that_is_no_unicode_arrives(door, library_file, elsewhere, qtbot):
    with qtbot.waitSignal(door.files_handed_over, timeout=PATIENCE) as handed:
        elsewhere(hand_over, library_file, [Path("/pages/\udcff.txt")])
    assert handed.args[0] == [Path("/pages/\udcff.txt")]


def test_without_files_the_window_is_wanted_in_front(door, library_file, elsewhere, qtbot):
    with qtbot.waitSignal(door.files_handed_over, timeout=PATIENCE) as handed:
        assert elsewhere(hand_over, library_file, [])
    assert handed.args[0] == []


def test_a_copy_of_the_library_can_be_read_while_the_window_has_it(door, library_file, elsewhere, tmp_path, dictionary_cache):
    def read():
        with copied(library_file) as copy:
            assert copy
            with Library.open(copy, lambda shelf: Chinese.open(dictionary_cache, shelf=shelf)) as library:
                return library.articles(), copy

    articles, copy = elsewhere(read)
    assert articles == ()
    assert not copy.exists()


def test_a_copy_replaces_nothing(door, library_file, elsewhere, tmp_path):
    precious = tmp_path / "precious.txt"
    precious.write_text(PAGE, encoding="utf-8")
    assert elsewhere(say, library_file, packed({"do": "copy", "to": str(precious)})) == b""
    assert precious.read_text(encoding="utf-8") == PAGE


def test_a_copy_that_cannot_be_written_is_refused_in_a_sentence(door, library_file, elsewhere, tmp_path):
    answer = elsewhere(say, library_file, packed({"do": "copy", "to": str(tmp_path / "no folder" / "copy")}))
    assert "could not be written" in unpacked(answer[4:])["refused"]


@pytest.mark.parametrize(
    "words",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        struct.pack(">I", LARGEST + 1),
        struct.pack(">I", 4) + b"\xff\xfe\xfd\xfc",
        packed({"do": "open"}),
        packed({"do": "open", "files": ["relative.txt"]}),
        packed({"do": "open", "files": ["/a\0b"]}),
        packed({"do": "open", "files": [7, None]}),
        packed({"do": "copy", "to": "relative"}),
        packed({"do": "burn", "files": []}),
        struct.pack(">I", 100_000) + b"[" * 100_000,
        struct.pack(">I", 2) + json.dumps([]).encode(),
        struct.pack(">I", 0),
    ],
)
def test_garbage_gets_no_answer_and_the_next_caller_is_heard(words, door, library_file, elsewhere, qtbot):
    assert elsewhere(say, library_file, words) == b""
    with qtbot.waitSignal(door.files_handed_over, timeout=PATIENCE):
        assert elsewhere(hand_over, library_file, [])


def test_one_who_says_half_a_word_is_not_waited_for(door, library_file, elsewhere):
    assert elsewhere(say, library_file, packed({"do": "open", "files": []})[:9]) == b""


def test_a_crowd_that_says_nothing_does_not_keep_others_out_for_long(door, library_file, elsewhere, qtbot):
    crowd = [socket.socket(socket.AF_UNIX) for _ in range(40)]
    for one in crowd:
        one.connect(address(library_file))
    qtbot.waitUntil(lambda: elsewhere(hand_over, library_file, []), timeout=PATIENCE)
    for one in crowd:
        one.close()


def test_one_who_leaves_at_once_does_no_harm(door, library_file, elsewhere):
    for words in (b"", packed({"do": "open", "files": []})):
        elsewhere(lambda words=words: say(library_file, words, stays=False))
    assert elsewhere(hand_over, library_file, [])


def test_a_second_door_for_the_same_library_stays_shut_and_the_first_goes_on(door, library_file, dictionary_cache, elsewhere):
    assert not Door(library_file, Background(library_file, dictionary_cache)).open()
    assert elsewhere(hand_over, library_file, [])


def test_what_a_crash_left_at_the_address_is_cleared(library_file, dictionary_cache, elsewhere):
    with closing(socket.socket(socket.AF_UNIX)) as crashed:
        crashed.bind(address(library_file))
    assert Path(address(library_file)).exists()
    opened = Door(library_file, Background(library_file, dictionary_cache))
    assert opened.open()
    assert elsewhere(hand_over, library_file, [])
    opened.close()
    assert not Path(address(library_file)).exists()


def test_only_its_own_user_may_speak_to_it(door, library_file):
    assert stat.S_IMODE(Path(address(library_file)).stat().st_mode) & 0o077 == 0


def test_two_libraries_have_two_addresses_and_a_link_has_its_goals(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert address(tmp_path / "a") == address(tmp_path / "link") != address(tmp_path / "b")


def test_a_folder_for_sockets_that_is_not_there_does_not_keep_the_door_shut(library_file, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert Path(address(library_file)).parent == tmp_path
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "gone"))
    assert Path(address(library_file)).parent.is_dir()
