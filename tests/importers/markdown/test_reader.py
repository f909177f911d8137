import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossreader.domain.article import BlockKind
from glossreader.domain.notices import HanLost
from glossreader.importers.markdown.reader import part_of_markdown
from tests.importers.prose import MORE, PROSE
from tests.importers.shown import article, body, read


def shown(text):
    return [(str(piece.kind or ""), piece.level, piece.marker, piece.text) for piece in part_of_markdown(text)[0].pieces]


def lines(text):
    return [piece.text for piece in part_of_markdown(text)[0].pieces]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("# 夜校\n\nNight school\n------------", [("heading", 1, "", "夜校"), ("heading", 2, "", "Night school")]),
        ("- a\n  - b", [("list_item", 1, "•", "a"), ("list_item", 2, "•", "b")]),
        ("3) c\n4) d", [("list_item", 1, "", "3. c"), ("list_item", 1, "", "4. d")]),
        ("> 有人说起。", [("quote", 0, "", "有人说起。")]),
        ("| 词 | word |\n|---|:-:|\n| 内卷 | involution |", [("table_row", 0, "", "词\tword"), ("table_row", 0, "", "内卷\tinvolution")]),
        ("内卷\n: involution", [("list_item", 1, "", "内卷"), ("list_item", 2, "", "involution")]),
        ("A[^1].\n\n[^1]: 注一", [("", 0, "", "A[1]."), ("footnote", 1, "", "1. 注一")]),
        ("***\n\nText\n\n---", [("", 0, "", "Text")]),
    ],
)  # fmt: skip
def test_blocks_are_what_their_signs_say(text, pieces):
    assert shown(text) == pieces


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("**失信** and *老赖* and ~~old~~ `code`", "失信 and 老赖 and old code"),
        ("[the list](https://example.org/失信 '名单') and <https://example.org>", "the list and https://example.org"),
        ("[the list][1] and [1]\n\n[1]: https://example.org/失信 '名单'", "the list and 1"),
        ("![图片](a.png)the text", "the text"),
        ("[[躺平]] and [[佛系|Buddhist youth]] and ![[picture.png]]", "躺平 and Buddhist youth and"),
        ("[[1]](https://example.org) is a link", "[1] is a link"),
        ("a warm reminder %%待查%%, 5%% of 50%%", "a warm reminder , 5%% of 50%%"),
        ("==内卷== is marked, a == b is not", "内卷 is marked, a == b is not"),
        ("<ruby>失信<rt>shīxìn</rt></ruby> is <b>bold</b><!-- 注 -->", "失信 (shīxìn) is bold"),
        ("About the <title> element: 标题", "About the element: 标题"),
        ("&#20869;卷 &amp; more \\*", "内卷 & more *"),
        ("街角的茶馆\n换了老板。", "街角的茶馆换了老板。"),
        ("The tea house\non the *corner*\nis new.", "The tea house on the corner is new."),
        ("内卷 involution\nand **躺平**\n佛系", "内卷 involution and 躺平佛系"),
    ],
)
def test_of_a_line_the_text_is_read_and_not_its_signs(text, line):
    assert lines(text) == [line]


def test_a_sentence_and_its_rendering_right_below_stay_two_lines():
    assert lines("街角的茶馆换了老板。\nThe tea house has a new owner.") == ["街角的茶馆换了老板。", "The tea house has a new owner."]
    assert lines("The tea house has a new owner.\n街角的茶馆换了老板。") == ["The tea house has a new owner.", "街角的茶馆换了老板。"]


def test_a_callout_has_its_title_and_not_its_kind():
    assert shown("> [!note] 说明\n> 引用") == [("quote", 0, "", "说明"), ("quote", 0, "", "引用")]
    assert shown("> [!warning]-\n> 引用") == [("quote", 0, "", "引用")]


def test_a_remark_of_several_lines_is_not_shown_and_not_missed():
    text = "a warm\n%%\n待查\n\n第4讲\n%%\nreminder"
    assert lines(text) == ["a warm", "reminder"]
    assert part_of_markdown(text)[1] == 0


