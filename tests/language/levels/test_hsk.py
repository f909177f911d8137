import pytest

from glossreader.domain.level import Level, Standard
from glossreader.language.levels.hsk import levels_of


@pytest.mark.parametrize(
    ("word", "grades"),
    [
        ("社会", {Standard.HSK_2: "4", Standard.HSK_2021: "3", Standard.HSK_2025: "4"}),
        ("爱", {Standard.HSK_2: "1", Standard.HSK_2021: "1", Standard.HSK_2025: "1"}),
        ("内卷", {}),
        ("Sesame", {}),
        ("\ud800", {}),
        ("", {}),
    ],
)
def test_a_word_has_a_level_in_each_standard_that_lists_it(word, grades):
    assert {level.standard: level.grade for level in levels_of(word)} == grades


def test_the_standards_come_in_their_order():
    assert [level.standard for level in levels_of("社会")] == list(Standard)


def test_what_the_newer_standards_do_not_part_is_named_together():
    assert {level.grade for level in levels_of("一揽子")} == {"7-9"}


def test_a_traditional_form_has_the_level_of_its_word():
    assert levels_of("社會") == levels_of("社会")


def test_a_word_beyond_a_standard_has_no_level_there():
    assert Standard.HSK_2 not in {level.standard for level in levels_of("一揽子")}
    assert Level(Standard.HSK_2, "4") in levels_of("社会")
