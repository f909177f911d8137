from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossreader.domain.page import Style, Syllable, Word
from glossreader.settings import Ruby
from glossreader.ui.view.breaks import NEVER_FIRST, NEVER_LAST
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.ruby import words_with_ruby
from glossreader.ui.view.setting import setting_of
from tests.ui.view import pages


def lay(text, width=624, ruby=Ruby.ALL_WORDS, zoom=1.0, style=Style.PARAGRAPH):
    passage = pages.passage(text, style)
    readings = words_with_ruby(passage.words or (), passage.marks, ruby)
    return PassageLayout(passage, 0, len(text), setting_of(passage, ruby, zoom), width, readings)


def written(layout):
    return [layout.passage.text[line.start : line.end] for line in layout.lines]


@pytest.mark.parametrize("zoom", [0.7, 1.0, 1.25, 2.5])
@pytest.mark.parametrize("text", [pages.ENGLISH * 3, pages.CHINESE * 3])
def test_lines_are_one_pitch_apart_and_hold_all_of_the_text(qapp, text, zoom):
    layout = lay(text, round(624 * zoom), zoom=zoom)
    assert "".join(written(layout)) == text
    baselines = [line.baseline for line in layout.lines]
    assert {after - before for before, after in pairwise(baselines)} == {layout.setting.pitch}
    assert layout.height == len(layout.lines) * layout.setting.pitch


def test_english_lines_keep_their_pitch_with_and_without_ruby(qapp):
    assert lay(pages.ENGLISH, ruby=Ruby.OFF).setting.pitch == lay(pages.ENGLISH).setting.pitch == 32
    assert (lay(pages.CHINESE, ruby=Ruby.OFF).setting.pitch, lay(pages.CHINESE).setting.pitch) == (40, 52)


@pytest.mark.parametrize("width", range(200, 640, 37))
def test_no_line_is_wider_than_the_column(qapp, width):
    for text in (pages.ENGLISH, pages.CHINESE):
        for line in lay(text, width).lines:
            assert line.span(line.start, line.last)[1] <= width + 0.5


@pytest.mark.parametrize("width", range(150, 640, 23))
def test_a_short_term_is_never_parted_in_english_text(qapp, width):
    layout = lay(pages.ENGLISH, width)
    for term in ("(社会信用体系)", "(失信黑名单),"):
        at = pages.ENGLISH.index(term)
        assert layout.line_of(at) is layout.line_of(at + len(term) - 1)


def test_a_term_wider_than_the_column_is_parted_all_the_same(qapp):
    layout = lay(pages.ENGLISH, 60)
    assert "".join(written(layout)) == pages.ENGLISH


CHARS = st.text(alphabet=st.sampled_from(list("ab中文国 12-—…’“”（），。《》()!%·#\u0301😀𠮷\téא")), min_size=1, max_size=120)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=CHARS, width=st.integers(90, 400))
def test_whatever_the_text_lines_hold_it_in_order(qapp, text, width):
    layout = lay(text, width)
    assert "".join(written(layout)) == text


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(alphabet=st.sampled_from(list("中文国这是一") * 3 + list("，。“”《》（）、…—")), min_size=30, max_size=200),
    width=st.integers(200, 700),
)
def test_no_line_of_chinese_begins_or_ends_as_none_may(qapp, text, width):
    lines = written(lay(text, width))
    for before, after in pairwise(lines):
        pairs = list(pairwise(before))
        if any(a not in NEVER_LAST and b not in NEVER_FIRST and not {a, b} & set("…—") for a, b in pairs):  # else it cannot be helped
            assert after[0] not in NEVER_FIRST
            assert before[-1] not in NEVER_LAST
            assert before[-1] + after[0] not in ("……", "——")


@pytest.mark.parametrize("text", [pages.CHINESE * 4, pages.ENGLISH * 2])
def test_no_two_rubies_touch(qapp, text):
    layout = lay(text)
    assert layout.rubies
    for before, after in pairwise(layout.rubies):
        if before.line is after.line:
            assert after.x - before.x - sum(layout.setting.ruby.width(syllable.text) for syllable in before.syllables) > 2


def test_ruby_stands_in_the_middle_over_its_hanzi(qapp):
    layout = lay("（失信黑名单）")
    for box, (start, end) in zip(layout.rubies, [(1, 3), (3, 6)], strict=True):
        left, right = layout.lines[0].span(start, end)
        width = sum(layout.setting.ruby.width(syllable.text) for syllable in box.syllables)
        assert box.x + width / 2 == pytest.approx((left + right) / 2)


def test_ruby_of_a_parted_word_goes_with_its_hanzi(qapp):
    text = "社会信用体系失信"
    passage = pages.passage(text, is_woven=False)
    word = Word(0, 8, tuple(Syllable(s, 4) for s in ("shè", "huì", "xìn", "yòng", "tǐ", "xì", "shī", "xìn")))
    layout = PassageLayout(passage, 0, 8, setting_of(passage, Ruby.ALL_WORDS, 1.0), 140, [word])
    assert [len(box.syllables) for box in layout.rubies] == [line.end - line.start for line in layout.lines]


def test_ruby_too_small_to_read_is_not_shown(qapp):
    assert lay(pages.ENGLISH, zoom=0.8).setting.ruby is None
    assert lay(pages.CHINESE, zoom=0.7).setting.ruby is None
    assert lay(pages.CHINESE, zoom=0.8).setting.ruby is not None


def test_a_character_beyond_the_basic_plane_counts_as_one(qapp):
    layout = lay("𠮷𠮷𠮷失信")
    line = layout.lines[0]
    assert (line.start, line.end) == (0, 5)
    assert line.x(3) == pytest.approx(3 * line.x(1), abs=0.5)


def test_line_ends_inside_of_a_block_end_a_line(qapp):
    assert written(lay("one\ntwo\u2028three")) == ["one\n", "two\u2028", "three"]


def test_text_of_both_directions_keeps_its_order(qapp):
    text = "The word \u05e9\u05dc\u05d5\u05dd means peace, \u202eand this\u202c goes on for more than a line of the column. " * 3
    layout = lay(text, 300)
    assert "".join(written(layout)) == text
