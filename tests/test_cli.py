import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from glossreader import __version__, cli
from glossreader.domain.script import Configuration
from glossreader.domain.words import WordCorrection
from glossreader.language.chinese import Chinese
from glossreader.library import Library
from glossreader.store.database import Store
from tests.test_library import ANOTHER, PAGE


@pytest.fixture(autouse=True)
def own_places(home, dictionary_cache, chinese):
    """A home whose dictionary is the one that all tests share."""
    home.mkdir()
    (home / "cache").symlink_to(dictionary_cache, target_is_directory=True)


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return str(path)


@pytest.fixture
def another(tmp_path):
    path = tmp_path / "another.txt"
    path.write_text(ANOTHER, encoding="utf-8")
    return str(path)


def run(words, windows=None):
    """Run a command line that needs no window; where it wants one, what it would show goes into `windows`."""

    def open_window(files, library):
        assert windows is not None
        windows.append((list(files), library))
        return 0

    return cli.run(words, open_window, lambda: 7)


def test_without_a_command_the_window_opens_on_the_own_library(home):
    windows: list[object] = []
    assert run([], windows) == 0
    assert windows == [([], home / "library.glossreader")]


def test_open_shows_files_in_the_window(tmp_path):
    windows: list[object] = []
    assert run(["open", "a.txt", "b.html", "--library", str(tmp_path / "other")], windows) == 0
    assert windows == [([Path("a.txt"), Path("b.html")], tmp_path / "other")]


def test_the_help_names_the_window_and_how_to_open_files(capsys):
    with pytest.raises(SystemExit):
        run(["--help"])
    assert "the window opens" in capsys.readouterr().out


def test_the_program_can_be_asked_to_test_itself():
    assert run(["--self-test"]) == 7


def test_files_are_added_and_a_bad_one_does_not_stop_the_rest(page, another, capsys):
    assert run(["add", page, "gone.txt", another]) == 1
    told = capsys.readouterr()
    assert told.out == "page.txt: 1 article added\nanother.txt: 1 article added\n"
    assert told.err == "glossreader: gone.txt: there is no such file. Check the name, or whether it was moved.\n"
    assert run(["add", page]) == 0
    assert capsys.readouterr().out == "page.txt: 1 there already\n"


def test_what_to_know_about_a_file_is_said(tmp_path, capsys):
    path = tmp_path / "broken.txt"
    path.write_bytes(PAGE.encode().replace(b"flies", b"fl\xffes").replace(b"may not", b"m\xffy not"))
    assert run(["add", str(path)]) == 0
    assert "broken.txt" in capsys.readouterr().err


def test_a_glossary_needs_no_library(page, home, capsysbinary):
    assert run(["glossary", page, "--format", "json"]) == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert [term["simplified"] for term in answer["articles"][0]["terms"]] == ["失信被执行人名单", "老赖"]
    assert not list(home.glob("*.glossreader"))


def test_a_glossary_can_be_read_by_people_and_by_spreadsheets(page, capsysbinary):
    assert run(["glossary", page]) == 0
    assert "老赖 / 老賴" in capsysbinary.readouterr().out.decode()
    assert run(["glossary", page, "--format", "csv"]) == 0
    assert len(list(csv.reader(io.StringIO(capsysbinary.readouterr().out.decode("utf-8-sig"))))) == 3


def test_nothing_is_written_when_nothing_could_be_read(tmp_path, capsys):
    out = tmp_path / "out.json"
    out.write_text("what I had", encoding="utf-8")
    assert run(["glossary", "gone.txt", "--format", "json", "-o", str(out)]) == 1
    assert out.read_text(encoding="utf-8") == "what I had"


def test_the_term_list_goes_to_a_file(page, tmp_path, capsys):
    run(["add", page])
    out = tmp_path / "术语.csv"
    assert run(["export", "--all", "--format", "csv", "-o", str(out)]) == 0
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8-sig"), newline="")))
    assert [row["simplified"] for row in rows] == ["失信被执行人名单", "老赖"]
    assert all(row["id"] and row["context"] for row in rows)


def test_one_article_or_one_status_can_be_exported(page, another, capsysbinary):
    run(["add", page, another])
    capsysbinary.readouterr()
    assert run(["export", "--article", "2", "--format", "csv"]) == 0
    assert capsysbinary.readouterr().out.count(b"\r\n") == 2
    assert run(["export", "--status", "accepted,edited", "--format", "csv"]) == 0
    assert capsysbinary.readouterr().out.count(b"\r\n") == 1


def test_an_article_that_is_not_there_is_named(capsys):
    assert run(["export", "--article", "7", "--format", "csv"]) == 1
    assert "no article 7" in capsys.readouterr().err


