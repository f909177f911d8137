"""Words in the window: their card follows what was chosen, their readings are turned by R, and longer words are entered from it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from glossreader.domain.level import Level, Standard
from glossreader.language.levels.hsk import levels_of
from glossreader.settings import Notation
from glossreader.ui.dictionaries.look_up_dialog import LookUpDialog
from tests.test_samples import RIDERS_CHINESE

OLDER = Standard.HSK_2021
PHRASE, READ, READ_NEXT = "信用分还能这样用", "xìnyòng fēn hái néng zhèyàng yòng", "xìnyòng fèn hái néng zhèyàng yòng"


def texts(person):
    return person.window.workspace.card.texts()


def test_a_card_follows_the_settings_of_readings_and_levels(person):
    commands = person.window.workspace.commands
    person.click_title(RIDERS_CHINESE)
    person.point("平台")
    assert "píngtái" in texts(person)
    assert any(text.endswith("(2025)") for text in texts(person))
    commands.notations[Notation.NUMBERS].trigger()
    commands.standards[Standard.HSK_2].trigger()
    assert "ping2tai2" in texts(person)
    assert "beyond HSK" in texts(person)


def test_r_chooses_another_reading_of_a_term_leaves_the_card_open_and_can_be_undone(person):
    person.point(PHRASE)
    assert READ in texts(person)
    person.press(Qt.Key.Key_R)
    person.settle()
    assert {READ_NEXT, "you"} <= set(texts(person))
    row = person.row(PHRASE)
    assert row.gloss.entry.term.pinyin == READ_NEXT
    assert person.done.startswith("Reading changed")
    person.undo()
    assert person.row(PHRASE).gloss.entry.term.pinyin == READ


def test_r_without_a_card_shows_that_of_the_word_at_hand(person):
    person.point("积分簿")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_R)
    assert person.card.startswith("积分簿")


def test_the_word_on_the_card_is_looked_up_by_its_button_and_by_the_key(person):
    person.point(PHRASE)
    person.window.workspace.card.toggle_pinned()
    person.tool("Look up in the dictionaries (Ctrl+D)").click()
    assert _asked(person) == PHRASE
    person.press(Qt.Key.Key_Escape)  # empties the field
    person.press(Qt.Key.Key_Escape)
    assert not _dialog(person).isVisible()
    person.point("积分簿")
    person.command(Qt.Key.Key_D)
    assert _asked(person) == "积分簿"


def test_the_glossary_is_filtered_by_level_in_the_standard_that_was_chosen(person):
    graded = {
        standard: {hanzi for hanzi in person.hanzi() if Level(standard, "7-9") in levels_of(hanzi)}
        for standard in (OLDER, Standard.HSK_2025)
    }
    assert graded[OLDER] != graded[Standard.HSK_2025]
    person.field("glossary").setText("HSK 7-9")
    assert set(person.hanzi()) == graded[Standard.HSK_2025]
    person.window.workspace.commands.standards[OLDER].trigger()
    assert set(person.hanzi()) == graded[OLDER]


def _dialog(person) -> LookUpDialog:
    dialog = person.window.findChild(LookUpDialog)
    assert isinstance(dialog, LookUpDialog)
    return dialog


def _asked(person) -> str:
    field = _dialog(person).findChild(QLineEdit)
    assert field is not None
    return field.text() if _dialog(person).isVisible() else ""
