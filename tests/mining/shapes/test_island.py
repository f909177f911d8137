import pytest

from glossreader.domain.article import BlockKind
from glossreader.mining.shapes.island import find_island
from glossreader.mining.text.sheet import Sheet


def _island(text, chinese):
    sheet = Sheet(0, BlockKind.PARAGRAPH, text)
    island = find_island(sheet, sheet.runs[0], chinese)
    reading = text[slice(*island.reading)] if island.reading else None
    return text[island.start : island.end], island.bracketed, reading


@pytest.mark.parametrize(
    ("text", "island", "bracketed", "reading"),
    [
        ("ride Hello Bicycle (哈罗单车) downhill", "(哈罗单车)", True, None),
        ("Sesame Credit (Zhīma xìnyòng 芝麻信用), by", "(Zhīma xìnyòng 芝麻信用)", True, "Zhīma xìnyòng"),
        ("inspections ((痕迹管理)).", "((痕迹管理))", True, None),
        ("the Law (PIPL) (个人信息保护法).", "(PIPL) (个人信息保护法)", True, None),
        ("the public intellectuals[4] 公共知识分子 of", "[4] 公共知识分子", False, None),
        ("called shanghen wenxue 伤痕文学, of", "shanghen wenxue 伤痕文学", False, "shanghen wenxue"),
        ("dubbed ‘shehuiren‘ (社会人), literally", "‘shehuiren‘ (社会人)", True, "shehuiren"),
        ('"bǎi làn 摆烂" (literally, "display rottenness")', '"bǎi làn 摆烂" (literally, "display rottenness")', False, "bǎi làn"),
        ("“落汤鸡” (luò tāng jī)?", "“落汤鸡” (luò tāng jī)", False, "luò tāng jī"),
        ("小笼包 xiǎolóngbāo / soup dumplings", "小笼包 xiǎolóngbāo", False, "xiǎolóngbāo"),
        ("淺黃 cin2 wong4 (light yellow) would", "淺黃 cin2 wong4 (light yellow)", False, "cin2 wong4"),
        ("Xu Wenshi (徐文石was placed", "Xu Wenshi (徐文石", True, "Xu Wenshi"),
        ("youth (putong qingnian, 普通青年, and", "(putong qingnian, 普通青年", True, "putong qingnian"),
        ("(the loudspeaker calls it the night school 夜校, and rightly)", "夜校", False, None),
        ("her novel 《长雨之年》 of", "《长雨之年》", False, None),
    ],
)
def test_a_chinese_string_is_lifted_out_with_all_that_belongs_to_it(text, island, bracketed, reading, chinese):
    assert _island(text, chinese) == (island, bracketed, reading)


def test_a_name_in_the_sentence_is_told_from_a_reading_in_brackets(chinese):
    sheet = Sheet(0, BlockKind.PARAGRAPH, "the term Wanghong (网红, wǎnghóng)")
    island = find_island(sheet, sheet.runs[0], chinese)
    assert island.name is not None
    assert sheet.text[slice(*island.name)] == "Wanghong"
    assert [sheet.text[slice(*span)] for span in island.within.readings] == ["wǎnghóng"]
