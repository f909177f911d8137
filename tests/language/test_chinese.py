import subprocess
import sys
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.term import ReadingSource
from glossreader.language.chinese import Chinese, Reading


def test_one_door_answers_all_questions(chinese):
    assert chinese.entries("信用")[0].pinyin == "xin4 yong4"
    assert chinese.words("失信黑名单") == ("失信", "黑名单")
    assert chinese.reading("信用") == Reading("xìnyòng", ReadingSource.DICTIONARY)
    assert chinese.name_reading("李刚") == Reading("Lǐ Gāng", ReadingSource.RULE)
    assert chinese.senses("黑名单") == ("黑名单: blacklist",)
    assert (chinese.simplified("體系"), chinese.traditional("体系")) == ("体系", "體系")
    assert chinese.is_reading_of("xinyong", "信用")
    assert chinese.likeness("xinyong", "信用") == 1.0


def test_it_can_be_closed(dictionary_cache):
    opened = Chinese.open(dictionary_cache)
    opened.close()
    with pytest.raises(Exception, match="closed"):
        opened.entries("信用")


def test_readings_outside_the_dictionary_are_pypinyin_s_work(dictionary_cache, monkeypatch):
    monkeypatch.setitem(sys.modules, "pypinyin", None)
    with closing(Chinese.open(dictionary_cache)) as opened:
        assert opened.reading("信用").text == "xìnyòng"
        with pytest.raises(ImportError):
            opened.reading("嚹房")


def test_opening_loads_neither_pypinyin_nor_opencc(dictionary_cache):
    code = (
        "import sys, pathlib; from glossreader.language.chinese import Chinese; c = Chinese.open(pathlib.Path(sys.argv[1]));"
        "c.words('失信黑名单'), c.reading('信用'), c.is_reading_of('xinyong', '信用'); print({'pypinyin', 'opencc'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(dictionary_cache)], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


@settings(deadline=None)  # the first example loads tables
@given(st.text(max_size=30))
def test_any_text_is_answered(chinese, text):
    chinese.reading(text)
    chinese.name_reading(text)
    chinese.senses(text)
    chinese.entries(text)
    assert len(chinese.traditional(text)) == len(text)
