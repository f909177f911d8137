import pytest

from tests.importers.shown import article, body

TITLE = "A clerk and his word"
PROSE = (
    "The clerk shrugged and wrote the word (户口) on the back of a form. "
    "It stayed there for years, and nobody in the office asked what it meant."
)


def kinds(*lines: str) -> list[str]:
    found = {text: kind for kind, text in body(article("\n\n".join([TITLE, PROSE, "\n".join(lines), PROSE])))}
    return [found[line] for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        ["‘Social credit’: 社会信用", "‘Sesame Credit’: 芝麻信用", "‘Credit scores’: 信用评分"],
        ["小笼包 xiǎolóngbāo / soup dumplings", "臭豆腐 chòu dòufu / stinky tofu", "Eight-treasure rice: 八宝饭"],
        ["mótè 模特 (“model”)", "jítā 吉他 (“guitar”)"],
        ["report card – chéngjìdān – 成绩单", "gaokao (university entrance exam) = 高考"],
        ["00:40 Hello, and a word on the weather", "03:15 What is a “three-good student”? 三好学生", "09:50 没有规矩，不成方圆"],
        ["Term: 取保候审", "Usual English: bail", "Our English: release on guarantee pending investigation"],
        ["1. 等 to wait", "2. 排队 to queue", "3. 候诊 to wait for the doctor"],
        ["（一）火灾等紧急情况；", "（二）寻找走失的老人；"],
        ["九、等 to wait", "十、排队 to queue", "十一、候诊 to wait for the doctor"],
        [
            "(1) “Personal information” (个人信息) is information of any kind about a person.",
            "(2) “Handlers” (处理者) decide by themselves.",
        ],
    ],
)
def test_lines_of_one_shape_in_a_row_are_a_list(lines):
    assert kinds(*lines) == ["list_item"] * len(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["国破山河在，城春草木深", "The state is broken, hills and streams remain;", "spring in the town, the grass and trees grow deep."],
        ["Tā yòu chīcù le.", "他又吃醋了。", "“He's jealous again.”"],
        ["Serves 2", "400 g green beans", "50 g ya cai 芽菜"],
        ["“别发朋友圈，别接受采访。”", "“Don't post on WeChat Moments, don't give interviews.”"],
    ],
)
def test_verse_examples_and_recipes_are_no_list(lines):
    assert set(kinds(*lines)) <= {"paragraph", "heading"}


def test_rows_of_an_infobox_are_known_by_their_labels():
    lines = ["Simplified Chinese城中村", "Literal meaningvillage in the city", "Hanyu Pinyinchéngzhōngcūn", "A photograph"]
    assert kinds(*lines) == ["table_row"] * 3 + ["paragraph"]


def test_a_line_that_heads_a_list_is_no_item_of_it():
    lines = ["More words from the talk", "school uniform – xiàofú – 校服", "to skip class – táokè – 逃课"]
    assert kinds(*lines) == ["heading", "list_item", "list_item"]


def test_numbered_headings_with_text_below_each_are_no_list():
    page = "\n\n".join([TITLE, PROSE, "1. The form", PROSE, "2. The lane", PROSE])
    assert [kind for kind, text in body(article(page)) if len(text) < 20] == ["heading", "heading"]


@pytest.mark.parametrize("parting", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "lines",
    [
        ["内卷 (nèijuǎn): rolling inwards.", "躺平 — “lying flat.”"],
        ["摆烂 bǎilàn: letting it rot", "搭子 (dāzi) – a partner for one thing."],
        ["‘Sesame Credit’: 芝麻信用", "‘Credit scores’: 信用评分"],
    ],
)
def test_terms_with_their_meanings_are_a_list_also_with_blank_lines_between(lines, parting):
    page = "\n\n".join([TITLE, PROSE, parting.join(lines), PROSE])
    assert [kind for kind, text in body(article(page)) if text in lines] == ["list_item"] * 2


def test_a_starred_line_may_head_terms_below_a_blank_line():
    page = "\n\n".join([TITLE, PROSE, "* Some Terminology:", "‘Sesame Credit’: 芝麻信用", "‘Credit scores’: 信用评分"])
    assert [kind for kind, _ in body(article(page))] == ["paragraph", "heading", "list_item", "list_item"]