def test_the_list_is_for_people_or_programs(page, capsysbinary):
    run(["add", page])
    capsysbinary.readouterr()
    assert run(["list"]) == 0
    assert b"A Blacklist for Everyone" in capsysbinary.readouterr().out
    assert run(["list", "--format", "json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["articles"][0]["number"] == 1


def test_a_cut_block_is_shown_put_back_and_cut_again_by_undo(page, capsysbinary):
    run(["add", page])
    run(["show", "1"])
    shown = capsysbinary.readouterr().out.decode()
    (line,) = (line for line in shown.splitlines() if "[cut: newsletter]" in line)
    assert run(["put-back", "1", line.split()[0]]) == 0
    run(["show", "1", "--format", "json"])
    answer = json.loads(capsysbinary.readouterr().out.decode().split("\n", 1)[1])
    assert "讨债周刊" in [term["printed"] for term in answer["articles"][0]["terms"]]
    assert run(["undo"]) == 0
    run(["show", "1"])
    assert "[cut: newsletter]" in capsysbinary.readouterr().out.decode()


def test_undo_says_when_there_is_nothing_to_take_back(capsys):
    assert run(["undo"]) == 0
    assert capsys.readouterr().out == "There is nothing to take back.\n"


def test_search_shows_every_place(page, another, capsysbinary):
    run(["add", page, another])
    capsysbinary.readouterr()
    assert run(["search", "老賴"]) == 0
    assert capsysbinary.readouterr().out.decode().count("[老赖]") == 2
    assert run(["search", "老賴", "--format", "json"]) == 0
    assert [place["article"] for place in json.loads(capsysbinary.readouterr().out)["found"]] == [1, 2]


def test_check_says_that_a_library_is_sound(page, capsysbinary):
    run(["add", page])
    capsysbinary.readouterr()
    assert run(["check"]) == 0
    assert capsysbinary.readouterr().out == b"The library is sound.\n"
    assert run(["check", "--format", "json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["faults"] == []


def test_a_library_in_use_ends_with_3(tmp_path, page, capsys):
    path = tmp_path / "used.glossreader"
    store = Store.open(path)
    try:
        assert run(["add", page, "--library", str(path)]) == 3
    finally:
        store.close()
    assert "is in use" in capsys.readouterr().err


def test_a_file_that_is_no_library_is_left_alone(page, capsys):
    assert run(["list", "--library", page]) == 1
    assert "is not a glossreader library" in capsys.readouterr().err
    assert Path(page).read_text(encoding="utf-8") == PAGE


@pytest.mark.parametrize("words", [["paint"], ["add"], ["export"], ["export", "--format", "csv", "--status", "perhaps"], ["show", "one"]])
def test_wrong_usage_ends_with_2(words, capsys):
    with pytest.raises(SystemExit) as ended:
        run(words)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_the_program_runs_as_a_module_and_a_reader_may_close_early(page):
    asked = [sys.executable, "-m", "glossreader"]
    assert subprocess.run([*asked, "--version"], capture_output=True, text=True, check=True).stdout == f"glossreader {__version__}\n"
    with subprocess.Popen([*asked, "glossary", page], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        program.stdout.close()
        _, err = program.communicate()
    assert (program.returncode, err) == (0, b"")


def test_a_folder_is_its_files_and_what_lies_beside_a_saved_page_is_none(page, another, tmp_path, capsys):
    beside = tmp_path / "shells_files"
    beside.mkdir()
    (tmp_path / "shells.html").write_text("<html><h1>Borrowed shells</h1><p>A crab pays by the tide.</p></html>", encoding="utf-8")
    (beside / "advert.html").write_text("<p>Buy more shells.</p>", encoding="utf-8")
    assert run(["add", str(tmp_path)]) == 0
    assert sorted(capsys.readouterr().out.splitlines()) == [
        f"{name}: 1 article added" for name in ("another.txt", "page.txt", "shells.html")
    ]


def test_an_empty_folder_is_named(tmp_path, capsys):
    assert run(["add", str(tmp_path)]) == 1
    assert "has no file that can be read" in capsys.readouterr().err


def test_an_article_that_is_there_can_be_updated_kept_twice_or_skipped(page, capsys):
    run(["add", page])
    Path(page).write_text(PAGE.replace("may not fly", "may never fly"), encoding="utf-8")
    capsys.readouterr()
    assert run(["add", page, "--same", "skip"]) == 0
    assert run(["add", page, "--same", "both"]) == 0
    assert run(["add", page, "--same", "update"]) == 0
    assert capsys.readouterr().out.splitlines() == ["page.txt: 1 there already", "page.txt: 1 article added", "page.txt: 1 updated"]


def test_a_page_is_read_again_in_another_charset(tmp_path, capsys):
    path = tmp_path / "tea.txt"
    path.write_bytes("街角的茶馆\n\n有人说起“失信黑名单”，大家都不作声，只听见棋子落下。\n".encode("gb18030"))
    assert run(["add", str(path), "--charset", "big5"]) == 0
    capsys.readouterr()
    assert run(["read-again", "1", "--charset", "gb18030"]) == 0
    assert capsys.readouterr().out.startswith("1 updated")
    assert run(["search", "失信黑名单"]) == 0
    assert "失信黑名单" in capsys.readouterr().out


def test_a_charset_that_there_is_not_is_refused(page, capsys):
    assert run(["add", page, "--charset", "klingon"]) == 1
    assert "klingon" in capsys.readouterr().err


def test_two_articles_are_a_pair(page, tmp_path, capsysbinary):
    chinese = tmp_path / "chinese.txt"
    chinese.write_text("人人都有的黑名单\n\n法院的“失信黑名单”上，坐不了飞机的人叫老赖。没有人告诉他们名字已经公布。\n", encoding="utf-8")
    assert run(["add", "--pair", str(chinese), page]) == 0
    capsysbinary.readouterr()
    run(["list", "--format", "json"])
    assert [listed["partner"] for listed in json.loads(capsysbinary.readouterr().out)["articles"]] == [2, 1]


def test_a_pair_needs_both_languages(page, another, capsys):
    assert run(["add", "--pair", page, another]) == 1
    assert "a pair is one article in Chinese and one in English" in capsys.readouterr().err


def test_texts_are_written_in_the_words_of_taiwan_and_a_bad_one_does_not_stop_the_rest(tmp_path, capfdbinary):
    text = tmp_path / "note.txt"
    text.write_bytes("鼠标在软件里面。\n".encode("gb18030"))
    assert run(["convert", str(tmp_path / "nowhere.txt"), str(text), "--to", "s2twp"]) == 1
    out, error = capfdbinary.readouterr()
    assert out.decode() == "滑鼠在軟體裡面。\n"
    assert b"nowhere.txt" in error


@pytest.mark.parametrize("configuration", Configuration)
def test_every_configuration_can_be_asked_for(tmp_path, configuration, capfdbinary):
    text = tmp_path / "note.txt"
    text.write_text("信", encoding="utf-8")
    assert run(["convert", str(text), "--to", configuration]) == 0
    assert capfdbinary.readouterr().out.decode() == "信"


def test_words_are_looked_up_by_hanzi_pinyin_and_english(capfdbinary, home):
    for text in ("社会信用体系", "she4 hui4 xin4 yong4 ti3 xi4", "social credit system"):
        assert run(["look-up", text]) == 0
        assert "社会信用体系 / 社會信用體系  shèhuì xìnyòng tǐxì" in capfdbinary.readouterr().out.decode()
    assert not (home / "library.glossreader").exists(), "looking up makes no library"


def test_what_is_no_headword_is_told_word_by_word_and_what_is_nothing_ends_with_1(capfdbinary):
    assert run(["look-up", "研究芝麻", "--format", "json"]) == 0
    found = json.loads(capfdbinary.readouterr().out)["entries"]
    assert [entry["simplified"] for entry in found] == ["研究", "芝麻"]
    assert found[0]["levels"] == {"hsk_2021": "4", "hsk_2025": "4"}
    assert run(["look-up", "xyzzy"]) == 1


def test_texts_are_cut_into_words_and_read(tmp_path, capfdbinary):
    text = tmp_path / "note.txt"
    text.write_text("他研究生命。\n重庆银行行长", encoding="utf-8")
    assert run(["words", str(text)]) == 0
    assert capfdbinary.readouterr().out.decode() == "他 研究 生命 。\n重庆 银行 行长\n"
    assert run(["pinyin", str(text)]) == 0
    assert capfdbinary.readouterr().out.decode() == "tā yánjiū shēngmìng.\nChóngqìng Yínháng hángzhǎng\n"
    assert run(["pinyin", str(text), "--notation", "numbers"]) == 0
    assert capfdbinary.readouterr().out.decode().startswith("ta1 yan2jiu1 sheng1ming4.\n")


def test_own_dictionaries_are_added_switched_arranged_and_removed(tmp_path, capsys):
    words = tmp_path / "words.tsv"
    words.write_text("研究\tmy own study\n坏行\n", encoding="utf-8")
    assert run(["dictionaries", "--add", str(words)]) == 0
    listed, told = capsys.readouterr()
    assert listed.splitlines()[0] == "   1  words: 1 entries"
    assert "words.tsv, line 2: it has no English" in told
    assert run(["dictionaries", "--off", "1"]) == 0
    assert "words: 1 entries, off" in capsys.readouterr().out
    assert run(["dictionaries", "--first", "3"]) == 0
    assert capsys.readouterr().out.splitlines()[0].startswith("   1  CC-CEDICT: ")
    assert run(["dictionaries", "--remove", "2"]) == 0
    assert "words" not in capsys.readouterr().out
    assert run(["dictionaries", "--remove", "1"]) == 1
    assert run(["dictionaries", "--on", "7"]) == 1
    assert run(["dictionaries", "--add", str(tmp_path)]) == 1


def test_a_person_s_words_hold_on_the_command_line_as_well(tmp_path, capfdbinary, home):
    with Library.open(home / "library.glossreader", lambda shelf: Chinese.open(home / "cache", shelf=shelf)) as library:
        library.correct_words(WordCorrection(("研究生", "命")))
    text = tmp_path / "note.txt"
    text.write_text("他研究生命。", encoding="utf-8")
    assert run(["words", str(text)]) == 0
    assert capfdbinary.readouterr().out.decode() == "他 研究生 命 。\n"
