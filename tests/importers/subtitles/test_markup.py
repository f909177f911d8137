import pytest

from glossreader.importers.subtitles.cue import Said
from glossreader.importers.subtitles.markup import said


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ('<i>失信</i> <b>名单</b> <font color="#ffff00">公布</font>', "失信 名单 公布"),
        ("{\\an8}{\\pos(10,20)}失信", "失信"),
        ("{y:i}失信 {不是代码}", "失信 {不是代码}"),
        ("3 < 5 > 2 and <unknown> stays", "3 < 5 > 2 and <unknown> stays"),
        ("Tom &amp; Jerry &lt;3&nbsp;you", "Tom & Jerry <3 you"),
        ("so<00:00:01.500><c.loud> today</c>", "so today"),
        ("<ruby>失信<rt>shīxìn</rt></ruby>的人", "失信 (shīxìn)的人"),
        ("<ruby>失<rt>shī</rt>信<rt>xìn</ruby>的人", "失信 (shī xìn)的人"),
        ("<lang en>OK</lang>啦", "OK啦"),
    ],
)
def test_what_is_only_markup_is_not_said(raw, text):
    assert said(raw) == (Said(text),)


def test_lines_are_parted_by_line_ends_and_by_their_codes():
    assert [line.text for line in said("一\\N二<br>三\n \n四")] == ["一", "二", "三", "四"]
    assert said("<i></i>\n&nbsp;\n{\\an8}") == ()


def test_speakers_are_told_until_another_speaks():
    assert said("<v 王芳>大家好。\n欢迎。</v>\n（掌声）") == (Said("大家好。", "王芳"), Said("欢迎。", "王芳"), Said("（掌声）"))
    assert said("<v.first.loud Li Ming>Hello. <v 王芳>你好。") == (Said("Hello.", "Li Ming"), Said("你好。", "王芳"))
