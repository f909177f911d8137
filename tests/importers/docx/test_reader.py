import re
import zipfile
from collections import Counter

import pytest
from lxml import etree  # type: ignore[import-untyped]  # it has no types

from glossreader.domain.notices import PartsMissing
from glossreader.domain.source_errors import SourceDamaged
from glossreader.importers.open import read_bytes, read_source
from tests.conftest import SOURCES
from tests.importers.archives import document, document_files, packed, paragraph
from tests.importers.shown import body, cut

EN = "The tea house at the corner has a new owner, and the old guests sit at the door and play chess as they always did."
ZH = "街角的茶馆换了老板，老顾客们照旧坐在门口下棋。有人说起“失信黑名单”，大家都不作声。"


def read(raw: bytes):
    imported = read_bytes("page.docx", "/page.docx", raw)
    assert imported.notices == ()
    return imported


def article(*content: str, **parts: str):
    (only,) = read(document("".join(content), **parts)).articles
    return only


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field(instruction: str, result: str) -> str:
    kinds = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{kinds[0]}<w:r><w:instrText>{instruction}</w:instrText></w:r>{kinds[1]}{run(result)}{kinds[2]}"


def style(key: str, name: str, layout: str = "", based: str = "") -> str:
    inherits = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{inherits}<w:pPr>{layout}</w:pPr></w:style>'


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (run("One ") + run("two", "<w:b/>"), "One two"),
        (run("a") + "<w:r><w:tab/></w:r>" + run("b"), "a b"),
        (run("co") + "<w:r><w:noBreakHyphen/></w:r>" + run("op") + "<w:r><w:softHyphen/></w:r>" + run("s\xad"), "co-ops"),
        ("<w:ins>" + run("in") + "</w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del>", "in"),
        ("<w:moveFrom>" + run("字") + "</w:moveFrom><w:moveTo>" + run("moved") + "</w:moveTo>", "moved"),
        ("<w:hyperlink>" + run("a link") + "</w:hyperlink>", "a link"),
        ("<w:smartTag>" + run("smart") + "</w:smartTag>", "smart"),
        (run("shown") + run("字", "<w:vanish/>"), "shown"),
        (run("shown", '<w:vanish w:val="0"/>'), "shown"),
        (field(" HYPERLINK x ", "result"), "result"),
        ('<w:fldSimple w:instr=" DATE ">' + run("today") + "</w:fldSimple>", "today"),
        ("<w:r><w:ruby><w:rt>" + run("zhīma") + "</w:rt><w:rubyBase>" + run("芝麻") + "</w:rubyBase></w:ruby></w:r>", "芝麻 (zhīma)"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="00D7"/></w:r>' + run("x"), "×x"),
        ("<w:commentRangeStart/>" + run("said") + "<w:commentRangeEnd/><w:r><w:commentReference/></w:r>", "said"),
    ],
)  # fmt: skip
def test_a_paragraph_is_what_word_shows(content, shown):
    assert body(article(paragraph(EN), paragraph(content)))[1][1] == shown


def test_line_breaks_make_lines():
    assert body(article(paragraph(run("One.") + "<w:r><w:br/></w:r>" + run("Two.")), paragraph(EN)))[:1] == [("paragraph", "One.")]


STYLES = "".join(
    (
        style("Titel", "Title"),
        style("1", "heading 1", '<w:outlineLvl w:val="0"/>'),
        style("own", "Own", based="1"),
        style("c", "caption"),
        style("q", "Intense Quote"),
        style("b", "Bibliography"),
        style("t", "toc 1"),
        style("plain", "Body Text"),
    )
)


@pytest.mark.parametrize(
    ("key", "kind", "level"),
    [("1", "heading", 1), ("own", "heading", 1), ("c", "caption", 0), ("q", "quote", 0), ("b", "reference", 0), ("plain", "paragraph", 0)],
)
def test_kinds_are_told_by_styles_and_by_those_that_they_are_based_on(key, kind, level):
    found = article(paragraph("Tea", style="Titel"), paragraph(EN), paragraph("Cups and lids", style=key), paragraph(EN), styles=STYLES)
    assert found.title == "Tea"
    assert [(str(block.kind), block.level) for block in found.blocks if block.text == "Cups and lids"] == [(kind, level)]


def test_an_outline_level_makes_a_heading_and_body_text_takes_it_away():
    outline = '<w:outlineLvl w:val="{}"/>'
    found = article(
        paragraph("Tea", style="Titel"),
        paragraph(EN),
        paragraph("Cups", layout=outline.format(1)),
        paragraph(EN),
        paragraph("Lids", style="1", layout=outline.format(9)),
        paragraph(EN),
        styles=STYLES,
    )
    assert [kind for kind, _ in body(found)] == ["paragraph", "heading", "paragraph", "paragraph", "paragraph"]


