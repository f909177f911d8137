import pytest

from glossreader.domain.article import BlockKind
from glossreader.mining.text.sheet import Sheet


def _sheet(text, kind=BlockKind.PARAGRAPH):
    return Sheet(0, kind, text)


def test_neighbours_of_a_chinese_string_are_found():
    sheet = _sheet("一 one 二 two 三")
    first, second, third = sheet.runs
    assert sheet.runs_before(second, 5) == (first,)
    assert sheet.runs_after(second, 5) == (third,)
    assert sheet.end_of_run_before(second) == 1
    assert sheet.start_of_run_after(second) == len(sheet.text) - 1
    assert sheet.end_of_run_before(first) == 0
    assert sheet.start_of_run_after(third) == len(sheet.text)


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("会议认为，我国经济回升向好。", True),
        ("国家正在建设社会信用体系（Social Credit System），引发关注。", True),
        ("‘Credit information services’: 征信服务", False),
        ("中国消费者协会 China Consumers Association", False),
        ("食在中国，味在四川, reads the scroll behind the counter", False),
    ],
)
def test_prose_in_chinese_has_clauses_and_more_hanzi_than_english(text, chinese):
    assert _sheet(text).chinese is chinese


def test_rows_are_known_by_their_kind_or_by_their_bars():
    assert len(_sheet("a | b").cells) == 2
    assert len(_sheet("a|b", BlockKind.TABLE_ROW).cells) == 2
    assert not _sheet("a|b").cells


def test_prose_begins_with_the_first_english_word_behind_a_number():
    assert _sheet("3. 搭子 buddy").prose == 6
    assert _sheet("3. 搭子").prose > 5
