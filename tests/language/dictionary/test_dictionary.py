import os
import subprocess
import sys
from contextlib import closing

import pytest

from glossreader.domain.dictionary import BUILT_IN, STARTER
from glossreader.domain.errors import DictionaryError
from glossreader.language.dictionary.cache import file_of, is_sound, ready_file
from glossreader.language.dictionary.dictionary import Dictionary

LOOK_UP = """
import pathlib, sys
from glossreader.language.dictionary.dictionary import Dictionary
print(Dictionary.open(pathlib.Path(sys.argv[1])).entries("体系")[0])
"""
LIMITED = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A folder in which the dictionary was built, and the progress that was told."""
    folder = tmp_path_factory.mktemp("cache")
    told: list[float] = []
    ready_file(folder, told.append)
    return folder, told


@pytest.fixture
def copied(built, tmp_path):
    """A dictionary of one's own, to be damaged."""
    (file,) = built[0].iterdir()
    copy = tmp_path / file.name
    copy.write_bytes(file.read_bytes())
    return copy


@pytest.fixture(scope="module")
def dictionary(dictionary_cache):
    with closing(Dictionary.open(dictionary_cache)) as opened:
        yield opened


def look_up(folder, form):
    with closing(Dictionary.open(folder)) as opened:
        return opened.entries(form)


@pytest.mark.parametrize("form", ["体系", "體系"])
def test_an_entry_is_found_by_either_form(dictionary, form):
    found = dictionary.entries(form)[0]
    assert (found.simplified, found.traditional, found.pinyin, found.senses) == ("体系", "體系", "ti3 xi4", ("system", "setup"))


@pytest.mark.parametrize("form", ["", "失信名单啊", "x", "\n", "\ud800", "'; DROP TABLE entry; --"])
def test_what_the_dictionary_does_not_have_has_no_entries(dictionary, form):
    assert dictionary.entries(form) == ()


@pytest.mark.parametrize(
    ("form", "pinyin"),
    [
        ("大", "da4"),
        ("好", "hao3"),
        ("行", "xing2"),
        ("了", "le5"),
        ("地", "di4"),
        ("得", "de2"),
        ("都", "dou1"),
        ("长", "chang2"),
        ("王", "wang2"),
        ("冯", "Feng2"),
        ("宁", "ning2"),
        ("和", "he2"),
        ("东西", "dong1 xi5"),
        ("土地", "tu3 di4"),
        ("冷战", "Leng3 zhan4"),
        ("朝阳", "Chao2 yang2"),
        ("重庆", "Chong2 qing4"),
    ],
)
def test_the_commonest_reading_comes_first(dictionary, form, pinyin):
    assert dictionary.entries(form)[0].pinyin == pinyin


def test_an_entry_that_only_refers_to_another_comes_last(dictionary):
    assert [found.traditional for found in dictionary.entries("里")][-1] == "裏"


def test_words_are_told_by_their_first_two_characters(dictionary):
    words = dictionary.words({"社会", "社", "社區", "Qx"})
    assert {"社会", "社会主义"} <= {word for word, _ in words["社会"]}
    assert [word for word, _ in words["社"]] == ["社"]
    assert "社區" in dict(words["社區"])
    assert words["Qx"] == ()


def test_building_tells_its_progress_up_to_one(built):
    told = built[1]
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 2


def test_the_file_is_small_and_alone(built):
    (file,) = built[0].iterdir()
    assert file.stat().st_size < 25_000_000


def test_a_sound_file_is_used_as_it_is(copied):
    before = copied.stat().st_mtime_ns
    assert ready_file(copied.parent) == copied
    assert copied.stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", [lambda raw: raw[:-4096], lambda raw: b"", lambda raw: b"x" * len(raw), lambda raw: raw[:50]])
def test_a_damaged_file_is_noticed(copied, damage):
    copied.write_bytes(damage(copied.read_bytes()))
    assert not is_sound(copied)


def test_a_truncated_file_is_built_anew_and_old_files_go(copied):
    older = copied.with_name("0123abcd-0.dictionary")
    abandoned, fresh = copied.with_name("x.part"), copied.with_name("y.part")
    for other in (older, abandoned, fresh):
        other.touch()
    os.utime(abandoned, (0, 0))
    copied.write_bytes(copied.read_bytes()[:1_000_000])
    assert look_up(copied.parent, "体系")
    assert {file.name for file in copied.parent.iterdir()} == {copied.name, fresh.name, file_of(copied.parent, STARTER).name}


def test_a_file_that_is_damaged_inside_is_built_anew_when_it_shows(copied):
    raw = bytearray(copied.read_bytes())
    raw[4096:-4096] = bytes(len(raw) - 8192)
    copied.write_bytes(raw)
    assert look_up(copied.parent, "体系")[0].senses == ("system", "setup")


def test_a_closed_dictionary_is_not_built_anew(copied):
    dictionary = Dictionary.open(copied.parent)
    dictionary.close()
    with pytest.raises(Exception, match="closed"):
        dictionary.entries("体系")


def test_two_processes_may_build_at_once(tmp_path):
    command = [sys.executable, "-c", LOOK_UP, str(tmp_path)]
    first, second = (subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2))
    assert all("'system', 'setup'" in process.communicate()[0] for process in (first, second))
    assert len(list(tmp_path.iterdir())) == len(BUILT_IN)


def test_a_folder_that_cannot_be_made_is_named_with_the_reason(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(DictionaryError, match=r"could not be built in .*file.cache \("):
        ready_file(tmp_path / "file" / "cache")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_is_said_in_a_sentence_and_leaves_nothing(tmp_path):
    done = subprocess.run([sys.executable, "-c", LIMITED + LOOK_UP, str(tmp_path)], capture_output=True, text=True, check=False)
    assert "DictionaryError: The dictionary could not be built in" in done.stderr
    assert [file for file in tmp_path.iterdir() if not is_sound(file)] == []


def test_a_path_with_signs_of_an_address_is_opened(copied, tmp_path):
    folder = tmp_path / "a?b#c %41 中文"
    folder.mkdir()
    copied.rename(folder / copied.name)
    assert look_up(folder, "体系")