def test_a_table_of_contents_is_cut():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>'
    listed = paragraph(f'{begin}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("Cups")}')
    end = paragraph(run("Lids"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>'
    control = f"<w:sdt>{gallery}<w:sdtContent>{paragraph('目录')}</w:sdtContent></w:sdt>"
    found = article(paragraph("Tea", style="Titel"), control, listed, end, paragraph("Pots", style="t"), paragraph(EN), styles=STYLES)
    assert cut(found) == [("navigation", text) for text in ("目录", "Cups", "Lids", "Pots")]
    assert body(found) == [("paragraph", EN)]


def cell(*texts: str) -> str:
    return f"<w:tc>{''.join(map(paragraph, texts))}</w:tc>"


def test_rows_of_a_table_are_rows_and_a_box_round_text_is_none():
    rows = f"<w:tbl><w:tr>{cell('Tea', 'green')}{cell('茶')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{cell('字')}{cell('字')}</w:tr></w:tbl>"
    box = f"<w:tbl><w:tr>{cell(EN)}</w:tr></w:tbl>"
    assert body(article(paragraph(EN), rows, paragraph(EN), box)) == [
        ("paragraph", EN), ("table_row", "Tea green\t茶"), ("paragraph", EN), ("paragraph", EN),
    ]  # fmt: skip


def test_a_text_box_stands_below_its_paragraph_once():
    boxed = f"<w:txbxContent>{paragraph(ZH)}</w:txbxContent>"
    both = (
        f'<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>{boxed}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{boxed}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert [text for _, text in body(article(paragraph(f"<w:r>{both}</w:r>", EN), paragraph(EN)))] == [EN, ZH, EN]


def note(kind: str, key: int, text: str) -> str:
    return f'<w:{kind} w:id="{key}">{paragraph(text)}</w:{kind}>'


def refers(kind: str, key: int) -> str:
    return f'<w:r><w:{kind}Reference w:id="{key}"/></w:r>'


def test_notes_stand_at_the_end_with_the_marks_that_refer_to_them():
    found = article(
        paragraph(EN, refers("footnote", 7), refers("endnote", 1)),
        paragraph(ZH, refers("footnote", 2)),
        footnotes=note("footnote", 2, "Two 二.") + note("footnote", 7, "Seven 七.") + note("footnote", 9, "Gone 九."),
        endnotes=note("endnote", 1, "End 末."),
    )
    assert body(found) == [
        ("paragraph", f"{EN}[1][i]"), ("paragraph", f"{ZH}[2]"),
        ("footnote", "[1] Seven 七."), ("footnote", "[2] Two 二."), ("footnote", "[i] End 末."),
    ]  # fmt: skip


def test_the_mark_of_a_note_is_no_part_of_a_title():
    found = article(
        paragraph("Tea", refers("footnote", 1), style="Titel"), paragraph(EN), styles=STYLES, footnotes=note("footnote", 1, "Old 旧.")
    )
    assert (found.title, body(found)) == ("Tea", [("paragraph", EN), ("footnote", "[1] Old 旧.")])


def test_marks_have_the_form_that_the_document_asks_for():
    settings = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>'
    found = article(
        paragraph(ZH[:-1], refers("footnote", 1), "。"), paragraph(ZH), footnotes=note("footnote", 1, "旧报。"), settings=settings
    )
    assert [text for _, text in body(found)] == [f"{ZH[:-1]}①。", ZH, "① 旧报。"]


def test_headers_and_footers_are_in_no_body():
    imported = read(document(paragraph(EN), header=paragraph("Harbour Institute 港口"), footer=paragraph("Page 4")))
    (found,) = imported.articles
    assert body(found) == [("paragraph", EN)]
    assert [*imported.outside, *(text for _, text in cut(found))] == ["Harbour Institute 港口", "Page 4"]


def look(size: int = 32, font: str = "仿宋", more: str = "") -> str:
    return f'<w:rFonts w:eastAsia="{font}"/>{more}<w:sz w:val="{size}"/>'


CENTRED = '<w:jc w:val="center"/>'


def test_without_styles_headings_are_known_by_their_look():
    found = article(
        paragraph(run("城市的喇叭", look(44)), layout=CENTRED),
        paragraph(run("一篇调查", look(44)), layout=CENTRED),
        paragraph(run(ZH, look())),
        paragraph(run("一、谁在说话", look(font="黑体"))),
        paragraph(run(ZH, look())),
        paragraph(run("树与喇叭", look(more="<w:b/>"))),
        paragraph(run(ZH, look())),
        paragraph(run("街道办事处", look()), layout='<w:jc w:val="right"/>'),
    )
    assert found.title == "城市的喇叭一篇调查"
    assert [kind for kind, _ in body(found)] == ["paragraph", "heading", "paragraph", "heading", "paragraph", "paragraph"]


def test_a_newsletter_is_as_many_articles_as_have_an_author_below_their_heading():
    signed = [("Doors", "Jane Doe"), ("Chess", "Bo Lind"), ("Trees", "Ida Marsh")]
    content = "".join(paragraph(title, style="1") + paragraph(f"By {name}") + paragraph(EN) * 2 for title, name in signed)
    found = read(document(paragraph("The Lane Letter", style="Titel") + paragraph("Issue 12") + content, styles=STYLES)).articles
    assert [(article.title, article.authors) for article in found] == [(title, (name,)) for title, name in signed]
    assert cut(found[0]) == [("other", "The Lane Letter"), ("other", "Issue 12")]


def test_a_report_with_one_author_is_one_article():
    content = (
        paragraph("Tea", style="Titel")
        + paragraph("By Jane Doe")
        + paragraph("Cups", style="1")
        + paragraph(EN)
        + paragraph("Lids", style="1")
    )
    (found,) = read(document(content + paragraph(EN), styles=STYLES)).articles
    assert (found.title, found.authors) == ("Tea", ("Jane Doe",))


def test_the_subtitle_is_the_deck_and_a_place_below_the_title_is_text():
    styles = STYLES + style("s", "Subtitle")
    top = paragraph("Tea", style="Titel") + paragraph("what a door hears", style="s") + paragraph("Jane Doe, University of Linjiang")
    found = article(top, paragraph("Abstract", style="1"), paragraph(EN), styles=styles)
    assert (found.title, found.deck) == ("Tea", "what a door hears")
    assert body(found) == [("paragraph", "Jane Doe, University of Linjiang"), ("heading", "Abstract"), ("paragraph", EN)]


def test_the_letterhead_of_an_authority_is_its_publisher():
    found = article(
        paragraph(run("临江市人民政府文件", look(72)), layout=CENTRED),
        paragraph(run("关于电子屏的通知", look(44)), layout=CENTRED),
        paragraph(run("各区县人民政府：", look())),
        paragraph(run(ZH, look())),
    )
    assert (found.title, found.publisher) == ("关于电子屏的通知", "临江市人民政府")
    assert body(found) == [("paragraph", "各区县人民政府："), ("paragraph", ZH)]


@pytest.mark.parametrize(
    ("core", "title", "authors"),
    [
        ("<dc:title>Tea</dc:title><dc:creator>Ida Marsh; Bo Lind</dc:creator>", "Tea", ("Ida Marsh", "Bo Lind")),
        ("<dc:title>Microsoft Word - draft3.doc</dc:title><dc:creator>Administrator</dc:creator>", "page", ()),
        ("<dc:title>新建 Microsoft Word 文档</dc:title><dc:creator>微软用户</dc:creator>", "page", ()),
    ],
)
def test_properties_count_where_a_person_gave_them(core, title, authors):
    files = document_files(paragraph(EN) + paragraph(EN))
    files["docProps/core.xml"] = f'<cp:coreProperties xmlns:cp="c" xmlns:dc="d">{core}</cp:coreProperties>'
    (found,) = read(packed(files)).articles
    assert (found.title, found.authors, found.published) == (title, authors, None)


def test_a_document_that_is_cut_is_read_as_far_as_it_goes_and_says_so():
    files = document_files(paragraph(EN) + paragraph(ZH))
    files["word/document.xml"] = str(files["word/document.xml"])[:-20]
    assert read_bytes("a.docx", "/a.docx", packed(files)).notices == (PartsMissing("a.docx", 1, "word/document.xml"),)
    with pytest.raises(SourceDamaged, match=r"a\.docx is damaged"):
        read_bytes("a.docx", "/a.docx", packed(files | {"word/document.xml": ""}))


DOCUMENTS = tuple(sorted((SOURCES / "docx").glob("*.docx")))
SHOWN = "//*[local-name()='t'][not(ancestor::*[local-name()='Fallback']) and not(../*[local-name()='rPr']/*[local-name()='vanish'])]"


@pytest.mark.parametrize("source", DOCUMENTS, ids=[source.stem for source in DOCUMENTS])
def test_every_word_of_a_document_is_in_an_article_or_outside(source):
    with zipfile.ZipFile(source) as archive:
        names = [name for name in archive.namelist() if re.fullmatch(r"word/(?:document|footnotes|endnotes|header1|footer1)\.xml", name)]
        wanted = Counter(char for name in names for text in etree.fromstring(archive.read(name)).xpath(SHOWN) for char in text.text)
    imported = read_source(source)
    lines = [line for article in imported.articles for line in (*article.front, *(block.text for block in article.blocks))]
    missing = wanted - Counter("".join((*lines, *imported.outside)))
    assert [char for char in missing if char.isalpha()] == []
    assert imported.notices == ()


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next():
    first = f'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{run(EN)}<w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>'
    assert body(article(first, paragraph(run(" And on.")), paragraph(ZH))) == [("paragraph", f"{EN} And on."), ("paragraph", ZH)]


def test_the_day_on_which_a_notice_was_sent_out_is_not_its_own():
    lines = ("青川市广播电视局", "2022年8月9日", "（此件主动公开）", "青川市广播电视局办公室　　2022年8月10日印发")
    assert article(paragraph(ZH), *map(paragraph, lines)).published == "2022-08-09"


def test_what_a_document_says_of_its_author_at_its_end_is_cut():
    assert cut(article(paragraph(ZH), paragraph(ZH[:20]), paragraph("（作者系青川县图书馆馆员）"))) == [
        ("author_bio", "（作者系青川县图书馆馆员）")
    ]
