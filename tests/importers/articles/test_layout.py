import pytest

from tests.importers.shown import article, body

TITLE = "A clerk and his word"
PROSE = (
    "The clerk shrugged and wrote the word (户口) on the back of a form. "
    "It stayed there for years, and nobody in the office asked what it meant."
)
MORE = (
    "Long after the form was lost, “the word was still in use here,” and the clerk had become "
    "a small legend in the lane behind the station."
)
CHINESE = "晚上七点，解放西路的老厂房里坐满了人。讲台上的老师正在教粤剧身段，台下的学生大多是附近写字楼的年轻人，他们把这里叫做夜校。"


def kind_of(line: str, before: str = PROSE, after: str = MORE) -> str:
    """Tell what a line between two paragraphs became."""
    found = body(article("\n\n".join([TITLE, PROSE, before, line, after])))
    return next(kind for kind, text in found if text == line)


@pytest.mark.parametrize(
    "line",
    [
        "The form and the brush",
        "Who wrote it down?",
        "2.1 Soft measures",
        "III. In the commentary",
        "13. Revenge bedtime procrastination / 报复性熬夜",
        "Household registration (户口)",
        "Background [edit]",
        "English:",
        "“Still in Use”",
    ],
)
def test_a_short_line_that_states_nothing_heads_what_is_below(line):
    assert kind_of(line) == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "The criminal law Article states:",
        "What such stalls have in common:",
        "and then there was silence",
        "Dear Reader,",
        "班味 (bānwèi)",
        "Yī zhī xiǎo gǒu 一隻小狗 (“one puppy”)",
        "He asked no one; they told him.",
        "12",
        "“Thumbs up for sharing!”, some netizens comment.",
        "“Don’t rush,” she said.",
        "Shares of the STAR Market (科创板) gained 1.2 per cent.",
        "That is the best review that it could get.",
        "(6) 匿名化 (anonymisation): the same, but for good.",
        "LEAH: What did the neighbourhood committee, 居委会, say?",
        "Pinyin: méi jìnr",
        "Thanks!",
        "($1 = 7.1130 Chinese yuan renminbi)",
        "— Liu M., teacher in the lane",
        "In this issue: 1) a clerk, 2) a word.",
        "Tā yòu chīcù le, wǒ bù zhīdào.",
        "Tangping (躺平), lying flat.",
    ],
)
def test_a_short_sentence_or_gloss_is_a_paragraph(line):
    assert kind_of(line) == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        "Promotional image for the “River Credit.”",
        "Screenshot of the official website of the city.",
        "Lending machine in the north for readers with a clean record (via Sohu).",
        "Sample grades shown, from D standing for the weakest pupils to A standing for the ‘brightest’ ones.",
        "‘Shui shui!’ – this boy is straight from ‘the lane’.",
        "“Lane people”: the “punks” of the old town.",
        "A schedule posted by a student in Jinan: “凌晨五点看日出”.",
        "[Photo: A back alley off the market. 相片：本報資料圖片]",
        "图：学员在上书法课。",
        "“Blacklisted”",
        "Queue at the office, Oct. 2022. Wen Bo/Daylight",
        "A clerk’s desk in the old town. Courtesy of Lin Bo",
        "Figure 1. Households by lane, 1950 to 1990, as counted by the bureau. Source: Bureau of Lanes",
        "Table: Forms and clerks, in thousands. Source: NBS",
        "Chart 1: Forms and clerks. Source: NBS",
        "Detail of 1.2: a ledger, ink on paper. © River Museum",
        "小周在夜校门口。林木 摄",
    ],
)
def test_a_line_that_names_what_is_seen_is_a_caption(line):
    assert kind_of(line) == "caption"


def test_what_is_set_off_in_one_heading_is_set_off_in_all():
    set_off = "\xa0\n\nThe form and the brush\n\n\xa0"
    page = "\n\n".join([TITLE, PROSE, set_off, PROSE, "“Blacklisted”", "Old Ledgers", MORE, set_off.replace("form", "lane"), PROSE])
    assert [kind for kind, text in body(article(page)) if len(text) < 30] == ["heading", "caption", "paragraph", "heading"]


