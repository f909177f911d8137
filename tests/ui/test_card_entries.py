"""What a card tells of the language: levels by the name of their standard, frequency, measure words, notes, other readings and words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QWidget

from glossreader.domain.dictionary import STARTER, MeasureWord
from glossreader.domain.level import Level, Standard
from glossreader.domain.page import Looked, Part, Syllable
from glossreader.domain.term import ReadingSource
from glossreader.settings import Notation, Scheme, Script
from glossreader.ui.card.subject import TermSubject, WordSubject
from glossreader.ui.card.telling import Telling
from glossreader.ui.hover_card import HoverCard
from glossreader.ui.theme import palette
from tests.ui.card_examples import GLOSS, HEIMINGDAN, SHIXIN, TERM, page, with_term

NEAR = QRect(300, 120, 100, 24)
SHEHUI = (Syllable("shè", 4), Syllable("huì", 4))
LEVELS = (Level(Standard.HSK_2, "4"), Level(Standard.HSK_2025, "7-9"))
SOCIETY = Looked("社会", "社會", SHEHUI, ("society",), (MeasureWord("个", "個", "gè"),), levels=LEVELS, frequency=4)
DEFAULT = Looked("失信", "失信", SHIXIN, ("to default",), note="Said by courts.", dictionary=STARTER)
VARIANT = Looked("压根儿", "壓根兒", (), ("erhua variant of 压根 (yàgēn)",))
ZHONG = (Syllable("zhòng", 4),)


@pytest.fixture
def card(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    shown = HoverCard(window)
    tell(shown)
    return shown


def tell(card, **chosen):
    card.set_look(palette(Scheme.LIGHT), 1.0, Telling(**chosen))


def show(card, subject):
    card.show_subject(subject, NEAR, card.host.rect())


def buttons(card):
    return [found.text() for found in card.findChildren(QAbstractButton) if found.isVisible()]


@pytest.mark.parametrize(
    ("standard", "chip"),
    [(Standard.HSK_2, "HSK 4 (2.0)"), (Standard.HSK_2021, "beyond HSK"), (Standard.HSK_2025, "HSK 7–9 (2025)")],
)
def test_a_level_names_the_standard_that_was_chosen(card, standard, chip):
    tell(card, standard=standard)
    show(card, WordSubject("社会", (SOCIETY,)))
    assert chip in card.texts()


def test_the_frequency_stands_on_the_full_card_alone(card):
    show(card, WordSubject("社会", (SOCIETY,)))
    assert "frequency 4 of 5" not in card.texts()
    card.show_more()
    assert "frequency 4 of 5" in card.texts()


def test_an_entry_tells_its_measure_words_its_note_and_its_dictionary_where_that_is_not_cc_cedict(card):
    show(card, WordSubject("社会", (SOCIETY,)))
    assert "measure word: 个 gè" in card.texts()
    show(card, WordSubject("失信", (DEFAULT,)))
    assert {"Starter glossary", "Said by courts."} < set(card.texts())
    tell(card, names={"abc": "My words"})
    show(card, WordSubject("失信", (replace(DEFAULT, dictionary="abc"),)))
    assert "My words" in card.texts()


def test_a_reading_is_written_in_the_notation_and_with_the_tones_that_were_chosen(card):
    tell(card, notation=Notation.ZHUYIN)
    show(card, WordSubject("社会", (SOCIETY,)))
    assert "ㄕㄜˋ ㄏㄨㄟˋ" in card.texts()
    assert "measure word: 个 ㄍㄜˋ" in card.texts()
    tell(card, sandhi=True)
    bushi = Looked("不是", "不是", (Syllable("bù", 4), Syllable("shì", 4)), ("no",))
    show(card, WordSubject("不是", (bushi,)))
    assert "búshì" in card.texts()
    assert card.copy_text().split("\t")[1] == "bùshì"  # what is copied is written as the standard has it


def test_a_word_says_who_reads_it_so_and_r_shows_the_next_reading(qtbot, card):
    show(card, WordSubject("重", (), ZHONG, source=ReadingSource.RULE, alternatives=("chóng", "tóng")))
    assert {"zhòng", "rule", "chóng, tóng"} < set(card.texts())
    read = next(one for one in card.findChildren(QAbstractButton) if one.isVisible() and one.text() == "Next reading")
    qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert {"chóng", "you", "tóng, zhòng"} < set(card.texts())
    card.read_next()
    card.read_next()
    assert "zhòng" in card.texts()


def test_a_word_whose_reading_is_sure_offers_no_other(card):
    show(card, WordSubject("社会", (SOCIETY,)))
    assert "Next reading" not in buttons(card)
    card.read_next()
    assert "shèhuì" in card.texts()


def test_a_reading_that_is_chosen_for_a_term_is_told(qtbot, card):
    gloss = replace(with_term(replace(TERM, simplified="重", traditional="重", pinyin="zhòng")), reading=ZHONG, alternatives=("chóng",))
    show(card, TermSubject(gloss, page(gloss), Script.SIMPLIFIED))
    with qtbot.waitSignal(card.reading_chosen) as chosen:
        card.read_next()
    assert chosen.args == ["t1", "chóng"]
    assert {"chóng", "you"} < set(card.texts())


def test_a_word_without_an_entry_shows_its_parts(card):
    parts = (Part("王", (Syllable("wáng", 2),), "king"), Part("小明", (Syllable("xiǎo", 3), Syllable("míng", 2)), "Xiao Ming"))
    show(card, WordSubject("王小明", (), source=ReadingSource.DICTIONARY, parts=parts))
    assert {"No entry for the whole", "王", "小明", "dictionary, by part"} < set(card.texts())
    assert "Add as term" in buttons(card)


def clicked_words(qtbot, card):
    """All words that a click somewhere on the card asks for."""
    pointed: list[str] = []
    card.word_pointed.connect(pointed.append)
    for y in range(30, card.height() - 34, 5):
        for x in range(18, card.width(), 12):
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    return set(pointed)


def test_longer_words_and_references_can_be_entered(qtbot, card):
    longer = Part("社会信用", SHEHUI, "credit")
    show(card, WordSubject("社会", (SOCIETY,), around=(longer, Part("社", SHEHUI[:1], "club"))))
    assert "社会信用" in card.texts()
    assert "社" not in card.texts()
    assert clicked_words(qtbot, card) == {"社会信用"}
    card.show_more()
    assert "社" in card.texts()
    show(card, WordSubject("压根儿", (VARIANT,)))
    assert clicked_words(qtbot, card) == {"压根"}


def test_hanzi_with_several_counterparts_are_dotted_in_the_other_script(qtbot, card):
    word = WordSubject("头发", (Looked("头发", "頭髮", SHIXIN, ("hair",)),))

    def dots():
        image, colour = card.grab().toImage(), palette(Scheme.LIGHT).litline
        return sum(QColor(image.pixel(x, y)) == colour for x in range(image.width()) for y in range(image.height()))

    show(card, word)
    qtbot.waitUntil(lambda: not dots())
    show(card, replace(word, ambiguous=(1,)))
    qtbot.waitUntil(lambda: dots() > 8)


def test_parts_of_a_term_have_levels_in_columns_and_stay_inside_at_any_zoom(card):
    parts = (Part("失信", SHIXIN, "to break a promise; " * 5, LEVELS, frequency=2), Part("黑名单", HEIMINGDAN, "blacklist", LEVELS))
    gloss = replace(GLOSS, parts=parts)
    for zoom in (0.7, 1.0, 2.5):
        card.set_look(palette(Scheme.SEPIA), zoom, Telling())
        show(card, TermSubject(gloss, page(gloss), Script.SIMPLIFIED))
        card.show_more()
        assert card.texts().count("HSK 7–9 (2025)") == 2
        assert card.host.rect().contains(card.geometry())


def test_the_word_on_the_card_can_be_looked_up(qtbot, card):
    show(card, WordSubject("社会", (SOCIETY,)))
    card.toggle_pinned()
    look_up = next(one for one in card.findChildren(QAbstractButton) if one.isVisible() and one.text().startswith("Look up"))
    with qtbot.waitSignal(card.look_up_requested) as asked:
        qtbot.mouseClick(look_up, Qt.MouseButton.LeftButton)
    assert asked.args == ["社会"]
