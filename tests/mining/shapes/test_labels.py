import pytest

from glossreader.mining.shapes.labels import says_english, says_literal, says_reading, without_label


@pytest.mark.parametrize(
    ("label", "english", "reading"),
    [("Usual English", True, False), ("Literal Meaning", True, False), ("Pinyin", False, True), ("Term", False, False), ("", False, False)],
)
def test_a_label_announces_english_or_a_romanisation(label, english, reading):
    assert (says_english(label), says_reading(label)) == (english, reading)


@pytest.mark.parametrize(
    ("line", "english"),
    [
        ("Literal translation: “a paper cat”", "“a paper cat”"),
        ("literally “a paper cat”", "“a paper cat”"),
        ("Literally, a paper cat", "a paper cat"),
        ("Meaning: a paper cat", "a paper cat"),
        ("literal minds", "literal minds"),
        ("English tea", "English tea"),
    ],
)
def test_a_label_before_english_is_no_part_of_it(line, english):
    assert line[slice(*without_label(line, (0, len(line))))] == english


def test_a_literal_meaning_is_told_from_a_meaning():
    assert says_literal("Literal meaning")
    assert not says_literal("Meaning")
