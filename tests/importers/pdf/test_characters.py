"""What a glyph stands for."""

import pytest

from glossreader.importers.pdf.characters import character, written
from glossreader.language.hanzi import count_han


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        ("\u2f08\u2ea0", "人民"),  # radicals
        ("\u2ed3\u6c5f", "长江"),
        ("\uf967\u4e45", "不久"),  # a compatibility ideograph
        ("\ufb01rst", "first"),
        ("\ufe3d红楼梦\ufe3e\ufe12", "《红楼梦》。"),  # forms of vertical lines
        ("well\x02", "well-"),  # pdfium's hyphen
    ],
)
def test_glyphs_are_named_by_what_was_written(named, meant):
    assert written(named) == meant


def test_what_was_written_stays():
    text = "Ａ１ ① 說 説 ㎡ “quotes” café"
    assert written(text) == text


def test_every_radical_stands_for_one_hanzi():
    radicals = [chr(code) for code in range(0x2F00, 0x2FD6)]
    assert all(count_han(written(radical)) == 1 for radical in radicals)


def test_a_glyph_without_a_character_is_seen_as_one():
    assert character(1) == "\ufffd"
    assert character(0xD800) == "\ufffd"
