import pytest

from glossreader.language.numerals import NUMERAL, number_of


@pytest.mark.parametrize(
    ("numeral", "number"),
    [
        ("十", 10),
        ("二十六", 26),
        ("一百零五", 105),
        ("两千", 2_000),
        ("二〇一八", 2018),
        ("三千五百万", 35_000_000),
        ("四亿三千万", 430_000_000),
        ("三万亿", 3 * 10**12),
        ("1.4万", 14_000),
        ("3,200万", 32_000_000),
        ("2千萬", 20_000_000),
        ("8.5 億", 850_000_000),
    ],
)
def test_a_numeral_is_read_as_people_say_it(numeral, number):
    assert NUMERAL.fullmatch(numeral)
    assert number_of(numeral) == pytest.approx(number)


@pytest.mark.parametrize("word", ["万", "千万", "百", "亿万", "一" * 30])
def test_what_nobody_counts_with_is_no_number(word):
    assert number_of(word) is None
