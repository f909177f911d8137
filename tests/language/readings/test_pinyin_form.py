from pathlib import Path

import pytest

from tests.benchmarks.pinyin_form import lines_of

TABLE = Path(__file__).parents[2] / "readings" / "pinyin_form.tsv"
LINES = lines_of(TABLE)


@pytest.mark.parametrize("group", sorted({line.group for line in LINES}))
def test_every_line_of_the_table_is_read_as_the_standard_writes_it(chinese, group):
    lines = [line for line in LINES if line.group == group]
    assert {line.text: chinese.reading(line.text).text for line in lines} == {line.text: line.pinyin for line in lines}
