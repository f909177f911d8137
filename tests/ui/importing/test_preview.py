"""The preview alone: it is walked through by keys and wheel however long it is, and stays where it is when something in it changes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from glossreader.domain.article import Article, Block, BlockKind, CutReason
from glossreader.settings import Scheme
from glossreader.ui.importing.preview import Preview
from glossreader.ui.importing.preview_rows import Role
from glossreader.ui.importing.words import Words
from glossreader.ui.models.rows import ROW_ROLE
from glossreader.ui.theme import palette

PARAGRAPH = BlockKind.PARAGRAPH
SENTENCE = "Paragraph {} is about Sesame Credit (芝麻信用), and about a ledger that nobody on the pier has ever closed on time. "


def long(count: int) -> Article:
    """Paragraphs of one to nine lines, every tenth of them cut."""
    blocks = (Block(PARAGRAPH, SENTENCE.format(n) * (1 + n % 5), cut=CutReason.SHARE if n % 10 == 9 else None) for n in range(count))
    return Article("A long article", tuple(blocks))


@pytest.fixture
def preview(qtbot):
    made = Preview(Words())
    qtbot.addWidget(made)
    made.resize(740, 560)
    with qtbot.waitExposed(made):
        made.show()
    return made


def rect_of(preview: Preview, number: int):
    return preview.visualRect(preview.model().index(number, 0))


def block_at_top(preview: Preview) -> int:
    return int(preview.indexAt(QPoint(60, 2)).data(ROW_ROLE).block)


def test_thirty_thousand_blocks_are_walked_to_their_end_and_back(preview, qtbot):
    preview.show_article(long(30_000), ())
    qtbot.keyClick(preview, Qt.Key.Key_End)
    last = preview.model().rowCount() - 1
    assert preview.currentIndex().row() == last
    assert rect_of(preview, last).bottom() <= preview.viewport().height()
    for _ in range(40):
        qtbot.keyClick(preview, Qt.Key.Key_Up)
    assert preview.viewport().rect().intersects(rect_of(preview, preview.currentIndex().row()))
    qtbot.keyClick(preview, Qt.Key.Key_Home)
    assert rect_of(preview, 0).top() == 0


def test_a_block_that_is_cut_before_all_heights_are_known_leaves_the_others_their_own(preview, qtbot):
    article = long(8_000)
    preview.show_article(article, ())
    blocks = list(article.blocks)
    blocks[3] = Block(PARAGRAPH, blocks[3].text, cut=CutReason.OTHER, decided=True)
    preview.update_article(Article(article.title, tuple(blocks)), ())
    assert preview.model().index(4, 0).data(ROW_ROLE).role is Role.CUT
    first = preview.verticalScrollBar().maximum()
    qtbot.waitUntil(lambda: preview.verticalScrollBar().maximum() != first)
    other = Preview(Words())
    qtbot.addWidget(other)
    other.resize(preview.size())
    other.show()
    other.show_article(Article(article.title, tuple(blocks)), ())
    qtbot.waitUntil(lambda: abs(other.verticalScrollBar().maximum() - preview.verticalScrollBar().maximum()) < 200)


def test_a_block_of_many_rows_is_cut_to_one_and_comes_back_whole(preview):
    text = SENTENCE.format(1) * 200
    whole = Article("A title", (Block(PARAGRAPH, "Before"), Block(PARAGRAPH, text), Block(PARAGRAPH, "After")))
    blocks = (whole.blocks[0], Block(PARAGRAPH, text, cut=CutReason.OTHER, decided=True), whole.blocks[2])
    preview.show_article(whole, ())
    count = preview.model().rowCount()
    preview.update_article(Article("A title", blocks), ())
    assert preview.model().rowCount() == 4
    assert rect_of(preview, 3).top() == rect_of(preview, 2).bottom() + 1
    preview.update_article(whole, ())
    assert preview.model().rowCount() == count
    preview.scrollTo(preview.model().index(count - 1, 0))
    assert preview.indexAt(rect_of(preview, count - 1).center()).data(ROW_ROLE).text == "After"


def test_rows_in_sight_stand_one_below_the_other_without_a_gap(preview):
    preview.show_article(long(3_000), ())
    for value in range(0, preview.verticalScrollBar().maximum(), preview.verticalScrollBar().maximum() // 20):
        preview.verticalScrollBar().setValue(value)
        first = preview.indexAt(QPoint(60, 1)).row()
        for number in range(first, min(first + 8, preview.model().rowCount() - 1)):
            assert rect_of(preview, number).bottom() + 1 == rect_of(preview, number + 1).top()


def test_what_is_at_the_top_stays_there_when_a_block_is_cut(preview):
    article = long(500)
    preview.show_article(article, ())
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum() // 2)
    before = block_at_top(preview)
    blocks = list(article.blocks)
    blocks[before + 1] = Block(PARAGRAPH, blocks[before + 1].text, cut=CutReason.OTHER, decided=True)
    preview.update_article(Article(article.title, tuple(blocks)), ())
    assert abs(block_at_top(preview) - before) <= 1


def test_what_is_at_the_top_stays_there_when_it_becomes_narrower(preview):
    preview.show_article(long(500), ())
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum() // 2)
    before = block_at_top(preview)
    preview.resize(500, 560)
    QApplication.processEvents()
    assert abs(block_at_top(preview) - before) <= 1


def test_a_reason_leads_to_its_first_block_and_none_to_what_lies_outside(preview):
    preview.show_article(long(400), ("Home", "About"))
    preview.jump_to(CutReason.SHARE)
    row = preview.currentIndex().data(ROW_ROLE)
    assert (row.role, row.block) == (Role.CUT, 9)
    assert preview.viewport().rect().contains(rect_of(preview, preview.currentIndex().row()).center())
    preview.jump_to(None)
    assert preview.currentIndex().data(ROW_ROLE).role is Role.OUTSIDE_HEADING
    preview.jump_to(CutReason.DONATION)
    assert preview.currentIndex().data(ROW_ROLE).role is Role.OUTSIDE_HEADING


def test_a_cut_is_asked_for_where_there_is_something_to_cut(preview, qtbot):
    preview.show_article(long(20), ("Home",))
    asked: list[tuple[str, int]] = []
    preview.cut_requested.connect(lambda block: asked.append(("cut", block)))
    preview.restore_requested.connect(lambda block: asked.append(("restore", block)))
    for _ in range(preview.model().rowCount()):
        qtbot.keyClick(preview, Qt.Key.Key_X)
        qtbot.keyClick(preview, Qt.Key.Key_R)
        qtbot.keyClick(preview, Qt.Key.Key_Down)
    assert asked == [("restore" if block % 10 == 9 else "cut", block) for block in range(20)]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.NIGHT, Scheme.SEPIA])
@pytest.mark.parametrize("zoom", [0.7, 1.0, 2.5])
def test_all_kinds_are_painted_in_all_schemes_and_sizes(preview, scheme, zoom):
    blocks = tuple(Block(kind, f"A {kind} 失信黑名单\twith a cell", level=2, marker="•") for kind in BlockKind)
    cuts = tuple(Block(PARAGRAPH, f"Cut: {reason}", cut=reason) for reason in CutReason)
    preview.show_article(Article("标题 and title", blocks + cuts, deck="A deck", language="zh-Hant"), ("Home",))
    preview.set_look(palette(scheme), zoom)
    painted = preview.viewport().grab().toImage()
    assert len({painted.pixel(x, y) for x in range(0, painted.width(), 3) for y in range(0, painted.height(), 3)}) > 10


def test_the_sign_that_cuts_says_its_key(preview):
    preview.show_article(long(3), ())
    rect = rect_of(preview, 1)
    at = QPoint(rect.right() - 20, rect.top() + 12)
    QApplication.sendEvent(preview.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, at, preview.viewport().mapToGlobal(at)))
    assert QToolTip.text() == "Cut (X)"
