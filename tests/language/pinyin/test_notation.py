import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.page import Syllable, Word
from glossreader.language.pinyin.marks import syllable
from glossreader.language.pinyin.notation import from_zhuyin, over_hanzi, shown, shown_words
from glossreader.language.pinyin.syllables import split
from glossreader.language.pinyin.ways import SYLLABLES
from glossreader.settings import Notation

TABLE = [
    ("shīxìn hēimíngdān", 5, "shi1xin4 hei1ming2dan1", "ㄕ ㄒㄧㄣˋ ㄏㄟ ㄇㄧㄥˊ ㄉㄢ"),
    ("Xī'ān", 2, "Xi1an1", "ㄒㄧ ㄢ"),
    ("zhīma", 2, "zhi1ma5", "ㄓ ˙ㄇㄚ"),
    ("lǜsè", 2, "lü4se4", "ㄌㄩˋ ㄙㄜˋ"),
    ("yīdiǎnr", 3, "yi1dianr3", "ㄧ ㄉㄧㄢˇㄦ"),
    ("érzi", 2, "er2zi5", "ㄦˊ ˙ㄗ"),
    ("T xù", 1, "T xu4", "T ㄒㄩˋ"),
    ("95 hòu", 1, "95 hou4", "95 ㄏㄡˋ"),
    ("kǎlā OK", 2, "ka3la1 OK", "ㄎㄚˇ ㄌㄚ OK"),
    ("céngchū-bùqióng", 4, "ceng2chu1-bu4qiong2", "ㄘㄥˊ ㄔㄨ ㄅㄨˋ ㄑㄩㄥˊ"),
    ("ê̄", 1, "ê1", "ㄝ"),
    ("m̀", 1, "m4", "ㄇˋ"),
    ("", 0, "", ""),
]


def written(reading, hanzi, notation):
    return "".join(one.text for one in shown(split(reading, hanzi), notation))


@pytest.mark.parametrize(("reading", "hanzi", "numbers", "zhuyin"), TABLE)
def test_a_reading_is_written_in_each_notation(reading, hanzi, numbers, zhuyin):
    assert written(reading, hanzi, Notation.MARKS) == reading
    assert written(reading, hanzi, Notation.NUMBERS) == numbers
    assert written(reading, hanzi, Notation.ZHUYIN) == zhuyin


def test_every_syllable_has_its_own_zhuyin_and_number():
    toned = [Syllable(syllable(f"{letters.replace('v', 'ü')}4"), 4) for letters in SYLLABLES]
    zhuyin = [shown((one,), Notation.ZHUYIN)[0].text for one in toned]
    numbers = [shown((one,), Notation.NUMBERS)[0].text for one in toned]
    assert all(text.endswith("ˋ") and all("\u3105" <= sign <= "\u3129" for sign in text[:-1]) for text in zhuyin)
    assert sorted(numbers) == sorted(f"{letters.replace('v', 'ü')}4" for letters in SYLLABLES)
    assert len(set(numbers)) == len(SYLLABLES)


def test_in_zhuyin_each_hanzi_has_its_own_ruby():
    word = Word(3, 5, split("shīxìn", 2))
    assert shown_words((word,), Notation.ZHUYIN) == (Word(3, 4, (Syllable("ㄕ", 1),)), Word(4, 5, (Syllable("ㄒㄧㄣˋ", 4),)))
    assert shown_words((word,), Notation.NUMBERS) == (Word(3, 5, (Syllable("shi1", 1), Syllable("xin4", 4))),)
    erhua = Word(0, 1, split("huār", 1))
    assert [(one.start, one.end) for one in shown_words((erhua,), Notation.ZHUYIN)] == [(0, 1)]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=6), st.integers(0, 4)), max_size=4))
def test_any_text_keeps_its_syllables_and_tones(given_):
    syllables = tuple(Syllable(text, tone) for text, tone in given_)
    for notation in Notation:
        assert [one.tone for one in shown(syllables, notation)] == [one.tone for one in syllables]


@pytest.mark.parametrize(
    ("zhuyin", "pinyin"),
    [
        ("ㄒㄧㄣˋ", "xin4"),
        ("ㄓㄇㄚ", "zhima"),
        ("ㄓ ˙ㄇㄚ", "zhi1ma5"),
        ("ㄓ˙ㄇㄚ", "zhi1ma5"),
        ("ㄓㄇㄚ˙", "zhi1ma5"),
        ("ㄌㄩˋㄙㄜˋ", "lü4se4"),
        ("信", None),
        ("", None),
        ("ㄅㄅㄅ信", None),
    ],
)
def test_zhuyin_is_read(zhuyin, pinyin):
    assert from_zhuyin(zhuyin) == pinyin


def test_all_zhuyin_is_read_as_the_syllable_that_it_is_written_for():
    for letters in SYLLABLES - {"ve", "lue", "nue"}:
        one = Syllable(syllable(f"{letters.replace('v', 'ü')}4"), 4)
        assert from_zhuyin(shown((one,), Notation.ZHUYIN)[0].text) == f"{letters.replace('v', 'ü')}4"


@pytest.mark.parametrize(
    ("text", "reading", "hanzi", "span", "ruby"),
    [
        ("1月", "1 yuè", 1, (1, 2), "yuè"),
        ("3.2亿", "3.2 yì", 1, (3, 4), "yì"),
        ("卡拉OK", "kǎlā OK", 2, (0, 2), "kǎlā"),
        ("失信", "shīxìn", 2, (0, 2), "shīxìn"),
        ("B站", "B zhàn", 1, (1, 2), "zhàn"),
    ],
)
def test_figures_and_letters_have_no_ruby(text, reading, hanzi, span, ruby):
    (word,) = over_hanzi(text, (Word(0, len(text), split(reading, hanzi)),))
    assert (word.start, word.end) == span
    assert "".join(one.text for one in word.syllables) == ruby