@pytest.mark.parametrize("line", ["“the word was still in use here”", "The word was still in use here."])
def test_a_line_that_the_text_has_too_is_a_pull_quote(line):
    assert kind_of(line, after=f"{MORE} The word was still in use here.") == "quote"


def test_a_quote_that_is_set_off_is_a_pull_quote():
    page = "\n\n".join([TITLE, PROSE, "\xa0", "“A bridge is like a relative.”", "\xa0", MORE])
    assert ("quote", "“A bridge is like a relative.”") in body(article(page))


def test_chinese_headings_stand_alone_without_a_stop():
    found = body(article("\n\n".join(["老街里的夜校又亮灯了", CHINESE, "从扫盲班到兴趣班", CHINESE, "他没有看第二眼。", CHINESE])))
    assert [kind for kind, _ in found] == ["paragraph", "heading", "paragraph", "paragraph", "paragraph"]


def test_a_page_without_blank_lines_has_headings_all_the_same():
    found = body(article("\n".join(["老街里的夜校又亮灯了", CHINESE, CHINESE + "。", "从扫盲班到兴趣班", CHINESE, CHINESE + "！"])))
    assert [kind for kind, _ in found] == ["paragraph", "paragraph", "heading", "paragraph", "paragraph"]


def test_a_line_right_above_a_paragraph_or_a_list_heads_it():
    page = f"{TITLE}\n\n{PROSE}\n\nHow to use “压根儿” (yà gēnr)\n{MORE}\n\nTime stamps\n00:40 Hello\n03:15 三好学生 explained"
    assert [kind for kind, _ in body(article(page))] == ["paragraph", "heading", "paragraph", "heading", "list_item", "list_item"]


def test_a_heading_may_be_a_quote_where_another_line_heads_text_as_it_does():
    quote = "“We Are All Clerks Anyway”"
    assert kind_of(quote) == "paragraph"
    assert kind_of(quote, before=f"Old Forms\n\n{PROSE}") == "heading"


def test_a_quote_with_its_source_below_is_a_quote():
    quote, source = "“A bridge is like a relative.”", "— Liu M., teacher in the lane"
    assert body(article("\n\n".join([TITLE, PROSE, quote, source, PROSE])))[1:3] == [("quote", quote), ("quote", source)]


@pytest.mark.parametrize(
    "lines",
    [["Literal meaning: méi jìnr", "English: no strength", "Usage: spoken"], ["Lin: Who knows?", "Bo: Nobody", "Lin: Not me", "Lin: You"]],
)
def test_records_and_turns_head_nothing(lines):
    found = body(article("\n\n".join([TITLE, PROSE, *lines, PROSE])))
    assert {kind for kind, text in found if text in lines} == {"paragraph"}


def test_verse_is_no_row_of_captions():
    verse = ["The state broken, the hills and streams.", "Spring in the town, and grass.", "Flowers with tears at the hour."]
    found = body(article("\n\n".join([TITLE, PROSE, *verse, PROSE])))
    assert ("paragraph", verse[1]) in found


def chinese_kind_of(line: str, after: str = CHINESE) -> str:
    found = body(article("\n\n".join(["老街里的夜校又亮灯了", CHINESE, line, after, f"这是最后一段。{CHINESE}"])))
    return next(kind for kind, text in found if text == line)


@pytest.mark.parametrize("line", ["“像姑妈在喊”", "一、明确主体责任", "讲台上的老师"])
def test_a_short_chinese_line_heads_the_text_below_it(line):
    assert chinese_kind_of(line) == "heading"


@pytest.mark.parametrize("line", ["“谁在喊？”", "“你来了。”"])
def test_what_is_said_in_a_chinese_talk_is_no_heading(line):
    assert chinese_kind_of(line) == "paragraph"


def test_who_signs_a_notice_above_its_date_heads_nothing():
    foot = ["江城市人民政府办公室", "2022年3月15日", "（此件公开发布）"]
    found = body(article("\n\n".join(["关于夜校的通知", "发布时间：2022-03-18", CHINESE, f"这是第二段。{CHINESE}", *foot])))
    assert found[-3:] == [("paragraph", line) for line in foot]
