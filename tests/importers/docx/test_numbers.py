import pytest

from glossreader.importers.docx.numerals import is_chinese, written
from glossreader.importers.open import read_bytes
from tests.importers.archives import document, paragraph
from tests.importers.shown import body


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("decimal", {1: "1", 120: "120"}),
        ("lowerRoman", {4: "iv", 9: "ix", 1994: "mcmxciv"}),
        ("upperRoman", {14: "XIV"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa", 28: "bb"}),
        ("upperLetter", {3: "C"}),
        ("ordinal", {1: "1st", 2: "2nd", 3: "3rd", 11: "11th", 23: "23rd"}),
        ("decimalZero", {7: "07"}),
        ("chineseCounting", {1: "一", 10: "十", 11: "十一", 20: "二十", 21: "二十一", 105: "一百〇五", 110: "一百一十", 1001: "一千〇一"}),
        ("chineseLegalSimplified", {3: "叁", 12: "壹拾贰"}),
        ("ideographDigital", {20: "二〇"}),
        ("ideographTraditional", {3: "丙"}),
        ("ideographZodiac", {1: "子"}),
        ("decimalEnclosedCircleChinese", {3: "③", 20: "⑳", 21: "21"}),
        ("decimalFullWidth", {12: "１２"}),
        ("none", {5: ""}),
        ("hebrew1", {5: "5"}),
        ("chineseCounting", {0: "0", 99_999: "99999"}),
    ],
)
def test_numbers_are_written_as_word_writes_them(form, numbers):
    assert {number: written(number, form) for number in numbers} == numbers


def test_numbers_in_hanzi_are_known():
    assert (is_chinese("chineseCounting"), is_chinese("decimal")) == (True, False)


def level(depth: int, form: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'


def item(number: int, depth: int, text: str) -> str:
    return paragraph(text, layout=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


NO_SPACE = '<w:suff w:val="nothing"/>'
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "x")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{level(0, "chineseCounting", "第%1条")}'
    f"{level(1, 'chineseCounting', '（%2）', NO_SPACE)}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="3">{level(0, "upperRoman", "%1")}{level(1, "decimal", "%1.%2", "<w:isLgl/>")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


def blocks(*items: str) -> list[tuple[str, str]]:
    imported = read_bytes("a.docx", "/a.docx", document("".join(items), numbering=NUMBERING))
    assert imported.notices == ()
    return body(imported.articles[0])


def test_items_have_the_numbers_that_word_counts():
    listed = blocks(
        item(1, 0, "Water."), item(1, 1, "Hot."), item(1, 1, "Cold."), item(1, 0, "Tea."), item(1, 1, "Green."), item(2, 0, "Cups.")
    )
    assert [text for _, text in listed] == ["1. Water.", "1.a) Hot.", "1.b) Cold.", "2. Tea.", "2.a) Green.", "Cups."]
    assert {kind for kind, _ in listed} == {"list_item"}


def test_a_list_goes_on_behind_a_paragraph_and_another_begins_anew():
    listed = blocks(
        item(1, 0, "Water."),
        paragraph("The water must boil, and nobody may look at it."),
        item(1, 0, "Tea."),
        item(5, 0, "Cups."),
        item(5, 0, "Lids."),
    )
    assert [text for _, text in listed if text[0].isdigit()] == ["1. Water.", "2. Tea.", "1. Cups.", "2. Lids."]


def test_the_articles_of_a_law_are_paragraphs_with_their_numbers():
    clauses = blocks(
        item(3, 0, "本区只谈车，不谈人。"), item(3, 1, "他人的住址和电话；"), item(3, 1, "照片。"), item(3, 0, "诗歌不受前条限制。")
    )
    assert (clauses[0], clauses[3]) == (("paragraph", "第一条 本区只谈车，不谈人。"), ("paragraph", "第二条 诗歌不受前条限制。"))
    assert [text for _, text in clauses[1:3]] == ["（一）他人的住址和电话；", "（二）照片。"]


def test_legal_numbers_are_figures():
    assert [text for _, text in blocks(item(4, 0, "Water."), item(4, 1, "Hot."))] == ["I Water.", "1.1 Hot."]


def test_an_item_of_no_list_is_a_paragraph():
    assert blocks(
        item(0, 0, "The water must boil, and nobody may look at it."), item(77, 3, "Tea must not boil, and everybody may look.")
    ) == [
        ("paragraph", "The water must boil, and nobody may look at it."),
        ("paragraph", "Tea must not boil, and everybody may look."),
    ]
