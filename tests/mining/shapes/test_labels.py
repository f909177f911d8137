import pytest

from glossreader.mining.shapes.labels import says_english, says_reading


@pytest.mark.parametrize(
    ("label", "english", "reading"),
    [("Usual English", True, False), ("Literal Meaning", True, False), ("Pinyin", False, True), ("Term", False, False), ("", False, False)],
)
def test_a_label_announces_english_or_a_romanisation(label, english, reading):
    assert (says_english(label), says_reading(label)) == (english, reading)
