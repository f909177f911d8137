import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.annotate.matching import matches, search_key
from glossreader.domain.term import Entry, ReadingSource, Rendering, Term


def key(simplified, traditional, pinyin, *english, printed=None):
    term = Term(simplified, traditional, pinyin, ReadingSource.DICTIONARY, tuple(map(Rendering, english[1:])))
    return search_key(Entry(term, printed or simplified, english[:1], 0.9, ()))


BLACKLIST = key("失信黑名单", "失信黑名單", "shīxìn hēimíngdān", "Lose Trust Blacklist", "list of dishonest persons", "the café’s list")
GREEN = key("绿色通道", "綠色通道", "lǜsè tōngdào", "Green Channel")
XIAN = key("西安女", "西安女", "Xī'ān nǚ", "woman of Xi'an")
GENERATION = key("95后", "95後", "95 hòu", "post-95s")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("失信", BLACKLIST),
        ("黑名單", BLACKLIST),
        ("黑名单", BLACKLIST),
        ("信黑", BLACKLIST),
        ("shīxìn", BLACKLIST),
        ("Shīxìn hēimíngdān", BLACKLIST),
        ("shīxìnhēimíngdān", BLACKLIST),
        ("shixin", BLACKLIST),
        ("ㄕㄒㄧㄣ", BLACKLIST),
        ("ㄕ ㄒㄧㄣˋ", BLACKLIST),
        ("SHIXIN", BLACKLIST),
        ("shi xin", BLACKLIST),
        ("shi xin hei ming dan", BLACKLIST),
        ("shi1xin4", BLACKLIST),
        ("shi1 xin4", BLACKLIST),
        ("xinhei", BLACKLIST),
        ("blacklist", BLACKLIST),
        ("BLACKLIST trust", BLACKLIST),
        ("dishonest 失信", BLACKLIST),
        ("cafe", BLACKLIST),
        ("café", BLACKLIST),
        ("ｂｌａｃｋｌｉｓｔ", BLACKLIST),
        ("", BLACKLIST),
        ("   ", BLACKLIST),
        ("lvse", GREEN),
        ("lüse", GREEN),
        ("lu:se", GREEN),
        ("lǜsè", GREEN),
        ("lü4se4", GREEN),
        ("lu:4se4", GREEN),
        ("lv4se4", GREEN),
        ("xi'an", XIAN),
        ("xian", XIAN),
        ("Xī'ān", XIAN),
        ("xi an nv", XIAN),
        ("nǚ", XIAN),
        ("95后", GENERATION),
        ("95後", GENERATION),
        ("post-95s", GENERATION),
        ("hou", GENERATION),
    ],
)
def test_a_term_is_found_by(query, found):
    assert matches(query, found)


@pytest.mark.parametrize(
    ("query", "missed"),
    [
        ("shìxīn", BLACKLIST),
        ("shi4xin1", BLACKLIST),
        ("ㄕˋㄒㄧㄣˋ", BLACKLIST),
        ("征信", BLACKLIST),
        ("blacklists", BLACKLIST),
        ("blacklist credit", BLACKLIST),
        ("xin shi credit", BLACKLIST),
        ("dan lose z", BLACKLIST),
        ("nü", BLACKLIST),
        ("c++", GREEN),
        ("mp3", GREEN),
        ("lose\ntrustx", BLACKLIST),
    ],
)
def test_a_term_is_not_found_by(query, missed):
    assert not matches(query, missed)


def test_printed_hanzi_are_found_too():
    assert matches("臺灣", key("台湾", "台灣", "Táiwān", "Taiwan", printed="臺灣"))


NAUGHTY = [
    "undefined",
    "\\",
    "1;DROP TABLE users",
    "(?<=a)*+[",
    "' OR 1=1 -- 1",
    "<script>alert(1)</script>",
    "\ud800\udfff",
    "\x00\x07\x7f",
    "Ω≈ç√∫˜µ≤≥÷",
    "ﷺ",
    "İıſK",
    "Z̷̢a̴l̸g̵o̶",
    "\u202etest\u202e",
    "👾 🙇 💁🏽",
    "١٢٣",
    "%s%s%n",
    "a1" * 5_000,
    "a" * 100_000,
    "'" * 10_000 + "!",
    "u:" * 5_000,
    "\u0300" * 100,
    "\u2028\u2029\u3000",
]


@pytest.mark.parametrize("query", NAUGHTY)
def test_any_query_is_answered(query):
    assert matches(query, BLACKLIST) in {True, False}


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_any_term_is_found_by_its_hanzi_and_by_its_english(hanzi, pinyin, english):
    found = key(hanzi or "失", "失", pinyin, english)
    assert matches(hanzi, found)
    assert matches(english, found)


def test_a_library_of_50_000_terms_is_filtered_while_one_types():
    keys = [BLACKLIST, GREEN, XIAN, GENERATION] * 12_500

    def filtered_in(query):
        start = time.perf_counter()
        assert sum(matches(query, one) for one in keys) == 12_500
        return time.perf_counter() - start

    assert min(filtered_in("shi xin") for _ in range(3)) < 0.5  # seconds; measured: 0.03
