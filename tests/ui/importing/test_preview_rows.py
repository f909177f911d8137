"""The rows of the preview hold every letter of an article once, in its order."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossreader.domain.article import Article, Block, BlockKind, CutReason
from glossreader.ui.importing.article_rows import ArticleRows, changed_blocks
from glossreader.ui.importing.preview_rows import Role
from glossreader.ui.importing.preview_setting import Typesetter

LINES = ("Home", "About")
WORDS = "The tide comes in, and the tide goes out. "
TEXTS = {
    "english": WORDS * 40,
    "chinese": "潮水涨了又落，码头上没有人再去数浪。" * 60,
    "traditional": "漲潮退潮，碼頭上沒有人數浪。" * 60,
    "no spaces": "Unzuverlässigkeitsverdachtsfeststellungsverordnung" * 30,
    "right to left": "السلام عليكم and back again שלום " * 30,
    "signs beyond the first plane": "𠮷野家😀" * 200,
    "lines": "one\ntwo\nthree",
    "empty": "",
}


def rows(article: Article, *, has_cuts: bool = True):
    made = ArticleRows(article, LINES, "Outside of the articles", has_cuts=has_cuts)
    return [made[number] for number in range(len(made))]


def test_fields_blocks_cuts_and_what_lies_outside_stand_in_this_order():
    blocks = (Block(BlockKind.HEADING, "A heading"), Block(BlockKind.PARAGRAPH, "Share this", cut=CutReason.SHARE))
    article = Article("A title", blocks, deck="A deck", authors=("Ada Cole", "Qiu Lan"), published="2024-03-14", url="https://example.org")
    assert [(row.role, row.text) for row in rows(article)] == [
        (Role.TITLE, "A title"),
        (Role.DECK, "A deck"),
        (Role.META, "Ada Cole, Qiu Lan · 2024-03-14 · https://example.org"),
        (Role.BLOCK, "A heading"),
        (Role.CUT, "Share this"),
        (Role.OUTSIDE_HEADING, "Outside of the articles"),
        (Role.OUTSIDE, "Home"),
        (Role.OUTSIDE, "About"),
    ]
    assert [row.role for row in rows(article, has_cuts=False)] == [Role.TITLE, Role.DECK, Role.META, Role.BLOCK]


@given(st.text(max_size=12_000))
def test_pieces_of_a_block_are_the_block(text):
    pieces = [row for row in rows(Article("T", (Block(BlockKind.LIST_ITEM, text, marker="•"),))) if row.role is Role.BLOCK]
    assert "".join(piece.text for piece in pieces) == text
    assert [piece.is_first for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.is_last for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert [piece.marker for piece in pieces if piece.marker] == ["•"]


BLOCKS = st.lists(st.tuples(st.sampled_from([0, 3, 1_999, 2_001, 9_000]), st.booleans()), min_size=1, max_size=12)


@given(BLOCKS, st.booleans(), st.data())
def test_after_a_block_is_cut_or_put_back_the_rows_are_those_of_the_new_article(blocks, has_cuts, data):
    made = [Block(BlockKind.PARAGRAPH, "潮水。" * (size // 3), cut=CutReason.SHARE if is_cut else None) for size, is_cut in blocks]
    changed = ArticleRows(Article("T", tuple(made)), LINES, "Outside of the articles", has_cuts=has_cuts)
    for index in data.draw(st.lists(st.integers(0, len(made) - 1), max_size=6)):
        before = len(changed)
        made[index] = replace(made[index], cut=None if made[index].cut else CutReason.OTHER, decided=True)
        change = changed.change(Article("T", tuple(made)), index)
        assert len(changed) - before == change.now - change.before
    new = rows(Article("T", tuple(made)), has_cuts=has_cuts)
    assert [changed[number] for number in range(len(changed))] == new
    assert [(role, kind) for role, kind, _ in changed.outline(0, len(changed))] == [(row.role, row.kind) for row in new]
    assert [changed.number_of_block(block) for block in range(len(made))] == [
        next((number for number, row in enumerate(new) if row.block is not None and row.block >= block), None) for block in range(len(made))
    ]


def test_blocks_that_are_others_are_known_and_another_title_is_more_than_that():
    blocks = tuple(Block(BlockKind.PARAGRAPH, f"Wave {number}") for number in range(5))
    other = (*blocks[:3], replace(blocks[3], cut=CutReason.OTHER, decided=True), blocks[4])
    assert changed_blocks(Article("T", blocks), Article("T", other)) == [3]
    assert changed_blocks(Article("T", blocks), Article("Another", other)) is None
    assert changed_blocks(Article("T", blocks), Article("T", blocks[1:])) is None


def test_of_a_long_cut_block_the_beginning_is_shown():
    (row,) = (row for row in rows(Article("T", (Block(BlockKind.PARAGRAPH, WORDS * 100, cut=CutReason.COMMENTS),))) if row.role is Role.CUT)
    assert row.text.endswith("…")
    assert len(row.text) < 1_100


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("kind", BlockKind)
def test_no_line_of_a_row_is_wider_than_its_room_and_its_height_is_that_of_its_lines(qapp, text, language, kind):
    row = next(row for row in rows(Article("T", (Block(kind, text),), language=language)) if row.role is Role.BLOCK)
    typesetter = Typesetter(language)
    text_set = typesetter.set(row, 300)
    layout = text_set.layout
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    assert all(line.naturalTextWidth() <= 301 + line.height() for line in lines)
    assert sum(line.textLength() for line in lines) == len(layout.text().encode("utf-16-le")) // 2
    setting = typesetter.setting(row)
    assert text_set.height == round(setting.above + setting.below + len(lines) * setting.face.pitch)
    assert typesetter.guess(row, 300) > 0
