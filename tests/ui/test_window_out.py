"""What goes out: terms as CSV, and text, card and rows by the clipboard."""

import csv
import io
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from glossreader.settings import Ruby
from glossreader.ui.departures import file_name
from tests.test_samples import RIDERS, TEN_WORDS

BLACKLIST = "失信黑名单"


def export(person, path, written=None):
    person.command(Qt.Key.Key_E)
    dialog = person.dialog()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.setDirectory(str(path.parent))
    dialog.selectFile(path.name)
    dialog.accept()
    person.settle()
    person.wait((written or path).exists)
    person.settle()


def test_ctrl_e_writes_what_the_command_line_writes(person, library_path, tmp_path, home, dictionary_cache):
    person.click_row("老赖")
    person.press(Qt.Key.Key_A)
    person.settle()
    path = tmp_path / "terms.csv"
    export(person, path)
    assert person.done == "27 terms written to terms.csv"
    person.window.close()
    person.let_go()
    home.mkdir(exist_ok=True)
    (home / "cache").symlink_to(dictionary_cache, target_is_directory=True)
    command = [sys.executable, "-m", "glossreader", "export", "--library", str(library_path), "--article", "1", "--format", "csv"]
    assert path.read_bytes() == subprocess.run(command, capture_output=True, check=True).stdout


def test_the_file_is_called_after_the_article_and_csv_is_put_behind_a_bare_name(person, tmp_path):
    person.click_title(TEN_WORDS)
    export(person, tmp_path / "words", tmp_path / "words.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "words.csv").read_text(encoding="utf-8-sig"))))
    assert len(rows) == 1 + len(person.rows())


def test_a_file_that_cannot_be_written_is_told(person, tmp_path):
    (tmp_path / "gone").mkdir()
    person.window.workspace.departures.export((1,), tmp_path / "gone" / "deeper" / "terms.csv")
    person.settle()
    assert "terms.csv could not be written" in person.told


@pytest.mark.parametrize("ruby", list(Ruby))
def test_copied_text_is_the_source_without_pinyin(person, ruby):
    person.window.workspace.commands.rubies[ruby].trigger()
    person.settle()
    span = person.spans("that the central government sketched")[0]
    sentence = person.page.passages[span[0]].text
    person.view.setFocus()
    person.command(Qt.Key.Key_A)
    person.command(Qt.Key.Key_C)
    assert sentence in person.clipboard()
    assert person.clipboard() == "\n\n".join(passage.text for passage in person.page.passages)


def test_in_traditional_script_too_the_source_is_copied(person):
    person.press(Qt.Key.Key_T)
    person.press(Qt.Key.Key_T)
    person.settle()
    person.select(person.spans(BLACKLIST)[0])
    person.command(Qt.Key.Key_C)
    assert person.clipboard() == BLACKLIST


def test_on_a_card_hanzi_reading_and_english_are_copied(person):
    person.point("Sesame Credit", 1)
    person.command(Qt.Key.Key_C)
    assert person.clipboard() == "芝麻信用\tZhīma xìnyòng\tSesame Credit"


def test_chosen_rows_are_copied_as_lines(person):
    person.click_row("老周")
    person.click_row("海滨路", Qt.KeyboardModifier.ShiftModifier)
    person.leave()
    person.command(Qt.Key.Key_C)
    assert person.clipboard() == "老周\tLǎo Zhōu\tOld Zhou\n海滨路\tHǎibīn Lù\tHaibin Road"


def test_rows_are_copied_when_the_keys_are_there_though_text_is_selected(person):
    person.select(person.spans(BLACKLIST)[0])
    person.click_row("老周")
    person.command(Qt.Key.Key_C)
    assert person.clipboard() == "老周\tLǎo Zhōu\tOld Zhou"


def test_in_a_field_the_fields_own_text_is_copied(person):
    person.command(Qt.Key.Key_F)
    person.type("eels")
    person.command(Qt.Key.Key_A)
    person.command(Qt.Key.Key_C)
    assert person.clipboard() == "eels"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Either/Or: Why 100% of Eels\\Crabs Ask What?", "Either Or Why 100% of Eels Crabs Ask What.csv"),
        ("../../Somewhere Else Entirely", "Somewhere Else Entirely.csv"),
        ("两行\n标题：“牛马”", "两行 标题：“牛马”.csv"),
        ("No End " * 40, "No End No End No End No End No End No End No End No End No End No End No End No.csv"),
        (" ?.. ", "glossreader.csv"),
        ("", "glossreader.csv"),
    ],
)
def test_any_title_gives_a_name_that_every_system_takes(title, name):
    assert file_name(title) == name


def test_the_dialog_proposes_a_name_made_of_the_title(person):
    person.click_title(RIDERS)
    person.command(Qt.Key.Key_E)
    dialog = person.dialog()
    assert dialog.findChild(QLineEdit).text() == "Riders were promised an end to late fines. Have they slowed down.csv"
    dialog.reject()
