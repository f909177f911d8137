"""How the parts of a glossary row share its lines."""

import pytest

from glossreader.settings import Script
from glossreader.ui.delegates.gloss_lines import GlossMeasure
from glossreader.ui.models.rows import GlossRow, rows_of_glosses
from tests.ui.pane_examples import BLACKLIST, HASHTAG, gloss

LONG = gloss(
    "全国人民代表大会常务委员会关于加强网络信息保护的决定",
    "quán2guó2 rén2mín2 dài4biǎo3 dà4huì4 cháng2wù4 wěi3yuán2huì4 guān1yú2 jiā1qiáng2 wǎng3luò4 xìn4xī1 bǎo3hù4 de0 jué2dìng4",
    "Decision of the Standing Committee of the National People’s Congress on Strengthening Information Protection on Networks",
)


@pytest.fixture
def measure(qapp):
    return GlossMeasure()


def row(one) -> GlossRow:
    return rows_of_glosses([one], Script.AS_PRINTED)[0]


@pytest.mark.parametrize(
    ("one", "width", "lines"),
    [(BLACKLIST, 348, (1, 0, 1)), (BLACKLIST, 240, (1, 1, 1)), (HASHTAG, 348, (1, 1, 1)), (LONG, 348, (2, 2, 2)), (LONG, 900, (1, 1, 1))],
    ids=["beside", "narrow", "hashtag", "long", "wide"],
)
def test_pinyin_stands_beside_the_hanzi_where_there_is_room_and_nothing_takes_more_than_two_lines(measure, one, width, lines):
    found = measure.lines(row(one), width)
    assert (found.hanzi, found.pinyin, found.english) == lines


def test_a_row_is_as_high_as_the_design_has_it(measure):
    assert measure.heights([row(BLACKLIST), row(HASHTAG)], 348) == [59, 75]


@pytest.mark.parametrize("width", [240, 280, 348, 520])
def test_all_rows_at_once_are_as_high_as_each_alone(measure, width):
    rows = [row(one) for one in (BLACKLIST, HASHTAG, LONG, gloss("词", "cí2", ""))]
    assert measure.heights(rows, width) == [measure.lines(one, width).height for one in rows]
