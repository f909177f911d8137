"""Lines that become one text."""

import pytest

from glossreader.importers.pdf.joining import joined


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the word tra-", "velled on"], "the word travelled on"),
        (["a self-", "portrait"], "a self-portrait"),
        (["a state-of-", "the-art press"], "a state-of-the-art press"),
        (["the Sino-", "British text"], "the Sino-British text"),
        (["a high-", "est court"], "a highest court"),
        (["from 1990-", "1995 on"], "from 1990-1995 on"),
        (["电梯从一楼到", "顶层要三十秒"], "电梯从一楼到顶层要三十秒"),
        (["报告说GDP", "增长了，"], "报告说GDP增长了，"),
        (["报告说 GDP", "增长了，去年 GDP 不变"], "报告说 GDP 增长了，去年 GDP 不变"),
        (["the term 内卷", "is older"], "the term 内卷 is older"),
        (["“他说”", "她也说"], "“他说”她也说"),
        (["one \u00ad", "two"], "one - two"),
    ],
)
def test_lines_are_joined_as_they_were_written(lines, text):
    assert joined(lines) == text
