"""How fast an article is on the screen and scrolls, beside a QTextBrowser: `python3 run.py bench painting`.

Both show the same Chinese text with every word known: ours with pinyin above all of it, the browser with a format for each word and
no pinyin. Milliseconds; a frame is one scroll and the paint that follows it. Then: lines of several widths with a mark at their start
or end that must not stand there, and whether all of the text, copied, is the source.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTextBrowser

from glossreader.annotate.weave import weave, weave_words
from glossreader.domain.article import Article, Block, BlockKind
from glossreader.domain.page import Page
from glossreader.domain.term import Glossary
from glossreader.importers.open import read_source
from glossreader.language.chinese import Chinese
from glossreader.paths import resource
from glossreader.settings import Ruby, Scheme, Script, Writing
from glossreader.ui import fonts, theme
from glossreader.ui.view.article_view import ArticleView
from glossreader.ui.view.breaks import NEVER_FIRST, NEVER_LAST
from glossreader.ui.view.passage_layout import PassageLayout
from glossreader.ui.view.ruby import words_with_ruby
from glossreader.ui.view.setting import setting_of

_SIZES = (12_000, 100_000)
_STEP, _FRAMES, _JUMPS = 48, 400, 60
_LINES = 5_000
_WIDTHS = (340, 500, 680, 840)


def main() -> None:
    """Measure both views on a short and a long article."""
    _app = QApplication.instance() or QApplication([])
    fonts.load_fonts()
    with Chinese.open(Path(tempfile.gettempdir()) / "glossreader-bench") as chinese:
        pages = [long_page(chinese, size) for size in _SIZES]
    _warm(pages[0])
    print(f"{'':22} {'characters':>10} {'first paint':>11} {'frame p50':>9} {'p99':>6} {'jump p50':>8} {'p99':>6}")
    for page in pages:
        for name, make in (("article view, ruby", article_view), ("QTextBrowser, no ruby", text_browser)):
            print(f"{name:22} {_length(page):10,} " + measure(page, make))
    lines, forbidden = forbidden_lines(pages[-1], _LINES)
    print(f"forbidden line starts and ends: {forbidden} in {lines:,} lines")
    print(f"copied text is the source: {'yes' if copied(pages[-1]) == source(pages[-1]) else 'NO'}")


def long_page(chinese: Chinese, size: int) -> Page:
    """Weave a page of at least `size` characters from the Chinese samples, over and over."""
    samples = sorted(resource("samples").glob("*.zh.txt"))
    blocks = [block for sample in samples for article in read_source(sample).articles for block in article.blocks if block.cut is None]
    texts: list[str] = []
    while sum(map(len, texts)) < size:
        texts += [block.text for block in blocks if block.kind is BlockKind.PARAGRAPH]
    article = Article("一篇长文", tuple(Block(BlockKind.PARAGRAPH, text) for text in texts), language="zh-Hans")
    page = weave(1, article, Glossary(), chinese, Writing(Script.AS_PRINTED))
    known = {passage.text: weave_words(passage, page.glosses, chinese) for passage in page.passages}
    return replace(page, passages=tuple(replace(passage, words=known[passage.text]) for passage in page.passages))


def article_view(page: Page) -> QAbstractScrollArea:
    """Show a page in our view, pinyin above every word."""
    view = ArticleView()
    view.resize(800, 820)
    view.set_look(theme.palette(Scheme.LIGHT), Ruby.ALL_WORDS, 1.0)
    view.show_page(page)
    return view


def text_browser(page: Page) -> QAbstractScrollArea:
    """Show a page in Qt's own view, each word in a format of its own so that it can be told from its neighbours."""
    browser = QTextBrowser()
    browser.resize(800, 820)
    browser.setFont(theme.CHINESE_BODY.font())
    cursor = QTextCursor(browser.document())
    cursor.beginEditBlock()
    for passage in page.passages:
        reached = 0
        for number, word in enumerate(passage.words or ()):
            cursor.insertText(passage.shown[reached : word.start], QTextCharFormat())
            form = QTextCharFormat()
            form.setForeground(QColor(36, 33, 28 + number % 2))
            cursor.insertText(passage.shown[word.start : word.end], form)
            reached = word.end
        cursor.insertText(passage.shown[reached:], QTextCharFormat())
        cursor.insertBlock()
    cursor.endEditBlock()
    return browser


def measure(page: Page, make: Callable[[Page], QAbstractScrollArea]) -> str:
    """Time a view: until its first picture, then scrolling on in small steps, then jumping about."""
    start = time.perf_counter()
    view = make(page)
    view.show()
    view.viewport().repaint()
    first = 1000 * (time.perf_counter() - start)
    frames = [_frame(view, view.verticalScrollBar().value() + _STEP) for _ in range(_FRAMES)]
    chance = random.Random(7)
    jumps = [_frame(view, chance.randrange(view.verticalScrollBar().maximum())) for _ in range(_JUMPS)]
    view.close()
    frame, jump = [f"{_part(times, 0.5):{width}.2f} {_part(times, 0.99):6.2f}" for times, width in ((frames, 9), (jumps, 8))]
    return f"{first:11.1f} {frame} {jump}"


def _frame(view: QAbstractScrollArea, offset: int) -> float:
    """Scroll and paint; what is done ahead while idle is done between the frames, as on a screen."""
    start = time.perf_counter()
    view.verticalScrollBar().setValue(offset)
    view.viewport().repaint()
    taken = 1000 * (time.perf_counter() - start)
    QApplication.processEvents()
    return taken


def _part(times: list[float], part: float) -> float:
    return sorted(times)[min(int(len(times) * part), len(times) - 1)]


def _warm(page: Page) -> None:
    """Have all faces loaded before anything is measured."""
    for make in (article_view, text_browser):
        view = make(replace(page, passages=page.passages[:9]))
        view.show()
        view.viewport().repaint()
        view.close()


def forbidden_lines(page: Page, least: int) -> tuple[int, int]:
    """Lay out at least so many lines, and count those that begin or end with a mark that must not stand there."""
    lines = forbidden = 0
    for width in _WIDTHS:
        for passage in page.passages:
            readings = words_with_ruby(passage.words or (), passage.marks, Ruby.ALL_WORDS)
            layout = PassageLayout(passage, 0, len(passage.shown), setting_of(passage, Ruby.ALL_WORDS, 1.0), width, readings)
            written = [passage.shown[line.start : line.last] for line in layout.lines]
            lines += len(written)
            forbidden += sum(before[-1] in NEVER_LAST or after[0] in NEVER_FIRST for before, after in pairwise(written))
            forbidden += sum(before[-1] + after[0] in ("……", "——") for before, after in pairwise(written))
        if lines >= least:
            break
    return lines, forbidden


def copied(page: Page) -> str:
    """Select and copy the whole page."""
    view = ArticleView()
    view.show_page(page)
    view.select_all()
    return view.selected_text()


def source(page: Page) -> str:
    """Give the source of the page: its fields and blocks."""
    return "\n\n".join(passage.text if passage.place is None else page.article.text(passage.place) for passage in page.passages)


def _length(page: Page) -> int:
    return sum(len(passage.text) for passage in page.passages)


if __name__ == "__main__":
    main()