def test_footnotes_that_nothing_points_to_are_kept():
    assert lines("A[^b].\n\n[^a]: 没人指\n[^b]: 有人指\n[^b]: 同名") == ["A[1].", "1. 有人指", "2. 没人指", "3. 同名"]


def test_code_keeps_its_lines_and_not_its_language():
    assert lines("```python 代码\nx = '失信'\n\ny = 1\n```") == ["x = '失信'", "y = 1"]


def test_html_in_it_is_read_as_html():
    assert shown("<table><tr><td>内卷</td><td>involution</td></tr></table>\n\n<script>var 脚本</script>") == [
        ("table_row", 0, "", "内卷\tinvolution")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Of the <script> element: 失信",
        "<script>\n\n失信",
        "- <!-- open\n\n失信",
        "<div title='\n\n失信' and more",
        '<div title="a>\n\n失信',
        "<style>\n\n失信\n\n<title>",
        "<svg>\n\n失信 <iframe src='//x.example'> and <select>",
        "<script></script> <script></script\n\n失信",
        "<!--> <!--x>\n\n失信",
        "> <textarea>\n\n失信",
    ],
)
def test_what_is_left_open_hides_nothing_behind_it(text):
    assert any("失信" in line for line in lines(text))


def test_what_is_closed_is_hidden_as_a_browser_hides_it():
    text = "失信\n\n<script>\nvar 脚本\n</script>\n\n<!-- 注\n\n释 -->\n\n<style>样式</style>\n\n老赖"
    assert lines(text) == ["失信", "老赖"]
    assert part_of_markdown(text)[1] == 4


def test_the_front_matter_gives_the_fields_and_its_title_heads_the_text():
    found = article("---\ntitle: 夜校\nauthor: Marit Oduya\ndate: 2024-03-05\n---\n# Why\n\nNobody knows why the school is open.\n", "a.md")
    assert (found.title, found.authors, found.published) == ("夜校", ("Marit Oduya",), "2024-03-05")
    assert body(found) == [("heading", "Why"), ("paragraph", "Nobody knows why the school is open.")]


def test_a_title_that_stands_in_both_places_is_there_once():
    found = article(f"---\ntitle: Night school\n---\n# Night  School\n\n{PROSE}\n\n{MORE}\n", "a.md")
    assert found.title == "Night School"
    assert body(found) == [("paragraph", PROSE), ("paragraph", MORE)]
    assert [piece.level for piece in part_of_markdown("---\ntitle: T\n---\n# A\n## B\n")[0].pieces] == [1, 2, 3]


def test_a_file_without_front_matter_may_hold_several_articles():
    assert not part_of_markdown("# One\n\nText\n")[0].is_one
    assert part_of_markdown("---\ntitle: One\n---\nText\n")[0].is_one


@pytest.mark.parametrize("opened", ["> ", ">", "- ", "1. ", "> - 1. ", "[^a]: ", "* > "])
@pytest.mark.parametrize("times", [10, 10_000])
def test_nothing_is_lost_however_deep_it_lies(opened, times):
    imported = read(opened * times + "失信", "a.md")
    assert imported.notices == ()
    assert any("失信" in block.text for found in imported.articles for block in found.blocks) or "失信" in imported.articles[0].title


def test_stairs_of_lists_keep_every_step():
    part, hanzi = part_of_markdown("".join(f"{'  ' * step}- 第{step}级\n" for step in range(500)))
    assert hanzi == 1_000
    assert sum(piece.text.count("级") for piece in part.pieces) == 500
    assert {piece.kind for piece in part.pieces} == {BlockKind.LIST_ITEM}


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("#>*-_`~[]()!^:|=\\<&; \n\t1.ab信用。"), min_size=1, max_size=120))
def test_any_signs_are_read_without_losing_a_hanzi(text):
    imported = read(f"信{text}", "a.md")
    assert not any(isinstance(notice, HanLost) for notice in imported.notices)


def test_a_definition_of_a_link_is_not_shown_however_long_its_target_is():
    part, hanzi = part_of_markdown(f"[失信]: http://x.example/{'x' * 10_000}\n\n[失信] [失信]")
    assert ([piece.text for piece in part.pieces], hanzi) == (["失信 失信"], 4)
